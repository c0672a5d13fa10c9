import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { describeEvent } from './describe-event.ts'

const today = '2026-11-10'

function place(changes: Partial<Extract<TimelineEvent, { kind: 'substitution' }>>) {
  return {
    kind: 'substitution' as const,
    date: '2026-10-19',
    until: '2026-10-20',
    days: 2,
    title: 'Ilse Hoorens',
    place: 'host' as const,
    ownHost: 'Marleen De Smet',
    decidedBy: 'Sofie',
    answer: 'agreed' as const,
    isCancelled: false,
    ...changes,
  }
}

describe('a place elsewhere', () => {
  it.each([
    [{}, 'In vervanging bij Ilse Hoorens'],
    [{ isCancelled: true }, 'Vervanging bij Ilse Hoorens was geregeld, afgezegd'],
    [{ place: 'group', title: 'De Bij', isCancelled: true }, 'Vervanging in De Bij was geregeld, afgezegd'],
    [{ place: 'parents', title: '' }, 'De ouders zorgden zelf voor opvang'],
    [{ place: 'parents', title: '', until: today }, 'De ouders zorgen zelf voor opvang'],
    [{ place: 'parents', title: '', date: '2026-12-01', until: '2026-12-02' }, 'De ouders zorgen zelf voor opvang'],
    [{ place: 'parents', title: '', isCancelled: true }, 'Opvang door de ouders zelf was geregeld, afgezegd'],
  ] as const)('of a child, %j: %s', (changes, title) =>
    expect(describeEvent(place(changes), 'child', today).title).toBe(title),
  )

  it('is told at the host by the child, and no yes of the parents stays with one that was let go', () => {
    const fien = { title: 'Fien Maes' }
    expect(describeEvent(place(fien), 'host', today)).toMatchObject({
      title: 'Fien Maes in vervanging',
      detail: 'van Marleen De Smet · 2 dagen, tot en met 20 okt · ouders akkoord · beslist door Sofie',
    })
    expect(describeEvent(place({ ...fien, isCancelled: true }), 'host', today)).toMatchObject({
      title: 'Vervanging van Fien Maes was geregeld, afgezegd',
      detail: 'van Marleen De Smet · 2 dagen, tot en met 20 okt · beslist door Sofie',
    })
  })
})
