import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { jpegFromPhone, pngWith, webpFromPhone } from '../support/pictures.ts'
import { ask } from './support/ask.ts'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const choosing = (app: ElectronApplication, paths: string[]) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: chosen })
  }, paths)

/** Drops files on an element, as from the system's file manager: only such files have a path. */
async function dropFiles(page: Page, selector: string, paths: string[]): Promise<void> {
  await page.evaluate(() =>
    document.body.append(
      Object.assign(document.createElement('input'), { id: 'dropped', type: 'file', multiple: true }),
    ),
  )
  await page.locator('#dropped').setInputFiles(paths)
  await page.evaluate((target) => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const transfer = new DataTransfer()
    for (const file of input?.files ?? []) transfer.items.add(file)
    input?.remove()
    document
      .querySelector(target)
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }))
  }, selector)
}

test('pictures of a visit: added, named, looked at, taken away and put back, and in the report', async ({
  page,
  app,
  dataFolder,
}) => {
  await beginWithDemo(page)
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(dataFolder, name), bytes)
    return join(dataFolder, name)
  }
  const [hostId = ''] = (await ask(page, 'hosts.list', {})).map(({ id }) => id)
  const { id } = await ask(page, 'homeVisits.plan', {
    requestId: 'plan-with-photos',
    hostId,
    date: '2026-11-10',
    from: '09:15',
    isAnnounced: true,
  })
  await page.evaluate((visitId) => void (location.hash = `#/huisbezoeken/bezoek/${visitId}`), id)
  const photos = page.getByRole('list', { name: 'Foto’s van dit bezoek' })
  const add = page.getByRole('button', { name: 'Foto’s toevoegen' })
  await expect(page.getByText('Er zijn nog geen foto’s.')).toBeVisible()

  await choosing(app, [
    file('trap.jpg', jpegFromPhone(6)),
    file('tuin.webp', webpFromPhone()),
    file('brief.jpg', 'geen foto'),
  ])
  await add.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('brief.jpg is geen foto.')
  await expect(photos.getByRole('listitem')).toHaveCount(2)
  await dropFiles(page, '.photos', [file('hek.png', pngWith())])
  await expect(photos.getByRole('listitem')).toHaveCount(3)
  await expect(photos.getByRole('img', { includeHidden: true })).toHaveCount(3)
  for (const name of readdirSync(join(dataFolder, 'photos')))
    expect(readFileSync(join(dataFolder, 'photos', name)).includes('Geheim')).toBe(false)

  // The phone was held upright: 32 wide and 48 high.
  const first = photos.locator('img').first()
  expect(await first.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([32, 48])

  await page.getByRole('textbox', { name: 'Onderschrift van foto 1' }).fill('Trap zonder hek')
  await expect(page.getByRole('button', { name: 'Trap zonder hek groot tonen' })).toBeVisible()
  await page.getByRole('button', { name: 'Trap zonder hek groot tonen' }).focus()
  await page.keyboard.press('Enter')
  const large = page.getByRole('dialog', { name: 'Foto 1 van 3' })
  await expect(large.getByRole('img', { name: 'Trap zonder hek' })).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog', { name: 'Foto 2 van 3' }).getByRole('img', { name: 'Foto 2' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.getByRole('button', { name: 'Foto 2 weghalen' }).focus()
  await page.keyboard.press('Enter')
  await expect(photos).toContainText('Foto weggehaald.')
  await expect(page.getByRole('button', { name: 'Terugzetten' })).toBeFocused()
  await page.screenshot({ path: 'out/journeys/visit-photos.png' })
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(photos.locator('img')).toHaveCount(3)

  // WebP cannot stand in a PDF: the window makes a JPEG of it.
  const reports = join(dataFolder, 'verslagen')
  await choosing(app, [reports])
  await page.getByRole('button', { name: 'Verslag maken' }).click()
  await page.getByRole('checkbox', { name: 'Scores van MeMoQ' }).uncheck()
  await page.screenshot({ path: 'out/journeys/visit-report.png' })
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Map kiezen en maken' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const [folder = ''] = existsSync(reports) ? readdirSync(reports) : []
  const [report = ''] = readdirSync(join(reports, folder))
  const pdf = readFileSync(join(reports, folder, report)).toString('latin1')
  expect(report).toMatch(/^huisbezoek-.*-2026-11-10\.pdf$/)
  expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(3)
  expect(pdf).not.toContain('Geheim')
})
