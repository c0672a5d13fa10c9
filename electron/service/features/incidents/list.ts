import { readComplaintOverview, readIncidentOverview } from '../../../../db/repositories/case-overview.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { present } from '../../../../db/repositories/present.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { compareUrgency } from '../../../../shared/domain/incidents/by-urgency.ts'
import { complaintTasks } from '../../../../shared/domain/incidents/complaint-tasks.ts'
import { concernsInsurance, incidentTasks } from '../../../../shared/domain/incidents/incident-tasks.ts'
import { insuranceClock } from '../../../../shared/domain/incidents/insurance-clock.ts'
import { keptUntil } from '../../../../shared/domain/incidents/kept-until.ts'
import { datedSettings, type DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { Handler } from '../../context.ts'

type Answer = OutputOf<'incidents.list'>
type Person = { id: string; firstName: string; lastName: string }
type People = ReadonlyMap<string, Person>

/** The whole register, the most pressing first, without what happened or was said. */
export const listCases: Handler<'incidents.list'> = async ({ db, clock }) => {
  const now = clock.now()
  const settings = datedSettings(await readSettings(db))
  const incidents = await readIncidentOverview(db)
  const complaints = await readComplaintOverview(db)
  const hostIds = [...incidents, ...complaints].flatMap(({ host_id }) => host_id ?? [])
  const childIds = [
    ...incidents.flatMap(({ children }) => children.map(({ child_id }) => child_id)),
    ...complaints.flatMap(({ child_id }) => child_id ?? []),
  ]
  const hosts = byId(await readNames(db, 'hosts', new Set(hostIds)))
  const children = byId(await readNames(db, 'children', new Set(childIds)))
  return {
    now,
    incidents: incidents
      .map((row) => incidentOf(row, { hosts, children, settings, now }))
      .sort((a, b) => compareUrgency(urgencyOf(a, a.occurredAt), urgencyOf(b, b.occurredAt))),
    complaints: complaints
      .map((row) => complaintOf(row, { hosts, children, today: clock.today() }))
      .sort((a, b) => compareUrgency(urgencyOf(a, a.receivedAt), urgencyOf(b, b.receivedAt))),
  }
}

function byId(people: readonly Person[]): People {
  return new Map(people.map((person) => [person.id, person]))
}

type Task = { isLate: boolean; dueAt?: string | undefined; dueOn?: string | undefined }

function urgencyOf(
  { id, closedOn, tasks }: { id: string; closedOn?: string | undefined; tasks: readonly Task[] },
  at: string,
) {
  return { id, at, closedOn, tasks: tasks.map(({ isLate, dueAt, dueOn }) => ({ isLate, dueAt: dueAt ?? dueOn })) }
}

type IncidentRow = Awaited<ReturnType<typeof readIncidentOverview>>[number]
type IncidentWorld = { hosts: People; children: People; settings: DatedSettings; now: string }

function incidentOf(row: IncidentRow, { hosts, children, settings, now }: IncidentWorld): Answer['incidents'][number] {
  const shown = present({
    insurerToldAt: row.insurer_told_at,
    phonedAt: row.phoned_at,
    formSentAt: row.form_sent_at,
    closedOn: row.closed_on,
  })
  const { kind, category, occurred_at: occurredAt, reported_at: reportedAt } = row
  const hours = settings.number('incidents.reportHours', parseDate(occurredAt.slice(0, 10)))
  const clock = insuranceClock({ occurredAt, reportedAt, insurerToldAt: shown.insurerToldAt }, hours)
  const state = {
    kind,
    category,
    occurredAt,
    ...shown,
    children: row.children.map((child) => ({
      isHurt: child.is_hurt === 1,
      parentsToldAt: child.parents_told_at ?? undefined,
    })),
  }
  const until = keptUntil(shown.closedOn)
  return {
    id: row.id,
    version: row.version,
    kind,
    category,
    occurredAt,
    reportedAt,
    ...named('host', hosts.get(row.host_id ?? '')),
    children: [...children.values()].filter(({ id }) => row.children.some(({ child_id }) => child_id === id)),
    ...shown,
    untold: state.children.filter(({ parentsToldAt }) => parentsToldAt === undefined).length,
    steps: row.steps,
    ...(until !== undefined && { keptUntil: until }),
    concernsInsurance: concernsInsurance(state),
    clock,
    tasks: incidentTasks(state, clock.deadline, now),
  }
}

type ComplaintRow = Awaited<ReturnType<typeof readComplaintOverview>>[number]
type ComplaintWorld = { hosts: People; children: People; today: string }

function complaintOf(row: ComplaintRow, { hosts, children, today }: ComplaintWorld): Answer['complaints'][number] {
  const state = {
    receivedAt: row.received_at,
    ...present({
      acknowledgedOn: row.acknowledged_on,
      answerDueOn: row.answer_due_on,
      answeredOn: row.answered_on,
      referredOn: row.referred_on,
      closedOn: row.closed_on,
    }),
  }
  const until = keptUntil(state.closedOn)
  return {
    id: row.id,
    version: row.version,
    channel: row.channel,
    isCrisis: row.is_crisis === 1,
    ...named('host', hosts.get(row.host_id ?? '')),
    ...named('child', children.get(row.child_id ?? '')),
    ...state,
    ...present({ outcome: row.outcome }),
    steps: row.steps,
    ...(until !== undefined && { keptUntil: until }),
    tasks: complaintTasks(state, today),
  }
}

function named<Key extends string>(key: Key, person: Person | undefined): Partial<Record<Key, Person>> {
  return person ? ({ [key]: person } as Record<Key, Person>) : {}
}
