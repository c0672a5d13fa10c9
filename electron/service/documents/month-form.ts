import type { DayCell } from '../../../shared/domain/attendance/day-cell.ts'
import type { OrganiserSnapshot } from '../../../shared/domain/billing/issued.ts'
import type { StayRecord } from '../../../shared/domain/exchange/document.ts'
import { formSheet } from '../../../shared/formats/attendance-form/form-sheet.ts'
import type { FormChild, FormReason } from '../../../shared/formats/attendance-form/form-facts.ts'
import { slug } from './file-name.ts'
import { attendanceSheetText } from './text/attendance-sheet-nl.ts'

/** A day of the month at a host: `closed` by a closure, `off` where she never opens on that weekday. */
export type FormDate = { date: string; state: 'open' | 'closed' | 'off' }

/** A child on a day of its agreement, or on which something is stored. */
export type FormDay = { planned: readonly StayRecord[]; cell: DayCell }

/** The month sheet of a host, to be filled in: what is printed and what is written as a table. Plain values throughout. */
export type MonthForm = {
  organiser: OrganiserSnapshot
  host: FormChild & { dossierNumber?: string }
  /** `2026-10`. */
  month: string
  dates: readonly FormDate[]
  children: readonly { child: FormChild; days: Readonly<Record<string, FormDay>> }[]
  /** Names of the host's own children that may be present (R7). */
  ownChildren: readonly string[]
  /** By date: a reason may be called otherwise from a day of the month on. */
  reasons: Readonly<Record<string, readonly FormReason[]>>
  /** Local moment of printing. */
  issuedAt: string
}

/** A file of one host's form. */
export type FormFile = { name: string; kind: 'pdf' | 'xlsx' | 'csv'; form: MonthForm }

/** Name of the file of a form, without its ending: a host's id tells two hosts of one name apart. */
export function formFileName({ host, month }: Pick<MonthForm, 'host' | 'month'>, isNameTaken: boolean): string {
  const name = slug(`${host.lastName} ${host.firstName}`)
  return `${attendanceSheetText.fileName}-${month}-${name}${isNameTaken ? `-${slug(host.id)}` : ''}`
}

/** The rows of the form as a table: by date, then in the order of the children. Closed days without anything are left out. */
export function monthFormRows({ host, month, dates, children, reasons }: MonthForm) {
  const lines = dates.flatMap(({ date, state }) =>
    children.flatMap(({ child, days }) => {
      const day = days[date]
      const isEmpty = day?.cell.stays.length === 0 && day.cell.absence === undefined
      const isShown = day && (!isEmpty || state === 'open' || (state === 'off' && day.planned.length > 0))
      return isShown ? [{ child, date, ...day }] : []
    }),
  )
  return formSheet({ host, month, lines, reasonsOn: (date) => reasons[date] ?? [] })
}
