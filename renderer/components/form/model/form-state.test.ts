import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../../../shared/formats/exchange/check-record.ts'
import { countOpenPlaces, missingPart, openFaults, shownFault, shownRowFaults } from './form-faults.ts'
import { discard, leave, openForm, refuse, trySave, undoDiscard, write, type FormState } from './form-state.ts'
import { someHost } from './testing/some-host.ts'

const open = (): FormState => openForm({ record: someHost, version: 3 }, (value) => checkRecord('hosts', value))
const type = (state: FormState, path: string, kind: string, text: string): FormState =>
  write(state, path, { typed: kind, text })
const codes = (state: FormState) => openFaults(state).map(({ path, code }) => [path, code])

describe('a form just opened', () => {
  it('has no changes, no faults, and the record as it is stored', () => {
    const form = open()
    expect([form.isChanged, form.faults, form.record]).toEqual([false, [], someHost])
  })
})

describe('while typing', () => {
  it.each([
    ['startsOn', 'date', '31/2/2026', 'invalid-date'],
    ['startsOn', 'date', '', 'missing-key'],
    ['startsOn', 'date', 'volgende week', 'invalid-date'],
    ['endsOn', 'date', '1/1/2001', 'end-before-start'],
    ['licence[0].until', 'date', '28 feb 2014', 'end-before-start'],
    ['licence[0].maxPresent', 'whole', '7,5', 'invalid-number'],
    ['licence[0].maxPresent', 'whole', 'acht', 'invalid-number'],
    ['openingHours[0].from', 'time', '8.75', 'invalid-time'],
    ['openingHours[0].until', 'time', '7', 'end-before-start'],
    ['openingHours[0].until', 'time', '24', 'invalid-time'],
    ['iban', 'text', 'BE68 5390 0754 7035', 'invalid-iban'],
    ['iban', 'text', 'a\tb\tc\n1;2;3'.repeat(40), 'invalid-iban'],
    ['firstName', 'text', '   ', 'missing-key'],
    ['ownChildren[0].countsUntil', 'date', '1/1/2019', 'before-birth'],
  ])('%s as the %s "%s" is %s', (path, kind, text, code) => {
    const form = type(open(), path, kind, text)
    expect(codes(form)).toContainEqual([path, code])
    expect(form.isChanged).toBe(true)
  })

  it.each([
    [
      'licence',
      [
        { from: '2014-03-01', maxPresent: 8 },
        { from: '2020-01-01', maxPresent: 7 },
      ],
      'licence[1]',
      'overlap',
    ],
    ['openingHours', [hours('07:00', '12:00'), hours('11:00', '18:00')], 'openingHours[1]', 'overlap'],
  ])('rows of %s that meet are at fault as a row', (list, rows, path, code) => {
    expect(codes(write(open(), list, rows))).toEqual([[path, code]])
  })

  it('takes names of forty characters with every letter of Europe', () => {
    const name = 'Ðåñïêłşžčřŧßœæøþğıİĳőűŵŷġħŀŋĸĵǔḃ’-ÀéÜßÿŻ'
    const form = type(open(), 'lastName', 'text', name)
    expect([name.length, codes(form), form.record]).toEqual([40, [], { ...someHost, lastName: name }])
  })

  it('says of a text at fault what it is, and not that its key is missing as well', () => {
    expect(codes(type(open(), 'startsOn', 'date', '31/2/2026'))).toEqual([['startsOn', 'invalid-date']])
  })

  it('keeps the record as it would be sent, in its normal form', () => {
    const form = type(type(open(), 'iban', 'text', 'be68 5390 0754 7034'), 'phone', 'text', '')
    const { phone: _, ...rest } = someHost
    expect(form.record).toEqual({ ...rest, iban: 'BE68539007547034' })
  })

  it('is unchanged again once the old value stands there', () => {
    const form = type(open(), 'firstName', 'text', 'Greet')
    expect(form.isChanged).toBe(true)
    expect(type(form, 'firstName', 'text', ' Els ').isChanged).toBe(false)
  })
})

