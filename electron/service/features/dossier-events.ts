import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import type { Host } from '../../../shared/domain/exchange/document.ts'

/** What the dossier of a host tells about: papers, trainings, notes, own children, changes of statute and opening hours. */
export function dossierEvents(host: Host): TimelineEvent[] {
  const nameOf = (memberId: string | undefined): string => {
    const person = (host.household ?? []).find(({ id }) => id === memberId) ?? host
    return `${person.firstName} ${person.lastName}`
  }
  return [
    ...(host.documents ?? []).map(({ kind, title, memberId, receivedOn, validUntil }): TimelineEvent => ({
      kind: 'document',
      date: receivedOn,
      title: nameOf(memberId),
      documentKind: kind,
      ...(title === undefined ? {} : { name: title }),
      ...(validUntil === undefined ? {} : { until: validUntil }),
    })),
    ...(host.training ?? []).map(({ date, title, minutes, provider }): TimelineEvent => ({
      kind: 'training',
      date,
      title,
      minutes,
      ...(provider === undefined ? {} : { provider }),
    })),
    ...(host.notes ?? []).map(({ date, text }): TimelineEvent => ({ kind: 'note', date, title: text })),
    ...host.ownChildren.map(({ firstName, countsUntil }): TimelineEvent => ({
      kind: 'own-child-end',
      date: countsUntil,
      title: firstName,
    })),
    ...(host.statuteChanges ?? []).map(({ from, statute }): TimelineEvent => ({
      kind: 'statute',
      date: from,
      title: '',
      statute,
    })),
    ...(host.openingHoursChanges ?? []).map(({ from }): TimelineEvent => ({
      kind: 'opening-hours',
      date: from,
      title: '',
    })),
  ]
}
