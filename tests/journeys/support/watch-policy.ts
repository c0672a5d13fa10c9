import type { ElectronApplication, Page } from '@playwright/test'

/** Collects what the content security policy blocked in any window: Chromium reports it on the page's console. */
export function watchPolicy(app: ElectronApplication): string[] {
  const violations: string[] = []
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
    })
  }
  for (const page of app.windows()) watch(page)
  app.on('window', watch)
  return violations
}
