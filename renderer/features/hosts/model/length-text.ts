import { formatDuration } from '../../../format/time.ts'

const minutesInHour = 60

/** The length of a training as it is typed (`3`, `3,5`, `3:30`, `3u30`, `45 min`) in minutes; undefined when it is none. */
export function parseLength(text: string): number | undefined {
  const typed = text.trim().toLowerCase()
  const minutes = /^(\d{1,4}) ?m(?:in(?:uten)?)?\.?$/.exec(typed)
  if (minutes) return Number(minutes[1])
  const clock = /^(\d{1,3}) ?[:.uh] ?([0-5]\d)$/.exec(typed)
  if (clock) return Number(clock[1]) * minutesInHour + Number(clock[2])
  const hours = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(?:u|h|uur|uren)?$/.exec(typed)
  if (!hours) return undefined
  const hundredths = Number((hours[2] ?? '').padEnd(2, '0')) * minutesInHour
  // A third of an hour has no decimals that end.
  return hundredths % 100 === 0 ? Number(hours[1]) * minutesInHour + hundredths / 100 : undefined
}

/** A length in minutes as hours, `3`, or hours and minutes, `3:30`. */
export function printLength(minutes: number): string {
  return minutes % minutesInHour === 0 ? String(minutes / minutesInHour) : formatDuration(minutes)
}
