import { readMaterialLoans } from '../../../../db/repositories/records/material-loans.ts'
import { readMaterials } from '../../../../db/repositories/records/materials.ts'
import { readTrainingSessions } from '../../../../db/repositories/records/training-sessions.ts'
import { readSupportHosts } from '../../../../db/repositories/support-hosts.ts'
import type { Executor } from '../../../../db/open.ts'
import type { TimelineEvent } from '../../../../shared/contract/timeline.ts'
import { loanViews } from './loan-views.ts'

/** What a host's timeline tells about support: sessions for which she was asked, and what she had on loan. */
export async function readSupportEvents(db: Executor, hostId: string, today: string): Promise<TimelineEvent[]> {
  const sessions = await readTrainingSessions(db, { hostIds: [hostId] })
  const loans = loanViews(await readMaterialLoans(db, { hostId }), await readSupportHosts(db, hostId), today)
  const materials = await readMaterials(
    db,
    loans.map(({ record }) => record.materialId),
  )
  const nameOf = new Map(materials.map(({ id, record }) => [id, record.name]))
  return [
    ...sessions.flatMap(({ id, record: { date, title, minutes, isCancelled = false, attendees = [] } }) => {
      const own = attendees.find((attendee) => attendee.hostId === hostId)
      if (!own) return []
      const { hostId: _, ...answer } = own
      return [{ kind: 'training-session' as const, date, title, sessionId: id, minutes, isCancelled, ...answer }]
    }),
    ...loans.flatMap(({ state, record }): TimelineEvent[] => {
      const { materialId, from, dueOn, returnedOn, conditionOut, conditionIn } = record
      const of = { title: nameOf.get(materialId) ?? '', materialId }
      const due = dueOn === undefined ? {} : { dueOn }
      const lent: TimelineEvent = { kind: 'loan', date: from, ...of, condition: conditionOut, ...due, state }
      if (returnedOn === undefined) return [lent]
      const condition = conditionIn === undefined ? {} : { condition: conditionIn }
      return [lent, { kind: 'loan-return', date: returnedOn, ...of, ...condition }]
    }),
  ]
}
