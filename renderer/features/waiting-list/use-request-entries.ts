import { useNavigate } from '@tanstack/react-router'
import { ListOrdered, ListPlus } from 'lucide-react'
import { useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { nl } from '../../i18n/nl.ts'
import { waitingList as text } from '../../i18n/nl/waiting-list/list.ts'
import { waitingWords } from '../../i18n/nl/waiting-list/words.ts'
import { waitingViews } from './waiting-views.ts'

/** What the palette knows of the waiting list: its screens, a new request, and every request by child and by parent. */
export function useRequestEntries(isOpen: boolean): PaletteEntry[] {
  const navigate = useNavigate()
  const requests = useQueryOf('waitingList.list', {}, { enabled: isOpen }).data?.requests
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
      ...(requests ?? []).map(({ id, child, contact, status }) => ({
        id: `request ${id}`,
        title: nl.common.name(child),
        remark: text.palette(nl.common.name(contact), waitingWords.statuses[status]),
        icon: ListOrdered,
        run: () => void navigate({ to: '/wachtlijst/$requestId', params: { requestId: id } }),
      })),
    ],
    [navigate, requests],
  )
}
