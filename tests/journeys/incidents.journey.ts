import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const secret = 'Van de verzorgingstafel gevallen.'

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

/** A picture of the screen, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `out/journeys/incidents-${name}.png` })
}

test('an accident is noted, becomes a crisis, is reported on paper, followed and closed; a complaint to its closure', async ({
  program: { app, page, dataFolder },
}) => {
  test.slow()
  await beginWithDemo(page)

  // Noted from the palette, with the keyboard.
  await goThroughPalette(page, 'Incident melden')
  const form = page.getByRole('form', { name: 'Incident melden' })
  await expect(form).toBeVisible()
  const field = (name: string) => form.getByRole('textbox', { name, exact: true })
  await form.getByRole('combobox', { name: 'Onthaalouder' }).focus()
  await page.keyboard.type('Vandevelde')
  await page.keyboard.press('Enter')
  await field('Gebeurd op').fill('9/11/2026 14.10')
  await form.getByRole('combobox', { name: 'Aard' }).click()
  await page.getByRole('option', { name: 'ongeval of verwonding' }).click()
  await field('Beschrijving').fill(secret)
  await field('Gemeld op').fill('9/11/2026 14.30')
  await field('Gemeld door').fill('Martine, telefonisch')
  await form.getByRole('button', { name: 'Kind toevoegen' }).press('Enter')
  await page.keyboard.type('Emir')
  await page.keyboard.press('Enter')
  await picture(page, 'new')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Control+s')

  // What happened is hidden; the clock and what is to be done are not.
  await expect(page.getByText('Gevoelige gegevens verborgen')).toBeVisible()
  await expect(page.getByText(secret)).toHaveCount(0)
  await expect(page.getByText('Na 20 minuten gemeld aan de dienst, op tijd')).toBeVisible()
  await expect(page.getByRole('button', { name: /Licht de verzekeraar in/ })).toBeVisible()
  await picture(page, 'page')
  await page.getByRole('button', { name: 'Tonen', exact: true }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Beschrijving' })).toHaveValue(secret)
  expect(await seriousFindings(page)).toEqual([])

  // It turns out to be a crisis: Opgroeien comes first.
  await page.getByRole('button', { name: 'Dit is een crisis…' }).press('Enter')
  await page.getByRole('button', { name: 'Ja, als crisis noteren' }).press('Enter')
  await expect(page.getByText('Opgroeipunt 078 170 000')).toBeVisible()
  await page.getByRole('textbox', { name: 'Wanneer' }).fill('9/11/2026 14.40')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Opgroeien gebeld ma 9 nov 14:40')).toBeVisible()

  // What the form asks more, and the form itself.
  await page.getByRole('textbox', { name: 'Functie' }).fill('coördinator')
  await page.getByRole('textbox', { name: 'Acties om herhaling te voorkomen' }).fill('Riempjes aan de tafel.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Er is niets gewijzigd')).toBeVisible()
  await picture(page, 'crisis')
  await app.evaluate(({ dialog, shell }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] })
    shell.openPath = async () => ''
  }, dataFolder)
  await page.getByRole('button', { name: /Stuur het meldingsformulier/ }).press('Enter')
  await page.getByRole('button', { name: 'Formulier maken' }).press('Enter')
  const name = '2026-11-09-martine-vandevelde'
  await expect
    .poll(() => existsSync(join(dataFolder, `crisis-${name}`, `melding-crisis-${name}.pdf`)), { timeout: 30_000 })
    .toBe(true)
  await page.getByRole('button', { name: 'Opgestuurd', exact: true }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: /^Formulier opgestuurd/ })).toBeVisible()

  // The others are told, a step is written, and it is closed.
  await page.getByRole('button', { name: /Licht de verzekeraar in/ }).press('Enter')
  await page.getByRole('textbox', { name: 'Wanneer' }).fill('9/11/2026 15.10')
  await page.getByRole('textbox', { name: 'Hun dossiernummer' }).fill('S-7')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Verzekeraar ingelicht na 1 u, op tijd.')).toBeVisible()
  await page.getByRole('button', { name: /Verwittig de ouders/ }).press('Enter')
  await page.getByRole('button', { name: 'Verwittigd', exact: true }).press('Enter')
  await expect(page.getByText('Ouders verwittigd', { exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: 'Nieuwe stap' }).fill('Nagebeld: alles goed.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Nagebeld: alles goed.')).toBeVisible()
  await page.getByRole('button', { name: 'Afsluiten' }).first().press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Afloop' }).fill('Hersteld.')
  await page.getByRole('dialog').getByRole('button', { name: 'Afsluiten' }).press('Enter')
  await expect(page.getByText('afgesloten op 10 nov')).toBeVisible()
  await expect(page.getByText('Bewaard tot en met 10 nov 2036')).toBeVisible()

  // On the file of the host there is a line that tells nothing, until it is asked.
  await go(page, '#/onthaalouders/h01')
  await page.getByRole('button', { name: 'Voorvallen' }).press('Enter')
  const shown = page.getByRole('button', { name: 'Incident van 9 nov 2026 tonen' })
  await expect(shown).toBeVisible()
  await expect(page.getByText(secret)).toHaveCount(0)
  await shown.press('Enter')
  await expect(page.getByText(secret)).toBeVisible()
  await picture(page, 'timeline')
  // Nor does its history tell it.
  await go(page, '#/onthaalouders/h01?tab=geschiedenis')
  await expect(page.getByText('Inhoud verborgen').first()).toBeVisible()
  await expect(page.getByText(secret)).toHaveCount(0)

  // A complaint, from its receipt to its closure.
  await goThroughPalette(page, 'Klacht noteren')
  const complaint = page.getByRole('form', { name: 'Klacht noteren' })
  await complaint.getByRole('textbox', { name: 'Wie klaagt' }).fill('de vader van Noor')
  await complaint.getByRole('textbox', { name: 'Ontvangen op' }).fill('9/11/2026 18.00')
  await complaint.getByRole('textbox', { name: 'Ontvangen door' }).fill('Griet')
  await complaint.getByRole('textbox', { name: 'Onderwerp' }).fill('Te laat open')
  await complaint
    .getByRole('textbox', { name: 'Wat er gezegd of geschreven is' })
    .fill('Om half acht was er nog niemand.')
  await complaint.getByRole('textbox', { name: 'Antwoord ten laatste op' }).fill('9/12/2026')
  await picture(page, 'new-complaint')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Wie klaagt en waarover, ziet u pas als u het vraagt.')).toBeVisible()
  await expect(page.getByText('de vader van Noor')).toHaveCount(0)
  await page.getByRole('button', { name: 'Bevestigd', exact: true }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: /^Ontvangst bevestigd/ })).toBeVisible()
  await expect(page.getByText('kan bij het Opgroeipunt terecht: 078 170 000')).toBeVisible()
  await page.getByRole('button', { name: 'Vermeld', exact: true }).press('Enter')
  await page
    .getByRole('textbox', { name: 'Antwoord', exact: true })
    .fill('Wij spraken met haar af dat zij om 7 uur open is.')
  await page.getByRole('button', { name: 'Geantwoord' }).press('Enter')
  await page.getByRole('button', { name: 'Afsluiten' }).last().press('Enter')
  await page.getByRole('dialog').getByRole('combobox', { name: 'Wat eruit gekomen is' }).click()
  await page.getByRole('option', { name: 'gegrond', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Afsluiten' }).press('Enter')
  await expect(page.getByText('afgesloten op 10 nov, gegrond')).toBeVisible()
  await picture(page, 'complaint')

  // The register: what is open stands above what is over.
  await go(page, '#/huisbezoeken/incidenten')
  const list = page.getByRole('grid', { name: /Incidenten en klachten/ })
  await expect(list.getByRole('row', { name: /Crisis.*Martine Vandevelde/ })).toContainText('afgesloten')
  await picture(page, 'register')
  expect(await seriousFindings(page)).toEqual([])
})
