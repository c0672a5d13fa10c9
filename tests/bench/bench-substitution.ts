import type { Interval } from '../../shared/domain/billing/issued.ts'
import { metresBetween } from '../../shared/domain/substitution/distance.ts'
import { goals } from '../../shared/domain/substitution/goals.ts'
import type { Candidate, HostDay, Need, SubstitutionProblem } from '../../shared/domain/substitution/problem.ts'
import { diceOf, type Dice } from '../fuzz/services/dice.ts'

const monday = 20_780
const week = [0, 1, 2, 3, 4].map((at) => monday + at)
const stays: readonly (readonly Interval[])[] = [
  [[450, 1050]],
  [[480, 1020]],
  [[480, 720]],
  [[720, 1080]],
  [
    [420, 510],
    [930, 1080],
  ],
]

/**
 * A week in which so many child-days lose their host: hosts spread over a province, most of them nearly full, and the children
 * of absent ones, who live near these, one in four with a brother or sister.
 */
export function benchSubstitution(hosts: number, childDays: number, seed = 1): SubstitutionProblem {
  const dice = diceOf(seed)
  const candidates = Array.from({ length: hosts }, (_none, index): Candidate => {
    const places = dice.between(4, 8)
    const own = Array.from({ length: dice.between(places - 3, places) }, () => dice.pick(stays))
    return {
      hostId: `host-${String(index).padStart(4, '0')}`,
      place: somewhere(dice),
      days: new Map(week.map((date) => [date, hostDay(dice, date, places, own)])),
      quarters: [
        {
          name: '2026-4',
          from: monday - 50,
          until: monday + 40,
          halfDays: dice.between(600, 1_000),
          maximumHalfDays: 1_000,
        },
      ],
    }
  })
  const needs: Need[] = []
  for (let family = 0; needs.length < childDays; family += 1) {
    // Four families of each absent host.
    const absent = diceOf(seed * 1_000 + Math.floor(family / 4))
    const at = somewhere(absent)
    const home = {
      postcode: at.postcode,
      latitude: (at.latitude ?? 0) + dice.between(-20, 20) / 1_000,
      longitude: (at.longitude ?? 0) + dice.between(-30, 30) / 1_000,
    }
    const nearest = candidates.toSorted((a, b) => way(home, a) - way(home, b)).slice(0, 10)
    for (let child = 0; child < (dice.chance(0.25) ? 2 : 1); child += 1) {
      // It was with one of the ten nearest before, if it was with anybody.
      const knownHostIds = new Set(dice.chance(0.6) ? [dice.pick(nearest).hostId] : [])
      const days = dice.chance(0.5) ? week : week.filter(() => dice.chance(0.8))
      for (const date of days) {
        if (needs.length === childDays) return problemOf(needs, candidates)
        const [familyId, childId] = [`family-${family}`, `child-${family}-${child}`]
        const slots = dice.pick(stays)
        const id = `need-${String(needs.length).padStart(4, '0')}`
        needs.push({ id, childId, familyId, home, days: [{ date, slots }], knownHostIds, refusals: new Map() })
      }
    }
  }
  return problemOf(needs, candidates)
}

function way(home: Need['home'], { place }: Candidate): number {
  return metresBetween(home, place) ?? 0
}

function problemOf(needs: Need[], candidates: Candidate[]): SubstitutionProblem {
  return { needs, candidates, goals, isAverageHard: false }
}

/** Somewhere in a province of some 80 by 50 kilometres. */
function somewhere(dice: Dice): Candidate['place'] {
  const [north, east] = [dice.between(0, 450), dice.between(0, 1_140)]
  return {
    postcode: String(9_000 + Math.floor(north / 90) * 20 + Math.floor(east / 90)),
    latitude: 50.8 + north / 1_000,
    longitude: 3.4 + east / 1_000,
  }
}

function hostDay(dice: Dice, date: number, limit: number, own: readonly (readonly Interval[])[]): HostDay {
  const ownMinutes = new Map<string, number>()
  const present = own.filter(() => dice.chance(0.85)).flat()
  if (!dice.chance(0.08)) return { hours: [[420, 1_080]], limit, present, ownMinutes }
  return { away: { kind: 'closed', until: date, reason: 'leave' }, hours: [[420, 1_080]], limit, present, ownMinutes }
}
