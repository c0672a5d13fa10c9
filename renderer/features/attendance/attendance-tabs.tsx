import { useLocation } from '@tanstack/react-router'
import { ViewLinks } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { attendanceViews } from './attendance-views.ts'

/** The way between the screens of attendance; stands above each of them. */
export function AttendanceTabs() {
  const { pathname } = useLocation()
  // The month sheet has its month and host in the address.
  const isSheet = /^\/aanwezigheden\/\d/.test(pathname)
  return (
    <ViewLinks
      label={nl.frame.attendanceViews}
      views={attendanceViews}
      current={isSheet ? '/aanwezigheden' : undefined}
    />
  )
}
