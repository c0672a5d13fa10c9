import { formatDate, toEpochDay, yearOf } from '../../shared/domain/calendar/date.ts'
import { openEnd } from '../../shared/domain/calendar/period.ts'
import type { TariffRecord } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { Enrolment } from './enrolment.ts'
import { kindcodeOf } from './identifiers.ts'
import { randomFor } from './random.ts'

/**
 * An amount of 2024 at the level of another year. 2023, 2024 and 2025 follow the maximum tariffs of those years (33.31,
 * 34.64 and 35.89: R28); later steps of 1.2 points are made up, as everything here is.
 */
export function atLevelOf(year: number, centsOf2024: number): number {
  const perMille = year >= 2025 ? 1036 + 12 * (year - 2025) : year === 2024 ? 1000 : 962 - 20 * (2023 - year)
  return Math.floor((centsOf2024 * perMille + 500) / 1000)
}

/** The attests of a child, per contract holder: a new one on every 1 January, the last one without end. */
export function tariffsOf({ spec, child, birth, agreements }: Enrolment, period: DemoPeriod): TariffRecord[] {
  const tariffs: TariffRecord[] = []
  for (const [contractHolderId, ofHolder] of Map.groupBy(agreements, ({ record }) => record.contractHolderId)) {
    const from = Math.min(...ofHolder.map(({ span }) => span.from))
    const until = Math.max(...ofHolder.map(({ span }) => span.until))
    // A family whose attest is missing has none for the last month: the one before it ran out.
    const attested = spec.attestMissing ? period.lastMonth.from - 1 : until
    const lastYear = Math.max(yearOf(from), yearOf(Math.min(attested, period.until)))
    const sequence = randomFor('kindcode', child.id, contractHolderId).between(2, 140)
    for (let year = yearOf(from); year <= lastYear; year += 1) {
      const end = year === lastYear ? attested : toEpochDay(year, 12, 31)
      tariffs.push({
        childId: child.id,
        contractHolderId,
        kind: spec.kind ?? 'income',
        // A tariff that is no income tariff needs no attest, so it has no kindcode.
        ...(spec.kind === 'free' ? {} : { kindcode: kindcodeOf(birth, sequence, year - yearOf(from) + 1) }),
        from: formatDate(Math.max(from, toEpochDay(year, 1, 1))),
        ...(end === openEnd ? {} : { until: formatDate(end) }),
        dayCents: atLevelOf(year, ofHolder[0]?.dayCents ?? spec.dayCents),
      })
    }
  }
  return tariffs
}
