import { useNavigate } from '@tanstack/react-router'
import { DoorClosed, Repeat, UserRoundX } from 'lucide-react'
import { useMemo } from 'react'
import { useQueryOf } from '../../api/use-query-of.ts'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import { screen } from '../../i18n/nl/substitution/screen.ts'
import { absenceName } from './absence-words.ts'
import { newAbsence } from './substitution-search.ts'

/** What the palette can do in Vervanging: report an absence, and go to each that is known and to each host who stops. */
export function useSubstitutionEntries(isOpen: boolean): PaletteEntry[] {
  const navigate = useNavigate()
  const absences = useQueryOf('substitution.absences', {}, { enabled: isOpen }).data
  const stops = useQueryOf('hostStops.list', {}, { enabled: isOpen }).data
  return useMemo(
    () => [
      {
        id: 'absence new',
        title: screen.palette,
        remark: nl.frame.action,
        icon: UserRoundX,
        run: () => void navigate({ to: '/vervanging', search: { kies: newAbsence } }),
      },
      ...(absences ?? []).map((absence) => ({
        id: `absence ${absence.id}`,
        title: absenceName(absence),
        remark: screen.paletteRemark,
        icon: Repeat,
        run: () => void navigate({ to: '/vervanging/$closureId', params: { closureId: absence.id } }),
      })),
      ...(stops ?? []).map(({ host }) => ({
        id: `stop ${host.id}`,
        title: hostStops.steps.title(nl.common.name(host)),
        remark: screen.paletteStop,
        icon: DoorClosed,
        run: () => void navigate({ to: '/onthaalouders/$hostId/stopzetten', params: { hostId: host.id } }),
      })),
    ],
    [absences, navigate, stops],
  )
}
