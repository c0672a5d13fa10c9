// Makes the pictures at the head of the README: the demo service in the built program, on a morning on which a host is ill
// (docs/vandaag.png), and billing the month of the demo (docs/onthaal.png). Run through "npm run screenshot", which builds first and finds an Electron.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'

const today = '2026-11-09'
const [dayPicture, billPicture] = ['docs/vandaag.png', 'docs/onthaal.png']
const data = mkdtempSync(join(tmpdir(), 'onthaal-screenshot-'))
const app = await _electron.launch({
  executablePath: process.env.ONTHAAL_ELECTRON,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--force-prefers-reduced-motion', '.'],
  env: { ...process.env, LANG: 'nl_BE.UTF-8', ONTHAAL_QUIET: '1', ONTHAAL_DATA: data, ONTHAAL_TODAY: today },
  colorScheme: 'light',
})
try {
  const page = await app.firstWindow()
  await page.waitForURL(/^app:/, { waitUntil: 'domcontentloaded' })
  const started = await page.evaluate(() =>
    globalThis.onthaal.call('service.startDemo', { requestId: globalThis.crypto.randomUUID() }),
  )
  if (!started.ok) throw new Error(`the demo did not start: ${started.error.reason}`)
  await page.getByRole('button', { name: 'Vervanging regelen' }).waitFor()
  await page.getByText('nog bellen').first().waitFor()
  await page.getByText('met voorstellen').waitFor()
  await page.getByText('Houdt de facturatie van oktober tegen').waitFor()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: dayPicture })
  console.log(dayPicture)
  await page.evaluate(() => {
    globalThis.location.hash = '#/facturatie/2026-10/voorbeeld'
  })
  await page.getByText('Te factureren').first().waitFor()
  // A family with something to explain; its panel and one opened explanation belong to the picture.
  await page.getByText('Evelien Dewaele').click()
  await page.getByRole('button', { name: 'Waarom?' }).first().click()
  await page.getByText('Rekening').first().waitFor()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: billPicture })
  console.log(billPicture)
} finally {
  await app.close()
  rmSync(data, { recursive: true, force: true })
}
