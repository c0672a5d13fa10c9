import type { ReactNode } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../components/index.ts'
import { formatHalfDays } from '../../format/time.ts'
import { freeDays as text } from '../../i18n/nl/free-days.ts'
import { Entitlement } from './entitlement.tsx'
import type { FreeDays } from './entitlement-words.ts'
import { FreeDaySteps } from './free-day-steps.tsx'
import './free-days.css'

type Props = {
  agreementId: string
  year: number
  /** The day that is decided upon: its line is marked. */
  highlight?: string | undefined
  /** At the right of the title. */
  note?: ReactNode
}

/** The free absence days of an agreement in a year: how the right is computed, every day that took some, and what is left. */
export function FreeDaysSection({ agreementId, year, highlight, note }: Props) {
  const { data, error, refetch } = useQueryOf('attendance.freeDays', { agreementId, year }, { keepPrevious: true })
  return (
    <Section title={text.title(year)} note={note}>
      {data ? (
        <>
          <Figures freeDays={data} />
          <Entitlement freeDays={data} />
          <FreeDaySteps freeDays={data} highlight={highlight} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isInline />
      ) : (
        <LoadingRows rows={5} isDense />
      )}
    </Section>
  )
}

function Figures({ freeDays }: { freeDays: FreeDays }) {
  const { entitled, usedBefore, usedToday, leftToday, leftAtYearEnd } = freeDays
  const figures = [
    [leftToday, text.left],
    [usedBefore + usedToday, text.used],
    [entitled, text.entitled],
    [leftAtYearEnd, text.atEnd],
  ] as const
  return (
    <div className="key-figures free-days-figures">
      {figures.map(([halfDays, label]) => (
        <div key={label}>
          <b>{formatHalfDays(halfDays)}</b>
          <span>{label}</span>
        </div>
      ))}
    </div>
  )
}
