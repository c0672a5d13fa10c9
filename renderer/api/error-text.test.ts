import { describe, expect, it } from 'vitest'
import { commonReasons } from '../../shared/contract/errors.ts'
import { procedures } from '../../shared/contract/index.ts'
import { nl } from '../i18n/nl.ts'
import { errorText } from './error-text.ts'

const reasons: string[] = [
  ...new Set([...commonReasons, ...Object.values(procedures).flatMap((procedure) => [...procedure.reasons])]),
]

describe('refusals in words', () => {
  it.each(reasons)('has words for %s', (reason) => {
    expect(Object.keys(nl.errors.reasons)).toContain(reason)
    const { title, detail } = errorText({ code: 'conflict', reason })
    expect(title).toMatch(/^[A-Z].*\.$/)
    expect(detail).toMatch(/^[A-Z].*\.$/)
  })

  it('has no words for reasons that nobody gives', () => {
    expect(Object.keys(nl.errors.reasons).filter((reason) => !reasons.includes(reason))).toEqual([])
  })

  it('falls back on a fault of the program and names the incident', () => {
    const text = errorText({ code: 'internal', reason: 'something-new', incident: 'a1b2c3d4' })
    expect(text.title).toBe(nl.errors.reasons.internal.title)
    expect(text.detail).toContain('a1b2c3d4')
  })

  it('never exclaims', () => {
    const all = JSON.stringify(nl.errors)
    expect(all).not.toMatch(/!|succesvol|\boeps/i)
  })
})
