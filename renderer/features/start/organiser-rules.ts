import { normaliseEnterpriseNumber, normaliseIban } from '../../../shared/domain/identifiers/check-digits.ts'
import { isCreditorId, normaliseCreditorId } from '../../../shared/formats/sepa/creditor-id.ts'
import { nl } from '../../i18n/nl.ts'

/** The organiser as typed. */
export type TypedOrganiser = {
  name: string
  street: string
  postcode: string
  city: string
  email: string
  phone: string
  enterpriseNumber: string
  iban: string
  bic: string
  creditorId: string
  recognisedPlaces: string
}

/** An empty form. */
export const noOrganiser: TypedOrganiser = {
  name: '',
  street: '',
  postcode: '',
  city: '',
  email: '',
  phone: '',
  enterpriseNumber: '',
  iban: '',
  bic: '',
  creditorId: '',
  recognisedPlaces: '',
}

const { rules } = nl.start.organiser
type Rule = (typed: string) => string | null

const required: Rule = (typed) => (typed.trim() === '' ? rules.required : null)
const matches =
  (pattern: RegExp, sentence: string): Rule =>
  (typed) =>
    typed.trim() === '' || pattern.test(typed.trim()) ? null : sentence

/** The rule each field must meet, as a sentence that names it; null when it is met. */
export const organiserRules: Record<keyof TypedOrganiser, Rule> = {
  name: required,
  street: required,
  city: required,
  postcode: (typed) => required(typed) ?? matches(/^\d{4}$/, rules.postcode)(typed),
  email: matches(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, rules.email),
  phone: () => null,
  enterpriseNumber: (typed) =>
    required(typed) ?? (normaliseEnterpriseNumber(typed) === undefined ? rules.enterpriseNumber : null),
  iban: (typed) => required(typed) ?? (normaliseIban(typed) === undefined ? rules.iban : null),
  bic: matches(/^[A-Za-z]{6}[A-Za-z0-9]{2}([A-Za-z0-9]{3})?$/, rules.bic),
  creditorId: (typed) => (typed.trim() === '' || isCreditorId(normaliseCreditorId(typed)) ? null : rules.creditorId),
  recognisedPlaces: (typed) => required(typed) ?? (/^\d{1,6}$/.test(typed.trim()) ? null : rules.places),
}

/** How many fields do not meet their rule yet. */
export function countOpenFields(typed: TypedOrganiser): number {
  return Object.entries(organiserRules).filter(([key, rule]) => rule(typed[key as keyof TypedOrganiser]) !== null)
    .length
}

/** What is sent of a form that meets the rules. */
export function toOrganiser({ recognisedPlaces, creditorId, ...texts }: TypedOrganiser) {
  return {
    ...texts,
    recognisedPlaces: Number(recognisedPlaces),
    ...(creditorId.trim() !== '' && { creditorId: normaliseCreditorId(creditorId) }),
  }
}
