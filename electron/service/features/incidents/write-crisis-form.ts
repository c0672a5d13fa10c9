import { readCrisisChildren } from '../../../../db/repositories/crisis-children.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import type { Handler } from '../../context.ts'
import { crisisFormNames, type CrisisForm } from '../../documents/letters/crisis-form.ts'
import { lacksSigns } from '../../documents/paper-signs.ts'
import { writeDocument } from '../../documents/write-document.ts'
import { filesOf, storedIncident } from './stored-incident.ts'
import { organiserOf } from '../records/organiser.ts'

/** Writes the crisis form of a crisis, whole or not at all. */
export const writeCrisisForm: Handler<'incidents.writeCrisisForm'> = async (context, { id, folder }) => {
  const form = await readCrisisForm(context.db, id, context.clock.now())
  const names = crisisFormNames(form)
  const written = await writeDocument(
    context,
    { name: names.file, order: { type: 'crisis-form', form } },
    { name: names.folder, out: folder },
  )
  return context.commit(async () => ({
    value: { folder: written, name: names.file, lacksSigns: lacksSigns(form) },
    acts: [{ action: 'crisis-form-written', subject: `incident:${id}`, about: filesOf(form.incident), details: {} }],
  }))
}

async function readCrisisForm(db: Executor, id: string, issuedAt: string): Promise<CrisisForm> {
  const { record: incident } = await storedIncident(db, id)
  if (incident.kind !== 'crisis') throw new ServiceError('conflict', 'not-a-crisis')
  const organiser = await organiserOf(db)
  const [host] = incident.hostId === undefined ? [] : await readHostRecords(db, incident.hostId)
  const facts = new Map((incident.children ?? []).map((child) => [child.childId, child]))
  const children = await readCrisisChildren(db, [...facts.keys()], incident.occurredAt.slice(0, 10))
  return {
    organiser,
    issuedAt,
    incident,
    ...(host && { location: locationOf(host) }),
    children: children.map(({ id: childId, ...child }) => ({ ...child, facts: facts.get(childId) ?? { childId } })),
  }
}

function locationOf({ firstName, lastName, locationName, street, postcode, city, phone, dossierNumber }: Host) {
  const own = `${firstName} ${lastName}`
  return {
    name: locationName === undefined ? own : `${locationName} (${own})`,
    street,
    postcode,
    city,
    ...(phone !== undefined && { phone }),
    ...(dossierNumber !== undefined && { dossierNumber }),
  }
}
