import { Link } from '@tanstack/react-router'
import { nl } from '../../i18n/nl.ts'
import { attendanceViews } from './attendance-views.ts'
import './attendance-tabs.css'

/** The way between the screens of attendance: pages of their own, so links and not tabs. Stands above each of them. */
export function AttendanceTabs() {
  return (
    <nav className="attendance-tabs" aria-label={nl.frame.attendanceViews}>
      {attendanceViews.map(({ to, title }) => (
        <Link key={to} to={to} className="attendance-tab ring-inside">
          {title}
        </Link>
      ))}
    </nav>
  )
}
