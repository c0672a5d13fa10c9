import { formatDate, toEpochDay, yearOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import type { Child, ContractHolder } from '../../shared/domain/exchange/document.ts'
import { emailOf, phoneOf } from './contact.ts'
import { dayOfMonth, weekdayFrom, type DemoPeriod } from './demo-period.ts'
import { fictionalIban, fictionalNationalNumber } from './identifiers.ts'
import { addressIn, type TownName } from './places.ts'
import { randomFor } from './random.ts'
import type { ChildSpec, Name } from './roster/spec.ts'
import { schoolEntry } from './school-year.ts'

/** Days ahead that the first school day of a child is known to the service. */
const schoolKnownAhead = 200

/** Birth date of a child of the roster: so many whole months old on the last day of the period. */
export function birthOf(spec: ChildSpec, period: DemoPeriod): EpochDay {
  return dayOfMonth(period.lastMonth.name, -spec.age, randomFor('birth', ...spec.name).between(1, 28))
}

/** A child of the document. */
export function childRecord(id: string, spec: ChildSpec, birth: EpochDay, period: DemoPeriod): Child {
  const school = schoolEntry(birth)
  return {
    id,
    firstName: spec.name[0],
    lastName: spec.name[1],
    birthDate: formatDate(birth),
    ...(school <= period.until + schoolKnownAhead ? { schoolStartsOn: formatDate(school) } : {}),
    ...(spec.hasNationalNumber ? { nationalRegisterNumber: fictionalNationalNumber(birth) } : {}),
  }
}

/** The names on the attest, of a child that is spelled otherwise there (R24). */
export function attestNames({ attestName }: ChildSpec): Pick<Child, 'attestFirstName' | 'attestLastName'> {
  return attestName ? { attestFirstName: attestName[0], attestLastName: attestName[1] } : {}
}

/** A child that stays when it goes to school goes full-time from the September of the year in which it turns three (R108). */
export function fullTimeSchool({ atSchool }: ChildSpec, birth: EpochDay): Pick<Child, 'fullTimeSchoolOn'> {
  if (typeof atSchool !== 'object') return {}
  return { fullTimeSchoolOn: formatDate(weekdayFrom(toEpochDay(yearOf(birth) + 3, 9, 1))) }
}

/** What decides how a contract holder stands in the document. */
export type HolderFacts = {
  parent: Name
  town: TownName
  bank?: 'mandate' | 'account'
  hasNationalNumber?: true
  /** Day on which the agreement and, with it, the mandate were signed. */
  signedOn: string
}

/** A contract holder of the document; the number makes the account and the phone number differ. */
export function holderRecord(id: string, number: number, facts: HolderFacts): ContractHolder {
  const random = randomFor('holder', ...facts.parent)
  const birth = dayOfMonth('1994-06', random.between(-90, 20), random.between(1, 28))
  return {
    id,
    firstName: facts.parent[0],
    lastName: facts.parent[1],
    ...addressIn(facts.town, random),
    // Not every family gives an address to write to, and then it gets its invoice on paper.
    ...(random.chance(900) ? { email: emailOf(facts.parent, 'gezin.example') } : {}),
    ...(random.chance(950) ? { phone: phoneOf(200 + number) } : {}),
    ...(facts.hasNationalNumber ? { nationalRegisterNumber: fictionalNationalNumber(birth) } : {}),
    ...(facts.bank ? { iban: fictionalIban(1000 + number) } : {}),
    ...(facts.bank === 'mandate'
      ? {
          mandate: {
            reference: `LW-${facts.signedOn.slice(0, 4)}-${String(number).padStart(4, '0')}`,
            signedOn: facts.signedOn,
          },
        }
      : {}),
  }
}
