import { describe, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '../../shared/contract/index.ts'
import { normalCell, type DayCell } from '../../shared/domain/attendance/day-cell.ts'
import { sheetFacts } from '../../shared/domain/attendance/sheet-facts.ts'
import { billPeriod, isInvoice } from '../../shared/domain/billing/bill-period.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { payHosts } from '../../shared/domain/payout/pay-hosts.ts'
import { printDocument } from '../../shared/formats/exchange/print-document.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { diceOf, type Dice } from './services/dice.ts'
import { randomService } from './services/random-service.ts'
import { shuffled } from './shuffled.ts'

type Cell = InputOf<'attendance.save'>['cells'][number]
type Place = Pick<Cell, 'childId' | 'hostId' | 'date'>

/** Later than every day of a random service: all presence lies in the past. */
const today = '2040-01-01'
const seeds = Array.from({ length: 40 }, (_, index) => 60_001 + index)

const open = (document: ExchangeDocument): Promise<ServiceOnFile> =>
  serviceOnFile(JSON.parse(printDocument(document)) as Json, { today })

/** The facts of the months one by one: which cell says what. An absence stands in one cell of its day. */
function facts(document: ExchangeDocument): { place: Place; value: DayCell }[] {
  const cells = document.attendance.map(({ childId, hostId, date, stays }) => ({
    place: { childId, hostId, date },
    value: { stays } as DayCell,
  }))
  for (const { childId, date, ...absence } of document.absences) {
    const there = cells.find(({ place }) => place.childId === childId && place.date === date)
    if (there) there.value = { ...there.value, absence }
    else cells.push({ place: { childId, hostId: document.hosts[0]?.id ?? '', date }, value: { stays: [], absence } })
  }
  return cells
}

/** Answers, changes of mind and corrections in any order and in lots of any size, ending at the facts. */
async function answer(service: ServiceOnFile, document: ExchangeDocument, dice: Dice): Promise<void> {
  const stands = new Map<string, { stays: DayCell['stays']; absence: DayCell['absence'] }>()
  const cellKey = ({ childId, hostId, date }: Place): string => JSON.stringify([childId, date, hostId])
  const dayKey = ({ childId, date }: Place): string => JSON.stringify([childId, date])
  const looked = (place: Place): DayCell => {
    const absence = stands.get(dayKey(place))?.absence
    return normalCell({ stays: stands.get(cellKey(place))?.stays ?? [], ...(absence && { absence }) })
  }
  const wanted = facts(document)
  const absenceOf = new Map(
    wanted.flatMap(({ place, value }) => (value.absence ? [[dayKey(place), value.absence]] : [])),
  )
  const steps = shuffled(
    [
      ...wanted,
      ...wanted.filter(() => dice.chance(0.2)).map(({ place }) => ({ place, value: { stays: [] } as DayCell })),
    ],
    dice,
  )
  // A change of mind that comes after the fact itself is followed by the fact once more.
  const all = [...steps, ...shuffled(wanted, dice)]
  while (all.length > 0) {
    const lot: Cell[] = []
    const days = new Set<string>()
    for (let size = dice.between(1, 60); size > 0 && all.length > 0; size -= 1) {
      const { place, value } = all[0]!
      // Two cells of one day are answered one after the other, for each sees the absence of the other.
      if (days.has(dayKey(place))) break
      all.shift()
      days.add(dayKey(place))
      const absence = value.stays.length === 0 && value.absence === undefined ? undefined : absenceOf.get(dayKey(place))
      lot.push({ ...place, looked: looked(place), value: { stays: value.stays, ...(absence && { absence }) } })
    }
    await service.call('attendance.save', { cells: lot, source: 'typed' })
    for (const { value, ...place } of lot) {
      stands.set(cellKey(place), { stays: value.stays, absence: undefined })
      stands.set(dayKey(place), { stays: [], absence: value.absence })
    }
  }
}

describe('answering the days of random services', () => {
  it.each(seeds)('seed %i: any order of the same answers gives the same service, byte for byte', async (seed) => {
    const { document } = randomService(seed)
    await using imported = await open(document)
    await using typed = await open({ ...document, attendance: [], absences: [] })
    await answer(typed, document, diceOf(seed))
    expect((await typed.call('exchange.export', {})).text).toBe((await imported.call('exchange.export', {})).text)
  })

  it('the sheets of all hosts say what the preview says, to the cent', async () => {
    let compared = 0
    for (const seed of seeds.slice(0, 25)) {
      const { document, months } = randomService(seed)
      await using service = await open({ ...document, extraCosts: [] })
      for (const month of months) {
        const preview = await service.call('billing.preview', { month })
        for (const { id: hostId } of document.hosts) {
          const sheet = await service.call('attendance.sheet', { hostId, month })
          compared += compare(sheet, preview, month, `seed ${seed}, ${month}, ${hostId}`)
        }
      }
    }
    expect(compared).toBeGreaterThan(100)
  }, 60_000)
})

/** Lines of the children of a sheet, and what its host is paid, beside those of the month's preview. */
function compare(
  sheet: OutputOf<'attendance.sheet'>,
  preview: OutputOf<'billing.preview'>,
  month: string,
  context: string,
): number {
  const { children, closures, settings } = sheetFacts(sheet)
  const period = monthPeriod(month)
  const ids = new Set(children.map(({ childId }) => childId))
  const bills = billPeriod(children, period, closures, settings).families
  const invoiced = new Set(preview.invoices.map(({ contractHolderId }) => contractHolderId))
  const linesHere = bills
    .filter((bill) => isInvoice(bill) && invoiced.has(bill.contractHolderId))
    .flatMap(({ contractHolderId, lines }) => lines.map((line) => ({ contractHolderId, ...line })))
  const linesThere = preview.invoices.flatMap(({ contractHolderId, lines }) =>
    lines.filter(({ childId }) => ids.has(childId)).map((line) => ({ contractHolderId, ...line })),
  )
  const plain = (
    lines: readonly {
      contractHolderId: string
      childId: string
      kind: string
      percent: number
      unitCents: number
      quantity: number
    }[],
  ) =>
    lines
      .map((line) =>
        [line.contractHolderId, line.childId, line.kind, line.percent, line.unitCents, line.quantity].join(' '),
      )
      .sort()
  expect(plain(linesHere), context).toEqual(plain(linesThere))
  const hostId = sheet.host.id
  const paid = payHosts(children, period, settings).find((payout) => payout.hostId === hostId)?.totalCents ?? 0
  expect(paid, context).toBe(preview.payouts.find((payout) => payout.hostId === hostId)?.totalCents ?? 0)
  return linesHere.length
}
