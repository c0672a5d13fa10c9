import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { formatSpan } from '../../../format/time.ts'
import { evidence } from '../../../i18n/nl/substitution/evidence.ts'
import { matrix } from '../../../i18n/nl/substitution/matrix.ts'

const text = evidence.ways

/** The part of a child's hours for which there is a place: `tot 15:30`, `vanaf 9:00`, or the span itself. */
export function partlyWords(slots: readonly Interval[], reserved: readonly Interval[]): string {
  const [begin, end] = [reserved[0]?.[0], reserved.at(-1)?.[1]]
  return matrix.and(
    slots.map(([from, until]) => {
      if (from === begin && until !== end) return text.until(formatTime(until))
      return until === end && from !== begin ? text.from(formatTime(from)) : text.span(formatSpan(from, until))
    }),
  )
}
