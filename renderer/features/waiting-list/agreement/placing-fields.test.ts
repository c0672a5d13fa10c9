import { expect, test } from 'vitest'
import { firstParty, peopleOf } from './placing-fields.ts'

const holderTexts = {
  firstName: ' Els ',
  lastName: 'Maes',
  street: 'Kerkstraat 1',
  postcode: '8500',
  city: 'Kortrijk',
  phone: ' ',
  email: '',
}
const answers = {
  child: { kind: 'new' },
  childTexts: { firstName: 'Noor', lastName: 'Maes ' },
  birthDate: '2026-10-01',
  holder: { kind: 'new' },
  holderTexts,
} as const

test('new people are given as typed, without blanks and without what is empty', () => {
  expect(peopleOf(answers)).toEqual({
    child: { firstName: 'Noor', lastName: 'Maes', birthDate: '2026-10-01' },
    contractHolder: {
      firstName: 'Els',
      lastName: 'Maes',
      street: 'Kerkstraat 1',
      postcode: '8500',
      city: 'Kortrijk',
    },
  })
})

test('people who are there already are named, whatever was typed', () => {
  const known = { ...answers, child: { kind: 'known', id: 'k1' }, holder: { kind: 'other', id: 'c1' } } as const
  expect(peopleOf(known)).toEqual({ childId: 'k1', contractHolderId: 'c1' })
})

test('nobody is given while it is not said who, or when a child is born', () => {
  expect(peopleOf({ ...answers, child: undefined })).toBeUndefined()
  expect(peopleOf({ ...answers, holder: { kind: 'other' } })).toBeUndefined()
  expect(peopleOf({ ...answers, birthDate: undefined })).toBeUndefined()
})

test('it is asked who is meant where somebody looks like them', () => {
  expect(firstParty([])).toEqual({ kind: 'new' })
  expect(firstParty([{ id: 'k1' }])).toBeUndefined()
})
