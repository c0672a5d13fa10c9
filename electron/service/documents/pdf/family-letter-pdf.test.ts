import { expect, it } from 'vitest'
import { fontsOf, pageCount, textOfPages } from '../../../../tests/support/read-pdf.ts'
import { letterDay, placeAt, sampleLetter } from '../letters/testing/letter-sample.ts'
import { absenceLetter } from '../letters/written-letter.ts'
import { assetsFolder } from '../worker/places.ts'
import { familyLetterPdf } from './family-letter-pdf.ts'
import { openFonts } from './fonts.ts'

const fonts = openFonts(assetsFolder())

it('has the address, the reason, the places and who signs', async () => {
  const pdf = await familyLetterPdf(absenceLetter(sampleLetter()), fonts)
  const [text = ''] = textOfPages(pdf)
  for (const words of [
    'Katrien Wuyts',
    'Leiestraat 3',
    'Waregem, 9 november 2026',
    'Els Vandamme is ziek',
    'ma 9 november',
    'Lotte en Sien',
    'Kerkstraat 14, 8790 Waregem, tel. 0400 00 11 22',
    '08:00–17:00',
    'aan uw eigen tarief',
  ])
    expect(text).toContain(words)
  expect(pageCount(pdf)).toBe(1)
  expect(fontsOf(pdf).every(({ isEmbedded }) => isEmbedded)).toBe(true)
})

it('goes on over pages with the head of the table, and loses no day', async () => {
  const dates = Array.from(
    { length: 60 },
    (_, index) => `2026-${index < 30 ? '11' : '12'}-${String((index % 30) + 1).padStart(2, '0')}`,
  )
  const days = dates.map((date) => letterDay(date, 'Lotte', placeAt()))
  const pages = textOfPages(await familyLetterPdf(absenceLetter(sampleLetter({ days })), fonts))
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.join('').match(/08:00–17:00/g)).toHaveLength(60)
  expect(pages[1]).toMatch(/Dag\s+Kind\s+Waar\s+Uren/)
  expect(pages.at(-1)).toContain('Met vriendelijke groeten')
})

it('is the same file for the same letter, and takes names of any length', async () => {
  const long = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(28)
  const letter = absenceLetter(
    sampleLetter({
      family: { ...sampleLetter().family, lastName: long },
      days: [letterDay('2026-11-09', long, placeAt())],
    }),
  )
  expect(await familyLetterPdf(letter, fonts)).toEqual(await familyLetterPdf(letter, fonts))
})
