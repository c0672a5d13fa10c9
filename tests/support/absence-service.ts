import type {
  AgreementRecord,
  CarePlanRecord,
  Child,
  ClosureRecord,
  ContractHolder,
  ExchangeDocument,
  Host,
  SubstitutionRecord,
} from '../../shared/domain/exchange/document.ts'
import { exchangeDocument, type Json } from './exchange-document.ts'
import type { ServiceOnFile } from './service-on-file.ts'

/** Parts of a small service around one absence; Monday is 16 November 2026. */

/** The dates of the week of the absence. */
export const week = {
  monday: '2026-11-16',
  tuesday: '2026-11-17',
  wednesday: '2026-11-18',
  thursday: '2026-11-19',
  friday: '2026-11-20',
}

/** A host, open on weekdays from seven to six for four children. */
export const hostAt = (id: string, changes: Partial<Host> = {}): Host => ({
  id,
  firstName: 'Host',
  lastName: id,
  street: 'Kerkstraat 1',
  postcode: '8790',
  city: 'Waregem',
  phone: '056 00 00 00',
  iban: 'BE68539007547034',
  statute: 'social',
  startsOn: '2020-01-01',
  licence: [{ from: '2020-01-01', maxPresent: 4 }],
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' })),
  ownChildren: [],
  ...changes,
})

/** A contract holder. */
export const familyOf = (id: string, changes: Partial<ContractHolder> = {}): ContractHolder => ({
  id,
  firstName: 'Ouder',
  lastName: id,
  street: 'Molenweg 1',
  postcode: '8790',
  city: 'Waregem',
  phone: '0470 00 00 00',
  ...changes,
})

/** Part of a child: who it is, whose, where, and when. */
export type Planned = {
  childId: string
  hostId: string
  /** `08:00-17:00`, or two slots with a space between. */
  times: string
  weekdays?: readonly number[]
  contractHolderId?: string
  agreementId?: string
  child?: Partial<Child>
  agreement?: Partial<AgreementRecord>
}

/** A service of these hosts and children; the family of `c1` is `p1` and its agreement `a1`, unless said otherwise. */
export function absenceService(
  hosts: readonly Host[],
  planned: readonly Planned[],
  more: Partial<ExchangeDocument> = {},
): Json {
  const all = planned.map((one) => ({
    ...one,
    contractHolderId: one.contractHolderId ?? one.childId.replace('c', 'p'),
    agreementId: one.agreementId ?? one.childId.replace('c', 'a'),
  }))
  const [childIds, familyIds] = [all.map((one) => one.childId), all.map((one) => one.contractHolderId)]
  const lists: Partial<ExchangeDocument> = {
    settings: [],
    hosts: [...hosts],
    postcodes: [],
    contractHolders: [...new Set(familyIds)].sort().map((id) => familyOf(id)),
    children: [...new Set(childIds)].sort().map((id) => ({
      id,
      firstName: 'Kind',
      lastName: id,
      birthDate: '2025-03-01',
      ...all.find((one) => one.childId === id)?.child,
    })),
    agreements: all.map((one) => ({
      id: one.agreementId,
      childId: one.childId,
      contractHolderId: one.contractHolderId,
      hostId: one.hostId,
      startsOn: '2025-09-01',
      freeHalfDaysUsed: [],
      ...one.agreement,
    })),
    tariffs: [],
    carePlans: all.map(planOf),
    closures: [],
    attendance: [],
    absences: [],
    extraCosts: [],
    payments: [],
    ...more,
  }
  return exchangeDocument(JSON.parse(JSON.stringify(lists)) as Record<string, Json>)
}

function planOf({ agreementId, times, weekdays = [1, 2, 3, 4, 5] }: Planned & { agreementId: string }): CarePlanRecord {
  return {
    agreementId,
    from: '2025-09-01',
    cycleWeeks: 1,
    cycleStart: '2025-09-01',
    slots: weekdays.flatMap((weekday) =>
      times.split(' ').map((time) => {
        const [from = '', until = ''] = time.split('-')
        return { week: 1, weekday, from, until }
      }),
    ),
  }
}

/** A closure of h1 for illness, from Monday to Wednesday. */
export const illness = (changes: Partial<ClosureRecord> = {}): ClosureRecord => ({
  hostId: 'h1',
  from: week.monday,
  until: week.wednesday,
  reason: 'illness',
  reportedAt: '2026-11-16T06:50',
  reportedBy: 'An',
  ...changes,
})

/** A place elsewhere on Monday: the parents see to it. */
export const placeOf = (changes: Partial<SubstitutionRecord>): SubstitutionRecord => ({
  id: 's1',
  agreementId: 'a1',
  date: week.monday,
  kind: 'parents',
  slots: [{ from: '08:00', until: '17:00' }],
  status: 'arranged',
  decidedAt: '2026-11-16T06:55',
  decidedBy: 'An',
  ...changes,
})

/** The id of the stored closure of a host that begins on a date. */
export function closureIdOf(service: ServiceOnFile, from: string = week.monday, hostId = 'h1'): string {
  const [row] = service.rows(`SELECT id FROM closures WHERE host_id = '${hostId}' AND from_date = '${from}'`)
  return String(row?.['id'])
}
