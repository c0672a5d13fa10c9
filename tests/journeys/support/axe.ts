import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that are broken seriously, with the first element of each; all of them are looked at unless some are named. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Through the debugger, so that the page's content policy does not stand in the way.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        only ? { runOnly: [...only] } : {},
      ),
    rules,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
