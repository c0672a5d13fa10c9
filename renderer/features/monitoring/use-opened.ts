import { useNavigate, useSearch } from '@tanstack/react-router'
import { useToday } from '../../api/index.ts'
import type { Place } from './model/host-months.ts'
import type { MonitoringSearch } from './monitoring-search.ts'
import type { monitoringViews } from './monitoring-views.ts'

type Address = (typeof monitoringViews)[number]['to']

/** What the address of a view says is in view, and ways to change it. Turning the year closes what was opened. */
export function useOpened(from: Address) {
  const search: MonitoringSearch = useSearch({ from })
  const navigate = useNavigate({ from })
  const { year: thisYear, today } = useToday()
  const go = (next: MonitoringSearch, replace = false) => void navigate({ search: next, replace })
  const { jaar, per, periode, getal, maand, bij } = search
  return {
    year: jaar ?? thisYear,
    today,
    rowsAreHosts: per !== undefined,
    /** The month that hosts are shown of; undefined is the whole year. */
    period: periode,
    number: getal,
    place: { month: maand, hostId: bij } satisfies Place,
    turnYear: (year: number) => go({ jaar: year === thisYear ? undefined : year, per }),
    setRows: (areHosts: boolean) => go({ jaar, per: areHosts ? 'onthaalouder' : undefined }),
    setPeriod: (month: string | undefined) => go({ jaar, per, periode: month }),
    open: (number: string, place: Place) => go({ ...search, getal: number, maand: place.month, bij: place.hostId }),
  }
}
