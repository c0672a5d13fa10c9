import type { AbsenceReasons } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { CellAbsence } from '../../../../shared/domain/attendance/day-cell.ts'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet } from '../../../i18n/nl/sheet.ts'
import { valueWords } from './value-words.ts'

const text = sheet.detail

type Props = { childId: string; date: string; isAnswered: boolean; reasons: AbsenceReasons }

/** Every answer that was given for a day: what, who, when, why, and what stood there before (R134). */
export function DayHistory({ childId, date, isAnswered, reasons }: Props) {
  const log = useQueryOf('attendance.dayLog', { childId, date }, { keepPrevious: true })
  const nameOf = (absence: CellAbsence): string => reasons.of({ ...absence, date }).name
  return (
    <Section title={text.history}>
      {log.error ? (
        <ErrorState error={log.error} isInline onRetry={() => void log.refetch()} />
      ) : !log.data ? (
        <LoadingRows rows={2} isDense />
      ) : log.data.length === 0 ? (
        <p className="small ink-3">{isAnswered ? text.onlyImported : text.noHistory}</p>
      ) : (
        <ol className="sheet-log">
          {log.data.map((entry) => (
            <li key={entry.id}>
              <b className="medium">{valueWords(entry.after, nameOf)}</b>
              {entry.before && <span className="ink-2">{` ${text.before} ${valueWords(entry.before, nameOf)}`}</span>}
              <span className="ink-3">
                {formatMoment(entry.at)} · {entry.actor} · {text.atHost(nl.common.name(entry.host))} ·{' '}
                {text.sources[entry.source]}
              </span>
              {entry.reason !== undefined && <span className="ink-2">{entry.reason}</span>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
