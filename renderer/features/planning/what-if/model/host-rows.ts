import { formatMonthName, formatQuarter } from '../../../../format/date.ts'
import {
  formatDifference,
  formatMoney,
  formatMoneyDifference,
  formatNumber,
  formatSignedCount,
} from '../../../../format/money.ts'
import { nl } from '../../../../i18n/nl.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import type { HostOutcome, Outcome, OutcomeCell, OutcomeRow } from './outcome-types.ts'

const text = planning.whatIf.outcome

/** What becomes of a host, line by line: highest peak, time above the limit, averages, payout, and weekdays over in the year of the new limit. */
export function hostRows(host: HostOutcome, { month, limitYear }: Pick<Outcome, 'month' | 'limitYear'>): OutcomeRow[] {
  return [
    peakRow(host.peak),
    minutesRow(host.minutesOver),
    ...averageRows(host.averages),
    payoutRow(host.payoutCents, month),
    ...(host.weekdaysOver && limitYear ? [weekdaysRow(host.weekdaysOver, limitYear.from.slice(0, 4))] : []),
  ]
}

function peakRow({ before, after }: HostOutcome['peak']): OutcomeRow {
  const hasOneLimit = before === undefined || after === undefined || before.limit === after.limit
  const limit = after?.limit ?? before?.limit
  const cell = (peak: typeof before): OutcomeCell =>
    peak === undefined
      ? { text: nl.common.noValue }
      : {
          text: hasOneLimit ? String(peak.peak) : text.peakOfLimit(peak.peak, peak.limit),
          ...(peak.peak > peak.limit && { meaning: 'breach' }),
        }
  return {
    key: 'peak',
    label: hasOneLimit && limit !== undefined ? text.peak(limit) : text.peakAlone,
    before: cell(before),
    after: cell(after),
    difference: peakDifference(before, after),
  }
}

function peakDifference(before: HostOutcome['peak']['before'], after: HostOutcome['peak']['after']): OutcomeCell {
  if (!after) return { text: '' }
  if (after.peak > after.limit) return { text: text.tooMany(after.peak - after.limit), meaning: 'breach' }
  if (before && before.peak > before.limit) return { text: text.fits, meaning: 'ok' }
  return counted(after.peak - (before?.peak ?? 0), formatSignedCount)
}

function minutesRow({ before, after }: HostOutcome['minutesOver']): OutcomeRow {
  const cell = (minutes: number): OutcomeCell => ({
    text: text.minutes(formatNumber(minutes)),
    ...(minutes > 0 && { meaning: 'breach' }),
  })
  return {
    key: 'minutes',
    label: text.minutesOver,
    before: cell(before),
    after: cell(after),
    difference: counted(after - before, (minutes) => text.minutes(formatSignedCount(minutes))),
  }
}

/** The first quarter with its half days; of the others those that change, the next one, and any that is then over the limit. */
function averageRows({ before, after }: HostOutcome['averages']): OutcomeRow[] {
  const [first] = after
  return after.flatMap((then, index) => {
    const now = before.find(({ quarter }) => quarter === then.quarter)
    if (!now) return []
    const isFirst = then === first
    const isSame = now.halfDays === then.halfDays && now.openDays === then.openDays
    if (!isFirst && (isSame || (index > 1 && !then.over && !now.over))) return []
    const row = averageRow(now, then, first?.quarter.slice(0, 4))
    return isFirst ? [row, halfDaysRow(now, then)] : [row]
  })
}

type Average = HostOutcome['averages']['after'][number]

function averageRow(before: Average, after: Average, year: string | undefined): OutcomeRow {
  const quarter = formatQuarter(after.quarter)
  // Of the averages as they are shown, so that the line adds up.
  const difference = hundredths(after) - hundredths(before)
  const cell = (average: Average): OutcomeCell => ({
    text: formatNumber(childrenOf(average), 2),
    ...(average.over && { meaning: 'attention' }),
  })
  return {
    key: after.quarter,
    label: text.average(after.quarter.slice(0, 4) === year ? quarter.slice(0, 2) : quarter),
    before: cell(before),
    after: cell(after),
    difference: {
      ...counted(difference, formatDifference),
      ...(after.over && difference > 0 && { meaning: 'attention' }),
      ...(before.over && !after.over && { meaning: 'ok' }),
    },
  }
}

function halfDaysRow(before: Average, after: Average): OutcomeRow {
  return {
    key: `${after.quarter} half days`,
    label: text.halfDays(after.openDays),
    before: { text: formatNumber(before.halfDays) },
    after: { text: formatNumber(after.halfDays) },
    difference: counted(after.halfDays - before.halfDays, formatSignedCount),
    isQuiet: true,
  }
}

function payoutRow({ before, after }: HostOutcome['payoutCents'], month: string): OutcomeRow {
  return moneyRow('payout', text.payout(formatMonthName(month)), before, after)
}

/** Two amounts in cents and their difference; an amount that is not known says so. */
export function moneyRow(
  key: string,
  label: string,
  before: number | undefined,
  after: number | undefined,
): OutcomeRow {
  const cell = (cents: number | undefined): OutcomeCell =>
    cents === undefined ? { text: text.noAttest, meaning: 'attention' } : { text: formatMoney(cents) }
  const isKnown = before !== undefined && after !== undefined
  return {
    key,
    label,
    before: cell(before),
    after: cell(after),
    difference: isKnown ? counted(after - before, formatMoneyDifference) : { text: '' },
  }
}

function weekdaysRow({ before, after }: NonNullable<HostOutcome['weekdaysOver']>, year: string): OutcomeRow {
  const cell = (weekdays: readonly number[]): OutcomeCell => ({
    text: String(weekdays.length),
    ...(weekdays.length > 0 && { meaning: 'breach' }),
  })
  const difference = after.length - before.length
  return {
    key: 'weekdays',
    label: text.weekdays(year),
    before: cell(before),
    after: cell(after),
    difference:
      before.length > 0 && after.length === 0
        ? { text: text.fits, meaning: 'ok' }
        : { ...counted(difference, formatSignedCount), ...(difference > 0 && { meaning: 'breach' }) },
  }
}

function hundredths(average: Average): number {
  return Math.round(childrenOf(average) * 100)
}

/** A difference in words; none at all is said quietly. */
function counted(difference: number, words: (difference: number) => string): OutcomeCell {
  return { text: words(difference), ...(difference === 0 && { meaning: 'none' }) }
}

function childrenOf({ halfDays, openDays }: Average): number {
  return openDays === 0 ? 0 : halfDays / 2 / openDays
}
