import { IconArrowRight } from '@tabler/icons-react'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { counted, formatCount } from '../../look/format.ts'
import classes from './flow.module.css'
import type { Flow, FlowLink } from './flow.ts'

interface FlowListProps {
  readonly flow: Flow
  readonly chosen: FlowLink | null
  readonly onChoose: (link: FlowLink) => void
}

/** Where there is no room for ribbons: who moved in each period, most first; those who stayed as a number. */
export function FlowList({ flow, chosen, onChoose }: FlowListProps) {
  const { stages, links } = flow
  const periods = stages.slice(1).map(({ key, words }) => {
    const own = links.filter(({ stage }) => stage === key)
    const sum = (step: FlowLink['step']): number =>
      own.reduce((all, link) => all + (link.step === step ? link.accounts : 0), 0)
    return {
      key,
      words,
      moved: own.filter(({ step }) => step === 'moved').sort((one, other) => other.accounts - one.accounts),
      stayed: sum('stayed'),
      untold: sum('untold'),
    }
  })
  return (
    <ul className={classes.list}>
      {periods.reverse().map(({ key, words, moved, stayed, untold }) => (
        <li key={key}>
          <h3>{`Until ${words}`}</h3>
          {moved.map((link) => (
            <button
              key={`${link.from} ${link.to}`}
              type="button"
              className={classes.row}
              aria-pressed={chosen === link}
              onClick={() => onChoose(link)}
            >
              <span className={classes.way}>
                <GroupName flow={flow} name={link.from} />
                <IconArrowRight className={classes.arrow} size={15} stroke={1.7} role="img" aria-label="to" />
                <GroupName flow={flow} name={link.to} />
              </span>
              <span className={classes.number}>{formatCount(link.accounts)}</span>
            </button>
          ))}
          <p className={classes.arrow}>
            {`${moved.length === 0 ? 'Nobody moved. ' : ''}${counted(stayed, 'company', 'companies')} stayed${untold === 0 ? '' : `; of ${formatCount(untold)} it cannot be told`}.`}
          </p>
        </li>
      ))}
    </ul>
  )
}

function GroupName({ flow, name }: { readonly flow: Flow; readonly name: string }) {
  const group = flow.groups.find((each) => each.name === name)
  return (
    <>
      {group?.kind === 'segment' && group.colour !== null ? (
        <BrushStroke name={name} colour={group.colour} width={18} height={12} />
      ) : null}
      {name}
    </>
  )
}
