import { describe, expect, it } from 'vitest'
import type { ExtraDayAnswer } from '../extra-day-types.ts'
import { sampleAnswer, sampleTold } from '../testing/sample-answer.ts'
import { parentSentence } from './parent-sentence.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const said = (changes: Parameters<typeof sampleTold>[0] = {}) => plain(parentSentence(sampleTold(changes)))
const answer = (changes: Partial<ExtraDayAnswer>) => ({ answer: sampleAnswer(changes) })
const price = (cents: number, percent: 40 | 60 | 100 | 160) => ({ minutes: 0, percent, dayCents: 1837, cents })
const full = {
  from: 945,
  until: 960,
  count: 9,
  limit: 8,
  at: { from: 945, until: 960, count: 9 },
  children: [],
}

describe('the sentence for the parent', () => {
  it('of a day that can be had says where, when and what it costs', () => {
    expect(said()).toBe(
      'Lotte kan op vrijdag 13 november terecht bij Els, van 8.00 tot 16.30 uur. Dat wordt aangerekend als een gewone dag: € 18,37.',
    )
    expect(
      said({
        status: 'accepted',
        hostAgrees: undefined,
        date: '2027-01-08',
        slots: [
          [450, 510],
          [945, 1080],
        ],
      }),
    ).toContain('op vrijdag 8 januari 2027 terecht bij Els, van 7.30 tot 8.30 en van 15.45 tot 18.00 uur.')
  })

  it('tells what is dearer, cheaper or the same in a swap, and no price that is not known', () => {
    const swap = (differenceCents: number) =>
      said({
        insteadOf: '2026-11-16',
        ...answer({ price: { days: [{ date: '2026-11-13', after: price(1102, 60) }], differenceCents } }),
      })
    expect(swap(-735)).toBe(
      'Lotte kan op vrijdag 13 november terecht bij Els, van 8.00 tot 16.30 uur, in de plaats van maandag 16 november. Dat kost € 7,35 minder.',
    )
    expect(swap(735)).toContain('Dat kost € 7,35 meer.')
    expect(swap(0)).toContain('De prijs blijft dezelfde: € 11,02.')
    const { price: _, ...without } = sampleAnswer()
    expect(said({ answer: without })).toBe('Lotte kan op vrijdag 13 november terecht bij Els, van 8.00 tot 16.30 uur.')
  })

  it('of a longer day says what it costs instead', () => {
    const days = [{ date: '2026-11-13', before: price(1102, 60), after: price(1837, 100) }]
    expect(said(answer({ price: { days, differenceCents: 735 } }))).toContain(
      'Die dag kost dan € 18,37 in plaats van € 11,02.',
    )
  })

  it('names the minutes that are full, and what can be had', () => {
    const instead = { hours: [[480, 945] as const], days: ['2026-11-12', '2026-11-18'] }
    expect(said(answer({ caused: [full], instead }))).toBe(
      'Dat gaat helaas niet: van 15.45 tot 16.00 uur zijn er bij Els al 8 kinderen, meer mogen er niet zijn. Wel mogelijk: die dag van 8.00 tot 15.45 uur of dezelfde uren op donderdag 12 november of woensdag 18 november.',
    )
  })

  it('does not tell what a host is closed for, and offers nothing when she says no', () => {
    const closed = answer({ obstacles: [{ kind: 'closed', closure: 'illness' }] })
    expect(said(closed)).toBe('Dat gaat helaas niet: Els is gesloten op vrijdag 13 november.')
    const instead = { hours: [], days: ['2026-11-12'] }
    expect(said({ hostAgrees: false, ...answer({ instead }) })).toBe(
      'Dat gaat helaas niet: Els kan op vrijdag 13 november geen extra kind opvangen.',
    )
  })

  it.each([
    [{ kind: 'reserved', from: 480, until: 540 }, 'Lotte is dan al ingeschreven van 8.00 tot 9.00 uur.'],
    [{ kind: 'passed' }, 'vrijdag 13 november is al voorbij.'],
    [{ kind: 'given-up-answered' }, 'maandag 16 november kan niet geruild worden.'],
  ] satisfies [ExtraDayAnswer['obstacles'][number], string][])('%o', (obstacle, expected) =>
    expect(said({ insteadOf: '2026-11-16', ...answer({ obstacles: [obstacle] }) })).toBe(
      `Dat gaat helaas niet: ${expected}`,
    ),
  )

  it('promises nothing while the host was not asked', () => {
    expect(said({ hostAgrees: undefined })).toBe(
      'Er is plaats bij Els op vrijdag 13 november, van 8.00 tot 16.30 uur. Wij vragen het nog na en laten het u weten.',
    )
    expect(said({ status: 'refused' })).toBe('Dat gaat helaas niet.')
  })
})
