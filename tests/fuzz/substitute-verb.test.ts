import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OutputOf } from '../../shared/contract/index.ts'
import { onthaalHere } from '../support/command-line.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'
import { fits, minutesOf, mostPlaced, needsOf, put } from './oracle/most-placed.ts'
import { diceOf } from './services/dice.ts'
import { asJson, smallAbsence, type SmallAbsence } from './services/small-absences.ts'
import { shuffled } from './shuffled.ts'

// What the verb prints, against a search of its own that knows only the document: as many places as there can be, each of them
// there, and the same bytes for the same facts.

const services = 100
type Answer = OutputOf<'substitution.trial'>

/** What `substitute --json` prints for an absence, with a document that says the same. */
async function printed({ hostId, from, until }: SmallAbsence, document: SmallAbsence['document'], runs: number) {
  const folder = testFolder()
  try {
    await (await serviceOnFile(asJson(document), { folder })).close()
    const words = ['--db', join(folder, 'onthaal.sqlite'), '--host', hostId, '--from', from, '--until', until, '--json']
    const all: Awaited<ReturnType<typeof onthaalHere>>[] = []
    for (let run = 0; run < runs; run += 1) all.push(await onthaalHere(['substitute', ...words]))
    return all
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts the answer into the days of the hosts child by child, and says what does not go. */
function faultsOf({ document, hostId, from, until }: SmallAbsence, { placements, unplaced }: Answer): string[] {
  const needs = needsOf(document, hostId, from, until)
  const at = new Map(
    needs.flatMap(({ date }) =>
      document.hosts.map((host) => [`${date} ${host.id}`, minutesOf(document, host, date)] as const),
    ),
  )
  const keyOf = ({ childId, date }: { childId: string; date: string }) => `${date} ${childId}`
  const told = Map.groupBy(placements, keyOf)
  const without = new Set(unplaced.map(keyOf))
  const faults = [...told.keys(), ...without].filter((key) => !needs.some((need) => keyOf(need) === key))
  for (const need of needs) {
    const places = told.get(keyOf(need)) ?? []
    if (places.length > 0 === without.has(keyOf(need))) faults.push(`${keyOf(need)} is not told once`)
    if (places.length === 0) continue
    const host = document.hosts.find(({ id }) => places.every((place) => place.hostId === id))
    const minutes = host && at.get(`${need.date} ${host.id}`)
    const hours = (slots: readonly { from: string; until: string }[]) =>
      JSON.stringify(slots.map((slot) => `${slot.from} ${slot.until}`).sort())
    if (!host || host.id === hostId || !fits(need, host, minutes, document)) faults.push(`${keyOf(need)} does not fit`)
    if (hours(places) !== hours(need.slots)) faults.push(`${keyOf(need)} has other hours`)
    if (minutes) put(minutes.count, need.slots, 1)
  }
  return faults
}

function mostOf({ document, hostId, from, until }: SmallAbsence): number {
  const byDate = Map.groupBy(needsOf(document, hostId, from, until), ({ date }) => date)
  const others = document.hosts.filter(({ id }) => id !== hostId)
  return [...byDate].reduce((sum, [date, needs]) => {
    const hosts = others.map((host) => [host, minutesOf(document, host, date)] as const)
    return sum + mostPlaced(needs, hosts, document)
  }, 0)
}

describe('substitute', () => {
  it(`gives as many places as there are, and the same bytes again, on ${services} small services`, async () => {
    const seen = { placed: 0, unplaced: 0 }
    for (let seed = 1; seed <= services; seed += 1) {
      const absence = smallAbsence(seed)
      const [first, second] = await printed(absence, absence.document, 2)
      expect([seed, first?.code, first?.stderr]).toEqual([seed, 0, ''])
      const [again] = await printed(absence, shuffled(absence.document, diceOf(seed)), 1)
      expect([seed, second?.stdout, again?.stdout]).toEqual([seed, first?.stdout, first?.stdout])
      const answer = JSON.parse(first?.stdout ?? '') as Answer
      expect([seed, answer.status, answer.objective, faultsOf(absence, answer)]).toEqual([
        seed,
        'optimal',
        answer.bound,
        [],
      ])
      const placed = new Set(answer.placements.map(({ childId, date }) => `${date} ${childId}`)).size
      expect([seed, placed, answer.objective.unplaced]).toEqual([seed, mostOf(absence), answer.unplaced.length])
      seen.placed += placed
      seen.unplaced += answer.unplaced.length
    }
    expect(Math.min(seen.placed, seen.unplaced)).toBeGreaterThan(100)
  }, 240_000)
})
