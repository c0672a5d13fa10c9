import type { readHost, readHostDetails } from '../../../db/repositories/host-files.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { formatDate } from '../../../shared/domain/calendar/date.ts'
import type { CarePlan } from '../../../shared/domain/care-plan/care-plan.ts'
import { halfDaysPerWeek } from '../../../shared/domain/care-plan/plan-in-view.ts'
import type { NamedPlace } from '../../../db/repositories/places-in-files.ts'
import { guestsOfHost, outcomeOf } from './place-events.ts'
import { dossierEvents } from './dossier-events.ts'
import { newestFirst, startOf } from './timeline-order.ts'
import type { Host as HostRecord } from '../../../shared/domain/exchange/document.ts'

type Host = NonNullable<Awaited<ReturnType<typeof readHost>>>
type Details = Awaited<ReturnType<typeof readHostDetails>>

/** What happened to a host, newest first: agreements and plans of its children, closures, places elsewhere, licences, papers, payouts; `others` come along. */
export function hostTimeline(
  host: Host,
  record: HostRecord,
  details: Details,
  plans: ReadonlyMap<string, readonly CarePlan[]>,
  places: readonly NamedPlace[],
  /** Of features with a file of their own. */
  others: readonly TimelineEvent[],
): TimelineEvent[] {
  const events: TimelineEvent[] = [{ kind: 'host-start', date: host.starts_on, title: '' }]
  if (host.ends_on !== null) events.push({ kind: 'host-end', date: host.ends_on, title: '' })
  for (const agreement of details.agreements) {
    const title = `${agreement.first_name} ${agreement.last_name}`
    const id = agreement.child_id
    events.push({ kind: 'agreement-start', date: agreement.starts_on, title, id, ...startOf(plans.get(agreement.id)) })
    if (agreement.ends_on !== null) events.push({ kind: 'agreement-end', date: agreement.ends_on, title, id })
    for (const plan of plans.get(agreement.id) ?? []) {
      const date = formatDate(plan.from)
      // The first plan is part of the start itself.
      if (date === agreement.starts_on) continue
      events.push({
        kind: 'plan',
        date,
        title,
        id,
        halfDaysPerWeek: halfDaysPerWeek(plan),
        cycleWeeks: plan.cycleWeeks,
      })
    }
  }
  for (const closure of details.closures)
    events.push({
      kind: 'closure',
      date: closure.from_date,
      title: '',
      until: closure.until_date,
      reason: closure.reason,
      wholeService: closure.host_id === null,
      ...(closure.host_id !== null &&
        outcomeOf(places, { hostId: host.id, from: closure.from_date, until: closure.until_date })),
    })
  for (const licence of details.licences)
    events.push({
      kind: 'licence',
      date: licence.from_date,
      title: '',
      maxPresent: licence.max_present,
      ...(licence.until_date === null ? {} : { until: licence.until_date }),
    })
  for (const payout of details.payouts)
    events.push({
      kind: 'payout',
      date: payout.issued_on,
      title: '',
      month: payout.month,
      number: payout.number,
      childDays: payout.child_days,
      totalCents: payout.total_cents,
    })
  return newestFirst([...events, ...guestsOfHost(places, host.id), ...dossierEvents(record), ...others])
}
