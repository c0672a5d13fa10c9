import { yearOfIso } from '../format/date.ts'
import { useQueryOf } from './use-query-of.ts'

/** Today as the service knows it (it can be told another day), with its year; undefined until it has answered. */
export function useToday(): { today: string | undefined; year: number | undefined } {
  const today = useQueryOf('service.status', {}).data?.today
  return { today, year: today === undefined ? undefined : yearOfIso(today) }
}
