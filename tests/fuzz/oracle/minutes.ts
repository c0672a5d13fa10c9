/** A day as 1,440 counters, one per minute: the oracle's only way to add up time. */
export type Minutes = Uint16Array

/** Nobody all day. */
export function emptyDay(): Minutes {
  return new Uint16Array(1440)
}

/** Adds one in every minute from a time up to, not including, another. */
export function mark(day: Minutes, slot: { from: string; until: string }): void {
  const until = minuteOf(slot.until)
  for (let minute = minuteOf(slot.from); minute < until; minute += 1) day[minute] = (day[minute] ?? 0) + 1
}

/** Minutes in which somebody is there. */
export function lengthOf(slots: readonly { from: string; until: string }[]): number {
  if (slots.length === 0) return 0
  const day = emptyDay()
  for (const slot of slots) mark(day, slot)
  let minutes = 0
  for (const count of day) if (count > 0) minutes += 1
  return minutes
}

/** HH:MM of a minute; 1440 cannot be written and does not occur, since times end at 23:59. */
export function timeOf(minute: number): string {
  const hours = Math.floor(minute / 60)
  return `${hours < 10 ? '0' : ''}${hours}:${minute % 60 < 10 ? '0' : ''}${minute % 60}`
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}
