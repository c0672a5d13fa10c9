import { longestText } from '../../domain/exchange/longest-text.ts'
import { isDate } from '../../domain/calendar/date.ts'
import { isMonth } from '../../domain/calendar/period.ts'
import { isTime } from '../../domain/calendar/time.ts'
import {
  normaliseEnterpriseNumber,
  normaliseIban,
  normaliseNationalNumber,
} from '../../domain/identifiers/check-digits.ts'
import { isGoalOrder } from '../../domain/substitution/goals.ts'
import { isKindcode } from '../../domain/identifiers/kindcode.ts'
import { faulty, type FaultCode, type FaultList } from './faults.ts'

/** Checks one value at its path: gives its normal form, or notes the faults and gives the mark of a faulty value. */
export type Check = (value: unknown, path: string, faults: FaultList) => unknown

/** A key of a record: whether it may be left out, what stands for it then, and how its value is checked. */
export type Field = { check: Check; optional: boolean; absent?: () => unknown; isLeftOutEmpty?: boolean }

const maximumCents = 1_000_000_000

/** A key that must be there. */
export function required(check: Check): Field {
  return { check, optional: false }
}

/** A key that may be left out; it is then left out of the normal form too. */
export function optional(check: Check): Field {
  return { check, optional: true }
}

/** A list that may be left out when it is empty (exchange.md §1). */
export function listOf(item: Check): Field {
  return { check: checkList(item), optional: true, absent: () => [] }
}

/** A list that came with a later feature: empty, it is left out of the normal form as well. */
export function laterListOf(item: Check): Field {
  return { check: checkList(item), optional: true, isLeftOutEmpty: true }
}

/** A key with a list that may not be empty: an attendance record without stays is `missing-key`. */
export function filledListOf(item: Check): Field {
  return required(filledItemsOf(item))
}

/** A list that may not be empty. */
export function filledItemsOf(item: Check): Check {
  const check = checkList(item)
  return (value, path, faults) =>
    Array.isArray(value) && value.length === 0
      ? faults.add(path, 'missing-key', 'has no entries')
      : check(value, path, faults)
}

function checkList(item: Check): Check {
  return (value, path, faults) =>
    Array.isArray(value)
      ? // Not `map`, which passes over a hole: a list of a window may have one.
        Array.from(value, (entry: unknown, index) => item(entry, `${path}[${index}]`, faults))
      : faults.add(path, 'wrong-type', 'is not a list')
}

/** An object with exactly these keys; unknown ones are refused, so that a typing error is not lost data. */
export function record(fields: Record<string, Field>): Check {
  const entries = Object.entries(fields)
  return (value, path, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return faults.add(path, 'wrong-type', 'is not an object')
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
    for (const key of Object.keys(value))
      if (!Object.hasOwn(fields, key)) faults.add(at(key), 'unknown-key', 'is not a known key')
    const checked: Record<string, unknown> = {}
    for (const [key, field] of entries) {
      if (Object.hasOwn(value, key)) {
        const given = field.check((value as Record<string, unknown>)[key], at(key), faults)
        if (!(field.isLeftOutEmpty && Array.isArray(given) && given.length === 0)) checked[key] = given
      } else if (!field.optional) checked[key] = faults.add(at(key), 'missing-key', 'is missing')
      else if (field.absent) checked[key] = field.absent()
    }
    return checked
  }
}

/** Any text; a lone surrogate cannot be written as UTF-8 and is refused. */
export const text: Check = (value, path, faults) =>
  typeof value === 'string' && value.isWellFormed() ? value : faults.add(path, 'wrong-type', 'is not a text')

/** A text, checked further. */
function textThat(code: FaultCode, message: string, normalise: (value: string) => string | undefined): Check {
  return (value, path, faults) => {
    const checked = text(value, path, faults)
    if (typeof checked !== 'string') return checked
    return normalise(checked) ?? faults.add(path, code, `${message}: ${JSON.stringify(checked)}`)
  }
}

const when =
  (test: (value: string) => boolean) =>
  (value: string): string | undefined =>
    test(value) ? value : undefined

/** A text of up to `longestText` characters that somebody is typing: it may be empty for a moment. */
export const longText = textThat(
  'wrong-type',
  `is longer than ${longestText} characters`,
  when((value) => value.length <= longestText),
)

/** What a field of a record holds: a text, a number, or yes or no. */
export const scalar: Check = (value, path, faults) =>
  typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : longText(value, path, faults)

