import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { page } from '../../../i18n/nl/today/page.ts'
import type { Matrix } from '../../substitution/model/matrix.ts'
import { dayWords } from '../model/day-words.ts'
import type { Now } from '../model/line-words.ts'
import { standByDay, type DayStand } from '../model/pressing-days.ts'
import type { PressingRow } from '../model/pressing-rows.ts'

const text = page.pressing

type Props = { matrix: Matrix; rows: readonly PressingRow[]; day: string; now: Now }

/** How many children it is about on the day, when the first one comes, and what there is for them. */
export function PressingSum({ matrix, rows, day, now }: Props) {
  const stand = standByDay(matrix, day).find(({ date }) => date === day)
  const first = rows[0]?.slots[0]
  const words = dayWords(day, now)
  if (!stand || !first) return <p className="ink-2">{text.nobodyToday(words)}</p>
  const [before, clock] = text.first(formatTime(first[0]))
  return (
    <p className="ink-2">
      {text.children(stand.children, words)}, {before}
      <b className="strong">{clock}</b>. {standWords(stand)}
    </p>
  )
}

function standWords({ children, decided, proposed, unplaced, isSeeking }: DayStand): string {
  if (isSeeking) return text.seeking
  if (decided === children) return text.allDecided
  if (proposed === children) return text.allProposed(children)
  return text.mixed(decided, proposed, unplaced.length)
}
