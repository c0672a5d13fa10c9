import type { Handler } from '../../../context.ts'
import { callListFileName, type CallList } from '../../../documents/letters/call-list.ts'
import { absenceFolder } from '../../../documents/letters/family-letter.ts'
import { writeDocument } from '../../../documents/write-document.ts'
import { hostFile } from '../../records/acts.ts'
import { callListRows } from './call-list-rows.ts'
import { readTellingFacts } from './telling-facts.ts'

/** Writes the call list of an absence, whole or not at all. */
export const writeCallList: Handler<'substitution.writeCallList'> = async (context, input) => {
  const { closureId, folder, assumed } = input
  const facts = await readTellingFacts(
    context,
    closureId,
    assumed.map(({ hostId }) => hostId),
  )
  const { organiser, issuedAt, absence, view } = facts
  const hasPlaces = (free: readonly { places: number }[]) => free.some(({ places }) => places > 0)
  const list: CallList = {
    organiser: { name: organiser.name, phone: organiser.phone },
    issuedAt,
    by: context.actor,
    absence,
    groupLocations: view.groupLocations.flatMap(({ record, free }) =>
      hasPlaces(free) ? (facts.groupAt(record.id) ?? []) : [],
    ),
    rows: callListRows(facts, input),
  }
  const name = callListFileName(list)
  const written = await writeDocument(
    context,
    { name, order: { type: 'call-list', list } },
    { name: absenceFolder(absence), out: folder },
  )
  return context.commit(async () => ({
    value: { folder: written, name, families: list.rows.length },
    acts: [
      {
        action: 'call-list-written',
        about: [hostFile(view.host.id)],
        details: { from: absence.from, until: absence.until, families: list.rows.length },
      },
    ],
  }))
}
