import type { PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { formatLongMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import type { RankedRequest } from '../waiting-types.ts'
import { whyBelow } from './position-words.ts'
import { factsIn, stepSentence } from './rule-words.ts'

const { answer: text, facts, rules } = why

type Ranking = {
  /** The moment it was shown, `2026-11-22T10:05`. */
  at: string
  steps: readonly PriorityStep[]
  requests: readonly RankedRequest[]
}

/**
 * An answer to a family that asks why it stands where it stands (R124, R125): the rules, every place above its own, its own and the
 * next, without a name or a circumstance of anybody else. `now` is its place today, where the answer is about an earlier moment.
 */
export function answerText(
  id: string,
  { at, steps, requests }: Ranking,
  now?: { at: string; rank: number | undefined; of: number },
): string {
  const index = requests.findIndex((request) => request.id === id)
  const own = requests[index]
  if (!own) return ''
  const moment = formatLongMoment(at)
  const shown = requests.slice(0, index + 2)
  const [above, next] = [requests[index - 1], requests[index + 1]]
  const sentences = [...steps.map(stepSentence), rules.last, rules.newLast]
  const named = (request: RankedRequest) => ({
    request,
    name: request === own ? text.your : text.other(request.rank),
  })
  return [
    text.subject(nl.common.name(own.child)),
    (now ? text.rankThen : text.rankNow)(own.rank, requests.length, moment),
    [now ? text.rulesThen : text.rules, ...sentences.map((sentence, place) => text.numbered(place + 1, sentence))].join(
      '\n',
    ),
    [
      now ? text.places : text.placesNow,
      ...shown.map((request) =>
        (request === own ? text.ownPosition : text.position)(request.rank, factsOf(request, steps, request === own)),
      ),
    ].join('\n'),
    ...(above ? [`${text.whyBelow(above.rank)} ${whyBelow(named(above), named(own), steps, false)}`] : []),
    ...(next ? [`${text.whyAbove(next.rank)} ${whyBelow(named(own), named(next), steps, false)}`] : []),
    ...(now ? [now.rank === undefined ? text.notNow : text.rankNow(now.rank, now.of, formatLongMoment(now.at))] : []),
  ].join('\n\n')
}

/** What ranks a request, step by step, and when it came in. */
function factsOf(request: RankedRequest, steps: readonly PriorityStep[], isNamed: boolean): string {
  return [
    ...(request.isNew ? [facts.isNew] : []),
    ...steps.map((step) => factsIn(step, request, isNamed)),
    facts.received(formatLongMoment(request.receivedAt)),
  ].join('; ')
}
