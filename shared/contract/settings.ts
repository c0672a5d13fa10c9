import { settingKeys } from '../domain/settings/dated-settings.ts'
import { command, query } from './define.ts'
import { isoDate, nothing } from './values.ts'
import { z } from './zod.ts'

const key = z.enum(settingKeys)
const value = z.union([z.number(), z.string()])

/** A row of the service's own, as the exchange document has it. */
export const settingRow = z.object({ key, from: isoDate, value })

/** Dated settings (exchange.md §5): the law's defaults and the service's own rows over them. */
export const settings = {
  'settings.list': query({
    input: nothing,
    output: z.array(
      z.object({
        key,
        kind: z.enum(['cents', 'whole', 'number', 'time', 'goals']),
        /** Between which a number must lie, when not just zero or more. */
        bounds: z.object({ from: z.number(), until: z.number() }).optional(),
        /** Latest first. A default that an own row of the same date replaces is left out. */
        rows: z.array(
          z.object({
            from: isoDate,
            value,
            origin: z.enum(['law', 'service']),
            source: z.string().optional(),
            /** In force today. */
            inForce: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  /** Adds a row of the service's own, or replaces its row of that date. */
  'settings.set': command({
    input: { key, from: isoDate, value },
    output: nothing,
    changes: ['settings', 'hosts', 'billing'],
    reasons: ['invalid-value'],
  }),
  /** Takes a row of the service's own away: the default or the row before it holds again. */
  'settings.remove': command({
    input: { key, from: isoDate },
    output: nothing,
    changes: ['settings', 'hosts', 'billing'],
    reasons: ['no-such-row'],
  }),
}
