import { Check, CircleCheck } from 'lucide-react'
import { useRef } from 'react'
import { parseDate, weekdayOf } from '../../../shared/domain/calendar/date.ts'
import { EmptyState, ErrorState, LoadingRows } from '../../components/index.ts'
import { formatMonthName, formatWeekdayDate } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { page as text } from '../../i18n/nl/today/page.ts'
import { LineSection } from './line-section.tsx'
import { dayWords } from './model/day-words.ts'
import type { Now } from './model/line-words.ts'
import type { TodayLines } from './model/today-lines.ts'
import { PressingBlock, pressingLine } from './pressing/pressing-block.tsx'
import { useTodayStore } from './today-store.ts'
import type { TodayView } from './today-types.ts'
import { useLineKeys } from './use-line-keys.ts'
import type { Pressing } from './use-pressing.ts'

type Props = {
  view: TodayView
  lines: TodayLines
  pressing: Pressing | undefined
  now: Now
  /** What blocks the billing, asked by itself: its month once it is known. */
  billing: { month: string | undefined; error: Error | null; retry: () => void }
}

/** What asks something, what cannot wait first; the arrow keys go through it, Enter opens where it is solved. */
export function TodayList({ view, lines, pressing, now, billing }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const keys = useLineKeys(list, true)
  const lineId = useTodayStore((store) => store.lineId)
  const ids = [
    ...(lines.pressing ? [pressingLine] : []),
    ...lines.sections.flatMap((one) => one.lines.map(({ id }) => id)),
  ]
  const tabStop = ids.find((id) => id === lineId) ?? ids[0]
  const day = dayWords(view.day, now)
  const month = billing.month ?? ''
  const titles = text.sections(day, view.alertDays, formatMonthName(month))
  const hasBilling = lines.sections.some(({ section }) => section === 'billing')
  const billingState = hasBilling ? undefined : billing.error ? (
    <ErrorState error={billing.error} onRetry={billing.retry} isInline />
  ) : billing.month === undefined ? (
    <LoadingRows rows={2} />
  ) : (
    <p className="today-clear ink-2">
      <Check className="icon ok" aria-hidden /> {text.billingClear(formatMonthName(month))}
    </p>
  )
  const shown = hasBilling ? lines.sections : withBilling(lines.sections)
  return (
    // The keys belong to the lines inside; the list itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className="today-list" {...keys}>
      {view.day !== view.today && <p className="today-closed ink-2">{closedWords(view, now)}</p>}
      {pressing && <PressingBlock pressing={pressing} day={view.day} now={now} isTabStop={tabStop === pressingLine} />}
      {lines.count === 0 && billing.month !== undefined && (
        <EmptyState icon={CircleCheck} title={text.nothing}>
          {text.nothingDetail}
        </EmptyState>
      )}
      {shown.map(({ section, lines: own }) => (
        <LineSection
          key={section}
          section={section}
          title={section === 'billing' && billing.month === undefined ? text.billingTitle : titles[section]}
          lines={own}
          now={now}
          tabStop={tabStop}
        >
          {section === 'billing' && billingState}
        </LineSection>
      ))}
    </div>
  )
}

/** The sections with room for what blocks the billing, in its place, so that nothing jumps when it is known. */
function withBilling(sections: TodayLines['sections']): TodayLines['sections'] {
  const at = sections.findIndex(({ section }) => !['cases', 'substitution', 'absences'].includes(section))
  return sections.toSpliced(at < 0 ? sections.length : at, 0, { section: 'billing', lines: [] })
}

function closedWords({ today, day, closure }: TodayView, { year }: Now): string {
  const next = formatWeekdayDate(day, year)
  if (closure !== undefined) return text.serviceClosed(text.soon.reasons[closure], next)
  return text.closedToday(nl.calendar.weekdays[weekdayOf(parseDate(today)) - 1] ?? '', next)
}
