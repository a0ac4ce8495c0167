export function CompareSegments(_props: {
  readonly first: string
  readonly second: string
  readonly colours: readonly [number, number]
  readonly onClose: () => void
}) {
  return null
}
