import type { Organiser } from '../../shared/domain/exchange/document.ts'
import { creditorIdOf, fictionalIban } from './identifiers.ts'

const enterpriseNumber = '0123456749'

/** The service of the demo. It does not exist. */
export function demoOrganiser(recognisedPlaces: number): Organiser {
  return {
    name: 'Kinderopvang De Leiewolkjes',
    street: 'Zonnewijzerdreef 1',
    postcode: '8790',
    city: 'Waregem',
    email: 'dienst@leiewolkjes.example',
    phone: '0400 00 00 00',
    enterpriseNumber,
    iban: fictionalIban(1),
    bic: 'DEMOBEB0',
    creditorId: creditorIdOf(enterpriseNumber),
    recognisedPlaces,
    responsible: 'Goethals Marijke',
  }
}
