import type { CallList } from '../letters/call-list.ts'
import type { CrisisForm } from '../letters/crisis-form.ts'
import type { LoanSlip } from '../letters/loan-slip.ts'
import type { VisitReport } from '../letters/visit-report.ts'
import type { DemandList } from '../demand-list.ts'
import type { HostYearPaper } from '../host-year/host-year.ts'
import type { TemplatePaper } from '../letters/template-paper.ts'
import type { WrittenLetter } from '../letters/written-letter.ts'
import type { ExportTable } from '../monitoring/table.ts'
import type { MonthForm } from '../month-form.ts'
import type { IssuedInvoice, IssuedPayout, IssuedRun } from '../../../../shared/domain/billing/issued.ts'

/** A file that is asked of the worker with everything that stands in it. */
export type FileOrder =
  | { type: 'form'; kind: 'pdf' | 'xlsx' | 'csv'; form: MonthForm }
  | { type: 'letter'; kind: 'pdf' | 'eml'; letter: WrittenLetter }
  | { type: 'call-list'; list: CallList }
  | { type: 'crisis-form'; form: CrisisForm }
  | { type: 'loan-slip'; slip: LoanSlip }
  | { type: 'visit-report'; report: VisitReport }
  | { type: 'host-year'; paper: HostYearPaper }
  | { type: 'tables'; kind: 'xlsx' | 'csv'; tables: readonly ExportTable[] }
  | { type: 'demand'; list: DemandList }
  | { type: 'template-letter'; kind: 'pdf' | 'eml'; paper: TemplatePaper }

/** What the service tells the worker. Runs go over in pieces, because copying a large month at once would stop the service. */
export type ToWorker =
  | { type: 'run'; run: IssuedRun }
  | { type: 'parts'; invoices: IssuedInvoice[]; payouts: IssuedPayout[] }
  | { type: 'render'; index: number }
  | { type: 'file'; index: number; order: FileOrder }

/** What the worker answers to `render`: the bytes, or why there are none. */
export type FromWorker = { index: number; bytes: Uint8Array } | { index: number; failure: string }

/** What a worker is started with. */
export type WorkerStart = { assets: string }
