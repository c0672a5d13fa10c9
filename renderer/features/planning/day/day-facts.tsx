import { formatQuarter } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { formatSpan } from '../../../format/time.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { outlookNumbers } from '../model/outlook-numbers.ts'
import type { Outlook, PlanningDay } from '../planning-types.ts'

const text = planning.day

/** Where there is room on the day, and what its quarter comes to. */
export function DayFacts({ day: { state, peak, limit, free, realised, average } }: { day: PlanningDay }) {
  return (
    <dl className="day-facts">
      {state === 'open' && (
        <>
          <dt>{text.free}</dt>
          <dd>
            {free.map(({ part, from, until, places }) => (
              <span key={part} title={formatSpan(from, until)}>
                {planning.board.parts[part]} <b className="medium">{places}</b>
              </span>
            ))}
          </dd>
        </>
      )}
      {realised && (
        <>
          <dt>{text.most}</dt>
          <dd>
            <span>
              {text.averages.planned} <b className="medium">{peak}</b>
            </span>
            <span>
              {text.had} <b className={`medium${realised.peak > limit ? ' br' : ''}`}>{realised.peak}</b>
            </span>
          </dd>
        </>
      )}
      <dt>{text.average(formatQuarter(average.quarter).slice(0, 2))}</dt>
      <dd>
        <Average average={average} />
      </dd>
    </dl>
  )
}

function Average({ average }: { average: Outlook }) {
  const { planned, realised, projected } = outlookNumbers(average)
  const { openDays, unanswered } = average.realised
  return (
    <>
      <AverageNumber word={text.averages.projected} value={projected} isOver={average.projected.over} />
      <AverageNumber word={text.averages.planned} value={planned} isOver={average.over} />
      {realised !== undefined && (
        <AverageNumber
          word={text.averages.realised}
          value={realised}
          isOver={average.realised.over}
          title={text.halfDays(formatNumber(average.realised.halfDays), openDays - unanswered)}
        />
      )}
      {unanswered > 0 && <span className="ink-3">{text.unanswered(unanswered)}</span>}
    </>
  )
}

type NumberProps = { word: string; value: number; isOver?: boolean; title?: string }

function AverageNumber({ word, value, isOver = false, title }: NumberProps) {
  return (
    <span title={title}>
      {word} <b className={`medium${isOver ? ' att' : ''}`}>{formatNumber(value, 2)}</b>
    </span>
  )
}
