import { expect, it } from 'vitest'
import { canCollect } from './can-collect.ts'
import { isCreditorId, normaliseCreditorId } from './creditor-id.ts'

it.each(['BE120010456810810', 'BE12ZZZ0456810810', 'DE98ZZZ09999999999'])('%s is a creditor identifier', (text) => {
  expect(isCreditorId(text)).toBe(true)
})

it.each(['', 'BE130010456810810', 'BE12001045681081', 'BE120010456810801', 'be120010456810810', 'BE12 001 0456810810'])(
  '%s is none',
  (text) => expect(isCreditorId(text)).toBe(false),
)

it('may be written with spaces', () => expect(normaliseCreditorId('be12 001 0456.810.810')).toBe('BE120010456810810'))

const organiser = {
  name: 'De Leiebocht vzw',
  street: 'Sluisstraat 1',
  postcode: '8799',
  city: 'Leiebeke',
  email: '',
  phone: '',
  enterpriseNumber: '0123456749',
  iban: 'BE25999000001282',
  bic: '',
  creditorId: 'BE81ZZZ0123456749',
}
const holder = { iban: 'BE68539007547034', mandate: { reference: 'M-0001', signedOn: '2025-01-01' } }

it('a family with a mandate can be collected from', () => {
  expect(isCreditorId(organiser.creditorId)).toBe(true)
  expect(canCollect(organiser, holder)).toBe(true)
})

it('not without a right creditor identifier, an account, or a mandate that banks take', () => {
  const { creditorId: _, ...without } = organiser
  expect(canCollect(without, holder)).toBe(false)
  expect(canCollect({ ...organiser, creditorId: 'BE82ZZZ0123456749' }, holder)).toBe(false)
  expect(canCollect(organiser, { mandate: holder.mandate })).toBe(false)
  expect(canCollect(organiser, { iban: holder.iban })).toBe(false)
  expect(canCollect(organiser, { ...holder, mandate: { reference: 'M//1', signedOn: '2025-01-01' } })).toBe(false)
  expect(canCollect(organiser, { ...holder, mandate: { reference: 'Möller', signedOn: '2025-01-01' } })).toBe(false)
})

it('not with a mandate that is signed later than the invoice', () => {
  expect(canCollect(organiser, holder, '2025-01-01')).toBe(true)
  expect(canCollect(organiser, holder, '2024-12-31')).toBe(false)
})
