import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sheetFacts } from '../../shared/domain/attendance/sheet-facts.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import { sheetRow, type SheetRow } from '../../renderer/features/attendance/model/sheet-row.ts'
import { sheetSums } from '../../renderer/features/attendance/model/sheet-sums.ts'
import { workspace, type Workspace } from './imported-service.ts'
import { openPlaces } from './oracle/open-places.ts'
import { randomServiceWithPlaces } from './services/substitutions.ts'

const seeds = Array.from({ length: 25 }, (_, index) => 110_001 + index)
const longAfter = parseDate('9000-01-01')

/** The rows of a sheet from the records that the window gets. */
function rowsOf(records: OutputOf<'attendance.sheet'>, month: string): SheetRow[] {
  const { children, closures, settings } = sheetFacts(records)
  const frame = { hostId: records.host.id, period: monthPeriod(month), today: longAfter, closures, settings }
  return children.map((child) => sheetRow(child, frame))
}

describe('the sheets of a month', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it('come to what the preview of the month comes to: each host, all families, every open day, places elsewhere too', async () => {
    let [compared, places] = [0, 0]
    for (const seed of seeds) {
      const { document, months } = randomServiceWithPlaces(seed)
      const service = await space.importBytes(JSON.stringify(document))
      for (const month of months) {
        const context = `seed ${seed}, ${month}`
        const preview = await service.query('billing.preview', { month })
        const sheets = []
        for (const { id } of document.hosts)
          sheets.push({ id, rows: rowsOf(await service.query('attendance.sheet', { hostId: id, month }), month) })

        const paid = sheets.flatMap(({ id, rows }) => {
          const { hostCents, payTerms } = sheetSums(rows)
          return payTerms.length === 0 ? [] : [{ hostId: id, cents: hostCents }]
        })
        expect(paid.toSorted(byHost), context).toEqual(
          preview.payouts.map(({ hostId, totalCents }) => ({ hostId, cents: totalCents })).toSorted(byHost),
        )

        // Days that billing misses an answer for, and the places elsewhere of which nobody told.
        const open = sheets.flatMap(({ id, rows }) =>
          rows.flatMap(({ childId, cells }) =>
            cells.flatMap((cell) => (cell.state === 'open' ? [{ cell, at: id, childId }] : [])),
          ),
        )
        const dayOf = ({ childId, cell }: (typeof open)[number]): string => `${childId} ${formatDate(cell.date)}`
        const reserved = open.filter(({ cell }) => cell.days.some(({ unregistered }) => unregistered))
        expect(new Set(reserved.map(dayOf)), context).toEqual(
          new Set(
            preview.problems.flatMap((problem) =>
              problem.code === 'unregistered-day' ? [`${problem.childId} ${problem.date}`] : [],
            ),
          ),
        )
        const expected = new Set(openPlaces(document, month))
        const opened = new Set(open.map((one) => `${dayOf(one)} ${one.at}`))
        expect(
          [...expected].filter((place) => !opened.has(place)),
          context,
        ).toEqual([])
        for (const one of open)
          if (!reserved.includes(one)) expect(expected, context).toContain(`${dayOf(one)} ${one.at}`)
        places += expected.size

        // Families without a tariff are held back whole; the others are compared to the cent.
        if (preview.problems.some(({ code }) => code === 'missing-tariff')) continue
        compared += 1
        const charged = sheets.flatMap(({ rows }) => rows.map(({ totals }) => totals.familyCents ?? NaN))
        expect(sum(charged), context).toBe(
          sum(
            preview.invoices.flatMap(({ lines }) =>
              lines.flatMap(({ kind, amountCents }) => (kind === 'cost' ? [] : [amountCents])),
            ),
          ),
        )
      }
      await service.close()
    }
    expect(compared).toBeGreaterThan(5)
    expect(places).toBeGreaterThan(30)
  }, 120_000)
})

function byHost(a: { hostId: string }, b: { hostId: string }): number {
  return a.hostId < b.hostId ? -1 : 1
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
