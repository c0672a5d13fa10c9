import { Fragment } from 'react'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { formatAmount, formatMoney } from '../../../format/money.ts'
import { formatDay, formatWeekday, formatWeekdayDate, yearOfIso } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { Cursor } from '../model/sheet-cursor.ts'
import { PlacesUnder } from './places-under.tsx'
import type { Sheet } from './use-sheet.ts'

/** Below the sheet: which days are open, what the host gets so far, when she was closed, and where her children went. */
export function SheetUnder({ sheet, onGoTo }: { sheet: Sheet; onGoTo: (at: Cursor) => void }) {
  return (
    <div className="sheet-under">
      <div>
        <h3>{text.openDays}</h3>
        <OpenDays sheet={sheet} onGoTo={onGoTo} />
      </div>
      <div>
        <h3>{text.pay}</h3>
        <Pay {...sheet.sums} />
      </div>
      <div>
        <h3>{text.closed}</h3>
        <p>{closedWords(sheet)}</p>
        <PlacesUnder sheet={sheet} />
      </div>
    </div>
  )
}

function OpenDays({ sheet, onGoTo }: { sheet: Sheet; onGoTo: (at: Cursor) => void }) {
  const open = sheet.rows
    .map(({ row }, index) => ({
      index,
      child: sheet.children[index],
      days: row.cells.flatMap((cell, column) => (cell.state === 'open' ? [{ cell, column }] : [])),
    }))
    .filter(({ days }) => days.length > 0)
  if (open.length === 0) return <p className="ink-2">{text.noOpenDays}</p>
  return (
    <p>
      {open.map(({ index, child, days }, place) => (
        <Fragment key={index}>
          {place > 0 && ' · '}
          {child && nl.common.name(child)}{' '}
          {days.map(({ cell, column }, at) => (
            <span key={column} className="nowrap">
              <button
                type="button"
                className="sheet-open-day"
                onClick={() => onGoTo({ row: index, column })}
              >{`${formatWeekday(formatDate(cell.date))} ${sheet.columns[column]?.day ?? ''}`}</button>
              {at < days.length - 1 && ', '}
            </span>
          ))}
        </Fragment>
      ))}
    </p>
  )
}

function Pay({ hostCents, payTerms }: Sheet['sums']) {
  if (payTerms.length === 0) return <p className="ink-2">{text.noPay}</p>
  const terms = payTerms.map(({ quantity, unitCents }) => `${quantity} × ${formatAmount(unitCents)}`)
  return (
    <p>
      <b>{formatMoney(hostCents)}</b> <span className="ink-3">{terms.join(' + ')}</span>
    </p>
  )
}

/** Closing days of the month, each stretch once: `vr 23 okt, vorming`. */
function closedWords({ columns }: Sheet): string {
  const stretches: { from: string; until: string; reason: keyof typeof text.closureReasons }[] = []
  for (const { iso, closure, weekday } of columns) {
    if (!closure) continue
    const open = stretches.at(-1)
    const isNext =
      open?.reason === closure.reason && columns[columns.findIndex((one) => one.iso === open.until) + 1]?.iso === iso
    if (open && isNext) open.until = iso
    else if (weekday <= 5) stretches.push({ from: iso, until: iso, reason: closure.reason })
  }
  if (stretches.length === 0) return text.notClosed
  return stretches
    .map(({ from, until, reason }) => {
      const days =
        from === until
          ? formatWeekdayDate(from)
          : `${formatDay(from, yearOfIso(from))} – ${formatDay(until, yearOfIso(until))}`
      return `${days}, ${text.closureReasons[reason]}`
    })
    .join(' · ')
}
