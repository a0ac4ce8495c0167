import '@mantine/spotlight/styles.layer.css'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { accountReference } from '../../components/account-table/account-reference.ts'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { formatCount } from '../../look/format.ts'
import { Keys } from '../tools/keys.tsx'
import { openTool } from '../tools/open-tool.ts'
import { fits } from './fits.ts'
import classes from './palette.module.css'
import { useCommands } from './use-commands.tsx'

/** Another tool may have taken its place already. */
function closed(): void {
  openTool(undefined, 'palette')
}

const [store, palette] = createSpotlight()
/** Segments and accounts shown at once. */
const MOST = 6

/** Finds any segment, account, screen or action by a few letters. */
export function Palette({ opened }: { readonly opened: boolean }) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const [text] = useDebouncedValue(query.trim(), 80)
  const { actions, screens } = useCommands()
  const list = useRead('segment list', {}, { fresh: 60_000, enabled: opened })
  const found = useRead('account find', { text, limit: MOST }, { enabled: text !== '', keep: true })
  useEffect(() => {
    if (opened) palette.open()
    else palette.close()
  }, [opened])

  const segments = (list.data?.segments ?? []).filter(({ name }) => fits(name, query)).slice(0, MOST)
  const accounts = text === '' || query.trim() === '' ? [] : (found.data?.accounts ?? [])
  const shown = [...actions, ...screens].filter(({ label, words }) => fits(`${label} ${words}`, query))
  const isNothing = segments.length + accounts.length + shown.length === 0
  const commands = (some: typeof actions) =>
    some
      .filter((command) => shown.includes(command))
      .map(({ label, icon, keys, run }) => (
        <Row
          key={label}
          icon={icon}
          label={label}
          hint={keys === undefined ? null : <Keys keys={keys} />}
          onPick={run}
        />
      ))

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      onSpotlightClose={closed}
      attributes={{ content: { 'aria-label': 'Find anything' } }}
      scrollable
      maxHeight="min(560px, 70vh)"
      size={620}
      transitionProps={{ duration: 100 }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      classNames={{ content: classes.content ?? '', actionsGroup: classes.group ?? '' }}
    >
      <Spotlight.Search
        placeholder="Segment, account, screen, action …"
        aria-label="Find anything"
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        <Group label="Segments">
          {segments.map(({ name, colour, size }) => (
            <Row
              key={name}
              icon={<BrushStroke name={name} colour={colour} width={28} height={12} />}
              label={name}
              hint={size === null ? null : `${formatCount(size.accounts)} accounts`}
              onPick={() => void router.navigate({ to: '/segments/$segment', params: { segment: name } })}
            />
          ))}
        </Group>
        <Group label="Accounts">
          {accounts.map(({ account, name, domain, industry, country, match }) => (
            <Row
              key={account}
              label={name ?? domain ?? `Account ${account}`}
              about={[name === null ? null : domain, industry, country].filter((part) => part !== null).join(' · ')}
              hint={match === 'near' ? 'nearly' : null}
              onPick={() =>
                void router.navigate({
                  to: '/accounts/$account',
                  params: { account: accountReference({ account }) },
                })
              }
            />
          ))}
        </Group>
        <Group label="Do">{commands(actions)}</Group>
        <Group label="Go to">{commands(screens)}</Group>
        {isNothing ? (
          <Spotlight.Empty>
            {found.isFetching ? 'Looking …' : `Nothing here is called “${query.trim()}”, and nothing nearly.`}
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode[] }) {
  return children.length === 0 ? null : <Spotlight.ActionsGroup label={label}>{children}</Spotlight.ActionsGroup>
}

interface RowProps {
  readonly icon?: ReactNode
  readonly label: string
  readonly about?: string
  readonly hint: ReactNode
  readonly onPick: () => void
}

function Row({ icon, label, about, hint, onPick }: RowProps) {
  return (
    <Spotlight.Action onClick={onPick}>
      <span className={classes.row}>
        {icon === undefined ? null : <span className={classes.icon}>{icon}</span>}
        <span className={classes.words}>
          <span>{label}</span>
          {about === undefined || about === '' ? null : <span className={classes.about}>{about}</span>}
        </span>
        {hint === null ? null : <span className={classes.hint}>{hint}</span>}
      </span>
    </Spotlight.Action>
  )
}
