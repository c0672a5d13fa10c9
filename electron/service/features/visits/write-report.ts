import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { visitReport } from '../../../../shared/contract/visit-report.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { presentCount } from '../../../../shared/domain/visits/present-count.ts'
import type { HandlersOf, QueryContext } from '../../context.ts'
import { visitReportNames, type VisitReport } from '../../documents/letters/visit-report.ts'
import { writeDocument } from '../../documents/write-document.ts'
import { hostFile } from '../records/acts.ts'
import { reportPhotos } from './report-photos.ts'
import { readSheet } from './sheet.ts'
import { organiserOf } from '../records/organiser.ts'

type Sheet = OutputOf<'homeVisits.sheet'>

/** Handlers of the report of a visit. */
export const visitReportHandlers: HandlersOf<keyof typeof visitReport> = {
  'homeVisits.writeReport': async (context, input) => {
    const report = await readReport(context, input)
    const { folder, file } = visitReportNames(report)
    const written = await writeDocument(
      context,
      { name: file, order: { type: 'visit-report', report } },
      { name: folder, out: input.folder },
    )
    return context.commit(async () => ({
      value: { folder: written, name: file, photosLeftOut: report.photosLeftOut },
      acts: [
        {
          action: 'visit-report-written',
          subject: `home-visit:${input.id}`,
          about: [hostFile(report.visit.hostId), `home-visit:${input.id}`],
          details: { record: { kind: 'home-visit', id: input.id }, parts: input.parts },
        },
      ],
    }))
  },
}

async function readReport(
  context: QueryContext,
  { id, parts, pictures }: ParsedInputOf<'homeVisits.writeReport'>,
): Promise<VisitReport> {
  const sheet = await readSheet(context, id)
  if (sheet.record.status === 'cancelled') throw new ServiceError('conflict', 'visit-cancelled')
  const { host, record: visit, actions, goals, template } = sheet
  const records = actions.map(({ record }) => record).filter((action) => !action.isWithdrawn)
  const photos = parts.includes('photos')
    ? await reportPhotos(context.file, visit, pictures)
    : { photos: [], leftOut: 0 }
  return {
    organiser: await organiserOf(context.db),
    issuedAt: context.clock.now(),
    host,
    visit,
    presence: presenceOf(visit, sheet),
    items: template.items,
    agreed: records.filter(({ visitId }) => visitId === id),
    earlier: records.filter(({ visitId, agreedOn }) => visitId !== id && agreedOn <= visit.date),
    goals: goals.map(({ record }) => record),
    photos: photos.photos,
    photosLeftOut: photos.leftOut,
    parts,
  }
}

function presenceOf(visit: HomeVisit, { children, ownChildren, limit }: Sheet): VisitReport['presence'] {
  const [there, own] = [new Set(visit.presentChildren), new Set(visit.presentOwnChildren)]
  const ownThere = ownChildren.filter(({ id }) => own.has(id))
  const namesOf = (counts: boolean): string[] =>
    ownThere.filter((child) => child.counts === counts).map(({ firstName }) => firstName)
  const count = presentCount(visit, new Set(ownChildren.filter((child) => child.counts).map(({ id }) => id)))
  return {
    children: children
      .filter(({ id }) => there.has(id))
      .map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim()),
    own: namesOf(true),
    ownNotCounting: namesOf(false),
    ...(count !== undefined && { count }),
    limit,
  }
}
