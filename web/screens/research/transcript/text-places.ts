/** Carries the place in the whole text at which its words begin; has one text node and nothing else. */
const PIECE = '[data-at]'

/** Where a selection in the page lies in the whole text, in UTF-16 code units; undefined where it holds none of its words. */
export function placesOf(root: Element, range: Range): { start: number; end: number } | undefined {
  const covered = [...root.querySelectorAll(PIECE)]
    .filter((piece) => range.intersectsNode(piece))
    .map((piece) => coveredOf(piece, range))
    // A selection may begin behind the last letter of a turn: nothing of that turn is in it.
    .filter(({ start, end }) => start < end)
  const [first, last] = [covered[0], covered.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

function coveredOf(piece: Element, range: Range): { start: number; end: number } {
  const begin = Number(piece.getAttribute('data-at'))
  const { startContainer, startOffset, endContainer, endOffset } = range
  return {
    start: begin + (piece.contains(startContainer) ? offsetIn(startContainer, startOffset) : 0),
    end: begin + (piece.contains(endContainer) ? offsetIn(endContainer, endOffset) : lengthOf(piece)),
  }
}

/** An offset counts letters in a text node, and children in an element. */
function offsetIn(node: Node, offset: number): number {
  if (node.nodeType === Node.TEXT_NODE) return offset
  return offset === 0 ? 0 : lengthOf(node)
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').length
}

/** The piece in which a place stands. */
export function pieceAt(root: Element, place: number): Element | undefined {
  return [...root.querySelectorAll(PIECE)].find((piece) => {
    const begin = Number(piece.getAttribute('data-at'))
    return begin <= place && place < begin + lengthOf(piece)
  })
}
