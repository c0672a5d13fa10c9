import type { Complaint } from '../exchange/incidents.ts'

/** What is to be done about a complaint, in the order in which it is done (R140). */
export const complaintTaskKinds = ['acknowledge', 'refer', 'answer', 'close-complaint'] as const
export type ComplaintTaskKind = (typeof complaintTaskKinds)[number]

/** Something to do; `isLate`: its day is over. */
export type ComplaintTask = { kind: ComplaintTaskKind; dueOn?: string; isLate: boolean }

/** What the tasks rest on: nothing of what the complaint says. */
export type ComplaintState = Pick<
  Complaint,
  'receivedAt' | 'acknowledgedOn' | 'answerDueOn' | 'answeredOn' | 'referredOn' | 'closedOn'
>

/**
 * What is still to be done, in order; nothing once it is closed. A complaint that was answered needs no word of receipt any more.
 * That there is the Opgroeipunt is told with the receipt or the answer. Closing comes when nothing else is left.
 */
export function complaintTasks(state: ComplaintState, today: string): ComplaintTask[] {
  const { receivedAt, acknowledgedOn, answerDueOn, answeredOn, referredOn, closedOn } = state
  if (closedOn !== undefined) return []
  const tasks: ComplaintTask[] = []
  if (acknowledgedOn === undefined && answeredOn === undefined)
    tasks.push({ kind: 'acknowledge', isLate: today > receivedAt.slice(0, 10) })
  if (referredOn === undefined) tasks.push({ kind: 'refer', isLate: false })
  if (answeredOn === undefined)
    tasks.push({
      kind: 'answer',
      ...(answerDueOn !== undefined && { dueOn: answerDueOn }),
      isLate: answerDueOn !== undefined && today > answerDueOn,
    })
  return tasks.length > 0 ? tasks : [{ kind: 'close-complaint', isLate: false }]
}
