import { useNavigate } from '@tanstack/react-router'
import { ListOrdered, ListPlus } from 'lucide-react'
import { useMemo } from 'react'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { nl } from '../../i18n/nl.ts'
import { waitingList as text } from '../../i18n/nl/waiting-list/list.ts'
import { waitingWords } from '../../i18n/nl/waiting-list/words.ts'
import { waitingViews } from './waiting-views.ts'

/** What the palette can do with the waiting list: its screens and a new request; requests are found by child, parent and telephone. */
export function useRequestEntries(): PaletteEntry[] {
  const navigate = useNavigate()
  return useMemo(
    () => [
      ...waitingViews.map(({ to, title }) => ({
        id: `view ${to}`,
        title,
        remark: waitingWords.title,
        icon: ListOrdered,
        run: () => void navigate({ to }),
      })),
      {
        id: 'new-request',
        title: text.add,
        remark: nl.frame.action,
        icon: ListPlus,
        run: () => void navigate({ to: '/wachtlijst/nieuw' }),
      },
    ],
    [navigate],
  )
}
