import { expect, it } from 'vitest'
import { trainingYears } from '../hosts/training-years.ts'
import { followedTraining } from './followed-training.ts'

const session = (id: string, date: string, status: 'followed' | 'absent' | 'enrolled', certificateOn?: string) => ({
  id,
  title: `Sessie ${id}`,
  date,
  minutes: 120,
  attendees: [
    { hostId: 'h1', status, ...(certificateOn === undefined ? {} : { certificateOn }) },
    { hostId: 'h2', status: 'followed' as const },
  ],
})

it('is what a host was at, together with her own file, newest first; its hours add up per year', () => {
  const own = [
    { id: 'v1', date: '2026-03-01', title: 'Observeren', minutes: 150, provider: 'De Linde', hasCertificate: true },
  ]
  const sessions = [
    session('t1', '2026-10-14', 'followed', '2026-10-20'),
    session('t2', '2025-05-01', 'followed'),
    session('t3', '2026-09-01', 'absent'),
    session('t4', '2026-12-01', 'enrolled'),
    { ...session('t5', '2026-06-01', 'followed'), isCancelled: true },
  ]
  const followed = followedTraining('h1', own, sessions)
  expect(followed).toEqual([
    { date: '2026-10-14', title: 'Sessie t1', minutes: 120, hasCertificate: true, sessionId: 't1' },
    { date: '2026-03-01', title: 'Observeren', minutes: 150, provider: 'De Linde', hasCertificate: true },
    { date: '2025-05-01', title: 'Sessie t2', minutes: 120, hasCertificate: false, sessionId: 't2' },
  ])
  expect(trainingYears(followed)).toEqual([
    { year: '2026', minutes: 270 },
    { year: '2025', minutes: 120 },
  ])
  expect(followedTraining('h3', [], sessions)).toEqual([])
})
