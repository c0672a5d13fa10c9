import { Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { nl } from '../../../i18n/nl.ts'
import type { StopAgreement } from '../host-stop-types.ts'

const text = hostStops.places.outcomes

/** What became of an agreement, or that it is still to be decided. */
export function OutcomeTag({ agreement: { outcome, goesOn, lastDay } }: { agreement: StopAgreement }) {
  if (outcome?.kind === 'host' && outcome.placed)
    return <Tag meaning="ok">{text.host(nl.common.name(outcome.placed.host), formatDay(outcome.placed.startsOn))}</Tag>
  if (outcome) return <Tag meaning="neutral">{outcome.kind === 'none' ? text.none : text.outside}</Tag>
  return goesOn ? <Tag meaning="attention">{text.open}</Tag> : <Tag>{text.ends(formatDay(lastDay))}</Tag>
}
