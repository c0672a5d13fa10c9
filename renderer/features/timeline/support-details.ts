import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { formatDay, yearOfIso } from '../../format/date.ts'
import { formatDuration } from '../../format/time.ts'
import { supportEvents as text, supportWords as words } from '../../i18n/nl/support/shared.ts'

type Event<Kind extends TimelineEvent['kind']> = Extract<TimelineEvent, { kind: Kind }>

/** How it went at a session: how long, whether she was there, and her certificate. */
export function sessionDetail(event: Event<'training-session'>, today: string): string {
  const { date, minutes, status, certificateOn, isCancelled } = event
  const isUnmarked = !isCancelled && date < today && (status === 'invited' || status === 'enrolled')
  return [
    formatDuration(minutes),
    isUnmarked ? text.notMarked : words.statuses[status],
    status === 'followed' &&
      (certificateOn === undefined ? text.noCertificate : text.certificate(formatDay(certificateOn, yearOfIso(today)))),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** In which state something was lent, until when, and what is wrong while it is out. */
export function loanDetail({ condition, dueOn, state }: Event<'loan'>, year: number | undefined): string {
  return [
    words.conditions[condition],
    dueOn === undefined ? text.noDue : text.due(formatDay(dueOn, year)),
    state === 'overdue' || state === 'host-stopped' || state === 'host-stops' ? words.loanStates[state] : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
