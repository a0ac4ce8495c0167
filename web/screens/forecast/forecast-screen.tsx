import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { Page } from '../../components/page.tsx'
import { pigment } from '../../look/pigments.ts'
import { AheadView } from './ahead/ahead-view.tsx'
import { KeepButton } from './ahead/keep-button.tsx'
import { ForecastBar } from './forecast-bar.tsx'
import { ForecastNav } from './forecast-nav.tsx'
import { askedOf, type ForecastAsked, searchOf } from './forecast-search.ts'
import { PartsView } from './parts/parts-view.tsx'
import { PipelineView } from './pipeline/pipeline-view.tsx'
import { RecordView } from './record/record-view.tsx'

const SENTENCES = {
  ahead: 'What the coming months or weeks should bring, how sure that is, and how such forecasts did on the past.',
  parts: 'Each segment or product on its own, adding up to the whole to the cent.',
  pipeline: 'What the deals that are open will bring, and those that nobody has opened yet.',
  record: 'Forecasts that were kept when they were made, beside what came.',
} as const

/** What is to come of a market, a segment or a product, with its bands and its record. */
export function ForecastScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const asked = askedOf(search)
  const { show, segment } = asked
  const segments = useRead('segment list', {}, { fresh: 60_000 })
  const colour = segments.data?.segments.find(({ name }) => name === segment)?.colour
  const change = (changed: Partial<ForecastAsked>): void => {
    void navigate({ to: '/forecast', search: searchOf({ ...asked, ...changed }) as never })
  }
  const isOfSegment = segment !== undefined && !(show === 'parts' && asked.parts.length > 0)
  return (
    <Page
      title={isOfSegment ? `What is to come of ${segment}` : 'What is to come'}
      mark={
        !isOfSegment || colour === undefined ? undefined : (
          <BrushStroke name={segment} colour={colour} width={120} height={18} />
        )
      }
      sentence={SENTENCES[show]}
      actions={show === 'ahead' ? <KeepButton asked={asked} /> : undefined}
    >
      <ForecastNav asked={asked} />
      <ForecastBar asked={asked} onChange={change} />
      {show === 'ahead' ? (
        <AheadView
          asked={asked}
          colour={colour === undefined ? 'var(--ink-soft)' : pigment(colour)}
          onChange={change}
        />
      ) : show === 'parts' ? (
        <PartsView asked={asked} onChange={change} />
      ) : show === 'pipeline' ? (
        <PipelineView segment={segment} />
      ) : (
        <RecordView segment={segment} />
      )}
    </Page>
  )
}
