import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { prepareRun } from '../../electron/service/features/billing/issue.ts'
import { billPeriod, type PeriodBill } from '../../shared/domain/billing/bill-period.ts'
import { closureCalendar } from '../../shared/domain/billing/closures.ts'
import { countedOf, differenceCauses } from '../../shared/domain/billing/difference.ts'
import { problemCodes } from '../../shared/domain/billing/problems.ts'
import { recomputeInvoice, recomputePayout } from '../../shared/domain/billing/recompute.ts'
import { formatDate } from '../../shared/domain/calendar/date.ts'
import { monthPeriod, type Period } from '../../shared/domain/calendar/period.ts'
import { payHosts, type HostPayout } from '../../shared/domain/payout/pay-hosts.ts'
import { documentFacts, type DocumentFacts } from './document-facts.ts'
import { workspace, type Workspace } from './imported-service.ts'
import { diceOf } from './services/dice.ts'
import { randomService } from './services/random-service.ts'
import { shuffled } from './shuffled.ts'

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index)

describe('billing a period', () => {
  it('is the sum of billing any cut of it', () => {
    for (const seed of seeds(20_001, 60)) {
      const { document, months } = randomService(seed)
      const facts = documentFacts(document)
      const dice = diceOf(seed)
      for (const month of months) {
        const pieces = cut(monthPeriod(month), () => dice.chance(0.2))
        const bills = pieces.map((piece) => bill(facts, piece))
        const payouts = pieces.map((piece) => payHosts(facts.children, piece, facts.settings))
        const whole = monthPeriod(month)
        expect(mergedBills(bills), `seed ${seed}, ${month}`).toEqual(mergedBills([bill(facts, whole)]))
        expect(mergedPayouts(payouts), `seed ${seed}, ${month}`).toEqual(
          mergedPayouts([payHosts(facts.children, whole, facts.settings)]),
        )
      }
    }
  }, 60_000)

  it('never charges more days when a day is closed for everybody, and pays the hosts the same', () => {
    for (const seed of seeds(30_001, 60)) {
      const { document, months } = randomService(seed)
      const dice = diceOf(seed)
      const before = documentFacts(document)
      for (const month of months) {
        const { from, until } = monthPeriod(month)
        const date = dice.between(from, until)
        const after = {
          ...before,
          closures: [...before.closures, { hostId: null, from: date, until: date, reason: 'other' as const }],
        }
        const [open, closed] = [bill(before, { from, until }), bill(after, { from, until })]
        const context = `seed ${seed}, closed on ${formatDate(date)}`
        expect(chargedDays(closed), context).toBeLessThanOrEqual(chargedDays(open))
        expect(chargedDays(bill(after, { from: date, until: date }), 'charged-absence'), context).toBe(0)
        expect(payHosts(after.children, { from, until }, after.settings), context).toEqual(
          payHosts(before.children, { from, until }, before.settings),
        )
      }
    }
  }, 60_000)

  it('explains every difference between two months to the cent', () => {
    for (const seed of seeds(40_001, 60)) {
      const { document, months } = randomService(seed)
      const facts = documentFacts(document)
      const bills = months.map((month) => bill(facts, monthPeriod(month)).families)
      for (const now of bills.flat())
        for (const before of bills.flat().filter((other) => other.contractHolderId === now.contractHolderId)) {
          const causes = differenceCauses(countedOf(now), countedOf(before))
          const cents = causes.reduce((sum, cause) => sum + cause.cents, 0)
          expect(cents, `seed ${seed}`).toBe(now.totalCents - before.totalCents)
          expect(causes.every((cause) => cause.cents !== 0 || cause.quantity !== 0)).toBe(true)
        }
    }
  }, 60_000)
})

