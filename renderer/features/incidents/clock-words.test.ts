import { describe, expect, it } from 'vitest'
import { clockSentence } from './clock-words.ts'

const clock = { deadline: '2026-11-23T10:00', reportedAfterMinutes: 15, isReportedInTime: true }
const at = (now: string, changes: object = {}) => clockSentence({ concernsInsurance: true, clock, ...changes }, now)

describe('the clock in words', () => {
  it.each([
    ['2026-11-22T10:00', 'neutral', 'Nog 24 u om de verzekeraar in te lichten.'],
    ['2026-11-22T14:40', 'neutral', 'Nog 19 u 20 om de verzekeraar in te lichten.'],
    ['2026-11-23T09:20', 'attention', 'Nog 40 minuten om de verzekeraar in te lichten.'],
    ['2026-11-23T10:00:00', 'attention', 'Nog 0 minuten om de verzekeraar in te lichten.'],
    ['2026-11-23T10:00:01', 'breach', 'Verzekeraar nog niet ingelicht, 1 minuut te laat.'],
    ['2026-11-25T10:00', 'breach', 'Verzekeraar nog niet ingelicht, 2 dagen te laat.'],
  ])('at %s', (now, meaning, words) => {
    expect(at(now)).toEqual({ meaning, words })
  })

  it('says when the insurer was told, also of what was closed', () => {
    const told = { clock: { ...clock, toldAfterMinutes: 95, isToldInTime: true }, closedOn: '2026-11-30' }
    expect(at('2026-12-01T10:00', told)).toEqual({ meaning: 'ok', words: 'Verzekeraar ingelicht na 1 u 35, op tijd.' })
    const late = { clock: { ...clock, toldAfterMinutes: 1_500, isToldInTime: false } }
    expect(at('2026-12-01T10:00', late)?.meaning).toBe('attention')
  })

  it('runs for nobody whom the insurance does not concern, and not on what is closed', () => {
    expect(at('2026-11-22T10:00', { concernsInsurance: false })).toBeUndefined()
    expect(at('2026-11-22T10:00', { closedOn: '2026-11-22' })).toBeUndefined()
  })
})
