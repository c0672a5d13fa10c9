import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyClosures, anyHost, turnOfYear } from '../../../tests/support/any-host.ts'
import { countDay } from '../../../tests/support/count-minutes.ts'
import { minutes, on, settingsWith, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import { breachesOf } from './breaches.ts'
import { hostDays } from './presence.ts'
import { childrenAt, nameBreach } from './present-children.ts'

const settings = settingsWith()
const tuesday = on('2026-11-17')
const lore = { id: 'lore', firstName: 'Lore', birthDate: on('2024-05-01'), countsUntil: on('2030-08-31') }

it('names who is there when most are, own children marked and last', () => {
  const days = hostDays(
    host({
      licences: [{ ...span('2020-01-01'), maxPresent: 2 }],
      ownChildren: [lore],
      agreements: [
        ...children(1, weekly('07:00-16:00', [2]), 'suze'),
        ...children(1, weekly('08:00-17:00', [2]), 'otis'),
        ...children(1, weekly('15:45-18:00', [2]), 'marie'),
      ],
    }),
    closureCalendar([]),
  )
  const [breach] = breachesOf(days, { from: tuesday, until: tuesday }, settings)
  expect(nameBreach(days, breach!)).toEqual({
    hostId: 'h',
    date: tuesday,
    ...minutes('08:00-17:00'),
    count: 4,
    limit: 2,
    at: {
      ...minutes('15:45-16:00'),
      count: 4,
      children: [
        { id: 'marie0', isOwn: false },
        { id: 'otis0', isOwn: false },
        { id: 'suze0', isOwn: false },
        { id: 'lore', isOwn: true },
      ],
    },
  })
  expect(childrenAt(days, tuesday, 18 * 60)).toEqual([])
})

it('an own child with the id of another child stays apart from it', () => {
  const days = hostDays(
    host({
      licences: [],
      ownChildren: [{ ...lore, id: 'c0' }],
      agreements: children(1, weekly('08:00-09:00', [2])),
    }),
    closureCalendar([]),
  )
  expect(childrenAt(days, tuesday, 480)).toEqual([
    { id: 'c0', isOwn: false },
    { id: 'c0', isOwn: true },
  ])
})

it('whatever the host: as many as counted, and those whom counting by hand finds', () => {
  let named = 0
  fc.assert(
    fc.property(anyHost, anyClosures, (facts, closures) => {
      const days = hostDays(facts, closureCalendar(closures))
      for (const breach of breachesOf(days, turnOfYear, settings)) {
        const { at } = nameBreach(days, breach)
        const { present } = countDay(facts, closures, breach.date, breach.date < on('2027-01-01') ? 8 : 7)
        expect(at.children.map(({ id, isOwn }) => (isOwn ? `own:${id}` : id)).sort()).toEqual(
          present[at.from]?.toSorted(),
        )
        const highest = Math.max(...present.slice(breach.from, breach.until).map((there) => there.length))
        expect([at.count, at.children.length]).toEqual([highest, highest])
        expect(present.slice(at.from, at.until).every((there) => there.length === highest)).toBe(true)
        named += 1
      }
    }),
    { ...fixedSeed, numRuns: 30 },
  )
  expect(named).toBeGreaterThan(100)
})
