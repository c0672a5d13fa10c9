import { describe, expect, it } from 'vitest'
import type { TrainingSession } from '../exchange/support.ts'
import { hasSessionWork, sessionState } from './session-state.ts'

const session = (changes: Partial<TrainingSession> = {}): TrainingSession => ({
  id: 't1',
  title: 'EHBO',
  date: '2026-11-10',
  minutes: 120,
  places: 2,
  attendees: [
    { hostId: 'h1', status: 'followed', certificateOn: '2026-11-10' },
    { hostId: 'h2', status: 'followed' },
    { hostId: 'h3', status: 'enrolled' },
    { hostId: 'h4', status: 'invited' },
    { hostId: 'h5', status: 'declined' },
    { hostId: 'h6', status: 'absent' },
  ],
  ...changes,
})

describe('a session', () => {
  it('is over the day after: then who was not marked is asked for', () => {
    expect(sessionState(session(), '2026-11-11')).toEqual({
      isOver: true,
      coming: 3,
      free: -1,
      unmarked: 2,
      withoutCertificate: 1,
    })
  })

  it('asks nobody on its own day', () => {
    expect(sessionState(session(), '2026-11-10')).toMatchObject({ isOver: false, unmarked: 0 })
  })

  it('without a number of places has room for everybody', () => {
    const { places: _, ...open } = session()
    expect(sessionState(open, '2026-11-10')).not.toHaveProperty('free')
  })

  it('asks nothing once it was called off', () => {
    expect(hasSessionWork(sessionState(session({ isCancelled: true }), '2026-11-11'))).toBe(false)
    expect(hasSessionWork(sessionState(session(), '2026-11-11'))).toBe(true)
  })

  it('to which nobody was asked has nothing to do', () => {
    const { attendees: _, ...nobody } = session()
    expect(hasSessionWork(sessionState(nobody, '2026-11-11'))).toBe(false)
  })
})
