import type { Organiser } from '../exchange/document.ts'
import type { Incident } from '../exchange/incidents.ts'

/** Who works with the program, and for whom. */
type Reporter = { actor: string; organiser: Organiser | undefined }

/** A crisis with who reports it where that is not known yet, from the organiser's own data (R139); anything else as it is. */
export function startedCrisis(incident: Incident, { actor, organiser }: Reporter): Incident {
  if (incident.kind !== 'crisis') return incident
  const known = {
    reporterName: organiser?.responsible ?? actor,
    ...(organiser && { reporterPhone: organiser.phone, reporterEmail: organiser.email }),
  }
  const filled = Object.fromEntries(Object.entries(known).filter(([, value]) => value.trim() !== ''))
  return { ...incident, crisis: { ...filled, ...incident.crisis } }
}

/** Whether anything of a crisis was reported or noted beside who reports it: then it stays a crisis. */
export function isCrisisReported({ crisis }: Pick<Incident, 'crisis'>): boolean {
  if (!crisis) return false
  const { reporterName: _, reporterFunction: __, reporterPhone: ___, reporterEmail: ____, ...noted } = crisis
  return Object.keys(noted).length > 0
}
