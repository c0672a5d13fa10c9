import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { formatWeekday } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { placeWords } from './place-words.ts'
import type { Sheet } from './use-sheet.ts'

/** Where the children of a closed host go (R75), under her sheet: each child and place once, with its days. */
export function PlacesUnder({ sheet: { rows, children, columns, records } }: { sheet: Sheet }) {
  const placeOf = placeWords(records)
  const places = rows.flatMap(({ row }, index) => {
    const child = children[index]
    const days = row.cells.flatMap((cell, column) => {
      const where = cell.goesTo && placeOf(cell)
      return where === undefined
        ? []
        : [{ where, day: `${formatWeekday(formatDate(cell.date))} ${columns[column]?.day}` }]
    })
    if (!child) return []
    return [...Map.groupBy(days, ({ where }) => where)].map(([where, own]) => ({
      id: `${child.id} ${where}`,
      words: text.places.of(nl.common.name(child), where),
      days: own.map(({ day }) => day).join(', '),
    }))
  })
  if (places.length === 0) return null
  return (
    <ul className="sheet-places">
      {places.map(({ id, words, days }) => (
        <li key={id}>
          {words} <span className="ink-3">{days}</span>
        </li>
      ))}
    </ul>
  )
}
