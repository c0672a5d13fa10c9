import type { Page } from '@playwright/test'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const list = (page: Page, year: number) => page.getByRole('grid', { name: `Sluitingen van ${year}` })

test('a closure by keyboard alone: typed, its attendance named, kept, changed, taken away and put back', async ({
  page,
}) => {
  await beginWithDemo(page)
  await page.evaluate(() => {
    location.hash = '#/planning/sluitingen'
  })
  await expect(list(page, 2026)).toContainText('Griet De Clercq')

  // Whose it is, found by a part of her name.
  await page.getByRole('button', { name: 'Sluiting toevoegen' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Nieuwe sluiting' })
  await expect(form.getByRole('combobox', { name: 'Onthaalouder' })).toBeFocused()
  await page.keyboard.type('clercq')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('9/10/26')
  await page.keyboard.press('Tab')
  // A single day until told otherwise; the code is the usual one of leave.
  await expect(form.getByRole('textbox', { name: 'Tot en met' })).toHaveValue('9 okt 2026')
  await expect(form.getByRole('combobox', { name: 'RSZ-code' })).toHaveValue('vakantie met rechten')

  // What is there already is named, and stands in the way of nothing.
  await expect(form).toContainText('Er is al 1 aanwezigheid genoteerd.')
  await expect(form).toContainText('bij Griet De Clercq')
  await page.keyboard.press('Control+s')
  const row = list(page, 2026).getByRole('row', { name: 'vr 9 okt' })
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await expect(list(page, 2026)).toBeFocused()

  // From the row to its dates; an end before the start is said, and not kept.
  await page.keyboard.press('Enter')
  const stored = page.getByRole('form', { name: 'Sluiting van Griet De Clercq' })
  await expect(stored.getByRole('textbox', { name: 'Vanaf' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('2/10/26')
  await page.keyboard.press('Control+s')
  await expect(stored).toContainText('Het einde (2 okt 2026) ligt voor het begin (9 okt 2026).')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('12/10/26')
  await page.keyboard.press('Control+s')
  await expect(list(page, 2026).getByRole('row', { name: 'vr 9 okt – ma 12 okt' })).toBeVisible()

  await stored.getByRole('button', { name: 'Sluiting verwijderen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('De sluiting van 9 okt – 12 okt is verwijderd.')
  await expect(list(page, 2026).getByRole('row', { name: 'vr 9 okt' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).focus()
  await page.keyboard.press('Enter')
  await expect(list(page, 2026).getByRole('row', { name: 'vr 9 okt – ma 12 okt' })).toBeVisible()
})

test('the ten legal holidays of a year in one act, and 11 July by itself', async ({ page }) => {
  await beginWithDemo(page)
  await page.evaluate(() => {
    location.hash = '#/planning/sluitingen?jaar=2028'
  })
  await expect(page.getByText('Nog geen sluitingen in 2028')).toBeVisible()
  await page.getByRole('button', { name: 'Feestdagen 2028' }).click()
  await expect(page.getByText('komt erbij')).toHaveCount(10)
  await page.getByRole('button', { name: 'Tien wettelijke feestdagen van 2028 toevoegen' }).click()
  await expect(page.getByText('10 feestdagen zijn toegevoegd.')).toBeVisible()
  await expect(list(page, 2028).getByRole('row', { name: 'ma 17 apr feestdag' })).toBeVisible()
  await expect(page.getByText('komt erbij')).toHaveCount(0)

  await page.getByRole('button', { name: '11 juli toevoegen…' }).click()
  const form = page.getByRole('form', { name: 'Nieuwe sluiting' })
  await expect(form.getByRole('textbox', { name: 'Vanaf' })).toHaveValue('11 jul 2028')
  await page.keyboard.press('Control+s')
  await expect(list(page, 2028).getByRole('row', { name: 'di 11 jul verlof' })).toBeVisible()
})
