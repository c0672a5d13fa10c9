import { CalendarClock } from 'lucide-react'
import { Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import type { Place } from '../waiting-types.ts'

const text = places.fits

type Props = {
  place: Pick<Place, 'fits' | 'missing' | 'fitsFrom'>
  /** How many days the family wants, in all weeks of the cycle. */
  days: number
  year: number | undefined
}

/** How a request fits at a host, in a word: on all its days, on some, not yet, or not. */
export function FitTag({ place: { fits, missing, fitsFrom }, days, year }: Props) {
  if (fits === 'whole') return <Tag meaning="ok">{text.whole}</Tag>
  if (fits === 'part') return <Tag meaning="attention">{text.part(days - missing.length, days)}</Tag>
  if (fitsFrom !== undefined) return <Tag icon={CalendarClock}>{text.from(formatDay(fitsFrom, year))}</Tag>
  return <span className="ink-3">{text.none}</span>
}
