import { formatDate, parseDate } from '../calendar/date.ts'

/** Where care goes on and from which day, or the last day where it does not go on here. */
type Destination = { kind: 'host'; firstDay: string } | { kind: 'outside' | 'none'; lastDay?: string | undefined }

/**
 * The first and last day of an agreement of a host who stops, once it is known what becomes of it: it ends the day before care goes
 * on elsewhere, on the last day that was asked, or with the host. One that would only begin after her end keeps one day without a
 * reservation, her last. Undefined where no day is left for it, it ended before, or it would go on beyond her end.
 */
export function settledDates(
  agreed: { startsOn: string; endsOn?: string },
  hostEndsOn: string,
  to: Destination,
): { startsOn: string; endsOn: string } | undefined {
  if (agreed.startsOn > hostEndsOn) return { startsOn: hostEndsOn, endsOn: hostEndsOn }
  const end = agreed.endsOn
  if (to.kind === 'host' && end !== undefined && to.firstDay > end) return undefined
  if (to.kind !== 'host' && to.lastDay !== undefined && to.lastDay > hostEndsOn) return undefined
  const asked = to.kind === 'host' ? formatDate(parseDate(to.firstDay) - 1) : (to.lastDay ?? hostEndsOn)
  const endsOn = [asked, hostEndsOn, end ?? hostEndsOn].reduce((a, b) => (a < b ? a : b))
  return endsOn < agreed.startsOn ? undefined : { startsOn: agreed.startsOn, endsOn }
}