/** The file of a picture: the digest of its contents (SHA-256) with the ending of its kind. */
export const photoFile = textThat(
  'wrong-type',
  'is not the name of a picture',
  when((value) => /^[0-9a-f]{64}\.(jpg|png|webp)$/.test(value)),
)

/** Any name, street, postcode, city or description: not blank. */
export const name = textThat(
  'empty-name',
  'is blank',
  when((value) => value.trim() !== ''),
)
/** What somebody wrote, over several lines perhaps: not blank, and no longer than 200,000 characters. */
export const prose: Check = (value, path, faults) =>
  longText(value, path, faults) === faulty ? faulty : name(value, path, faults)
export const id = textThat(
  'wrong-type',
  'is empty',
  when((value) => value !== ''),
)
export const date = textThat('invalid-date', 'is not a date', when(isDate))
export const month = textThat('invalid-date', 'is not a month', when(isMonth))
/** One letter a–z. */
export const letter = textThat(
  'wrong-type',
  'is not a letter',
  when((value) => /^[a-z]$/.test(value)),
)
/** Goals of a substitution, the most important first, with a comma between. */
export const goals = textThat('wrong-type', 'is not an order of goals', when(isGoalOrder))
export const time = textThat('invalid-time', 'is not a time from 00:00 to 23:59', when(isTime))
export const iban = textThat('invalid-iban', 'is not an IBAN', normaliseIban)
export const enterpriseNumber = textThat(
  'invalid-enterprise-number',
  'is not an enterprise number',
  normaliseEnterpriseNumber,
)
export const nationalNumber = textThat('invalid-national-number', 'has wrong check digits', normaliseNationalNumber)
export const kindcode = textThat('invalid-kindcode', 'is not a kindcode', when(isKindcode))

/** A local date and time `YYYY-MM-DDTHH:MM`; each half has its own fault. */
export const moment: Check = (value, path, faults) => {
  const checked = text(value, path, faults)
  if (typeof checked !== 'string') return checked
  const [day = '', hour, ...rest] = checked.split('T')
  const parts = [
    isDate(day) && rest.length === 0
      ? day
      : faults.add(path, 'invalid-date', `has no date: ${JSON.stringify(checked)}`),
    hour === undefined || isTime(hour)
      ? hour
      : faults.add(path, 'invalid-time', `has no time: ${JSON.stringify(checked)}`),
  ]
  if (parts.includes(faulty)) return faulty
  return hour === undefined ? faults.add(path, 'invalid-time', 'has no time') : checked
}

/** One of a few texts. */
export function oneOf(allowed: readonly (string | number)[]): Check {
  return (value, path, faults) =>
    allowed.includes(value as string | number)
      ? value
      : faults.add(path, 'wrong-type', `is not one of ${allowed.join(', ')}`)
}

/** A number within bounds; `whole` numbers have no fraction (2815.0 is whole) and are exact in a double. */
export function number(bounds: { from?: number; until?: number; whole?: boolean } = {}): Check {
  return (value, path, faults) => {
    const isNumber = typeof value === 'number' && (bounds.whole ? Number.isSafeInteger(value) : Number.isFinite(value))
    if (!isNumber) return faults.add(path, 'wrong-type', bounds.whole ? 'is not a whole number' : 'is not a number')
    const isInside = (bounds.from ?? value) <= value && value <= (bounds.until ?? value)
    return isInside ? value : faults.add(path, 'wrong-type', 'is outside its range')
  }
}

/** Whole cents within ±1,000,000,000, perhaps not below zero; both faults of one amount are listed. */
export function cents(belowZero?: FaultCode): Check {
  return (value, path, faults) => {
    // A number too large for a double (1e400) is read as infinite: whole, and beyond every range.
    if (typeof value !== 'number' || Number.isNaN(value) || (!Number.isInteger(value) && Number.isFinite(value)))
      return faults.add(path, 'wrong-type', 'is not a whole number of cents')
    const isNegative = belowZero !== undefined && value < 0
    const isOutside = Math.abs(value) > maximumCents
    if (isNegative) faults.add(path, belowZero, 'is below zero')
    if (isOutside) faults.add(path, 'cents-out-of-range', `is beyond ±${maximumCents}`)
    return isNegative || isOutside ? faulty : value
  }
}

export const boolean: Check = (value, path, faults) =>
  typeof value === 'boolean' ? value : faults.add(path, 'wrong-type', 'is not true or false')

/** The value, or null. */
export function nullable(check: Check): Check {
  return (value, path, faults) => (value === null ? null : check(value, path, faults))
}
