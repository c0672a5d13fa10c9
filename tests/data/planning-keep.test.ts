import { expect, it } from 'vitest'
import type { PlanningChange } from '../../shared/contract/planning-changes.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { diceOf } from '../fuzz/services/dice.ts'
import { someChange } from '../fuzz/services/planning-changes.ts'
import { randomService } from '../fuzz/services/random-service.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

const reason = 'zo afgesproken in de proef'

/** Everything as exported, but for the codes that a kept closure gets of itself. */
const exported = (text: string): unknown => {
  const { closures = [], ...document } = JSON.parse(text) as { closures?: Record<string, unknown>[] }
  return { ...document, closures: closures.map((closure) => ({ ...closure, rsz: undefined })) }
}

/** Changes that a service can make real, and the document in which they are. */
function someChanges(seed: number): { before: ExchangeDocument; changes: PlanningChange[]; after: ExchangeDocument } {
  const { document: before, months } = randomService(seed)
  const dice = diceOf(seed)
  const changes: PlanningChange[] = []
  let after = before
  for (let count = dice.between(1, 4); count > 0; count -= 1) {
    const tried = someChange(dice, after, changes.length, Number(months[0]?.slice(0, 4)))
    // A child that has a name only cannot be kept.
    if (tried.change.kind === 'placement') continue
    changes.push(tried.change)
    after = tried.document
  }
  return { before, changes, after }
}

it('what is kept is what the document says had it been changed by hand', { timeout: 120_000 }, async () => {
  let kept = 0
  for (let seed = 95_001; seed <= 95_050; seed += 1) {
    const { before, changes, after } = someChanges(seed)
    if (changes.length === 0) continue
    await using service = await serviceOnFile(before)
    const reply = await service.reply('planning.keep', {
      requestId: crypto.randomUUID(),
      changes,
      reasons: { capacity: reason, minimum: reason },
    })
    const text = (await service.call('exchange.export', {})).text
    if (!reply.ok) {
      expect(['validation', 'not-found'], `seed ${seed}: ${reply.error.reason}`).toContain(reply.error.code)
      await using untouched = await serviceOnFile(before)
      expect(text).toBe((await untouched.call('exchange.export', {})).text)
      continue
    }
    kept += 1
    await using expected = await serviceOnFile(after)
    expect(exported(text), `seed ${seed}: ${JSON.stringify(changes)}`).toEqual(
      exported((await expected.call('exchange.export', {})).text),
    )
  }
  expect(kept).toBeGreaterThan(20)
})