describe('a service in a database', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it('exports what it imported, byte for byte, whatever the order of the lists', async () => {
    for (const seed of seeds(50_001, 25)) {
      const { document, months } = randomService(seed)
      const dice = diceOf(seed)
      const [first, second] = [
        await space.importBytes(JSON.stringify(document)),
        await space.importBytes(JSON.stringify(shuffled(document, dice))),
      ]
      const { text } = await first.query('exchange.export', {})
      expect((await second.query('exchange.export', {})).text, `seed ${seed}, lists in another order`).toBe(text)
      const again = await space.importBytes(text)
      expect((await again.query('exchange.export', {})).text, `seed ${seed}, imported again`).toBe(text)
      for (const month of months) {
        const preview = await first.query('billing.preview', { month })
        expect(await second.query('billing.preview', { month }), `seed ${seed}, ${month}`).toEqual(preview)
        expect(await again.query('billing.preview', { month }), `seed ${seed}, ${month}`).toEqual(preview)
      }
      for (const service of [first, second, again]) await service.close()
    }
  }, 60_000)

  it('shows a family by itself as it stands in the month', async () => {
    for (const seed of seeds(70_001, 25)) {
      const { document, months } = randomService(seed)
      const imported = await space.importBytes(JSON.stringify(document))
      for (const month of months)
        for (const invoice of (await imported.query('billing.preview', { month })).invoices) {
          const { contractHolderId, totalCents } = invoice
          const { content } = await imported.query('billing.family', { month, contractHolderId })
          expect(content.totalCents, `seed ${seed}, ${month}, ${contractHolderId}`).toBe(totalCents)
          expect(content.lines.map((line) => line.amountCents)).toEqual(invoice.lines.map((line) => line.amountCents))
        }
      await imported.close()
    }
  }, 60_000)

  it('prepares a run whose totals follow from the facts it keeps, and are those of the preview', async () => {
    for (const seed of seeds(60_001, 25)) {
      const { document, months } = randomService(seed)
      const imported = await space.importBytes(JSON.stringify(document))
      const database = openDatabase(imported.file)
      for (const month of months) {
        const context = `seed ${seed}, ${month}`
        const preview = await imported.query('billing.preview', { month })
        const acceptance = { accept: problemCodes, reasons: new Map<string, string>() }
        const { run, heldBack } = await prepareRun(database.read, month, acceptance, `${month}-28T12:00:00`)
        for (const invoice of run.invoices) {
          expect(recomputeInvoice(invoice), `${context}, ${invoice.number}`).toBe(invoice.totalCents)
          for (const line of invoice.lines)
            if (line.kind !== 'cost') expect(line.days, `${context}, ${invoice.number}`).toHaveLength(line.quantity)
        }
        for (const payout of run.payouts)
          expect(recomputePayout(payout), `${context}, ${payout.number}`).toBe(payout.totalCents)
        const issued = run.invoices.map((invoice) => [invoice.contractHolder.id, invoice.totalCents])
        expect(issued, context).toEqual(preview.invoices.map((one) => [one.contractHolderId, one.totalCents]))
        expect(
          run.payouts.map((payout) => [payout.host.id, payout.totalCents]),
          context,
        ).toEqual(preview.payouts.map((one) => [one.hostId, one.totalCents]))
        const missing = preview.problems.filter((problem) => problem.code === 'missing-tariff')
        expect(new Set(heldBack.map((one) => one.contractHolderId)), context).toEqual(
          new Set(missing.map((problem) => problem.contractHolderId)),
        )
      }
      await database.close()
      await imported.close()
    }
  }, 60_000)
})

function bill({ children, closures, settings }: DocumentFacts, period: Period): PeriodBill {
  return billPeriod(children, period, closureCalendar(closures), settings)
}

/** A period in pieces: after some of its days a new one begins. */
function cut({ from, until }: Period, isLast: () => boolean): Period[] {
  const pieces: Period[] = []
  let start = from
  for (let day = from; day <= until; day += 1)
    if (day === until || isLast()) {
      pieces.push({ from: start, until: day })
      start = day + 1
    }
  return pieces
}

/** Quantities and amounts per line of all bills together, the problems, and the free days used. */
function mergedBills(bills: readonly PeriodBill[]): unknown {
  const sums = new Map<string, { quantity: number; cents: number }>()
  const add = (parts: unknown[], quantity: number, cents: number): void => {
    const sum = sums.get(JSON.stringify(parts)) ?? { quantity: 0, cents: 0 }
    sums.set(JSON.stringify(parts), { quantity: sum.quantity + quantity, cents: sum.cents + cents })
  }
  for (const { families, problems } of bills) {
    for (const family of families) {
      for (const line of family.lines)
        add(
          [family.contractHolderId, line.childId, line.kind, line.percent, line.unitCents],
          line.quantity,
          line.amountCents,
        )
      for (const child of family.children)
        for (const day of child.uncharged) add([family.contractHolderId, child.facts.childId, day.kind, day.date], 1, 0)
    }
    for (const problem of problems) {
      const dates = problem.code === 'missing-tariff' ? problem.dates : [problem.date]
      const holder = problem.code === 'missing-tariff' ? problem.contractHolderId : ''
      for (const date of dates) add([problem.code, problem.childId, date, holder], 1, 0)
    }
  }
  return sums
}

function mergedPayouts(payouts: readonly HostPayout[][]): unknown {
  const sums = new Map<string, number>()
  for (const { hostId, lines } of payouts.flat())
    for (const line of lines) {
      const key = JSON.stringify([hostId, line.childId, line.percent, line.unitCents])
      sums.set(key, (sums.get(key) ?? 0) + line.amountCents)
    }
  return sums
}

function chargedDays({ families }: PeriodBill, kind?: string): number {
  const lines = families.flatMap((family) => family.lines).filter((line) => line.kind !== 'cost')
  const missing = families.flatMap((family) => family.missingTariffs).flatMap((one) => one.dates)
  const counted = kind === undefined ? lines : lines.filter((line) => line.kind === kind)
  return counted.reduce((sum, line) => sum + line.quantity, kind === undefined ? missing.length : 0)
}
