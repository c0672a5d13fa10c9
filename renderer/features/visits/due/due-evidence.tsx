import { ArrowRight, CalendarPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, DetailList, ErrorState, Section, Tag } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { HostFileLink } from '../host-file-link.tsx'
import type { DueHost } from '../visit-types.ts'
import { distanceWords, toldReasons } from './model/due-state.ts'
import { PastVisits } from './past-visits.tsx'
import { PlanForm } from './plan-form.tsx'
import { visitToOpen } from './use-begin-visit.ts'

type Props = {
  row: DueHost
  today: string
  year: number | undefined
  isPlanning: boolean
  isBusy: boolean
  failure: Error | undefined
  onBegin: () => void
  onPlan: () => void
  onPlanned: () => void
  onOpen: (visitId: string) => void
}

/** Why a host is due, what went before, and the two things to do: begin now, or plan. */
export function DueEvidence({ row, today, year, isPlanning, isBusy, failure, ...does }: Props) {
  const { host, planned, reasons } = row
  const own = visitToOpen(row, today)
  return (
    <>
      <Section
        title={nl.common.name(host)}
        note={
          <HostFileLink hostId={host.id} tab="begeleiding">
            {text.file}
          </HostFileLink>
        }
      >
        {reasons.length > 0 && (
          <p className="due-reasons">
            {toldReasons(reasons).map((reason) => (
              <Tag key={reason} meaning={reason === 'never' || reason === 'overdue' ? 'breach' : 'attention'}>
                {text.reasons[reason]}
              </Tag>
            ))}
          </p>
        )}
        <DetailList facts={factsOf(row, today, year)} />
        <div className="due-actions">
          <Button
            kind="primary"
            icon={<ArrowRight className="icon-small" aria-hidden />}
            shortcut="↵"
            isBusy={isBusy}
            onClick={does.onBegin}
          >
            {own === undefined ? text.begin : planned?.isBegun ? text.goOn : text.open}
          </Button>
          <Button icon={<CalendarPlus className="icon-small" aria-hidden />} shortcut="P" onClick={does.onPlan}>
            {planned ? text.planAnother : text.plan}
          </Button>
        </div>
        {failure && <ErrorState error={failure} isInline />}
        {planned && own === undefined && (
          <button type="button" className="link-button due-planned" onClick={() => does.onOpen(planned.id)}>
            {text.open}
          </button>
        )}
      </Section>
      {isPlanning && <PlanForm row={row} today={today} onDone={does.onPlanned} />}
      <PastVisits hostId={host.id} year={year} onOpen={does.onOpen} />
    </>
  )
}

type Fact = readonly [term: string, value: ReactNode]

function factsOf(row: DueHost, today: string, year: number | undefined): Fact[] {
  const { host, lastVisit, planned, norm, openActions, overdueActions } = row
  const kindOf = (isAnnounced: boolean) => (isAnnounced ? visitWords.announced : visitWords.unannounced)
  return [
    [text.facts.phone, host.phone],
    [
      text.facts.last,
      lastVisit
        ? text.lastVisit(formatWeekdayDate(lastVisit.date, year), kindOf(lastVisit.isAnnounced))
        : text.neverVisited,
    ],
    [text.facts.quarter, norm === 0 ? text.noNorm : text.inQuarter(row.inQuarter, norm)],
    [text.facts.due, <NextDue key="due" row={row} today={today} year={year} />],
    ...(row.shouldBeUnannounced ? [[text.facts.how, text.unannouncedHint] as const] : []),
    [
      text.facts.planned,
      planned &&
        [formatWeekdayDate(planned.date, year), planned.from, kindOf(planned.isAnnounced)].filter(Boolean).join(' '),
    ],
    [text.facts.actions, openActions > 0 ? text.openActions(openActions, overdueActions) : undefined],
  ]
}

/** When the next visit is due; where none ever came, without the day of years ago on which the first one was. */
function NextDue({ row: { dueOn, reasons }, today, year }: { row: DueHost; today: string; year: number | undefined }) {
  if (reasons.includes('never')) return <span className="br">{text.atOnce}</span>
  if (dueOn === undefined) return nl.common.noValue
  return (
    <>
      {formatWeekdayDate(dueOn, year)}{' '}
      <span className={dueOn < today ? 'br' : 'ink-3'}>{distanceWords(dueOn, today)}</span>
    </>
  )
}
