import { expect, it } from 'vitest'
import { hostSearch } from './host-search.ts'
import { tabOfPath } from './host-tabs.ts'

it('keeps the part in view and the day, and drops what does not fit', () => {
  expect(hostSearch({ tab: 'gegevens', op: '2027-01-01' })).toEqual({ tab: 'gegevens', op: '2027-01-01' })
  expect(hostSearch({ tab: 'overzicht', op: '2027-02-30' })).toEqual({ tab: undefined, op: undefined })
  expect(hostSearch({ tab: 'salaris', op: 20270101 })).toEqual({ tab: undefined, op: undefined })
})

it('knows where a place of the record is edited', () => {
  expect(tabOfPath('documents[2].receivedOn')).toBe('documenten')
  expect(tabOfPath('training')).toBe('documenten')
  expect(tabOfPath('notes[0].text')).toBe('notities')
  expect(tabOfPath('licence[1].from')).toBe('gegevens')
  expect(tabOfPath('firstName')).toBe('gegevens')
  expect(tabOfPath('')).toBe('gegevens')
})
