import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { formatDay } from '../../../format/date.ts'
import { formatSpan } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { evidence } from '../../../i18n/nl/substitution/evidence.ts'
import { matrix } from '../../../i18n/nl/substitution/matrix.ts'
import type { Blocker } from '../substitution-types.ts'

const text = evidence.blockers

/** Why a host cannot take a child on a day, as a short sentence without its full stop. */
export function blockerWords(blocker: Blocker, year: number | undefined): string {
  switch (blocker.kind) {
    case 'full':
      return text.full(formatSpan(blocker.from, blocker.until), blocker.count, blocker.limit)
    case 'outside-hours':
      return text.hours(
        matrix.and(blocker.hours.map(([from, until]) => text.hoursSpan(formatTime(from), formatTime(until)))),
      )
    case 'closed':
      return text.closed(nl.timeline.closureReasons[blocker.reason] ?? '', formatDay(blocker.until, year))
    case 'no-hours':
    case 'not-serving':
    case 'host-takes-nobody':
    case 'host-refuses-child':
    case 'family-refuses-host':
    case 'set-aside':
    case 'too-far':
    case 'average':
      return text[blocker.kind]
  }
}
