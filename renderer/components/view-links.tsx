import { Link, type LinkProps } from '@tanstack/react-router'
import './view-links.css'

/** A screen of a group, by its address. */
export type View = { to: NonNullable<LinkProps['to']>; title: string }

type Props = {
  label: string
  views: readonly View[]
  /** The one that counts as open on an address that is none of theirs. */
  current?: View['to'] | undefined
}

/** The way between the screens of a group: pages of their own, so links and not tabs. Stands above each of them. */
export function ViewLinks({ label, views, current }: Props) {
  return (
    <nav className="view-links" aria-label={label}>
      {views.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="view-link ring-inside"
          {...(to === current && { 'aria-current': 'page' as const })}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
