import { Link } from '@tanstack/react-router'
import { CalendarClock, CalendarPlus } from 'lucide-react'
import { Button, Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildAgreement, ChildFile } from '../child-types.ts'
import { newRequest } from '../../extra-days/extra-days-search.ts'
import { StartCare } from '../dossier/start-care.tsx'
import { holdsOn } from '../running.ts'
import { useChildAddress } from '../use-child-address.ts'
import { AgreementFacts } from './agreement-facts.tsx'
import { AgreementFreeDays } from './agreement-free-days.tsx'
import { AgreementPlan } from './agreement-plan.tsx'
import '../plan.css'

const text = nl.children.agreements

type Props = { agreement: ChildAgreement; child: ChildFile; today: string; isToday: boolean }

/** One agreement: its terms, its plans drawn as weeks, and what can be done with them. */
export function AgreementSection({ agreement, child, today, isToday }: Props) {
  const { go } = useChildAddress()
  const { id, host, plans } = agreement
  const name = nl.common.name(host)
  const holder = child.contractHolders.find((one) => one.id === agreement.contractHolderId)
  const holderName = holder ? nl.common.name(holder) : ''
  return (
    <section className="agreement">
      <div className="section-head">
        <h2>
          <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
            {text.title(name)}
          </Link>
        </h2>
        {child.contractHolders.length > 1 && <span className="small ink-2">{text.holderOf(holderName)}</span>}
        <AgreementTags agreement={agreement} today={today} />
        <span className="spacer" />
        {isToday && (
          <>
            <Link
              className="button agreement-link"
              to="/kinderen/$childId/plan/$agreementId"
              params={{ childId: child.id, agreementId: id }}
              {...(plans.length === 0 && { search: { van: agreement.startsOn } })}
            >
              <CalendarPlus className="icon-small" aria-hidden />
              {text.newPlan}
            </Link>
            {(agreement.endsOn ?? today) >= today && (
              <Link
                className="button agreement-link"
                to="/aanwezigheden/extra"
                search={{ kies: newRequest, overeenkomst: id }}
              >
                <CalendarClock className="icon-small" aria-hidden />
                {text.extraDay}
              </Link>
            )}
            <Button aria-label={text.editAt(name)} onClick={() => go({ tab: 'overeenkomsten', bewerk: id })}>
              {text.edit}
            </Button>
          </>
        )}
      </div>
      <div className="agreement-body">
        <div>
          <AgreementFacts agreement={agreement} child={child} />
          {isToday && agreement.record.start === undefined && (agreement.endsOn ?? today) >= today && (
            <div className="agreement-start">
              <StartCare agreement={agreement} />
            </div>
          )}
        </div>
        <div className="agreement-plans">
          {plans.length === 0 && <p className="ink-2">{nl.children.plan.none}</p>}
          {plans
            .toSorted((a, b) => (a.from < b.from ? 1 : -1))
            .map((plan) => (
              <AgreementPlan
                key={plan.id}
                plan={plan}
                childId={child.id}
                agreementId={id}
                today={today}
                isToday={isToday}
              />
            ))}
          <AgreementFreeDays agreement={agreement} today={today} />
        </div>
      </div>
    </section>
  )
}

function AgreementTags({ agreement, today }: { agreement: ChildAgreement; today: string }) {
  const { startsOn, endsOn, record } = agreement
  const isRunning = holdsOn({ from: startsOn, until: endsOn }, today)
  return (
    <>
      {isRunning ? <Tag meaning="ok">{text.running}</Tag> : <Tag>{startsOn > today ? text.coming : text.ended}</Tag>}
      {record.notice && endsOn !== undefined && endsOn >= today && (
        <Tag meaning="attention">{text.noticed(formatDay(endsOn))}</Tag>
      )}
    </>
  )
}
