import { isDate } from '../../../../shared/domain/calendar/date.ts'
import { formatAmount } from '../../../format/money.ts'
import { formatDay } from '../../../format/date.ts'
import { parseTypedCents, parseTypedNumber, parseTypedTime } from '../../../format/parse.ts'
import type { FormFaultCode } from './form-fault.ts'
import { parseFormDate } from './parse-form-date.ts'

/**
 * What a text field stands for: text, `YYYY-MM-DD`, `HH:MM`, both of them with a T between, integer cents, a number of zero or
 * more, a whole one, a place on the map, or the hours of a week.
 */
export type TypedKind = 'text' | 'date' | 'time' | 'moment' | 'cents' | 'number' | 'whole' | 'position' | 'plan'

/** A text as it is being typed, in the place of the value it stands for. */
export type Typed = { readonly typed: TypedKind; readonly text: string }

/** Whether a value of a draft is a text still being typed. */
export function isTyped(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && 'typed' in value && 'text' in value
}

/** The value a typed text stands for; undefined for a blank one; a fault when it stands for none. */
export function readTyped({ typed, text }: Typed): { value: string | number | undefined } | { fault: FormFaultCode } {
  const trimmed = text.trim()
  if (trimmed === '') return { value: undefined }
  const value = readers[typed](trimmed)
  return value === undefined ? { fault: faultOf[typed] } : { value }
}

/** A value in its normal form for a text field of a kind: `1 mrt 2026`, `08:30`, `18,37`; a value of another type as it is. */
export function typedText(kind: TypedKind, value: unknown): string {
  if (isTyped(value)) return value.text
  if (kind === 'cents' && typeof value === 'number') return formatAmount(value)
  if ((kind === 'number' || kind === 'whole') && typeof value === 'number') return String(value).replace('.', ',')
  // What is stored may be faulty itself, and a year of fewer than four digits could not be read back: those stand as they are.
  if (kind === 'date' && typeof value === 'string' && isDate(value) && value >= '1000') return formatDay(value)
  if (kind === 'moment' && typeof value === 'string') return momentText(value)
  return plainText(value)
}

/** A value as it stands; empty for what is no text, number or boolean. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** `16 nov 2026 06:42`; a text at fault as it stands. */
function momentText(value: string): string {
  const [day = '', time, ...rest] = value.split('T')
  if (time === undefined || rest.length > 0 || !isDate(day) || day < '1000') return value
  return `${formatDay(day)} ${time}`
}

/** A date and a time after it. */
function parseMoment(text: string): string | undefined {
  const [, day = '', hour = ''] = /^(.*\S)(?:\s+|T)([^\sT]+)$/u.exec(text) ?? []
  const [date, time] = [parseFormDate(day), parseTypedTime(hour)]
  return date === undefined || time === undefined ? undefined : `${date}T${time}`
}

const readers: Record<TypedKind, (text: string) => string | number | undefined> = {
  // Cells pasted from a sheet bring tabs, and our own screens hard spaces: neither belongs in a name or a number.
  text: (text) => text.replace(/[\t\u00a0\u202f]+/g, ' '),
  date: parseFormDate,
  time: parseTypedTime,
  moment: parseMoment,
  cents: parseTypedCents,
  number: parseTypedNumber,
  whole: (text) => {
    const value = parseTypedNumber(text)
    return Number.isSafeInteger(value) ? value : undefined
  },
  // More than one value: their field writes all of them as soon as they can be read, and keeps only a text that cannot.
  position: () => undefined,
  plan: () => undefined,
}

const faultOf: Record<TypedKind, FormFaultCode> = {
  text: 'wrong-type',
  date: 'invalid-date',
  time: 'invalid-time',
  moment: 'invalid-moment',
  cents: 'invalid-amount',
  number: 'invalid-number',
  whole: 'invalid-number',
  position: 'invalid-position',
  plan: 'invalid-plan',
}
