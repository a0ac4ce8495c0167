import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileDownload } from '@tabler/icons-react'
import { addressOf } from '../../../api/call.ts'

const FILES = [
  { label: 'PDF, A4', format: 'pdf', paper: 'a4' },
  { label: 'PDF, Letter', format: 'pdf', paper: 'letter' },
  { label: 'Picture (PNG)', format: 'png', paper: 'a4' },
  { label: 'Web page (HTML)', format: 'html', paper: 'a4' },
] as const

/** The card as a file, for within the company and for outside. */
export function DownloadMenu({ name }: { readonly name: string }) {
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={17} stroke={1.6} />}
          rightSection={<IconChevronDown size={15} stroke={1.6} />}
        >
          Download card
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FILES.map(({ label, format, paper }) => (
          <Menu.Item
            key={label}
            component="a"
            href={cardAddress({ name, format, paper })}
            download={`${name}.${format}`}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>For outside the company</Menu.Label>
        <Menu.Item
          component="a"
          href={cardAddress({ name, format: 'pdf', paper: 'a4', outside: 'true' })}
          download={`${name}.pdf`}
        >
          PDF without internal statements
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function cardAddress(asked: Readonly<Record<string, string>>): string {
  return `${addressOf('persona card')}/file?${new URLSearchParams(asked)}`
}
