import { SidePanel } from '../../components/side-panel.tsx'
import { counted, withDates } from '../../look/format.ts'
import { speakerWords } from '../personas/persona-words.ts'
import classes from './voice.module.css'
import type { Theme } from './voice-data.ts'

interface QuotesPanelProps {
  readonly theme: Theme | undefined
  readonly onClose: () => void
}

/** What people said of one theme, by pseudonym. */
export function QuotesPanel({ theme, onClose }: QuotesPanelProps) {
  return (
    <SidePanel title={theme?.name ?? ''} opened={theme !== undefined} onClose={onClose}>
      {theme === undefined ? null : (
        <div className={classes.panel}>
          {theme.definition === null ? null : <p className={classes.soft}>{theme.definition}</p>}
          {theme.quotes.map((quote) => (
            <blockquote key={quote.id} className={classes.quote}>
              <p className="said">“{quote.text}”</p>
              <p className={classes.soft}>
                {speakerWords(quote)}
                {quote.day === null ? '' : `, ${withDates(quote.day)}`}
              </p>
            </blockquote>
          ))}
          {theme.keptWithin === 0 ? null : (
            <p className={classes.soft}>
              {counted(theme.keptWithin, 'quote')} more may be used within the research only: counted, not shown.
            </p>
          )}
        </div>
      )}
    </SidePanel>
  )
}
