import { BrushStroke } from '../../components/brush-stroke.tsx'
import { counted, formatCount, formatShare } from '../../look/format.ts'
import classes from './upset.module.css'
import { type Combination, combinationWords, type Upset } from './upset.ts'

interface UpsetListProps {
  readonly upset: Upset
  readonly chosen: string | null
  readonly onChoose: (combination: Combination) => void
}

const SHOWN = 14

/** The combinations one under the other, for a phone. */
export function UpsetList({ upset, chosen, onChoose }: UpsetListProps) {
  const { sets, combinations, total } = upset
  const most = Math.max(1, ...combinations.map(({ accounts }) => accounts))
  const left = combinations.slice(SHOWN)
  const colourOf = (name: string): number => sets.find((set) => set.name === name)?.colour ?? 0
  return (
    <>
      <ul className={classes.list}>
        {combinations.slice(0, SHOWN).map((combination) => {
          const { segments, accounts } = combination
          const words = combinationWords(combination)
          return (
            <li key={words}>
              <button
                type="button"
                className={classes.item}
                aria-pressed={chosen === words}
                onClick={() => onChoose(combination)}
              >
                <span className={classes.names}>
                  {segments.length === 0 ? <span>In none of them</span> : null}
                  {segments.map((name) => (
                    <span key={name} className={classes.segment}>
                      <BrushStroke name={name} colour={colourOf(name)} width={22} height={11} />
                      {name}
                    </span>
                  ))}
                </span>
                <span className={classes.count}>
                  {formatCount(accounts)}
                  <small>{total === 0 ? '' : formatShare(accounts / total)}</small>
                </span>
                <span
                  className={segments.length === 0 ? `hatched ${classes.bare}` : classes.bar}
                  style={{ width: `${(accounts / most) * 100}%` }}
                />
              </button>
            </li>
          )
        })}
      </ul>
      {left.length === 0 ? null : (
        <p className={classes.rest}>
          {`And ${counted(left.length, 'smaller combination')} with ${counted(
            left.reduce((sum, { accounts }) => sum + accounts, 0),
            'company',
            'companies',
          )}: see the table.`}
        </p>
      )}
    </>
  )
}
