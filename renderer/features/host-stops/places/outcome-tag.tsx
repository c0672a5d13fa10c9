import { Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Relocation, StopAgreement } from '../host-stop-types.ts'

const text = hostStops.places.outcomes

type Props = {
  agreement: StopAgreement
  /** What would become of it, while nothing is decided. */
  tried?: Relocation | undefined
}

/** What became of an agreement, or that it is still to be decided. */
export function OutcomeTag({ agreement: { outcome, goesOn, lastDay }, tried }: Props) {
  if (outcome?.kind === 'host' && outcome.placed)
    return <Tag meaning="ok">{text.host(nl.common.name(outcome.placed.host), formatDay(outcome.placed.startsOn))}</Tag>
  if (outcome?.kind === 'none') return <Tag meaning="attention">{text.none}</Tag>
  if (outcome) return <Tag>{text.outside}</Tag>
  if (tried)
    return tried.proposal ? <Tag meaning="ok">{text.found}</Tag> : <Tag meaning="attention">{text.notFound}</Tag>
  return goesOn ? <Tag meaning="attention">{text.open}</Tag> : <Tag>{text.ends(formatDay(lastDay))}</Tag>
}
