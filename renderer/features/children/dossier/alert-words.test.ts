import { expect, it } from 'vitest'
import { alertWords, isPressing } from './alert-words.ts'

const contractHolderId = 'p1'
const today = '2026-11-10'

it('says what an attest alert is about', () => {
  const fact = (alert: Parameters<typeof alertWords>[0]) => alertWords(alert, today).fact
  expect(fact({ kind: 'none', date: '2026-11-01', contractHolderId })).toBe('Geen attest vanaf 1 nov 2026.')
  expect(fact({ kind: 'gap', date: '2026-11-01', until: '2026-11-30', contractHolderId })).toBe(
    'Geen attest van 1 nov 2026 tot en met 30 nov 2026.',
  )
  expect(fact({ kind: 'expires', date: '2026-11-10', contractHolderId })).toBe('Het attest loopt af op 10 nov 2026.')
  expect(fact({ kind: 'expires', date: '2026-11-09', contractHolderId })).toBe('Het attest liep af op 9 nov 2026.')
  expect(fact({ kind: 'recalculation', date: '2027-01-01', contractHolderId })).toBe(
    'Vanaf 1 jan 2027 is een nieuw attest nodig.',
  )
})

it('presses for a recalculation only when it comes near', () => {
  const recalculation = (date: string) => isPressing({ kind: 'recalculation', date, contractHolderId }, today)
  expect(recalculation('2026-10-01')).toBe(true)
  expect(recalculation('2027-03-10')).toBe(true)
  expect(recalculation('2027-03-11')).toBe(false)
  expect(isPressing({ kind: 'gap', date: '2028-01-01', contractHolderId }, today)).toBe(true)
})
