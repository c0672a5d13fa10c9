import { formatDate, mondayOf, parseDate } from '../../shared/domain/calendar/date.ts'
import { exchangeDocument, type Edits, type Json } from './exchange-document.ts'

const monday = parseDate('2026-10-05')

/** Mondays (or the days so many later) of 2026-10 to 2027-01. */
function weekly(later: number): string[] {
  return Array.from({ length: 17 }, (_, week) => formatDate(mondayOf(monday) + week * 7 + later))
}

const attendance = (childId: string, hostId: string, dates: readonly string[]): Json[] =>
  dates.map((date) => ({ childId, hostId, date, stays: [{ from: '08:00', until: '16:30' }] }))

const plan = (agreementId: string, weekday: number): Json => ({
  agreementId,
  from: '2026-10-05',
  cycleWeeks: 1,
  cycleStart: '2026-10-05',
  slots: [{ week: 1, weekday, from: '08:00', until: '17:00' }],
})

/**
 * A service of two hosts that is billed in a moment: p1 has nothing open in 2026-10, p2 one unregistered day (26 October), p3
 * no attest, and c4 was at h2 on 7 October without an agreement. Nothing but the missing attest is open after October.
 */
export function smallService(edits: Edits = {}): Json {
  const { children, contractHolders } = exchangeDocument() as { children: Json[]; contractHolders: Json[] }
  const [child, holder] = [children[1], contractHolders[1]] as Record<string, Json>[]
  return exchangeDocument({
    children: ['c1', 'c2', 'c3', 'c4'].map((id) => ({ ...child, id, firstName: `Kind ${id}` })),
    contractHolders: ['p1', 'p2', 'p3'].map((id) => ({ ...holder, id, lastName: `Ouder ${id}` })),
    agreements: ['1', '2', '3'].map((n) => ({
      id: `a${n}`,
      childId: `c${n}`,
      contractHolderId: `p${n}`,
      hostId: n === '3' ? 'h2' : 'h1',
      startsOn: '2026-10-01',
    })),
    tariffs: ['1', '2'].map((n) => ({
      childId: `c${n}`,
      contractHolderId: `p${n}`,
      kind: 'income',
      from: '2026-01-01',
      dayCents: 1837 + Number(n),
    })),
    carePlans: [plan('a1', 1), plan('a2', 1), plan('a3', 2)],
    attendance: [
      ...attendance('c1', 'h1', weekly(0)),
      ...attendance(
        'c2',
        'h1',
        weekly(0).filter((date) => date !== '2026-10-26'),
      ),
      ...attendance('c3', 'h2', weekly(1)),
      ...attendance('c4', 'h2', ['2026-10-07']),
    ],
    absences: [],
    closures: [],
    extraCosts: [],
    payments: [],
    ...edits,
  })
}

/** The tariff that p3 lacks, as the facts know it once the attest has come. */
export const missingTariff = { childId: 'c3', contractHolderId: 'p3', from: '2026-01-01', dayCents: 2000 }
