import { Link } from '@tanstack/react-router'
import { BrushMark } from './brush-mark.tsx'
import { PLACES, type Place, SETTINGS } from './places.ts'
import classes from './rail.module.css'
import { ShellActions } from './shell-actions.tsx'
import { FindButton } from './tools/find-button.tsx'

/** The way to every screen, in the order of the work. `onGo` closes the drawer on a phone. */
export function Rail({ onGo }: { readonly onGo?: () => void }) {
  return (
    <nav className={classes.rail} aria-label="Screens">
      <Link to="/" className={classes.brand ?? ''} onClick={onGo}>
        <BrushMark size={26} />
        Brushwork
      </Link>
      <FindButton />
      {PLACES.map((group) => (
        <div key={group.title} className={classes.group}>
          <h2 className={classes.title}>{group.title}</h2>
          {group.places.map((place) => (
            <RailLink key={place.to} place={place} onGo={onGo} />
          ))}
        </div>
      ))}
      <div className={classes.foot}>
        <RailLink place={SETTINGS} onGo={onGo} />
        <ShellActions />
      </div>
    </nav>
  )
}

function RailLink({ place, onGo }: { readonly place: Place; readonly onGo: (() => void) | undefined }) {
  return (
    <Link
      to={place.to}
      className={classes.link ?? ''}
      data-tour={place.to}
      activeOptions={{ exact: place.to === '/', includeSearch: false }}
      onClick={onGo}
    >
      <place.icon size={18} stroke={1.6} aria-hidden="true" />
      {place.label}
    </Link>
  )
}
