import { describe, expect, it } from 'vitest'
import type { PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { rankRequests } from '../../../../shared/domain/waiting-list/rank-requests.ts'
import { standardSteps } from '../../../../shared/domain/waiting-list/standard-steps.ts'
import type { RankedRequest } from '../waiting-types.ts'
import { answerText } from './answer-text.ts'
import { shortWhy, whyBelow } from './position-words.ts'
import { stepSentence } from './rule-words.ts'

type Facts = Partial<Pick<RankedRequest, 'firstTier' | 'secondTier' | 'isNew' | 'receivedAt'>>

/** Requests by name, as a replay ranks them. */
function ranked(requests: Readonly<Record<string, Facts>>, steps: readonly PriorityStep[]): RankedRequest[] {
  const all = Object.entries(requests).map(([id, facts]) => ({
    id,
    status: 'open' as const,
    receivedAt: '2026-09-01T10:00',
    firstTier: [],
    secondTier: [],
    isNew: false,
    child: { firstName: id, lastName: 'Claes' },
    ...facts,
  }))
  return rankRequests(all, steps).map(({ request, rank, below }) => ({ ...request, rank, ...(below && { below }) }))
}

/** Why the second of two stands below the first. */
function why(upper: Facts, lower: Facts, steps: readonly PriorityStep[] = standardSteps) {
  const [first, second] = ranked({ Noor: upper, Stan: lower }, steps)
  if (!first || !second) throw new Error('two requests rank')
  const named = (request: RankedRequest) => ({ request, name: request.child.firstName })
  return { long: whyBelow(named(first), named(second), steps), short: shortWhy(first, second, steps) }
}

describe('why one request stands below another', () => {
  it('is said by the step that separates them, with what both have', () => {
    expect(why({ firstTier: ['work', 'single'] }, { firstTier: ['foster'] })).toEqual({
      long: 'Noor heeft 2 criteria van de eerste groep (werk of opleiding, alleenstaand); Stan heeft 1 criterium van de eerste groep (pleeggezin).',
      short: 'minder criteria: 1 tegen 2',
    })
    expect(why({ secondTier: ['staff'] }, {})).toEqual({
      long: 'Noor heeft voorrang van de tweede groep (personeel); Stan heeft geen voorrang van de tweede groep.',
      short: 'geen tweede groep',
    })
  })

  it('is the moment, the id or being new where no step does', () => {
    expect(why({}, { receivedAt: '2026-09-01T10:01' }).long).toBe(
      'Zelfde voorrang, maar eerder ontvangen: Noor op 1 sep 2026 10:00, Stan op 1 sep 2026 10:01.',
    )
    expect(why({}, {}).short).toBe('zelfde minuut: kenmerk')
    expect(why({}, { isNew: true, firstTier: ['work'] }).long).toBe(
      'Noor staat op de wachtlijst; Stan is een nieuwe aanvraag, en die komen daarna.',
    )
  })

  it('knows points and combinations', () => {
    const weights: PriorityStep = { by: 'weights', weights: [{ criterion: 'work', weight: 3 }] }
    expect(why({ firstTier: ['work'] }, { firstTier: ['single'] }, [weights]).short).toBe('minder punten: 0 tegen 3')
    const combinations: PriorityStep = { by: 'combinations', combinations: [['work', 'single'], ['foster']] }
    expect(why({ firstTier: ['work', 'single'] }, { firstTier: ['foster'] }, [combinations])).toEqual({
      long: 'Noor heeft de combinatie werk of opleiding + alleenstaand; Stan heeft de combinatie pleeggezin.',
      short: 'combinatie komt later',
    })
    expect(stepSentence(combinations)).toContain('1) werk of opleiding + alleenstaand, 2) pleeggezin')
  })
})

describe('the answer to a complaint', () => {
  const steps: PriorityStep[] = [{ by: 'combinations', combinations: [['work', 'foster']] }, ...standardSteps]
  const requests = ranked(
    {
      Noor: { firstTier: ['work', 'foster'] },
      Stan: { firstTier: ['work', 'single'], secondTier: ['staff'] },
      Mil: { firstTier: ['single', 'low-income'] },
      Fien: {},
      Yara: { isNew: true },
    },
    steps,
  )
  const answer = answerText(
    'Mil',
    { at: '2026-11-12T10:05', steps, requests },
    { at: '2026-11-22T09:00', rank: 2, of: 4 },
  )

  it('has every place above, the own one and the next, in order', () => {
    const places = answer.split('\n').filter((line) => line.startsWith('Plaats ') && line.includes(':'))
    expect(places.map((line) => line.slice(0, 8))).toEqual(['Plaats 1', 'Plaats 2', 'Plaats 3', 'Plaats 4'])
    expect(places[2]).toContain(
      'uw aanvraag: geen enkele combinatie; 2 criteria van de eerste groep (alleenstaand, laag inkomen)',
    )
    expect(answer).toContain('Op 12 nov 2026 10:05 stond uw aanvraag op plaats 3 van de 5 open aanvragen.')
    expect(answer).toContain('Op 22 nov 2026 09:00 staat uw aanvraag op plaats 2 van de 4 open aanvragen.')
  })

  it('names no other family and none of its circumstances', () => {
    for (const name of ['Noor', 'Stan', 'Fien', 'Yara']) expect(answer).not.toContain(name)
    const rules = steps.map(stepSentence).join('\n')
    const told = answer.split('\n').filter((line) => !rules.includes(line.replace(/^\d+\. /, '')))
    expect(told.join('\n')).not.toMatch(/pleeggezin|personeel|werk of opleiding/)
    expect(told.join('\n')).toContain('Plaats 1: combinatie 1;')
  })

  it('is nothing for who was not on the list', () => {
    expect(answerText('Lou', { at: '2026-11-12T10:05', steps, requests })).toBe('')
  })
})
