import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted } from '../../../look/format.ts'
import classes from './earlier-imports.module.css'
import { ImportLine } from './import-line.tsx'

const PAGE = 20

/** Every import of the workspace, the latest first: problems to read, and each can be taken back. */
export function EarlierImports() {
  const [limit, setLimit] = useState(PAGE)
  const { data, error, refetch } = useRead('import list', { limit }, { keep: true })
  const client = useQueryClient()
  const running = data?.imports.some((one) => one.status === 'running') === true
  // An import from elsewhere shows its end without a reload.
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: ['import list'] }), 2000)
    return () => clearInterval(timer)
  }, [running, client])
  if (error !== null) return <FailureNote failure={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading rows={4} height={36} />
  if (data.imports.length === 0) return null
  return (
    <section className={classes.earlier} aria-labelledby="earlier-imports">
      <h2 id="earlier-imports" className={classes.title}>
        Earlier imports
      </h2>
      <ul className={classes.list}>
        {data.imports.map((one) => (
          <ImportLine key={one.import} listed={one} />
        ))}
      </ul>
      {data.count > data.imports.length ? (
        <Button variant="subtle" onClick={() => setLimit(limit + 200)}>
          Show more of {counted(data.count, 'import')}
        </Button>
      ) : null}
    </section>
  )
}
