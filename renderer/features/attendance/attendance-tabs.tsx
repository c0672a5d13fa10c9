import { Link, useLocation } from '@tanstack/react-router'
import { nl } from '../../i18n/nl.ts'
import { attendanceViews } from './attendance-views.ts'
import './attendance-tabs.css'

/** The way between the screens of attendance: pages of their own, so links and not tabs. Stands above each of them. */
export function AttendanceTabs() {
  const { pathname } = useLocation()
  // The month sheet has its month and host in the address.
  const isSheet = /^\/aanwezigheden\/\d/.test(pathname)
  return (
    <nav className="attendance-tabs" aria-label={nl.frame.attendanceViews}>
      {attendanceViews.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="attendance-tab ring-inside"
          {...(isSheet && to === '/aanwezigheden' && { 'aria-current': 'page' as const })}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
