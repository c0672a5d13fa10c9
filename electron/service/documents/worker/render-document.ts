import type { DocumentFile } from '../document-set.ts'
import type { DocumentFonts } from '../pdf/fonts.ts'
import { invoicePdf } from '../pdf/invoice-pdf.ts'
import { runCreditTransfers, runDirectDebits } from '../payment-files.ts'
import { payoutPdf } from '../pdf/payout-pdf.ts'
import { summaryXlsx } from '../summary-xlsx.ts'

/**
 * The bytes of a file: the same for the same issued run, whatever was rendered before. Throws PaymentFileError for a
 * payment file that a bank would refuse. Only the worker imports this: the PDF and spreadsheet libraries load slowly.
 */
export async function renderDocument(file: DocumentFile, fonts: DocumentFonts): Promise<Uint8Array> {
  switch (file.kind) {
    case 'invoice':
      return invoicePdf(file.invoice, file.run, fonts)
    case 'payout':
      return payoutPdf(file.payout, file.run, fonts)
    case 'direct-debit':
      return new TextEncoder().encode(runDirectDebits(file.run))
    case 'credit-transfer':
      return new TextEncoder().encode(runCreditTransfers(file.run))
    case 'summary':
      return summaryXlsx(file.runs)
  }
}
