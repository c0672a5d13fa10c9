import type { Weekday } from '../../../shared/domain/calendar/date.ts'
import { readTypedTime } from '../../../shared/domain/attendance/typed-time.ts'
import { calendar } from '../../i18n/nl/calendar.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { weekdays } from './plan-value.ts'
import type { Parsed, TextFaultCode } from './text-fault.ts'

type Meaning =
  | { kind: 'week'; week: number }
  | { kind: 'day'; weekday: Weekday }
  | { kind: 'time'; minute: number }
  | { kind: 'until' }
  | { kind: 'none' }

/** A piece of a typed plan, and where it stands. Whatever only separates pieces is left out. */
export type Token = Meaning & { offset: number; length: number }

const { grammar } = weekPlan
const piece = new RegExp(
  [
    String.raw`(?<space>[\s,;:&+/]+)`,
    '(?<until>[-–—])',
    String.raw`(?:${grammar.week.join('|')})\s*(?<week>\d+)`,
    String.raw`(?<time>\d[\d.:]*(?:\s*uur\b|[uh]\d*)?)`,
    String.raw`(?<word>\p{L}+\.?)`,
    '(?<other>.)',
  ].join('|'),
  'giu',
)

const words = new Map<string, Meaning | 'separator'>([
  ...weekdays.flatMap((weekday) =>
    [calendar.weekdays[weekday - 1] ?? '', calendar.weekdaysShort[weekday - 1] ?? ''].map(
      (word) => [word, { kind: 'day', weekday }] as const,
    ),
  ),
  [grammar.none, { kind: 'none' }],
  ...grammar.until.map((word) => [word, { kind: 'until' }] as const),
  ...grammar.separators.map((word) => [word, 'separator'] as const),
])

/** Cuts a typed plan into its pieces. Never throws; the fault is the first piece that means nothing. */
export function readTokens(text: string): Parsed<Token[]> {
  const tokens: Token[] = []
  for (const match of text.matchAll(piece)) {
    const [typed] = match
    const place = { offset: match.index, length: typed.length }
    const meaning = meaningOf(typed.toLowerCase(), match.groups ?? {})
    if (typeof meaning === 'string') {
      if (meaning !== 'separator') return { fault: { code: meaning, ...place } }
    } else tokens.push({ ...meaning, ...place })
  }
  return { value: tokens }
}

function meaningOf(typed: string, groups: Record<string, string | undefined>): Meaning | 'separator' | TextFaultCode {
  const { space, until, week, time } = groups
  if (space !== undefined) return 'separator'
  if (until !== undefined) return { kind: 'until' }
  if (week !== undefined) return { kind: 'week', week: Number(week) }
  if (time !== undefined) return timeOf(typed)
  return words.get(typed.replace(/\.$/, '')) ?? 'unknown-word'
}

function timeOf(typed: string): Meaning | TextFaultCode {
  const time = readTypedTime(typed)
  if (time.minute !== undefined) return { kind: 'time', minute: time.minute }
  return time.fault === 'outside-day' ? 'outside-day' : 'not-a-time'
}
