import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted } from '../../../look/format.ts'
import type { Message } from '../messages-data.ts'
import { ChannelSection } from './channel-section.tsx'
import { CheckList } from './check-list.tsx'
import classes from './message.module.css'
import { ScoresSection } from './scores-section.tsx'
import { VersionsSection } from './versions-section.tsx'

/** What stands beside the words: checks, the channel, the customers' own words, what people think of it, how it came about. */
export function Beside({ message }: { readonly message: Message }) {
  return (
    <aside className={classes.beside} aria-label="About this message">
      <Checks message={message} />
      <ScoresSection message={message} />
      <ChannelSection key={message.version} message={message} />
      <section className={classes.side} aria-label="Words to use">
        <h2 className={classes.sideTitle}>Words to use</h2>
        {message.keywords.length === 0 ? (
          <p className={classes.soft}>None chosen yet. The persona’s own words stand on its page, under Facts.</p>
        ) : (
          <ul className={classes.words}>
            {message.keywords.map(({ word, people }) => (
              <li key={word}>
                {word} <span>{counted(people, 'person', 'people')}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <VersionsSection message={message} />
    </aside>
  )
}

function Checks({ message }: { readonly message: Message }) {
  const { data, error } = useRead('message check', { message: message.id }, { keep: true })
  return (
    <section className={classes.side} aria-label="Does it hold?">
      <h2 className={classes.sideTitle}>Does it hold?</h2>
      {error === null ? null : <FailureNote failure={error} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={4} height={22} />
        ) : null
      ) : (
        <CheckList checks={data.checks} />
      )}
    </section>
  )
}
