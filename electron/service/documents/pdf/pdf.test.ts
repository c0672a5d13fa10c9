import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { commandExists } from '../../../../tests/support/command-exists.ts'
import { issuedRun, payout } from '../../../../tests/support/issued-run.ts'
import { fontsOf, pageCount, qrCodeOf, textOfPages } from '../../../../tests/support/read-pdf.ts'
import { openFonts } from './fonts.ts'
import { invoicePdf } from './invoice-pdf.ts'
import { payoutPdf } from './payout-pdf.ts'
import { assetsFolder } from '../worker/places.ts'

const run = issuedRun()
const fonts = openFonts(assetsFolder())
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const canRead = commandExists('pdftotext', 'text of the PDFs') && commandExists('pdffonts', 'fonts of the PDFs')
const canScan = commandExists('pdftoppm', 'QR codes of the PDFs') && commandExists('zbarimg', 'QR codes of the PDFs')
const invoice = (index: number) => {
  const found = run.invoices[index]
  if (!found) throw new Error(`no invoice ${index}`)
  return found
}

describe('an invoice', () => {
  it('has as many pages as it needs, and no more', async () => {
    const pages = await Promise.all(run.invoices.map(async (each) => pageCount(await invoicePdf(each, run, fonts))))
    expect(pages).toEqual([1, 1, 1, 1, 3])
  })

  it('is the same byte for byte, whatever was made before it', async () => {
    const first = hash(await invoicePdf(invoice(0), run, openFonts(assetsFolder())))
    await payoutPdf(payout(1, 3), run, fonts)
    await invoicePdf(invoice(1), run, fonts)
    expect(hash(await invoicePdf(invoice(0), run, fonts))).toBe(first)
  })

  it.runIf(canRead)('says who, what, when and how much', async () => {
    const [page = ''] = textOfPages(await invoicePdf(invoice(0), run, fonts))
    for (const text of [
      'De Leiebocht vzw',
      'RPR 0123.456.749',
      'Factuur oktober 2026',
      '2026-00058',
      '30 november 2026',
      'Kouterdreef 27',
      '5, 7, 12, 16, 19, 21, 26, 28 oktober',
      'Respijtdagen 2026',
      '€ 356,89',
      'BE25 9990 0000 1282',
      '+++260/0000/05830+++',
    ]) {
      expect(page).toContain(text)
    }
  })

  it.runIf(canRead)('says that it will be collected, without a way to pay it twice', async () => {
    const [page = ''] = textOfPages(await invoicePdf(invoice(1), run, fonts))
    expect(page).toContain('Dit bedrag wordt op 30 november 2026 geïnd via uw domiciliëring, mandaat M-2025-0017.')
    expect(page).toContain('Şükran Şahin-Łukowska')
    expect(page).not.toContain('Scan met uw bankapp')
  })

  it.runIf(canRead)('asks for nothing when there is nothing to pay', async () => {
    const [free = ''] = textOfPages(await invoicePdf(invoice(2), run, fonts))
    expect(free).toContain('U hoeft niets te betalen.')
    const [credit = ''] = textOfPages(await invoicePdf(invoice(3), run, fonts))
    expect(credit).toContain('U hebt € 119,00 van ons tegoed.')
    expect(free + credit).not.toContain('+++')
  })

  it.runIf(canRead)(
    'repeats its number, its columns and the child on later pages, and ends with rows and the payment',
    async () => {
      const pages = textOfPages(await invoicePdf(invoice(4), run, fonts))
      expect(pages).toHaveLength(3)
      pages.forEach((page, index) => {
        expect(page).toContain('Omschrijving')
        expect(page).toContain('2026-00062')
        expect(page).toMatch(new RegExp(`${index + 1} ?/ ?3\\s*$`))
      })
      expect(pages[1]).toContain('vervolg')
      expect(pages[2]).toContain('Warme maaltijden')
      expect(pages[2]).toContain('Te betalen')
      expect(pages[2]).toContain('+++')
    },
  )

  it.runIf(canRead)('carries its fonts', async () => {
    const listed = fontsOf(await invoicePdf(invoice(0), run, fonts))
    expect(listed.map((font) => font.name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'Inter-Medium',
      'Inter-Regular',
      'Inter-SemiBold',
    ])
    expect(listed.every((font) => font.isEmbedded && font.hasUnicode)).toBe(true)
  })

  it.runIf(canScan)('has a code that a bank app reads', async () => {
    expect(qrCodeOf(await invoicePdf(invoice(0), run, fonts), 1)).toBe(
      'BCD\n002\n1\nSCT\n\nDe Leiebocht vzw\nBE25999000001282\nEUR356.89\n\n260000005830',
    )
    expect(qrCodeOf(await invoicePdf(invoice(4), run, fonts), 3)).toContain('EUR1083.72')
  })
})

describe('a statement', () => {
  it('has one page for a usual host and two for many children', async () => {
    expect(pageCount(await payoutPdf(payout(1, 8), run, fonts))).toBe(1)
    expect(pageCount(await payoutPdf(payout(2, 15), run, fonts))).toBe(2)
  })

  it('is the same byte for byte', async () => {
    expect(hash(await payoutPdf(payout(1, 8), run, fonts))).toBe(
      hash(await payoutPdf(payout(1, 8), run, openFonts(assetsFolder()))),
    )
  })

  it.runIf(canRead)('says who came when, what it pays and where to', async () => {
    const [page = ''] = textOfPages(await payoutPdf(payout(1, 8), run, fonts))
    for (const text of [
      'Kindstaat oktober 2026',
      'K-2026-00001',
      '999000121',
      '21 van 22',
      '13 november 2026',
      'Amber De Smet',
      'Meer dan 11 uur',
      '€ 2.905,08',
      'Jan tot en met sep',
      '22.824,02',
      'BE26 9990 0003 4729',
      'Kindstaat 2026-10, K-2026-00001',
      'Uw eigen kind Warre',
    ]) {
      expect(page).toContain(text)
    }
  })

  it.runIf(canRead)('stands with a month without care, too', async () => {
    const none = { ...payout(3, 2), lines: [], totalCents: 0, month: '2027-01', yearBefore: { quantity: 0, cents: 0 } }
    const [page = ''] = textOfPages(await payoutPdf(none, run, fonts))
    expect(page).toContain('Voor deze maand is er niets te storten.')
    expect(page).not.toContain('Jan tot en met')
  })
})
