import { Button } from '@mantine/core'
import { useState } from 'react'
import { counted } from '../../../look/format.ts'
import screen from '../measure-screen.module.css'
import type { Finding } from './change-rows.ts'
import { ChangesTable } from './changes-table.tsx'

interface QuietChangesProps {
  readonly quiet: readonly Finding[]
  readonly currency: string
}

/** What was tested and does not stand out: counted, and there to be looked at. */
export function QuietChanges({ quiet, currency }: QuietChangesProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-label="No more than chance">
      <div className={screen.head}>
        <h2 className={screen.title}>{`${counted(quiet.length, 'thing')} moved no more than chance brings about`}</h2>
        <Button variant="default" size="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide them' : 'Show them'}
        </Button>
      </div>
      {isOpen ? <ChangesTable caption="Tested, no more than chance" findings={quiet} currency={currency} /> : null}
    </section>
  )
}
