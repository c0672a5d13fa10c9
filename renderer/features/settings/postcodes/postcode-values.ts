import { isOnEarth, oddPosition, parsePosition, type Position } from '../../../format/position.ts'
import { nl } from '../../../i18n/nl.ts'
import { postcodes as text } from '../../../i18n/nl/postcodes.ts'
import type { PostcodeRow } from './postcode-types.ts'

/** What the form holds, as it is typed. */
export type PostcodeValues = { postcode: string; position: string }

/** What is wrong with the fields, in words; `isNew` is a postcode that is typed as well. */
export function postcodeFaults(
  { postcode, position }: PostcodeValues,
  { isNew, rows }: { isNew: boolean; rows: readonly PostcodeRow[] },
): Partial<Record<keyof PostcodeValues, string>> {
  const place = parsePosition(position)
  const typed = postcode.trim()
  const isKnown = isNew && rows.some((row) => row.postcode === typed)
  const wrongPostcode = typed === '' ? text.rules.postcode : isKnown ? text.rules.known : undefined
  const wrongPlace = place === undefined ? text.rules.unread : isOnEarth(place) ? undefined : text.rules.range
  return {
    ...(wrongPostcode !== undefined && { postcode: wrongPostcode }),
    ...(wrongPlace !== undefined && { position: wrongPlace }),
  }
}

/** What is odd about a place, and can be all the same. */
export function positionWarning(position: string): string | undefined {
  const place: Position | undefined = parsePosition(position)
  const odd = place && isOnEarth(place) ? oddPosition(place) : undefined
  return odd && nl.form.position.odd[odd]
}
