import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette, openTab, tabTo, typeInto } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-22' } })

/** A picture of the screen, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `out/journeys/waiting-list-${name}.png` })
}

test('a request is typed without a mouse and takes its place; a complaint about a rank is answered from the ranking of then', async ({
  program: { app, page },
}) => {
  test.slow()
  await beginWithDemo(page)

  // From the list, as the family tells it on the telephone; the child is not born yet.
  await goThroughPalette(page, 'Wachtlijst')
  await expect(page.getByRole('grid', { name: 'Aanvragen in volgorde van rang' })).toBeFocused()
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'Nieuwe aanvraag' })
  await expect(form.getByRole('textbox', { name: 'Voornaam' }).first()).toBeFocused()
  await typeInto(page, ['Kindje', 'Vandoorne'])
  await page.keyboard.press('ArrowRight')
  await tabTo(page, form.getByRole('textbox', { name: 'Verwacht op' }))
  await typeInto(page, ['14/2/2027', 'Liesbeth', 'Vandoorne', '0400 00 99 01', '8799', 'Leiebeke', '', '3/5/2027'])
  await expect(form.getByRole('textbox', { name: 'Welke dagen en uren' })).toBeFocused()
  await page.keyboard.type('ma-wo 8-17 vr 8-12.30')
  await expect(form.getByRole('textbox', { name: 'Uren op vrijdag' })).toHaveValue('8-12.30')
  for (const fact of ['Opvang nodig om te werken', 'Alleenstaande ouder', 'Gezin met een laag inkomen']) {
    await tabTo(page, form.getByRole('checkbox', { name: new RegExp(fact) }))
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Bewijs voor: Laag inkomen' })).toBeFocused()
  await page.keyboard.type('aanslagbiljet')
  await tabTo(page, form.getByRole('textbox', { name: 'Ontvangen op' }))
  await page.keyboard.type('18/11/2026 9.20')
  await picture(page, 'new')
  await page.keyboard.press('Control+s')

  // A new request comes after all of the waiting list; on the list it stands by what was ticked.
  await expect(page.getByText('rang 11 van 13').first()).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Op de wachtlijst zetten' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('rang 3 van 13').first()).toBeVisible()
  await expect(page.getByText('Onder rang 2, Mila Vercruysse')).toBeVisible()
  await picture(page, 'placed')
  expect(await seriousFindings(page)).toEqual([])

  // Juul's parents were told fourth in August, and ask why others went past them.
  await goThroughPalette(page, 'Juul Desplenter')
  await openTab(page, 'Waarom deze plaats?')
  const then = page.getByRole('button', { name: /17 aug 10:01/ })
  await expect(then).toContainText('rang 4 van 9')
  await tabTo(page, page.getByRole('textbox', { name: 'Dag en uur' }))
  await page.keyboard.type('20/9/2026 12.00')
  await page.keyboard.press('Enter')
  const ranking = page.getByRole('grid', { name: /^De rangschikking van 20 sep 2026 12:00/ })
  await expect(ranking.getByRole('row').nth(5)).toContainText('Juul Desplenter')
  await expect(page.getByText('Onder rang 4, Imran Ben Salah')).toBeVisible()
  await picture(page, 'replay')
  await tabTo(page, page.getByRole('button', { name: 'Antwoord kopiëren' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  const answer = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(answer).toContain('Op 20 sep 2026 12:00 stond uw aanvraag op plaats 5 van de 10 open aanvragen.')
  expect(answer).toContain('Zelfde voorrang, maar eerder ontvangen: de aanvraag op plaats 4 op 17 aug 2026 10:00')
  expect(answer).not.toContain('Imran')
})
