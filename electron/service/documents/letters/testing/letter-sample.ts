import type { Interval } from '../../../../../shared/domain/billing/issued.ts'
import type { CallList, CallRow } from '../call-list.ts'
import type { FamilyLetter, LetterDay, LetterPlace } from '../family-letter.ts'

const wholeDay: readonly Interval[] = [[480, 1020]]

/** A place at Hilde Baert, for the hours given. */
export function placeAt(slots: readonly Interval[] = wholeDay, kind: 'host' | 'group' = 'host'): LetterPlace {
  const name = kind === 'host' ? 'Hilde Baert' : 'De Vlindertuin'
  return {
    kind,
    at: { name, street: 'Kerkstraat 14', postcode: '8790', city: 'Waregem', phone: '0400 00 11 22' },
    slots,
  }
}

/** A child on a day from eight to five. */
export function letterDay(date: string, firstName: string, place: LetterPlace): LetterDay {
  return { date, childId: firstName, firstName, slots: wholeDay, place }
}

/** A letter to Katrien Wuyts about Els, ill from Monday to Friday; both children at Hilde on Monday. */
export function sampleLetter(changes: Partial<FamilyLetter> = {}): FamilyLetter {
  return {
    organiser: {
      name: 'Kinderopvang De Leiewolkjes', street: 'Markt 1', postcode: '8790', city: 'Waregem', email: 'info@leiewolkjes.example',
      phone: '056 00 00 00', enterpriseNumber: '0123456749', iban: 'BE68539007547034', bic: 'KREDBEBB',
    },
    issuedAt: '2026-11-09T06:50:00',
    family: {
      id: 'f1', firstName: 'Katrien', lastName: 'Wuyts', street: 'Leiestraat 3', postcode: '8790', city: 'Waregem',
      email: 'katrien@voorbeeld.example',
    },
    absence: {
      host: { firstName: 'Els', lastName: 'Vandamme' }, from: '2026-11-09', until: '2026-11-13', isOpenEnded: false, isIllness: true,
    },
    days: [letterDay('2026-11-09', 'Lotte', placeAt()), letterDay('2026-11-09', 'Sien', placeAt())],
    ...changes,
  }
} // prettier-ignore

/** A call list about the same absence with these families. */
export function sampleCallList(rows: readonly CallRow[]): CallList {
  const { organiser, absence, issuedAt } = sampleLetter()
  const groupLocations = [{ name: 'De Vlindertuin', street: 'Molenstraat 2', postcode: '8790', city: 'Waregem' }]
  return { organiser, issuedAt, by: 'Griet', absence, groupLocations, rows }
}

/** The family Wuyts on a call list. */
export function sampleCallRow(changes: Partial<CallRow> = {}): CallRow {
  return {
    date: '2026-11-09',
    minute: 480,
    children: ['Lotte', 'Sien'],
    parent: 'Katrien Wuyts',
    phone: '0400 00 10 42',
    days: [
      {
        dates: ['2026-11-09', '2026-11-12'],
        children: ['Lotte', 'Sien'],
        slots: wholeDay,
        where: { kind: 'host', name: 'Hilde Baert', isProposal: true },
      },
      { dates: ['2026-11-10'], children: ['Sien'], slots: wholeDay, where: { kind: 'none' } },
    ],
    sentence: 'Els Vandamme is ziek.',
    ...changes,
  }
}
