import type { Child, ContractHolder, Host, Organiser } from '../../../../../shared/domain/exchange/document.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'
import { letterWords } from '../../../documents/text/letter-words-nl.ts'
import { enterpriseNumberText, ibanText, longDate } from '../../../documents/text/format-nl.ts'

type Address = { street: string; postcode: string; city: string }
type Named = { firstName: string; lastName: string }

/** What every letter may say: of the service, and of the letter itself. */
export function commonFacts(organiser: Organiser, today: string, answerBy: string): LetterFacts {
  return {
    'dienst.naam': organiser.name,
    'dienst.adres': addressText(organiser),
    'dienst.telefoon': organiser.phone,
    'dienst.email': organiser.email,
    'dienst.ondernemingsnummer': enterpriseNumberText(organiser.enterpriseNumber),
    'dienst.rekening': ibanText(organiser.iban),
    'dienst.verantwoordelijke': organiser.responsible,
    'brief.datum': longDate(today),
    'brief.plaats': organiser.city,
    'antwoord.tegen': longDate(answerBy),
  }
}

/** Of who signs and pays. */
export function familyFacts(family: ContractHolder): LetterFacts {
  return {
    'ouder.voornaam': family.firstName,
    'ouder.naam': fullName(family),
    'ouder.adres': addressText(family),
    'ouder.telefoon': family.phone,
    'ouder.email': family.email,
  }
}

/** Of a child. */
export function childFacts(child: Child): LetterFacts {
  return {
    'kind.voornaam': child.firstName,
    'kind.naam': fullName(child),
    'kind.geboortedatum': longDate(child.birthDate),
    'kind.geboorteplaats': child.birthPlace,
  }
}

/** Of a host and her location. */
export function hostFacts(host: Host): LetterFacts {
  return {
    'onthaalouder.naam': fullName(host),
    'onthaalouder.locatie': host.locationName ?? fullName(host),
    'onthaalouder.adres': addressText(host),
    'onthaalouder.telefoon': host.phone,
    'onthaalouder.email': host.email,
  }
}

/** Room for the signatures of the service and of a family. */
export function signaturesOf(organiser: Organiser, family: Named): LetterFacts {
  const { signatures: roles } = letterWords
  return {
    handtekeningen: {
      signatures: [
        { role: roles.organiser, name: organiser.responsible ?? organiser.name },
        { role: roles.holder, name: fullName(family) },
      ],
    },
  }
}

/** A name as it is written. */
export function fullName({ firstName, lastName }: Named): string {
  return `${firstName} ${lastName}`.trim()
}

/** An address on one line. */
export function addressText({ street, postcode, city }: Address): string {
  return [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ')
}
