import type { ReactNode } from 'react'
import { svgAddress } from '../../look/svg-address.ts'
import classes from './paper-page.module.css'
import { boxStyle, colourOf, type PaperDrawing, type PaperNode, points, wordStyle } from './paper-style.ts'

const TAGS = {
  article: 'article',
  header: 'div',
  section: 'section',
  list: 'ul',
  item: 'li',
  quote: 'blockquote',
  footer: 'div',
  group: 'div',
} as const

// The page has a title of its own.
const WORD_TAGS = { title: 'h2', heading: 'h3', text: 'p' } as const

interface PaperPageProps {
  readonly page: PaperNode
  /** What it is to somebody who hears it: “Card of Olive”. */
  readonly label: string
}

/** A page as the server laid it out: the same boxes and words as in its PDF. */
export function PaperPage({ page, label }: PaperPageProps) {
  return (
    <div className={classes.sheet} data-printed="page">
      <section aria-label={label}>{painted(page, 'page')}</section>
    </div>
  )
}

/** The places of its nodes never change: a place is key enough. */
function painted(node: PaperNode, key: string): ReactNode {
  switch (node.kind) {
    case 'box': {
      const Tag = TAGS[node.part]
      return (
        <Tag key={key} className={classOf(node.style)} style={boxStyle(node.style)}>
          {node.children.map((child, place) => painted(child, String(place)))}
        </Tag>
      )
    }
    case 'words': {
      const Tag = WORD_TAGS[node.part]
      return (
        <Tag key={key} className={classes.words} style={wordStyle(node.style)}>
          {node.text}
        </Tag>
      )
    }
    case 'drawing':
      return <Drawing key={key} drawing={node} />
  }
}

function Drawing({ drawing: { width, height, label, shapes, picture } }: { readonly drawing: PaperDrawing }) {
  const size = { width: points(width), height: points(height) }
  if (picture !== undefined)
    return <img className={classes.drawing} src={svgAddress(picture)} alt={label} style={size} />
  return (
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${width} ${height}`}
      style={size}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes.map(({ path, fill, stroke, thick = 1, dashed = false }) => (
        <path
          key={`${path} ${fill ?? ''}`}
          d={path}
          fill={fill === undefined ? 'none' : colourOf(fill)}
          stroke={stroke === undefined ? 'none' : colourOf(stroke)}
          strokeWidth={thick}
          strokeLinecap="round"
          {...(dashed ? { strokeDasharray: '1.6 1.9' } : {})}
        />
      ))}
    </svg>
  )
}

function classOf({ grow, width }: { readonly grow?: boolean | undefined; readonly width?: number | undefined }) {
  if (grow === true) return classes.grow
  return width !== undefined && width > 150 ? classes.column : undefined
}
