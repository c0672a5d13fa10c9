import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { nl } from '../../i18n/nl.ts'
import type { TimelineOf } from './describe-event.ts'

/** Where an event is to be found: the other one's file, or the month's bills; nothing for what stands in this file. */
export function EventLink({ event, of }: { event: TimelineEvent; of: TimelineOf }) {
  if (event.kind === 'invoice' || event.kind === 'payout') {
    return (
      <Link to="/facturatie/$month/$step" params={{ month: event.month, step: 'voorbeeld' }} className="timeline-link">
        {nl.timeline.links.billing}
        <ChevronRight className="icon-small" aria-hidden />
      </Link>
    )
  }
  if (event.kind === 'training-session')
    return (
      <Link to="/huisbezoeken/vorming" search={{ kies: event.sessionId }} className="timeline-link">
        {nl.timeline.links.training}
        <ChevronRight className="icon-small" aria-hidden />
      </Link>
    )
  if (event.kind === 'loan' || event.kind === 'loan-return')
    return (
      <Link to="/huisbezoeken/materiaal" search={{ kies: event.materialId }} className="timeline-link">
        {nl.timeline.links.material}
        <ChevronRight className="icon-small" aria-hidden />
      </Link>
    )
  if (event.kind === 'incident' || event.kind === 'complaint') {
    const isIncident = event.kind === 'incident'
    return (
      <Link
        {...(isIncident
          ? { to: '/huisbezoeken/incidenten/$incidentId' as const, params: { incidentId: event.caseId } }
          : { to: '/huisbezoeken/klachten/$complaintId' as const, params: { complaintId: event.caseId } })}
        className="timeline-link"
      >
        {nl.timeline.links.case}
        <ChevronRight className="icon-small" aria-hidden />
      </Link>
    )
  }
  if (!('id' in event) || event.id === undefined) return null
  return of === 'host' ? (
    <Link to="/kinderen/$childId" params={{ childId: event.id }} className="timeline-link">
      {nl.timeline.links.child}
      <ChevronRight className="icon-small" aria-hidden />
    </Link>
  ) : (
    <Link to="/onthaalouders/$hostId" params={{ hostId: event.id }} className="timeline-link">
      {nl.timeline.links.host}
      <ChevronRight className="icon-small" aria-hidden />
    </Link>
  )
}
