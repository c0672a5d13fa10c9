import { percents } from '../domain/billing/issued.ts'
import { isDate } from '../domain/calendar/date.ts'
import { isMoment } from '../domain/calendar/moment.ts'
import { isMonth } from '../domain/calendar/period.ts'
import { z } from './zod.ts'

/** Values that several features share: plain JSON, dates as text, money as integer cents. */
export const isoDate = z.string().refine(isDate, { error: 'invalid-date' })
/** A date that somebody looks at, or tries something on: of a time in which there is or will be care. */
export const dateInView = isoDate.refine((date) => date >= '1900-01-01' && date <= '2999-12-31')
/** A local moment, `2026-11-22T10:05`. */
export const localMoment = z.string().refine(isMoment, { error: 'invalid-date' })
export const isoMonth = z.string().refine(isMonth, { error: 'invalid-month' })
export const cents = z.int()
export const entityId = z.string().min(1)
/** `/…`, `C:\…` or `\\server\…`: any other would be looked for in the folder that the service happens to run in. */
const fromTheRoot = /^(?:\/|[A-Za-z]:[\\/]|\\\\[^\\/])/
/** An absolute path on this computer. */
export const path = z.string().max(4096).regex(fromTheRoot, { error: 'not-absolute' })
export const percent = z.literal(percents)
export const nothing = z.strictObject({})
/** [from, until) in minutes since midnight. */
export const interval = z.tuple([z.int(), z.int()]).readonly()
export const personName = z.object({ firstName: z.string(), lastName: z.string() })
/** Somebody by id and name. */
export const person = z.object({ id: entityId, ...personName.shape })
/** The same with the ways to reach them. */
export const reachable = person.extend({ phone: z.string().optional(), email: z.string().optional() })
