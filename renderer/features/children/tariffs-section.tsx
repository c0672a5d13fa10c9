import { Note, Section } from '../../components/index.ts'
import { formatPeriod, yearOfIso } from '../../format/date.ts'
import { formatMoney } from '../../format/money.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildFile } from './child-types.ts'
import { holdsOn } from './running.ts'

const text = nl.children.tariffs

/** A child's tariffs with their attests, latest first, and whether one is missing while it is in care. */
export function TariffsSection({ child, today }: { child: ChildFile; today: string }) {
  const tariffs = child.tariffs.toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const isInCare = child.agreements.some(({ startsOn, endsOn }) => holdsOn({ from: startsOn, until: endsOn }, today))
  const isMissing = isInCare && !tariffs.some((tariff) => holdsOn(tariff, today))
  return (
    <Section title={text.title}>
      <div className="stack">
        {isMissing && (
          <Note meaning="attention" fact={text.missingToday}>
            {text.missingDetail}
          </Note>
        )}
        {tariffs.length > 0 && (
          <table className="plain-table small">
            <thead>
              <tr>
                <th scope="col">{text.period}</th>
                <th scope="col">{text.attest}</th>
                <th scope="col" className="numeric">
                  {text.perDay}
                </th>
              </tr>
            </thead>
            <tbody>
              {tariffs.map((tariff) => (
                <tr key={`${tariff.contractHolderId} ${tariff.from}`}>
                  <td className={holdsOn(tariff, today) ? 'medium' : 'ink-2'}>
                    {formatPeriod(tariff.from, tariff.until, yearOfIso(today))}
                  </td>
                  <td>{tariff.kindcode ?? nl.timeline.tariffKinds[tariff.kind]}</td>
                  <td className="numeric">{formatMoney(tariff.dayCents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {tariffs.length === 0 && !isMissing && <p className="ink-2">{text.none}</p>}
      </div>
    </Section>
  )
}
