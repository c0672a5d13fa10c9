import { useEffect, useMemo, useState } from 'react'
import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { emptyCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { sheetFacts } from '../../../../shared/domain/attendance/sheet-facts.ts'
import type { ChildFacts } from '../../../../shared/domain/billing/facts.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { factsOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import { axisAround, type TimeAxis } from '../../../components/index.ts'
import { dayPeaks, peakHost } from '../model/day-peaks.ts'
import { storedCells } from '../model/overlay.ts'
import { rowCache } from '../model/row-cache.ts'
import { sheetColumns } from '../model/sheet-columns.ts'
import { overlayOf } from '../model/sheet-edits.ts'
import type { SheetFrame, SheetRow } from '../model/sheet-row.ts'
import { sheetSums } from '../model/sheet-sums.ts'
import { useSheetSaving } from '../stores/sheet-saving.ts'
import { useSheetView } from '../stores/sheet-view.ts'
import type { SheetRecords } from './sheet-types.ts'

/** A child put on the sheet by hand, of whom nothing is stored here yet. */
export type AddedChild = { id: string; firstName: string; lastName: string }

/** The sheet as it is shown: what is stored, what is on its way over it, and all that follows. */
export type Sheet = ReturnType<typeof useSheet>

/** Computes the sheet of a host's month. What the answer holds is prepared once; an edit computes its child's row again. */
export function useSheet(records: SheetRecords, month: string, today: string, added: readonly AddedChild[]) {
  const hostId = records.host.id
  const edits = useSheetSaving((state) => state.edits)
  const answerCame = useSheetSaving((state) => state.answerCame)
  const showsWeekends = useSheetView((state) => state.showsWeekends)
  const [rowOf] = useState(rowCache)

  const basis = useMemo(() => prepare(records, month, today), [records, month, today])
  const { facts, frame, host, stored, days } = basis
  useEffect(
    () => answerCame(hostId, (childId, date) => stored.get(childId)?.get(date) ?? emptyCell),
    [answerCame, hostId, stored],
  )

  const overlay = useMemo(() => overlayOf(edits, hostId), [edits, hostId])
  const children = useMemo(() => {
    const known = new Set(records.children.map(({ id }) => id))
    return [...records.children, ...added.filter(({ id }) => !known.has(id))]
  }, [records, added])
  const rows = useMemo(
    () => children.map(({ id }) => rowOf(facts.get(id) ?? basis.strangerOf(id), overlay.get(id), frame)),
    [children, rowOf, facts, basis, overlay, frame],
  )
  const plain = useMemo(() => rows.map(({ row }) => row), [rows])
  const columns = useMemo(
    () => sheetColumns(frame.period, plain, { id: hostId, isServing: basis.isServed }, frame.closures, showsWeekends),
    [frame, plain, hostId, basis, showsWeekends],
  )
  const peaks = useMemo(() => dayPeaks(plain, host, days, frame.today, frame.settings), [plain, host, days, frame])
  const sums = useMemo(() => sheetSums(plain), [plain])
  const axis = useMemo(() => axisOf(plain), [plain])
  return {
    records,
    month,
    hostId,
    frame,
    host,
    children,
    rows,
    columns,
    peaks,
    sums,
    axis,
    reasons: basis.reasons,
    /** What stands in a cell: what is on its way, else what is stored. */
    valueOf: (childId: string, date: string) =>
      overlay.get(childId)?.get(date) ?? stored.get(childId)?.get(date) ?? emptyCell,
  }
}

function prepare(records: SheetRecords, month: string, today: string) {
  const { children, closures, settings } = sheetFacts(records)
  const period = monthPeriod(month)
  const frame: SheetFrame = { hostId: records.host.id, period, today: parseDate(today), closures, settings }
  const host = peakHost(factsOfRecords(records.host, [], [], []), closures)
  const strangers = new Map<string, ChildFacts>()
  return {
    facts: new Map(children.map((child) => [child.childId, child])),
    frame,
    host,
    reasons: absenceReasonsOf(records.absenceReasons),
    stored: storedCells(records, records.host.id),
    days: Array.from({ length: period.until - period.from + 1 }, (_, index) => period.from + index),
    isServed: (day: number) => host.isServing(day) && host.openingHoursOn(day).length > 0,
    /** A child of whom nothing is known here: the same facts every time, so that its row is computed once. */
    strangerOf: (childId: string) => {
      const known = strangers.get(childId) ?? nothingKnown(childId)
      strangers.set(childId, known)
      return known
    },
  }
}

function nothingKnown(childId: string): ChildFacts {
  return { childId, agreements: [], stays: [], absences: [], tariffs: [], extraCosts: [] }
}

function axisOf(rows: readonly SheetRow[]): TimeAxis {
  return axisAround(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ reserved, stays }) => [...stays, ...reserved.map(([from, until]) => ({ from, until }))]),
    ),
  )
}
