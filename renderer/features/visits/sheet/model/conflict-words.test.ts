import { describe, expect, it } from 'vitest'
import { bothTexts, conflictName, conflictValue, isLongText } from './conflict-words.ts'

const facts = {
  template: { id: 't', from: '2026-01-01', items: [{ id: 'a/b', section: 'Slapen', text: 'Op de rug' }] },
  children: [{ id: 'c1', firstName: 'Amber', lastName: 'Aerts', birthDate: '2025-01-01', planned: [] }],
  ownChildren: [{ id: 'o1', firstName: 'Warre', birthDate: '2022-01-01', counts: true }],
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
  ])('%s is called %s', (field, name) => expect(conflictName(field, facts)).toBe(name))

  it.each([
    ['checks/a/answer', 'bad', 'Niet in orde'],
    ['scores/environment/score', 3, '3 goed'],
    ['presentChildren/c1', undefined, 'nee'],
    ['isAnnounced', false, 'nee'],
    ['notes', undefined, 'leeg'],
    ['from', '09:30', '09:30'],
  ])('%s with %j reads %s', (field, value, words) => expect(conflictValue(field, value)).toBe(words))

  it('can both stay where they are texts', () => {
    expect(isLongText('checks/a/note')).toBe(true)
    expect(isLongText('from')).toBe(false)
    expect(bothTexts([{ value: 'Rustig.' }, { value: undefined }, { value: 'Druk.' }])).toBe('Rustig.\n\nDruk.')
  })
})
