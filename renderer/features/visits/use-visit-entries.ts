import { useNavigate } from '@tanstack/react-router'
import { CalendarPlus, Footprints, NotebookPen } from 'lucide-react'
import { useMemo } from 'react'
import { useQueryOf } from '../../api/use-query-of.ts'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { nl } from '../../i18n/nl.ts'
import { visitEntries as text } from '../../i18n/nl/visits/entries.ts'
import { visitViews } from './visit-views.ts'

/** What the palette can do in Huisbezoeken: its screens, a visit with each host, and the sheets that were begun. */
export function useVisitEntries(isOpen: boolean): PaletteEntry[] {
  const navigate = useNavigate()
  const hosts = useQueryOf('homeVisits.due', {}, { enabled: isOpen }).data
  return useMemo(
    () => [
      ...visitViews.slice(1).map(({ to, title }) => ({
        id: `view ${to}`,
        title,
        remark: nl.frame.visits,
        icon: Footprints,
        run: () => void navigate({ to }),
      })),
      ...(hosts ?? []).flatMap(({ host, planned }) =>
        planned?.isBegun
          ? [
              {
                id: `visit ${planned.id}`,
                title: text.goOn(nl.common.name(host)),
                remark: nl.frame.visits,
                icon: NotebookPen,
                run: () => void navigate({ to: '/huisbezoeken/bezoek/$visitId', params: { visitId: planned.id } }),
              },
            ]
          : [],
      ),
      ...(hosts ?? []).map(({ host }) => ({
        id: `plan visit ${host.id}`,
        title: text.plan(nl.common.name(host)),
        remark: nl.frame.action,
        icon: CalendarPlus,
        run: () => void navigate({ to: '/huisbezoeken', search: { kies: host.id, plan: true } }),
      })),
    ],
    [hosts, navigate],
  )
}
