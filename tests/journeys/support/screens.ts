import type { Locator, Page } from '@playwright/test'

/** The way to a screen in the rail; lines on Vandaag name their screen too. */
export function screenLink(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: new RegExp(`^${name}`) })
}
