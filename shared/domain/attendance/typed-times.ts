import type { Minute } from '../calendar/time.ts'
import { readTypedTime, type TypedTimeFault } from './typed-time.ts'

/** A stretch of one day in minutes since midnight, half-open; `until` is later than `from`. */
export type TypedStay = { from: Minute; until: Minute }

/** The rule that typed hours break; `comma-in-time` is `8,30-16`, where a comma stands between two stretches. */
export type TypedTimesFault = TypedTimeFault | 'no-start' | 'no-end' | 'end-before-start' | 'overlap' | 'comma-in-time'

/** What typed hours mean, in order of time; or the first fault, with the piece of the text that has it. */
type TypedTimes =
  | { stays: TypedStay[]; fault?: undefined }
  | { fault: TypedTimesFault; piece: string; stays?: undefined }

const piece =
  /(?<space>[\s,;/+&]+|\ben\b)|(?<until>[-–—−]|\btot\b)|(?<time>\d[\d.:]*(?:\s*uur\b|[uh]\d*)?)|(?<other>[^\s\d]+)/gu

type Token = { kind: 'time'; minute: Minute; typed: string } | { kind: 'until'; typed: string }

/**
 * Reads the hours of one child on one day as they are typed in a cell: `8-16.30`, `8:00-16:30`, `8u-16u30`, `0800-1630`,
 * `8-12 13-16`, `8-12,13-16`, `8 tot 12 en 13 tot 16`. Never throws and never guesses.
 */
export function readTypedTimes(text: string): TypedTimes {
  const read = readStays(text.trim().toLowerCase())
  const comma = read.fault && read.fault !== 'empty' ? /\d+,\d\d(?!\d)/.exec(text)?.[0] : undefined
  return comma === undefined ? read : { fault: 'comma-in-time', piece: comma }
}

/** Hours in the form in which they are typed: `8-16.30`, `8-12 13-17`; nothing for none. */
export function printTypedTimes(stays: readonly TypedStay[]): string {
  return stays.map(({ from, until }) => `${printTime(from)}-${printTime(until)}`).join(' ')
}

function readStays(typed: string): TypedTimes {
  const tokens: Token[] = []
  for (const match of typed.matchAll(piece)) {
    const token = tokenOf(match[0], match.groups ?? {})
    if (token && 'fault' in token) return { fault: token.fault, piece: match[0] }
    if (token) tokens.push(token)
  }
  if (tokens.length === 0) return { fault: 'empty', piece: typed }
  return inOrder(pairsOf(tokens))
}

function tokenOf(
  typed: string,
  groups: Record<string, string | undefined>,
): Token | { fault: TypedTimeFault } | undefined {
  if (groups['space'] !== undefined) return undefined
  if (groups['until'] !== undefined) return { kind: 'until', typed }
  if (groups['time'] === undefined) return { fault: 'not-a-time' }
  const time = readTypedTime(typed)
  return time.fault ? { fault: time.fault } : { kind: 'time', minute: time.minute, typed }
}

function pairsOf(tokens: readonly Token[]): TypedTimes {
  const stays: TypedStay[] = []
  for (let next = 0; next < tokens.length; next += 3) {
    const [first, dash, last] = tokens.slice(next, next + 3)
    if (first?.kind !== 'time') return { fault: 'no-start', piece: first?.typed ?? '' }
    if (dash?.kind !== 'until' || last?.kind !== 'time') return { fault: 'no-end', piece: first.typed }
    if (last.minute <= first.minute) return { fault: 'end-before-start', piece: `${first.typed}-${last.typed}` }
    stays.push({ from: first.minute, until: last.minute })
  }
  return { stays }
}

function inOrder(read: TypedTimes): TypedTimes {
  if (read.fault) return read
  const stays = read.stays.toSorted((a, b) => a.from - b.from)
  const met = stays.find((stay, index) => stay.from < (stays[index - 1]?.until ?? 0))
  return met ? { fault: 'overlap', piece: printTypedTimes([met]) } : { stays }
}

function printTime(minute: Minute): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60]
  return rest === 0 ? String(hour) : `${hour}.${String(rest).padStart(2, '0')}`
}
