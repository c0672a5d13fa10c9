import { describe, expect, it } from 'vitest'
import type { WantedPlace } from '../../shared/contract/substitution-shapes.ts'
import type { InputOf } from '../../shared/contract/index.ts'
import { placesOf, startAbsence } from '../support/absent-host.ts'

const monday = '2026-11-23'
const at = (childId: string, hostId: string): WantedPlace => ({ kind: 'host', childId, date: monday, hostId })

type Started = Awaited<ReturnType<typeof startAbsence>>
const told = (service: Started, said: Partial<InputOf<'substitution.tell'>> = {}) => ({
  hostId: 'h1',
  contractHolderId: 'p1',
  from: monday,
  until: '2026-11-25',
  topic: 'place' as const,
  channel: 'phone' as const,
  text: 'Er is plaats bij h2.',
  closureId: service.absence.id,
  places: [],
  arranged: [],
  ...said,
})
const contactsOf = (service: Started) =>
  service.rows('SELECT contract_holder_id, topic, channel, answer, text, by FROM family_contacts ORDER BY at, id')

describe('telling a family', () => {
  it('keeps what was said and by whom; nobody who picks up changes nothing', async () => {
    await using service = await startAbsence()
    const said = told(service, { answer: 'no-answer', places: [at('c1', 'h2')] })
    const left = await service.call('substitution.tell', said)
    expect(left).toMatchObject({ made: [], changed: [] })
    expect(left.contactIds).toHaveLength(1)
    expect(placesOf(service)).toEqual([])
    await service.call('substitution.tell', told(service, { channel: 'letter', topic: 'back' }))
    const { contacts } = await service.call('substitution.view', { closureId: service.absence.id })
    expect(contacts.map(({ by, at: moment, answer }) => [by, moment.slice(0, 10), answer])).toEqual([
      ['tester', '2026-11-22', 'no-answer'],
      ['tester', '2026-11-22', undefined],
    ])
  })

  it('that agrees gets its places with the yes on them, and on those that were arranged before', async () => {
    await using service = await startAbsence()
    const { made } = await service.call('substitution.arrange', {
      closureId: service.absence.id,
      places: [at('c2', 'h3')],
    })
    const left = await service.call(
      'substitution.tell',
      told(service, { answer: 'agreed', places: [at('c1', 'h2')], arranged: made }),
    )
    expect(placesOf(service)).toEqual(['23 a1 h2 08:00-17:00 agreed', '23 a2 h3 08:00-12:00 agreed'])
    expect(left).toMatchObject({ made: [{ version: 1 }], changed: [{ id: made[0]?.id, version: 2 }] })
    await service.call('substitution.undo', left)
    expect(placesOf(service)).toEqual(['23 a2 h3 08:00-12:00'])
    expect(contactsOf(service)).toEqual([])
  })

  it('that agrees with what stands already has the yes noted, and nothing moved', async () => {
    await using service = await startAbsence()
    const places = [at('c1', 'h2')]
    await service.call('substitution.arrange', { closureId: service.absence.id, places })
    const left = await service.call('substitution.tell', told(service, { answer: 'agreed', places }))
    expect(placesOf(service)).toEqual(['23 a1 h2 08:00-17:00 agreed'])
    expect(left).toMatchObject({ made: [], changed: [{ version: 2 }] })
  })

  it('that sees to it itself gives up what was arranged, and keeps the no with it', async () => {
    await using service = await startAbsence()
    const { made } = await service.call('substitution.arrange', {
      closureId: service.absence.id,
      places: [at('c2', 'h3')],
    })
    await service.call(
      'substitution.tell',
      told(service, { answer: 'own-solution', places: [at('c1', 'h2')], arranged: made }),
    )
    expect(placesOf(service)).toEqual([
      '23 a1 parents 08:00-17:00 agreed',
      '23 a2 parents 08:00-12:00 agreed',
      '(23 a2 h3 08:00-12:00 declined)',
    ])
  })

  it('is all or nothing: without a place nothing is kept, not even the talk', async () => {
    await using service = await startAbsence()
    const full = told(service, { answer: 'agreed', places: [at('c1', 'h2'), at('c2', 'h2')] })
    expect(await service.refusal('substitution.tell', full)).toBe('conflict: no-place')
    const unknown = told(service, { answer: 'agreed', arranged: [{ id: 'nowhere', version: 1 }] })
    expect(await service.refusal('substitution.tell', unknown)).toBe('not-found: no-such-substitution')
    expect([placesOf(service), contactsOf(service)]).toEqual([[], []])
  })

  it.each(['agreed', 'own-solution'] as const)('answers (%s) for its own children only', async (answer) => {
    await using service = await startAbsence()
    const { made } = await service.call('substitution.arrange', {
      closureId: service.absence.id,
      places: [at('c3', 'h3')],
    })
    const stood = placesOf(service)
    const refusal = (said: Partial<InputOf<'substitution.tell'>>) =>
      service.refusal('substitution.tell', told(service, { answer, ...said }))
    expect(await refusal({ places: [at('c3', 'h2')] })).toBe('conflict: no-such-need')
    expect(await refusal({ arranged: made })).toBe('not-found: no-such-substitution')
    expect([placesOf(service), contactsOf(service)]).toEqual([stood, []])
    await service.call('substitution.tell', told(service, { answer, contractHolderId: 'p3', arranged: made }))
    expect(contactsOf(service)).toMatchObject([{ contract_holder_id: 'p3', answer }])
  })

  it.each<[Partial<InputOf<'substitution.tell'>>, string]>([
    [{ hostId: 'h9' }, 'not-found: no-such-host'],
    [{ contractHolderId: 'p9' }, 'not-found: no-such-contract-holder'],
    [{ from: '2026-11-26' }, 'validation: from-after-until'],
    [{ text: '  ' }, 'validation: invalid-input'],
    [{ text: 'half \ud800' }, 'validation: invalid-input'],
  ])('is refused with %j', async (said, refusal) => {
    await using service = await startAbsence()
    expect(await service.refusal('substitution.tell', told(service, said))).toBe(refusal)
  })

  it('needs the absence where there is a place to give', async () => {
    await using service = await startAbsence()
    const { closureId: _, ...said } = told(service, { answer: 'agreed', places: [at('c1', 'h2')] })
    expect(await service.refusal('substitution.tell', said)).toBe('not-found: no-such-closure')
  })

  it('stands in the history of the host and of the children of the family', async () => {
    await using service = await startAbsence()
    await service.call('substitution.tell', told(service))
    for (const subject of ['host:h1', 'child:c1', 'child:c2'])
      expect((await service.call('history.list', { subject }))[0]).toMatchObject({ action: 'family-contact-added' })
    expect(await service.call('history.list', { subject: 'child:c3' })).toEqual([])
  })
})
