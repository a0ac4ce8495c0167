import { Combobox, Input, InputBase, ScrollArea, useCombobox } from '@mantine/core'
import { useRead } from '../../api/use-read.ts'
import { formatCount } from '../../look/format.ts'
import { BrushStroke } from '../brush-stroke.tsx'
import { SegmentTrend } from '../segment-trend/segment-trend.tsx'
import classes from './segment-choice.module.css'

interface SegmentChoiceProps {
  readonly chosen: string | undefined
  readonly onChoose: (segment: string) => void
  /** Offers all companies as well, under these words; `onChoose` is then told an empty name. */
  readonly whole?: string
}

/** A saved segment, with its stroke and size. A link may also bring a rule that is not saved. */
export function SegmentChoice({ chosen, onChoose, whole }: SegmentChoiceProps) {
  const { data } = useRead('segment list', {}, { fresh: 60_000 })
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const segments = data?.segments ?? []
  const segment = segments.find(({ name }) => name === chosen)
  return (
    <Combobox
      store={combobox}
      width={360}
      position="bottom-start"
      onOptionSubmit={(name) => {
        onChoose(name)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target targetType="button">
        <InputBase
          component="button"
          type="button"
          pointer
          className={classes.target ?? ''}
          leftSection={
            segment === undefined ? null : (
              <BrushStroke name={segment.name} colour={segment.colour} width={20} height={14} />
            )
          }
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onClick={() => combobox.toggleDropdown()}
        >
          {chosen === undefined && whole === undefined ? (
            <Input.Placeholder>Choose a segment</Input.Placeholder>
          ) : (
            <span className={classes.name}>
              <span className="visually-hidden">Segment: </span>
              {chosen === undefined ? whole : (segment?.name ?? (data === undefined ? chosen : 'A rule of its own'))}
            </span>
          )}
        </InputBase>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Segments">
          <ScrollArea.Autosize mah={380} type="auto">
            {whole === undefined ? null : (
              <Combobox.Option value="" active={chosen === undefined}>
                {whole}
              </Combobox.Option>
            )}
            {segments.map((each) => (
              <Combobox.Option key={each.name} value={each.name} active={each.name === chosen} disabled={!each.valid}>
                <span className={classes.option}>
                  <BrushStroke name={each.name} colour={each.colour} width={22} height={14} />
                  <span className={classes.words}>
                    <span>{each.name}</span>
                    <span className={classes.sentence}>{each.sentence ?? 'Its rule no longer holds.'}</span>
                  </span>
                  <SegmentTrend name={each.name} width={56} />
                  <span className={classes.size}>{each.size === null ? '' : formatCount(each.size.accounts)}</span>
                </span>
              </Combobox.Option>
            ))}
            {segments.length === 0 ? (
              <Combobox.Empty>
                {data === undefined ? 'Reading the segments' : 'No segment is saved yet.'}
              </Combobox.Empty>
            ) : null}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
