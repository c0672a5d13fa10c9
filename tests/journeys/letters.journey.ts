import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './support/ask.ts'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-22' } })

test('twelve families get a letter, without the mouse', async ({ page, dataFolder }, info) => {
  await beginWithDemo(page)
  await goThroughPalette(page, 'Brief: Ontbrekende stukken')
  const list = page.getByRole('grid', { name: 'Voor wie' })
  await expect(list).toBeFocused()
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await expect(page.getByText(/^12 van \d+ gekozen$/)).toBeVisible()
  // What each of them would read, before anything is written.
  await page.keyboard.press('Home')
  const preview = page.getByRole('region', { name: 'Voorbeeld' })
  await expect(preview.getByText('Beste Khadija Amezian,')).toBeVisible()
  await expect(preview.getByText('het rijksregisternummer van het kind')).toBeVisible()
  await page.screenshot({ path: info.outputPath('voorbeeld.png') })

  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('12 brieven zijn gemaakt.')).toBeVisible({ timeout: 60_000 })
  expect(await seriousFindings(page)).toEqual([])
  const letters = await ask(page, 'letters.list', {})
  expect(letters).toHaveLength(12)
  expect(new Set(letters.map(({ file }) => file)).size).toBe(12)
  for (const { file } of letters)
    expect(
      readFileSync(join(dataFolder, 'documenten', file))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')

  // All twelve went to the post: noted at once.
  await page.getByRole('button', { name: 'Versturen noteren' }).press('Enter')
  await expect(page.getByText('12 brieven gekozen').first()).toBeVisible()
  await page.getByRole('button', { name: '12 keer versturen noteren' }).press('Enter')
  await expect(page.getByText('verstuurd 22 nov, post')).toHaveCount(12)
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: info.outputPath('register.png') })

  const child = letters.find(({ to }) => to?.lastName === 'Amezian')?.child
  await goThroughPalette(page, `${child?.firstName} ${child?.lastName}`)
  await expect(page.getByText('Wij missen nog papieren')).toBeVisible()
  await expect(page.getByText(/verstuurd 22 nov, post/)).toBeVisible()
})
