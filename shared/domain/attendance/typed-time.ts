import type { Minute } from '../calendar/time.ts'

/** Why a typed time is not read: `ambiguous-time` is `8.3` (08:03, 08:18 or 08:30), `outside-day` is `24:00` or `25`. */
export type TypedTimeFault = 'empty' | 'not-a-time' | 'ambiguous-time' | 'outside-day'

/** A typed time in minutes since midnight, or why it is none. */
export type TypedTime = { minute: Minute; fault?: undefined } | { fault: TypedTimeFault; minute?: undefined }

/** `8`, `8.30`, `8:30`, `830`, `0830`, `8u`, `8u30`, `8.30u`, `8 uur`, and `8:30:00` as spreadsheets write it. */
const signed = /^(\d{1,2})[:.uh](\d{1,2})(?::00)?(?:\s*uur|[uh])?$/
const plain = /^(\d{1,2})(\d{2})?(?:\s*uur|[uh])?$/

/** Reads one time as people type it. Nothing is guessed: what could mean two times is a fault. Never throws. */
export function readTypedTime(text: string): TypedTime {
  const typed = text.trim().toLowerCase()
  if (typed === '') return { fault: 'empty' }
  const [, hour, minute = '00'] = signed.exec(typed) ?? plain.exec(typed) ?? []
  if (hour === undefined) return { fault: 'not-a-time' }
  return minute.length === 1 ? { fault: 'ambiguous-time' } : timeOf(Number(hour), Number(minute))
}

function timeOf(hour: number, minute: number): TypedTime {
  if (minute > 59) return { fault: 'not-a-time' }
  return hour > 23 ? { fault: 'outside-day' } : { minute: hour * 60 + minute }
}
