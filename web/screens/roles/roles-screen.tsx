import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { Page } from '../../components/page.tsx'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { pigment } from '../../look/pigments.ts'
import { RolesAnswer } from './roles-answer.tsx'
import { ofSegment } from './roles-data.ts'
import classes from './roles-screen.module.css'

/** Who starts a purchase, who carries it and who signs it, in a segment or in the whole market. */
export function RolesScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const segment = typeof search['segment'] === 'string' && search['segment'] !== '' ? search['segment'] : undefined
  const asked = ofSegment(segment)
  const origins = useRead('role origins', asked, { fresh: 60_000 })
  const lift = useRead('champion', asked, { fresh: 60_000 })
  const segments = useRead('segment list', {}, { fresh: 60_000 })
  const colour = segments.data?.segments.find(({ name }) => name === segment)?.colour
  return (
    <Page
      title="Who starts it, who carries it, who signs"
      sentence="Three findings from your own deals, each by a figure of its own. The one who starts a purchase need not be the one who carries it, nor the one who pays."
      actions={
        <Button variant="default" renderRoot={(props) => <Link to="/roles/titles" {...props} />}>
          Titles to review
        </Button>
      }
    >
      <div className={classes.bar}>
        <SegmentChoice
          chosen={segment}
          whole="The whole market"
          onChoose={(name) =>
            void navigate({ to: '/roles', search: (name === '' ? {} : { segment: name }) as never })
          }
        />
      </div>
      <RolesAnswer
        origins={origins}
        lift={lift}
        segment={segment}
        colour={colour === undefined ? 'var(--ink)' : pigment(colour)}
      />
    </Page>
  )
}
