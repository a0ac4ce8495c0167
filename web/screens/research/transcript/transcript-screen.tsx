import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { withDates } from '../../../look/format.ts'
import { HiddenWords } from './hidden-words.tsx'
import { ConsentForm } from './panels/consent-form.tsx'
import { FactsForm } from './panels/facts-form.tsx'
import { SpeakersForm } from './panels/speakers-form.tsx'
import { TextEditor } from './text-editor.tsx'
import classes from './transcript.module.css'
import { TranscriptDesk } from './transcript-desk.tsx'
import { whoWords } from './who-words.ts'

type Panel = 'facts' | 'consent' | 'speakers'

/** One conversation: who says what in it, what is quoted, and how it is coded. Only here are people named. */
export function TranscriptScreen() {
  const { conversation } = useParams({ from: '/research/conversations/$conversation' })
  const id = Number(conversation)
  const navigate = useNavigate()
  const { data, error, refetch } = useRead('interview show', { id }, { enabled: Number.isInteger(id) && id > 0 })
  const [panel, setPanel] = useState<Panel>()
  const [editing, setEditing] = useState(false)
  const remove = useUndoable('interview remove', () => 'The conversation is removed, with its quotes and codes')
  const close = (): void => setPanel(undefined)
  if (data === undefined) {
    return (
      <Page title="A conversation">
        {error === null ? (
          <Loading rows={8} height={44} />
        ) : (
          <FailureNote failure={error} onRetry={() => void refetch()} />
        )}
      </Page>
    )
  }
  const { interview, text } = data
  const isSource = interview.kind === 'source'
  return (
    <Page
      title={interview.title}
      wide
      sentence={whoWords(interview)}
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link to="/research" {...props} />}>
            All conversations
          </Button>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <Button variant="default" aria-label="More to do with this conversation" px={10}>
                <IconDots size={18} aria-hidden="true" />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setPanel('facts')}>Who and when</Menu.Item>
              {isSource ? null : <Menu.Item onClick={() => setPanel('consent')}>Consent</Menu.Item>}
              {text === null ? null : <Menu.Item onClick={() => setPanel('speakers')}>Who speaks</Menu.Item>}
              {text === null ? null : <Menu.Item onClick={() => setEditing(true)}>Correct the text</Menu.Item>}
              <Menu.Divider />
              <Menu.Item
                color="red"
                onClick={() => remove.mutate({ id }, { onSuccess: () => void navigate({ to: '/research' }) })}
              >
                Remove
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      {remove.error === null ? null : <FailureNote failure={remove.error} />}
      <dl className={classes.state}>
        <div>
          <dt>Consent</dt>
          <dd>{withDates(interview.consent.words)}</dd>
        </div>
        {interview.wanting.length === 0 ? null : (
          <div>
            <dt>Not written down yet</dt>
            <dd>{interview.wanting.join('; ')}</dd>
          </div>
        )}
      </dl>
      {text === null ? (
        <HiddenWords interview={interview} onConsent={() => setPanel('consent')} />
      ) : editing ? (
        <TextEditor id={id} revision={interview.revision} text={text} onDone={() => setEditing(false)} />
      ) : (
        <TranscriptDesk transcript={data} text={text} onSpeakers={() => setPanel('speakers')} />
      )}
      <SidePanel title="Who and when" opened={panel === 'facts'} onClose={close}>
        <FactsForm interview={interview} onDone={close} />
      </SidePanel>
      <SidePanel title="Consent" opened={panel === 'consent'} onClose={close}>
        <ConsentForm interview={interview} onDone={close} />
      </SidePanel>
      <SidePanel title="Who speaks" opened={panel === 'speakers'} onClose={close}>
        <SpeakersForm transcript={data} />
      </SidePanel>
    </Page>
  )
}
