import { firstTier, secondTier, type PriorityStep } from '../domain/exchange/waiting-list.ts'
import { entityId, isoDate, personName } from './values.ts'
import { z } from './zod.ts'

/** What several procedures of the waiting list share: the facts of both tiers. */
export const tiers = { firstTier: z.array(z.enum(firstTier)), secondTier: z.array(z.enum(secondTier)) }

/** Rules that a ranking is made by; without id and date those that come with the program. */
export const rules = z.object({
  id: entityId.optional(),
  from: isoDate.optional(),
  steps: z.array(z.custom<PriorityStep>()),
})

/** Requests that go before another at a place that is offered. */
export const before = z.array(z.object({ id: entityId, rank: z.int(), child: personName }))
/** Days of the wanted weeks without a place. */
export const missing = z.array(z.object({ week: z.int(), weekday: z.int() }))
/** Details of the refusals of an offer: who stands higher and fits there too, and the days without a place. */
export const passedOver = z.object({ requests: before })
export const noRoom = z.object({ missing })
