import { expect, it } from 'vitest'
import { pageCount, textOfPages } from '../../../../tests/support/read-pdf.ts'
import { sampleCallList, sampleCallRow } from '../letters/testing/letter-sample.ts'
import { assetsFolder } from '../worker/places.ts'
import { callListPdf } from './call-list-pdf.ts'
import { openFonts } from './fonts.ts'

const fonts = openFonts(assetsFolder())

it('has for each family when, who, the number, where to, what to say and the boxes', async () => {
  const [text = ''] = textOfPages(await callListPdf(sampleCallList([sampleCallRow()]), fonts))
  for (const words of [
    'Els Vandamme, ziek van maandag 9 november tot en met vrijdag 13 november',
    'Eerste dag in groepsopvang: De Vlindertuin, Molenstraat 2, 8790 Waregem',
    '08:00',
    'Lotte en Sien',
    'Katrien Wuyts',
    '0400 00 10 42',
    'Hilde Baert, voorstel',
    'ma 9, do 12 november',
    'geen plaats',
    'Els Vandamme is ziek.',
    'akkoord',
    'zoekt zelf',
    'geen gehoor',
    'Gemaakt op ma 9 november om 06:50 door Griet',
  ])
    expect(text).toContain(words)
})

it('says when a family was reached, and that there is no number', async () => {
  const { phone: _, ...row } = sampleCallRow({ answered: { answer: 'agreed', at: '2026-11-09T06:51:00' } })
  const [text = ''] = textOfPages(await callListPdf(sampleCallList([row]), fonts))
  expect(text).toContain('ma 9/11 06:51')
  expect(text).toContain('geen nummer')
})

it('goes on over pages with its head, every family on one of them', async () => {
  const rows = Array.from({ length: 30 }, (_, index) =>
    sampleCallRow({ parent: `Ouder${index}`, sentence: 'Lang. '.repeat(40) }),
  )
  const pages = textOfPages(await callListPdf(sampleCallList(rows), fonts))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page).toMatch(/Komt\s+Kind en ouder/)
  expect(pages.join('').match(/Ouder\d+/g)).toHaveLength(30)
})

it.each([
  [[], 1],
  [[sampleCallRow({ sentence: 'woord '.repeat(3_000) })], 1],
])('fits on paper whatever it holds (%#)', async (rows, pages) => {
  expect(pageCount(await callListPdf(sampleCallList(rows), fonts))).toBe(pages)
})
