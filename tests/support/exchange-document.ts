import { readDocument } from '../../shared/formats/exchange/read-document.ts'

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Changes by path (`hosts[0].iban`); undefined takes the key away, a path one past the end of a list adds an entry. */
export type Edits = Readonly<Record<string, Json | undefined>>

/** A valid document in which every list has an entry and every key of exchange.md §1 stands somewhere, in its order. */
export function exchangeDocument(edits: Edits = {}): Json {
  const document: Json = {
    format: 'onthaal-exchange',
    version: 1,
    organiser: {
      name: 'Dienst Proef',
      street: 'Marktplein 1',
      postcode: '8790',
      city: 'Waregem',
      email: 'dienst@example.org',
      phone: '056 00 00 00',
      enterpriseNumber: '0886886638',
      iban: 'BE68539007547034',
      bic: 'GKCCBEBB',
      creditorId: 'BE69ZZZ0886886638',
      recognisedPlaces: 62,
    },
    settings: [{ key: 'host.dayCents', from: '2024-01-01', value: 2815 }],
    hosts: [
      {
        id: 'h1',
        firstName: 'An',
        lastName: 'Proef',
        street: 'Kerkstraat 2',
        postcode: '8790',
        city: 'Waregem',
        latitude: 50.88,
        longitude: 3.42,
        email: '',
        phone: '',
        iban: 'BE68539007547034',
        statute: 'social',
        dossierNumber: '',
        startsOn: '2020-01-01',
        endsOn: '2030-12-31',
        licence: [{ from: '2020-01-01', until: '2030-12-31', maxPresent: 8 }],
        openingHours: [{ weekday: 1, from: '07:00', until: '12:00' }],
        ownChildren: [{ id: 'o1', firstName: 'Bo', birthDate: '2024-01-01', countsUntil: '2026-06-30' }],
      },
      {
        id: 'h2',
        firstName: 'Cas',
        lastName: 'Proef',
        street: 'Kerkstraat 4',
        postcode: '8790',
        city: 'Waregem',
        iban: 'BE68539007547034',
        statute: 'employee',
        startsOn: '2021-01-01',
        licence: [],
        openingHours: [],
        ownChildren: [],
      },
    ],
    closures: [{ hostId: 'h1', from: '2026-07-01', until: '2026-07-05', reason: 'holiday' }],
    postcodes: [{ postcode: '8790', latitude: 50.88, longitude: 3.42 }],
    contractHolders: [
      {
        id: 'p1',
        firstName: 'Dirk',
        lastName: 'Ouder',
        street: 'Molenweg 1',
        postcode: '8790',
        city: 'Waregem',
        latitude: 50.9,
        longitude: 3.4,
        email: '',
        phone: '',
        nationalRegisterNumber: '90010112395',
        iban: 'BE68539007547034',
        mandate: { reference: '', signedOn: '2025-01-01' },
      },
      { id: 'p2', firstName: 'Els', lastName: 'Ouder', street: 'Molenweg 2', postcode: '8790', city: 'Waregem' },
    ],
    children: [
      {
        id: 'c1',
        firstName: 'Fien',
        lastName: 'Kind',
        birthDate: '2024-03-01',
        schoolStartsOn: '2026-09-01',
        nationalRegisterNumber: '24030104591',
      },
      { id: 'c2', firstName: 'Gust', lastName: 'Kind', birthDate: '2025-03-01' },
    ],
    agreements: [
      {
        id: 'a1',
        childId: 'c1',
        contractHolderId: 'p1',
        hostId: 'h1',
        startsOn: '2025-01-01',
        endsOn: '2027-12-31',
        signedOn: '2024-12-01',
        depositCents: 5000,
        freeHalfDaysUsed: [{ year: 2026, halfDays: 12 }],
      },
      { id: 'a2', childId: 'c2', contractHolderId: 'p2', hostId: 'h1', startsOn: '2025-09-01' },
    ],
    tariffs: [
      {
        childId: 'c1',
        contractHolderId: 'p1',
        kind: 'income',
        kindcode: '240301-010-02',
        from: '2025-01-01',
        until: '2026-12-31',
        dayCents: 1837,
      },
      { childId: 'c2', contractHolderId: 'p2', kind: 'free', from: '2025-09-01', dayCents: 0 },
    ],
    carePlans: [
      {
        agreementId: 'a1',
        from: '2025-01-01',
        until: '2026-12-31',
        cycleWeeks: 2,
        cycleStart: '2025-01-06',
        slots: [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }],
      },
      { agreementId: 'a2', from: '2025-09-01', cycleWeeks: 1, cycleStart: '2025-09-01', slots: [] },
    ],
    attendance: [
      { childId: 'c1', hostId: 'h1', date: '2026-10-05', stays: [{ from: '08:00', until: '12:00' }] },
      { childId: 'c2', hostId: 'h1', date: '2026-10-05', stays: [{ from: '08:00', until: '12:00' }] },
    ],
    absences: [
      { childId: 'c1', date: '2026-10-12', reason: 'illness', notifiedAt: '2026-10-12T08:30', ruling: 'free' },
      { childId: 'c2', date: '2026-10-12', reason: 'other' },
    ],
    extraCosts: [{ childId: 'c1', date: '2026-10-05', description: 'Luiers', cents: 350, fiscal: false }],
    payments: [{ contractHolderId: 'p1', date: '2026-10-20', cents: 10000, reference: '' }],
  }
  for (const [path, value] of Object.entries(edits)) edit(document, path, value)
  return document
}

function edit(document: Json, path: string, value: Json | undefined): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const last = steps.pop() ?? ''
  const holder = steps.reduce((at, step) => (at as Record<string, Json>)[step] as Json, document) as Record<
    string,
    Json
  >
  if (value === undefined) delete holder[last]
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true })
}

/** The faults of a document's bytes or value as `path code`, sorted; every one is listed, also twice if it is. */
export function faultsOf(input: Json | Uint8Array): string[] {
  const bytes = input instanceof Uint8Array ? input : new TextEncoder().encode(JSON.stringify(input))
  const read = readDocument(bytes)
  return 'faults' in read ? read.faults.map(({ path, code }) => `${path} ${code}`).sort() : []
}

/** The faults of the valid document after some changes. */
export function faultsAfter(edits: Edits): string[] {
  return faultsOf(exchangeDocument(edits))
}
