import type { CrisisChild, CrisisParent } from '../../../../db/repositories/crisis-children.ts'
import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import type { Incident, IncidentChild } from '../../../../shared/domain/exchange/incidents.ts'
import { slug } from '../file-name.ts'
import { crisisFormText } from '../text/crisis-form-nl.ts'

/** A crisis with everybody in it by name, as the crisis form asks it (R139). Plain values throughout. */
export type CrisisForm = {
  organiser: OrganiserSnapshot
  /** Local moment of writing. */
  issuedAt: string
  incident: Incident
  location?: CrisisParent & { dossierNumber?: string }
  children: readonly (Omit<CrisisChild, 'id'> & { facts: IncidentChild })[]
}

/** The folder of a crisis below the one that was chosen, and its file: no child is named in either. */
export function crisisFormNames({ incident, location }: Pick<CrisisForm, 'incident' | 'location'>) {
  const of = [incident.occurredAt.slice(0, 10), ...(location ? [slug(location.name)] : [])].join('-')
  return { folder: `${crisisFormText.folder}-${of}`, file: `${crisisFormText.fileName}-${of}.pdf` }
}
