import { describe, expect, it } from 'vitest'
import type { WaitingRequest } from '../../../../../shared/domain/exchange/waiting-list.ts'
import type { Host } from '../../../../../shared/domain/exchange/document.ts'
import { letterText } from '../../../../../shared/domain/letters/letter-blocks.ts'
import { hostAt } from '../../../../../tests/support/absence-service.ts'
import { builtInTemplates } from '../../../documents/templates/built-in/index.ts'
import { letterOfTemplate } from '../../../documents/templates/letter-of-template.ts'
import { parseTemplate } from '../../../documents/templates/parse-template.ts'
import { demoOrganiser } from '../../../../../db/seed/organiser.ts'
import { commonFacts } from '../facts/shared-facts.ts'
import { recipientsOfOffers, recipientsOfRefusal } from './of-requests.ts'
import type { Recipient } from './recipient.ts'

const request = (changes: Partial<WaitingRequest> = {}): WaitingRequest => ({
  id: 'r1',
  receivedAt: '2026-09-01T10:00',
  child: { firstName: 'Mila', lastName: 'Maes', expectedOn: '2026-12-20' },
  contact: { firstName: 'An', lastName: 'Maes', postcode: '8790', city: 'Waregem', email: 'an@voorbeeld.example' },
  wantedFrom: '2027-03-01',
  cycleWeeks: 1,
  slots: [1, 2].map((weekday) => ({ week: 1, weekday, from: '08:00', until: '17:00' })),
  firstTier: [],
  secondTier: [],
  status: 'open',
  ...changes,
})
const offer = { id: 'o1', hostId: 'h1', startsOn: '2027-03-01', offeredAt: '2026-11-20T09:00', by: 'An' }
const hosts = new Map<string, Host>([['h1', hostAt('h1')]])

function paperOf(template: 'offer' | 'refusal', { facts }: Recipient) {
  const common = commonFacts(demoOrganiser(62), '2026-11-22', '2026-12-06')
  const letter = letterOfTemplate(parseTemplate(builtInTemplates[template]).nodes, { ...common, ...facts }, '')
  return { missing: letter.missing, text: letterText(letter.blocks) }
}

describe('a request on the waiting list', () => {
  it('gets its offer with the host, the days and the day of the answer, and the offered days where they are fewer', () => {
    const [whole] = recipientsOfOffers([request({ offers: [{ ...offer, answerBy: '2026-12-01' }] })], hosts)
    const letter = whole && paperOf('offer', whole)
    expect(letter?.missing).toEqual([])
    expect(letter?.text).toMatch(/bij Host h1, Kerkstraat 1, 8790 Waregem[^]*maandag · 08:00–17:00 · hele dag\ndinsdag/)
    expect(letter?.text).toContain('uiterlijk op 1 december 2026')
    expect(whole).toMatchObject({ street: '', refs: { requestId: 'r1' }, folder: { of: 'request', id: 'r1' } })
    const slots = [{ week: 1, weekday: 5, from: '08:00', until: '12:00' }]
    const [part] = recipientsOfOffers([request({ offers: [{ ...offer, cycleWeeks: 1, slots }] })], hosts)
    expect(part && paperOf('offer', part).text).toMatch(/vrijdag · 08:00–12:00 · halve dag/)
  })

  it('gets none without an offer that waits for its answer', () => {
    const answered = { ...offer, answer: 'refused' as const, answeredAt: '2026-11-21T10:00' }
    // A document may hold a request that ended while an offer was never answered.
    const ended = request({ status: 'lapsed', offers: [offer] })
    expect(recipientsOfOffers([request(), request({ offers: [answered] }), ended], hosts)).toEqual([])
  })

  it('is told that there is no place, those for which it was decided first of all', () => {
    const closed = { on: '2026-11-20', reason: 'no-place' as const }
    const found = recipientsOfRefusal([
      request(),
      request({ id: 'r2', status: 'lapsed', closed }),
      request({ id: 'r3', status: 'lapsed', closed: { ...closed, reason: 'withdrawn' } }),
      request({ id: 'r4', status: 'placed' }),
    ])
    expect(found.map(({ id, isNeeded }) => [id, isNeeded])).toEqual([
      ['r1', false],
      ['r2', true],
    ])
    const letter = found[0] && paperOf('refusal', found[0])
    expect(letter?.missing).toEqual([])
    expect(letter?.text).toContain('voor Mila Maes, vanaf 1 maart 2027, 2 dagen per week')
  })
})
