import { expect, it } from 'vitest'
import { isToldOf, type PlacesOfDay } from './is-told.ts'

type Contact = Parameters<typeof isToldOf>[1][number]
type Place = PlacesOfDay['standing'][number]

const date = '2026-11-09'
const contact = (given: Partial<Contact> = {}): Contact => ({
  from: date,
  until: '2026-11-10',
  topic: 'place',
  channel: 'phone',
  at: '2026-11-09T06:51',
  answer: 'agreed',
  ...given,
})
const { answer: _answer, ...said } = contact()
const place = (given: Partial<Place> = {}): Place => ({ kind: 'host', decidedAt: '2026-11-09T06:51', ...given })
const agreed = place({ answer: 'agreed', answeredAt: '2026-11-09T06:51' })
const letter = (at: string): Contact => ({ ...said, channel: 'letter', at: `2026-11-09T${at}` })
const call = (at: string, given: Partial<Contact> = {}): Contact => ({ ...said, at: `2026-11-09T${at}`, ...given })

it.each<[string, Place[], Place[], Contact[], boolean]>([
  ['a place with a yes is known', [agreed], [], [contact()], true],
  ['a place that was decided after the call is not', [place()], [], [contact()], false],
  ['a letter after the decision tells it', [place()], [], [letter('07:00')], true],
  ['a letter before it does not', [place()], [], [letter('06:00')], false],
  ['what the parents see to is known', [place({ kind: 'parents' })], [], [], true],
  ['both places of a day are to be known', [agreed, place()], [], [contact()], false],
  ['that there is none is to be told', [], [], [], false],
  ['and is known once it was', [], [], [call('06:51')], true],
  ['nobody picked up', [], [], [contact({ answer: 'no-answer' })], false],
  ['about another day', [], [], [contact({ from: '2026-11-10' })], false],
  ['that the host is back tells nothing of it', [], [], [contact({ topic: 'back' })], false],
  ['a yes to a place that was lost does not count', [], [agreed], [contact()], false],
  ['nor does the letter that confirmed it', [], [agreed], [contact(), letter('08:00')], false],
  ['nor a letter alone', [], [place()], [letter('08:00')], false],
  ['a call after that does', [], [agreed], [contact(), call('11:00')], true],
  ['in the same minute too', [], [agreed], [contact(), call('06:51')], true],
  ['not where nobody picks up', [], [agreed], [contact(), call('11:00', { answer: 'no-answer' })], false],
  ['another place is to be told', [place({ decidedAt: '2026-11-09T10:00' })], [agreed], [contact()], false],
  ['and may be lost before it was', [], [agreed, place({ decidedAt: '2026-11-09T10:00' })], [contact()], false],
  ['a place that nobody knew of takes nothing back', [], [place({ decidedAt: '2026-11-09T10:00' })], [contact()], true],
])('%s', (_, standing, lapsed, contacts, isTold) => {
  expect(isToldOf({ date, standing, lapsed }, contacts)).toBe(isTold)
})
