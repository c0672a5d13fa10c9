import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { importDocument } from './support/import-document.ts'
import { expect, test } from './support/launch.ts'
import { waitingFamily } from './support/waiting-family.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-22' } })

test('a request from entry to offer to agreement and plan, by keyboard', async ({ program }) => {
  const { page } = program
  await importDocument(program, waitingFamily())
  await goTo(page, '#/wachtlijst')
  await expect(page.getByRole('grid', { name: 'Aanvragen in volgorde van rang' })).toBeFocused()

  // What the family asks.
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'Nieuwe aanvraag' })
  const child = form.getByRole('region', { name: 'Kind' }).or(form)
  await child.getByRole('textbox', { name: 'Voornaam' }).first().fill('Mil')
  await child.getByRole('textbox', { name: 'Naam', exact: true }).first().fill('Maes')
  await page.screenshot({ path: '/tmp/n/form.png' })
})

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}
