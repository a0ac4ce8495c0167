import { Button, Menu, SegmentedControl, Select } from '@mantine/core'
import { IconChevronDown, IconFileDownload } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf } from '../../api/call.ts'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { counted, formatDate } from '../../look/format.ts'
import { manyWords } from '../personas/persona-words.ts'
import { QuotesPanel } from './quotes-panel.tsx'
import classes from './voice.module.css'
import type { Theme, Voice, VoiceOrder } from './voice-data.ts'
import { VoiceGroups } from './voice-groups.tsx'

/** Needs and pains, and why they chose or left, ranked by people or by the revenue behind them. */
export function VoiceScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const [by, setBy] = useState<VoiceOrder>('people')
  const [shown, setShown] = useState<Theme>()
  const segment = textOf(search['segment'])
  const persona = textOf(search['persona'])
  const asked = { by, ...(segment === undefined ? {} : { segment }), ...(persona === undefined ? {} : { persona }) }
  const { data, error, refetch } = useRead('voice', asked, { keep: true, fresh: 60_000 })
  const personas = useRead('persona list', {}, { fresh: 60_000 })
  const go = (next: { readonly segment?: string | undefined; readonly persona?: string | undefined }): void => {
    const said = { segment, persona, ...next }
    const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''))
    void navigate({ to: '/voice', search: kept } as never)
  }
  return (
    <Page
      title="What they need, in their own words"
      sentence={sentenceOf(data)}
      actions={
        <Menu position="bottom-end" width={260}>
          <Menu.Target>
            <Button
              leftSection={<IconFileDownload size={17} stroke={1.6} />}
              rightSection={<IconChevronDown size={15} stroke={1.6} />}
            >
              Export for planning
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component="a" href={fileAddress(asked, 'csv')} download="voice-of-the-customer.csv">
              CSV, a row a quote
            </Menu.Item>
            <Menu.Item component="a" href={fileAddress(asked, 'md')} download="voice-of-the-customer.md">
              Markdown, to be read
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <div className={classes.bar}>
        <SegmentChoice chosen={segment} whole="The whole market" onChoose={(name) => go({ segment: name })} />
        <Select
          aria-label="Persona"
          placeholder="Everybody who was asked"
          data={(personas.data?.personas ?? []).map(({ name }) => name)}
          value={persona ?? null}
          clearable
          clearButtonProps={{ 'aria-label': 'Everybody who was asked' }}
          onChange={(name) => go({ persona: name ?? '' })}
        />
        <SegmentedControl
          aria-label="Ranked by"
          data={[
            { value: 'people', label: 'By people' },
            { value: 'revenue', label: 'By revenue' },
          ]}
          value={by}
          onChange={(value) => setBy(value)}
        />
      </div>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={8} height={56} />
        ) : null
      ) : (
        <VoiceGroups voice={data} onOpen={setShown} />
      )}
      <QuotesPanel theme={shown} onClose={() => setShown(undefined)} />
    </Page>
  )
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function fileAddress(asked: Readonly<Record<string, string>>, format: string): string {
  return `${addressOf('voice')}/file?${new URLSearchParams({ ...asked, format })}`
}

function sentenceOf(voice: Voice | undefined): string {
  const what = 'People are counted, not mentions.'
  if (voice === undefined) return `Needs, pains and reasons. ${what}`
  const { of, asked, accounts, relations, asOf } = voice
  const who = relations.map(({ relation, people }) => `${people} ${manyWords(relation)}`).join(', ')
  return `${of}: ${counted(asked, 'person', 'people')} at ${counted(accounts, 'company', 'companies')} were asked${who === '' ? '' : ` (${who})`}, as of ${formatDate(asOf)}. ${what}`
}
