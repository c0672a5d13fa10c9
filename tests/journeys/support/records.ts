import type { Host } from '../../../shared/domain/exchange/document.ts'

/** A service that begins empty. */
export const organiser = {
  name: 'De Leiebocht vzw',
  street: 'Markt 1',
  postcode: '8799',
  city: 'Leiebeke',
  email: '',
  phone: '',
  enterpriseNumber: '0123.456.749',
  iban: 'BE71 0961 2345 6769',
  bic: '',
  recognisedPlaces: 62,
}

/** A host of it, with eight places. */
export const elsVandamme: Host = {
  id: 'new',
  firstName: 'Els',
  lastName: 'Vandamme',
  street: 'Wilgenpad 12',
  postcode: '8799',
  city: 'Leiebeke',
  iban: 'BE71096123456769',
  statute: 'social',
  startsOn: '2014-03-01',
  licence: [{ from: '2014-03-01', maxPresent: 8 }],
  openingHours: [],
  ownChildren: [],
}
