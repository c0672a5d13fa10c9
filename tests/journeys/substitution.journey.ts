import type { Page } from '@playwright/test'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette, pickBy, typeInto } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const matrix = (page: Page) => page.getByRole('grid', { name: 'Plaatsen van de kinderen per dag' })
const calls = (page: Page) => page.getByRole('grid', { name: 'Gezinnen die u belt' })
const hosts = (page: Page) => page.getByRole('grid', { name: 'Onthaalouders voor deze dag' })
const bar = (page: Page) => page.locator('.absence-bar')

/** Presses keys and counts them: the journey tells how much of them a morning takes. */
function counted(page: Page) {
  const counter = { presses: 0, began: Date.now() }
  return {
    counter,
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) {
        await page.keyboard.press(key)
        counter.presses += 1
      }
    },
  }
}

/** Reports Fatima ill for three days, by keyboard alone. */
async function reportIll(page: Page, press: (...keys: string[]) => Promise<void>): Promise<void> {
  await goThroughPalette(page, 'Afwezigheid van een onthaalouder melden')
  await expect(page.getByRole('form', { name: 'Afwezigheid melden' }).getByRole('combobox').first()).toBeFocused()
  await pickBy(page, 'amrani')
  await press('Tab')
  await typeInto(page, ['10/11', '12/11'])
  await expect(page.getByText('Wat dit raakt')).toBeVisible()
  await press('Control+s')
  await expect(page.getByRole('heading', { name: /Fatima El Amrani, ziek/ })).toBeVisible()
}

/** Answers for the family that is chosen by itself after the one before it, once the proposals are there. */
async function answer(
  page: Page,
  family: RegExp,
  key: string,
  press: (...keys: string[]) => Promise<void>,
): Promise<void> {
  await expect(calls(page).getByRole('row', { name: family, selected: true })).toBeVisible()
  await expect(page.getByText(/bewezen/)).toBeVisible()
  await press(key)
  await expect(page.getByRole('contentinfo')).toContainText('Ongedaan maken')
}

