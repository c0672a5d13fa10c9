import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { on } from '../../../tests/support/facts-in-words.ts'
import { formatDate, type EpochDay } from '../calendar/date.ts'
import { shouldBeUnannounced, visitDue, type MadeVisit } from './visit-due.ts'

const today = on('2026-11-22')
const quarters = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31']

type Case = { startsOn: EpochDay; made: MadeVisit[]; perQuarter: number[]; firstWithinDays: number }

/** The visits that are asked in the quarter of a day; what is asked changes with the years. */
const askedOn = ({ perQuarter }: Case, day: EpochDay): number =>
  perQuarter[Number(formatDate(day).slice(0, 4)) % perQuarter.length] ?? 0

/** The norm of R161 read once more, by walking from day to day: no arithmetic of quarters. */
function readByDay(one: Case): { dueOn?: string; reasons: string[] } {
  const counting = one.made.map(({ date }) => date).filter((date) => date >= one.startsOn && date <= today)
  const first = counting.length === 0
  if (askedOn(one, today) === 0) return { reasons: [] }
  const dueOn = first ? one.startsOn + one.firstWithinDays : dayOfNext(one, counting)
  if (dueOn === undefined) return { reasons: [] }
  const until = [...Array(31).keys()].map((days) => today + days)
  return {
    dueOn: formatDate(dueOn),
    reasons: [
      ...(first && dueOn < today ? ['never'] : []),
      ...(dueOn < today ? ['overdue'] : []),
      ...(first && dueOn >= today ? ['new'] : []),
      ...(until.includes(dueOn) ? ['due-soon'] : []),
    ],
  }
}

function dayOfNext(one: Case, counting: readonly EpochDay[]): EpochDay | undefined {
  const isEnd = (day: EpochDay): boolean => quarters.some((quarter) => formatDate(day).endsWith(quarter.slice(6)))
  const isStart = (day: EpochDay): boolean => quarters.some((quarter) => formatDate(day).endsWith(quarter.slice(0, 5)))
  const last = counting.toSorted((a, b) => b - a)[0] ?? 0
  let day = last
  while (!isStart(day)) day -= 1
  for (let seen = 0; day < last + 9 * 365; day += 1) {
    if (isStart(day)) seen = 0
    seen += counting.filter((date) => date === day).length
    if (isEnd(day) && seen < askedOn(one, day)) return day
  }
  return undefined
}

const day = fc.integer({ min: today - 900, max: today + 40 })
const anyCase: fc.Arbitrary<Case> = fc.record({
  startsOn: day,
  made: fc.array(fc.record({ date: day, isAnnounced: fc.boolean() }), { maxLength: 9 }),
  perQuarter: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
  firstWithinDays: fc.integer({ min: 0, max: 120 }),
})
const normOf = (one: Case) => ({
  perQuarter: (end: EpochDay) => askedOn(one, end),
  firstWithinDays: one.firstWithinDays,
})

describe('visitDue', () => {
  it('is the norm as read from day to day', () => {
    const told = new Set<string>()
    fc.assert(
      fc.property(anyCase, (one) => {
        const { dueOn, reasons } = visitDue(one, normOf(one), today)
        const read = readByDay(one)
        expect({ ...(dueOn !== undefined && { dueOn: formatDate(dueOn) }), reasons }).toEqual(read)
        for (const reason of [...reasons, reasons.join()]) told.add(reason)
      }),
      { ...fixedSeed, numRuns: 2_000 },
    )
    expect([...told].sort()).toEqual(['', 'due-soon', 'never', 'never,overdue', 'new', 'new,due-soon', 'overdue'])
  })

  const norm = (visits: number) => ({ perQuarter: () => visits, firstWithinDays: 28 })
  const made = (...dates: string[]): MadeVisit[] => dates.map((date) => ({ date: on(date), isAnnounced: true }))
  it.each([
    // The first visit within four weeks of the start.
    ['2026-11-01', [], 1, '2026-11-29', 'new,due-soon'],
    ['2026-10-25', [], 1, '2026-11-22', 'new,due-soon'],
    ['2026-10-24', [], 1, '2026-11-21', 'never,overdue'],
    // One this quarter: the next by the end of the next one.
    ['2020-01-01', ['2026-10-01'], 1, '2027-03-31', ''],
    ['2020-01-01', ['2026-09-30'], 1, '2026-12-31', ''],
    ['2020-01-01', ['2026-06-30'], 1, '2026-09-30', 'overdue'],
    // Two a quarter, one made.
    ['2020-01-01', ['2026-10-01'], 2, '2026-12-31', ''],
    // Nothing asked; and visits of before her start, or of tomorrow, are none.
    ['2020-01-01', [], 0, undefined, ''],
    ['2026-11-10', ['2026-01-01', '2026-11-23'], 1, '2026-12-08', 'new,due-soon'],
  ] as const)(
    'of a host who began on %s with visits on %j and %d asked is %s: %s',
    (start, dates, visits, due, why) => {
      const { dueOn, reasons } = visitDue({ startsOn: on(start), made: made(...dates) }, norm(visits), today)
      expect([dueOn && formatDate(dueOn), reasons.join()]).toEqual([due, why])
    },
  )

  it('counts the visits of the running quarter', () => {
    const facts = { startsOn: on('2020-01-01'), made: made('2026-09-30', '2026-10-01', '2026-11-22', '2026-11-23') }
    expect(visitDue(facts, norm(1), today)).toMatchObject({ inQuarter: 2, norm: 1 })
  })
})

it.each([
  [2, 'aangekondigd', true],
  [2, 'onaangekondigd', false],
  [2, '', false],
  [3, 'aangekondigd', false],
  [3, 'aangekondigd aangekondigd', true],
  [3, 'onaangekondigd aangekondigd', false],
  [3, 'onaangekondigd aangekondigd aangekondigd', true],
  [1, 'onaangekondigd', true],
  [0, 'aangekondigd aangekondigd', false],
])('with 1 of %d unannounced and %j, the next one is to be unannounced: %s', (oneOf, visits, expected) => {
  const made = visits
    .split(' ')
    .filter(Boolean)
    .map((kind, index) => ({ date: today - 50 + index, isAnnounced: kind === 'aangekondigd' }))
  expect(shouldBeUnannounced({ startsOn: today - 100, made }, oneOf, today)).toBe(expected)
})
