import { readBorn } from '../../../../db/repositories/visit-facts.ts'
import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { requestMatters, type RequestMatter } from '../../../../shared/domain/today/request-matters.ts'
import type { QueryContext } from '../../context.ts'
import { hostNamed, type TodayFacts } from './today-facts.ts'

/** What requests of the waiting list ask: the new ones, offers, and births that were expected by now (R124, R129). */
export async function waitingLines({ db }: QueryContext, facts: TodayFacts): Promise<TodayLine[]> {
  const requests = (await readWaitingList(db, { statuses: ['open', 'offered', 'placed'] })).map(({ record }) => record)
  const unborn = requests.flatMap(({ child, placed }) =>
    placed && child.birthDate === undefined ? [placed.childId] : [],
  )
  const births = new Map((await readBorn(db, unborn)).map((row) => [row.id, row.birth_date]))
  return requests.flatMap((request) =>
    requestMatters(request, { today: facts.today, birthDate: births.get(request.placed?.childId ?? '') }).map(
      (matter) => lineOf(request, matter, facts),
    ),
  )
}

function lineOf(
  { id, child, contact, receivedAt }: WaitingRequest,
  matter: RequestMatter,
  facts: TodayFacts,
): TodayLine {
  const { kind } = matter
  const base = {
    id: `${kind} ${id}`,
    requestId: id,
    child: { firstName: child.firstName, lastName: child.lastName },
  }
  if (matter.kind === 'request-new')
    return { ...base, kind: matter.kind, isLate: false, date: receivedAt.slice(0, 10), city: contact.city }
  if (matter.kind === 'birth') {
    const { expectedOn, childId } = matter
    return { ...base, kind: matter.kind, isLate: false, date: expectedOn, ...(childId !== undefined && { childId }) }
  }
  const { hostId, startsOn, offeredAt, answerBy } = matter.offer
  return {
    ...base,
    kind: matter.kind,
    isLate: matter.kind === 'offer-waiting' && answerBy !== undefined && answerBy < facts.today,
    // Without a day it waits since it was made.
    date: matter.kind === 'offer-waiting' ? (answerBy ?? offeredAt.slice(0, 10)) : startsOn,
    host: hostNamed(facts, hostId),
    startsOn,
    ...(answerBy !== undefined && { answerBy }),
  }
}
