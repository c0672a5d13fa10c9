import { describe, expect, it } from 'vitest'
import { agreement, on, span } from '../../../tests/support/facts-in-words.ts'
import { lookedAtUntil, openWindows } from './open-windows.ts'

const today = on('2026-11-10')

describe('how far back', () => {
  it('is thirteen months at most', () => {
    expect(lookedAtUntil(today, undefined)).toEqual(span('2025-10-01', '2026-11-10'))
    expect(lookedAtUntil(today, on('2020-03-05'))).toEqual(span('2025-10-01', '2026-11-10'))
  })

  it('is the month in which the register begins, if that is later', () => {
    expect(lookedAtUntil(today, on('2026-09-17'))).toEqual(span('2026-09-01', '2026-11-10'))
  })

  it('is nothing before the register begins but the day itself', () => {
    expect(lookedAtUntil(today, on('2026-12-01'))).toEqual(span('2026-11-10', '2026-11-10'))
  })
})

describe('what has to be read of a child', () => {
  const lookedAt = span('2026-08-01', '2026-11-10')
  const issued =
    (...months: string[]) =>
    (contractHolderId: string, month: string): boolean =>
      months.includes(`${contractHolderId} ${month}`)

  it('begins after what was invoiced', () => {
    const windows = openWindows([agreement()], issued('p 2026-08', 'p 2026-09', 'p 2026-10'), lookedAt)
    expect(windows).toEqual(new Map([['c', span('2026-11-01', '2026-11-10')]]))
  })

  it('begins at a month that was held back, though later ones were invoiced', () => {
    const windows = openWindows([agreement()], issued('p 2026-08', 'p 2026-10'), lookedAt)
    expect(windows).toEqual(new Map([['c', span('2026-09-01', '2026-11-10')]]))
  })

  it('is nothing when all is invoiced, or no agreement runs', () => {
    const ended = agreement(span('2026-01-01', '2026-09-30'))
    expect(openWindows([ended], issued('p 2026-08', 'p 2026-09'), lookedAt).size).toBe(0)
    expect(openWindows([agreement(span('2026-12-01'))], issued(), lookedAt).size).toBe(0)
  })

  it('holds the months of all contract holders of the child, as far as their agreements run', () => {
    const first = agreement(span('2026-01-01', '2026-08-20'))
    const second = agreement({ id: 'b', contractHolderId: 'q', ...span('2026-10-05') })
    expect(openWindows([first, second], issued(), lookedAt)).toEqual(new Map([['c', span('2026-08-01', '2026-11-10')]]))
    expect(openWindows([first, second], issued('p 2026-08'), lookedAt)).toEqual(
      new Map([['c', span('2026-10-05', '2026-11-10')]]),
    )
  })
})
