import { Button, Tabs } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { PaperPage } from '../../components/paper-page/paper-page.tsx'
import { useWideLetters } from '../../look/use-wide-letters.ts'
import { DownloadMenu } from './card/download-menu.tsx'
import { EditPanel } from './edit-panel.tsx'
import { FactsSection } from './figures/facts-section.tsx'
import { GapSection } from './figures/gap-section.tsx'
import { PrevalenceSection } from './figures/prevalence-section.tsx'
import classes from './persona-screen.module.css'
import { placeWords } from './persona-words.ts'
import type { Persona } from './personas-data.ts'
import { ReadinessGates } from './readiness/readiness-gates.tsx'
import { StatementSection } from './statements/statement-section.tsx'
import { TextSection } from './texts/text-section.tsx'
import { VersionSection } from './versions/version-section.tsx'

/** A persona: its card, and everything behind each of its lines one click away. */
export function PersonaScreen() {
  const { persona: asked = '' } = useParams({ strict: false })
  const persona = useRead('persona show', { name: asked }, { keep: true })
  const card = useRead('persona card', { name: asked }, { keep: true })
  const [editing, setEditing] = useState(false)
  const { data, error } = persona
  useWideLetters(`${asked} ${JSON.stringify(card.data?.card ?? '')}`)
  const name = data?.name ?? asked
  return (
    <Page
      title={name}
      sentence={
        data === undefined ? 'An invented name.' : `${placeWords(data)}. ${data.people.words} The name is invented.`
      }
      wide
      actions={
        data === undefined ? null : (
          <span className={`no-print ${classes.actions}`}>
            <Button variant="subtle" renderRoot={(props) => <Link to="/personas" {...props} />}>
              All personas
            </Button>
            <Button variant="default" onClick={() => setEditing(true)}>
              Edit…
            </Button>
            <DownloadMenu name={name} />
            <Button leftSection={<IconPrinter size={17} stroke={1.6} />} onClick={() => window.print()}>
              Print the card
            </Button>
          </span>
        )
      }
    >
      {error === null ? null : <FailureNote failure={error} onRetry={() => void persona.refetch()} />}
      <div className={classes.parts}>
        <div className={classes.card}>
          {card.error === null ? null : <FailureNote failure={card.error} onRetry={() => void card.refetch()} />}
          {card.data === undefined ? (
            card.error === null ? (
              <Loading rows={8} height={70} />
            ) : null
          ) : (
            <>
              <PaperPage page={card.data.card} label={`Card of ${name}`} />
              <p className={`no-print ${classes.note}`}>
                {[...card.data.left, 'Everything is beside it.'].join(' ')}
              </p>
            </>
          )}
        </div>
        {data === undefined ? error === null ? <Loading rows={10} height={44} /> : null : <Behind persona={data} />}
      </div>
      {data === undefined ? null : (
        <EditPanel key={data.version} persona={data} opened={editing} onClose={() => setEditing(false)} />
      )}
    </Page>
  )
}

function Behind({ persona }: { readonly persona: Persona }) {
  const { warnings, notes } = persona
  return (
    <div className={`no-print ${classes.behind}`}>
      {warnings.map((warning) => (
        <p key={warning} className={classes.warning} role="note">
          {warning}
        </p>
      ))}
      <ReadinessGates persona={persona} />
      <Tabs defaultValue="statements" keepMounted={false}>
        <Tabs.List aria-label="What is behind the card">
          <Tabs.Tab value="statements">Statements</Tabs.Tab>
          <Tabs.Tab value="facts">Facts</Tabs.Tab>
          <Tabs.Tab value="gap">Say and do</Tabs.Tab>
          <Tabs.Tab value="prevalence">How many</Tabs.Tab>
          <Tabs.Tab value="texts">Texts</Tabs.Tab>
          <Tabs.Tab value="versions">Versions</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="statements">
          <StatementSection persona={persona} />
        </Tabs.Panel>
        <Tabs.Panel value="facts">
          <FactsSection persona={persona} />
        </Tabs.Panel>
        <Tabs.Panel value="gap">
          <GapSection persona={persona} />
        </Tabs.Panel>
        <Tabs.Panel value="prevalence">
          <PrevalenceSection persona={persona} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <VersionSection persona={persona} />
        </Tabs.Panel>
        <Tabs.Panel value="texts">
          <TextSection persona={persona} />
        </Tabs.Panel>
      </Tabs>
      {notes.length === 0 ? null : (
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
