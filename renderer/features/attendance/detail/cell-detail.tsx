import { isEmptyCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { formatMoney } from '../../../format/money.ts'
import { formatLongDate, formatWeekdayDate } from '../../../format/date.ts'
import { formatSpan } from '../../../format/time.ts'
import { Button, DetailList, Section, Tag } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet } from '../../../i18n/nl/sheet.ts'
import { FreeDaysSection } from '../../free-days/free-days-section.tsx'
import { cellCost, plannedCell, type CellCost } from '../model/cell-cost.ts'
import type { Cursor } from '../model/sheet-cursor.ts'
import { tagOf } from '../sheet/cell-tag.ts'
import { CostLines } from '../sheet/cost-lines.tsx'
import { placeWords } from '../sheet/place-words.ts'
import type { SheetActs } from '../sheet/use-sheet-acts.ts'
import type { Sheet } from '../sheet/use-sheet.ts'
import { AbsenceForm } from './absence-form.tsx'
import { DayHistory } from './day-history.tsx'
import './detail.css'

const text = sheet.detail

type Props = { sheet: Sheet; acts: SheetActs; at: Cursor; onClose: () => void }

/** What is known of one day of a child: its times and what they cost, the absence and its ruling, free days, every answer given. */
export function CellDetail({ sheet: sheetOf, acts, at, onClose }: Props) {
  const box = useRef<HTMLElement>(null)
  const [child, found, column] = [sheetOf.children[at.row], sheetOf.rows[at.row], sheetOf.columns[at.column]]
  useEffect(() => box.current?.focus(), [])
  if (!child || !found || !column) return null
  const value = sheetOf.valueOf(child.id, column.iso)
  const cost = cellCost(found.facts, sheetOf.frame, column.date, value)
  const { reserved } = cost.cell
  const isOpen = reserved.length > 0 && column.closure === undefined
  const planned = isOpen ? cellCost(found.facts, sheetOf.frame, column.date, plannedCell(reserved)) : undefined
  const tag = tagOf(value, cost)
  const name = nl.common.name(child)
  return (
    <aside className="sheet-detail" ref={box} tabIndex={-1} aria-label={text.label(name, formatLongDate(column.iso))}>
      <header className="sheet-detail-head">
        <b>{name}</b>
        <span className="ink-2">{formatWeekdayDate(column.iso)}</span>
        <span className="spacer" />
        {tag && <Tag meaning={tag.meaning}>{tag.words}</Tag>}
        <Button kind="quiet" isIconOnly aria-label={text.close} onClick={onClose}>
          <X className="icon-small" aria-hidden />
        </Button>
      </header>
      <div className="sheet-detail-body">
        <div className="section">
          <DetailList facts={timesOf(sheetOf, cost)} />
          {cost.cell.state !== 'none' && (
            <CostLines cost={cost} planned={planned} isStranger={sheetOf.isStranger(child.id)} />
          )}
        </div>
        {value.absence && value.stays.length === 0 && (
          <AbsenceForm
            key={`${child.id} ${column.iso}`}
            absence={value.absence}
            date={column.iso}
            cost={cost}
            reasons={sheetOf.reasons}
            settings={sheetOf.frame.settings}
            onKeep={(absence) => acts.put(at, { stays: [], absence })}
          />
        )}
        {found.row.agreements.map(({ agreement }) => (
          <FreeDaysSection
            key={agreement.id}
            agreementId={agreement.id}
            year={Number(column.iso.slice(0, 4))}
            highlight={column.iso}
          />
        ))}
        <Section title={text.month}>
          <DetailList
            facts={[
              [
                text.monthFamily,
                found.row.totals.familyCents === undefined ? text.noTariff : formatMoney(found.row.totals.familyCents),
              ],
              [text.monthHost, formatMoney(found.row.totals.hostCents)],
            ]}
          />
        </Section>
        <DayHistory childId={child.id} date={column.iso} isAnswered={!isEmptyCell(value)} reasons={sheetOf.reasons} />
      </div>
    </aside>
  )
}

function timesOf({ records }: Sheet, { cell }: CellCost): [string, string][] {
  const hostName = (id: string): string => {
    const host = records.hosts.find((one) => one.id === id)
    return host ? nl.common.name(host) : id
  }
  const spans = (list: readonly { from: number; until: number }[]): string =>
    list.map(({ from, until }) => formatSpan(from, until)).join(sheet.and)
  const reserved = cell.reserved.map(([from, until]) => ({ from, until }))
  const place = placeWords(records)(cell)
  return [
    [text.plan, reserved.length > 0 ? spans(reserved) : sheet.popover.noPlan],
    ...(place === undefined ? [] : [[text.place, place] as [string, string]]),
    [text.present, cell.stays.length > 0 ? spans(cell.stays) : text.nothing],
    ...cell.elsewhere.map((stay): [string, string] => [
      text.elsewhere,
      `${formatSpan(stay.from, stay.until)} ${text.atHost(hostName(stay.hostId))}`,
    ]),
  ]
}
