import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkForm } from '../../shared/formats/fo-su-05/check.ts'
import { validateAgainstOfficialSchema } from '../support/official-schema.ts'
import { answerDialog } from './support/answer-dialog.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { tabTo } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'
import { screenLink } from './support/screens.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const folder = mkdtempSync(join(tmpdir(), 'onthaal-reports-'))
test.afterAll(() => rmSync(folder, { recursive: true }))

const locations = (page: Page) => page.getByRole('grid', { name: 'Locaties van de aangifte van oktober 2026' })
const evidence = (page: Page) => page.getByRole('region', { name: 'De aangifte van de gekozen locatie' })

test('the month by keyboard: problems with their place, the files, and what they hold', async ({ app, page }) => {
  await beginWithDemo(page)
  await screenLink(page, 'Aangiften').click()
  await expect(page.getByText('FO-SU-05: 6 van 10 locaties klaar')).toBeVisible()
  await expect(locations(page)).toBeFocused()

  // The first location that cannot go yet is in evidence, with what is wrong and where it is solved.
  await expect(evidence(page)).toContainText('geen antwoord voor 14 okt')
  // Hosts stand by name: from De Clercq down to Vandevelde, and the next.
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowDown')
  await expect(evidence(page)).toContainText('Noor Verhaeghe: geen geldig attest')
  await page.keyboard.press('ArrowDown')
  await expect(evidence(page)).toContainText('geen antwoord voor 9 okt en 21 okt')
  await expect(evidence(page).getByRole('link', { name: 'Naar het maandblad' })).toHaveAttribute(
    'href',
    /#\/aanwezigheden\/2026-10\/h03$/,
  )
  await evidence(page).getByRole('link', { name: 'Naar de gegevens van het kind' }).click()
  await expect(page.getByRole('textbox', { name: 'Voornaam op het attest' })).toHaveValue('Stefania')
  await page.goBack()

  await answerDialog(app, [folder])
  await tabTo(page, page.getByRole('button', { name: '6 bestanden schrijven' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const written = page.getByRole('status').filter({ hasText: '6 bestanden geschreven.' })
  await expect(written).toContainText('ko.formulieren@opgroeien.be')
  const names = readdirSync(folder).toSorted()
  expect(names).toHaveLength(6)
  expect(names).toContain('FO-SU-05_2026-10_990000104.xml')
  for (const name of names) {
    const xml = readFileSync(join(folder, name), 'utf8')
    expect(checkForm(xml)).toEqual([])
    expect(validateAgainstOfficialSchema(xml, 'FO-SU-05.xsd') ?? []).toEqual([])
    expect(xml).toContain('<verantwoordelijke>Goethals Marijke</verantwoordelijke>')
  }

  // What changes afterwards is said: the files no longer say what is so.
  await tabTo(page, evidence(page).getByRole('button', { name: 'Wijzigen' }))
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Naam en voornaam van de verantwoordelijke' })
  await tabTo(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Voorbeeld An')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Sindsdien is er iets gewijzigd' })).toBeVisible()
  await expect(evidence(page)).toContainText('Voorbeeld An')
})

test('a permission that is filled in makes the location ready', async ({ page }) => {
  await beginWithDemo(page)
  await page.evaluate(() => {
    location.hash = '#/onthaalouders/h04?tab=gegevens'
  })
  const form = page.getByRole('form', { name: 'Gegevens van An-Sofie Lambrecht' })
  const permissions = form.getByRole('group', { name: 'Toelatingen' })
  await permissions.getByRole('button', { name: /verwijderen/ }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('contentinfo')).toContainText('Bewaard')
  await page.evaluate(() => {
    location.hash = '#/aangiften?kies=h04'
  })
  await expect(evidence(page)).toContainText('Zoë Callewaert: buitenschoolse opvang zonder toelating.')
  await evidence(page).getByRole('link', { name: 'Naar de gegevens van de onthaalouder' }).first().click()
  await permissions.getByRole('button', { name: 'Toelating toevoegen' }).click()
  await permissions.getByRole('combobox').click()
  await page.getByRole('option', { name: 'buitenschoolse opvang (BO)' }).click()
  await page.keyboard.press('Tab')
  await page.keyboard.type('1/9/26')
  await page.keyboard.press('Control+s')
  await expect(form).toContainText('Er is niets gewijzigd')
  await page.evaluate(() => {
    location.hash = '#/aangiften?kies=h04'
  })
  await expect(locations(page).getByRole('row', { name: 'An-Sofie Lambrecht' })).toContainText('klaar')
})
