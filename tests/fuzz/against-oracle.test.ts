import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billPeriod, isInvoice } from '../../shared/domain/billing/bill-period.ts'
import { closureCalendar } from '../../shared/domain/billing/closures.ts'
import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import { formatTime } from '../../shared/domain/calendar/time.ts'
import { capacityReport } from '../../shared/domain/capacity/capacity-report.ts'
import { payHosts } from '../../shared/domain/payout/pay-hosts.ts'
import { documentFacts, type DocumentFacts } from './document-facts.ts'
import { workspace, type Workspace } from './imported-service.ts'
import { oracleCapacity } from './oracle/capacity.ts'
import { oraclePreview } from './oracle/preview.ts'
import { randomService } from './services/random-service.ts'

/**
 * Random services against an implementation that was written from exchange.md alone. Every seed is a service of its own:
 * `ONTHAAL_FUZZ=5000-5999` runs other ones.
 */
const range = process.env['ONTHAAL_FUZZ'] ?? '1-300'
const [first = 1, last = 300] = range.split('-').map(Number)
const batch = 50
const batches = Array.from({ length: Math.ceil((last - first + 1) / batch) }, (_, index) => {
  const from = first + index * batch
  return { from, until: Math.min(last, from + batch - 1) }
})

describe('billing and capacity of random services', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it.each(batches)(
    'seeds $from to $until give what the rules say, to the cent',
    async ({ from, until }) => {
      for (let seed = from; seed <= until; seed += 1) {
        const service = randomService(seed)
        const imported = await space.importBytes(JSON.stringify(service.document))
        const facts = documentFacts(service.document)
        for (const month of service.months) {
          const expected = JSON.stringify(oraclePreview(service.document, month), undefined, 1)
          const answered = await imported.query('billing.preview', { month })
          expect(JSON.stringify(answered, undefined, 1), `seed ${seed}, preview of ${month}`).toBe(expected)
          expect(directPreview(facts, month), `seed ${seed}, ${month} without a database`).toEqual(JSON.parse(expected))
        }
        const period = { from: service.from, until: service.until }
        const expected = JSON.stringify(oracleCapacity(service.document, period.from, period.until), undefined, 1)
        const answered = await imported.query('capacity.report', period)
        expect(JSON.stringify(answered, undefined, 1), `seed ${seed}, capacity from ${period.from}`).toBe(expected)
        expect(directCapacity(facts, period), `seed ${seed}, capacity without a database`).toEqual(JSON.parse(expected))
        await imported.close()
      }
    },
    60_000,
  )
})

function directPreview({ children, closures, settings }: DocumentFacts, month: string): unknown {
  const period = monthPeriod(month)
  const { families, problems } = billPeriod(children, period, closureCalendar(closures), settings)
  return {
    month,
    invoices: families.filter(isInvoice).map(({ contractHolderId, totalCents, lines }) => ({
      contractHolderId,
      totalCents,
      lines: lines.map(({ childId, kind, percent, unitCents, quantity, amountCents }) => ({
        childId,
        kind,
        percent,
        unitCents,
        quantity,
        amountCents,
      })),
    })),
    payouts: payHosts(children, period, settings).map(({ hostId, totalCents, lines }) => ({
      hostId,
      totalCents,
      lines: lines.map(({ childId, percent, unitCents, quantity, amountCents }) => ({
        childId,
        percent,
        unitCents,
        quantity,
        amountCents,
      })),
    })),
    problems,
  }
}

function directCapacity(
  { hosts, closures, settings }: DocumentFacts,
  period: { from: string; until: string },
): unknown {
  const { from, until } = period
  const report = capacityReport(hosts, closures, { from: parseDate(from), until: parseDate(until) }, settings)
  return {
    breaches: report.breaches.map((breach) => ({
      ...breach,
      date: formatDate(breach.date),
      from: formatTime(breach.from),
      until: formatTime(breach.until),
    })),
    averages: report.averages,
  }
}
