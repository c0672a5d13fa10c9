import type { LetterHead } from '../../../../db/repositories/records/letters.ts'
import type { TimelineEvent } from '../../../../shared/contract/timeline.ts'

/** What was written to or about somebody, for the timeline of its file. */
export function letterEvents(letters: readonly LetterHead[]): TimelineEvent[] {
  return letters.map(({ id, record: { title, writtenAt, by, sentOn, sentBy, returnedOn } }) => ({
    kind: 'letter',
    date: writtenAt.slice(0, 10),
    title,
    letterId: id,
    by,
    ...(sentOn !== undefined && { sentOn }),
    ...(sentBy !== undefined && { sentBy }),
    ...(returnedOn !== undefined && { returnedOn }),
  }))
}
