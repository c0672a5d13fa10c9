import { useNavigate } from '@tanstack/react-router'
import { Baby, CalendarClock, DatabaseBackup, FileText, Grid3x3, House } from 'lucide-react'
import { useMemo } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useQueryOf } from '../api/use-query-of.ts'
import { attendanceViews } from '../features/attendance/attendance-views.ts'
import { newRequest } from '../features/extra-days/extra-days-search.ts'
import { useCaseEntries } from '../features/incidents/use-case-entries.ts'
import { useLetterEntries } from '../features/letters/use-letter-entries.ts'
import { useMonitoringEntries } from '../features/monitoring/use-monitoring-entries.ts'
import { usePlanningEntries } from '../features/planning/use-planning-entries.ts'
import { useVisitEntries } from '../features/visits/use-visit-entries.ts'
import { useSubstitutionEntries } from '../features/substitution/use-substitution-entries.ts'
import { useRequestEntries } from '../features/waiting-list/use-request-entries.ts'
import { useSupportEntries } from '../features/support/use-support-entries.ts'
import { extraDays } from '../i18n/nl/extra-days.ts'
import { hostYear } from '../i18n/nl/host-year/page.ts'
import { nl } from '../i18n/nl.ts'
import type { PaletteEntry } from './palette-entries.ts'
import { screens } from './rail.tsx'
import { isVisitingScreen } from './visiting-screens.ts'

/** Where the palette can go and what it can do; people are looked for apart. */
export function usePaletteEntries(isOpen: boolean, isVisiting: boolean): PaletteEntry[] {
  const entries = useAllEntries(isOpen)
  return useMemo(() => (isVisiting ? entries.filter(worksOnVisitingCopy) : entries), [entries, isVisiting])
}

/** Screens by their address, what visits offer, and back-ups; the rest has no business there. */
function worksOnVisitingCopy({ id }: PaletteEntry): boolean {
  return isVisitingScreen(id.replace('view ', '')) || /^(visit|plan visit) /.test(id) || id === 'backup'
}

function useAllEntries(isOpen: boolean): PaletteEntry[] {
  const navigate = useNavigate()
  const planning = usePlanningEntries()
  const substitution = useSubstitutionEntries(isOpen)
  const cases = useCaseEntries()
  const support = useSupportEntries()
  const monitoring = useMonitoringEntries()
  const requests = useRequestEntries()
  const visits = useVisitEntries(isOpen)
  const letters = useLetterEntries()
  const hosts = useQueryOf('hosts.list', {}, { enabled: isOpen }).data
  const { run: makeBackup } = useCommand('backups.make')
  return useMemo(
    () => [
      ...screens.map(({ to, title, icon }) => ({
        id: to,
        title,
        remark: nl.frame.screen,
        also: nl.frame.screensAlso[to],
        icon,
        run: () => void navigate({ to }),
      })),
      ...attendanceViews.map(({ to, title }) => ({
        id: `view ${to}`,
        title,
        remark: nl.frame.attendance,
        icon: Grid3x3,
        run: () => void navigate({ to }),
      })),
      {
        id: 'new-host',
        title: nl.hosts.add,
        remark: nl.frame.action,
        icon: House,
        run: () => void navigate({ to: '/onthaalouders/nieuw' }),
      },
      {
        id: 'new-child',
        title: nl.children.add,
        remark: nl.frame.action,
        icon: Baby,
        run: () => void navigate({ to: '/kinderen/nieuw' }),
      },
      {
        id: 'extra-day',
        title: extraDays.add,
        remark: nl.frame.action,
        icon: CalendarClock,
        run: () => void navigate({ to: '/aanwezigheden/extra', search: { kies: newRequest } }),
      },
      ...planning,
      ...substitution,
      ...cases,
      ...support,
      ...letters,
      ...monitoring,
      {
        id: 'backup',
        title: nl.settings.backups.make,
        remark: nl.frame.action,
        icon: DatabaseBackup,
        run: () => void makeBackup({}),
      },
      ...requests,
      ...visits,
      ...(hosts ?? []).map((host) => ({
        id: `year ${host.id}`,
        title: hostYear.palette(nl.common.name(host)),
        remark: nl.frame.action,
        icon: FileText,
        run: () => void navigate({ to: '/onthaalouders/$hostId/jaar', params: { hostId: host.id } }),
      })),
    ],
    [cases, hosts, letters, makeBackup, monitoring, navigate, planning, requests, substitution, support, visits],
  )
}
