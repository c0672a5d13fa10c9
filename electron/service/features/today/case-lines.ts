import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { pressingTask } from '../../../../shared/domain/today/case-task.ts'
import type { QueryContext } from '../../context.ts'
import { listCases } from '../incidents/list.ts'
import { answerOf } from './answer-of.ts'

/** What presses about incidents and complaints, without a word of what they are about (R137–R140). */
export async function caseLines(context: QueryContext): Promise<TodayLine[]> {
  const { incidents, complaints } = await answerOf(listCases, context, {})
  return [
    ...incidents.flatMap(({ id, occurredAt, tasks }): TodayLine[] => {
      const task = pressingTask(tasks)
      if (!task) return []
      const { kind, dueAt, isLate } = task
      const due = dueAt === undefined ? {} : { dueAt, date: dueAt.slice(0, 10) }
      return [{ kind: 'incident', id: `incident ${id}`, incidentId: id, occurredAt, task: kind, isLate, ...due }]
    }),
    ...complaints.flatMap(({ id, receivedAt, tasks }): TodayLine[] => {
      const task = pressingTask(tasks)
      if (!task) return []
      const { kind, dueOn, isLate } = task
      const due = dueOn === undefined ? {} : { date: dueOn }
      return [{ kind: 'complaint', id: `complaint ${id}`, complaintId: id, receivedAt, task: kind, isLate, ...due }]
    }),
  ]
}
