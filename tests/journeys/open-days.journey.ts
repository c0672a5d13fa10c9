import type { Page } from '@playwright/test'
import type { InputOf } from '../../shared/contract/index.ts'
import { ask } from './support/ask.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette, tabTo } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

type Cell = InputOf<'attendance.save'>['cells'][number]

const grid = (page: Page) => page.getByRole('grid', { name: 'Dagen zonder antwoord' })
const oddGrid = (page: Page) => page.getByRole('grid', { name: 'Opvallende dagen' })
const status = (page: Page) => page.locator('.status-bar')
const openDays = async (page: Page) =>
  (await ask(page, 'attendance.openDays', { until: '2026-11-09' })).agreements.flatMap(({ days, ...agreement }) =>
    days.flatMap(({ dates, slots }) => dates.map((date) => ({ ...agreement, date, slots }))),
  )

async function goToOpenDays(page: Page): Promise<void> {
  await goThroughPalette(page, 'Aanwezigheden')
  await tabTo(page, page.getByRole('link', { name: 'Openstaande dagen' }))
  await page.keyboard.press('Enter')
  await expect(grid(page)).toBeVisible()
}

test('a group is answered with the keyboard alone, taken back, and a day is ill', async ({ page }) => {
  await beginWithDemo(page)
  const before = await openDays(page)
  await goToOpenDays(page)
  const rail = page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: /Aanwezigheden/ })
  await expect(rail).toContainText(String(before.length))
  await expect(page.getByText(`Openstaand (${before.length})`)).toBeVisible()

  // The first host and all of her days.
  const [host] = (await ask(page, 'hosts.list', {})).filter(({ lastName }) => lastName === 'Callens')
  const own = before.filter(({ hostId }) => hostId === host?.id).length
  await tabTo(page, grid(page))
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  const bar = page.getByRole('group', { name: 'Antwoord' })
  await expect(bar).toContainText(`${own} dagen van`)
  await expect(bar).toContainText('aanwezig zoals gepland, elk met de uren van het plan.')
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText(`Bewaard${own} dagen: aanwezig zoals gepland`)
  await expect(page.getByText(`Openstaand (${before.length - own})`)).toBeVisible()
  expect(await openDays(page)).toHaveLength(before.length - own)

  const undo = status(page).getByRole('button', { name: 'Ongedaan maken' })
  await tabTo(page, undo)
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('antwoord ongedaan gemaakt')
  await expect(page.getByText(`Openstaand (${before.length})`)).toBeVisible()
  expect(await openDays(page)).toEqual(before)

  // A stretch of three, let go again, and one day that the child was ill.
  await tabTo(page, grid(page), 'Shift+Tab')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar).toContainText('3 dagen')
  await page.keyboard.press('Escape')
  await expect(bar).toContainText('1 dag aanwezig zoals gepland.')
  await expect(page.getByRole('region', { name: 'De gekozen dag' })).toContainText('Als niemand antwoordt')
  const left = await openDays(page)
  await page.keyboard.press('z')
  await expect(status(page)).toContainText('1 dag: afwezig, ziek')
  const after = new Set((await openDays(page)).map(({ agreementId, date }) => `${agreementId} ${date}`))
  const [answered] = left.filter(({ agreementId, date }) => !after.has(`${agreementId} ${date}`))
  const log = await ask(page, 'attendance.dayLog', { childId: answered?.childId ?? '', date: answered?.date ?? '' })
  expect(log[0]).toMatchObject({ source: 'answered', after: { stays: [], absence: { reason: 'illness' } } })
})

test('Facturatie leads to the open days of a family', async ({ page }) => {
  await beginWithDemo(page)
  await page.evaluate(() => {
    location.hash = '#/facturatie/2026-10/klaar'
  })
  await page
    .getByRole('link', { name: /^Dagen van gezin .* beantwoorden$/ })
    .first()
    .click()
  await expect(page.getByText(/Alleen oktober 2026 en het gezin/)).toBeVisible()
  const rows = grid(page).getByRole('row', { name: /okt/ })
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(4)
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('v')
  await expect(page.getByText('Hier staan geen dagen open')).toBeVisible()
  await page.getByRole('button', { name: 'Alles tonen' }).first().click()
  await expect(grid(page)).toBeVisible()
})

test('an odd day is put right, another is left as it is and stays away after a restart', async ({ start }) => {
  const { app, page } = await start()
  await beginWithDemo(page)
  const [early, long] = (await openDays(page)).filter(({ date }) => date === '2026-11-03')
  const came = (
    { childId, hostId, date }: Pick<Cell, 'childId' | 'hostId' | 'date'>,
    from: string,
    until: string,
  ): Cell => ({
    childId,
    hostId,
    date,
    looked: { stays: [] },
    value: { stays: [{ from, until }] },
  })
  await ask(page, 'attendance.save', {
    requestId: crypto.randomUUID(),
    source: 'typed',
    cells: [came(early!, '06:10', '12:00'), came(long!, '07:00', '18:00')],
  })
  await goToOpenDays(page)
  await page.getByText(/^Opvallend/).click()
  const list = oddGrid(page)
  await expect(list.getByRole('row', { name: /Aanwezig buiten de openingsuren/ })).toBeVisible()

  // With one click as planned, and back.
  const outside = list.getByRole('row', { name: /06:10–07:00/ })
  await outside.click()
  const evidence = page.getByRole('region', { name: 'De gekozen dag' })
  await expect(evidence).toContainText('van 06:10 tot 07:00')
  await evidence.getByRole('button', { name: /^Zoals gepland/ }).click()
  await expect(outside).toHaveCount(0)
  // The key that stands beside Ongedaan maken does the same.
  await expect(status(page)).toContainText('aanwezig zoals gepland')
  await page.keyboard.press('Control+z')
  await expect(outside).toBeVisible()
  await outside.click()
  await evidence.getByRole('button', { name: /^Zoals gepland/ }).click()
  await expect(outside).toHaveCount(0)
  const [fixed] = await ask(page, 'attendance.dayLog', { childId: early!.childId, date: early!.date })
  expect(fixed?.after.stays).toEqual(early?.slots)

  // Exactly eleven hours, as it is: one key.
  const eleven = list.getByRole('row', { name: /di 3 nov.*07:00–18:00/ })
  await eleven.click()
  await expect(evidence).toContainText('precies 11 uur. Wordt aangerekend als een hele dag (100 %)')
  await list.focus()
  await page.keyboard.press('k')
  await expect(status(page)).toContainText('1 opvallend feit klopt')
  await expect(eleven).toHaveCount(0)
  await app.close()

  const again = await start()
  await expect(again.page.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  await again.page.evaluate(() => {
    location.hash = '#/aanwezigheden/open?toon=opvallend'
  })
  await expect(oddGrid(again.page)).toBeVisible()
  await expect(oddGrid(again.page).getByRole('row', { name: /di 3 nov.*07:00–18:00/ })).toHaveCount(0)
  // Longer than its plan it still is: nobody looked at that.
  await expect(oddGrid(again.page).getByRole('row', { name: /di 3 nov/ })).toHaveCount(1)
})
