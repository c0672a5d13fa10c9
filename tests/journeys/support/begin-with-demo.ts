import type { Page } from '@playwright/test'
import { expect } from './launch.ts'

/** First start with the demo service, as somebody would click it; done when the screens are there. */
export async function beginWithDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Rondkijken in de demodienst/ }).click()
  await page.getByRole('button', { name: /Demodienst/ }).click()
  await expect(page.getByRole('navigation', { name: 'Schermen' })).toBeVisible({ timeout: 60_000 })
}
