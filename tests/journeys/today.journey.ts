import type { Locator, Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'
import { screenLink } from './support/screens.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-09' } })

test('with the keyboard alone: from Vandaag through three lines to where they are solved, and back', async ({
  page,
}) => {
  const { keyboard } = page
  const back = () => keyboard.press('Alt+ArrowLeft')
  await beginWithDemo(page)

  // A host is ill: her children, where they can go and whom to call stand there at once; Enter arranges it.
  const arrange = page.getByRole('button', { name: 'Vervanging regelen' })
  await expect(arrange).toBeFocused()
  const children = page.getByRole('table', { name: 'Kinderen die een plaats nodig hebben' })
  await expect(children.getByRole('row', { name: /07:30–16:30 Elodie Vandamme .* nog bellen/ })).toBeVisible()
  await expect(page.getByText('met voorstellen')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  // Every line asks something, and so does the absence above them: that is what the rail counts.
  const lines = page.locator('.today-line')
  await expect(screenLink(page, 'Vandaag')).toContainText(String((await lines.count()) + 1))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Hilde Verschuere, ziek' })).toBeVisible()
  await back()
  await expect(arrange).toBeFocused()

  const openDays = page.getByRole('link', { name: /2 dagen zonder antwoord Sofie Vanneste/ })
  await downTo(page, openDays)
  await keyboard.press('Enter')
  const days = page.getByRole('grid', { name: 'Dagen zonder antwoord' })
  await expect(days.getByRole('row', { name: /^Sofie Vanneste .* 2 dagen/ })).toBeVisible()
  await expect(days.getByRole('row', { name: /okt/ })).toHaveCount(2)
  await back()
  await expect(openDays).toBeFocused()

  const paper = page.getByRole('link', { name: /Levensreddend handelen Katrien Desmet/ })
  await downTo(page, paper)
  await keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Documenten', selected: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Katrien Desmet', level: 2 })).toBeVisible()
  await back()
  await expect(paper).toBeFocused()
  await keyboard.press('Home')
  await expect(arrange).toBeFocused()
})

/** Goes down the list to a line. */
async function downTo(page: Page, line: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await line.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error('the arrow keys do not reach it')
}
