import { type ReactNode, useId, useState } from 'react'
import classes from './segments-of.module.css'
import { WhyDetail } from './why-detail.tsx'

interface WhyRowProps {
  readonly segment: string
  readonly account: string
  /** What is behind the button: `why`, `why not`, `what is missing`. */
  readonly words: string
  readonly children: ReactNode
}

/** A segment with the reasons, which open below it. */
export function WhyRow({ segment, account, words, children }: WhyRowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      {children}
      <button
        type="button"
        className={classes.ask}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${words}: ${segment}`}
        onClick={() => setOpen(!open)}
      >
        {words}
      </button>
      <div id={id} className={classes.reasons} hidden={!open}>
        {open ? <WhyDetail segment={segment} account={account} /> : null}
      </div>
    </>
  )
}
