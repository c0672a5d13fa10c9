import type { Outlook } from '../planning-types.ts'

/** A quarter's average in children per opening day: as planned, as it was so far (days without an answer left out), and as it will end. */
export type OutlookNumbers = { planned: number; realised: number | undefined; projected: number }

/** The three averages of a quarter (R3); `realised` is undefined while no day of it has an answer. */
export function outlookNumbers({
  openDays,
  halfDays,
  realised,
  projected,
}: Pick<Outlook, 'openDays' | 'halfDays' | 'realised'> & { projected: { halfDays: number } }): OutlookNumbers {
  const answered = realised.openDays - realised.unanswered
  return {
    planned: perDay(halfDays, openDays),
    realised: answered > 0 ? perDay(realised.halfDays, answered) : undefined,
    projected: perDay(projected.halfDays, openDays),
  }
}

function perDay(halfDays: number, days: number): number {
  return days === 0 ? 0 : halfDays / 2 / days
}
