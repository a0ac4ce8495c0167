import { useRead } from '../../../api/use-read.ts'
import classes from './broken-off.module.css'

/** After a reload in the middle of an import: what became of it, and that the files are still there. */
export function BrokenOff({ names }: { readonly names: readonly string[] }) {
  const { data } = useRead('import list', { limit: 20 }, { keep: true })
  const running = data?.imports.some((one) => one.status === 'running' && names.includes(one.file)) === true
  return (
    <p className={classes.note} role="status">
      {running
        ? `The import of ${names.join(', ')} is being stopped, because the page was left or reloaded.`
        : `The import of ${names.join(', ')} was stopped, because the page was left or reloaded. What was not done to its end changed nothing; files that were done before stand below.`}{' '}
      Your files and choices are still here: import them again. Rows that are in already stay as they are.
    </p>
  )
}
