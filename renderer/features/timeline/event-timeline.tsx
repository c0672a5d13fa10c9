import { useMemo, useState } from 'react'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { FilterChips } from '../../components/filter-chips.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { nl } from '../../i18n/nl.ts'
import { CaseDetail } from './case-detail.tsx'
import { describeEvent, type TimelineOf } from './describe-event.ts'
import { childFilters, filterChips, hostFilters, isOfFilter, type TimelineFilter } from './event-kinds.ts'
import { EventLink } from './event-link.tsx'
import './event-timeline.css'

type Props = { events: readonly TimelineEvent[]; of: TimelineOf; today: string }

/** The timeline of a host or a child with its chips: one list of everything, planned things on top. */
export function EventTimeline({ events, of, today }: Props) {
  const [filter, setFilter] = useState<TimelineFilter>('all')
  const entries = useMemo(
    () =>
      events
        .filter((event) => isOfFilter(event, filter))
        .map((event, index) => ({
          id: `${event.kind} ${event.date} ${index}`,
          date: event.date,
          ...describeEvent(event, of, today),
          ...((event.kind === 'incident' || event.kind === 'complaint') && {
            detail: <CaseDetail kind={event.kind} id={event.caseId} date={event.date} />,
          }),
          link: <EventLink event={event} of={of} />,
        })),
    [events, filter, of, today],
  )
  return (
    <>
      <div className="event-timeline-chips">
        <FilterChips
          label={nl.timeline.filter}
          chips={filterChips(of === 'host' ? hostFilters : childFilters)}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {entries.length === 0 ? (
        <p className="event-timeline-empty ink-2">
          {events.length === 0 ? nl.timeline.empty : nl.timeline.emptyFilter}
        </p>
      ) : (
        <Timeline entries={entries} today={today} />
      )}
    </>
  )
}
