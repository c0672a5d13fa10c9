import { formatHalfDays } from '../../../format/time.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { BillChild } from '../model/billing-types.ts'
import { formatDates } from '../model/date-list.ts'
import type { Rule } from '../model/line-rule.ts'

const texts = billing.why

/** A rule in a sentence. */
export function ruleSentence(rule: Rule, hostName: (hostId: string) => string): string {
  switch (rule.rule) {
    case 'longest-counts':
      return `${texts.longestCounts} ${texts.measured(rule.percent)}`
    case 'lifted':
      return texts.lifted(formatDates(rule.dates), rule.from, rule.to)
    case 'extra':
      return `${texts.extra} ${texts.measured(rule.percent)}`
    case 'substituted':
      return `${texts.substituted(rule.closures, rule.hostIds.map(hostName), rule.presentHostIds.map(hostName))} ${texts.measured(rule.percent)}`
    case 'free-days-used-up':
      return texts.usedUp(rule.dates, formatDates(rule.dates))
    case 'ruled-charged':
      return texts.ruledCharged(formatDates(rule.dates))
    case 'unregistered':
      return texts.unregistered(rule.dates, formatDates(rule.dates))
    case 'late-notice':
      return texts.lateNotice(formatDates(rule.dates))
    case 'free-day':
      return texts.freeDay(rule.reasons)
    case 'ruled-free':
      return texts.ruledFree(formatDates(rule.dates))
    case 'closed':
      return texts.closed(rule.closures)
    case 'cost':
      return texts.cost(rule.date === undefined ? undefined : formatDates([rule.date]), rule.fiscal)
  }
}

/** Where the first rule of a row is written. */
export function ruleSource(rule: Rule | undefined): string {
  return texts.source[rule ? sources[rule.rule] : 'price']
}

const sources: Record<Rule['rule'], keyof typeof texts.source> = {
  'longest-counts': 'price',
  lifted: 'price',
  extra: 'price',
  substituted: 'price',
  unregistered: 'price',
  'free-days-used-up': 'absence',
  'ruled-charged': 'absence',
  'late-notice': 'absence',
  'free-day': 'absence',
  'ruled-free': 'absence',
  closed: 'closed',
  cost: 'cost',
}

/** How many free days the child has this year, has used and has left, over its agreements. */
export function freeDaysSentence({ firstName, freeDays }: BillChild): string {
  const sum = (pick: (statement: (typeof freeDays)[number]) => number): string =>
    formatHalfDays(freeDays.reduce((total, statement) => total + pick(statement), 0))
  return texts.freeDaysUsed(
    firstName,
    sum((statement) => statement.entitled),
    sum((statement) => statement.usedBefore + statement.usedThisMonth),
    sum((statement) => statement.left),
    freeDays[0]?.year ?? 0,
  )
}
