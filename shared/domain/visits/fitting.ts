import { isEmptyValue, type FieldValue, type TravellingKind } from './fields.ts'

/** Two fields of a record of which the second may not come before the first; `strict` when it may not be equal either. */
type Pair = { first: string; last: string; strict: boolean }

const pairs: Readonly<Record<TravellingKind, Pair>> = {
  visit: { first: 'from', last: 'until', strict: true },
  action: { first: 'agreedOn', last: 'closedOn', strict: false },
  goal: { first: 'startedOn', last: 'endedOn', strict: false },
}

/** The end that has to lie after the start of a record of this kind, such as `until`. */
export function endFieldOf(kind: TravellingKind): string {
  return pairs[kind].last
}

/**
 * Whether start and end of a record go together (shared/formats/exchange/within-records.ts). Both may be right where they were
 * typed and wrong beside each other: one machine moved the start, the other the end.
 */
export function endFits(kind: TravellingKind, valueOf: (field: string) => FieldValue | undefined): boolean {
  const { first, last, strict } = pairs[kind]
  const [from, until] = [valueOf(first), valueOf(last)]
  // Times and dates of the document compare as texts.
  if (isEmptyValue(from) || isEmptyValue(until)) return true
  return String(until) > String(from) || (!strict && until === from)
}