describe('a fault', () => {
  it('is shown once its field was left', () => {
    const typed = type(open(), 'startsOn', 'date', '31/2/2026')
    expect(shownFault(typed, 'startsOn')).toBeUndefined()
    expect(shownFault(leave(typed, 'startsOn'), 'startsOn')).toEqual({ path: 'startsOn', code: 'invalid-date' })
    expect(shownFault(leave(typed, 'endsOn'), 'startsOn')).toBeUndefined()
  })

  it('a field passed by empty says so at a save; one that was emptied says so when it is left', () => {
    const fresh = openForm({ record: { ...someHost, iban: undefined }, version: undefined }, (value) =>
      checkRecord('hosts', value),
    )
    expect(shownFault(leave(fresh, 'iban'), 'iban')).toBeUndefined()
    expect(shownFault(trySave(fresh), 'iban')?.code).toBe('missing-key')
    expect(shownFault(leave(type(open(), 'iban', 'text', ''), 'iban'), 'iban')?.code).toBe('missing-key')
  })

  it('is shown everywhere once a save was tried', () => {
    const form = trySave(type(type(open(), 'startsOn', 'date', ''), 'iban', 'text', 'x'))
    expect(shownFault(form, 'iban')?.code).toBe('invalid-iban')
    expect(countOpenPlaces(form)).toBe(2)
  })

  it('of a row is shown once its field was left; that of the row itself once a save was tried', () => {
    const rows = [
      { from: '2014-03-01', until: '2013-01-01', maxPresent: 8 },
      { from: '2014-03-01', maxPresent: 7 },
      { from: '2020-01-01', maxPresent: 7 },
    ]
    const form = write(open(), 'licence', rows)
    const shown = (state: FormState, row: string) => shownRowFaults(state, row).map(({ path }) => path)
    expect(shown(form, 'licence[0]')).toEqual([])
    expect(shown(leave(form, 'licence[0].until'), 'licence[0]')).toEqual(['licence[0].until'])
    expect(shown(trySave(form), 'licence[2]')).toEqual(['licence[2]'])
    expect(shown(trySave(form), 'licence[1]')).toEqual([])
  })

  it('of a list within a row is not shown at that row', () => {
    const form = trySave(
      write(open(), 'openingHoursChanges', [{ openingHours: [{ weekday: 1, from: '08:00', until: '07:00' }] }]),
    )
    const shown = (row: string) => shownRowFaults(form, row).map(({ path }) => path)
    expect(shown('openingHoursChanges[0]')).toEqual(['openingHoursChanges[0].from'])
    expect(shown('openingHoursChanges[0].openingHours[0]')).toEqual(['openingHoursChanges[0].openingHours[0].until'])
  })

  it('of the service goes when its place is changed, and not before', () => {
    const refused = refuse(open(), [
      { path: 'iban', code: 'invalid-iban' },
      { path: 'licence[0]', code: 'overlap' },
      { path: '', code: 'duplicate' },
    ])
    expect(countOpenPlaces(refused)).toBe(3)
    expect(codes(type(refused, 'phone', 'text', '1'))).toEqual([
      ['iban', 'invalid-iban'],
      ['licence[0]', 'overlap'],
    ])
    expect(codes(type(refused, 'licence[0].from', 'date', '1/1/27'))).toEqual([['iban', 'invalid-iban']])
    expect(trySave(refused).refused).toEqual([])
  })
})

describe('leaving a field', () => {
  it('puts the value in the place of its text', () => {
    const form = leave(type(open(), 'startsOn', 'date', '1/3/14'), 'startsOn')
    expect(form.draft).toEqual({ ...someHost, startsOn: '2014-03-01' })
  })

  it('leaves a text that stands for no value as it was typed', () => {
    const form = leave(type(open(), 'startsOn', 'date', '31/2/2026'), 'startsOn')
    expect(form.draft).toEqual({ ...someHost, startsOn: { typed: 'date', text: '31/2/2026' } })
  })
})

describe('throwing changes away', () => {
  it('brings back what is stored, and can be taken back', () => {
    const changed = type(open(), 'firstName', 'text', 'Greet')
    const thrown = discard(changed)
    expect([thrown.draft, thrown.isChanged]).toEqual([someHost, false])
    expect(undoDiscard(thrown).record).toEqual({ ...someHost, firstName: 'Greet' })
  })

  it('can no longer be taken back once something else is typed', () => {
    const thrown = discard(type(open(), 'firstName', 'text', 'Greet'))
    const later = type(thrown, 'phone', 'text', '1')
    expect(undoDiscard(later).record).toEqual({ ...someHost, phone: '1' })
  })
})

function hours(from: string, until: string) {
  return { weekday: 1, from, until }
}

describe('a part of which nothing was filled in', () => {
  const record = { id: 'new', receivedAt: '2026-11-22T10:00', cycleWeeks: 1, slots: [], firstTier: [], secondTier: [] }
  const fresh = openForm({ record: { ...record, status: 'open' }, version: undefined }, (value) =>
    checkRecord('waitingList', value),
  )

  it('is told by its fields once a save was tried', () => {
    expect(missingPart(fresh, 'child.firstName')).toBeUndefined()
    const tried = trySave(fresh)
    expect(missingPart(tried, 'child.firstName')?.path).toBe('child')
    expect(missingPart(tried, 'wantedFrom')).toBeUndefined()
  })

  it('is one fault less as soon as something of it is', () => {
    const tried = trySave(type(fresh, 'child.lastName', 'text', 'Claes'))
    expect(missingPart(tried, 'child.firstName')).toBeUndefined()
    expect(shownFault(tried, 'child.firstName')?.code).toBe('missing-key')
  })
})
