import type { Weekday } from '../../../shared/domain/calendar/date.ts'
import { inOrder, longestCycle, weekdays, type PlanSlots } from './plan-value.ts'
import { overlapIn, readSpans, type PlacedSpan } from './read-spans.ts'
import type { Parsed } from './text-fault.ts'
import { readTokens, type Token } from './tokens.ts'

type Week = { week: number; days: Map<Weekday, PlacedSpan[]> }

/**
 * Reads a whole plan from one line: `ma-vr 8-17`, `ma,wo 7-18 do 13.30-18`, `W1 ma-wo 7-18  W2 ma 13.30-18, do-vr 7-18`. The
 * line says everything: the cycle has as many weeks as its highest week, and what is not named is not reserved.
 */
export function parsePlanText(text: string): Parsed<PlanSlots> {
  const read = readTokens(text)
  if (read.fault) return read
  const tokens = read.value
  const weeks: Week[] = []
  let next = 0
  while (next < tokens.length) {
    const head = tokens[next]
    const place = { offset: head?.offset ?? 0, length: head?.length ?? 0 }
    if (head?.kind !== 'week' && weeks.length === 0 && tokens.some(({ kind }) => kind === 'week'))
      return { fault: { code: 'no-week', ...place } }
    const week = head?.kind === 'week' ? head.week : 1
    if (week < 1 || week > longestCycle) return { fault: { code: 'week-outside-cycle', ...place } }
    if (weeks.some((one) => one.week === week)) return { fault: { code: 'week-twice', ...place } }
    const days = readWeek(tokens, head?.kind === 'week' ? next + 1 : next)
    if (days.fault) return days
    weeks.push({ week, days: days.value.days })
    next = days.value.next
  }
  const slots = weeks.flatMap(({ week, days }) =>
    [...days].flatMap(([weekday, spans]) => spans.map(({ from, until }) => ({ week, weekday, from, until }))),
  )
  return { value: { cycleWeeks: Math.max(1, ...weeks.map(({ week }) => week)), slots: inOrder(slots) } }
}

/** The days of one week, up to the next week or the end; `wo geen` takes back what was said of a day before. */
function readWeek(tokens: readonly Token[], start: number): Parsed<{ days: Week['days']; next: number }> {
  const days: Week['days'] = new Map()
  let next = start
  if (tokens[start]?.kind === 'none') {
    const more = tokens[start + 1]
    if (more && more.kind !== 'week')
      return { fault: { code: 'none-and-more', offset: more.offset, length: more.length } }
    return { value: { days, next: start + 1 } }
  }
  while (next < tokens.length && tokens[next]?.kind !== 'week') {
    const named = readDays(tokens, next)
    if (named.fault) return named
    if (tokens[named.value.next]?.kind === 'none') {
      for (const weekday of named.value.days) days.set(weekday, [])
      next = named.value.next + 1
      continue
    }
    const read = readSpans(tokens, named.value.next)
    if (read.fault) return read
    if (read.value.spans.length === 0) {
      const last = tokens[named.value.next - 1]
      const end = (last?.offset ?? 0) + (last?.length ?? 0)
      return { fault: { code: 'no-times', offset: named.value.offset, length: end - named.value.offset } }
    }
    for (const weekday of named.value.days) {
      const spans = [...(days.get(weekday) ?? []), ...read.value.spans]
      const overlap = overlapIn(spans)
      if (overlap) return { fault: overlap }
      days.set(weekday, spans)
    }
    next = read.value.next
  }
  return { value: { days, next } }
}

/** Reads `ma`, `ma-vr`, `ma, wo-do`: the days that the times after them hold for. */
function readDays(
  tokens: readonly Token[],
  start: number,
): Parsed<{ days: Set<Weekday>; next: number; offset: number }> {
  const days = new Set<Weekday>()
  let next = start
  for (;;) {
    const [first, dash, last] = tokens.slice(next, next + 3)
    if (first?.kind !== 'day') break
    if (dash?.kind === 'until') {
      if (last?.kind !== 'day')
        return { fault: { code: 'no-times', offset: first.offset, length: dash.offset + dash.length - first.offset } }
      const length = last.offset + last.length - first.offset
      if (last.weekday < first.weekday) return { fault: { code: 'days-reversed', offset: first.offset, length } }
      for (const weekday of weekdays) if (first.weekday <= weekday && weekday <= last.weekday) days.add(weekday)
      next += 3
    } else {
      days.add(first.weekday)
      next += 1
    }
  }
  const found = tokens[start]
  const offset = found?.offset ?? 0
  return days.size > 0
    ? { value: { days, next, offset } }
    : { fault: { code: 'no-day', offset, length: found?.length ?? 0 } }
}
