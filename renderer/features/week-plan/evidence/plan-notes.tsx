import { useNavigate } from '@tanstack/react-router'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { errorText } from '../../../api/index.ts'
import { Button, Note } from '../../../components/index.ts'
import { formatDay, formatMonth, formatPeriod } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { faultsOf } from '../../../api/faults-of.ts'
import type { WeekPlanBasis } from '../model/basis.ts'
import type { EditorAction } from '../model/editor-state.ts'
import type { PlanOutlook } from '../model/plan-outlook.ts'

const text = weekPlan.plan

type Props = {
  basis: WeekPlanBasis
  outlook: PlanOutlook
  isGone: boolean
  /** Why the plan was not kept, when that is no question to answer. */
  error: CallError | undefined
  act: (action: EditorAction) => void
}

/** What stands in the way of keeping the plan, and what it leaves as it is. */
export function PlanNotes({ basis, outlook, isGone, error, act }: Props) {
  const navigate = useNavigate()
  const { agreement, child } = basis
  const { overlaps } = outlook.placed
  const inTheWay = overlaps && basis.plans.find(({ record }) => record === overlaps)
  const dayBefore = overlaps && formatDate(parseDate(overlaps.from) - 1)
  const lastIssued = outlook.issued.at(-1)
  return (
    <>
      {error && <RefusalNote error={error} />}
      {isGone && (
        <Note meaning="attention" fact={text.gone}>
          {text.goneDetail}
        </Note>
      )}
      {inTheWay && dayBefore !== undefined && (
        <div className="week-plan-in-the-way" tabIndex={-1}>
          <Note
            meaning="breach"
            fact={text.overlaps(formatDay(inTheWay.record.from))}
            actions={
              <>
                {dayBefore >= outlook.record.from && (
                  <Button onClick={() => act({ kind: 'until', date: dayBefore })}>
                    {text.endBefore(formatDay(dayBefore))}
                  </Button>
                )}
                <Button
                  onClick={() =>
                    void navigate({
                      to: '/kinderen/$childId/plan/$agreementId',
                      params: { childId: child.id, agreementId: agreement.id },
                      search: { plan: inTheWay.id },
                    })
                  }
                >
                  {text.changeOther}
                </Button>
              </>
            }
          >
            {text.overlapsDetail}
          </Note>
        </div>
      )}
      {outlook.isOutside && (
        <Note meaning="neutral" fact={text.outside(formatPeriod(agreement.startsOn, agreement.endsOn))}>
          {text.outsideDetail}
        </Note>
      )}
      {lastIssued !== undefined && (
        <Note meaning="neutral" fact={text.issued(formatMonth(lastIssued))}>
          {text.issuedDetail}
        </Note>
      )}
    </>
  )
}

/** Why the service did not keep the plan: its rules one by one, or what happened. */
function RefusalNote({ error }: { error: CallError }) {
  const { title, detail } = errorText(error)
  const faults = faultsOf(error)
  const codes = [...new Set(faults?.map(({ code }) => code))]
  return (
    <Note meaning="breach" fact={title} isAlert>
      {codes.length > 0 ? codes.map((code) => nl.form.faults[code]).join(' ') : detail}
    </Note>
  )
}
