import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'
import { formatDay } from '../../../format/date.ts'
import { guidance as text } from '../../../i18n/nl/visits/guidance.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import type { PastVisit } from '../visit-types.ts'
import { trendsOf, type Trend } from './model/trends.ts'

const arrows = { up: ArrowUpRight, same: ArrowRight, down: ArrowDownRight }

/** Each dimension of MeMoQ over the last visits: a step per visit with its number, and where the last one went. */
export function TrendList({ visits, year }: { visits: readonly PastVisit[]; year: number | undefined }) {
  const trends = trendsOf(visits)
  if (trends.every(({ scores }) => scores.length === 0)) return <p className="ink-2">{text.noScores}</p>
  return (
    <ul className="trends">
      {trends.map((trend) => (
        <TrendRow key={trend.dimension} trend={trend} year={year} />
      ))}
    </ul>
  )
}

function TrendRow({ trend: { dimension, scores, direction }, year }: { trend: Trend; year: number | undefined }) {
  const name = visitWords.dimensions[dimension]
  const spoken = scores
    .map(({ score, date }) =>
      text.scoreOn(visitWords.scoreOf(score, visitWords.scores[score - 1] ?? ''), formatDay(date, year)),
    )
    .join(', ')
  const Arrow = direction === 'none' ? undefined : arrows[direction]
  return (
    <li>
      <span className="trend-name">{name}</span>
      <span className="trend-steps" role="img" aria-label={text.trendOf(name, spoken || text.noScores)}>
        {scores.map(({ visitId, score, date }) => (
          <span
            key={visitId}
            className="trend-step"
            title={text.scoreOn(visitWords.scoreOf(score, visitWords.scores[score - 1] ?? ''), formatDay(date, year))}
          >
            <i style={{ height: `${score * 5}px` }} />
            {score}
          </span>
        ))}
      </span>
      <span className="trend-direction small ink-2">
        {Arrow && <Arrow className="icon-small" aria-hidden />} {text.trend[direction]}
      </span>
    </li>
  )
}
