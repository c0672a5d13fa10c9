import type { Page } from '@playwright/test'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const go = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

test('who to talk with, why, and the children of a host: by keyboard', async ({ page }) => {
  await beginWithDemo(page)
  await go(page, '#/aanwezigheden/afwijkingen')
  const list = page.getByRole('grid', { name: 'Gepland en echt, in dagen' })
  const evidence = page.getByRole('region', { name: 'Week per week' })
  await expect(list).toContainText('Gesprek voeren · 1 kind')
  await expect(list).toContainText('10 onthaalouders')
  await expect(list).toBeFocused()

  // The child is on top and in evidence: since when, by how much, and week by week.
  await expect(evidence).toContainText('Emir komt later dan gepland.')
  await expect(evidence).toContainText('11 weken na elkaar sinds 17 aug')
  const weeks = evidence.getByRole('table', { name: 'Emir Yıldız, week per week' })
  await expect(weeks.getByRole('row')).toHaveCount(14)
  await expect(weeks.getByRole('row', { name: /wk 45/ })).toContainText('niet ingevuld')

  // A host: her months, and a child of hers.
  await page.keyboard.press('ArrowDown')
  await expect(evidence).toContainText('Joke Callens')
  await expect(evidence.getByRole('table', { name: 'Per maand, in dagen' }).getByRole('row')).toHaveCount(5)
  const child = evidence.getByRole('table', { name: 'Kinderen' }).getByRole('button').first()
  const name = (await child.textContent()) ?? ''
  await child.focus()
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('table', { name: `${name}, week per week` })).toBeVisible()
  await expect(evidence.getByRole('button', { name: 'Terug naar Joke Callens' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('table', { name: 'Per maand, in dagen' })).toBeVisible()

  // A quarter back, and to the latest weeks again.
  await page.getByRole('button', { name: 'Kwartaal vroeger' }).click()
  await expect(page.getByText('11 mei – 9 aug 2026 · 13 weken')).toBeVisible()
  await page.getByRole('button', { name: 'Kwartaal later' }).click()
  await expect(page.getByText('10 aug – 8 nov 2026 · 13 weken')).toBeVisible()
})

test('free days with their derivation, and what the board really had', async ({ page }) => {
  await beginWithDemo(page)
  await go(page, '#/kinderen/k011?tab=overeenkomsten')
  const section = page.locator('.agreement-free-days').first()
  await expect(section).toContainText('Respijtdagen 2026')
  await expect(section).toContainText(/18 × .+\/5 × \d+\/365/)
  await expect(section).toContainText('Afgerond naar boven, per halve dag')
  await section.getByRole('button', { name: 'Volgend jaar' }).click()
  await expect(section).toContainText('Respijtdagen 2027')

  await go(page, '#/planning?van=2026-10-19')
  const cell = page.getByRole('gridcell', { name: /Griet De Clercq, dinsdag 20 oktober 2026/ })
  await expect(cell).toContainText('in werkelijkheid hoogstens 3 kinderen')
  await cell.click()
  await expect(page.getByRole('region', { name: 'De gekozen dag' })).toContainText('echt 3')
})
