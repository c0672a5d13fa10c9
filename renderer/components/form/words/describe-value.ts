import { isDate } from '../../../../shared/domain/calendar/date.ts'
import { isMoment } from '../../../../shared/domain/calendar/moment.ts'
import { formatDay, formatPeriod } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { isList, isRecord } from '../model/path.ts'
import { isTyped, plainText } from '../model/typed-value.ts'
import { fieldLabel } from './field-label.ts'

const choices: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = nl.form.choices

// Keys that hold a list of ids of people.
const listsOfIds: readonly string[] = [
  'refusedChildren',
  'refusedHosts',
  'presentChildren',
  'presentOwnChildren',
  'passedOver',
]

/** What somebody or something with an id is called; undefined when it is not known. */
export type NameOf = (id: string) => string | undefined

/**
 * A value of a record in words, by the path of its field: dates, money and choices as they are written, parts as `Dieet:
 * vegetarisch, …`, lists a row on each line. A value left out is a dash.
 */
export function describeValue(path: string, value: unknown, nameOf: NameOf = () => undefined): string {
  if (isTyped(value)) return value.text
  if (value === undefined || value === null || value === '') return nl.common.noValue
  if (isList(value))
    return value.length === 0 ? nl.form.emptyList : value.map((row) => describeValue(path, row, nameOf)).join(';\n')
  if (isRecord(value)) return describePart(path, value, nameOf)
  if (typeof value === 'boolean') return value ? nl.form.yes : nl.form.no
  const key = keyOf(path)
  const chosen = choices[key]?.[plainText(value)]
  if (chosen !== undefined) return chosen
  if (typeof value === 'number') return key.endsWith('Cents') ? formatMoney(value) : String(value).replace('.', ',')
  const text = plainText(value)
  if (key.endsWith('Id') || listsOfIds.includes(key)) return nameOf(text) ?? text
  if (isDate(text)) return formatDay(text)
  return isMoment(text) ? formatMoment(text) : text
}

function describePart(path: string, part: Readonly<Record<string, unknown>>, nameOf: NameOf): string {
  const { id: _, ...facts } = part
  const { week, weekday, from, until, ...others } = facts
  // Hours of a day and periods read as such, not as a fact each.
  if (typeof weekday === 'number') {
    const day = nl.calendar.weekdaysShort[weekday - 1] ?? ''
    const hours = `${day} ${plainText(from)}–${plainText(until)}`
    return typeof week === 'number' ? `${nl.form.week(week)} ${hours}` : hours
  }
  const [first, last] = [plainText(from), plainText(until)]
  const period = isDate(first) ? [formatPeriod(first, isDate(last) ? last : undefined)] : []
  const rest = Object.entries(period.length > 0 ? others : facts).map(([key, value]) => {
    const at = `${path}.${key}`
    return `${fieldLabel(at)}: ${describeValue(at, value, nameOf)}`
  })
  return [...period, ...rest].join(', ')
}

function keyOf(path: string): string {
  return /([^.[\]]*)(?:\[[^\]]*\])*$/.exec(path)?.[1] ?? ''
}
