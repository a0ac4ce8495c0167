import { Checkbox, NumberInput, SegmentedControl, Select } from '@mantine/core'
import type { ListPage } from '../../components/account-table/account-list.ts'
import { type ListSelection, USUAL_TOUCHED_WITHIN } from '../../components/account-table/list-selection.ts'
import { SidePanel } from '../../components/side-panel.tsx'
import { counted } from '../../look/format.ts'
import classes from './conditions-panel.module.css'

interface ConditionsPanelProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly selection: ListSelection
  readonly leftOut: ListPage['leftOut']
  readonly onChange: (some: ListSelection) => void
}

const STAGES = [
  { value: 'prospect', label: 'Prospects: never bought' },
  { value: 'customer', label: 'Customers' },
  { value: 'former', label: 'Former customers' },
  { value: 'any', label: 'Anybody' },
]

/** Whom the list leaves out, in plain words; each condition says how many it removes. Changes count at once. */
export function ConditionsPanel({ opened, onClose, selection, leftOut, onChange }: ConditionsPanelProps) {
  const removes = (reason: string) => {
    const found = leftOut.find((each) => each.reason === reason)
    return found === undefined ? undefined : (
      <p className={classes.removes}>
        Leaves out {found.accounts === 0 ? 'nobody now' : counted(found.accounts, 'account')}
        {found.altogether > found.accounts
          ? `; holds for ${counted(found.altogether, 'account')}, the others are out for a reason above`
          : ''}
        .
      </p>
    )
  }
  const days = selection.touchedWithin ?? USUAL_TOUCHED_WITHIN
  return (
    <SidePanel title="Whom to list" opened={opened} onClose={onClose}>
      <div className={classes.conditions}>
        <section>
          <Select
            label="List only"
            data={STAGES}
            allowDeselect={false}
            value={selection.lifecycle ?? 'prospect'}
            onChange={(stage) =>
              onChange({ lifecycle: stage === 'prospect' ? undefined : (stage as ListSelection['lifecycle']) })
            }
          />
          {removes('other_lifecycle')}
        </section>
        <section>
          <Checkbox
            label="Leave out companies with an open deal"
            description="Somebody is at it already."
            checked={selection.keepOpenDeals !== true}
            onChange={(event) => onChange({ keepOpenDeals: event.currentTarget.checked ? undefined : true })}
          />
          {removes('open_deal')}
        </section>
        <section>
          <Checkbox
            label="Leave out companies that asked not to be contacted"
            checked={selection.keepDoNotContact !== true}
            onChange={(event) => onChange({ keepDoNotContact: event.currentTarget.checked ? undefined : true })}
          />
          {removes('do_not_contact')}
        </section>
        <section>
          <Checkbox
            label="Leave out companies touched lately"
            checked={days > 0}
            onChange={(event) => onChange({ touchedWithin: event.currentTarget.checked ? undefined : 0 })}
          />
          {days > 0 ? (
            <div className={classes.within}>
              <NumberInput
                label="In the last (days)"
                value={days}
                min={1}
                max={36_500}
                allowDecimal={false}
                clampBehavior="strict"
                onChange={(value) => {
                  if (typeof value === 'number' && value >= 1) onChange({ touchedWithin: value })
                }}
              />
              <div>
                <p className={classes.label} id="touched-by">
                  Which touches count
                </p>
                <SegmentedControl
                  aria-labelledby="touched-by"
                  data={[
                    { value: 'seller', label: 'Ours' },
                    { value: 'any', label: 'Theirs as well' },
                  ]}
                  value={selection.touchedBy ?? 'seller'}
                  onChange={(by) => onChange({ touchedBy: by === 'any' ? 'any' : undefined })}
                />
              </div>
            </div>
          ) : null}
          <p className={classes.removes}>
            A buyer who looks at your prices is no reason to stay silent; a touch of which nobody knows who began it
            counts as ours.
          </p>
          {removes('recently_touched')}
        </section>
        <section>
          <Checkbox
            label="Leave out companies where nobody may be contacted"
            checked={selection.needsContact === true}
            onChange={(event) => onChange({ needsContact: event.currentTarget.checked ? true : undefined })}
          />
          {removes('no_contact')}
        </section>
        <section>
          <NumberInput
            label="At most so many of each owner"
            description="Companies without an owner are not capped."
            placeholder="No limit"
            value={selection.capPerOwner ?? ''}
            min={1}
            max={36_500}
            allowDecimal={false}
            onChange={(value) =>
              onChange({ capPerOwner: typeof value === 'number' && value >= 1 ? value : undefined })
            }
          />
          {removes('owner_cap')}
        </section>
      </div>
    </SidePanel>
  )
}
