import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { axisAround, DayBar, Section, TrackHead } from '../../../components/index.ts'
import { formatDuration, formatSpan } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { evidence } from '../../../i18n/nl/substitution/evidence.ts'
import type { NearestMiss } from '../substitution-types.ts'

const text = evidence.miss

type Props = { miss: NearestMiss; host: { firstName: string; lastName: string }; child: string }

/** The host where the least stands in the way: which minutes, who is there then, and her day with the child. */
export function NearestMissSection({ miss, host, child }: Props) {
  const { from, until, count, limit, steps, present } = miss
  const drawn = steps.map(([start, end, number]) => ({ from: start, until: end, count: number }))
  const axis = axisAround(drawn)
  const name = nl.common.name(host)
  return (
    <Section title={text.title}>
      <p className="miss-words">
        {text.at(lengthWords(until - from), name)}{' '}
        <b className="br nowrap">{text.over(formatSpan(from, until), count, limit)}</b>{' '}
        {present.flatMap((one) => movesOf(one, miss)).join(' ')}
      </p>
      <div className="miss-picture">
        <span className="small ink-3">{text.with(host.firstName, child)}</span>
        <DayBar steps={drawn} limit={limit} label={text.picture(name, count, limit)} axis={axis} height={44} />
        <span />
        <TrackHead axis={axis} />
      </div>
    </Section>
  )
}

/** Who comes in those minutes, and who goes at their end. */
function movesOf({ firstName, from, until }: NearestMiss['present'][number], miss: NearestMiss): string[] {
  return [
    ...(from >= miss.from ? [text.comes(firstName, formatTime(from))] : []),
    ...(from < miss.from && until <= miss.until ? [text.stays(firstName, formatTime(until))] : []),
  ]
}

function lengthWords(minutes: number): string {
  if (minutes === 15) return text.quarter
  if (minutes === 30) return text.half
  return minutes === 60 ? text.hour : text.hours(formatDuration(minutes))
}
