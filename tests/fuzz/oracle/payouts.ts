import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { byCodeUnit } from './days.ts'
import { lengthOf } from './minutes.ts'
import { parameter, percentOfMinutes, share } from './parameters.ts'

/** What every host receives for some dates (exchange.md §3). */
export function payoutsOf(document: ExchangeDocument, dates: readonly string[]) {
  return document.hosts
    .map(({ id: hostId }) => {
      const lines: { childId: string; percent: number; unitCents: number; quantity: number; amountCents: number }[] = []
      for (const child of document.children)
        for (const date of dates) {
          const records = document.attendance.filter(
            (record) => record.childId === child.id && record.hostId === hostId && record.date === date,
          )
          if (records.length === 0) continue
          const minutes = lengthOf(records.flatMap((record) => record.stays))
          const percent = percentOfMinutes(minutes, child.schoolStartsOn, date)
          const unitCents = share(parameter(document, 'host.dayCents', date), percent)
          const same = lines.find(
            (line) => line.childId === child.id && line.percent === percent && line.unitCents === unitCents,
          )
          if (same) {
            same.quantity += 1
            same.amountCents = same.quantity * unitCents
          } else lines.push({ childId: child.id, percent, unitCents, quantity: 1, amountCents: unitCents })
        }
      lines.sort((a, b) => byCodeUnit(a.childId, b.childId) || a.percent - b.percent || a.unitCents - b.unitCents)
      return { hostId, totalCents: lines.reduce((sum, line) => sum + line.amountCents, 0), lines }
    })
    .filter((payout) => payout.lines.length > 0)
    .sort((a, b) => byCodeUnit(a.hostId, b.hostId))
}
