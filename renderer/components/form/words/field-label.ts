import { nl } from '../../../i18n/nl.ts'
import { isRecord, stepsOf, valueAt, stepInto } from '../model/path.ts'

const words: Readonly<Partial<Record<string, string>>> = nl.form.fields

/** What the field at a path is called: `licence[1].from` is `Vanaf`, `openingHours[0].from` is `Van`. */
export function fieldLabel(path: string): string {
  const keys = stepsOf(path).filter((step): step is string => typeof step === 'string')
  const key = keys.at(-1) ?? ''
  return nl.form.fieldsWithin[keys.slice(-2).join('.')] ?? words[key] ?? key
}

/**
 * Where a path is, in words: `Contactpersonen, An Peeters, Telefoon`. Rows are named after what is in them, or by their number;
 * a row that is not in the record is left unnamed.
 */
export function placeLabel(path: string, record: unknown): string {
  let at = ''
  const parts: string[] = []
  for (const step of stepsOf(path)) {
    const list = valueAt(record, at)
    const isRow = Array.isArray(list) || typeof step === 'number'
    if (isRow) {
      const index = typeof step === 'number' ? step : rowOf(list, step)
      at = stepInto(at, index)
      if (index >= 0) parts.push(rowName(valueAt(record, at)) ?? nl.form.row(index + 1))
    } else {
      at = stepInto(at, step)
      parts.push(fieldLabel(at))
    }
  }
  return parts.join(', ')
}

/** What a row of a list is called after: somebody's name, or a title. */
export function rowName(row: unknown): string | undefined {
  if (!isRecord(row)) return undefined
  const names = [row['firstName'], row['lastName'], row['name'], row['title']].filter(
    (name) => typeof name === 'string' && name !== '',
  )
  return names.length > 0 ? names.join(' ') : undefined
}

function rowOf(list: unknown, id: string): number {
  return Array.isArray(list) ? list.findIndex((row) => isRecord(row) && row['id'] === id) : -1
}
