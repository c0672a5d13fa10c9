import { describe, expect, it } from 'vitest'
import type { Odd } from '../open-days-types.ts'
import { oddInShort, oddSentence } from './odd-words.ts'

const names = { child: () => 'Lou Baert', host: (id: string) => (id === 'h1' ? 'An Maes' : 'Bea Wit') }
const base = { date: '2026-11-03', childId: 'c', hostId: 'h1' }
const stay = (from: string, until: string) => ({ from, until })
const at = (hostId: string, from: string, until: string) => ({ hostId, from, until })
const told = (odd: Odd) => {
  const { fact, more } = oddSentence(odd, names)
  return [oddInShort(odd), fact, ...(more === undefined ? [] : [more])]
}

describe('an odd fact in words', () => {
  it('of exactly eleven hours says what is billed and how it is reported (R35)', () => {
    const stays = [at('h1', '07:00', '18:00')]
    const eleven = {
      kind: 'eleven-hours',
      ...base,
      agreementId: 'a',
      stays,
      reservedMinutes: 540,
      percent: 100,
    } as const
    expect(told(eleven)).toEqual([
      '07:00–18:00',
      'Lou Baert was er van 07:00 tot 18:00: precies 11 uur. Wordt aangerekend als een hele dag (100 %), gemeld als flexibele opvang.',
    ])
  })

  it('tells minutes outside hours that touch, and a day without any', () => {
    const openingHours = [stay('07:00', '12:00'), stay('12:00', '18:00')]
    const outside = { kind: 'outside-hours', ...base, stays: [], outside: [stay('06:10', '07:00')] } as const
    expect(told({ ...outside, outside: [...outside.outside], stays: [], openingHours })).toEqual([
      '06:10–07:00',
      'Lou Baert was er van 06:10 tot 07:00; de onthaalouder is open van 07:00 tot 18:00.',
    ])
    expect(told({ ...outside, outside: [...outside.outside], stays: [], openingHours: [] })[1]).toContain(
      'op een dag zonder openingsuren',
    )
  })

  it('tells how much longer, and at which two hosts', () => {
    const longer = { kind: 'longer-than-plan', ...base, agreementId: 'a', stays: [], reserved: [] } as const
    expect(told({ ...longer, stays: [], reserved: [], reservedMinutes: 270, presentMinutes: 535 })).toEqual([
      '+ 4 uur 25',
      'Lou Baert was er 8 uur 55, gepland was 4 uur 30: 4 uur 25 langer.',
    ])
    const stays = [at('h1', '08:00', '12:00'), at('h2', '12:05', '16:00')]
    expect(told({ kind: 'two-hosts', ...base, stays, gap: 5, isAtOnce: true })).toEqual([
      'tegelijk',
      'Lou Baert was van 08:00 tot 12:00 bij An Maes en van 12:05 tot 16:00 bij Bea Wit.',
      'Met 5 minuten ertussen: te kort om van de ene bij de andere te raken.',
    ])
    expect(told({ kind: 'two-hosts', ...base, stays, gap: 90, isAtOnce: false })).toHaveLength(2)
  })

  it('tells a closed day, a full house and a missing agreement', () => {
    const stays = [stay('08:00', '12:00')]
    const closed = { kind: 'closed-day', ...base, stays } as const
    expect(told({ ...closed, stays, closure: { isService: true, reason: 'training' } })[1]).toBe(
      'Lou Baert was er van 08:00 tot 12:00, maar de hele dienst was gesloten: vorming.',
    )
    expect(told({ ...closed, stays })[0]).toBe('niet actief')
    const children = [
      { id: 'c', firstName: 'Lou', lastName: 'Baert', isOwn: false },
      { id: 'o', firstName: 'Bo', lastName: '', isOwn: true },
    ]
    const full = {
      ...stay('08:00', '09:15'),
      count: 9,
      limit: 8,
      childIds: ['c'],
      at: { ...stay('08:00', '09:00'), children },
    }
    expect(told({ kind: 'over-limit', date: '2026-11-03', hostId: 'h1', ...full })).toEqual([
      '9 van 8, 08:00–09:15',
      '08:00–09:15: 9 kinderen tegelijk, ten hoogste 8 toegelaten.',
      'Aanwezig op het drukste moment: Lou Baert en Bo (eigen kind).',
    ])
    const without = { kind: 'no-agreement', ...base, stays } as const
    expect(told({ ...without, stays, agreedHostIds: [] })[1]).toContain('An Maes wordt wel betaald')
    expect(told({ ...without, stays, agreedHostIds: ['h2'] })[1]).toContain(
      'een overeenkomst bij Bea Wit, niet bij An Maes',
    )
  })
})
