import { box, type PaperNode } from '../../../paper/index.ts'
import type { CardContent } from '../content/card-content.ts'
import { drawFace } from '../face/draw-face.ts'
import { said, small, strong, title } from './type-scale.ts'

const FACE = 98

/** Who it is: a drawn face, an invented name that says so, the role, and how far it can be relied on. */
export function cardHead({ persona }: CardContent): PaperNode {
  const { readiness } = persona
  const met = readiness.gates.filter((gate) => gate.met).length
  return box('header', { row: true, wrap: true, gap: 16, rowGap: 8, align: 'center' }, [
    {
      kind: 'drawing',
      width: FACE,
      height: FACE,
      label: 'A drawn face of nobody in particular',
      shapes: [],
      picture: drawFace(persona.avatar),
    },
    box('group', { grow: true, gap: 3 }, [
      small(roleWords(persona)),
      title(persona.name),
      persona.summary === null ? null : said(persona.summary, true),
      small('An invented name and a drawn face: nobody in particular.'),
    ]),
    box('group', { width: 92, gap: 1, pad: [6, 8, 6, 8], round: 4, ...stamp(readiness.ready) }, [
      strong(readiness.ready ? 'Ready' : 'Not ready'),
      small(`${met} of ${readiness.gates.length} conditions met`, readiness.ready ? 'ink' : 'soft'),
    ]),
  ])
}

function roleWords({ words, buyingRole, segments }: CardContent['persona']): string {
  const where = segments.length === 0 ? 'the whole market' : segments.join(', ')
  const part = buyingRole === null ? [] : [capital(buyingRole)]
  return [capital(words), ...part, where].join(' · ')
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function stamp(ready: boolean) {
  return ready
    ? ({ fill: 'wash', border: { tone: 'accent' } } as const)
    : ({ border: { tone: 'strong', dashed: true } } as const)
}
