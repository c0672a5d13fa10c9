import { occupancyVariants, type OccupancyVariant } from '../../../../shared/domain/monitoring/occupancy-target.ts'
import { formatNumber } from '../../../format/money.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import type { Place } from '../model/host-months.ts'
import { Calculation, type CalculationLine } from '../panel/calculation.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { formatDays, sumsAt } from './occupancy-rows.ts'
import type { OccupancyNumber, OccupancyView, VariantNumber } from './occupancy-types.ts'

type OutcomeNumber = 'target' | VariantNumber

/** Whether a number of the year is made from others. */
export function isOutcomeNumber(number: OccupancyNumber): number is OutcomeNumber {
  return number === 'target' || number.includes('-')
}

type Props = {
  view: OccupancyView
  number: OutcomeNumber
  onOpen: (number: OccupancyNumber, place: Place) => void
}

/** How a number of the year is made: of what was, what is planned, and the target. */
export function OutcomeParts({ view, number, onOpen }: Props) {
  const { outcome, year, places, targetPercent } = view
  const variant = occupancyVariants.find((name) => number.endsWith(`-${name}`))
  const own = outcome.variants.find((one) => one.variant === variant)
  const where = `${year} · ${monitoring.all.toLowerCase()}`
  const percent = formatNumber(targetPercent)
  const target: CalculationLine = { words: text.outcome.target(percent), value: formatDays(outcome.target) }
  if (number === 'target' || variant === undefined || !own)
    return (
      <OpenedNumber
        title={text.outcome.target(percent)}
        where={where}
        sum={monitoring.days(formatDays(outcome.target))}
      >
        <p className="opened-calculation">{text.targetSum(places, outcome.openDays, percent)}</p>
        <Calculation
          label={text.parts.target}
          lines={[
            { words: text.openDays, value: String(outcome.openDays), onOpen: () => onOpen('openDays', {}) },
            {
              words: text.placeDays,
              value: formatNumber(places * outcome.openDays),
              onOpen: () => onOpen('placeDays', {}),
            },
          ]}
          total={target}
        />
        <p className="opened-source">{text.minimum(outcome.openDays, view.minimumOpenDays)}</p>
      </OpenedNumber>
    )
  const openTarget = { ...target, onOpen: () => onOpen('target', {}) }
  const soFar: CalculationLine = {
    words: text.parts.soFar,
    value: formatDays(own.soFar),
    onOpen: () => onOpen(variant === 'present' ? 'present' : 'counted', {}),
  }
  const [name] = number.split('-')
  const sums = sumsAt(view, {})
  if (name === 'expected')
    return (
      <OpenedNumber
        title={text.outcome.expected}
        where={text.variants[variant]}
        sum={monitoring.days(formatDays(own.expected))}
      >
        <Calculation
          label={text.parts.expected}
          lines={[
            soFar,
            {
              words: text.names.unanswered,
              value: formatDays(sums.unanswered),
              onOpen: () => onOpen('unanswered', {}),
            },
            { words: text.names.ahead, value: formatDays(sums.ahead), onOpen: () => onOpen('ahead', {}) },
          ]}
          total={{ words: text.parts.expected, value: formatDays(own.expected) }}
        />
        <p className="opened-source">{text.ifAllCome}</p>
      </OpenedNumber>
    )
  return (
    <Missing
      view={view}
      variant={variant}
      isToMake={name === 'toMake'}
      lines={{ target: openTarget, soFar }}
      onOpen={onOpen}
    />
  )
}

type MissingProps = {
  view: OccupancyView
  variant: OccupancyVariant
  /** Of the target less what was; otherwise less what is expected. */
  isToMake: boolean
  lines: { target: CalculationLine; soFar: CalculationLine }
  onOpen: Props['onOpen']
}

function Missing({ view, variant, isToMake, lines, onOpen }: MissingProps) {
  const { outcome } = view
  const own = outcome.variants.find((one) => one.variant === variant)
  const left = isToMake ? (own?.toMake ?? 0) : (own?.missing ?? 0)
  const taken = isToMake
    ? lines.soFar
    : {
        words: text.outcome.expected,
        value: formatDays(own?.expected ?? 0),
        onOpen: () => onOpen(`expected-${variant}`, {}),
      }
  const title = isToMake ? text.outcome.toMake : text.outcome.missing
  return (
    <OpenedNumber title={title} where={text.variants[variant]} sum={monitoring.days(formatDays(left))}>
      <Calculation
        label={title}
        lines={[lines.target, { ...taken, value: text.lessThan(taken.value) }]}
        total={{ words: title, value: formatDays(left) }}
      />
      <p className="opened-source">
        {outcome.openDaysAhead === 0
          ? text.noDaysLeft
          : text.perDay(formatDays(left / outcome.openDaysAhead), outcome.openDaysAhead)}
      </p>
    </OpenedNumber>
  )
}
