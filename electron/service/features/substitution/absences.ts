import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readHostContacts } from '../../../../db/repositories/names.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { openEnd, type Period } from '../../../../shared/domain/calendar/period.ts'
import { absenceCounts } from '../../../../shared/domain/substitution/absence-counts.ts'
import { absencePeriod, affectedDays, isOfAnother } from '../../../../shared/domain/substitution/affected-days.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { Handler } from '../../context.ts'
import { decidedKind } from './decided-places.ts'
import { datesBetween, isOfHost, namedClosure } from './read-absence.ts'
import { toldDays } from './told-days.ts'

const daysBack = 14

/** The absences of hosts from two weeks ago on with the children who need a place, in a fixed number of queries. */
export const substitutionAbsences: Handler<'substitution.absences'> = async ({ db, clock }) => {
  const today = parseDate(clock.today())
  const closures = await readClosureRecords(db, {
    touching: datesBetween({ from: today - daysBack, until: openEnd }),
  })
  const absences = closures.filter(isOfHost)
  if (absences.length === 0) return []
  const hostIds = [...new Set(absences.map(({ record }) => record.hostId))]
  const whole = spanning(absences.map(({ record }) => absencePeriod(periodOf(record))))
  const hosts = new Map((await readHostContacts(db, hostIds)).map((host) => [host.id, host]))
  const agreements = await readAgreements(db, whole, { hostIds })
  const ofThose = { agreementIds: agreements.map(({ id }) => id), between: datesBetween(whole) }
  const held = await readSubstitutions(db, { ...ofThose, heldOnly: true })
  const decided = decidedKind(held)
  const toldBy = toldDays(await readSubstitutions(db, ofThose), held)
  const told = Map.groupBy(
    await readFamilyContacts(db, { hostIds, touching: datesBetween(whole) }),
    ({ hostId }) => hostId,
  )
  const ofHost = Map.groupBy(agreements, ({ hostId }) => hostId)
  const named = Map.groupBy(closures.map(namedClosure), ({ hostId }) => hostId)
  return absences
    .sort(({ record: a, id }, { record: b, id: other }) => compareText(a.from, b.from) || compareText(id, other))
    .flatMap((closure) => {
      const { hostId } = closure.record
      const host = hosts.get(hostId)
      const period = absencePeriod(periodOf(closure.record))
      const isAnotherMatter = isOfAnother(namedClosure(closure), [
        ...(named.get(null) ?? []),
        ...(named.get(hostId) ?? []),
      ])
      const days = affectedDays(ofHost.get(hostId) ?? [], period, isAnotherMatter)
      if (!host || days.length === 0) return []
      return [{ ...closure, host, ...absenceCounts(days, decided, toldBy(told.get(hostId) ?? []), today) }]
    })
}

function spanning(periods: readonly Period[]): Period {
  return {
    from: Math.min(...periods.map(({ from }) => from)),
    until: Math.max(...periods.map(({ until }) => until)),
  }
}
