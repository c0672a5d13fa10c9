import type { OccupancyVariant } from '../../../../shared/domain/monitoring/occupancy-target.ts'
import { formatNumber } from '../../../format/money.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import { NumberGrid, type NumberCell, type NumberRow } from '../grid/number-grid.tsx'
import { numberKey, readNumberKey } from '../model/number-key.ts'
import { formatPercent, percentOf } from '../model/percent.ts'
import { formatDays, roomAt } from './occupancy-rows.ts'
import type { OccupancyNumber, OccupancyView } from './occupancy-types.ts'

type Props = {
  view: OccupancyView
  openedKey: string | undefined
  onOpen: (number: string) => void
}

/** Both readings of the rule side by side: how far the year is, how it will end, and what the target still asks. */
export function OutcomeTable({ view, openedKey, onOpen }: Props) {
  const { outcome, targetPercent, year } = view
  const room = roomAt(view, {})
  const cell = (number: OccupancyNumber, written: string): NumberCell => ({ text: written, key: numberKey(number, {}) })
  const still = (number: OccupancyNumber, halfDays: number): NumberCell =>
    halfDays === 0 ? { text: text.reached, isQuiet: true } : cell(number, formatDays(halfDays))
  const rows = outcome.variants.map(({ variant, soFar, expected, toMake, missing }): NumberRow => {
    const sofarNumber = soFarNumbers[variant]
    return {
      id: variant,
      name: text.variants[variant],
      cells: {
        soFar: cell(sofarNumber, formatDays(soFar)),
        soFarPercent: cell(sofarNumber, formatPercent(percentOf(soFar, 2 * room.placeDaysBefore))),
        expected: cell(`expected-${variant}`, formatDays(expected)),
        expectedPercent: cell(`expected-${variant}`, formatPercent(percentOf(expected, 2 * room.placeDays))),
        target: cell('target', formatDays(outcome.target)),
        toMake: still(`toMake-${variant}`, toMake),
        missing: still(`missing-${variant}`, missing),
      },
    }
  })
  const { columns } = text
  return (
    <NumberGrid
      label={text.outcomeLabel(year)}
      rowHeader={text.outcomeHeader(year)}
      columns={[
        { id: 'soFar', header: text.outcome.soFar, width: 78 },
        { id: 'soFarPercent', header: columns.percent, width: 46, title: text.outcome.soFar, isQuiet: true },
        { id: 'expected', header: text.outcome.expected, width: 78, title: text.outcome.expectedDetail },
        { id: 'expectedPercent', header: columns.percent, width: 46, title: text.outcome.expected, isQuiet: true },
        { id: 'target', header: text.outcome.target(formatNumber(targetPercent)), width: 80 },
        { id: 'toMake', header: text.outcome.toMake, width: 84 },
        { id: 'missing', header: text.outcome.missing, width: 88 },
      ]}
      rows={rows}
      openedKey={openedKey}
      onOpen={(key) => onOpen(readNumberKey(key).number)}
    />
  )
}

const soFarNumbers = { present: 'present', 'with-justified': 'counted' } as const satisfies Record<
  OccupancyVariant,
  OccupancyNumber
>
