import type { readAgreementsWithNames, readChild, readChildDetails } from '../../../db/repositories/child-files.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { formatDate } from '../../../shared/domain/calendar/date.ts'
import type { CarePlan } from '../../../shared/domain/care-plan/care-plan.ts'
import { halfDaysPerWeek } from '../../../shared/domain/care-plan/plan-in-view.ts'
import type { AgreementRecord, NoteRecord } from '../../../shared/domain/exchange/document.ts'
import { newestFirst, startOf } from './timeline-order.ts'

type Child = NonNullable<Awaited<ReturnType<typeof readChild>>>
type Agreements = Awaited<ReturnType<typeof readAgreementsWithNames>>
type Details = Awaited<ReturnType<typeof readChildDetails>>

/** What happened to a child, newest first: agreements, notice, plans, places elsewhere, attests, notes, school, invoices. */
export function childTimeline(
  child: Child,
  agreements: Agreements,
  plans: ReadonlyMap<string, readonly CarePlan[]>,
  records: ReadonlyMap<string, AgreementRecord>,
  notes: readonly NoteRecord[],
  { tariffs, invoices, contractHolders }: Details,
  elsewhere: readonly TimelineEvent[],
): TimelineEvent[] {
  const events: TimelineEvent[] = [...elsewhere]
  for (const agreement of agreements) {
    const title = `${agreement.host_first_name} ${agreement.host_last_name}`
    const id = agreement.host_id
    events.push({ kind: 'agreement-start', date: agreement.starts_on, title, id, ...startOf(plans.get(agreement.id)) })
    const { notice, endsOn } = records.get(agreement.id) ?? {}
    if (notice)
      events.push({
        kind: 'notice',
        date: notice.givenOn,
        title,
        id,
        by: notice.by,
        ...(endsOn === undefined ? {} : { until: endsOn }),
      })
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
  for (const tariff of tariffs) {
    const holder = contractHolders.find((candidate) => candidate.id === tariff.contract_holder_id)
    events.push({
      kind: 'tariff',
      date: tariff.from_date,
      title: holder ? `${holder.first_name} ${holder.last_name}` : '',
      tariff: tariff.kind,
      dayCents: tariff.day_cents,
      ...(tariff.kindcode === null ? {} : { kindcode: tariff.kindcode }),
      ...(tariff.until_date === null ? {} : { until: tariff.until_date }),
    })
  }
  if (child.school_starts_on !== null) events.push({ kind: 'school', date: child.school_starts_on, title: '' })
  for (const { date, text } of notes) events.push({ kind: 'note', date, title: text })
  for (const invoice of invoices)
    events.push({
      kind: 'invoice',
      date: invoice.issued_on,
      title: '',
      month: invoice.month,
      number: invoice.number,
      totalCents: invoice.total_cents,
    })
  return newestFirst(events)
}
