import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { watchPolicy } from './watch-policy.ts'

/** The program, started on a data folder. */
export type Program = { app: ElectronApplication; page: Page; dataFolder: string; violations: string[] }

type Options = {
  /** More environment for the program, such as ONTHAAL_TODAY. */
  environment: Record<string, string>
}
type Fixtures = Options & {
  dataFolder: string
  start: (more?: Record<string, string>) => Promise<Program>
  program: Program
  app: ElectronApplication
}

/**
 * A test with its own data folder, for the test to fill: `start()` starts the program on it (again, after a crash or a
 * restart, perhaps on another day, or with another `ONTHAAL_DATA` as a second machine), `program`, `app` and `page` are one that is started already. What is still open at the end is closed, and the folder goes.
 */
export const test = base.extend<Fixtures>({
  environment: [{}, { option: true }],
  // Playwright reads what a fixture needs from this pattern, so it must be one even when it is empty.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'onthaal-journey-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  },
  start: async ({ dataFolder, environment }, use) => {
    const opened: ElectronApplication[] = []
    await use(async (more = {}) => {
      const app = await launch({ ...environment, ONTHAAL_DATA: dataFolder, ...more })
      opened.push(app)
      const violations = watchPolicy(app)
      const page = await app.firstWindow()
      // Before that, what is said to the page may go to the empty one that it replaces, and is never answered.
      await page.waitForURL(/^app:/, { waitUntil: 'domcontentloaded' })
      return { app, page, dataFolder: more['ONTHAAL_DATA'] ?? dataFolder, violations }
    })
    for (const app of opened) await app.close().catch(() => undefined) // a test may have killed it
  },
  program: async ({ start }, use) => use(await start()),
  app: async ({ program }, use) => use(program.app),
  page: async ({ program }, use) => use(program.page),
})
export { expect } from '@playwright/test'

/** Starts the built program; ONTHAAL_ELECTRON and its FLAGS name the Electron (build/with-electron.mjs sets them). */
function launch(environment: Record<string, string>): Promise<ElectronApplication> {
  const executablePath = process.env['ONTHAAL_ELECTRON']
  if (!executablePath) throw new Error('run the journeys with "npm run test:journeys": ONTHAAL_ELECTRON is not set')
  const flags = process.env['ONTHAAL_ELECTRON_FLAGS']?.split(' ').filter(Boolean) ?? []
  return _electron.launch({
    executablePath,
    // Without moving parts, so that a picture taken at once is the final one.
    args: [...flags, '--force-prefers-reduced-motion', '.'],
    env: { ...(process.env as Record<string, string>), LANG: 'nl_BE.UTF-8', ONTHAAL_QUIET: '1', ...environment },
    colorScheme: 'light',
  })
}
