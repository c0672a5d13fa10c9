import { describe, expect, it } from 'vitest'
import { isLoanOpen, loanState, type LoanState } from './loan-state.ts'

const today = '2026-11-10'

describe('a loan', () => {
  it.each<[string, Parameters<typeof loanState>[0], string | undefined, LoanState]>([
    ['without a return date is out', {}, undefined, 'out'],
    ['is due until its day is over', { dueOn: '2026-11-10' }, undefined, 'due-soon'],
    ['is overdue the day after', { dueOn: '2026-11-09' }, undefined, 'overdue'],
    ['is due soon from two weeks before', { dueOn: '2026-11-24' }, undefined, 'due-soon'],
    ['and not a day earlier', { dueOn: '2026-11-25' }, undefined, 'out'],
    ['at a host who stops in sixty days', {}, '2027-01-09', 'host-stops'],
    ['and in sixty-one', {}, '2027-01-10', 'out'],
    ['on her last day', {}, '2026-11-10', 'host-stops'],
    ['the day after it', { dueOn: '2026-11-01' }, '2026-11-09', 'host-stopped'],
    ['overdue at a host who stops', { dueOn: '2026-11-01' }, '2026-12-01', 'overdue'],
    [
      'that came back, whatever became of her',
      { dueOn: '2026-01-01', returnedOn: '2026-11-01' },
      '2026-01-01',
      'returned',
    ],
  ])('%s', (_, loan, hostEndsOn, expected) => {
    expect(loanState(loan, { today, hostEndsOn })).toBe(expected)
  })

  it('asks for something when it should be back or has to be', () => {
    expect((['host-stopped', 'overdue', 'host-stops', 'due-soon', 'out', 'returned'] as const).map(isLoanOpen)).toEqual(
      [true, true, true, false, false, false],
    )
  })
})
