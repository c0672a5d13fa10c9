import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementRecord, CarePlanRecord, ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { checkDocument } from '../../shared/formats/exchange/read-document.ts'
import { plusDays } from '../fuzz/oracle/days.ts'
import { reservesTwice } from '../fuzz/oracle/double-reservation.ts'
import { diceOf, type Dice } from '../fuzz/services/dice.ts'
import { randomService } from '../fuzz/services/random-service.ts'
import { fixedSeed } from '../support/fixed-seed.ts'

// A random service that has two children at least.
const base = [1, 2, 3, 4, 5].map((seed) => randomService(seed).document).find(({ children }) => children.length > 1)!
const parties = {
  childId: base.children[0]!.id,
  contractHolderId: base.contractHolders[0]!.id,
  hostId: base.hosts[0]!.id,
}

/** Paths of the faults that a document with these agreements of one child has; it must have no other. */
function refused(agreements: AgreementRecord[], carePlans: CarePlanRecord[]): string[] {
  const document: ExchangeDocument = { ...base, agreements, carePlans, extraCosts: [] }
  const checked = checkDocument(document)
  if (!('faults' in checked)) return []
  expect(new Set(checked.faults.map((fault) => fault.code))).toEqual(new Set(['double-reservation']))
  return checked.faults.map((fault) => fault.path).sort()
}

const agreement = (id: string, startsOn: string, endsOn?: string): AgreementRecord => ({
  id,
  ...parties,
  startsOn,
  ...(endsOn === undefined ? {} : { endsOn }),
  freeHalfDaysUsed: [],
})
const plan = (agreementId: string, changes: Partial<CarePlanRecord> = {}): CarePlanRecord => ({
  agreementId,
  from: '2026-01-01',
  cycleWeeks: 1,
  cycleStart: '2026-01-05',
  slots: [{ week: 1, weekday: 1, from: '08:00', until: '12:00' }],
  ...changes,
})
const at = (week: number, weekday: number, from: string, until: string) => ({ week, weekday, from, until })

describe('two agreements of a child that reserve the same minutes', () => {
  const two = [agreement('a', '2026-01-01'), agreement('b', '2026-01-01')]

  it('are refused at the later one', () => {
    expect(refused(two, [plan('a'), plan('b')])).toEqual(['agreements[1]'])
    expect(refused(two.toReversed(), [plan('a'), plan('b')])).toEqual(['agreements[1]'])
  })

  it('are refused once, however many they meet', () => {
    const three = [...two, agreement('c', '2026-01-01')]
    expect(
      refused(
        three,
        ['a', 'b', 'c'].map((id) => plan(id)),
      ),
    ).toEqual(['agreements[1]', 'agreements[2]'])
  })

  it('may touch at noon, and not share a minute', () => {
    expect(refused(two, [plan('a'), plan('b', { slots: [at(1, 1, '12:00', '16:00')] })])).toEqual([])
    expect(refused(two, [plan('a'), plan('b', { slots: [at(1, 1, '11:59', '16:00')] })])).toEqual(['agreements[1]'])
  })

  it('count only while agreement and plan both run', () => {
    const ends = [agreement('a', '2026-01-01', '2026-03-02'), agreement('b', '2026-03-02')]
    // 2 March 2026 is a Monday.
    expect(refused(ends, [plan('a'), plan('b')])).toEqual(['agreements[1]'])
    const apart = [agreement('a', '2026-01-01', '2026-03-01'), agreement('b', '2026-03-02')]
    expect(refused(apart, [plan('a'), plan('b')])).toEqual([])
    expect(refused(two, [plan('a', { until: '2026-03-01' }), plan('b', { from: '2026-03-02' })])).toEqual([])
  })

  it('meet once in a very long while', () => {
    // Weeks 1 of 97 and 2 of 101 coincide every 9,797 weeks.
    const long = [plan('a', { cycleWeeks: 97 }), plan('b', { cycleWeeks: 101, slots: [at(2, 1, '08:00', '12:00')] })]
    expect(refused(two, long)).toEqual(['agreements[1]'])
    const short = [agreement('a', '2026-01-01'), agreement('b', '2026-01-01', '2026-12-31')]
    expect(refused(short, long)).toEqual([])
    // Cycles of 4 and 6 share every second week only: an odd one and an even one never meet.
    const even = (week: number) => [
      plan('a', { cycleWeeks: 4 }),
      plan('b', { cycleWeeks: 6, slots: [at(week, 1, '08:00', '09:00')] }),
    ]
    expect(refused(two, even(2))).toEqual([])
    expect(refused(two, even(3))).toEqual(['agreements[1]'])
  })

  it('of two children are nobody’s business', () => {
    const other = { ...agreement('b', '2026-01-01'), childId: base.children[1]?.id ?? 'nobody' }
    const known = base.children.length > 1
    expect(known).toBe(true)
    expect(refused([two[0]!, other], [plan('a'), plan('b')])).toEqual([])
  })
})

function someAgreements(dice: Dice): { agreements: AgreementRecord[]; plans: CarePlanRecord[] } {
  const date = (): string => plusDays('2026-01-01', dice.between(0, 60))
  const agreements = Array.from({ length: dice.between(2, 4) }, (_, index) => {
    const startsOn = date()
    return agreement(`a${index}`, startsOn, dice.chance(0.6) ? plusDays(startsOn, dice.between(0, 90)) : undefined)
  })
  const plans = agreements.flatMap(({ id }) => {
    const first = date()
    const second = plusDays(first, dice.between(1, 40))
    const some = (): Pick<CarePlanRecord, 'cycleWeeks' | 'cycleStart' | 'slots'> => {
      const cycleWeeks = dice.between(1, 6)
      const weeks = Array.from({ length: cycleWeeks }, (_, index) => index + 1).filter(() => dice.chance(0.4))
      const starts = ['08:00', '10:00', '12:00', '12:01'] as const
      return {
        cycleWeeks,
        cycleStart: plusDays('2026-01-05', 7 * dice.between(-300, 300)),
        slots: weeks.map((week) => at(week, dice.between(1, 3), dice.pick(starts), dice.pick(['12:02', '14:00']))),
      }
    }
    const earlier = plan(id, { from: first, until: plusDays(second, -1), ...some() })
    return dice.chance(0.5) ? [earlier] : [earlier, plan(id, { from: second, ...some() })]
  })
  return { agreements, plans }
}

it('are found exactly where looking at every day finds them', () => {
  let meetings = 0
  let free = 0
  fc.assert(
    fc.property(fc.integer({ min: 0 }), (seed) => {
      const { agreements, plans } = someAgreements(diceOf(seed))
      const of = (id: string): CarePlanRecord[] => plans.filter((one) => one.agreementId === id)
      const meets = (later: AgreementRecord, earlier: AgreementRecord): boolean =>
        of(later.id).some((a) => of(earlier.id).some((b) => reservesTwice(a, later, b, earlier)))
      const expected = agreements.flatMap((later, index) =>
        agreements.slice(0, index).some((earlier) => meets(later, earlier)) ? [`agreements[${index}]`] : [],
      )
      expect(refused(agreements, plans)).toEqual(expected)
      if (expected.length > 0) meetings += 1
      else free += 1
    }),
    { ...fixedSeed, numRuns: 400 },
  )
  // Both answers occur often enough to mean something.
  expect(Math.min(meetings, free)).toBeGreaterThan(40)
}, 30_000)
