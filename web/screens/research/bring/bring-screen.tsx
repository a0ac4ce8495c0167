import { Button, FileButton, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Failure } from '../../../api/failure.ts'
import { upload } from '../../../api/upload.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Page } from '../../../components/page.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatBytes } from '../../../look/bytes.ts'
import { NO_CONSENT } from '../facts/consent.ts'
import { ConsentFields } from '../facts/consent-fields.tsx'
import { NO_FACTS, toldOf } from '../facts/facts.ts'
import { FactsFields } from '../facts/facts-fields.tsx'
import classes from './bring.module.css'
import { useFileDrop } from './use-file-drop.ts'

type Kind = 'interview' | 'source'

/** Brings in a conversation, or a document of others: a file or pasted words, who was asked, and what they agreed to. */
export function BringScreen() {
  const navigate = useNavigate()
  const [kind, setKind] = useState<Kind>('interview')
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [participant, setParticipant] = useState('')
  const [contact, setContact] = useState('')
  const [account, setAccount] = useState('')
  const [publisher, setPublisher] = useState('')
  const [address, setAddress] = useState('')
  const [facts, setFacts] = useState(NO_FACTS)
  const [consent, setConsent] = useState(NO_CONSENT)
  const [sending, setSending] = useState<Failure | 'now'>()
  const over = useFileDrop(setFile)
  const add = useUndoable('interview add', ({ added, interview }) =>
    added ? `“${interview.title}” is in` : `“${interview.title}” was there already; nothing changed`,
  )
  const addSource = useUndoable('source add', ({ added, source }) =>
    added ? `“${source.title}” is in` : `“${source.title}” was there already; nothing changed`,
  )
  const failure = sending instanceof Failure ? sending : (add.error ?? addSource.error)
  const isReady = file !== null || text.trim() !== ''

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setSending('now')
    try {
      const words = file === null ? { text } : { file: await sent(file) }
      const id = kind === 'interview' ? await bring(words) : await bringSource(words)
      await navigate({ to: '/research/conversations/$conversation', params: { conversation: String(id) } })
    } catch (error) {
      // What an operation refused stands with the operation.
      setSending(error instanceof Failure && add.error === null && addSource.error === null ? error : undefined)
      return
    }
    setSending(undefined)
  }
  const bring = async (words: { file: string } | { text: string }): Promise<number> => {
    const { record, quote, scope, expires } = consent
    const { interview } = await add.mutateAsync({
      ...words,
      ...filled({ participant, contact, account }),
      ...toldOf(facts),
      ...(record === null ? {} : { consentRecord: record }),
      ...(quote === null ? {} : { consentQuote: quote }),
      ...(scope === null ? {} : { consentScope: scope }),
      ...(expires === '' ? {} : { consentExpires: expires }),
    })
    return interview.id
  }
  const bringSource = async (words: { file: string } | { text: string }): Promise<number> => {
    const { source } = await addSource.mutateAsync({
      ...words,
      ...filled({ title: facts.title, publisher, address, on: facts.on }),
    })
    return source.id
  }

  return (
    <Page
      title="Bring in a conversation"
      sentence="Who says what is recognised, and can be corrected. Whoever was asked gets a pseudonym; their name is shown in the research only."
      actions={
        <Button variant="default" renderRoot={(props) => <Link to="/research" {...props} />}>
          To the research
        </Button>
      }
    >
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <SegmentedControl
          aria-label="What it is"
          className={classes.kind ?? ''}
          data={[
            { value: 'interview', label: 'A conversation' },
            { value: 'source', label: 'A report or article of others' },
          ]}
          value={kind}
          onChange={(value) => setKind(value)}
        />
        <section className={classes.part} aria-labelledby="words-title">
          <h2 id="words-title">The words</h2>
          <div className={classes.drop} data-over={over}>
            {file === null ? (
              <p className={classes.dropWords}>
                {over ? 'Let go to bring it in' : 'Drop a transcript or notes here'}
              </p>
            ) : (
              <p className={classes.dropWords}>
                {file.name} <span className={classes.soft}>{formatBytes(file.size)}</span>
              </p>
            )}
            <div className={classes.actions}>
              <FileButton accept=".txt,.md,.docx,.vtt,.srt" onChange={setFile}>
                {(props) => (
                  <Button {...props} variant="default">
                    {file === null ? 'Choose a file' : 'Another file'}
                  </Button>
                )}
              </FileButton>
              {file === null ? null : (
                <Button variant="subtle" onClick={() => setFile(null)}>
                  Paste words instead
                </Button>
              )}
            </div>
            <p className={classes.soft}>
              Text, Markdown, Word, or subtitles as Zoom, Teams and Otter write them (.txt, .md, .docx, .vtt, .srt).
            </p>
          </div>
          {file === null ? (
            <Textarea
              label="Or paste the words"
              description="Who speaks before their words, as in “Anna: …”, where it is known."
              autosize
              minRows={5}
              maxRows={16}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          ) : null}
        </section>
        {kind === 'interview' ? (
          <>
            <section className={classes.part} aria-labelledby="who-title">
              <h2 id="who-title">Who was asked</h2>
              <div className={classes.who}>
                <TextInput
                  label="Name"
                  description="Or the pseudonym of somebody asked before: P07"
                  value={participant}
                  onChange={(event) => setParticipant(event.currentTarget.value)}
                />
                <TextInput
                  label="Contact in your records"
                  description="Id, e-mail address or full name, if there is one"
                  value={contact}
                  onChange={(event) => setContact(event.currentTarget.value)}
                />
                <TextInput
                  label="Company"
                  description="Empty: that of the contact"
                  value={account}
                  onChange={(event) => setAccount(event.currentTarget.value)}
                />
              </div>
              <FactsFields facts={facts} onChange={setFacts} />
            </section>
            <section className={classes.part} aria-labelledby="consent-title">
              <h2 id="consent-title">What they agreed to</h2>
              <ConsentFields consent={consent} onChange={setConsent} />
            </section>
          </>
        ) : (
          <section className={classes.part} aria-labelledby="source-title">
            <h2 id="source-title">Where it is from</h2>
            <p className={classes.soft}>It can be quoted and coded, and never counts as a person.</p>
            <div className={classes.who}>
              <TextInput
                label="What to call it"
                value={facts.title}
                onChange={(event) => setFacts({ ...facts, title: event.currentTarget.value })}
              />
              <TextInput
                label="Who published it"
                value={publisher}
                onChange={(event) => setPublisher(event.currentTarget.value)}
              />
              <TextInput
                label="Where it can be found"
                value={address}
                onChange={(event) => setAddress(event.currentTarget.value)}
              />
              <TextInput
                label="Published on"
                type="date"
                value={facts.on}
                onChange={(event) => setFacts({ ...facts, on: event.currentTarget.value })}
              />
            </div>
          </section>
        )}
        {failure === null ? null : <FailureNote failure={failure} />}
        <div className={classes.actions}>
          <Button type="submit" disabled={!isReady} loading={sending === 'now'}>
            Bring it in
          </Button>
        </div>
      </form>
    </Page>
  )
}

async function sent(file: File): Promise<string> {
  const [uploaded] = await upload([file])
  return uploaded?.file ?? ''
}

/** What is filled in, and nothing else. */
function filled<Fields extends Readonly<Record<string, string>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]) => [field, value.trim()])
      .filter(([, value]) => value !== ''),
  ) as Partial<Fields>
}
