import { formatSpan } from '../../../format/time.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'

const text = extraDays.obstacles

/** Why an extra day cannot be accepted, as a sentence for the coordinator. */
export function obstacleText({ kind, from, until, host, closure }: ExtraDayAnswer['obstacles'][number]): string {
  if (kind === 'closed') return text.closed(nl.timeline.closureReasons[closure ?? ''] ?? '')
  if (kind === 'reserved') return text.reserved(formatSpan(from ?? 0, until ?? 0), host ? nl.common.name(host) : '')
  return text[kind]
}
