import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { issuedRun } from '../../../tests/support/issued-run.ts'
import { readZip } from '../../../tests/support/read-zip.ts'
import { summaryXlsx } from './summary-xlsx.ts'
import { fixZipTimes } from './zip-times.ts'

afterEach(() => vi.useRealTimers())

it('is the same byte for byte at another hour', async () => {
  const hashes = await Promise.all(
    ['2026-11-10T09:30:00Z', '2031-02-03T23:59:59Z'].map(async (now) => {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
      const bytes = await summaryXlsx([issuedRun()])
      return createHash('sha256').update(bytes).digest('hex')
    }),
  )
  expect(hashes[0]).toBe(hashes[1])
})

it('holds three sheets with real numbers, dates and sums', async () => {
  const files = readZip(await summaryXlsx([issuedRun()]))
  expect(files.get('xl/workbook.xml')).toMatch(/Facturen[\s\S]*Lijnen[\s\S]*Uitbetalingen/)
  const invoices = files.get('xl/worksheets/sheet1.xml') ?? ''
  expect(invoices).toContain('<v>356.89</v>')
  // 10 November 2026 as a spreadsheet counts days.
  expect(invoices).toContain('<v>46336</v>')
  const run = issuedRun()
  const total = run.invoices.reduce((sum, invoice) => sum + invoice.totalCents, 0) / 100
  expect(invoices).toContain(`<v>${total}</v>`)
  const paid = run.payouts.reduce((sum, payout) => sum + payout.totalCents, 0) / 100
  expect(files.get('xl/worksheets/sheet3.xml')).toContain(`<v>${paid}</v>`)
  expect(files.get('xl/styles.xml')).toContain('#,##0.00')
  expect(files.get('xl/sharedStrings.xml')).toContain('Şükran Şahin-Łukowska')
})

it('leaves a control character out instead of making a file that does not open', async () => {
  const run = issuedRun()
  const [first] = run.invoices
  if (first) first.contractHolder.lastName = 'Wuyts\u0007\u0000'
  const files = readZip(await summaryXlsx([run]))
  expect(files.get('xl/sharedStrings.xml')).toContain('Katrien Wuyts<')
})

it('refuses to stamp what is no archive', () => {
  expect(() => fixZipTimes(new Uint8Array(100))).toThrow(TypeError)
  expect(() => fixZipTimes(new Uint8Array(3))).toThrow(TypeError)
})
