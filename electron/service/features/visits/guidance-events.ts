import type { Executor } from '../../../../db/open.ts'
import { readGuidanceOf } from '../../../../db/repositories/guidance-of-host.ts'
import type { TimelineEvent } from '../../../../shared/contract/timeline.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'

/** Longer words than a line of the timeline shows are read where they belong; no half character is left at the end. */
const longestWords = 200
const short = (words: string): string => words.slice(0, longestWords).replace(/\p{Cs}$/u, '')

/** What the guidance of a host gives her timeline: visits made and planned, agreements closed, goals begun and ended (R163). */
export async function readGuidanceEvents(db: Executor, hostId: string): Promise<TimelineEvent[]> {
  const { visits, closed, goals } = await readGuidanceOf(db, hostId)
  return [
    ...visits.map((visit): TimelineEvent => ({
      kind: 'visit',
      date: visit.date,
      title: visit.visitor ?? '',
      visitId: visit.id,
      isDone: visit.status === 'done',
      isAnnounced: visit.is_announced === 1,
      ...(visit.from_minute === null ? {} : { from: formatTime(visit.from_minute) }),
    })),
    ...closed.map(({ text, closed_on, outcome }): TimelineEvent => ({
      kind: 'host-action',
      date: closed_on,
      title: short(text),
      ...(outcome === null ? {} : { outcome: short(outcome) }),
    })),
    ...goals.flatMap(({ text, started_on, status, ended_on }): TimelineEvent[] => {
      const title = short(text)
      return [
        { kind: 'coaching-goal', date: started_on, title, status: 'active' },
        ...(status === 'active' || ended_on === null
          ? []
          : [{ kind: 'coaching-goal', date: ended_on, title, status } as const]),
      ]
    }),
  ]
}
