import type { Host } from '../../../../../shared/domain/exchange/document.ts'

/** A host with rows of both kinds, fictional. */
export const someHost: Host = {
  id: 'h1',
  firstName: 'Els',
  lastName: 'Vandamme',
  street: 'Wilgenpad 12',
  postcode: '8799',
  city: 'Leiebeke',
  phone: '0400 00 20 01',
  iban: 'BE68539007547034',
  statute: 'social',
  startsOn: '2014-03-01',
  licence: [{ from: '2014-03-01', maxPresent: 8 }],
  openingHours: [{ weekday: 1, from: '07:00', until: '18:00' }],
  ownChildren: [{ id: 'o1', firstName: 'Nel', birthDate: '2020-05-02', countsUntil: '2026-08-31' }],
}
