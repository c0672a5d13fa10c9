import { describe, expect, it } from 'vitest'
import { bothTexts, conflictValue, guidanceFieldName, isLongText, visitFieldName } from './conflict-words.ts'

const facts = {
  items: [{ id: 'a/b', text: 'Op de rug' }],
  children: [{ id: 'c1', firstName: 'Amber', lastName: 'Aerts' }],
  ownChildren: [{ id: 'o1', firstName: 'Warre' }],
}

describe('two versions of a field', () => {
  it.each([
    ['notes', 'Notities'],
    ['checks/a/b/answer', 'Op de rug'],
    ['checks/a/b/note', 'Notitie: Op de rug'],
    ['scores/environment/score', 'Omgeving'],
    ['presentChildren/c1', 'Aanwezig: Amber Aerts'],
    ['presentOwnChildren/o1', 'Aanwezig: Warre'],
    ['presentChildren/gone', 'Ander veld'],
  ])('%s is called %s', (field, name) => expect(visitFieldName(field, facts)).toBe(name))

  it.each([
    ['checks/a/answer', 'bad', 'Niet in orde'],
    ['scores/environment/score', 3, '3 goed'],
    ['presentChildren/c1', undefined, 'nee'],
    ['isAnnounced', false, 'nee'],
    ['notes', undefined, 'leeg'],
    ['from', '09:30', '09:30'],
    ['status', 'done', 'afgerond'],
  ])('%s with %j reads %s', (field, value, words) => expect(conflictValue('visit', field, value)).toBe(words))

  it.each([
    ['action', 'owner', 'organiser', 'Dienst'],
    ['action', 'dueOn', '2026-12-24', '24 dec 2026'],
    ['action', 'text', 'host', 'host'],
    ['goal', 'status', 'reached', 'bereikt'],
    ['goal', 'dimension', 'environment', 'Omgeving'],
    ['goal', 'progress/p1/date', '2026-12-24', '24 dec 2026'],
  ] as const)('of %s: %s with %j reads %s', (kind, field, value, words) =>
    expect(conflictValue(kind, field, value)).toBe(words),
  )

  it('of what was agreed has a name too', () => {
    expect(['dueOn', 'progress/p1/text', 'later'].map(guidanceFieldName)).toEqual([
      'Tegen',
      'Vooruitgang',
      'Ander veld',
    ])
  })

  it('can both stay where they are texts', () => {
    expect(isLongText('checks/a/note')).toBe(true)
    expect(['text', 'outcome', 'progress/p1/text'].every(isLongText)).toBe(true)
    expect(['from', 'progress/p1/date'].some(isLongText)).toBe(false)
    expect(bothTexts([{ value: 'Rustig.' }, { value: undefined }, { value: 'Druk.' }])).toBe('Rustig.\n\nDruk.')
  })
})
