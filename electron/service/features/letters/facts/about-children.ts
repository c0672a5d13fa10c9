import type { Agreement } from '../../../../../shared/domain/billing/facts.ts'
import { formatDate, parseDate } from '../../../../../shared/domain/calendar/date.ts'
import { intersect } from '../../../../../shared/domain/calendar/period.ts'
import { reservedOn } from '../../../../../shared/domain/care-plan/care-plan.ts'
import { reservationTables } from '../../../../../shared/domain/care-plan/day-changes.ts'
import { missingParts } from '../../../../../shared/domain/child-file/missing-parts.ts'
import type { ClosureRecord } from '../../../../../shared/domain/exchange/document.ts'
import { attestAlerts, type AttestAlert } from '../../../../../shared/domain/tariffs/attests.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'
import { dayList } from '../../../documents/text/format-nl.ts'
import { letterWords as words } from '../../../documents/text/letter-words-nl.ts'
import type { Care } from '../read-care.ts'

/** What a letter to a family says of a child beside who it is; nothing where the letter is not about that child. */
export type AboutChild = (care: readonly Care[]) => LetterFacts | undefined

/** What the files of a child's agreements lack, each once (R131). */
export function missingOfChild(today: string): AboutChild {
  return (care) => {
    const parts = new Set(
      care.flatMap(({ agreement, child, family, plans, tariffs }) => {
        const on = agreement.startsOn > today ? agreement.startsOn : today
        return missingParts({
          child,
          contractHolder: family,
          agreement,
          hasPlan: plans.some(({ slots }) => slots.length > 0),
          hasTariff: tariffs.some(({ from, until }) => from <= on && (until === undefined || until >= on)),
        })
      }),
    )
    return parts.size === 0
      ? undefined
      : { ontbrekendeStukken: [...parts].map((part) => ({ stuk: words.missing[part] })) }
  }
}

/** Why a child needs a new attest (R25, R26), the first of its reasons. */
export function attestOfChild(today: string, alertDays: number): AboutChild {
  return (care) => {
    const [first] = care
    if (!first) return undefined
    const [alert] = attestAlerts({
      birthDate: first.child.birthDate,
      tariffs: first.tariffs,
      agreements: care.map(({ agreement }) => agreement),
      today,
      alertDays,
    })
      // A recalculation of later years is known already, and not yet to be asked for.
      .filter(({ date }) => parseDate(date) <= parseDate(today) + alertDays)
      .sort((a, b) => (a.date < b.date ? -1 : 1))
    return alert && { 'attest.reden': reasonOf(alert, today) }
  }
}

function reasonOf({ kind, date, until }: AttestAlert, today: string): string {
  switch (kind) {
    case 'none':
      return words.attest.none(date)
    case 'gap':
      return words.attest.gap(date, until)
    case 'expires':
      return words.attest.expires(date, date < today)
    case 'recalculation':
      return words.attest.recalculation(date)
  }
}

/** The days of a closing on which a child had care there; `reserving` are the agreements by id. */
export function closedDaysOfChild(closure: ClosureRecord, reserving: ReadonlyMap<string, Agreement>): AboutChild {
  const closed = { from: parseDate(closure.from), until: parseDate(closure.until) }
  return (care) => {
    const days = new Set<string>()
    for (const { agreement } of care) {
      const own = reserving.get(agreement.id)
      const period = own && intersect(own, closed)
      if (!own || !period || (closure.hostId !== null && closure.hostId !== agreement.hostId)) continue
      const tables = reservationTables(own)
      for (let day = period.from; day <= period.until; day += 1)
        if (reservedOn(tables, day).minutes > 0) days.add(formatDate(day))
    }
    return days.size === 0 ? undefined : { dagen: dayList([...days].sort()) }
  }
}
