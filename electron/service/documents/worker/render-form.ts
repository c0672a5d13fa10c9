import { formXlsx } from '../form-xlsx.ts'
import { monthFormRows, type MonthForm } from '../month-form.ts'
import { attendanceSheetPdf } from '../pdf/attendance-sheet-pdf.ts'
import type { DocumentFonts } from '../pdf/fonts.ts'
import { writeCsv } from '../tables/write-csv.ts'

/** The bytes of a host's form on paper, as a workbook or as a text file. Only the worker imports this. */
export async function renderForm(
  kind: 'pdf' | 'xlsx' | 'csv',
  form: MonthForm,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  if (kind === 'pdf') return attendanceSheetPdf(form, fonts)
  const { rows, headRows } = monthFormRows(form)
  return kind === 'xlsx' ? formXlsx(rows, headRows) : writeCsv(rows)
}
