import { expect, it } from 'vitest'
import { pageCount, textOfPages } from '../../../../tests/support/read-pdf.ts'
import { sampleLetter } from '../letters/testing/letter-sample.ts'
import { loanSlipFileName, type LoanSlip, type SlipLine } from '../letters/loan-slip.ts'
import { assetsFolder } from '../worker/places.ts'
import { openFonts } from './fonts.ts'
import { loanSlipPdf } from './loan-slip-pdf.ts'

const fonts = openFonts(assetsFolder())

const slip = (lines: readonly SlipLine[]): LoanSlip => ({
  organiser: sampleLetter().organiser,
  host: { firstName: 'Ayşe', lastName: 'Şahin', street: 'Molenstraat 2', postcode: '8790', city: 'Waregem' },
  issuedAt: '2026-11-10T09:30:00',
  by: 'Griet',
  lines,
})

const wagon: SlipLine = { name: 'Tweelingwandelwagen', number: 'W-03', from: '2026-04-04', condition: 'good' }

it('names what is lent, since when, until when and in which state, with room for two signatures', async () => {
  const pdf = await loanSlipPdf(
    slip([wagon, { ...wagon, name: 'Bedje', dueOn: '2027-01-31', note: 'met hoes' }]),
    fonts,
  )
  const [text = ''] = textOfPages(pdf)
  for (const words of [
    'Uitleenbon',
    'Ayşe Şahin',
    'Tweelingwandelwagen',
    'W-03',
    '4 april 2026',
    'niet afgesproken',
    '31 januari 2027',
    'met hoes',
    'goed',
    'Voor de dienst',
    'De onthaalouder',
    'Datum en handtekening',
    'Gemaakt op 10 november 2026 door Griet',
  ])
    expect(text.replaceAll('\u00a0', ' ')).toContain(words)
  expect(pageCount(pdf)).toBe(1)
})

it('stays one page however much she has, and says how much is not on it', async () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...wagon,
    name: `Bed ${index + 1}`,
    note: 'Lang. '.repeat(60),
  }))
  const pdf = await loanSlipPdf(slip(many), fonts)
  const [text = ''] = textOfPages(pdf)
  const shown = many.filter(({ name }) => new RegExp(`${name}\\b`).test(text)).length
  expect(pageCount(pdf)).toBe(1)
  expect(shown).toBeGreaterThan(3)
  expect(text).toContain(`en nog ${40 - shown} stuks`)
})

it('is called after the host and the day', () => {
  expect(loanSlipFileName(slip([]))).toBe('uitleenbon-sahin-ayse-2026-11-10.pdf')
})
