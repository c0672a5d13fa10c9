import { useNavigate } from '@tanstack/react-router'
import { OctagonAlert } from 'lucide-react'
import { Button, ErrorState, LoadingRows } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatClock, formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { screen as substitution } from '../../../i18n/nl/substitution/screen.ts'
import { lines } from '../../../i18n/nl/today/lines.ts'
import { page } from '../../../i18n/nl/today/page.ts'
import type { Now } from '../model/line-words.ts'
import { pressingRows } from '../model/pressing-rows.ts'
import type { LineOf } from '../today-types.ts'
import type { Pressing } from '../use-pressing.ts'
import { PressingFoot } from './pressing-foot.tsx'
import { PressingSum } from './pressing-sum.tsx'
import { PressingTable } from './pressing-table.tsx'
import './pressing.css'

const text = page.pressing

/** The id of the absence that stands first, among the lines. */
export const pressingLine = 'pressing'

type Props = { pressing: Pressing; day: string; now: Now; isTabStop: boolean }

/** A host who is away with children who need a place: who they are, where they can go, whom to call; arranging it is one key away. */
export function PressingBlock({
  pressing: { line, view, matrix, isSeeking, error, retry },
  day,
  now,
  isTabStop,
}: Props) {
  const navigate = useNavigate()
  const host = nl.common.name(line.host)
  const rows = matrix && pressingRows(matrix, day)
  return (
    <section className="pressing" aria-label={text.label(host)}>
      <div className="pressing-head">
        <OctagonAlert className="icon br" aria-hidden />
        <h2>{lines.isAway(host, substitution.is[line.reason])}</h2>
        <span className="pressing-when ink-2">{whenWords(line, now)}</span>
        <span className="spacer" />
        <Button
          kind="primary"
          shortcut={text.enter}
          data-line={pressingLine}
          tabIndex={isTabStop ? 0 : -1}
          onClick={() => void navigate({ to: '/vervanging/$closureId', params: { closureId: line.closureId } })}
        >
          {text.arrange}
        </Button>
      </div>
      <div className="pressing-body">
        {error ? (
          <ErrorState error={error} onRetry={retry} isInline />
        ) : view && matrix && rows ? (
          <>
            <PressingSum matrix={matrix} rows={rows} day={day} now={now} />
            {rows.length > 0 && <PressingTable rows={rows} view={view} matrix={matrix} />}
            <PressingFoot view={view} matrix={matrix} day={day} now={now} isSeeking={isSeeking} />
          </>
        ) : (
          <LoadingRows rows={Math.max(1, line.openToday)} isDense hasHead />
        )}
      </div>
    </section>
  )
}

/** Since when it is known, and how long it lasts. */
function whenWords({ reportedAt, from, until, isOpenEnded }: LineOf<'no-place'>, { today, year }: Now): string {
  const reported =
    reportedAt === undefined
      ? ''
      : reportedAt.slice(0, 10) === today
        ? text.reportedToday(formatClock(reportedAt))
        : text.reported(formatMoment(reportedAt, year))
  const day = formatWeekdayDate(until, year)
  const last = isOpenEnded ? text.untilOpen(day) : from === until && until === today ? text.onlyToday : text.until(day)
  return [reported, last].filter(Boolean).join(', ')
}
