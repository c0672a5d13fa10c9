import { hostYearParts } from '../../../../shared/contract/host-year.ts'
import type { Handler } from '../../context.ts'
import { hostYearNames, type HostYearPaper } from '../../documents/host-year/host-year.ts'
import { lacksSigns } from '../../documents/paper-signs.ts'
import { writeDocument } from '../../documents/write-document.ts'
import { hostFile } from '../records/acts.ts'
import { organiserOf } from '../records/organiser.ts'
import { readHostYear } from './read-host-year.ts'

/** Writes the year of a host, whole or not at all; who wrote which parts stays in her history. */
export const writeHostYear: Handler<'hostYear.write'> = async (context, input) => {
  const { hostId, year, folder, withTexts } = input
  const organiser = await organiserOf(context.db)
  const parts = hostYearParts.filter((part) => input.parts.includes(part))
  const paper: HostYearPaper = {
    organiser,
    issuedAt: context.clock.now(),
    facts: withoutHidden(await readHostYear(context, { hostId, year }), parts),
    parts,
    withTexts,
    remarks: (input.remarks ?? '').trim(),
  }
  const names = hostYearNames(paper.facts)
  const written = await writeDocument(
    context,
    { name: names.file, order: { type: 'host-year', paper } },
    { name: names.folder, out: folder },
  )
  const told = parts.some((part) => part === 'incidents' || part === 'complaints') && withTexts
  return context.commit(async () => ({
    value: { folder: written, name: names.file, lacksSigns: lacksSigns(paper) },
    acts: [
      {
        action: 'host-year-written',
        about: [hostFile(hostId)],
        details: {
          changes: [
            { field: 'hostYear', after: year },
            { field: 'hostYearParts', after: parts },
            ...(told ? [{ field: 'hostYearTexts', after: true }] : []),
          ],
        },
      },
    ],
  }))
}

type Facts = HostYearPaper['facts']

/** What is sensitive does not even go to the worker unless it was chosen. */
function withoutHidden(facts: Facts, parts: HostYearPaper['parts']): Facts {
  return {
    ...facts,
    incidents: parts.includes('incidents') ? facts.incidents : [],
    complaints: parts.includes('complaints') ? facts.complaints : [],
  }
}
