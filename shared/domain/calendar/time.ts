/** Wall-clock minutes since midnight, 0–1439; a day has 1,440 minutes also when the clock changes (exchange.md §2). */
export type Minute = number

/** Whether a text is a time written HH:MM from 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Minutes since midnight of a valid HH:MM. */
export function parseTime(time: string): Minute {
  return (
    ((time.charCodeAt(0) - 48) * 10 + time.charCodeAt(1) - 48) * 60 +
    (time.charCodeAt(3) - 48) * 10 +
    time.charCodeAt(4) -
    48
  )
}

/** HH:MM of minutes since midnight. */
export function formatTime(minute: Minute): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
