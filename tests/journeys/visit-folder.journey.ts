import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { visitedService } from '../support/visited-service.ts'
import { ask } from './support/ask.ts'
import { seriousFindings } from './support/axe.ts'
import { importDocument } from './support/import-document.ts'
import { expect, test } from './support/launch.ts'

const password = 'vier gewone woorden samen'

/** The next file dialogs give this path. */
async function chooseNext(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
}

async function save(page: Page, app: ElectronApplication, path: string): Promise<void> {
  await chooseNext(app, path)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByLabel('Nog eens').fill(password)
  await page.getByRole('button', { name: 'Bezoekmap bewaren…' }).click()
  await expect(page.getByText(`Bewaard: ${path}`)).toBeVisible({ timeout: 60_000 })
}

async function look(page: Page, app: ElectronApplication, path: string, typed = password): Promise<void> {
  await chooseNext(app, path)
  await page.getByRole('button', { name: /bestand kiezen…$/i }).click()
  await page.getByLabel('Wachtwoord', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Openen en nakijken' }).click()
}

const write = (page: Page, field: string, value: string) =>
  ask(page, 'homeVisits.write', { requestId: crypto.randomUUID(), id: 'v2', fields: [{ field, value }] })

test.use({ environment: { ONTHAAL_TODAY: '2026-11-22' } })

test('a bezoekmap goes out to a second machine, is filled in there, and comes back with both versions', async ({
  program,
  start,
}) => {
  test.setTimeout(240_000)
  const { page: home, app, dataFolder } = program
  await importDocument(program, JSON.stringify(visitedService()))
  const out = join(dataFolder, 'uit.onthaalmap')
  const back = join(dataFolder, 'terug.onthaalmap')

  await home.evaluate(() => (location.hash = '#/huisbezoeken/mappen'))
  await expect(home.getByRole('heading', { name: 'Bezoekmap maken' })).toBeVisible()
  expect(await seriousFindings(home)).toEqual([])
  await home.screenshot({ path: 'out/journeys/visit-folder-give.png' })
  await home.getByLabel('Allemaal').check()
  await save(home, app, out)
  expect(readFileSync(out).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  await expect(home.getByText('nog niet terug')).toBeVisible()

  const laptop = await start({ ONTHAAL_DATA: join(dataFolder, 'laptop') })
  try {
    await laptop.page.getByRole('button', { name: /^Bezoekmap openen/ }).click()
    await look(laptop.page, laptop.app, out, 'een ander wachtwoord')
    await expect(laptop.page.getByText('Het wachtwoord past niet bij deze bezoekmap.')).toBeVisible({ timeout: 60_000 })
    await laptop.page.getByLabel('Wachtwoord', { exact: true }).fill(password)
    await laptop.page.getByRole('button', { name: 'Openen en nakijken' }).click()
    await laptop.page.getByRole('button', { name: /^Openen met/ }).click({ timeout: 60_000 })
    const rail = laptop.page.getByRole('navigation', { name: 'Schermen' })
    await expect(rail.getByRole('link')).toHaveText(
      ['Huisbezoeken', 'Instellingen'].map((name) => new RegExp(`^${name}`)),
    )
    await laptop.page.evaluate(() => (location.hash = '#/facturatie'))
    await expect(laptop.page).toHaveURL(/huisbezoeken/)
    await laptop.page.evaluate(() => (location.hash = '#/huisbezoeken/bezoek/v2'))
    await expect(laptop.page.getByRole('textbox', { name: 'Notities' })).toHaveValue('Trapje nakijken')
    await write(laptop.page, 'notes', 'Laptop: hond in huis')
    await write(laptop.page, 'visitor', 'Bea')
    await write(laptop.page, 'from', '10:00')
    await write(home, 'notes', 'Thuis: eerst bellen')
    await write(home, 'visitor', 'An')
    await laptop.page.evaluate(() => (location.hash = '#/huisbezoeken/mappen'))
    await expect(laptop.page.getByText('Op dit toestel staan alleen')).toBeVisible()
    await laptop.page.screenshot({ path: 'out/journeys/visit-folder-laptop.png' })
    await save(laptop.page, laptop.app, back)
  } finally {
    await laptop.app.close()
  }

  await home.getByText('Terugbrengen', { exact: true }).click()
  await look(home, app, back)
  await expect(home.getByText('2 velden met twee versies')).toBeVisible({ timeout: 60_000 })
  expect(await seriousFindings(home)).toEqual([])
  const notes = home.getByRole('radiogroup', { name: /^Notities/ })
  const visitor = home.getByRole('radiogroup', { name: /^Bezoeker/ })
  await notes.getByRole('radio', { name: /de bezoekmap/ }).check()
  await visitor.getByRole('radio', { name: /dit toestel/ }).check()
  await home.screenshot({ path: 'out/journeys/visit-folder-preview.png', fullPage: true })
  await home.getByRole('button', { name: 'Samenvoegen' }).click()
  await expect(home.getByText('Samengevoegd.')).toBeVisible({ timeout: 60_000 })
  const { record } = await ask(home, 'homeVisits.sheet', { id: 'v2' })
  expect(record).toMatchObject({ notes: 'Laptop: hond in huis', visitor: 'An', from: '10:00' })
  const kept = (record.edits ?? []).map(({ value }) => value)
  for (const value of ['Laptop: hond in huis', 'Thuis: eerst bellen', 'An', 'Bea']) expect(kept).toContain(value)

  await home.evaluate(() => (location.hash = '#/huisbezoeken/mappen'))
  await expect(home.getByText(/terug met de map van/)).toBeVisible()
  await home.getByText('Terugbrengen', { exact: true }).click()
  await look(home, app, back)
  await expect(home.getByText('Er is niets samen te voegen.')).toBeVisible({ timeout: 60_000 })
})
