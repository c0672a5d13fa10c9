import { Link } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import { DetailList, EmptyState, Tag } from '../../components/index.ts'
import { formatPeriod, yearOfIso } from '../../format/date.ts'
import { formatMoney } from '../../format/money.ts'
import { formatHalfDays } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildAgreement, ChildFile, ChildPlan } from './child-types.ts'
import { PlanDrawing } from './plan-drawing.tsx'
import { holdsOn } from './running.ts'

const text = nl.children.agreements

/** A child's agreements, latest first, each with its plans drawn as weeks. */
export function ChildAgreements({ child, today }: { child: ChildFile; today: string }) {
  if (child.agreements.length === 0) {
    return (
      <EmptyState icon={FileText} title={text.none}>
        {text.noneDetail}
      </EmptyState>
    )
  }
  const agreements = child.agreements.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))
  return (
    <div className="scroll">
      {agreements.map((agreement) => (
        <Agreement key={agreement.id} agreement={agreement} child={child} today={today} />
      ))}
    </div>
  )
}

type AgreementProps = { agreement: ChildAgreement; child: ChildFile; today: string }

function Agreement({ agreement, child, today }: AgreementProps) {
  const { host, startsOn, endsOn, depositCents, plans } = agreement
  const holder = child.contractHolders.find((person) => person.id === agreement.contractHolderId)
  const isRunning = holdsOn({ from: startsOn, until: endsOn }, today)
  return (
    <section className="agreement">
      <div className="section-head">
        <h2>
          <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
            {text.title(nl.common.name(host))}
          </Link>
        </h2>
        {isRunning ? <Tag meaning="ok">{text.running}</Tag> : <Tag>{startsOn > today ? text.coming : text.ended}</Tag>}
      </div>
      <div className="agreement-body">
        <DetailList
          facts={[
            [text.period, formatPeriod(startsOn, endsOn)],
            [text.holder, holder && nl.common.name(holder)],
            [text.deposit, depositCents === undefined ? undefined : formatMoney(depositCents)],
            [nl.children.freeDays.title, freeDaysOf(agreement)],
          ]}
        />
        <div className="agreement-plans">
          {plans.length === 0 && <p className="ink-2">{nl.children.plan.none}</p>}
          {plans
            .toSorted((a, b) => (a.from < b.from ? 1 : -1))
            .map((plan) => (
              <Plan key={plan.from} plan={plan} today={today} />
            ))}
        </div>
      </div>
    </section>
  )
}

function Plan({ plan, today }: { plan: ChildPlan; today: string }) {
  return (
    <section>
      <div className="agreement-plan-head">
        <b className="medium">{formatPeriod(plan.from, plan.until, yearOfIso(today))}</b>
        {holdsOn(plan, today) && <Tag meaning="accent">{text.inForce}</Tag>}
        <span className="small ink-2">
          {nl.children.plan.summary(formatHalfDays(plan.halfDaysPerWeek), plan.cycleWeeks)}
        </span>
      </div>
      <PlanDrawing plan={plan} />
    </section>
  )
}

function freeDaysOf({ freeDays }: ChildAgreement): string {
  const { left, entitled, year } = freeDays
  return nl.children.freeDays.summary(formatHalfDays(left), formatHalfDays(entitled), year)
}
