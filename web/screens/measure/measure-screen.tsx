import { Button } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { Page } from '../../components/page.tsx'
import { pigment } from '../../look/pigments.ts'
import { ChangesView } from './changes/changes-view.tsx'
import { CustomersView } from './customers/customers-view.tsx'
import { FiguresView } from './figures/figures-view.tsx'
import { GoalPanel } from './goals/goal-panel.tsx'
import type { Goal } from './measure-data.ts'
import { MeasureNav } from './measure-nav.tsx'
import { askedOf, type MeasureAsked, searchOf } from './measure-search.ts'
import { MovementView } from './movement/movement-view.tsx'
import { ScopeBar } from './scope-bar.tsx'

const SENTENCES = {
  figures: 'Revenue, customers, deals and touches, period by period, each beside the same one a year before.',
  changes: 'What is different from a year before by more than chance brings about, everything tested at once.',
  customers: 'New customers by the period of their first purchase, and how many of them came back in those after.',
  movement: 'Where companies were at the end of each period, and from which segment to which they went.',
} as const

/** How a market, a segment, a persona, a product or a channel has done. */
export function MeasureScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const asked = askedOf(search)
  const { show, segment } = asked
  const segments = useRead('segment list', {}, { fresh: 60_000 })
  const colour = segments.data?.segments.find(({ name }) => name === segment)?.colour
  const [panel, setPanel] = useState<'new' | Goal>()
  const change = (changed: Partial<Record<keyof MeasureAsked, string>>): void => {
    const next = askedOf({ ...searchOf(asked), show: asked.show, by: asked.by, ...changed })
    void navigate({ to: '/measure', search: searchOf(next) as never })
  }
  return (
    <Page
      title={segment === undefined ? 'How the market is doing' : `How ${segment} is doing`}
      mark={
        segment === undefined || colour === undefined ? undefined : (
          <BrushStroke name={segment} colour={colour} width={120} height={18} />
        )
      }
      sentence={SENTENCES[show]}
      actions={
        <Button leftSection={<IconTargetArrow size={17} stroke={1.6} />} onClick={() => setPanel('new')}>
          Set a goal
        </Button>
      }
    >
      <MeasureNav asked={asked} />
      {show === 'changes' ? null : <ScopeBar asked={asked} onChange={change} />}
      {show === 'figures' ? (
        <FiguresView
          asked={asked}
          colour={colour === undefined ? 'var(--ink-soft)' : pigment(colour)}
          onGoal={setPanel}
        />
      ) : show === 'changes' ? (
        <ChangesView />
      ) : show === 'customers' ? (
        <CustomersView asked={asked} />
      ) : (
        <MovementView asked={asked} />
      )}
      <GoalPanel
        key={panel === undefined || panel === 'new' ? String(panel) : panel.id}
        goal={panel === 'new' ? undefined : panel}
        opened={panel !== undefined}
        segment={segment}
        onClose={() => setPanel(undefined)}
      />
    </Page>
  )
}
