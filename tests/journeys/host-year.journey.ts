import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { textOfPages } from '../support/read-pdf.ts'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

test('the year of a host: parts chosen by keyboard, the preview follows, and the pdf says no more than that', async ({
  page,
  app,
  dataFolder,
}) => {
  await beginWithDemo(page)
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, dataFolder)
  await page.evaluate(() => {
    location.hash = '#/onthaalouders/h01'
  })
  await page.getByRole('link', { name: 'Jaaroverzicht…' }).click()
  await expect(page.getByRole('heading', { name: 'Jaaroverzicht 2026' })).toBeVisible()
  const preview = page.getByRole('region', { name: 'Voorbeeld' })
  const part = (name: string) => preview.getByRole('heading', { name, exact: true, level: 2 })
  const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) })

  // What is sensitive is left out unless somebody chooses it.
  await expect(part('Bezetting')).toBeVisible()
  await expect(part('Incidenten')).toBeHidden()
  await expect(box('Met omschrijving')).toBeDisabled()
  await box('Huisbezoeken').focus()
  await page.keyboard.press('Space')
  await expect(part('Huisbezoeken')).toBeHidden()
  await box('Klachten').focus()
  await page.keyboard.press('Space')
  await expect(part('Klachten')).toBeVisible()
  await page.getByRole('textbox', { name: 'Opmerkingen van de dienst' }).fill('Dank voor het fijne jaar.')
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: 'out/journeys/host-year.png' })

  await page.getByRole('button', { name: 'Bewaar als pdf' }).focus()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: 'Bewaard: jaaroverzicht-2026-vandevelde-martine.pdf' }),
  ).toBeVisible({
    timeout: 30_000,
  })
  const folder = join(dataFolder, 'jaaroverzichten-2026')
  const [name = ''] = readdirSync(folder)
  const paper = textOfPages(readFileSync(join(folder, name))).join('\n')
  expect(paper).toContain('Dank voor het fijne jaar.')
  expect(paper).toContain('Bezetting')
  expect(paper).not.toContain('Huisbezoeken')
  expect(paper).not.toContain('Incidenten')

  // Another year, and back: the choice stays as it was.
  await page.getByRole('button', { name: 'Vorig jaar' }).click()
  await expect(page.getByRole('heading', { name: 'Jaaroverzicht 2025' })).toBeVisible()
  await expect(box('Huisbezoeken')).not.toBeChecked()
  await page.evaluate(() => {
    location.hash = '#/onthaalouders/h01?tab=geschiedenis'
  })
  await expect(page.getByText('Jaaroverzicht gemaakt').first()).toBeVisible()
  await expect(page.getByText('klachten').first()).toBeVisible()
})
