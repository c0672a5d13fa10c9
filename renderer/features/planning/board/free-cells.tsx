import { useMemo } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { freeAllDay, freeByPart, openingHoursOf } from '../model/free-places.ts'
import { freeWords } from './cell-words.ts'
import { DayCell, type CellsProps } from './day-cell.tsx'
import { NoBar } from './week-cell.tsx'

const text = planning.board

/** The days of a host in a week as free places by part of the day; her opening hours are asked once she is in view. */
export function FreeCells({ host, columns, realised: _realised, ...cells }: CellsProps) {
  const record = useQueryOf('hosts.record', { id: host.id }).data?.record
  const hoursOn = useMemo(() => record && openingHoursOf(record), [record])
  return columns.map((column, at) => {
    const cell = host.cells[column.index]
    if (!cell) return null
    const parts = hoursOn && freeByPart(cell, hoursOn(column.date))
    return (
      <DayCell key={column.date} {...cells} host={host} column={column} at={at} state={freeWords(cell, parts)}>
        {cell.state !== 'open' ? (
          <NoBar cell={cell} />
        ) : (
          <span className="board-free">
            {parts?.map(({ part, places }) => (
              <span key={part} className={places === 0 ? 'ink-3' : 'medium'}>
                <i>{text.partsShort[part]}</i>
                {places}
              </span>
            ))}
          </span>
        )}
      </DayCell>
    )
  })
}

/** The days of a host in a month or quarter as places that are free all day. */
export function FreeAllDayCells({ host, columns, realised: _realised, ...cells }: CellsProps) {
  return columns.map((column, at) => {
    const cell = host.cells[column.index]
    if (!cell) return null
    const free = freeAllDay(cell)
    return (
      <DayCell key={column.date} {...cells} host={host} column={column} at={at} state={freeWords(cell, 'all-day')}>
        {free === undefined ? (
          <span className={cell.state === 'closed' ? 'board-dense-closed hatch' : ''} />
        ) : (
          <span className={free === 0 ? 'ink-3' : 'medium'}>{free}</span>
        )}
      </DayCell>
    )
  })
}
