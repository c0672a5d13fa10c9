import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import { isMonth } from '../../../../shared/domain/calendar/period.ts'

/** Which sheet the window is at; a part that does not fit is undefined. */
export function useSheetAddress() {
  const { month, hostId } = useParams({ strict: false })
  const navigate = useNavigate()
  const goTo = useCallback(
    (to: { month: string; hostId: string }, replace = false) =>
      void navigate({ to: '/aanwezigheden/$month/$hostId', params: to, replace }),
    [navigate],
  )
  return { month: month !== undefined && isMonth(month) ? month : undefined, hostId, goTo }
}
