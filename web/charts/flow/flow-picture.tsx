import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { formatCount } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import { PeriodReadout } from '../periods/period-readout.tsx'
import frame from '../picture.module.css'
import { strokePath } from '../stroke-path.ts'
import classes from './flow.module.css'
import { type Flow, type FlowGroup, type FlowLink, layOutFlow, NODE, type PlacedNode } from './flow.ts'
import { linkWords } from './flow-words.ts'

interface FlowPictureProps {
  readonly flow: Flow
  readonly width: number
  /** Link whose accounts are listed. */
  readonly chosen: FlowLink | null
  readonly onChoose: (link: FlowLink) => void
}

const HEAD = 30
const PLOT = 380
/** For the words of the last stage, and the counts of the first. */
const RIGHT = 190
const LEFT = 56
const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Groups as strokes at the end of each period; between them ribbons as thick as companies are many. */
export function FlowPicture({ flow, width, chosen, onChoose }: FlowPictureProps) {
  const layout = layOutFlow(flow, { width: width - LEFT - RIGHT, height: PLOT })
  const [looked, setLooked] = useState<string | null>(null)
  const [stop, setStop] = useState(0)
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const hatch = useId()
  const chosenKey = chosen === null ? null : `${chosen.since} ${chosen.from} ${chosen.to}`
  const shown = layout.links.find(({ key }) => key === (looked ?? chosenKey))
  const most = layout.links
    .filter(({ step }) => step === 'moved')
    .reduce<FlowLink | undefined>((best, link) => (link.accounts > (best?.accounts ?? 0) ? link : best), undefined)
  const last = flow.stages.at(-1)?.key
  // Who is in none of it at the end has its name where it was last.
  const lastOf = new Map(layout.nodes.map(({ group, stage }) => [group, stage]))
  const first = flow.stages[0]?.key
  const onKey = (event: KeyboardEvent): void => {
    const by = MOVES[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(layout.links.length - 1, stop + by))
    setStop(next)
    buttons.current[next]?.focus()
  }
  return (
    <div>
      <PeriodReadout
        words={
          shown === undefined
            ? most === undefined
              ? { value: 'Nobody moved', period: '', more: '' }
              : mostWords(most, flow)
            : linkWords(shown, flow)
        }
      />
      <div className={frame.picture} style={{ height: HEAD + PLOT + 10 }}>
        <svg className={frame.ground} width={width} height={HEAD + PLOT + 10} aria-hidden="true">
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className={classes.hatch} x1="0" x2="0" y1="0" y2="6" />
            </pattern>
          </defs>
          {flow.stages.map(({ key, words }, index) => (
            <text
              key={key}
              className={classes.stage}
              x={LEFT + (layout.places[index] ?? 0) + NODE / 2}
              y={14}
              textAnchor={key === last ? 'start' : 'middle'}
              dx={key === last ? -NODE / 2 : 0}
            >
              {words}
            </text>
          ))}
          <g transform={`translate(${LEFT} ${HEAD})`} onPointerLeave={() => setLooked(null)}>
            {layout.links.map((link) => (
              <path
                key={link.key}
                className={classes.link}
                data-step={link.step}
                data-kind={link.of.kind}
                data-looked={shown?.key === link.key}
                d={link.path}
                fill={link.step === 'untold' ? `url(#${hatch})` : colourOf(link.of)}
                onPointerEnter={() => setLooked(link.key)}
                onKeyDown={onKey}
                onClick={() => onChoose(link)}
              />
            ))}
            {layout.nodes.map((node) => (
              <Node key={`${node.stage} ${node.group}`} node={node} hatch={hatch} />
            ))}
            {layout.nodes.map((node) =>
              node.stage === last ? (
                <text
                  key={`${node.stage} ${node.group}`}
                  className={classes.name}
                  x={node.x + NODE + 10}
                  y={node.wordsY}
                  dy="0.32em"
                >
                  {shortened(node.group)} <tspan className={classes.count}>{formatCount(node.accounts)}</tspan>
                </text>
              ) : node.stage === first ? (
                <text
                  key={`${node.stage} ${node.group}`}
                  className={classes.first}
                  x={-8}
                  y={node.wordsY}
                  dy="0.32em"
                >
                  {formatCount(node.accounts)}
                </text>
              ) : null,
            )}
            {layout.nodes
              .filter((node) => node.stage !== last && lastOf.get(node.group) === node.stage)
              .map((node) => (
                <text key={node.group} className={classes.gone} x={node.x + NODE + 8} y={node.wordsY} dy="0.32em">
                  {shortened(node.group)}
                </text>
              ))}
          </g>
        </svg>
        <div className={classes.stops} role="group" aria-label="Who went where">
          {layout.links.map((link, index) => {
            const words = linkWords(link, flow)
            return (
              <button
                key={link.key}
                ref={(button) => {
                  buttons.current[index] = button
                }}
                type="button"
                className={classes.stop}
                tabIndex={index === stop ? 0 : -1}
                aria-label={`${words.period}: ${words.value} ${words.more}`}
                aria-pressed={chosenKey === link.key}
                style={{ left: LEFT + link.middle.x - 12, top: HEAD + link.middle.y - 12 }}
                onFocus={() => {
                  setStop(index)
                  setLooked(link.key)
                }}
                onBlur={() => setLooked(null)}
                onKeyDown={onKey}
                onClick={() => onChoose(link)}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

function Node({
  node: { x, y, height, of, stage, group, accounts },
  hatch,
}: {
  readonly node: PlacedNode
  readonly hatch: string
}) {
  const words = <title>{`${group}: ${formatCount(accounts)}`}</title>
  const tall = Math.max(1.5, height)
  if (of.kind === 'segment') {
    return (
      <path d={strokePath({ x, y, width: NODE, height: tall }, `${stage} ${group}`, 'up')} fill={colourOf(of)}>
        {words}
      </path>
    )
  }
  return (
    <rect
      className={classes.bare}
      data-kind={of.kind}
      x={x + 0.5}
      y={y + 0.5}
      width={NODE - 1}
      height={Math.max(1, tall - 1)}
      rx="2"
      fill={of.kind === 'untold' ? `url(#${hatch})` : of.kind === 'several' ? 'var(--ink-soft)' : 'none'}
    >
      {words}
    </rect>
  )
}

/** Where nobody points at a ribbon. */
function mostWords(link: FlowLink, flow: Flow): ReturnType<typeof linkWords> {
  const words = linkWords(link, flow)
  return { ...words, period: `Most of all, ${words.period}` }
}

/** Pigments for segments; the rest is paper and ink. */
function colourOf({ kind, colour }: FlowGroup): string {
  return kind === 'segment' && colour !== null ? pigment(colour) : 'var(--ink-soft)'
}

function shortened(name: string): string {
  return name.length > 20 ? `${name.slice(0, 19)}…` : name
}
