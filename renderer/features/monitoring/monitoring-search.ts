import { isMonth } from '../../../shared/domain/calendar/period.ts'

/** What the address of a view keeps: the year when it is not this one, what stands in the rows, and the number that is opened. */
export type MonitoringSearch = {
  jaar?: number | undefined
  /** Rows are hosts instead of months. */
  per?: 'onthaalouder' | undefined
  /** The month that the hosts are shown of; without it the whole year. */
  periode?: string | undefined
  /** The number that is opened, and the month and the host of it. */
  getal?: string | undefined
  maand?: string | undefined
  bij?: string | undefined
}

/** Reads the search parameters; whatever does not fit is dropped. */
export function monitoringSearch(search: Record<string, unknown>): MonitoringSearch {
  const { jaar, per, periode, getal, maand, bij } = search
  const isYear = typeof jaar === 'number' && Number.isInteger(jaar) && jaar >= 1900 && jaar <= 2999
  return {
    jaar: isYear ? jaar : undefined,
    per: per === 'onthaalouder' ? per : undefined,
    periode: monthIn(periode),
    getal: textIn(getal),
    maand: monthIn(maand),
    bij: textIn(bij),
  }
}

function monthIn(value: unknown): string | undefined {
  return typeof value === 'string' && isMonth(value) && value >= '1900-01' && value <= '2999-12' ? value : undefined
}

/** The router reads a text of digits alone as a number. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
