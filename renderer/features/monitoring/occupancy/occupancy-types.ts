import type { OutputOf } from '../../../../shared/contract/index.ts'
import { occupancyColumns, type OccupancyColumn } from '../../../../shared/contract/monitoring.ts'
import { occupancyVariants, type OccupancyVariant } from '../../../../shared/domain/monitoring/occupancy-target.ts'

export type OccupancyView = OutputOf<'monitoring.occupancy'>
export type OccupancyMonth = OccupancyView['hosts'][number]['months'][number]

/** Numbers of a whole year in one variant, made from others. */
const ofVariant = ['expected', 'toMake', 'missing'] as const
export type VariantNumber = `${(typeof ofVariant)[number]}-${OccupancyVariant}`

/** Every number of the view: sums of child-days, both kinds that count together, days, and what is made from these. */
export type OccupancyNumber = OccupancyColumn | 'counted' | 'openDays' | 'placeDays' | 'target' | VariantNumber

const numbers: readonly OccupancyNumber[] = [
  ...occupancyColumns,
  'counted',
  'openDays',
  'placeDays',
  'target',
  ...ofVariant.flatMap((name) => occupancyVariants.map((variant): VariantNumber => `${name}-${variant}`)),
]

/** The number of the view that an address names. */
export function occupancyNumber(name: string | undefined): OccupancyNumber | undefined {
  return numbers.find((number) => number === name)
}

/** Whether rows of child-days answer for a number. */
export function isOccupancyColumn(number: OccupancyNumber): number is OccupancyColumn {
  return occupancyColumns.some((column) => column === number)
}
