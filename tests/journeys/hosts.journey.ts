import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { goThroughPalette, openTab, tabTo, typeInto } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'
import { elsVandamme, organiser } from './support/records.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

test('from an empty service, with the keyboard alone: a host, another licence from a date, an end and a new beginning', async ({
  page,
  program,
}) => {
  const { keyboard } = page
  await begin(page)
  await tabTo(page, page.getByRole('button', { name: 'Nieuwe onthaalouder' }))
  await keyboard.press('Enter')
  await expect(page.getByLabel('Voornaam')).toBeFocused()

  // Wrong check digits and a day that does not exist: the fields say so, and nothing is kept.
  await typeInto(page, ['Els', 'Vandamme', '999000121', 'Wilgenpad 12', '8799', 'Leiebeke', '0400 00 20 01', ''])
  await typeInto(page, ['50.8885, 3.4270', 'BE71 0961 2345 6768', '31/2/2014'])
  await keyboard.press('Control+s')
  await expect(page.getByLabel('Rekeningnummer (IBAN)')).toBeFocused()
  await expect(page.getByText('De controlecijfers van dit rekeningnummer kloppen niet.')).toBeVisible()
  await expect(page.getByText('Dit is geen bestaande datum.', { exact: false })).toBeVisible()
  expect(await ask(page, 'hosts.list', {})).toEqual([])
  await typeInto(page, ['BE71 0961 2345 6769', '1/3/2014'])
  await tabTo(page, page.getByLabel('Plaatsen tegelijk'))
  await expect(page.getByLabel('Vergund vanaf')).toHaveValue('1 mrt 2014')
  await typeInto(page, ['8', 'ma-vr 18-7'])
  await expect(page.getByText('“18-7”: het einde ligt niet na het begin.')).toBeVisible()
  await keyboard.press('Shift+Tab')
  await keyboard.press('Control+a')
  await keyboard.type('ma-vr 7-18')
  await expect(page.getByText('5 dagen per week, 55 uur samen.')).toBeVisible()
  await keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: 'Els Vandamme', level: 2 })).toBeVisible()
  await expect(page.getByText('Bewaard')).toBeVisible()

  // Another licence from a date: the one before it ends by itself. The draft outlives the screen.
  await openTab(page, 'Gegevens')
  await tabTo(page, page.getByRole('button', { name: 'Vergunning vanaf een datum' }))
  await keyboard.press('Enter')
  await typeInto(page, ['1/1/27', '', '7'])
  await expect(page.getByLabel('Tot en met, rij 1')).toHaveValue('31 dec 2026')
  await goThroughPalette(page, 'Kinderen')
  await expect(page.getByRole('heading', { name: 'Kinderen', level: 1 })).toBeVisible()
  await goThroughPalette(page, 'Els Vandamme')
  await openTab(page, 'Gegevens')
  await expect(page.getByLabel('Plaatsen tegelijk, rij 2')).toHaveValue('7')
  await keyboard.press('Control+s')
  await expect(page.getByText('Er is niets gewijzigd')).toBeVisible()
  const [host] = await ask(page, 'hosts.list', {})
  const stored = await ask(page, 'hosts.record', { id: host?.id ?? '' })
  expect(stored.record.licence).toEqual([
    { from: '2014-03-01', until: '2026-12-31', maxPresent: 8 },
    { from: '2027-01-01', maxPresent: 7 },
  ])

  // As of another day, and back.
  await tabTo(page, page.getByLabel('Dossier bekijken zoals het is op een andere dag'), 'Shift+Tab')
  await keyboard.type('1/2/2027')
  await keyboard.press('Enter')
  await expect(page.getByText('U bekijkt dit dossier zoals het is op maandag 1 februari 2027.')).toBeVisible()
  await expect(page.getByText('hoogstens 7 tegelijk')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Terug naar vandaag' }))
  await keyboard.press('Enter')
  await expect(page.getByLabel('Voornaam')).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Samenwerking beëindigen' }))
  await keyboard.press('Enter')
  await expect(page.getByLabel('Laatste dag')).toBeFocused()
  await typeInto(page, ['31/3/2027', 'gaat met pensioen'])
  await keyboard.press('Enter')
  await expect(page.getByText('stopt op 31 mrt 2027')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Toch verdergaan' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Reden' })).toBeFocused()
  await keyboard.type('blijft nog een jaar')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('stopt op 31 mrt 2027')).toBeHidden()

  await openTab(page, 'Geschiedenis')
  for (const fact of ['gaat met pensioen', 'blijft nog een jaar', 'vanaf 1 jan 2027'])
    await expect(page.getByText(fact, { exact: false }).first()).toBeVisible()
  expect(program.violations).toEqual([])
})

test('two people at one host: both values stand side by side, and neither is lost', async ({ page }) => {
  await begin(page)
  const { id } = await ask(page, 'hosts.save', {
    requestId: 'journey-host',
    record: elsVandamme,
  })
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/onthaalouders/${id}?tab=gegevens`)
  await page.getByLabel('Telefoon').fill('0400 00 20 01')
  await page.getByLabel('Straat en nummer').fill('Wilgenpad 14')
  const { version, record } = await ask(page, 'hosts.record', { id })
  const theirs = { ...record, phone: '0400 00 20 02', email: 'els@onthaal.example' }
  await ask(page, 'hosts.save', { requestId: 'journey-theirs', id, version, record: theirs })

  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('0400 00 20 01')
  await expect(dialog).toContainText('0400 00 20 02')
  await expect(dialog).not.toContainText('Wilgenpad')
  await dialog.getByRole('radio', { name: /0400 00 20 01/ }).press('Space')
  await dialog.getByRole('button', { name: 'Bewaren met deze keuze' }).press('Enter')
  await expect(dialog).toBeHidden()
  const merged = { ...record, street: 'Wilgenpad 14', phone: '0400 00 20 01', email: 'els@onthaal.example' }
  await expect.poll(async () => (await ask(page, 'hosts.record', { id })).record).toEqual(merged)
  await page.getByRole('tab', { name: 'Geschiedenis' }).click()
  await expect(page.getByText('0400 00 20 02').first()).toBeVisible()
})

/** An empty service, with the list of hosts in view. */
async function begin(page: Page): Promise<void> {
  await expect(page.getByText('Welkom bij Onthaal')).toBeVisible()
  await ask(page, 'service.startEmpty', { requestId: 'journey-empty', organiser })
  await expect(page.getByText('Nog geen onthaalouders')).toBeVisible()
}
