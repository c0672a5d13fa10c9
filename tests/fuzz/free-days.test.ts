import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { careDaysOf } from '../../shared/domain/billing/care-days.ts'
import { closureCalendar, type ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import type { Agreement, ChildFacts } from '../../shared/domain/billing/facts.ts'
import { deriveFreeDays, type FreeDaysDerivation } from '../../shared/domain/billing/free-days-derivation.ts'
import { formatDate, toEpochDay, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { addMonths, monthPeriod, yearPeriod } from '../../shared/domain/calendar/period.ts'
import { ceiling } from '../../shared/domain/money/rational.ts'
import type { DatedSettings } from '../../shared/domain/settings/dated-settings.ts'
import { fixedSeed } from '../support/fixed-seed.ts'
import { documentFacts } from './document-facts.ts'
import { chargedDays } from './oracle/child-year.ts'
import { openingBalance } from './oracle/free-days.ts'
import { randomService, type RandomService } from './services/random-service.ts'

type Case = {
  service: RandomService
  child: ChildFacts
  agreement: Agreement
  year: number
  closures: ClosureCalendar
  settings: DatedSettings
}

/** Asserts something of every agreement of random services. */
function ofEveryAgreement(check: (one: Case) => void): void {
  const property = fc.property(fc.integer({ min: 80_001, max: 89_999 }), (seed) => {
    const service = randomService(seed)
    const { children, closures, settings } = documentFacts(service.document)
    const year = Number(service.months[0]?.slice(0, 4))
    for (const child of children)
      for (const agreement of child.agreements)
        check({ service, child, agreement, year, closures: closureCalendar(closures), settings })
  })
  fc.assert(property, { ...fixedSeed, numRuns: 60 })
}

function derived({ child, agreement, year, closures, settings }: Case, today: EpochDay): FreeDaysDerivation {
  return deriveFreeDays(child, agreement, year, closures, settings, today)
}

const middleOf = (year: number): EpochDay => toEpochDay(year, 7, 1)

/** The days of a period that ends with the month, `YYYY-MM` of the same year. */
function untilEndOf(month: string, year: number) {
  return { from: yearPeriod(year).from, until: monthPeriod(month).until }
}

describe('the derivation of free days', () => {
  it('begins with what the rules say and never uses more', () => {
    ofEveryAgreement((one) => {
      const { service, agreement, year } = one
      const record = service.document.agreements.find(({ id }) => id === agreement.id)
      const derivation = derived(one, middleOf(year))
      expect(derivation.opening).toBe(openingBalance(service.document, record!, String(year)))
      expect(derivation.entitlement.halfDays).toBe(ceiling(derivation.entitlement.exact))
      const used = derivation.steps.filter(({ outcome }) => outcome === 'used')
      const sum = used.reduce((total, step) => total + step.halfDays, 0)
      expect(sum).toBe(derivation.usedToday + derivation.usedLater)
      expect(sum).toBeLessThanOrEqual(Math.max(0, derivation.entitlement.halfDays - derivation.usedBefore))
      expect(derivation.opening - sum).toBe(derivation.leftAtYearEnd)
      expect(derivation.opening - derivation.usedToday).toBe(derivation.leftToday)
    })
  }, 60_000)

  it('runs from one balance to the next, and charges exactly what is not covered', () => {
    ofEveryAgreement((one) => {
      const { steps, opening } = derived(one, middleOf(one.year))
      let left = opening
      for (const step of steps) {
        expect(step.leftBefore).toBe(left)
        if (step.outcome === 'used') left -= step.halfDays
        expect(step.leftAfter).toBe(left)
        expect(left).toBeGreaterThanOrEqual(0)
        if (step.outcome === 'not-covered') expect(step.halfDays).toBeGreaterThan(step.leftBefore)
      }
      const charged = chargedDays(one.service.document, one.child.childId, String(one.year)).charged.filter(
        (day) => day.agreement.id === one.agreement.id && day.kind === 'charged-absence' && !day.unregistered,
      )
      const told = steps.filter(({ outcome }) => outcome === 'not-covered' || outcome === 'ruled-charged')
      expect(told.map(({ date }) => formatDate(date))).toEqual(charged.map(({ date }) => date))
    })
  }, 60_000)

  it('agrees with the bill of every month, whichever is computed first and however often', () => {
    ofEveryAgreement((one) => {
      const { child, agreement, year, closures, settings } = one
      const { opening } = derived(one, middleOf(year))
      const months = Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01`, index))
      let sum = 0
      for (const month of [...months.toReversed(), ...months]) {
        const { balanceOf } = careDaysOf(child, monthPeriod(month), closures, settings)
        const atEnd = derived(one, monthPeriod(month).until)
        expect(balanceOf(agreement).left).toBe(atEnd.leftToday)
        expect(balanceOf(agreement).used).toBe(atEnd.usedToday)
        sum += balanceOf(agreement).usedInPeriod
        const together = careDaysOf(child, untilEndOf(month, year), closures, settings).balanceOf(agreement)
        expect([together.left, together.usedInPeriod]).toEqual([atEnd.leftToday, atEnd.usedToday])
      }
      // Every month was asked twice.
      expect(sum).toBe(2 * (opening - derived(one, middleOf(year)).leftAtYearEnd))
    })
  }, 120_000)

  it('is the same however the year is cut into periods', () => {
    const property = fc.property(
      fc.integer({ min: 90_001, max: 99_999 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 8 }),
      (seed, cuts) => {
        const service = randomService(seed)
        const { children, closures, settings } = documentFacts(service.document)
        const year = Number(service.months[0]?.slice(0, 4))
        const { from, until } = yearPeriod(year)
        const starts = [from, ...cuts.toSorted((a, b) => a - b).map((days) => from + days)]
        const calendar = closureCalendar(closures)
        for (const child of children)
          for (const agreement of child.agreements) {
            let used = 0
            for (const [index, start] of starts.entries()) {
              const period = { from: start, until: (starts[index + 1] ?? until + 1) - 1 }
              used += careDaysOf(child, period, calendar, settings).balanceOf(agreement).usedInPeriod
            }
            const { usedToday, usedLater } = deriveFreeDays(child, agreement, year, calendar, settings, from)
            expect(usedToday + usedLater).toBe(used)
          }
      },
    )
    fc.assert(property, { ...fixedSeed, numRuns: 60 })
  }, 120_000)
})
