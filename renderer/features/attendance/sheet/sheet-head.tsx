import { memo } from 'react'
import { calendar } from '../../../i18n/nl/calendar.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { formatLongDate } from '../../../format/date.ts'
import { stayPercentsInOrder } from '../model/percent-columns.ts'
import type { SheetColumn } from '../model/sheet-columns.ts'

/** The days of the month, and what the sums at the right count. */
export const SheetHead = memo(function SheetHead({
  columns,
  today,
}: {
  columns: readonly SheetColumn[]
  today: number
}) {
  return (
    <div role="row" className="sheet-row sheet-head" aria-rowindex={1}>
      <div role="columnheader" className="sheet-name">
        {text.child}
      </div>
      {columns.map((column) =>
        column.isThin ? (
          <div key={column.iso} role="presentation" className="sheet-thin" />
        ) : (
          <div
            key={column.iso}
            role="columnheader"
            className={`sheet-day${column.startsWeek ? ' sheet-week-start' : ''}${column.date === today ? ' sheet-today' : ''}`}
            aria-label={formatLongDate(column.iso)}
          >
            <span aria-hidden>{calendar.weekdaysShort[column.weekday - 1]}</span>
            <b aria-hidden>{column.day}</b>
          </div>
        ),
      )}
      <div className="sheet-sums" role="presentation">
        {stayPercentsInOrder.map((percent) => (
          <TwoLines key={percent} words={text.percent(percent)} lines={[`${percent}`, '%']} />
        ))}
        <TwoLines words={text.freeDaysWords} lines={text.freeDays} />
        <TwoLines words={text.chargedWords} lines={text.charged} />
        <TwoLines words={text.openWords} lines={[text.openColumn]} />
      </div>
    </div>
  )
})

function TwoLines({ words, lines }: { words: string; lines: readonly string[] }) {
  return (
    <div role="columnheader" aria-label={words} title={words}>
      {lines.map((line) => (
        <span key={line} aria-hidden>
          {line}
        </span>
      ))}
    </div>
  )
}
