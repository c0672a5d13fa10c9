import type { Locator, Page } from '@playwright/test'
import { expect } from './launch.ts'

/** Goes to something as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('the keyboard does not reach it')
}

/** Types into the field that has the focus and the ones after it, over what stood there; an empty text leaves a field alone. */
export async function typeInto(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (text !== '') {
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Tab')
  }
}

/** Chooses somebody by some letters of a name in the picker that has the focus. */
export async function pickBy(page: Page, letters: string): Promise<void> {
  await page.keyboard.type(letters)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Opens a part of a file with the arrow keys. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  for (let presses = 0; presses < 10; presses += 1) {
    if (await page.getByRole('tab', { name, selected: true }).isVisible()) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`there is no part ${name}`)
}

/** Goes to a screen, a person or an act by the first letters. */
export async function goThroughPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await expect(palette.getByRole('textbox')).toBeFocused()
  await page.keyboard.type(name)
  await expect(palette.getByText(name).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}
