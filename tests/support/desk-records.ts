import type {
  AgreementRecord,
  CarePlanRecord,
  Child,
  ContractHolder,
  Host,
} from '../../shared/domain/exchange/document.ts'
import type { ServiceOnFile } from './service-on-file.ts'

/** Records as a form would send them: the id is the service's to give. */
export const hostOf = (changes: Partial<Host> = {}): Host => ({
  id: '',
  firstName: 'Els',
  lastName: 'Vandamme',
  street: 'Wilgenpad 12',
  postcode: '8790',
  city: 'Waregem',
  iban: 'BE68539007547034',
  statute: 'social',
  startsOn: '2026-01-01',
  licence: [{ from: '2026-01-01', maxPresent: 2 }],
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' })),
  ownChildren: [],
  ...changes,
})

export const holderOf = (changes: Partial<ContractHolder> = {}): ContractHolder => ({
  id: '',
  firstName: 'Tine',
  lastName: 'Maes',
  street: 'Kerkstraat 4',
  postcode: '8790',
  city: 'Waregem',
  ...changes,
})

export const childOf = (changes: Partial<Child> = {}): Child => ({
  id: '',
  firstName: 'Ella',
  lastName: 'Maes',
  birthDate: '2025-03-01',
  ...changes,
})

export const agreementOf = (changes: Partial<AgreementRecord> = {}): AgreementRecord => ({
  id: '',
  childId: '',
  contractHolderId: '',
  hostId: '',
  startsOn: '2026-11-02',
  freeHalfDaysUsed: [],
  ...changes,
})

/** Monday to Wednesday, 7 to 18: six half days. */
export const planOf = (agreementId: string, changes: Partial<CarePlanRecord> = {}): CarePlanRecord => ({
  agreementId,
  from: '2026-11-02',
  cycleWeeks: 1,
  cycleStart: '2026-11-02',
  slots: [1, 2, 3].map((weekday) => ({ week: 1, weekday, from: '07:00', until: '18:00' })),
  ...changes,
})

/** A service begun from nothing. */
export async function beginEmpty(service: ServiceOnFile): Promise<void> {
  await service.call('service.startEmpty', {
    organiser: {
      name: 'Dienst',
      street: 'Markt 1',
      postcode: '8790',
      city: 'Waregem',
      email: '',
      phone: '',
      enterpriseNumber: '0886.886.638',
      iban: 'BE68539007547034',
      bic: '',
      recognisedPlaces: 10,
    },
  })
}

/** A host, and so many families with a child and an agreement at that host from 2 November 2026. */
export async function hostWithFamilies(service: ServiceOnFile, families: number, host: Partial<Host> = {}) {
  const { id: hostId } = await service.call('hosts.save', { record: hostOf(host) })
  const agreements: { id: string; childId: string; contractHolderId: string }[] = []
  for (let index = 1; index <= families; index += 1) {
    const names = { firstName: `Kind ${index}`, lastName: 'Maes' }
    const { id: contractHolderId } = await service.call('contractHolders.save', { record: holderOf() })
    const { id: childId } = await service.call('children.save', { record: childOf(names) })
    const record = agreementOf({ childId, contractHolderId, hostId })
    const { id } = await service.call('agreements.save', { record })
    agreements.push({ id, childId, contractHolderId })
  }
  return { hostId, agreements }
}
