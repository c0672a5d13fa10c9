import { describe, expect, it } from 'vitest'
import { printDocument } from '../../shared/formats/exchange/print-document.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile } from '../support/service-on-file.ts'
import { datesOfMonth, plusDays } from './oracle/days.ts'
import { acts, type Run } from './services/attendance-acts.ts'
import { diceOf } from './services/dice.ts'
import { randomService } from './services/random-service.ts'

// Any commands in any order, wrong ones among them, leave a service that is whole: nothing that a document may not hold, nothing
// that the check of the database finds, and bills that depend on nothing but what the document says.

const seeds = Array.from({ length: 6 }, (_, index) => 160_001 + index)
const commands = 60

describe('random commands about attendance', () => {
  const done = new Set<string>()

  it.each(seeds)(
    'seed %i: leave a service that is whole',
    async (seed) => {
      const { document, months } = randomService(seed)
      const dice = diceOf(seed)
      const dates = months.flatMap(datesOfMonth)
      const today = dice.chance(0.6) ? `${months[1]}-10` : plusDays(dates.at(-1) ?? '', 20)
      await using service = await serviceOnFile(JSON.parse(printDocument(document)) as Json, { today })
      const run: Run = { service, dice, document, dates, months, done: [] }
      for (let count = commands; count > 0; count -= 1) {
        const kind = dice.pick([...Object.keys(acts), 'save', 'save', 'ask', 'decide'])
        if (await acts[kind]?.(run)) done.add(kind)
      }
      expect(await service.call('database.check', {}), `seed ${seed}`).toMatchObject({ sound: true })
      const { text } = await service.call('exchange.export', {})
      await using copy = await serviceOnFile(JSON.parse(text) as Json, { today })
      expect((await copy.call('exchange.export', {})).text, `seed ${seed}`).toBe(text)
      for (const month of months)
        expect(await copy.call('billing.preview', { month }), `seed ${seed}, ${month}`).toEqual(
          await service.call('billing.preview', { month }),
        )
    },
    120_000,
  )

  it('do something of every kind', () => {
    expect(Object.keys(acts).filter((kind) => !done.has(kind))).toEqual([])
  })
})
