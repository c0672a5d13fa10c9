import { describe, expect, it } from 'vitest'
import { demoDocument } from '../../db/seed/demo-document.ts'
import { addMonths, monthPeriod } from '../../shared/domain/calendar/period.ts'
import { formatDate } from '../../shared/domain/calendar/date.ts'
import type { CarePlanRecord } from '../../shared/domain/exchange/document.ts'
import { todays } from './demo-service.ts'

const slotsOn = (plan: CarePlanRecord, weekday: number): CarePlanRecord['slots'] =>
  plan.slots.filter((slot) => slot.week === 1 && slot.weekday === weekday)

describe.each(todays)('agreements and plans on %s', (today) => {
  const document = demoDocument(today)
  const { hosts, children, agreements, carePlans, tariffs, closures, payments } = document
  const firstDay = `${addMonths(today.slice(0, 7), -14)}-01`
  const lastDay = formatDate(monthPeriod(addMonths(today.slice(0, 7), -1)).until)
  const inPeriod = (date: string | undefined): boolean => date !== undefined && firstDay <= date && date <= lastDay
  const ofChild = Map.groupBy(agreements, (agreement) => agreement.childId)

  it('has whole, part and cyclic weeks', () => {
    const lengths = new Set(carePlans.map((plan) => plan.cycleWeeks))
    expect(lengths).toEqual(new Set([1, 2, 3]))
    const weekdays = carePlans
      .filter((plan) => plan.cycleWeeks === 1)
      .map((plan) => new Set(plan.slots.map((slot) => slot.weekday)).size)
    expect(weekdays).toContain(5)
    expect(weekdays).toContain(3)
  })

  it('has care before and after school, and a Wednesday afternoon', () => {
    const school = carePlans.filter((plan) => slotsOn(plan, 1).length === 2)
    expect(school.length).toBeGreaterThan(5)
    expect(school.every((plan) => slotsOn(plan, 3).every((slot) => slot.from >= '12:00'))).toBe(true)
  })

  it('has children that go to school during the period: some stay with another week, some leave', () => {
    const entering = children.filter((child) => inPeriod(child.schoolStartsOn))
    const left = entering.filter((child) => ofChild.get(child.id)?.every((agreement) => agreement.endsOn !== undefined))
    expect(left.length).toBeGreaterThanOrEqual(2)
    expect(entering.length - left.length).toBeGreaterThanOrEqual(2)
    for (const child of entering) {
      const months = Number(child.schoolStartsOn?.slice(0, 4)) * 12 + Number(child.schoolStartsOn?.slice(5, 7))
      const born = Number(child.birthDate.slice(0, 4)) * 12 + Number(child.birthDate.slice(5, 7))
      expect(months - born).toBeGreaterThanOrEqual(30)
      expect(months - born).toBeLessThanOrEqual(34)
    }
  })

  it('has twins and other children of one family with one host', () => {
    const families = Map.groupBy(agreements, (agreement) => `${agreement.contractHolderId} ${agreement.hostId}`)
    const births = [...families.values()].map((ofFamily) => {
      const ids = new Set(ofFamily.map((agreement) => agreement.childId))
      return [...ids].map((id) => children.find((child) => child.id === id)?.birthDate.slice(0, 7))
    })
    const siblings = births.filter((dates) => dates.length > 1)
    expect(siblings.length).toBeGreaterThanOrEqual(3)
    expect(siblings.some(([first, second]) => first === second)).toBe(true)
  })

  it('has parents with an agreement each, and a tariff each', () => {
    const shared = [...ofChild.values()].filter(
      (own) => new Set(own.map((agreement) => agreement.contractHolderId)).size === 2,
    )
    expect(shared).toHaveLength(1)
    const childId = shared[0]?.[0]?.childId
    const current = tariffs.filter((tariff) => tariff.childId === childId && tariff.until === undefined)
    expect(new Set(current.map((tariff) => tariff.dayCents)).size).toBe(2)
    expect(new Set(current.map((tariff) => tariff.kindcode?.slice(0, 10))).size).toBe(2)
  })

  it('has agreements that ended, that begin this month, and one after another', () => {
    expect(agreements.filter((agreement) => inPeriod(agreement.endsOn)).length).toBeGreaterThanOrEqual(5)
    expect(agreements.filter((agreement) => agreement.startsOn.startsWith(today.slice(0, 7)))).toHaveLength(2)
    const moved = [...ofChild.values()].filter((own) => new Set(own.map((agreement) => agreement.hostId)).size === 2)
    expect(moved).toHaveLength(1)
  })

  it('has deposits, and free days that were used before', () => {
    const deposits = new Set(agreements.map((agreement) => agreement.depositCents))
    expect(deposits).toEqual(new Set([5000, 25_000, undefined]))
    expect(agreements.some((agreement) => agreement.freeHalfDaysUsed.some((used) => used.halfDays > 0))).toBe(true)
  })

  it('has a host that began in the period, and own children at two hosts, one of whom stopped counting', () => {
    expect(hosts.filter((host) => inPeriod(host.startsOn))).toHaveLength(1)
    const own = hosts.flatMap((host) => host.ownChildren)
    expect(own).toHaveLength(2)
    expect(own.filter((child) => inPeriod(child.countsUntil))).toHaveLength(1)
    expect(own.filter((child) => child.countsUntil > lastDay)).toHaveLength(1)
  })

  it('has tariffs of every kind that rise on 1 January', () => {
    expect(new Set(tariffs.map((tariff) => tariff.kind)).size).toBe(4)
    const risen = tariffs.filter((tariff) => inPeriod(tariff.from) && tariff.from.endsWith('-01-01'))
    expect(risen.length).toBeGreaterThan(30)
    for (const tariff of risen) {
      const before = tariffs.find(
        (other) =>
          other.childId === tariff.childId &&
          other.contractHolderId === tariff.contractHolderId &&
          other.until !== undefined &&
          other.until === `${Number(tariff.from.slice(0, 4)) - 1}-12-31`,
      )
      if (before) expect(tariff.dayCents).toBeGreaterThan(before.dayCents)
    }
  })

  it('has closing days of every kind, and some to come', () => {
    const reasons = new Set(closures.map((closure) => closure.reason))
    for (const reason of ['holiday', 'leave', 'training', 'illness', 'force-majeure'] as const)
      expect(reasons).toContain(reason)
    expect(closures.some((closure) => closure.hostId === null && closure.from > lastDay)).toBe(true)
    expect(closures.some((closure) => closure.hostId !== null && closure.from > lastDay)).toBe(true)
  })

  it('has payments of most of the earlier months', () => {
    expect(payments.length).toBeGreaterThan(500)
    expect(payments.every((payment) => payment.cents > 0)).toBe(true)
  })
})
