import { useNavigate } from '@tanstack/react-router'
import { MessageSquareWarning, ShieldAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { nl } from '../../i18n/nl.ts'
import { register as text } from '../../i18n/nl/incidents/register.ts'

/** What the palette can do with incidents and complaints: go to the register, report an incident, note a complaint. */
export function useCaseEntries(): PaletteEntry[] {
  const navigate = useNavigate()
  return useMemo(
    () => [
      {
        id: 'view /huisbezoeken/incidenten',
        title: text.title,
        remark: nl.frame.visits,
        icon: ShieldAlert,
        run: () => void navigate({ to: '/huisbezoeken/incidenten' }),
      },
      {
        id: 'new-incident',
        title: text.addIncident,
        remark: nl.frame.action,
        icon: ShieldAlert,
        run: () => void navigate({ to: '/huisbezoeken/incidenten/nieuw' }),
      },
      {
        id: 'new-complaint',
        title: text.addComplaint,
        remark: nl.frame.action,
        icon: MessageSquareWarning,
        run: () => void navigate({ to: '/huisbezoeken/klachten/nieuw' }),
      },
    ],
    [navigate],
  )
}
