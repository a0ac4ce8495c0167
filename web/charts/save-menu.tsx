import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type Cell, csvText } from './csv-text.ts'
import { type Drawing, drawPng } from './draw-png.ts'
import { saveFile } from './save-file.ts'

export interface Savable {
  /** Name of the files, without ending. */
  readonly name: string
  readonly picture: () => Drawing
  /** The table behind, with its titles in the first row. */
  readonly cells: () => readonly (readonly Cell[])[]
}

/** Takes a chart along: as a picture, or its figures as a spreadsheet. */
export function SaveMenu({ name, picture, cells, small }: Savable & { readonly small: boolean }) {
  const savePng = async (): Promise<void> => saveFile(`${name}.png`, await drawPng(picture()))
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        {small ? (
          <ActionIcon variant="subtle" color="gray" aria-label="Save" title="Save">
            <IconDownload size={17} stroke={1.6} />
          </ActionIcon>
        ) : (
          <Button variant="default" size="xs" leftSection={<IconDownload size={15} stroke={1.7} />}>
            Save
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void savePng()}>Picture (PNG)</Menu.Item>
        <Menu.Item onClick={() => saveFile(`${name}.svg`, new Blob([picture().svg], { type: 'image/svg+xml' }))}>
          Drawing (SVG)
        </Menu.Item>
        <Menu.Item onClick={() => saveFile(`${name}.csv`, new Blob([csvText(cells())], { type: 'text/csv' }))}>
          Figures (CSV)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
