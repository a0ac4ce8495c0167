import { counted, formatShare } from '../../look/format.ts'
import type { Cell } from '../csv-text.ts'
import type { Flow, FlowLink } from './flow.ts'

const STEPS: Readonly<Record<FlowLink['step'], string>> = {
  stayed: 'stayed',
  moved: 'moved',
  came: 'first recorded',
  untold: 'cannot be told',
}

/** `34 companies` and where they went. */
export function linkWords(link: FlowLink, { stages, nodes }: Pick<Flow, 'stages' | 'nodes'>) {
  const { since, stage, from, to, accounts, step } = link
  const name = (key: string): string => stages.find((each) => each.key === key)?.words ?? key
  const all = nodes.find((node) => node.stage === since && node.group === from)?.accounts ?? 0
  const share = all === 0 ? '' : ` · ${formatShare(accounts / all)} of those who were ${groupWords(from)}`
  return {
    value: counted(accounts, 'company', 'companies'),
    period: `${name(since)} to ${name(stage)}`,
    more:
      step === 'came'
        ? `first recorded, now ${groupWords(to)}`
        : from === to
          ? `stayed ${groupWords(from)}${share}`
          : `from ${from} to ${to}${step === 'untold' ? ', so nobody saw them move' : ''}${share}`,
  }
}

/** `in creative-teams`; the groups that are no segment say it themselves. */
function groupWords(name: string): string {
  return /^(in |not |cannot )/.test(name) ? name : `in ${name}`
}

export const FLOW_TITLES = ['Since', 'Until', 'From', 'To', 'Companies', 'What'] as const

/** The table behind: who went where, most first within each period. */
export function flowRows({
  stages,
  links,
}: Flow): readonly { readonly key: string; readonly cells: readonly Cell[] }[] {
  const place = new Map(stages.map(({ key }, index) => [key, index]))
  return [...links]
    .sort(
      (one, other) => (place.get(other.stage) ?? 0) - (place.get(one.stage) ?? 0) || other.accounts - one.accounts,
    )
    .map(({ since, stage, from, to, accounts, step }) => ({
      key: `${since} ${from} ${to}`,
      cells: [since, stage, from, to, accounts, STEPS[step]],
    }))
}
