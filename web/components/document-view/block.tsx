import { ShareLine } from '../../charts/estimates/share-line.tsx'
import { withDates } from '../../look/format.ts'
import classes from './document-view.module.css'
import type { PaperBlock } from './paper-document.ts'

type FigureBlock = Extract<PaperBlock, { kind: 'figures' }>

export function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'text':
      return <p className={block.strong === true ? classes.strong : undefined}>{withDates(block.text)}</p>
    case 'list': {
      const Tag = block.ordered === true ? 'ol' : 'ul'
      return (
        <Tag className={classes.list}>
          {block.items.map((item) => (
            <li key={item}>{withDates(item)}</li>
          ))}
        </Tag>
      )
    }
    case 'figures':
      return <Figures block={block} />
    case 'quote':
      return (
        <blockquote className={classes.quote}>
          <p className="said">“{block.quote.text}”</p>
          <p className={classes.soft}>{block.quote.by}</p>
        </blockquote>
      )
    case 'answer':
      return (
        <div className={classes.answer}>
          <p className={classes.objection}>“{block.objection}”</p>
          <p>{block.answer}</p>
          {block.proof.map((proof) => (
            <p key={proof} className={classes.proof}>
              {withDates(proof)}
            </p>
          ))}
        </div>
      )
    case 'table':
      return <Table block={block} />
    case 'letter':
      return (
        <div className={classes.letter}>
          <p className={classes.strong}>{block.subject}</p>
          {block.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )
    case 'note':
      return <p className={classes.note}>{withDates(block.text)}</p>
  }
}

function Figures({ block: { title, figures } }: { readonly block: FigureBlock }) {
  return (
    <div className={classes.figures}>
      <h4 className={classes.caption}>{title}</h4>
      <ul className={classes.rows}>
        {figures.map((figure) => (
          <li key={`${figure.key} ${figure.label}`} className={classes.figure}>
            <span className={classes.label}>{figure.label}</span>
            {figure.unit === 'share' ? (
              <ShareLine label={figure.label} value={figure.value} lo={figure.lo} hi={figure.hi} n={figure.n} />
            ) : null}
            <span className={classes.told}>{withDates(figure.words)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Table({ block: { title, columns, rows } }: { readonly block: Extract<PaperBlock, { kind: 'table' }> }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={classes.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // Rows of a document never change their places.
            <tr key={`${String(place)} ${row[0] ?? ''}`}>
              {row.map((cell, at) => (
                <td key={columns[at] ?? String(at)}>{withDates(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
