import { letterText } from '../../../../shared/domain/letters/letter-blocks.ts'
import { demandXlsx } from '../demand-xlsx.ts'
import { draftEml, letterEml } from '../letters/letter-eml.ts'
import type { TemplatePaper } from '../letters/template-paper.ts'
import { callListPdf } from '../pdf/call-list-pdf.ts'
import { crisisFormPdf } from '../pdf/crisis-form-pdf.ts'
import { loanSlipPdf } from '../pdf/loan-slip-pdf.ts'
import { familyLetterPdf } from '../pdf/family-letter-pdf.ts'
import type { DocumentFonts } from '../pdf/fonts.ts'
import { hostYearPdf } from '../pdf/host-year-pdf.ts'
import { templateLetterPdf } from '../pdf/template-letter-pdf.ts'
import { visitReportPdf } from '../pdf/visit-report-pdf.ts'
import { renderTables } from '../monitoring/render-tables.ts'
import { renderForm } from './render-form.ts'
import type { FileOrder } from './worker-messages.ts'

/** The bytes of a file that was asked for. Only the worker imports this: the libraries behind it load slowly. */
export async function renderFile(order: FileOrder, fonts: DocumentFonts): Promise<Uint8Array> {
  switch (order.type) {
    case 'form':
      return renderForm(order.kind, order.form, fonts)
    case 'letter':
      return order.kind === 'pdf' ? familyLetterPdf(order.letter, fonts) : letterEml(order.letter)
    case 'call-list':
      return callListPdf(order.list, fonts)
    case 'crisis-form':
      return crisisFormPdf(order.form, fonts)
    case 'loan-slip':
      return loanSlipPdf(order.slip, fonts)
    case 'visit-report':
      return visitReportPdf(order.report, fonts)
    case 'host-year':
      return hostYearPdf(order.paper, fonts)
    case 'tables':
      return renderTables(order.kind, order.tables)
    case 'demand':
      return demandXlsx(order.list)
    case 'template-letter':
      return order.kind === 'pdf' ? templateLetterPdf(order.paper, fonts) : templateDraft(order.paper, fonts)
  }
}

/** The draft of an e-mail that has a letter with it, and says what stands in it. */
async function templateDraft(paper: TemplatePaper, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, to, issuedAt, title, blocks, fileName } = paper
  const pdf = { name: fileName, bytes: await templateLetterPdf(paper, fonts) }
  return draftEml({ organiser, to, issuedAt, subject: title, text: letterText(blocks), pdf })
}
