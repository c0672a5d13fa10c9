import { Fragment } from 'react'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { BillRow } from '../model/bill-sections.ts'
import type { BillChild, FamilyBill } from '../model/billing-types.ts'
import { tariffsUsed } from '../model/line-tariffs.ts'
import { rulesOf } from '../model/line-rule.ts'
import { freeDaysSentence, ruleSentence, ruleSource } from './rule-words.ts'
import { TariffWords } from './tariff-words.tsx'
import { WhyDays } from './why-days.tsx'
import { WhySum } from './why-sum.tsx'

type Props = { row: BillRow; child: BillChild; bill: FamilyBill; hostName(hostId: string): string }

/** *Waarom?*: the days with what was reserved, present and counted; the rule and its source; the tariff; the arithmetic. */
export function WhyPanel({ row, child, bill, hostName }: Props) {
  const texts = billing.why
  const days = row.kind === 'line' ? row.line.days : row.days
  const rules = rulesOf(row)
  const tariffs = tariffsUsed(child, days)
  return (
    <div className="why">
      {days.length > 0 && <WhyDays days={days} hostName={hostName} />}
      <dl className="why-words">
        <dt>{texts.rule}</dt>
        <dd>
          {rules.map((rule, index) => (
            <Fragment key={rule.rule}>
              {index > 0 && ' '}
              {ruleSentence(rule, hostName)}
            </Fragment>
          ))}
          {row.kind === 'uncharged' && row.what === 'free-day' && ` ${freeDaysSentence(child)}`}
          <span className="why-source">{ruleSource(rules[0])}</span>
        </dd>
        {tariffs.length > 0 && row.kind === 'line' && (
          <>
            <dt>{texts.tariff}</dt>
            <dd>
              {tariffs.map(({ tariff, dates }) => (
                <TariffWords
                  key={tariff.from}
                  tariff={tariff}
                  childId={child.childId}
                  dates={tariffs.length > 1 ? dates : []}
                  holder={nl.common.name(bill.content.contractHolder)}
                />
              ))}
            </dd>
          </>
        )}
        <dt>{texts.sum}</dt>
        <dd>
          <WhySum row={row} />
        </dd>
      </dl>
    </div>
  )
}
