import type { CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import { recordOfValue } from '../model/plan-record.ts'
import { parsePlanText } from '../../../format/plan-text/plan-text.ts'
import type { WeekPlanBasis } from '../model/basis.ts'

/** A plan record in the words of the editor; its cycle begins with its first week. */
export function planRecord(text: string, from: string, until?: string, agreementId = 'a1'): CarePlanRecord {
  const { value } = parsePlanText(text)
  if (!value) throw new Error(`no plan: ${text}`)
  const plan = { ...value, from, cycleStart: '2026-01-05', keepsCycle: true, ...(until !== undefined && { until }) }
  return recordOfValue(plan, agreementId)
}

/** Ella at Els, who has room for `places` and `others` children on Monday to Friday from 8 to 17. */
export function sampleBasis(plans: CarePlanRecord[], others = 3, places = 8): WeekPlanBasis {
  const ids = Array.from({ length: others }, (_, index) => `c${index}`)
  const agreement = (id: string, childId: string) => ({
    id,
    childId,
    contractHolderId: 'h1',
    hostId: 'els',
    startsOn: '2025-09-01',
    freeHalfDaysUsed: [],
  })
  const ella = agreement('a1', 'ella')
  return {
    agreement: ella,
    child: { id: 'ella', firstName: 'Ella', lastName: 'Maes', birthDate: '2025-03-01' },
    plans: plans.map((record, index) => ({ id: `p${index + 1}`, version: 1, record })),
    host: {
      id: 'els',
      firstName: 'Els',
      lastName: 'Vandamme',
      street: 'Dorp 1',
      postcode: '8799',
      city: 'Waregem',
      iban: 'BE68539007547034',
      statute: 'social',
      startsOn: '2020-01-01',
      licence: [{ from: '2020-01-01', maxPresent: places }],
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' })),
      ownChildren: [{ id: 'o1', firstName: 'Amber', birthDate: '2022-05-01', countsUntil: '2028-08-31' }],
    },
    hostAgreements: [ella, ...ids.map((id) => agreement(`a-${id}`, id))],
    extraDays: [],
    hostPlans: [...plans, ...ids.map((id) => planRecord('ma-vr 8-17', '2025-09-01', undefined, `a-${id}`))],
    closures: [{ hostId: 'els', from: '2026-12-24', until: '2026-12-31', reason: 'leave' }],
    settings: [],
    children: [
      { id: 'ella', firstName: 'Ella', lastName: 'Maes' },
      ...ids.map((id) => ({ id, firstName: `Kind ${id}`, lastName: 'Claes' })),
    ],
    tariffs: [{ childId: 'ella', contractHolderId: 'h1', kind: 'income', from: '2026-01-01', dayCents: 1988 }],
    issuedMonths: [],
  }
}
