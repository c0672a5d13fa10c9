import { Button } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatSpan } from '../../../format/time.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'

const text = extraDays.check

type Props = {
  instead: ExtraDayAnswer['instead']
  year: number | undefined
  onTakeHours: () => void
  onTakeDay: (date: string) => void
}

/** What can be had instead; pressing puts it into the request. */
export function InsteadButtons({ instead: { hours, days }, year, onTakeHours, onTakeDay }: Props) {
  if (hours.length === 0 && days.length === 0) return null
  return (
    <div className="extra-instead" role="group" aria-label={text.instead}>
      <span className="small ink-2">{text.instead}</span>
      {hours.length > 0 && (
        <Button onClick={onTakeHours}>
          {text.takeHours(hours.map(([from, until]) => formatSpan(from, until)).join(' '))}
        </Button>
      )}
      {days.map((date) => (
        <Button key={date} onClick={() => onTakeDay(date)}>
          {text.takeDay(formatWeekdayDate(date, year))}
        </Button>
      ))}
    </div>
  )
}
