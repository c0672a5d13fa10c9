import { describe, expect, it } from 'vitest'
import type { WantedPlace } from '../../shared/contract/substitution.ts'
import { placesOf, startAbsence } from './substitution-service.ts'

const monday = '2026-11-23'
const at = (childId: string, hostId: string, date = monday): WantedPlace => ({ kind: 'host', childId, date, hostId })

describe('giving places', () => {
  it('writes one per agreement and day, with the hours that each has reserved, who decided and when', async () => {
    await using service = await startAbsence()
    const closureId = service.absence.id
    const left = await service.call('substitution.arrange', {
      closureId,
      places: [at('c1', 'h2'), at('c3', 'h3'), { kind: 'parents', childId: 'c2', date: monday }],
    })
    expect(placesOf(service)).toEqual([
      '23 a1 h2 08:00-17:00',
      '23 a2 parents 08:00-12:00',
      '23 a3 h3 14:00-17:00',
      '23 a4 h3 08:00-10:00',
    ])
    expect(left).toMatchObject({ changed: [], contactIds: [] })
    expect(left.made.map(({ version }) => version)).toEqual([1, 1, 1, 1])
    expect(service.rows('SELECT DISTINCT decided_by, decided_at FROM substitutions')).toEqual([
      { decided_by: 'tester', decided_at: expect.stringMatching(/^2026-11-22T\d\d:\d\d$/) as string },
    ])
  })
})
