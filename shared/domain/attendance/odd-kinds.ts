/**
 * Facts of a day that may be right but are worth a look (R1, R34–R38): present outside opening hours, an hour longer than the
 * plan, at two hosts, exactly eleven hours (R35), on a closed day, above the limit, without an agreement.
 */
export const oddKinds = [
  'outside-hours',
  'longer-than-plan',
  'two-hosts',
  'eleven-hours',
  'closed-day',
  'over-limit',
  'no-agreement',
] as const
export type OddKind = (typeof oddKinds)[number]
