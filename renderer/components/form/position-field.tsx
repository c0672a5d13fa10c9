import { TextInput } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { formatDegrees, formatPosition, oddPosition, parsePosition } from '../../format/position.ts'
import { nl } from '../../i18n/nl.ts'
import { isTyped } from './model/typed-value.ts'
import type { Place } from './place.ts'
import { useField, type Span } from './use-field.tsx'

const text = nl.form.position

type Located = { latitude?: number; longitude?: number }

/**
 * Where an address lies, as one text: `50,8885 3,427`, or as a map copies it. A place that can hardly be is warned of, not
 * refused.
 */
export function PositionField({ at, span = 6 }: { at: Place<Located>['at']; span?: Span }) {
  const latitude = useField({ at: at('latitude'), label: text.label, span })
  const longitude = useField({ at: at('longitude') })
  // What is typed stays as it is until the field is left, also once it can be read.
  const [typed, setTyped] = useState<string>()
  const change = (next: string) => {
    setTyped(next)
    const position = parsePosition(next)
    const unread = next.trim() === '' ? undefined : { typed: 'position', text: next }
    latitude.put(position?.latitude ?? unread)
    longitude.put(position?.longitude)
  }
  const error = latitude.wrapper.error ?? longitude.wrapper.error
  return (
    <TextInput
      {...latitude.wrapper}
      description={<PositionHint latitude={latitude.value} longitude={longitude.value} />}
      {...(error !== undefined && { error })}
      autoComplete="off"
      spellCheck={false}
      placeholder={text.example}
      value={typed ?? shown(latitude.value, longitude.value)}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => {
        setTyped(undefined)
        latitude.leave()
        longitude.leave()
      }}
    />
  )
}

function PositionHint({ latitude, longitude }: { latitude: unknown; longitude: unknown }) {
  const isKnown = typeof latitude === 'number' && typeof longitude === 'number'
  const odd = isKnown ? oddPosition({ latitude, longitude }) : undefined
  if (odd === undefined) return text.hint
  return (
    <span className="field-warning">
      <TriangleAlert className="icon-small" aria-hidden />
      {text.odd[odd]}
    </span>
  )
}

/** What stands in a record; half a place, which a file may have, shows the half. */
function shown(latitude: unknown, longitude: unknown): string {
  if (isTyped(latitude)) return latitude.text
  if (typeof latitude === 'number' && typeof longitude === 'number') return formatPosition({ latitude, longitude })
  return [latitude, longitude].flatMap((half) => (typeof half === 'number' ? [formatDegrees(half)] : [])).join('')
}
