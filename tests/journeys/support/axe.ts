import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that are broken seriously, with the first element of each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Through the debugger, so that the page's content policy does not stand in the way.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  // Sorted out there: what axe also tells, of every element that is right, takes longer to bring over than to find.
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

/**
 * Waits until no colour is on its way to another: even where motion is reduced each element changes for a moment, and the ones in
 * it after it.
 */
export async function colorsSettled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((each) => !(each instanceof CSSTransition) || each.playState === 'finished'),
  )
}
