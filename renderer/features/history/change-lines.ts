import { isDate } from '../../../shared/domain/calendar/date.ts'
import { isSame } from '../../components/form/model/draft.ts'
import { isList, isRecord } from '../../components/form/model/path.ts'
import { describeValue, fieldLabel, rowName, type NameOf } from '../../components/form/index.ts'
import { formatDay } from '../../format/date.ts'
import { settingWords } from '../../format/setting-words.ts'
import { nl } from '../../i18n/nl.ts'
import type { FieldChange } from './history-types.ts'

/** A change in words. Without a value before it was added, without one after it was taken away. */
export type ChangeLine = { label: string; before?: string; after?: string }

type Sides = { before: unknown; after: unknown }

/** A changed field in words: a line per key that changed inside it, and per row that was added, taken away or changed. */
export function changeLines({ field, before, after }: FieldChange, nameOf: NameOf): ChangeLine[] {
  return lines(field, { before, after }, fieldLabel(field), nameOf)
}

/** A changed value of a dated setting: the field is the date from which it holds. */
export function settingLine({ field, before, after }: FieldChange, key: string): ChangeLine {
  const label = isDate(field) ? nl.history.settingFrom(formatDay(field)) : field
  const words = (value: unknown): string => settingWords(key, value) ?? describeValue(key, value)
  return {
    label,
    ...(before !== undefined && { before: words(before) }),
    ...(after !== undefined && { after: words(after) }),
  }
}

function lines(path: string, { before, after }: Sides, label: string, nameOf: NameOf): ChangeLine[] {
  if (isSame(before, after)) return []
  if (isList(before) && isList(after)) return rowLines(path, { before, after }, label, nameOf)
  if (!isRecord(before) || !isRecord(after)) return [line(path, { before, after }, label, nameOf)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const at = `${path}.${key}`
    return lines(at, { before: before[key], after: after[key] }, `${label}, ${fieldLabel(at)}`, nameOf)
  })
}

function rowLines(path: string, { before, after }: Sides, label: string, nameOf: NameOf): ChangeLine[] {
  const [old, now] = [rowsById(before), rowsById(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const sides = { before: old.get(id), after: now.get(id) }
    const name = rowName(sides.after ?? sides.before)
    const isChanged = sides.before !== undefined && sides.after !== undefined
    const rowLabel = isChanged && name !== undefined ? `${label}, ${name}` : label
    return isChanged ? lines(`${path}[]`, sides, rowLabel, nameOf) : [line(path, sides, label, nameOf)]
  })
}

/** Rows by their id; without one by all that is in them, so that a changed row is one taken away and one added. */
function rowsById(list: unknown): Map<string, unknown> {
  const rows = isList(list) ? list : []
  return new Map(
    rows.map((row, index) => {
      const id = isRecord(row) ? row['id'] : undefined
      if (typeof id === 'string') return [id, row]
      const same = rows.slice(0, index).filter((earlier) => isSame(earlier, row)).length
      return [`${JSON.stringify(row)} ${same}`, row]
    }),
  )
}

function line(path: string, { before, after }: Sides, label: string, nameOf: NameOf): ChangeLine {
  return {
    label,
    ...(before !== undefined && { before: describeValue(path, before, nameOf) }),
    ...(after !== undefined && { after: describeValue(path, after, nameOf) }),
  }
}
