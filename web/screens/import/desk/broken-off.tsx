import { useRead } from '../../../api/use-read.ts'
import classes from './broken-off.module.css'

/** After a reload in the middle of an import: what became of it, and that the files are still there. */
export function BrokenOff({ names }: { readonly names: readonly string[] }) {
  const { data } = useRead('import list', { limit: 20 }, { keep: true })
  const running = data?.imports.some((one) => one.status === 'running' && names.includes(one.file)) === true
  const files = new Intl.ListFormat('en').format(names)
  const stands =
    names.length === 1
      ? 'Nothing was changed. Your file and choices are still here: import it again.'
      : 'A file is brought in whole or not at all: those that were done stand below. Import the others again; rows that are in already stay as they are.'
  return (
    <p className={classes.note} role="status">
      The import of {files} {running ? 'is being' : 'was'} stopped, because the page was left or reloaded. {stands}
    </p>
  )
}
