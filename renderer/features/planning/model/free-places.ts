import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { freePlacesOf, type FreePlaces } from '../../../../shared/domain/capacity/day-parts.ts'
import { factsOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import type { OpeningHours } from '../../../../shared/domain/capacity/facts.ts'
import { openingHoursByDay } from '../../../../shared/domain/capacity/opening-hours.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import type { BoardCell } from '../planning-types.ts'

/** The opening hours of a host by ISO date. */
export function openingHoursOf(host: Host): (date: string) => readonly OpeningHours[] {
  const byDay = openingHoursByDay(factsOfRecords(host, [], [], []))
  return (date) => byDay(parseDate(date))
}

/** Free places of a cell by part of the day, as far as the opening hours reach; nothing unless the host is open. */
export function freeByPart(
  { state, limit, steps = [] }: BoardCell,
  openingHours: readonly OpeningHours[],
): FreePlaces[] {
  if (state !== 'open') return []
  return freePlacesOf(
    openingHours,
    steps.map(([from, until, count]) => ({ from, until, count })),
    limit,
  )
}

/** Places that are free from the first to the last minute of the day; undefined unless the host is open. */
export function freeAllDay({ state, limit, peak }: BoardCell): number | undefined {
  return state === 'open' ? Math.max(0, limit - peak) : undefined
}
