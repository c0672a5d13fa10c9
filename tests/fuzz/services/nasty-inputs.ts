import type { Dice } from './dice.ts'

/** Ids, dates, times, texts and things that are none of those, each of which has broken some program. */
const values: readonly unknown[] = [
  ...['', ' ', '\ud800', 'a\u0000b', '__proto__', 'constructor', 'toString', '👩‍👧 שָׁלוֹם', "'; DROP TABLE hosts;--"],
  ...['c1', 'c2', 'c3', 'c4', 'h1', 'h2', 'h3', 'p1', 'p2', 'g1', 'a1', 'a3', 'a5', 'h', 'host', 'group', 'parents'],
  ...['2026-11-21', '2026-11-22', '2026-11-24', '2026-11-25', '2026-11-26', '2026-02-30', '0001-01-01', '9999-12-31'],
  ...['agreed', 'own-solution', 'no-answer', 'arranged', 'cancelled', '00:00', '08:00', '17:00', '23:59', '24:00'],
  ...[0, 1, 2, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, 480, 540, 1439, 1440, 51.2, null, true, false, [], {}],
  ...[
    [480, 480],
    [600, 480],
    [0, 1440],
    [-5, 5],
    [480, 600],
    [1, 2, 3],
  ],
  JSON.parse('{"__proto__": {"kind": "host"}, "constructor": 1}'),
]

/** A value with one thing in it changed, at any depth: another value, a key or entry too few, or entries twice or very often. */
export function nasty<Value>(value: Value, dice: Dice): Value {
  const places = placesIn(value)
  const copy = structuredClone(value)
  const [holder, key] = holderOf(copy, dice.pick(places))
  const there = holder[key]
  if (Array.isArray(there) && dice.chance(0.5)) holder[key] = repeated(there, dice)
  else if (dice.chance(0.1)) delete holder[key]
  else if (typeof there === 'string' && dice.chance(0.03)) holder[key] = 'é'.repeat(5_000_000)
  else holder[key] = structuredClone(dice.pick(values))
  return copy
}

function repeated(list: readonly unknown[], dice: Dice): unknown[] {
  const times = dice.pick([2, 2, 3, 1_500, 5_001])
  return Array.from({ length: times }, () => structuredClone(list)).flat()
}

type Holder = Record<string, unknown>

/** Where something stands in a value: the keys to it. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const below = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))
  return path.length === 0 ? below : [[...path], ...below]
}

function holderOf(value: unknown, path: readonly string[]): [Holder, string] {
  const keys = path.slice(0, -1)
  return [keys.reduce((at, key) => at[key] as Holder, value as Holder), path.at(-1) ?? '']
}
