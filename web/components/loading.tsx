import { Skeleton } from '@mantine/core'

interface LoadingProps {
  /** Rows of the layout that is on its way. */
  readonly rows?: number
  readonly height?: number
}

/** Keeps the layout while something is on its way. */
export function Loading({ rows = 6, height = 28 }: LoadingProps) {
  return (
    <div role="status" aria-live="polite" style={{ display: 'grid', gap: 8 }}>
      <span className="visually-hidden">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={`row ${row}`} height={height} radius={6} />
      ))}
    </div>
  )
}
