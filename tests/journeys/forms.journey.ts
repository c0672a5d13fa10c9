import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { formXlsx } from '../../electron/service/documents/form-xlsx.ts'
import { readTable } from '../../electron/service/documents/tables/read-table-file.ts'
import { textOfPages } from '../support/read-pdf.ts'
import { answerDialog } from './support/answer-dialog.ts'
import { ask } from './support/ask.ts'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

test('a month sheet goes out, comes back unchanged, comes back with one hour changed and one riddle', async ({
  start,
  dataFolder,
}) => {
  const out = join(dataFolder, 'uit')
  await mkdir(out)
  const { app, page, violations } = await start()
  await page.setViewportSize({ width: 1280, height: 800 })
  await beginWithDemo(page)
  await go(page, '#/aanwezigheden/formulieren')

  // Given: October of every host, on paper and as a workbook.
  await page.getByRole('button', { name: 'Vorige maand' }).click()
  await page.getByRole('button', { name: 'Vorige maand' }).click()
  await expect(page.getByText('oktober 2026', { exact: true })).toBeVisible()
  const make = page.getByRole('button', { name: /formulieren maken$/ })
  await expect(make).toHaveAccessibleDescription('kies eerst een map')
  await page.getByRole('checkbox', { name: /^Excel/ }).check()
  await answerDialog(app, [out])
  await page.getByRole('button', { name: 'Map kiezen' }).click()
  await picture(page, 'forms-give')
  await make.click()
  await expect(page.getByRole('heading', { name: '20 formulieren gemaakt' })).toBeVisible({ timeout: 30_000 })
  await picture(page, 'forms-given')
  const folder = join(out, 'formulieren-2026-10')
  const names = (await readdir(folder)).sort()
  const pdf = names.find((name) => name.endsWith('.pdf')) ?? ''
  expect(textOfPages(await readFile(join(folder, pdf)))[0]).toContain('Aanwezigheden oktober 2026')
  await copyFile(join(folder, pdf), 'out/journeys/forms-month-sheet.pdf')

  // Read back untouched: nothing changes, and it says so.
  const path = join(folder, names.find((name) => name.endsWith('.xlsx')) ?? '')
  await page.getByText('Inlezen', { exact: true }).click()
  await picture(page, 'forms-empty')
  await answerDialog(app, [path])
  await page.getByRole('button', { name: 'Bestanden kiezen' }).click()
  await expect(page.getByText('Er verandert niets', { exact: true })).toBeVisible()
  await picture(page, 'forms-unchanged')

  // One hour changed, and one row that nobody can read.
  const { childId, date } = await changeWorkbook(path)
  await page.getByRole('button', { name: 'Andere bestanden kiezen' }).click()
  const list = page.getByRole('grid', { name: 'Rijen van de formulieren' })
  await expect(list.getByText('kan meer dan één uur zijn', { exact: false })).toBeVisible()
  const save = page.getByRole('button', { name: '1 dag bewaren' })
  await expect(save).toHaveAccessibleDescription('1 rij nog niet begrepen: verbeter, wijs toe of laat weg')
  // The riddle is in evidence: typed anew, wrong at first, then right; taken back, and left out.
  await picture(page, 'forms-riddle')
  const evidence = page.getByRole('region', { name: 'Toelichting bij de rij' })
  const arrival = evidence.getByRole('textbox', { name: 'Van', exact: true })
  await expect(arrival).toHaveValue('8.3')
  await list.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(arrival).toBeFocused()
  await arrival.fill('8,30')
  await page.keyboard.press('Enter')
  await expect(evidence).toContainText('met een komma is het uur niet zeker')
  await expect(arrival).toBeFocused()
  expect(await seriousFindings(page)).toEqual([])
  await page.setViewportSize({ width: 1600, height: 1000 })
  await turn(page, 'dark')
  await picture(page, 'forms-riddle-dark')
  await turn(page, 'light')
  await page.setViewportSize({ width: 1280, height: 800 })
  await arrival.fill('9.10')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '2 dagen bewaren' })).toBeVisible()
  await expect(list).toBeFocused()
  await expect(evidence).toContainText('Verbeterd: Van“8.3”')
  await picture(page, 'forms-corrected')
  expect(await seriousFindings(page)).toEqual([])
  await evidence.getByRole('button', { name: 'Terug naar wat in het bestand staat' }).click()
  await expect(save).toBeVisible()
  await page.getByRole('button', { name: 'Deze rij weglaten' }).click()
  await expect(list.getByText('anders', { exact: true })).toBeVisible()
  await list.getByText('anders', { exact: true }).click()
  await expect(page.getByRole('region', { name: 'Toelichting bij de rij' })).toContainText('–18:05')
  await picture(page, 'forms-difference')
  await turn(page, 'dark')
  await picture(page, 'forms-difference-dark')
  await turn(page, 'light')
  await save.click()
  await expect(page.getByText('1 dag bewaard', { exact: false }).first()).toBeVisible()
  await picture(page, 'forms-saved')

  const [entry] = await ask(page, 'attendance.dayLog', { childId, date })
  expect(entry?.source).toBe('form')
  expect(entry?.after.stays.at(-1)?.until).toBe('18:05')
  expect(violations).toEqual([])
})

/** Makes the first departure of a workbook 18u05 and the second arrival `8.3`. Gives the day of the first. */
async function changeWorkbook(path: string): Promise<{ childId: string; date: string }> {
  const { rows } = await readTable(await readFile(path))
  const head = rows.find(({ cells }) => cells.includes('Van'))
  const columnOf = (title: string): number => head?.cells.indexOf(title) ?? -1
  const cells = Array.from({ length: rows.at(-1)?.number ?? 0 }, (_, index) =>
    (rows.find(({ number }) => number === index + 1)?.cells ?? []).map((cell) => String(cell ?? '')),
  )
  const present = cells.filter((row) => /^\d\d:\d\d$/.test(row[columnOf('Tot')] ?? ''))
  const [first, second] = present
  if (!first || !second || !head) throw new Error('nobody was there')
  first[columnOf('Tot')] = '18u05'
  second[columnOf('Van')] = '8.3'
  await writeFile(path, await formXlsx(cells, head.number))
  const serial = Number(first[columnOf('Datum')])
  const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
  return { childId: first[columnOf('Kind-id')] ?? '', date }
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** Light or dark, once all of the page is: colours that are inherited come a moment later. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
  await expect.poll(() => seriousFindings(page), { message: colorScheme, timeout: 20_000 }).toEqual([])
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `out/journeys/${name}.png` })
}
