import { describe, expect, it } from 'vitest'
import { nl } from '../../../i18n/nl.ts'
import { describeValue } from './describe-value.ts'
import { faultText } from './fault-text.ts'
import { fieldLabel, placeLabel } from './field-label.ts'

const record = {
  licence: [{ from: '2026-03-01' }],
  openingHours: [{ weekday: 1, from: '08:00', until: '07:00' }],
  contacts: [{ id: 'c1', name: 'An Peeters', phone: '1' }],
  notes: [{ id: 'n1', date: '2026-01-01', text: 'x' }],
}

describe('what a field is called', () => {
  it.each([
    ['firstName', 'Voornaam'],
    ['licence[0].from', 'Vanaf'],
    ['openingHours[0].from', 'Van'],
    ['openingHoursChanges[1].openingHours[0].until', 'Tot'],
    ['contacts[c1].phone', 'Telefoon'],
    ['unheardOf', 'unheardOf'],
  ])('%s', (path, label) => expect(fieldLabel(path)).toBe(label))

  it.each([
    ['contacts[c1].phone', 'Contactpersonen, An Peeters, Telefoon'],
    ['contacts[0].phone', 'Contactpersonen, An Peeters, Telefoon'],
    ['contacts[gone]', 'Contactpersonen'],
    ['licence[0].from', 'Vergunning, rij 1, Vanaf'],
    ['notes[n1]', 'Notities, rij 1'],
  ])('and where %s is', (path, label) => expect(placeLabel(path, record)).toBe(label))
})

describe('a fault in words', () => {
  it('says both values where it is about two', () => {
    expect(faultText({ path: 'openingHours[0].until', code: 'end-before-start' }, record)).toBe(
      'Het einde (07:00) ligt voor het begin (08:00).',
    )
    const lifetime = {
      birthDate: '2024-05-02',
      schoolStartsOn: '2023-09-01',
      startsOn: '2026-02-01',
      endsOn: '2026-01-31',
    }
    expect(faultText({ path: 'endsOn', code: 'end-before-start' }, lifetime)).toBe(
      'Het einde (31 jan 2026) ligt voor het begin (1 feb 2026).',
    )
    expect(faultText({ path: 'schoolStartsOn', code: 'before-birth' }, lifetime)).toBe(
      '1 sep 2023 ligt voor de geboorte (2 mei 2024).',
    )
    expect(faultText({ path: 'until', code: 'end-before-start' }, { from: '08:00', until: '08:00' })).toBe(
      'Het einde valt samen met het begin (08:00).',
    )
  })

  it('falls back on the rule where a value is not known', () => {
    expect(faultText({ path: 'until', code: 'end-before-start' }, {})).toBe(nl.form.faults['end-before-start'])
  })

  const ofFields = Object.entries(nl.form.faults).filter(([code]) => !['not-json', 'file-too-large'].includes(code))

  it.each(ofFields)('%s is a sentence that does not exclaim', (_code, text) => {
    expect(text).toMatch(/^[A-Z][^!]*\.$/)
    expect(text).not.toMatch(/sleutel|bestand|import/i)
  })
})

describe('a value in words', () => {
  it.each([
    ['startsOn', '2026-03-01', '1 mrt 2026'],
    ['depositCents', 25_000, '€ 250,00'],
    ['statute', 'social', 'sociaal statuut'],
    ['documents[0].kind', 'life-saving', 'Levensreddend handelen'],
    ['rsz', 'illness', 'ziekte'],
    ['hasLowIncome', false, 'nee'],
    ['phone', '', '–'],
    ['phone', undefined, '–'],
    ['freeHalfDaysUsed[0].year', 2026, '2026'],
    ['latitude', 50.85, '50,85'],
    ['notice.reason', 'verhuis', 'verhuis'],
    ['hostId', 'h1', 'Els Vandamme'],
    ['hostId', 'h2', 'h2'],
    ['refusedHosts', ['h1', 'h2'], 'Els Vandamme;\nh2'],
    ['contacts', [], 'geen'],
    ['startsOn', { typed: 'date', text: '31/2' }, '31/2'],
    ['openingHours', [{ weekday: 1, from: '07:00', until: '18:00' }], 'ma 07:00–18:00'],
    ['slots', [{ week: 2, weekday: 5, from: '08:00', until: '12:00' }], 'week 2 vr 08:00–12:00'],
    ['licence', [{ maxPresent: 8, from: '2026-03-01' }], 'vanaf 1 mrt 2026, Plaatsen tegelijk: 8'],
    [
      'licence',
      [{ from: '2026-03-01', until: '2026-12-31', maxPresent: 8 }],
      '1 mrt – 31 dec 2026, Plaatsen tegelijk: 8',
    ],
    [
      'statuteChanges',
      [
        { from: '2026-03-01', statute: 'employee' },
        { from: '2027-03-01', statute: 'social' },
      ],
      'vanaf 1 mrt 2026, Statuut: werknemer;\nvanaf 1 mrt 2027, Statuut: sociaal statuut',
    ],
    ['household', [{ id: 'x', firstName: 'Bo', until: '2026-01-01' }], 'Voornaam: Bo, Laatste dag in huis: 1 jan 2026'],
    ['askedOn', '2026-11-09T10:15', 'ma 9 nov 10:15'],
    ['food', { isFromHome: true, diet: 'zonder noten' }, 'Eten van thuis: ja, Dieet: zonder noten'],
  ])('%s %j', (path, value, words) => {
    const nameOf = (id: string) => (id === 'h1' ? 'Els Vandamme' : undefined)
    expect(describeValue(path, value, nameOf).replaceAll('\u00a0', ' ')).toBe(words)
  })
})
