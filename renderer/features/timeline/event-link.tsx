import { Link, type LinkProps } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { nl } from '../../i18n/nl.ts'
import type { TimelineOf } from './describe-event.ts'

/** Where an event is to be found: the other one's file, its own page, or the month's bills; nothing for what stands in this file. */
export function EventLink({ event, of }: { event: TimelineEvent; of: TimelineOf }) {
  const target = targetOf(event, of)
  if (!target) return null
  const { words, ...way } = target
  return (
    <Link {...way} className="timeline-link">
      {words}
      <ChevronRight className="icon-small" aria-hidden />
    </Link>
  )
}

type Target = Pick<LinkProps, 'to' | 'params' | 'search'> & { words: string }

function targetOf(event: TimelineEvent, of: TimelineOf): Target | undefined {
  const { links } = nl.timeline
  const { kind } = event
  if (kind === 'invoice' || kind === 'payout')
    return {
      to: '/facturatie/$month/$step',
      params: { month: event.month, step: 'voorbeeld' },
      words: links.billing,
    }
  if (kind === 'incident')
    return { to: '/huisbezoeken/incidenten/$incidentId', params: { incidentId: event.caseId }, words: links.case }
  if (kind === 'complaint')
    return { to: '/huisbezoeken/klachten/$complaintId', params: { complaintId: event.caseId }, words: links.case }
  if (kind === 'training-session')
    return { to: '/huisbezoeken/vorming', search: { kies: event.sessionId }, words: links.training }
  if (kind === 'loan' || kind === 'loan-return')
    return { to: '/huisbezoeken/materiaal', search: { kies: event.materialId }, words: links.material }
  if (kind === 'letter') return { to: '/brieven/register', search: { kies: event.letterId }, words: links.letter }
  if (kind === 'visit')
    return { to: '/huisbezoeken/bezoek/$visitId', params: { visitId: event.visitId }, words: links.visit }
  if (!('id' in event) || event.id === undefined) return undefined
  return of === 'host'
    ? { to: '/kinderen/$childId', params: { childId: event.id }, words: links.child }
    : { to: '/onthaalouders/$hostId', params: { hostId: event.id }, words: links.host }
}
