import { useNavigate } from '@tanstack/react-router'
import { CalendarClock, DoorOpen, GitCompareArrows } from 'lucide-react'
import { useMemo } from 'react'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { nl } from '../../i18n/nl.ts'
import { planning } from '../../i18n/nl/planning.ts'
import { useBoardView } from './stores/board-view.ts'
import { useWhatIf } from './stores/what-if.ts'

const text = planning.board.palette

/** What the palette can do in Planning: try changes, look for room, see who the new legal maximum makes too full. */
export function usePlanningEntries(): PaletteEntry[] {
  const navigate = useNavigate()
  return useMemo(() => {
    const action = { remark: nl.frame.action }
    const toBoard = () => void navigate({ to: '/planning' })
    return [
      {
        ...action,
        id: 'planning what-if',
        title: text.whatIf,
        icon: GitCompareArrows,
        run: () => {
          useWhatIf.getState().open()
          toBoard()
        },
      },
      {
        ...action,
        id: 'planning free',
        title: text.free,
        icon: DoorOpen,
        run: () => {
          useBoardView.getState().change({ isFree: true })
          toBoard()
        },
      },
      {
        ...action,
        id: 'planning limit',
        title: text.limitChange,
        icon: CalendarClock,
        run: () => void navigate({ to: '/planning', search: { toon: 'grens' } }),
      },
    ]
  }, [navigate])
}
