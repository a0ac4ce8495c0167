import { readFile } from 'node:fs/promises'
import type { Check } from './check.ts'

/** Versions of Brushwork and Node, against what package.json asks for. */
export const program: Check = {
  name: 'program',
  look: async () => {
    const manifest = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string
      engines: { node: string }
    }
    const node = process.versions.node
    const facts = { brushwork: manifest.version, node, platform: `${process.platform} ${process.arch}` }
    const needed = /\d+(?:\.\d+)*/.exec(manifest.engines.node)?.[0] ?? '0'
    const message = `Brushwork ${manifest.version} on Node ${node}, ${facts.platform}.`
    if (!isOlder(node, needed)) return { status: 'ok', message, facts }
    return { status: 'fail', message, hint: `Install Node ${needed} or newer.`, facts }
  },
}

/** `20.9.0` is older than `20.19`. */
export function isOlder(version: string, than: string): boolean {
  const left = version.split('.').map(Number)
  const right = than.split('.').map(Number)
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
