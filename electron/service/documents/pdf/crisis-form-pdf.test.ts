import { expect, it } from 'vitest'
import { fontsOf, pageCount, textOfPages } from '../../../../tests/support/read-pdf.ts'
import { sampleCrisis, sampleCrisisChild } from '../letters/testing/crisis-sample.ts'
import { assetsFolder } from '../worker/places.ts'
import { crisisFormPdf } from './crisis-form-pdf.ts'
import { openFonts } from './fonts.ts'

const fonts = openFonts(assetsFolder())
const read = async (form: Parameters<typeof crisisFormPdf>[0]) => textOfPages(await crisisFormPdf(form, fonts))

it('has every field of the form of Opgroeien (R139)', async () => {
  const pdf = await crisisFormPdf(sampleCrisis(), fonts)
  const text = textOfPages(pdf).join('\n')
  for (const words of [
    // To whom, and who reports.
    'Hallepoortlaan 27',
    '1060 Brussel',
    'Sofie Maes',
    'verantwoordelijke',
    'Markt 1, 8790 Waregem',
    '056 00 00 00',
    'sofie@voorbeeld.example',
    // The location.
    'Els Vandamme',
    '999000121',
    'Wilgenpad 12',
    // What happened, how it ended, who knows it.
    '19 november 2026 om 10:20',
    'Van de glijbaan gevallen.',
    'Hersteld na een nacht',
    'huisarts, ouders van de andere kinderen',
    'dossier S-2026/118',
    '19 november 2026 om 10:45',
    'KO.30.L2.000123/2026',
    'Valdempende tegels',
    // The child and its parents.
    'Kind: Lotte Wuyts',
    'Geslacht',
    '1 maart 2025',
    '1 september 2025',
    'Naar het ziekenhuis',
    'Katrien Wuyts',
    '0400 00 10 42',
    'Geschrokken, begripvol.',
    // Others.
    'Jos Peeters',
    'buurman, zag het gebeuren',
  ])
    expect(text).toContain(words)
  expect(fontsOf(pdf).every(({ isEmbedded }) => isEmbedded)).toBe(true)
})

it('says yes, no, or leaves room where it is not known', async () => {
  const child = sampleCrisisChild({ isInjured: true, wentToHospital: false })
  const text = (await read(sampleCrisis({ children: [child] }))).join('\n')
  expect(text).toMatch(/Gewond\s+ja/)
  expect(text).toMatch(/Naar het ziekenhuis\s+nee/)
  expect(text).toMatch(/Gezien door een arts\s*\n/)
})

it('asks for no number of a report where there was no police', async () => {
  const { incident } = sampleCrisis()
  const none = sampleCrisis({ incident: { ...incident, crisis: { hasPolice: false } } })
  expect((await read(none)).join('\n')).not.toContain('Nummer van het pv')
})

it('goes on over pages with its head, and loses no line of a long text and no child', async () => {
  const { incident } = sampleCrisis()
  const description = Array.from({ length: 160 }, (_, index) => `Regel ${index} van het verhaal.`).join('\n')
  const children = Array.from({ length: 5 }, (_, index) => ({ ...sampleCrisisChild({}), name: `Kind ${index}` }))
  const pages = await read(sampleCrisis({ incident: { ...incident, description }, children }))
  expect(pages.length).toBeGreaterThan(4)
  expect(pages.join('').match(/Regel \d+ van/g)).toHaveLength(160)
  expect(pages.join('').match(/Kind: Kind \d/g)).toHaveLength(5)
  for (const page of pages.slice(1)) expect(page).toContain('Melding van een crisis, 19 november 2026')
  // No title of a part is the last of its page: its first question follows.
  for (const page of pages) expect(page).not.toMatch(/Kind: Kind \d\s+Vertrouwelijk/)
})

it('is drawn with names of any script, and a text without a space ends', { timeout: 60_000 }, async () => {
  const { incident } = sampleCrisis()
  const odd = sampleCrisis({
    incident: { ...incident, description: 'a'.repeat(200_000) },
    children: [{ ...sampleCrisisChild({}), name: 'ليلى 👶 Wolfeschlegelsteinhausenbergerdorff'.repeat(8) }],
  })
  expect(pageCount(await crisisFormPdf(odd, fonts))).toBeGreaterThan(10)
  expect(await crisisFormPdf(sampleCrisis(), fonts)).toEqual(await crisisFormPdf(sampleCrisis(), fonts))
})
