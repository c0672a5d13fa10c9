import { sql } from 'kysely'
import type { CrisisReport, Incident } from '../../../shared/domain/exchange/incidents.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'

/** A yes or no that may be unknown, as its column holds it. */
const flag = (value: boolean | undefined): number | null => (value === undefined ? null : Number(value))
const isYes = (value: number | null): boolean | null => (value === null ? null : value === 1)

const tables = ['incident_children', 'incident_steps', 'crisis_reports', 'crisis_persons'] as const

/** What the rows beside incidents say, per incident, as keys of its record; all of them, or some by id. */
export async function readIncidentParts(db: Executor, incidentIds?: readonly string[]) {
  const among = incidentIds === undefined ? sql<boolean>`true` : isAmong('incident_id', incidentIds)
  const ofIncident = <Row extends { incident_id: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.incident_id)
  const children = ofIncident(await db.selectFrom('incident_children').selectAll().where(among).execute())
  const steps = ofIncident(await db.selectFrom('incident_steps').selectAll().where(among).execute())
  const reports = ofIncident(await db.selectFrom('crisis_reports').selectAll().where(among).execute())
  const persons = ofIncident(await db.selectFrom('crisis_persons').selectAll().where(among).execute())
  return {
    lists: (id: string): Pick<Incident, 'children' | 'steps'> =>
      filled({
        children: (children.get(id) ?? [])
          .map((row) =>
            present({
              childId: row.child_id,
              isInjured: isYes(row.is_injured),
              wentToHospital: isYes(row.went_to_hospital),
              sawDoctor: isYes(row.saw_doctor),
              isStillInCare: isYes(row.is_still_in_care),
              other: row.other,
              parentsToldAt: row.parents_told_at,
              parentsReaction: row.parents_reaction,
            }),
          )
          .sort((a, b) => compareText(a.childId, b.childId)),
        steps: (steps.get(id) ?? [])
          .map((row) => ({ id: row.id, on: row.on_date, by: row.by, text: row.text }))
          .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id)),
      }),
    crisis: (id: string): Pick<Incident, 'crisis'> => {
      const [report] = reports.get(id) ?? []
      if (!report) return {}
      const crisis: CrisisReport = {
        ...present({
          reporterName: report.reporter_name,
          reporterFunction: report.reporter_function,
          reporterPhone: report.reporter_phone,
          reporterEmail: report.reporter_email,
          phonedAt: report.phoned_at,
          formSentAt: report.form_sent_at,
          informed: report.informed,
          hasPolice: isYes(report.has_police),
          policeReport: report.police_report,
          preventiveActions: report.preventive_actions,
        }),
        ...filled({
          persons: (persons.get(id) ?? [])
            .map((row) => ({ id: row.id, name: row.name, involvement: row.involvement }))
            .sort((a, b) => compareText(a.id, b.id)),
        }),
      }
      return { crisis }
    },
  }
}

/** Adds what is written in rows beside incidents. */
export async function insertIncidentParts(db: Executor, incidents: readonly Incident[]): Promise<void> {
  await insertBulk(
    db,
    'incident_children',
    [
      'incident_id',
      'child_id',
      'is_injured',
      'went_to_hospital',
      'saw_doctor',
      'is_still_in_care',
      'other',
      'parents_told_at',
      'parents_reaction',
    ],
    incidents.flatMap((incident) =>
      (incident.children ?? []).map((child) => [
        incident.id,
        child.childId,
        flag(child.isInjured),
        flag(child.wentToHospital),
        flag(child.sawDoctor),
        flag(child.isStillInCare),
        child.other ?? null,
        child.parentsToldAt ?? null,
        child.parentsReaction ?? null,
      ]),
    ),
  )
  await insertBulk(
    db,
    'incident_steps',
    ['incident_id', 'id', 'on_date', 'by', 'text'],
    incidents.flatMap(({ id, steps = [] }) => steps.map((step) => [id, step.id, step.on, step.by, step.text])),
  )
  await insertCrises(db, incidents)
}

async function insertCrises(db: Executor, incidents: readonly Incident[]): Promise<void> {
  const crises = incidents.flatMap(({ id, crisis }) => (crisis ? [{ id, crisis }] : []))
  await insertBulk(
    db,
    'crisis_reports',
    [
      'incident_id',
      'reporter_name',
      'reporter_function',
      'reporter_phone',
      'reporter_email',
      'phoned_at',
      'form_sent_at',
      'informed',
      'has_police',
      'police_report',
      'preventive_actions',
    ],
    crises.map(({ id, crisis }) => [
      id,
      crisis.reporterName ?? null,
      crisis.reporterFunction ?? null,
      crisis.reporterPhone ?? null,
      crisis.reporterEmail ?? null,
      crisis.phonedAt ?? null,
      crisis.formSentAt ?? null,
      crisis.informed ?? null,
      flag(crisis.hasPolice),
      crisis.policeReport ?? null,
      crisis.preventiveActions ?? null,
    ]),
  )
  await insertBulk(
    db,
    'crisis_persons',
    ['incident_id', 'id', 'name', 'involvement'],
    crises.flatMap(({ id, crisis }) =>
      (crisis.persons ?? []).map((person) => [id, person.id, person.name, person.involvement]),
    ),
  )
}

/** Takes away the rows beside an incident, before they are written anew. */
export async function deleteIncidentParts(db: Executor, incidentId: string): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).where('incident_id', '=', incidentId).execute()
}