test('06:50, a host is ill for three days: from the start to a finished call list, by keyboard alone; then two days longer; then back early', async ({
  start,
}) => {
  test.slow()
  const { page, app } = await start()
  await beginWithDemo(page)
  const { counter, press } = counted(page)
  await reportIll(page, press)

  // Everybody who needs a place, with where it is, and who has none; proven.
  await expect(bar(page)).toContainText('kinddagen')
  await expect(page.getByText('bewezen beste antwoord')).toBeVisible()
  await expect(matrix(page)).toContainText('geen plaats')
  await expect(matrix(page).getByRole('row', { name: /Chidi Okafor/ })).toContainText('Katrien Desmet')
  await expect(page.getByRole('link', { name: /kinddagen vandaag zonder beslissing/ })).toBeVisible()

  // A family that nothing can be found for sees to it itself; of another one nobody answers.
  await press('b', 'ArrowDown')
  await expect(calls(page)).toContainText('Voor Oona vonden wij')
  await answer(page, /Tine Holvoet/, 'z', press)
  await answer(page, /Kevin Lagrange/, 'g', press)
  // On to the next, who says yes: the child has its place and the yes is noted.
  await answer(page, /Nele Blancke/, 'a', press)
  await answer(page, /Ngozi Okafor/, 'a', press)
  await answer(page, /Sander Vanoverschelde/, 'a', press)
  // The family that did not answer is called again.
  await answer(page, /Kevin Lagrange/, 'a', press)
  await expect(page.getByText('5 van 5 gezinnen bereikt')).toBeVisible()
  const seconds = (Date.now() - counter.began) / 1000
  console.log(
    `a finished call list: ${counter.presses} presses beside what is typed, no clicks, ${seconds.toFixed(1)} s`,
  )

  // What was kept last can be taken back.
  await press('Control+z')
  await expect(page.getByText('4 van 5 gezinnen bereikt')).toBeVisible()
  await app.close()

  // Another morning: everything that was decided is there.
  const second = await start()
  const again = second.page
  await expect(again.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  await goThroughPalette(again, 'Fatima El Amrani, ziek')
  await expect(again.getByText('4 van 5 gezinnen bereikt')).toBeVisible()
  await expect(matrix(again).getByRole('row', { name: /Chidi Okafor/ })).toContainText('ouders akkoord')

  // Two days longer: only the new day is to be decided and told.
  const last = again.getByRole('textbox', { name: 'Laatste dag van de afwezigheid' })
  await last.focus()
  await again.keyboard.type('14/11')
  await again.keyboard.press('Enter')
  await expect(matrix(again)).toContainText('vr 13 nov')
  // A search may take as long as the service was told (eight seconds) on a busy computer.
  await expect(matrix(again).getByRole('row', { name: /Alix Blancke/ })).toContainText('voorstel', { timeout: 20_000 })
  await expect(bar(again)).toContainText('voorstellen')
  await again.keyboard.press('Escape')
  await matrix(again).focus()
  await again.keyboard.press('Control+Enter')
  await expect(again.getByRole('button', { name: /voorstel(len)? aanvaarden/ })).toHaveCount(0)

  // Back on Thursday: what lapses is told first, and those who knew of it are called.
  await again.getByRole('button', { name: 'Is terug…' }).focus()
  await again.keyboard.press('Enter')
  await expect(again.getByRole('textbox', { name: 'Is terug vanaf' })).toBeFocused()
  await again.keyboard.type('12/11')
  await again.keyboard.press('Enter')
  const lapsing = again.getByRole('dialog', { name: /plaatsen vervallen/ })
  await expect(lapsing).toContainText('Chidi Okafor, do 12 nov, Katrien Desmet')
  await lapsing.getByRole('button', { name: 'Laten vervallen' }).focus()
  await again.keyboard.press('Enter')
  await expect(lapsing).toHaveCount(0)
  await expect(matrix(again)).not.toContainText('vr 13 nov')
  const okafor = calls(again).getByRole('row', { name: /Ngozi Okafor.*terug bij Fatima/ })
  await expect(okafor).toBeVisible()
  await okafor.getByRole('button', { name: 'verteld' }).focus()
  await again.keyboard.press('Enter')
  await expect(okafor).toContainText('verteld')
  await expect(okafor.getByRole('button')).toHaveCount(0)
})

test('a place is pinned, put aside, chosen elsewhere and left to the parents, each with what stands around it sought anew', async ({
  page,
}) => {
  await beginWithDemo(page)
  const { press } = counted(page)
  await reportIll(page, press)
  await expect(page.getByText('bewezen beste antwoord')).toBeVisible()
  await press('m')
  await expect(matrix(page)).toBeFocused()

  // To Chidi's Tuesday: accepted alone, and let go again.
  const chidi = matrix(page).getByRole('row', { name: /Chidi Okafor/ })
  await chidi.getByRole('gridcell').first().click()
  await press('Enter')
  await expect(chidi.getByRole('gridcell').first()).toContainText('beslist')
  await expect(page.getByRole('contentinfo')).toContainText('Chidi Okafor di 10 nov bij Katrien Desmet')
  await press('Delete')
  await expect(chidi.getByRole('gridcell').first()).toContainText('voorstel')

  // Not there: another host is proposed.
  await expect(page.getByText('bewezen beste antwoord')).toBeVisible()
  await press('n')
  await expect(chidi.getByRole('gridcell').first()).not.toContainText('Katrien Desmet')
  await press('Control+z')
  await expect(chidi.getByRole('gridcell').first()).toContainText('Katrien Desmet')

  // Another host from the evidence, by keyboard; one who cannot says why.
  await press('k')
  await expect(hosts(page)).toBeFocused()
  await press('End', 'Enter')
  await expect(chidi.getByRole('gridcell').first()).not.toContainText('voorstel')
  await press('m')
  await expect(matrix(page)).toBeFocused()
  await expect(page.getByText('bewezen beste antwoord')).toBeVisible()
  await press('z')
  await expect(chidi.getByRole('gridcell').first()).toContainText('ouders zelf')
})

test('a place is dragged to another host with the mouse; the days of an absence move and are put back', async ({
  page,
}) => {
  await beginWithDemo(page)
  await reportIll(page, counted(page).press)
  await expect(page.getByText('bewezen beste antwoord')).toBeVisible()
  const chidi = matrix(page).getByRole('row', { name: /Chidi Okafor/ })
  const place = chidi.getByRole('gridcell').filter({ hasText: '08:00' }).first()
  await place.click()
  await place.locator('.matrix-place').dragTo(hosts(page).getByRole('row', { name: /An-Sofie Lambrecht/ }))
  await expect(place).toContainText('beslist')
  await expect(place).toContainText('An-Sofie Lambrecht')

  const last = page.getByRole('textbox', { name: 'Laatste dag van de afwezigheid' })
  await last.fill('13/11')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('contentinfo')).toContainText('Fatima El Amrani, ziek tot en met vr 13 nov')
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /Ongedaan maken/ })
    .click()
  await expect(last).toHaveValue('do 12 nov')

  // The whole week turns out to be a holiday of the service: nobody needs a place, but who was told is called back.
  await place.click()
  await page.keyboard.press('b')
  await page.keyboard.press('ArrowDown')
  const okafor = calls(page).getByRole('row', { name: /Ngozi Okafor/ })
  await okafor.click()
  // A yes is to what is proposed, so it waits until that is known.
  await expect(page.getByText('bewezen beste antwoord')).toBeVisible()
  await page.keyboard.press('a')
  await expect(chidi.getByText('ouders akkoord')).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Eerste dag van de afwezigheid' }).fill('11/11')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Laten vervallen' }).click()
  // Kept, and asked no more: only then the next day is typed.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(matrix(page)).not.toContainText('di 10 nov')
  await last.fill('11/11')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Laten vervallen' }).click()
  await expect(page.getByText('Geen enkel kind heeft op deze dagen een andere plaats nodig')).toBeVisible()
  await expect(calls(page).getByRole('row', { name: /Ngozi Okafor.*terug bij Fatima/ })).toBeVisible()
})
