import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { hostYearParts } from '../../../../shared/contract/host-year.ts'
import type { Handler } from '../../context.ts'
import { hostYearNames, type HostYearPaper } from '../../documents/host-year/host-year.ts'
import { lacksSigns } from '../../documents/paper-signs.ts'
import { stageFiles } from '../../documents/stage-files.ts'
import { hostFile } from '../records/acts.ts'
import { readHostYear } from './read-host-year.ts'

/** Writes the year of a host, whole or not at all; who wrote which parts stays in her history. */
export const writeHostYear: Handler<'hostYear.write'> = async (context, input) => {
  const { hostId, year, folder, withTexts } = input
  const organiser = await readOrganiser(context.db)
  if (!organiser) throw new ServiceError('not-found', 'no-service')
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
  const staged = await stageFiles({
    files: [{ name: names.file, order: { type: 'host-year', paper } }],
    name: names.folder,
    out: folder,
    signal: context.cancelled,
  })
  await staged.publish()
  const told = parts.some((part) => part === 'incidents' || part === 'complaints') && withTexts
  return context.commit(async () => ({
    value: { folder: staged.folder, name: names.file, lacksSigns: lacksSigns(paper) },
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
