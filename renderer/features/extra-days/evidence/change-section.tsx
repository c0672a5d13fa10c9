import { TriangleAlert } from 'lucide-react'
import { Bullet, ChangeTable, Section } from '../../../components/index.ts'
import { formatAverage } from '../../../format/average.ts'
import { formatQuarter, formatWeekdayDate } from '../../../format/date.ts'
import { formatMoney, formatMoneyDifference, formatNumber } from '../../../format/money.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'

const text = extraDays.check
type Average = ExtraDayAnswer['averages'][number]

/** Peaks, averages and money as they are and as they would be. */
export function ChangeSection({ answer: { day, givenUp, averages, price, payout } }: { answer: ExtraDayAnswer }) {
  const isTwice = givenUp !== undefined
  return (
    <Section title={text.figures}>
      <ChangeTable now={text.now} then={text.withDay} isWide>
        {[day, ...(givenUp ? [givenUp] : [])].map((one) => (
          <tr key={one.date}>
            <th scope="row">{text.peak(isTwice ? formatWeekdayDate(one.date, yearIn(day.date)) : '')}</th>
            <td className="numeric">{one.peakNow}</td>
            <td className={`change-then${one.peak > one.limit ? ' br strong' : ''}`}>
              {one.peak > one.limit && <TriangleAlert className="icon-small" aria-hidden />} {one.peak}
            </td>
          </tr>
        ))}
        {averages.map((average) => (
          <AverageRow key={average.now.quarter} average={average} />
        ))}
        <MoneyRow title={text.family} price={price} />
        <MoneyRow title={text.payout} price={payout} />
      </ChangeTable>
      {averages.some(({ withDay }) => withDay.over) && (
        <p className="small att extra-over">
          {text.averageOver(formatNumber(averages.find(({ withDay }) => withDay.over)?.limit ?? 0))}
        </p>
      )}
    </Section>
  )
}

function yearIn(iso: string): number {
  return Number(iso.slice(0, 4))
}

function AverageRow({ average: { limit, now, withDay } }: { average: Average }) {
  const title = text.average(formatQuarter(now.quarter))
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="numeric">{formatAverage(now)}</td>
      <td className="change-then">
        {withDay.openDays === 0 ? (
          nl.common.noValue
        ) : (
          <Bullet value={withDay.halfDays / 2 / withDay.openDays} limit={limit} isOver={withDay.over} label={title} />
        )}
      </td>
    </tr>
  )
}

/** What the days that change come to; how the new amount is made stands beside it. */
function MoneyRow({ title, price }: { title: string; price: ExtraDayAnswer['price'] }) {
  if (!price)
    return (
      <tr>
        <th scope="row">{title}</th>
        <td colSpan={2} className="change-then att">
          <TriangleAlert className="icon-small" aria-hidden /> {text.noAttest}
        </td>
      </tr>
    )
  const sum = (side: 'before' | 'after') => price.days.reduce((total, day) => total + (day[side]?.cents ?? 0), 0)
  const [day] = price.days
  const isMore = price.days.some(({ before }) => before !== undefined)
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="numeric">{sum('before') === 0 ? nl.common.noValue : formatMoney(sum('before'))}</td>
      <td className="change-then">
        {formatMoney(sum('after'))}{' '}
        <span className="small ink-3">
          {isMore
            ? text.difference(formatMoneyDifference(price.differenceCents))
            : day?.after && text.price(day.after.percent, formatMoney(day.after.dayCents))}
        </span>
      </td>
    </tr>
  )
}
