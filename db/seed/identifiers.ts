import { toCivil, type EpochDay } from '../../shared/domain/calendar/date.ts'

/** Bank code that no Belgian bank has: the accounts of the demo cannot belong to anybody. */
const noBank = '999'

/** A Belgian IBAN with right check digits on a bank that does not exist. */
export function fictionalIban(number: number): string {
  const base = `${noBank}${String(number).padStart(7, '0')}`
  const account = base + pad2(Number(BigInt(base) % 97n) || 97)
  return `BE${pad2(98 - Number(BigInt(`${account}${countryDigits('BE')}00`) % 97n))}${account}`
}

/** Creditor identifier of a Belgian organiser; the business code ZZZ takes no part in the check digits. */
export function creditorIdOf(enterpriseNumber: string): string {
  const check = 98 - Number(BigInt(`${enterpriseNumber}${countryDigits('BE')}00`) % 97n)
  return `BE${pad2(check)}ZZZ${enterpriseNumber}`
}

/**
 * A national register number with right check digits and sequence 999, which is never given out (men have odd numbers up
 * to 997, women even ones up to 998): it cannot be anybody's.
 */
export function fictionalNationalNumber(birth: EpochDay): string {
  const { year } = toCivil(birth)
  const base = `${sixDigits(birth)}999`
  const check = 97 - Number(BigInt(year >= 2000 ? `2${base}` : base) % 97n)
  return base + pad2(check)
}

/** Kindcode of an attest: birth date, sequence of the child, number of the attest (R22). */
export function kindcodeOf(birth: EpochDay, sequence: number, attest: number): string {
  return `${sixDigits(birth)}-${String(sequence).padStart(3, '0')}-${pad2(attest)}`
}

function sixDigits(day: EpochDay): string {
  const { year, month, day: ofMonth } = toCivil(day)
  return pad2(year % 100) + pad2(month) + pad2(ofMonth)
}

/** Letters as numbers, A = 10, as ISO 7064 counts them. */
function countryDigits(country: string): string {
  return [...country].map((letter) => String(parseInt(letter, 36))).join('')
}

function pad2(value: number): string {
  return String(value).padStart(2, '0')
}
