import { type EstimateRuler, rulerOf } from '../../charts/estimates/estimate.ts'
import { EstimateAxis } from '../../charts/estimates/estimate-axis.tsx'
import { EstimateLine } from '../../charts/estimates/estimate-line.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { counted, formatDate, formatMoney, formatShare } from '../../look/format.ts'
import { GROUPS } from './group-words.ts'
import classes from './voice.module.css'
import type { Theme, Voice } from './voice-data.ts'

interface VoiceGroupsProps {
  readonly voice: Voice
  readonly onOpen: (theme: Theme) => void
}

/** Themes by group, the first of each group first; each a share of the people asked on its interval. */
export function VoiceGroups({ voice, onOpen }: VoiceGroupsProps) {
  const { themes, notes, noRevenue, window, currency } = voice
  if (themes.length === 0) {
    return (
      <EmptyState title="Nobody has been heard on this yet">
        Mark what people say in Research with codes for needs, pains, and reasons chosen or left. They are ranked
        here, each with its quotes.
      </EmptyState>
    )
  }
  const estimates = themes.map(estimateOf)
  const ruler = rulerOf(estimates, { text: formatShare, within: [0, 1] })
  return (
    <div className={classes.groups}>
      {GROUPS.map(([group, title]) => {
        const own = themes.filter((theme) => theme.group === group)
        return own.length === 0 ? null : (
          <section key={group} aria-label={title}>
            <h2 className={classes.title}>{title}</h2>
            <ol className={classes.themes}>
              {own.map((theme) => (
                <ThemeRow key={theme.code} theme={theme} voice={voice} ruler={ruler} onOpen={onOpen} />
              ))}
            </ol>
            <div className={classes.axis} aria-hidden="true">
              <EstimateAxis ruler={ruler} />
              <span className={classes.soft}>share of those asked, with 95% interval</span>
            </div>
          </section>
        )
      })}
      <ul className={classes.notes}>
        <li>
          {noRevenue ??
            `Revenue is what the companies of those who say it paid from ${window.from === null ? 'the first order' : formatDate(window.from)} to ${formatDate(window.to)}, in ${currency}, each company counted once.`}
        </li>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}

interface ThemeRowProps {
  readonly theme: Theme
  readonly voice: Voice
  readonly ruler: EstimateRuler
  readonly onOpen: (theme: Theme) => void
}

function ThemeRow({ theme, voice: { by, currency }, ruler, onOpen }: ThemeRowProps) {
  const { name, type, people, share, accounts, revenue, largest, rankByPeople, rankByRevenue, quotes } = theme
  const place = by === 'people' ? rankByPeople : rankByRevenue
  return (
    <li className={classes.theme}>
      <span className={classes.place} aria-hidden="true">
        {place ?? '–'}
      </span>
      <div className={classes.words}>
        <button type="button" className={classes.open} onClick={() => onOpen(theme)}>
          {name}
        </button>
        <span className={classes.soft}>
          {type}, {counted(quotes.length, 'quote')}
        </span>
      </div>
      <EstimateLine estimate={estimateOf(theme)} ruler={ruler} />
      <div className={classes.figure}>
        <span>
          {counted(people, 'person', 'people')} <span className={classes.soft}>({formatShare(share)})</span>
        </span>
        <span className={classes.soft}>
          {revenue === null
            ? `${counted(accounts, 'company', 'companies')}, revenue not known`
            : `${formatMoney(revenue, currency, true)} of ${counted(accounts, 'company', 'companies')}${largest === null || accounts < 2 ? '' : `, ${formatShare(largest)} from the largest`}`}
        </span>
      </div>
    </li>
  )
}

function estimateOf({ code, name, share, lo95, hi95, people }: Theme) {
  return { key: String(code), name, value: share, low: lo95, high: hi95, basis: counted(people, 'person', 'people') }
}
