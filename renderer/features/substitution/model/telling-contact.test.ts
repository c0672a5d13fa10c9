import { expect, it } from 'vitest'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { FamilyDay } from './call-list.ts'
import { cellStateOf } from './cells.ts'
import { tellingContact } from './telling-contact.ts'
import { decidedOf, needOf } from './testing/view.ts'

const about = {
  hostId: 'h1',
  contractHolderId: 'f-ella',
  from: '2026-11-09',
  until: '2026-11-09',
  topic: 'place',
  by: 'An',
  text: '…',
} as const
const yes: FamilyContact = { ...about, id: 'c1', at: '2026-11-09T06:51', channel: 'phone', answer: 'agreed' }
const letter: FamilyContact = { ...about, id: 'c2', at: '2026-11-09T07:30', channel: 'letter' }

function dayOf(record: Parameters<typeof decidedOf>[0]): FamilyDay {
  const need = needOf('ella', '2026-11-09', { decided: [decidedOf(record)] })
  return {
    need,
    state: cellStateOf(need, { placement: undefined, unplaced: undefined, isOver: false }),
    isTold: true,
  }
}

it('a letter after a yes does not hide the yes', () => {
  expect(tellingContact({ contacts: [letter, yes], days: [dayOf({ answer: 'agreed' })] })).toBe(yes)
  expect(tellingContact({ contacts: [letter], days: [dayOf({ kind: 'parents' })] })).toBe(letter)
})

it('a yes to another place than the one that stands is not shown any more', () => {
  expect(tellingContact({ contacts: [letter, yes], days: [dayOf({})] })).toBe(letter)
})
