import { describe, expect, it } from 'vitest'
import type { WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'
import { serviceOnFile } from '../support/service-on-file.ts'
import type { Json } from '../support/exchange-document.ts'
import { acceptedPlace, listedRequest, waitingDocument, waitingService } from '../support/waiting-service.ts'
import { wantedPlace } from '../support/wanted-place.ts'

const fullWeek = [1, 2, 3].map((weekday) => ({ week: 1, weekday, from: '08:00', until: '17:00' }))
const place = { hostId: 'h1', startsOn: '2027-01-04' }
const family = {
  child: { firstName: 'Noor', lastName: 'Claes', birthDate: '2026-09-14' },
  contractHolder: { firstName: 'Lien', lastName: 'Claes', street: 'Veldstraat 1', postcode: '9000', city: 'Gent' },
}

describe('an offer', () => {
  it('needs room on every day that is offered, and says which days have none', async () => {
    await using service = await waitingService()
    const first = await listedRequest(service, { slots: fullWeek.slice(0, 1) })
    await acceptedPlace(service, first, place)
    const second = await listedRequest(service, { slots: fullWeek })
    const reply = await service.reply('waitingList.offer', { requestId: 'request-1', ...second, ...place })
    expect(reply).toMatchObject({
      error: { reason: 'no-room', details: { missing: [{ week: 1, weekday: 1 }] } },
    })
    await service.call('waitingList.offer', { ...second, ...place, slots: fullWeek.slice(1) })
  })

  it('passes nobody over who stands higher and fits there, unless it is written down why', async () => {
    await using service = await waitingService()
    const higher = await listedRequest(service, { firstTier: ['work', 'single'] })
    const lower = await listedRequest(service, { firstTier: ['work'] })
    const reply = await service.reply('waitingList.offer', { requestId: 'request-1', ...lower, ...place })
    expect(reply).toMatchObject({
      error: {
        reason: 'passed-over',
        details: { requests: [{ id: higher.id, rank: 1, child: { firstName: 'Noor' } }] },
      },
    })
    const deviation = 'Het kind gaat naar dezelfde school.'
    const offered = await service.call('waitingList.offer', { ...lower, ...place, deviation })
    const { record } = await service.call('waitingList.record', { id: offered.id })
    expect(record.offers).toMatchObject([{ deviation, passedOver: [higher.id], by: 'tester' }])
    const history = await service.call('history.list', { subject: `request:${lower.id}` })
    expect(history[0]).toMatchObject({ action: 'waiting-request-changed', reason: deviation })
    // Whoever stands highest passes nobody over: what was written then is no deviation.
    const other = await service.call('waitingList.offer', { ...higher, ...place, hostId: 'h2', deviation })
    expect((await service.call('waitingList.record', { id: other.id })).record.offers?.[0]?.deviation).toBeUndefined()
  })

  it('is of days that were asked, one at a time, and keeps what is wanted as it is', async () => {
    await using service = await waitingService()
    const request = await listedRequest(service)
    const refused = (input: object) => service.refusal('waitingList.offer', { ...request, ...place, ...input })
    expect(await refused({ slots: [{ week: 1, weekday: 4, from: '08:00', until: '17:00' }] })).toBe(
      'validation: faults',
    )
    expect(await refused({ slots: [{ week: 1, weekday: 1, from: '07:00', until: '17:00' }] })).toBe(
      'validation: faults',
    )
    expect(await refused({ slots: [] })).toBe('validation: no-days')
    expect(await refused({ answerBy: '2026-11-21' })).toBe('validation: faults')
    expect(await refused({ startsOn: '2026-11-21' })).toBe('validation: faults')
    expect(await refused({ hostId: 'h9' })).toBe('not-found: no-such-host')
    const offered = await service.call('waitingList.offer', { ...request, ...place })
    expect(await service.refusal('waitingList.offer', { ...offered, ...place })).toBe('conflict: offer-waiting')
    const edits = (record: Partial<WaitingRequest>) => ({ ...offered, record: wantedPlace(record) })
    expect(await service.refusal('waitingList.save', edits({ slots: fullWeek }))).toBe('conflict: offer-waiting')
    await service.call('waitingList.save', edits({ note: 'Belt morgen terug.' }))
  })

  it('that was refused or taken back leaves the request at its old rank', async () => {
    await using service = await waitingService()
    const request = await listedRequest(service, { receivedAt: '2026-11-19T09:00' })
    await listedRequest(service)
    const rankOf = async () =>
      (await service.call('waitingList.list', {})).requests.find(({ id }) => id === request.id)?.rank
    expect(await rankOf()).toBe(1)
    const accepted = await acceptedPlace(service, request, place)
    expect(await rankOf()).toBeUndefined()
    const { record } = await service.call('waitingList.record', { id: request.id })
    const answer = { offerId: record.offers?.[0]?.id ?? '' }
    expect(await service.refusal('waitingList.answer', { ...accepted, ...answer, answer: 'accepted' })).toBe(
      'conflict: offer-answered',
    )
    const open = await service.call('waitingList.answer', {
      ...accepted,
      ...answer,
      answer: 'refused',
      note: 'Te ver.',
    })
    expect(await rankOf()).toBe(1)
    expect(await service.refusal('waitingList.answer', { ...open, ...answer, answer: 'accepted' })).toBe(
      'conflict: offer-answered',
    )
    // What was offered stays what it was when other days are wanted later.
    await service.call('waitingList.save', { ...open, record: wantedPlace({ slots: fullWeek }) })
    const after = await service.call('waitingList.record', { id: request.id })
    expect(after.record.offers).toMatchObject([{ answer: 'refused', note: 'Te ver.', slots: wantedPlace().slots }])
  })

  it('of a document may be missing though the request says so: it can be offered, or put back', async () => {
    const waitingList = [{ ...wantedPlace(), id: 'r1', status: 'offered' }] as unknown as Json
    await using service = await serviceOnFile(waitingDocument({ waitingList }))
    const looked = { id: 'r1', version: 1 }
    await service.call('waitingList.reopen', { ...looked, reason: 'Er was geen aanbod.' })
    await using other = await serviceOnFile(waitingDocument({ waitingList }))
    await other.call('waitingList.offer', { ...looked, ...place })
  })
})

describe('an accepted place', () => {
  it('becomes child, family, agreement and plan, with the facts under which the family was placed', async () => {
    await using service = await waitingService()
    const evidence = [{ criterion: 'work' as const, kind: 'Attest', seenOn: '2026-11-21' }]
    const request = await listedRequest(service, { slots: fullWeek, firstTier: ['work'], evidence })
    const accepted = await acceptedPlace(service, request, place)
    const prepared = await service.call('waitingList.preparation', { id: request.id })
    expect(prepared).toMatchObject({
      host: { id: 'h1' },
      startsOn: place.startsOn,
      child: { firstName: 'Noor', birthDate: '2026-09-14', isExpected: false },
      cycleStart: '2027-01-04',
      sameChildren: [],
      sameHolders: [],
    })
    const placed = await service.call('waitingList.place', { ...accepted, ...family })
    const { record: agreement } = await service.call('agreements.record', { id: placed.agreementId })
    expect(agreement).toMatchObject({
      ...place,
      priority: { firstTier: ['work'], secondTier: [], seenOn: '2026-11-21' },
    })
    const { plans } = await service.call('carePlans.basis', { agreementId: placed.agreementId })
    expect(plans.map(({ record }) => record)).toMatchObject([{ from: place.startsOn, slots: fullWeek }])
    const listed = (await service.call('waitingList.list', {})).requests[0]
    expect(listed).toMatchObject({ status: 'placed', placed: { childId: placed.childId, host: { id: 'h1' } } })
    const acts = await service.call('history.list', { subject: `child:${placed.childId}` })
    expect(acts.map(({ action }) => action).sort()).toEqual([
      'agreement-added',
      'care-plan-added',
      'child-added',
      'waiting-request-changed',
    ])
  })

  it('is made whole or not at all', async () => {
    await using service = await waitingService()
    const request = await listedRequest(service)
    const accepted = await acceptedPlace(service, request, place)
    const before = (await service.call('exchange.export', {})).text
    // Two days are below the minimum of R50; a family without a street is no family of an agreement.
    expect(await service.refusal('waitingList.place', { ...accepted, ...family })).toBe('validation: below-minimum')
    const noStreet = { ...family, contractHolder: { ...family.contractHolder, street: ' ' } }
    const reply = await service.reply('waitingList.place', { requestId: 'request-1', ...accepted, ...noStreet })
    expect(reply).toMatchObject({
      error: { details: { faults: [{ path: 'contractHolder.street', code: 'empty-name' }] } },
    })
    expect(await service.refusal('waitingList.place', { ...accepted, ...family, childId: 'c9' })).toBe(
      'not-found: no-such-child',
    )
    expect(await service.refusal('waitingList.place', { ...accepted, childId: 'c1', contractHolderId: 'p9' })).toBe(
      'not-found: no-such-contract-holder',
    )
    expect((await service.call('exchange.export', {})).text).toBe(before)
    const minimumReason = 'Start met twee dagen.'
    await service.call('waitingList.place', { ...accepted, ...family, minimumReason })
  })

  it('goes to a child and a family that are there already', async () => {
    await using service = await waitingService()
    const child = { firstName: 'Gust', lastName: 'Kind', birthDate: '2025-03-01' }
    const contact = { firstName: 'els', lastName: 'Oúder', postcode: '8790', city: 'Waregem' }
    const request = await listedRequest(service, { child, contact, slots: fullWeek })
    const accepted = await acceptedPlace(service, request, { ...place, hostId: 'h2' })
    const prepared = await service.call('waitingList.preparation', { id: request.id })
    expect(prepared.sameChildren.map(({ id }) => id)).toEqual(['c2'])
    expect(prepared.sameHolders.map(({ id }) => id)).toEqual(['p2'])
    const placed = await service.call('waitingList.place', { ...accepted, childId: 'c2', contractHolderId: 'p2' })
    expect(placed.childId).toBe('c2')
    expect(service.rows('SELECT count(*) AS children FROM children')).toEqual([{ children: 2 }])
  })

  it('keeps week 1 of the request where care starts in another week of the cycle', async () => {
    await using service = await waitingService()
    const slots = [
      { week: 1, weekday: 1, from: '08:00', until: '17:00' },
      ...fullWeek.map((slot) => ({ ...slot, week: 2 })),
    ]
    const request = await listedRequest(service, { cycleWeeks: 2, slots, wantedFrom: '2027-01-06' })
    const starts = { hostId: 'h2', startsOn: '2027-01-13' }
    const accepted = await acceptedPlace(service, request, starts)
    const prepared = await service.call('waitingList.preparation', { id: request.id })
    expect(prepared).toMatchObject({ startsOn: '2027-01-13', cycleWeeks: 2, cycleStart: '2027-01-04' })
    await service.call('waitingList.place', { ...accepted, ...family, minimumReason: 'Vier dagen in twee weken.' })
  })

  it('of a child that is not born yet has the expected date for its birth date', async () => {
    await using service = await waitingService()
    const child = { firstName: 'Kindje', lastName: 'Claes', expectedOn: '2026-12-20' }
    const request = await listedRequest(service, { child })
    await acceptedPlace(service, request, place)
    const prepared = await service.call('waitingList.preparation', { id: request.id })
    expect(prepared.child).toMatchObject({ birthDate: '2026-12-20', isExpected: true })
  })
})
