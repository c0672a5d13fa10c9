import { Tag } from '../../components/tag.tsx'
import { formatDay } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildRow } from './child-types.ts'

const text = nl.children.state

/** Where a child stands: to come, leaving, gone; in care without an attest it is a matter to solve. */
export function ChildStateTag({ child, year }: { child: ChildRow; year: number | undefined }) {
  if (child.state === 'none') return <Tag>{text.none}</Tag>
  if (child.state === 'ended')
    return <Tag>{child.endsOn === undefined ? text.endedPlain : text.ended(formatDay(child.endsOn, year))}</Tag>
  if (child.state === 'coming')
    return (
      <Tag meaning="accent">
        {child.startsOn === undefined ? text.comingPlain : text.coming(formatDay(child.startsOn, year))}
      </Tag>
    )
  if (child.dayCents === undefined) return <Tag meaning="attention">{nl.children.noTariff}</Tag>
  if (child.endsOn !== undefined) return <Tag>{text.ends(formatDay(child.endsOn, year))}</Tag>
  return null
}
