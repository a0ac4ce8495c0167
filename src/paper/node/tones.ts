import type { Tone } from './paper-node.ts'

/** Ink on white paper, for print. */
export const PRINTED: Readonly<Record<Tone, string>> = {
  ink: '#1d1b18',
  soft: '#5e5850',
  line: '#d3ccbd',
  strong: '#8a8378',
  paper: '#ffffff',
  raised: '#ffffff',
  sunk: '#f3efe6',
  accent: '#2b3fb3',
  wash: '#eceefb',
  contested: '#8a6a1f',
}

/** The same on warm paper, for screens. */
export const ON_SCREEN: Readonly<Record<Tone, string>> = {
  ...PRINTED,
  paper: '#faf8f3',
  raised: '#fffefb',
}
