import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileDownload } from '@tabler/icons-react'
import { addressOf } from '../api/call.ts'

interface FileMenuProps {
  /** Of the file, without its ending. */
  readonly name: string
  /** The operation that writes it. */
  readonly operation: string
  readonly files: readonly {
    readonly label: string
    readonly asked: { readonly format: string; readonly [field: string]: string }
  }[]
}

/** What stands on the screen, as a file. */
export function FileMenu({ name, operation, files }: FileMenuProps) {
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={17} stroke={1.6} />}
          rightSection={<IconChevronDown size={15} stroke={1.6} />}
        >
          Download
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map(({ label, asked }) => (
          <Menu.Item
            key={label}
            component="a"
            href={`${addressOf(operation)}/file?${new URLSearchParams(asked)}`}
            download={`${name}.${asked.format}`}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
