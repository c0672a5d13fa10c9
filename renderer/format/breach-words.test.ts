import { describe, expect, it } from 'vitest'
import type { NamedPattern } from '../../shared/contract/capacity.ts'
import { breachFact, breachNames } from './breach-words.ts'

const pattern: NamedPattern = {
  weekday: 2,
  everyWeeks: 1,
  from: 480,
  until: 750,
  count: 9,
  limit: 8,
  dates: ['2026-11-17', '2026-11-24', '2027-06-29'],
  goesOn: false,
  children: [],
}
const child = (firstName: string, lastName: string, isOwn = false) => ({
  id: firstName + lastName,
  firstName,
  lastName,
  isOwn,
})

describe('a breach in words', () => {
  it.each<[Partial<NamedPattern>, string]>([
    [{}, 'elke dinsdag 08:00–12:30, van 17 nov tot en met 29 jun 2027: 9 van 8.'],
    [{ dates: ['2026-11-17'] }, 'di 17 nov, 08:00–12:30: 9 van 8.'],
    [{ everyWeeks: 2 }, 'om de 2 weken op dinsdag 08:00–12:30, van 17 nov tot en met 29 jun 2027: 9 van 8.'],
    [{ goesOn: true }, 'elke dinsdag 08:00–12:30, vanaf 17 nov: 9 van 8.'],
    [{ dates: ['2026-11-17'], goesOn: true }, 'elke dinsdag 08:00–12:30, vanaf 17 nov: 9 van 8.'],
  ])('%j: %s', (part, words) => {
    expect(breachFact({ ...pattern, ...part }, 2026)).toBe(words)
  })

  it('names who is there, and tells those of one name apart', () => {
    const children = [child('Anna', 'Maes'), child('Bert', 'Claes'), child('Anna', 'Devos'), child('Noor', '', true)]
    expect(breachNames({ children })).toBe('Anna Maes, Bert, Anna Devos, Noor (eigen kind)')
  })
})
