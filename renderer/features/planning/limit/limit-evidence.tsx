import { Link } from '@tanstack/react-router'
import { Note, Section, Tag } from '../../../components/index.ts'
import { formatPeriod } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { breachFact, breachNames } from '../../../format/breach-words.ts'
import { valueOfRecord } from '../../week-plan/model/plan-record.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'
import type { LimitHost } from '../planning-types.ts'

const text = planning.limit

type Props = { host: LimitHost; year: number | undefined }

/** When a host will be over, each with the way to that day on the board, and the plans that make it so, each with the way to its editor. */
export function LimitEvidence({ host, year }: Props) {
  return (
    <>
      <Section
        title={nl.common.name(host)}
        note={
          <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
            {text.toHost}
          </Link>
        }
      >
        <ul className="limit-patterns">
          {host.patterns.map((pattern) => (
            <li key={`${pattern.dates[0]} ${pattern.from} ${pattern.everyWeeks}`}>
              <Note meaning={pattern.isNew ? 'attention' : 'breach'} fact={breachFact(pattern, year)}>
                {breachNames(pattern)}. {pattern.isNew ? text.isNew : text.wasOver}{' '}
                <Link
                  to="/planning"
                  search={{ van: pattern.dates[0], huis: host.id, dag: pattern.dates[0] }}
                  className="nowrap"
                >
                  {text.toBoard}
                </Link>
              </Note>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.plans} note={host.plans.length}>
        <ul>
          {host.plans.map(({ agreementId, child, plan }) => (
            <li key={`${agreementId} ${plan.from}`} className="limit-plan">
              <Link
                className="medium"
                to="/kinderen/$childId/plan/$agreementId"
                params={{ childId: child.id, agreementId }}
              >
                {nl.common.name(child)}
              </Link>
              <Tag>{formatPeriod(plan.from, plan.until, year)}</Tag>
              <span className="ink-2 limit-plan-text">{planText(plan)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** A plan as one line. */
function planText({ until, ...plan }: LimitHost['plans'][number]['plan']): string {
  return printPlan(valueOfRecord({ ...plan, agreementId: '', ...(until !== undefined && { until }) }))
}
