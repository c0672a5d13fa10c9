import type { OutputOf } from '../../../../shared/contract/index.ts'
import { sumOfDistances } from '../../../../shared/domain/monitoring/family-distances.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import { formatNumber } from '../../../format/money.ts'
import { distance as text } from '../../../i18n/nl/monitoring/distance.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { nl } from '../../../i18n/nl.ts'
import type { NumberCell, NumberColumn, NumberRow } from '../grid/number-grid.tsx'
import { numberKey } from '../model/number-key.ts'

export type DistanceView = OutputOf<'monitoring.distance'>
export type FamilyRow = DistanceView['families'][number]

const distanceNumbers = ['families', 'measured', 'unknown'] as const
export type DistanceNumber = (typeof distanceNumbers)[number]

/** The number of the view that an address names. */
export function distanceNumber(name: string | undefined): DistanceNumber | undefined {
  return distanceNumbers.find((number) => number === name)
}

/** The families that a number counts, of all hosts or of one; those furthest away first, those without a distance last. */
export function familiesOf(
  { families }: DistanceView,
  number: DistanceNumber,
  hostId: string | undefined,
): FamilyRow[] {
  return families
    .filter(({ host, metres }) => {
      if (hostId !== undefined && host.id !== hostId) return false
      return number === 'families' || (number === 'measured') === (metres !== undefined)
    })
    .toSorted((a, b) => (b.metres ?? -1) - (a.metres ?? -1))
}

export const distanceColumns: readonly NumberColumn[] = [
  { id: 'families', header: text.columns.families, width: 90, title: text.names.families },
  { id: 'measured', header: text.columns.measured, width: 100, title: text.names.measured },
  { id: 'unknown', header: text.columns.unknown, width: 120, title: text.names.unknown },
  { id: 'average', header: text.columns.average, width: 180 },
]

/** Metres as kilometres, with one decimal. */
export function formatKm(metres: number): string {
  return formatNumber(metres / 1000, 1)
}

/** A row for every host with families, and the service. */
export function hostRows(view: DistanceView): { rows: NumberRow[]; footer: NumberRow } {
  const byHost = Map.groupBy(view.families, ({ host }) => host.id)
  const averages = [...byHost.values()].map((own) => averageOf(own) ?? 0)
  const most = Math.max(1, ...averages)
  const hosts = [...byHost.values()].flatMap(([first]) => (first ? [first.host] : [])).sort(compareNames)
  const rows = hosts.map((host) => ({
    id: host.id,
    name: nl.common.name(host),
    cells: cellsOf(byHost.get(host.id) ?? [], host.id, most),
  }))
  return {
    rows,
    footer: { id: 'total', name: monitoring.all, cells: cellsOf(view.families, undefined, undefined) },
  }
}

/** The average in metres; undefined where no family has a distance. */
export function averageOf(families: readonly FamilyRow[]): number | undefined {
  const { measured, metres } = sumOfDistances(families)
  return measured === 0 ? undefined : metres / measured
}

function cellsOf(
  families: readonly FamilyRow[],
  hostId: string | undefined,
  most: number | undefined,
): Record<string, NumberCell> {
  const { families: count, measured } = sumOfDistances(families)
  const average = averageOf(families)
  const cell = (number: DistanceNumber, written: number): NumberCell =>
    written === 0 ? { text: '0', isQuiet: true } : { text: formatNumber(written), key: numberKey(number, { hostId }) }
  return {
    families: cell('families', count),
    measured: cell('measured', measured),
    unknown: cell('unknown', count - measured),
    average:
      average === undefined
        ? { text: '–', isQuiet: true }
        : {
            text: text.km(formatKm(average)),
            key: numberKey('measured', { hostId }),
            ...(most !== undefined && { bar: { percent: (100 * average) / most } }),
          },
  }
}
