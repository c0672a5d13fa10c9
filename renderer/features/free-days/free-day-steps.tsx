import { TriangleAlert } from 'lucide-react'
import { formatLongDate, formatWeekdayDate } from '../../format/date.ts'
import { formatHalfDays } from '../../format/time.ts'
import { freeDays as text } from '../../i18n/nl/free-days.ts'
import { closureReason } from '../timeline/describe-event.ts'
import type { FreeDays } from './entitlement-words.ts'

type Step = FreeDays['steps'][number]
type Props = { freeDays: FreeDays; highlight: string | undefined }

/** Every absence on a reserved day in order of date: what it took and what was left after it; those announced stand below a line. */
export function FreeDaySteps({ freeDays: { steps, today, year }, highlight }: Props) {
  if (steps.length === 0) return <p className="small ink-2 free-days-part">{text.none}</p>
  const firstAnnounced = steps.findIndex((step) => step.date > today)
  return (
    <table className="free-days-steps free-days-part" aria-label={text.days}>
      <thead>
        <tr>
          <th scope="col">{text.date}</th>
          <th scope="col">{text.reason}</th>
          <th scope="col" className="number">
            {text.taken}
          </th>
          <th scope="col" className="number">
            {text.balance}
          </th>
        </tr>
      </thead>
      {(firstAnnounced === -1 ? [steps] : [steps.slice(0, firstAnnounced), steps.slice(firstAnnounced)]).map(
        (part, index) => (
          <tbody key={index === 0 ? 'had' : 'announced'}>
            {index === 1 && (
              <tr className="free-days-announced">
                <th scope="rowgroup" colSpan={4}>
                  {text.announced}
                </th>
              </tr>
            )}
            {part.map((step) => (
              <StepRow key={step.date} step={step} year={year} isMarked={step.date === highlight} />
            ))}
          </tbody>
        ),
      )}
    </table>
  )
}

function StepRow({ step, year, isMarked }: { step: Step; year: number; isMarked: boolean }) {
  const { date, reasonName, halfDays, outcome, leftAfter } = step
  const isUsed = outcome === 'used'
  return (
    <tr className={isMarked ? 'free-days-marked' : undefined} aria-current={isMarked ? 'date' : undefined}>
      <td className="nowrap" title={formatLongDate(date)}>
        {formatWeekdayDate(date, year)}
      </td>
      <td>
        {reasonName}
        {!isUsed && <Outcome step={step} />}
      </td>
      <td className="number">{isUsed ? formatHalfDays(-halfDays) : <span className="ink-3">0</span>}</td>
      <td className="number">{formatHalfDays(leftAfter)}</td>
    </tr>
  )
}

/** Why a day took none; charged ones stand out. */
function Outcome({ step: { outcome, closure, leftBefore, halfDays } }: { step: Step }) {
  const words =
    outcome === 'not-covered'
      ? text.notCovered(formatHalfDays(leftBefore), formatHalfDays(halfDays))
      : outcome === 'closed' && closure
        ? text.closed(closureReason(closure))
        : text.outcomes[outcome]
  const isCharged = outcome === 'not-covered' || outcome === 'ruled-charged'
  return (
    <span className={`free-days-why ${isCharged ? 'att' : 'ink-2'}`}>
      {isCharged && <TriangleAlert className="icon-small" aria-hidden />} {words}
    </span>
  )
}
