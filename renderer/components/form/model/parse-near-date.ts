import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { parseFormDate } from './parse-form-date.ts'

/** A date as it is typed; without a year (`16/11`, `16 nov`) it is the one nearest to the ISO date `near`. ISO, or undefined. */
export function parseNearDate(text: string, near: string): string | undefined {
  const whole = parseFormDate(text)
  if (whole !== undefined) return whole
  const year = Number(near.slice(0, 4))
  const away = (iso: string) => Math.abs(parseDate(iso) - parseDate(near))
  return [year - 1, year, year + 1]
    .flatMap((each) => parseFormDate(`${text.trim()} ${each}`) ?? [])
    .reduce<string | undefined>((best, iso) => (best === undefined || away(iso) < away(best) ? iso : best), undefined)
}
