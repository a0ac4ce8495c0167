/** A word, sign, number or text of a rule that is still being written. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign'
  /** As it is written; of a text what stands inside its quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Of a text: whether its second quote is there. */
  readonly closed: boolean
}

const TOKEN =
  /(?<name>[A-Za-z_]\w*)|(?<number>\d[\w.]*)|(?<text>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?)|(?<sign>&&|\|\||==|!=|<=|>=|[^\s])/g

/** Reads any text, however unfinished; nothing is ever refused. */
export function ruleTokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const { name, number, text: quoted } = match.groups ?? {}
    const [all] = match
    const start = match.index
    const place = { start, end: start + all.length, closed: true }
    if (name !== undefined) return { kind: 'name', text: name, ...place }
    if (number !== undefined) return { kind: 'number', text: number, ...place }
    if (quoted === undefined) return { kind: 'sign', text: all, ...place }
    const closed = quoted.length > 1 && quoted.endsWith(quoted.charAt(0))
    const inside = quoted.slice(1, closed ? -1 : undefined)
    return { kind: 'text', text: inside, ...place, closed }
  })
}
