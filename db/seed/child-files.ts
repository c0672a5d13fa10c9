import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import type { AgreementRecord, Child } from '../../shared/domain/exchange/document.ts'
import { phoneOf } from './contact.ts'
import { randomFor } from './random.ts'

type File = Pick<Child, 'birthPlace' | 'contacts' | 'fiche' | 'food' | 'photoConsent' | 'privacyNoticeOn'>

/**
 * What stands in a child's file beside who it is (R131–R133). A child that begins this month has not brought everything yet:
 * its file shows what is missing.
 */
export function childFile(childId: string, number: number, facts: { signedOn: string; isNew: boolean }): File {
  const random = randomFor('file', childId)
  const birthPlace = random.pick(['Waregem', 'Kortrijk', 'Deinze', 'Gent'])
  if (facts.isNew) return { birthPlace, privacyNoticeOn: facts.signedOn }
  const grandmother = {
    id: `${childId}-1`,
    name: random.pick(['Oma Rita', 'Oma Christiane', 'Meme Godelieve', 'Oma Fatma']),
    relation: 'grootmoeder',
    phone: phoneOf(600 + number),
    isEmergency: true,
    mayCollect: true,
  }
  const neighbour = {
    id: `${childId}-2`,
    name: random.pick(['Buurvrouw Lien', 'Nonkel Bart', 'Tante Sara']),
    isEmergency: false,
    mayCollect: random.chance(700),
  }
  return {
    birthPlace,
    contacts: random.chance(400) ? [grandmother, neighbour] : [grandmother],
    fiche: {
      doctorName: random.pick(['Dr. Verbeke', 'Dr. Goossens', 'Dr. Lannoo']),
      doctorPhone: phoneOf(800 + (number % 7)),
      ...(random.chance(150) ? { allergies: random.pick(['koemelk', 'noten', 'ei']) } : {}),
      ...(random.chance(80) ? { medication: 'puffer bij kortademigheid, attest van de arts in de map' } : {}),
      sleep: 'op de rug, met slaapzak',
      reviewedOn: facts.signedOn,
    },
    ...(random.chance(120)
      ? {
          food: {
            isFromHome: false,
            diet: random.pick(['vegetarisch', 'halal', 'zonder koemelk']),
            agreedOn: facts.signedOn,
          },
        }
      : {}),
    photoConsent: { granted: random.chance(850), on: facts.signedOn },
    privacyNoticeOn: facts.signedOn,
  }
}

type Terms = Pick<AgreementRecord, 'expectedEnd' | 'hasLowIncome' | 'depositPaidOn' | 'regulation' | 'start'>

/** The terms of an agreement and that care may start (R47, R54, R55, R131). */
export function agreementTerms(
  agreement: Pick<AgreementRecord, 'startsOn' | 'signedOn' | 'depositCents'>,
  { hasLowIncome, isNew }: { hasLowIncome: boolean; isNew: boolean },
): Terms {
  const signedOn = agreement.signedOn ?? agreement.startsOn
  return {
    expectedEnd: 'tot het kind voltijds naar school gaat',
    ...(agreement.depositCents === undefined ? {} : { hasLowIncome }),
    ...(agreement.depositCents === undefined || isNew ? {} : { depositPaidOn: formatDate(parseDate(signedOn) + 8) }),
    ...(isNew ? {} : { regulation: { version: signedOn.slice(0, 4), acknowledgedOn: signedOn } }),
    ...(isNew ? {} : { start: { clearedOn: formatDate(parseDate(agreement.startsOn) - 3) } }),
  }
}
