import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { sixChildren } from './six-children.ts'

/** The children of Els who are left: Katrien can take the one, nobody the other. */
const left = new Set(['k1', 'k6'])

/** Els with two of her six children, registered to the end of November 2026, each with a deposit that was paid. */
export function stoppingHost(): string {
  const all = JSON.parse(sixChildren()) as ExchangeDocument
  const isLeft = ({ childId }: { childId: string }): boolean => left.has(childId)
  const agreements = all.agreements.filter(isLeft)
  const families = new Set(agreements.map(({ contractHolderId }) => contractHolderId))
  const attendance = all.attendance.filter(isLeft)
  const later = [23, 24, 25, 26, 27, 30].flatMap((day) =>
    attendance.filter(({ date }) => date === '2026-11-16').map((one) => ({ ...one, date: `2026-11-${day}` })),
  )
  return JSON.stringify({
    ...all,
    contractHolders: all.contractHolders.filter(({ id }) => families.has(id)),
    children: all.children.filter(({ id }) => left.has(id)),
    agreements: agreements.map((one) => ({ ...one, depositCents: 20_000, depositPaidOn: '2026-11-10' })),
    tariffs: all.tariffs.filter(isLeft),
    carePlans: all.carePlans.filter(({ agreementId }) => agreements.some(({ id }) => id === agreementId)),
    attendance: [...attendance, ...later],
  })
}
