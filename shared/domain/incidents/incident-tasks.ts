import type { Incident } from '../exchange/incidents.ts'
import { wallSeconds } from './wall-clock.ts'

/** What is to be done about an incident, in the order in which it is done. */
export const incidentTaskKinds = [
  'phone-opgroeien',
  'tell-insurer',
  'tell-parents',
  'send-form',
  'close-incident',
] as const
export type IncidentTaskKind = (typeof incidentTaskKinds)[number]

/** Something to do; `isLate`: its moment is over, or it bears no delay at all. */
export type IncidentTask = { kind: IncidentTaskKind; dueAt?: string; isLate: boolean }

/** What the tasks rest on: nothing of what happened but its kind. */
export type IncidentState = Pick<Incident, 'kind' | 'category' | 'occurredAt' | 'insurerToldAt' | 'closedOn'> & {
  /** Of each child whether anything bodily is known, and when the parents were told. */
  children: readonly { isHurt: boolean; parentsToldAt?: string | undefined }[]
  phonedAt?: string | undefined
  formSentAt?: string | undefined
}

/** The facts of a record that tasks rest on. */
export function incidentState(incident: Incident): IncidentState {
  const { kind, category, occurredAt, insurerToldAt, closedOn, children = [], crisis } = incident
  return {
    kind,
    category,
    occurredAt,
    ...(insurerToldAt !== undefined && { insurerToldAt }),
    ...(closedOn !== undefined && { closedOn }),
    children: children.map(({ isInjured, wentToHospital, sawDoctor, parentsToldAt }) => ({
      isHurt: isInjured === true || wentToHospital === true || sawDoctor === true,
      parentsToldAt,
    })),
    phonedAt: crisis?.phonedAt,
    formSentAt: crisis?.formSentAt,
  }
}

/**
 * Whether the insurance is concerned (R137: civil liability and bodily accidents of the children): an injury, something else
 * such as damage, or any child that was hurt.
 */
export function concernsInsurance({ category, children }: Pick<IncidentState, 'category' | 'children'>): boolean {
  return category === 'injury' || category === 'other' || children.some(({ isHurt }) => isHurt)
}

/**
 * What is still to be done, in order; nothing once it is closed. A crisis is phoned to Opgroeien as fast as possible, so it is
 * late from the start, and its form may follow (R138). Closing comes when nothing else is left.
 * @param deadline the last moment that is in time for the insurance
 */
export function incidentTasks(state: IncidentState, deadline: string, now: string): IncidentTask[] {
  if (state.closedOn !== undefined) return []
  const isCrisis = state.kind === 'crisis'
  const tasks: IncidentTask[] = []
  if (isCrisis && state.phonedAt === undefined) tasks.push({ kind: 'phone-opgroeien', isLate: true })
  if (concernsInsurance(state) && state.insurerToldAt === undefined)
    tasks.push({ kind: 'tell-insurer', dueAt: deadline, isLate: wallSeconds(now) > wallSeconds(deadline) })
  if (state.children.some(({ parentsToldAt }) => parentsToldAt === undefined))
    tasks.push({ kind: 'tell-parents', isLate: now.slice(0, 10) > state.occurredAt.slice(0, 10) })
  if (isCrisis && state.formSentAt === undefined)
    tasks.push({ kind: 'send-form', isLate: now.slice(0, 10) > state.occurredAt.slice(0, 10) })
  return tasks.length > 0 ? tasks : [{ kind: 'close-incident', isLate: false }]
}
