import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every screen by its address, with a text that is there when it has loaded. */
const screens: [address: string, shown: string][] = [
  ['#/onthaalouders', 'Martine Vandevelde'],
  ['#/onthaalouders/h01', 'Gemiddelde per kwartaal'],
  ['#/onthaalouders/nieuw', 'Openingsuren'],
  ['#/onthaalouders/h02?tab=gegevens', 'Rekeningnummer'],
  ['#/onthaalouders/h02?tab=documenten', 'Levensreddend'],
  ['#/kinderen', 'Gust Samyn'],
  ['#/kinderen/k011', 'Tarieven en attesten'],
  ['#/kinderen/nieuw', 'Contracthouder'],
  ['#/kinderen/k011?tab=gegevens', 'Medische gegevens'],
  ['#/kinderen/k011?tab=gezin', 'Domiciliëring'],
  ['#/kinderen/k011?tab=overeenkomsten', 'Verwacht einde'],
  ['#/kinderen/k011?tab=attesten', 'Attesten'],
  ['#/planning?van=2026-11-16&huis=h04&dag=2026-11-19', 'eigen kind'],
  ['#/planning?zicht=maand', 'november 2026'],
  ['#/planning?zicht=kwartaal', 'Q4 2026'],
  ['#/planning?toon=grens', 'Vanaf 1 jan 2027'],
  ['#/planning/sluitingen?kies=nieuw', 'Nieuwe sluiting'],
  ['#/planning/sluitingen?jaar=2028&kies=feestdagen', 'Wettelijke feestdagen van 2028'],
  ['#/kinderen/k011/plan/o012', 'Plannen van Cyriel'],
  ['#/aanwezigheden/formulieren', 'Op papier (PDF)'],
  ['#/aanwezigheden/formulieren?deel=inlezen', 'Lees ingevulde formulieren in'],
  ['#/facturatie/2026-10/klaar', 'Dagen zonder antwoord'],
  ['#/facturatie/2026-10/voorbeeld', 'Te factureren'],
  ['#/facturatie/2026-10/uitgeven', 'Wat er gebeurt met oktober 2026'],
  ['#/instellingen', 'Dienst'],
  ['#/instellingen?tab=geschiedenis', 'Demodienst geladen'],
]

test('axe finds nothing serious on any screen, light and dark', async ({ page }) => {
  // Twenty-odd screens, each looked through twice.
  test.slow()
  await expect(page.getByText('Welkom bij Onthaal')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await beginWithDemo(page)
  for (const [address, shown] of screens) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, address)
    await expect(page.getByText(shown).first()).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      // Polled: right after the switch Chromium may still report the colours of the other scheme.
      // One look at the quarter of all hosts takes seconds by itself.
      const asked = { message: `${address} in ${colorScheme}`, timeout: 20_000 }
      await expect.poll(() => seriousFindings(page), asked).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  }
})

/** Rules that are broken seriously, with the first element of each. */
async function seriousFindings(page: Page): Promise<string[]> {
  // Through the debugger, so that the page's content policy does not stand in the way.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
