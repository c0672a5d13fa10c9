import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

/** Opens the palette and puts something in it. */
async function look(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText(typed)
}

/** Types into the palette, then presses keys: three at most open any record. */
async function open(page: Page, typed: string, keys: readonly string[], shown: string): Promise<void> {
  expect(keys.length).toBeLessThanOrEqual(3)
  await look(page, typed)
  // Whoever presses arrows looks first; Enter alone waits for the answer by itself.
  if (keys.length > 1) await expect(page.getByRole('dialog').getByText(shown).first()).toBeVisible()
  for (const key of keys) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('Ctrl K, some letters and three keys at most: a host, a child, a family by telephone, an invoice by its communication, a visit by a word', async ({
  page,
  dataFolder,
  program: { violations },
}) => {
  await beginWithDemo(page)
  const requestId = crypto.randomUUID()
  const { issued } = await ask(page, 'billing.run', {
    requestId,
    month: '2026-10',
    out: `${dataFolder}/out`,
    accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
  })

  // As it sounds, and written apart: one key.
  await open(page, 'martine van de velde', ['Enter'], 'Martine Vandevelde')
  await expect(page.getByRole('heading', { name: 'Martine Vandevelde', level: 2 })).toBeVisible()
  await open(page, 'soren lauwers', ['Enter'], 'Søren')
  await expect(page.getByRole('heading', { name: 'Søren Mørk Lauwers', level: 2 })).toBeVisible()

  const people = await ask(page, 'search.people', {})
  const family = people.find(({ kind, name }) => kind === 'family' && name === 'Eline Moerman')
  await open(page, (family?.phone ?? '').replace(/^0/, '+32').replaceAll(' ', '.'), ['Enter'], 'Eline Moerman')
  await expect(page.getByRole('tab', { name: 'Gezin', selected: true })).toBeVisible()
  await expect(page.getByText('Eline Moerman').first()).toBeVisible()

  // Pasted, with Enter right behind it: the answer is waited for.
  const invoice = issued.find(({ totalCents }) => totalCents > 0)
  const digits = invoice?.structuredCommunication ?? ''
  await open(page, `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`, ['Enter'], 'Factuur')
  await expect(page).toHaveURL(new RegExp(`/facturatie/2026-10/voorbeeld\\?gezin=${invoice?.contractHolderId}$`))

  const [visit] = (await ask(page, 'search.find', { query: 'slaaphoek' })).notes
  await open(page, 'slaaphoek', ['Enter'], 'Slaaphoek')
  await expect(page).toHaveURL(new RegExp(`/huisbezoeken/bezoek/${visit?.id}$`))

  // Screens and actions first, what is written below: Tab goes to the next group, and what stood there stays.
  await open(page, 'nieuw', ['Tab', 'ArrowDown', 'Enter'], 'zandbak')
  await expect(page).toHaveURL(/\/huisbezoeken\/bezoek\//)

  await look(page, 'nieuw')
  await expect(page.getByRole('dialog').getByText('zandbak').first()).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  for (const typed of ['%', '"', '*', 'NEAR(', '🙂', 'x'.repeat(10_000)]) {
    await look(page, typed)
    await expect(page.getByRole('dialog').getByText('Niets gevonden.', { exact: false })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(violations).toEqual([])
})
