import { describe, expect, it } from 'vitest'
import type { HomeVisit } from '../../../../../shared/domain/exchange/visits.ts'
import { emptiness, sectionStates } from './filled.ts'
import { byExpected, countedNow } from './present.ts'

const bare: HomeVisit = { id: 'v1', hostId: 'h1', status: 'planned', date: '2026-11-10', isAnnounced: true }
const goal = (progress: { id: string; date: string; visitId?: string; text: string }[]) => ({
  id: 'g1',
  version: 1,
  isOverdue: false,
  conflicts: 0,
  record: { id: 'g1', hostId: 'h1', text: 'Lezen', startedOn: '2026-01-01', status: 'active' as const, progress },
})
const facts = {
  template: {
    id: 't1',
    from: '2026-01-01',
    items: [
      { id: 'a', section: 'Slapen', text: 'Op de rug' },
      { id: 'b', section: 'Slapen', text: 'Geen kussen' },
    ],
  },
  actions: [],
  goals: [goal([{ id: 'p', date: '2026-06-01', visitId: 'v0', text: 'Begonnen' }])],
  papers: [],
  ownChildren: [],
  limit: 4,
}

describe('what is filled in', () => {
  it('of a visit that has just begun is nothing', () => {
    const states = sectionStates(bare, facts)
    expect(states.checklist).toEqual({ done: 0, total: 2, isFilled: false })
    expect(states.papers.isFilled).toBe(true)
    expect(emptiness(bare, facts)).toMatchObject({ checks: 2, hasNoPresence: true, goals: 1, hasNoNotes: true })
    expect(emptiness(bare, facts).scores).toHaveLength(6)
  })

  it('tells how many are there, and that there are too many', () => {
    const presentOf = (otherPresent: number) =>
      sectionStates({ ...bare, presentChildren: ['c'], otherPresent }, facts).present
    expect(presentOf(3)).toEqual({ done: 4, isFilled: true, isOver: false })
    expect(presentOf(4)).toEqual({ done: 5, isFilled: true, isOver: true })
  })

  it('counts answers and not notes, and nobody there is said by zero others', () => {
    const visit: HomeVisit = {
      ...bare,
      from: '09:00',
      until: '10:00',
      otherPresent: 0,
      checks: [
        { itemId: 'a', answer: 'good' },
        { itemId: 'b', note: 'nog eens kijken' },
        { itemId: 'gone', answer: 'bad' },
      ],
      notes: '  ',
    }
    const states = sectionStates(visit, {
      ...facts,
      goals: [goal([{ id: 'p', date: '2026-11-10', visitId: 'v1', text: '!' }])],
    })
    expect(states.when.isFilled).toBe(true)
    expect(states.present.isFilled).toBe(true)
    expect(states.checklist).toEqual({ done: 1, total: 2, isFilled: false })
    expect(states.notes.isFilled).toBe(false)
    expect(states.goals.isFilled).toBe(true)
  })
})

describe('who is there', () => {
  const own = [
    { id: 'o1', firstName: 'Warre', birthDate: '2022-01-01', counts: true },
    { id: 'o2', firstName: 'Lien', birthDate: '2010-01-01', counts: false },
  ]
  it('counts with the own children who count, and others', () => {
    expect(countedNow({ presentChildren: ['a', 'b'], presentOwnChildren: ['o1', 'o2'], otherPresent: 3 }, own)).toBe(6)
    expect(countedNow({}, own)).toBe(0)
  })

  it('is expected when there are hours', () => {
    const child = (id: string, planned: [number, number][]) => ({
      id,
      firstName: id,
      lastName: '',
      birthDate: '2025-01-01',
      planned,
    })
    const { expected, others } = byExpected([child('a', []), child('b', [[480, 720]])])
    expect([expected.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([['b'], ['a']])
  })
})
