import { Link } from '@tanstack/react-router'
import {
  Baby,
  CalendarDays,
  ChartColumn,
  FileUp,
  Footprints,
  Grid3x3,
  House,
  ListOrdered,
  Mail,
  ReceiptEuro,
  Repeat,
  Settings,
  Sun,
} from 'lucide-react'
import { useQueryOf } from '../api/use-query-of.ts'
import { OpenDaysCount } from '../features/open-days/open-days-count.tsx'
import { PlanningCount } from '../features/planning/planning-count.tsx'
import { SubstitutionCount } from '../features/substitution/substitution-count.tsx'
import { TodayCount } from '../features/today/today-count.tsx'
import { VisitsCount } from '../features/visits/due/visits-count.tsx'
import { WaitingCount } from '../features/waiting-list/list/waiting-count.tsx'
import { nl } from '../i18n/nl.ts'
import { Brand } from './brand.tsx'
import { isVisitingScreen } from './visiting-screens.ts'
import './frame.css'

/** The screens that work, in the order of the rail. A later screen appears here on the day it works. */
export const screens = [
  { to: '/vandaag', title: nl.frame.today, icon: Sun, startsGroup: false, Count: TodayCount },
  { to: '/planning', title: nl.frame.planning, icon: CalendarDays, startsGroup: true, Count: PlanningCount },
  { to: '/onthaalouders', title: nl.frame.hosts, icon: House, startsGroup: false, Count: undefined },
  { to: '/kinderen', title: nl.frame.children, icon: Baby, startsGroup: false, Count: undefined },
  { to: '/aanwezigheden', title: nl.frame.attendance, icon: Grid3x3, startsGroup: false, Count: OpenDaysCount },
  { to: '/vervanging', title: nl.frame.substitution, icon: Repeat, startsGroup: false, Count: SubstitutionCount },
  { to: '/wachtlijst', title: nl.frame.waiting, icon: ListOrdered, startsGroup: false, Count: WaitingCount },
  { to: '/brieven', title: nl.frame.letters, icon: Mail, startsGroup: false, Count: undefined },
  { to: '/facturatie', title: nl.frame.billing, icon: ReceiptEuro, startsGroup: true, Count: undefined },
  { to: '/huisbezoeken', title: nl.frame.visits, icon: Footprints, startsGroup: false, Count: VisitsCount },
  { to: '/aangiften', title: nl.frame.reports, icon: FileUp, startsGroup: false, Count: undefined },
  { to: '/monitoring', title: nl.frame.monitoring, icon: ChartColumn, startsGroup: false, Count: undefined },
  { to: '/instellingen', title: nl.frame.settings, icon: Settings, startsGroup: true, Count: undefined },
] as const

/** The left rail: the way to each screen, and whose service this is. */
export function Rail() {
  const status = useQueryOf('service.status', {}).data
  const isVisiting = status?.organiser?.isVisitingCopy === true
  const shown = isVisiting ? screens.filter(({ to }) => isVisitingScreen(to)) : screens
  return (
    <nav className="rail" aria-label={nl.frame.screens}>
      <Brand />
      {shown.map(({ to, title, icon: Icon, startsGroup, Count }) => (
        <div key={to}>
          {startsGroup && <div className="rail-gap" />}
          <Link to={to} className="rail-item">
            <Icon className="icon" aria-hidden />
            {title}
            {Count && <Count />}
          </Link>
        </div>
      ))}
      {status?.organiser && (
        <div className="rail-foot">
          {status.organiser.name}
          <br />
          {isVisiting && (
            <>
              {nl.frame.visitingCopy}
              <br />
            </>
          )}
          {nl.common.hosts(status.hosts)}
          {!isVisiting && (
            <>
              <br />
              {nl.common.places(status.organiser.recognisedPlaces)}
            </>
          )}
        </div>
      )}
    </nav>
  )
}
