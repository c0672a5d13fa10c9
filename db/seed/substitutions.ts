import type { ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import { parseDate } from '../../shared/domain/calendar/date.ts'
import { covers } from '../../shared/domain/calendar/period.ts'
import { lifeOf } from '../../shared/domain/calendar/dated-span.ts'
import type {
  AgreementRecord,
  Attendance,
  GroupLocation,
  SubstitutionRecord,
} from '../../shared/domain/exchange/document.ts'
import { addressIn } from './places.ts'
import { randomFor } from './random.ts'

/** A group location of the organiser for the first day of an absence (R74). */
export function demoGroupLocations(): GroupLocation[] {
  return [
    {
      id: 'g01',
      name: 'Kinderdagverblijf De Wolkenwieg',
      ...addressIn('waregem', randomFor('group', 'g01')),
      phone: '0400 00 09 01',
      places: 2,
    },
  ]
}

/** The places that were arranged in the months behind us: where a child was while its own host was ill (R75). */
export function demoSubstitutions(
  attendance: readonly Attendance[],
  agreements: readonly AgreementRecord[],
  closures: ClosureCalendar,
): SubstitutionRecord[] {
  return attendance.flatMap(({ childId, hostId, date, stays }) => {
    const day = parseDate(date)
    const agreement = agreements.find((one) => one.childId === childId && covers(lifeOf(one), day))
    if (!agreement || agreement.hostId === hostId || closures.on(agreement.hostId, day)?.reason !== 'illness') return []
    return [
      {
        id: `p-${agreement.id}-${date}`,
        agreementId: agreement.id,
        date,
        kind: 'host' as const,
        hostId,
        slots: stays,
        status: 'arranged' as const,
        decidedAt: `${date}T06:50`,
        decidedBy: 'Marijke Goethals',
        answer: 'agreed' as const,
        answeredAt: `${date}T07:05`,
      },
    ]
  })
}
