import { useEffect, useMemo, useState } from 'react'
import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { emptyCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { ChildFacts } from '../../../../shared/domain/billing/facts.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod, type Period } from '../../../../shared/domain/calendar/period.ts'
import { closuresOfRecords, factsOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { axisAround, type TimeAxis } from '../../../components/index.ts'
import { dayPeaks, peakHost } from '../model/day-peaks.ts'
import { factsCache } from '../model/facts-cache.ts'
import { storedCells } from '../model/overlay.ts'
import { rowCache } from '../model/row-cache.ts'
import { sheetColumns, steadyColumns } from '../model/sheet-columns.ts'
import { overlayOf } from '../model/sheet-edits.ts'
import type { SheetFrame, SheetRow } from '../model/sheet-row.ts'
import { sheetSums } from '../model/sheet-sums.ts'
import { useSheetSaving } from '../stores/sheet-saving.ts'
import { useSheetView } from '../stores/sheet-view.ts'
import type { SheetRecords } from './sheet-types.ts'

/** A child put on the sheet by hand, of whom nothing is stored here yet. */
type AddedChild = { id: string; firstName: string; lastName: string }

/** The sheet as it is shown: what is stored, what is on its way over it, and all that follows. */
export type Sheet = ReturnType<typeof useSheet>

/** Computes the sheet of a host's month. What the answer holds is prepared once; an edit computes its child's row again. */
export function useSheet(records: SheetRecords, month: string, today: string, added: readonly AddedChild[]) {
  const hostId = records.host.id
  const edits = useSheetSaving((state) => state.edits)
  const answerCame = useSheetSaving((state) => state.answerCame)
  const showsWeekends = useSheetView((state) => state.showsWeekends)
  const [rowOf] = useState(rowCache)

  const [factsOf] = useState(factsCache)
  const [strangerOf] = useState(strangers)
  // Parts of the answer that did not change are the same objects as before: what follows from them need not be made anew.
  const { host: hostRecord, closures, settings, absenceReasons } = records
  const frame = useMemo(
    () => frameOf(hostRecord.id, closures, settings, month, today),
    [hostRecord, closures, settings, month, today],
  )
  const host = useMemo(() => peakHost(factsOfRecords(hostRecord, [], [], []), frame.closures), [hostRecord, frame])
  const reasons = useMemo(() => absenceReasonsOf(absenceReasons), [absenceReasons])
  const facts = useMemo(() => factsOf(records), [factsOf, records])
  const stored = useMemo(() => storedCells(records, hostId), [records, hostId])
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
    () => children.map(({ id }) => rowOf(facts.get(id) ?? strangerOf(id), overlay.get(id), frame)),
    [children, rowOf, facts, strangerOf, overlay, frame],
  )
  const plain = useMemo(() => rows.map(({ row }) => row), [rows])
  // An edit seldom changes which weekends are used: the same columns keep the other rows from being drawn again.
  const [columnsOf] = useState(steadyColumns)
  const columns = useMemo(
    () =>
      columnsOf(
        sheetColumns(
          frame.period,
          plain,
          { id: hostId, isServing: (day) => host.isServing(day) && host.openingHoursOn(day).length > 0 },
          frame.closures,
          showsWeekends,
        ),
      ),
    [columnsOf, frame, plain, hostId, host, showsWeekends],
  )
  const peaks = useMemo(
    () => dayPeaks(plain, host, daysOf(frame.period), frame.today, frame.settings),
    [plain, host, frame],
  )
  const sums = useMemo(() => sheetSums(plain), [plain])
  const { from, until } = axisOf(plain)
  const axis = useMemo(() => ({ from, until }), [from, until])
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
    reasons,
    /** Put on the sheet by hand, with nothing known of its agreements yet. */
    isStranger: (childId: string) => !facts.has(childId),
    /** What stands in a cell: what is on its way, else what is stored. */
    valueOf: (childId: string, date: string) =>
      overlay.get(childId)?.get(date) ?? stored.get(childId)?.get(date) ?? emptyCell,
  }
}

function frameOf(
  hostId: string,
  closures: SheetRecords['closures'],
  settings: SheetRecords['settings'],
  month: string,
  today: string,
): SheetFrame {
  return {
    hostId,
    period: monthPeriod(month),
    today: parseDate(today),
    closures: closureCalendar(closuresOfRecords(closures)),
    settings: datedSettings(settings),
  }
}

function daysOf({ from, until }: Period): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
}

/** Children of whom nothing is known here: the same facts every time, so that a row is computed once. */
function strangers(): (childId: string) => ChildFacts {
  const known = new Map<string, ChildFacts>()
  return (childId) => {
    const facts = known.get(childId) ?? nothingKnown(childId)
    known.set(childId, facts)
    return facts
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
