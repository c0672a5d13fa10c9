import type { Executor } from '../../../../db/open.ts'
import { readCoachingGoals } from '../../../../db/repositories/records/coaching-goals.ts'
import { readHomeVisits } from '../../../../db/repositories/records/home-visits.ts'
import { readHostActions } from '../../../../db/repositories/records/host-actions.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readGoalsOfVisit, readPreviousVisit } from '../../../../db/repositories/visit-facts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { conflictsOf } from '../../../../shared/domain/visits/register.ts'
import { templateOf } from '../../../../shared/domain/visits/visit-template.ts'
import type { Handler, QueryContext } from '../../context.ts'
import { dossierOf } from '../host-dossier.ts'
import { actionViews, goalViews } from './guidance-views.ts'
import { hostOnDay } from './host-on-day.ts'
import { photoIdsHere } from './photos-here.ts'
import { ownTemplates } from './kept-template.ts'

type Sheet = OutputOf<'homeVisits.sheet'>

/** Everything the sheet of a visit shows, as it is on the day of the visit. */
export const visitSheet: Handler<'homeVisits.sheet'> = (context, { id }) => readSheet(context, id)

/** The same, for what is made of it. Throws ServiceError no-such-visit. */
export async function readSheet(
  { db, clock, file }: Pick<QueryContext, 'db' | 'clock' | 'file'>,
  id: string,
): Promise<Sheet> {
  const [stored] = await readHomeVisits(db, { ids: [id] })
  if (!stored) throw new ServiceError('not-found', 'no-such-visit')
  const { version, record } = stored
  const { hostId, date } = record
  const [host] = await readHostRecords(db, hostId)
  if (!host) throw new RangeError(`host ${hostId} is gone`)
  const { settings, ...day } = await hostOnDay(db, hostId, parseDate(date), record.presentChildren ?? [])
  return {
    id,
    version,
    record,
    host: addressed(host),
    ...day,
    template: templateOf(await ownTemplates(db), record),
    papers: dossierOf(host, date, settings.number('documents.alertDays', parseDate(date))).alerts,
    ...(await guidanceAt(db, record, clock.today())),
    ...(await previousOf(db, record)),
    conflicts: conflictsOf('visit', record),
    photosHere: await photoIdsHere(file, record),
  }
}

function addressed({ id, firstName, lastName, street, postcode, city, phone, email }: Host): Sheet['host'] {
  return {
    id,
    firstName,
    lastName,
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    street,
    postcode,
    city,
  }
}

/** What is open with the host, with what was agreed and noted at this visit. */
async function guidanceAt(db: Executor, visit: HomeVisit, today: string): Promise<Pick<Sheet, 'actions' | 'goals'>> {
  const hostIds = [visit.hostId]
  const open = await readHostActions(db, { hostIds, openOnly: true })
  const agreed = await readHostActions(db, { visitIds: [visit.id] })
  const active = await readCoachingGoals(db, { hostIds, activeOnly: true })
  const noted = await readCoachingGoals(db, { ids: await readGoalsOfVisit(db, visit.id) })
  return {
    actions: await actionViews(db, onceEach([...open, ...agreed]), today),
    goals: await goalViews(db, onceEach([...active, ...noted]), today),
  }
}

function onceEach<Stored extends { id: string }>(records: readonly Stored[]): Stored[] {
  return [...new Map(records.map((one) => [one.id, one])).values()]
}

async function previousOf(db: Executor, visit: HomeVisit): Promise<Pick<Sheet, 'previous'>> {
  const id = await readPreviousVisit(db, visit)
  const [stored] = id === undefined ? [] : await readHomeVisits(db, { ids: [id] })
  if (!stored) return {}
  const { date, scores = [] } = stored.record
  return { previous: { id: stored.id, date, scores: scores.map(scoreOf) } }
}

/** A score without what was noted about it. */
export function scoreOf({ dimension, score }: NonNullable<HomeVisit['scores']>[number]) {
  return { dimension, ...(score !== undefined && { score }) }
}
