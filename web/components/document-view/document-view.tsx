import { Block } from './block.tsx'
import classes from './document-view.module.css'
import type { PaperDocument } from './paper-document.ts'

interface DocumentViewProps {
  readonly document: PaperDocument
}

/** What is handed on, as it stands in its files: sections, figures with their intervals, quotes, letters. */
export function DocumentView({ document: { title, subtitle, sections, foot } }: DocumentViewProps) {
  return (
    <article className={classes.sheet} aria-label={title} data-printed="page">
      <header className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {subtitle === null ? null : <p className={classes.subtitle}>{subtitle}</p>}
      </header>
      {sections.map(({ key, title: heading, lead, newPage, blocks }) => (
        <section key={key} id={key} className={classes.section} aria-label={heading} data-new-page={newPage}>
          <h3 className={classes.heading}>{heading}</h3>
          {lead === null ? null : <p className={classes.lead}>{lead}</p>}
          {blocks.map((block, place) => (
            // The blocks of a document never change their places.
            <Block key={`${key} ${String(place)}`} block={block} />
          ))}
        </section>
      ))}
      <footer className={classes.foot}>{foot}</footer>
    </article>
  )
}
