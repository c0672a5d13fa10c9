import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readZip } from '../support/read-zip.ts'
import { answerDialog } from './support/answer-dialog.ts'
import { ask } from './support/ask.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { tabTo } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const folder = mkdtempSync(join(tmpdir(), 'onthaal-monitoring-'))
test.afterAll(() => rmSync(folder, { recursive: true }))

test('a number of the occupancy down to its child-days, and the year as a workbook: by keyboard', async ({
  app,
  page,
  program,
}) => {
  await beginWithDemo(page)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('monitoring')
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: 'Bezetting, in dagen' })
  const rows = page.getByRole('region', { name: 'Waar dit getal uit bestaat' })
  await expect(grid.getByRole('rowheader', { name: 'oktober' })).toBeVisible()

  // Of the service a month is the sum of its hosts, of a host of her child-days.
  await tabTo(page, grid.getByRole('button').first())
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('button', { name: /^januari, Aanwezig: / })).toBeFocused()
  for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const view = await ask(page, 'monitoring.occupancy', { year: 2026 })
  const october = view.hosts.map((host) => ({ host, month: host.months.find(({ month }) => month === '2026-10') }))
  const present = october.reduce((sum, { month }) => sum + (month?.present ?? 0), 0)
  await expect(rows).toContainText(String(present / 2).replace('.', ','))
  await expect(rows.getByRole('row')).toHaveCount(10 + 2)
  const first = rows.getByRole('button').first()
  const name = (await first.textContent()) ?? ''
  await tabTo(page, first)
  await page.keyboard.press('Enter')
  const own = october.find(({ host }) => `${host.firstName} ${host.lastName}` === name)
  const { days } = await ask(page, 'monitoring.occupancyDays', {
    hostId: own?.host.id ?? '',
    month: '2026-10',
    of: 'present',
  })
  expect(days.reduce((sum, day) => sum + day.halfDays, 0)).toBe(own?.month?.present)
  await expect(rows.getByRole('row')).toHaveCount(days.length + 1)
  await expect(rows).toContainText(`${days.length} kinddagen`)
  // Back is where the keyboard is.
  await expect(rows.getByRole('button', { name: /^Terug naar oktober 2026/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows.getByRole('row')).toHaveCount(10 + 2)

  await answerDialog(app, [folder])
  await tabTo(page, page.getByRole('button', { name: 'Naar Excel' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/monitoring-2026\.xlsx staat in/)).toBeVisible({ timeout: 60_000 })
  const sheets = readZip(readFileSync(join(folder, 'monitoring-2026', 'monitoring-2026.xlsx')))
  expect(sheets.get('xl/workbook.xml')).toMatch(/Bezetting[\s\S]*Kinddagen[\s\S]*Wachtlijst[\s\S]*Afstand/)
  const hostMonths = view.hosts.reduce((sum, { months }) => sum + months.length, 0)
  expect(sheets.get('xl/worksheets/sheet2.xml')?.match(/<row /g)).toHaveLength(hostMonths + 2)

  // The charts of every view, under the policy of the built program.
  for (const address of ['kinddagen', 'voorrang', 'wachtlijst', 'afstand']) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/monitoring/${address}`)
    await expect(page.getByText('Zo wordt ge').first()).toBeVisible()
  }
  expect(program.violations).toEqual([])
})
