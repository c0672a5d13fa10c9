import { useQueryOf } from '../../api/index.ts'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'

/** The open days of the days that are over: who comes today can still come. */
export function useOpenDays(today: string) {
  return useQueryOf('attendance.openDays', { until: formatDate(parseDate(today) - 1) })
}
