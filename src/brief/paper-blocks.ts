import type { PaperBlock } from '../paper/index.ts'

/** Blocks of words, for what the brief and a plan write. */
export function text(told: string): PaperBlock {
  return { kind: 'text', text: told }
}

export function strong(told: string): PaperBlock {
  return { kind: 'text', text: told, strong: true }
}

export function note(told: string): PaperBlock {
  return { kind: 'note', text: told }
}
