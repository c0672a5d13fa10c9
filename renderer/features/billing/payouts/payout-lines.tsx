import { Fragment } from 'react'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatAmount } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { Overview } from '../model/billing-types.ts'

type Lines = OutputOf<'billing.preview'>['payouts'][number]['lines']

/** The days of each child at a host, by length of the day. */
export function PayoutLines({ overview, lines }: { overview: Overview; lines: Lines }) {
  const texts = billing.payouts
  const names = childNames(overview)
  return (
    <div className="scroll">
      <table className="bill payout-lines">
        <thead>
          <tr>
            <th scope="col">{texts.child}</th>
            <th scope="col">{texts.percent}</th>
            <th scope="col">{texts.quantity}</th>
            <th scope="col">{texts.price}</th>
            <th scope="col">{texts.sum}</th>
          </tr>
        </thead>
        <tbody>
          {[...Map.groupBy(lines, (line) => line.childId)].map(([childId, own]) => (
            <Fragment key={childId}>
              {own.map((line, index) => (
                <tr key={`${line.percent} ${line.unitCents}`} className="bill-line">
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      {names.get(childId) ?? childId}
                    </th>
                  )}
                  <td>{`${line.percent} %`}</td>
                  <td>{line.quantity}</td>
                  <td>{formatAmount(line.unitCents)}</td>
                  <td className="bill-amount">{formatAmount(line.amountCents)}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function childNames({ families, uncovered }: Overview): Map<string, string> {
  const children = [...families.flatMap((family) => family.children), ...uncovered]
  return new Map(children.map((child) => [child.childId, `${child.firstName} ${child.lastName}`]))
}
