/**
 * What an answer is judged by, each a whole number of which less is better; a later one decides only among answers that are
 * equal in all before it.
 */
export const goals = [
  /** Child-days without a place. */
  'unplaced',
  /** Hosts too many among brothers and sisters: per family and day the hosts its children of the problem are at, less one. */
  'siblings-apart',
  /** Hosts too many per child over all its needs: the hosts it is at, less one. */
  'extra-hosts',
  /**
   * How often a child is at another host than on its last day before: its days of all needs in order of date (on one date in
   * order of the needs), those without a place passed over.
   */
  'changes',
  /** Child-days at a host where the child has never been. */
  'strangers',
  /** Hectometres between home and host, rounded for each way, all child-days together; `distance.ts` has what is unknown. */
  'distance',
  /** The most children of the problem at one host on one day, those that are fixed there too. */
  'spread',
  /** Half days above the quarter average of the hosts, all together, that the answer adds, fixed needs too (R2). */
  'average',
] as const
export type Goal = (typeof goals)[number]

/** How an answer does by each goal. */
export type Score = Partial<Record<Goal, number>>

/** Whether a text is an order of goals: known ones, each at most once, with a comma between, `unplaced` among them. */
export function isGoalOrder(text: string): boolean {
  const named = text.split(',')
  return named.includes('unplaced') && named.every((goal, index) => isGoal(goal) && named.indexOf(goal) === index)
}

/** The goals of an order, the most important first; those it does not name play no part. */
export function goalOrderOf(text: string): Goal[] {
  return text.split(',').filter(isGoal)
}

function isGoal(text: string): text is Goal {
  return goals.some((goal) => goal === text)
}
