import { columnLetters, cellText, type FormCell, type FormTable, type TableRow } from './form-table.ts'
import { columnTitles, numberedTitles } from './form-words-nl.ts'
import { plainText } from './plain-text.ts'

type PlainField = keyof typeof columnTitles

/** What a column holds: `from1` and `until1` are the first stay, `from2` the second. */
export type FormField = PlainField | `from${number}` | `until${number}`

/** A column of the file; without a field it is not understood, or set aside by hand. */
export type FormColumn = { index: number; letters: string; title: string; field?: FormField }

/** The columns of a table, with the row that holds their titles; or why there are none to work with. */
export type FormColumns = {
  headRow: TableRow | undefined
  columns: readonly FormColumn[]
  fault?: 'no-head' | 'columns-missing' | 'column-twice'
}

/** More stays than these nobody has in a day; it also keeps `Van 2026` from being one. */
const mostStays = 9
const longestTitle = 40
/** The head stands within so many rows: a form is no book. */
const headWithin = 40

const fieldsByTitle = new Map<string, FormField>(
  (Object.keys(columnTitles) as PlainField[]).flatMap((field) =>
    columnTitles[field].map((title): [string, FormField] => [plainText(title), field]),
  ),
)

/** What a title says its column holds; undefined for any other title. */
export function fieldOfTitle(title: string): FormField | undefined {
  if (title.length > longestTitle || /^\s*\d/.test(title)) return undefined
  const plain = plainText(title)
  const known = fieldsByTitle.get(plain)
  if (known) return known
  const [, words = plain, number = '1'] = /^(.*?) ?(\d)$/.exec(plain) ?? []
  const kind = (['from', 'until'] as const).find((each) =>
    numberedTitles[each].some((word) => plainText(word) === words),
  )
  return kind && number !== '0' ? `${kind}${Number(number)}` : undefined
}

/** Every field that somebody may give a column by hand. */
const choosableFields: readonly FormField[] = [
  ...(Object.keys(columnTitles) as PlainField[]),
  ...Array.from({ length: mostStays }, (_, at) => [`from${at + 1}`, `until${at + 1}`] as FormField[]).flat(),
]

/** The first row with at least three titles that are known. */
export function findHead(table: FormTable): TableRow | undefined {
  return table.rows.slice(0, headWithin).find(({ cells }) => {
    const known = cells.map((cell) => (typeof cell === 'string' ? fieldOfTitle(cell) : undefined))
    return new Set(known.filter((field) => field !== undefined)).size >= 3
  })
}

/** The columns of a form: in any order, with what was chosen by hand; extra columns are kept and not understood. */
export function readColumns(table: FormTable, chosen: Readonly<Record<string, string>> = {}): FormColumns {
  const headRow = findHead(table)
  if (!headRow) return { headRow, columns: [], fault: 'no-head' }
  const columns = headRow.cells.flatMap((cell: FormCell, index): FormColumn[] => {
    const title = cellText(cell)
    const field = chosenField(chosen[String(index)], title)
    return title === '' && !field ? [] : [{ index, letters: columnLetters(index), title, ...(field ? { field } : {}) }]
  })
  const fields = columns.flatMap(({ field }) => (field ? [field] : []))
  if (new Set(fields).size < fields.length) return { headRow, columns, fault: 'column-twice' }
  const has = (...all: FormField[]): boolean => all.every((field) => fields.includes(field))
  const hasChild = has('child') || has('childId') || has('firstName', 'lastName')
  const hasAnswer = has('from1', 'until1') || has('hours')
  return hasChild && has('date') && hasAnswer ? { headRow, columns } : { headRow, columns, fault: 'columns-missing' }
}

function chosenField(choice: string | undefined, title: string): FormField | undefined {
  if (choice === undefined) return fieldOfTitle(title)
  return choosableFields.find((field) => field === choice)
}
