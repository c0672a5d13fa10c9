import type { Page } from '@playwright/test'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const open = (page: Page, hash: string) =>
  page.evaluate((address) => {
    location.hash = address
  }, hash)
const list = (page: Page) => page.getByRole('grid', { name: 'Extra dagen en ruildagen' })

test('an extra day by keyboard alone: typed while the parent waits, too full, moved, accepted, billed and withdrawn', async ({
  page,
}) => {
  await beginWithDemo(page)
  await open(page, '#/aanwezigheden/extra')
  await expect(list(page)).toContainText('Ella Steverlynck')

  await page.getByRole('button', { name: 'Extra dag vragen' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Nieuwe vraag' })
  await expect(form.getByRole('combobox', { name: 'Kind' })).toBeFocused()
  await page.keyboard.type('moerman')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('18/11/26')
  await page.keyboard.press('Tab')
  await page.keyboard.type('8-16.30')

  // Who is there when, and what can be had instead, before anything is kept.
  await expect(form).toContainText('08:00–12:30: 5 van 4.')
  await expect(form).toContainText(
    'Dat gaat helaas niet: van 8.00 tot 12.30 uur zijn er bij Griet al 4 kinderen, meer mogen er niet zijn.',
  )
  await form.getByRole('button', { name: 'vr 20 nov' }).focus()
  await page.keyboard.press('Enter')
  await expect(form).toContainText('Er is plaats: hoogstens 4 van 4.')
  await expect(form.getByRole('textbox', { name: 'Dag' })).toHaveValue('20 nov 2026')

  // The host has not been asked: that needs a reason.
  await page.keyboard.press('Control+Enter')
  const question = page.getByRole('dialog', { name: 'De onthaalouder heeft nog geen ja gezegd' })
  await expect(question).toContainText('Aan Griet De Clercq is het nog niet gevraagd.')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  const stored = page.getByRole('form', { name: 'Extra dag van Noël Moerman op vr 20 nov' })
  await expect(stored).toBeVisible()

  // She says yes.
  await stored.getByRole('radio', { name: 'Nog te vragen' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(stored).toContainText('Noël kan op vrijdag 20 november terecht bij Griet, van 8.00 tot 16.30 uur.')
  await page.keyboard.press('Control+Enter')
  const row = list(page).getByRole('row', { name: 'vr 20 nov Noël Moerman' })
  await expect(row).toContainText('aanvaard')
  await expect(page.getByText('Deze dag telt als gereserveerd')).toBeVisible()

  // Taken back where it stands: asked again, nothing reserved; and accepted once more.
  const status = page.locator('.status-bar')
  await expect(status).toContainText('Extra dag van Noël Moerman op vr 20 nov: aanvaard')
  await page.keyboard.press('Control+z')
  await expect(status).toContainText('beslissing teruggenomen, weer gevraagd')
  await expect(row).toContainText('gevraagd')
  await expect(stored).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(row).toContainText('aanvaard')

  // Reserved from now on: in the planning as well.
  await open(page, '#/planning?van=2026-11-16&huis=h09&dag=2026-11-20')
  await expect(page.getByText('Noël Moerman').first()).toBeVisible()
  await open(page, '#/aanwezigheden/extra')
  await row.click()
  await page.getByRole('button', { name: 'Intrekken' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Extra dag van Noël Moerman op vr 20 nov is ingetrokken.')
  await expect(row).toHaveCount(0)
})

test('over the limit only with a written reason; a refusal is told', async ({ page }) => {
  await beginWithDemo(page)
  await open(page, '#/kinderen/k054?tab=overeenkomsten')
  await page.getByRole('link', { name: 'Extra dag vragen' }).click()
  const form = page.getByRole('form', { name: 'Nieuwe vraag' })
  await expect(form.getByRole('combobox', { name: 'Kind' })).toHaveValue('Noël Moerman')
  await expect(form.getByRole('textbox', { name: 'Dag' })).toBeFocused()
  await page.keyboard.type('18/11/26')
  await page.keyboard.press('Tab')
  await page.keyboard.type('8-12')
  await expect(form).toContainText('08:00–12:00: 5 van 4.')
  await form.getByText('Ja', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  const question = page.getByRole('dialog', { name: 'Te vol bij Griet De Clercq' })
  await expect(question).toContainText('5 van 4.')
  await page.keyboard.type('broer wordt die ochtend opgehaald')
  await page.keyboard.press('Control+Enter')
  await expect(list(page).getByRole('row', { name: 'wo 18 nov Noël Moerman' })).toContainText('aanvaard')

  // The one that waits gets a no.
  await list(page).getByRole('row', { name: 'Ella Steverlynck' }).click()
  const asked = page.getByRole('form', { name: /Extra dag van Ella Steverlynck/ })
  await asked.getByText('Nee', { exact: true }).click()
  await expect(asked).toContainText(/Dat gaat helaas niet: Lindsay kan op .* geen extra kind opvangen\./)
  await asked.getByRole('button', { name: 'Weigeren' }).click()
  await expect(list(page).getByRole('row', { name: 'Ella Steverlynck' })).toContainText('geweigerd')
})

test('a reason of absence of the service itself, changed from a date and taken away again', async ({ page }) => {
  await beginWithDemo(page)
  await open(page, '#/instellingen?tab=redenen')
  const reasons = page.getByRole('grid', { name: 'Redenen van afwezigheid' })
  await expect(reasons.getByRole('row', { name: 'Ziek' })).toContainText('gerechtvaardigd')
  await page.getByRole('button', { name: 'Reden toevoegen' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Nieuwe reden' })
  await expect(form.getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await page.keyboard.type('Ziek met doktersattest')
  await page.keyboard.press('Tab')
  await page.keyboard.type('z')
  await page.keyboard.press('Tab')
  await expect(form).toContainText('Die letter is van Ziek.')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('d')
  await form.getByRole('checkbox', { name: /Gerechtvaardigd/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  const own = reasons.getByRole('row', { name: 'Ziek met doktersattest' })
  await expect(own).toContainText('gerechtvaardigd')
  await expect(reasons).toBeFocused()

  await page.getByRole('button', { name: 'Wijzigen vanaf een datum' }).click()
  const change = page.getByRole('form', { name: 'Ziek met doktersattest wijzigen' })
  await change.getByRole('textbox', { name: 'Vanaf' }).fill('1/1/2027')
  await change.getByRole('checkbox', { name: 'In gebruik' }).uncheck()
  await page.keyboard.press('Enter')
  const rows = page.getByRole('list', { name: 'Door de tijd' })
  await expect(rows.getByRole('listitem')).toHaveCount(2)
  await expect(rows).toContainText('vanaf 1 jan 2027')
  await expect(rows).toContainText('buiten gebruik')
  await rows.getByRole('button', { name: 'Ziek met doktersattest, vanaf 1 jan 2027 verwijderen' }).click()
  await expect(rows.getByRole('listitem')).toHaveCount(1)
})
