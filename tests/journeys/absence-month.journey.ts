import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { importDocument } from './support/import-document.ts'
import { killProgram } from './support/kill.ts'
import { goThroughPalette, pickBy } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'
import { sixChildren } from './support/six-children.ts'
import { screenLink } from './support/screens.ts'

// A Monday; the children came to Els all of the week before.
test.use({ environment: { ONTHAAL_TODAY: '2026-11-23' } })

const matrix = (page: Page) => page.getByRole('grid', { name: 'Plaatsen van de kinderen per dag' })
const row = (page: Page, child: string) => matrix(page).getByRole('row', { name: child })
const calls = (page: Page) => page.getByRole('grid', { name: 'Gezinnen die u belt' })
const hosts = (page: Page) => page.getByRole('grid', { name: 'Onthaalouders voor deze dag' })
/** The search is over: the best is found, or that there is no place at all. */
const proof = (page: Page) => page.getByText(/bewezen(?: beste antwoord|: nergens plaats)/)

/** The hands at the keyboard and the mouse, counted. */
function hands(page: Page) {
  const counted = { presses: 0, typed: 0, clicks: 0 }
  return {
    counted,
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key)
      counted.presses += keys.length
    },
    async type(text: string): Promise<void> {
      await page.keyboard.type(text)
      counted.typed += text.length
    },
  }
}
type Hands = ReturnType<typeof hands>

test('an absence from the first call to the bill: six children, two siblings, one without a place; longer, shorter, and killed in between', async ({
  start,
}) => {
  test.slow()
  const empty = await start()
  await importDocument(empty, sixChildren())
  await empty.app.close()

  // 06:50. The watch runs from before the program is there.
  const began = Date.now()
  const first = await start()
  await expect(first.page.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  const ready = Date.now()
  const monday = hands(first.page)
  await reportEls(first.page, monday)
  await expect(proof(first.page)).toBeVisible()
  await expect(row(first.page, 'Oona Goossens')).toContainText('geen plaats')
  for (const [child, host] of Object.entries(proposed))
    await expect(row(first.page, child).getByText(host)).toHaveCount(3)
  // Cas goes to Rita: dragged there, and what is proposed for his other days follows.
  await row(first.page, 'Cas Claeys').getByRole('gridcell').first().click()
  await expect(hosts(first.page).getByRole('row', { name: /Rita Bogaert/ })).toBeVisible()
  await row(first.page, 'Cas Claeys')
    .getByRole('gridcell')
    .first()
    .locator('.matrix-place')
    .dragTo(hosts(first.page).getByRole('row', { name: /Rita Bogaert/ }))
  monday.counted.clicks += 2
  await expect(row(first.page, 'Cas Claeys').getByText('Rita Bogaert')).toHaveCount(3)
  await callEverybody(first.page, monday, ['a', 'a', 'a', 'a', 'z'])
  await expect(first.page.getByText('5 van 5 gezinnen bereikt')).toBeVisible()
  const { presses, typed, clicks } = monday.counted
  console.log(
    `06:50 to a finished call list: ${presses} presses, ${typed} signs typed, ${clicks} acts with the mouse; ` +
      `${seconds(began)} s from the start of the program, ${seconds(ready)} s from its first screen`,
  )
  await killProgram(first.app)

  // Everything is there. Two days longer: all proposals of these taken at once, and killed before anybody was called.
  const second = await start()
  await openAbsence(second.page)
  await expect(second.page.getByText('5 van 5 gezinnen bereikt')).toBeVisible()
  await expect(row(second.page, 'Cas Claeys').getByText('Rita Bogaert')).toHaveCount(3)
  await second.page.getByRole('textbox', { name: 'Laatste dag van de afwezigheid' }).focus()
  await second.page.keyboard.type('27/11')
  await second.page.keyboard.press('Enter')
  for (const [child, host] of Object.entries({ ...proposed, 'Cas Claeys': 'Rita Bogaert' }))
    await expect(row(second.page, child).getByText(host)).toHaveCount(5)
  await expect(second.page.getByText('0 van 5 gezinnen bereikt')).toBeVisible()
  await second.page.keyboard.press('Escape')
  await matrix(second.page).focus()
  await second.page.keyboard.press('Control+Enter')
  await expect(second.page.getByRole('contentinfo')).toContainText('Ongedaan maken')
  await killProgram(second.app)

  // They are called about the two days; then Els turns out to be back on Friday, and two of five families know it.
  const third = await start()
  await openAbsence(third.page)
  await expect(row(third.page, 'Amber Aerts').getByRole('gridcell').filter({ hasText: 'beslist' })).toHaveCount(2)
  await callEverybody(third.page, hands(third.page), ['a', 'a', 'a', 'a', 'z'])
  await third.page.getByRole('button', { name: 'Is terug…' }).focus()
  await third.page.keyboard.press('Enter')
  await expect(third.page.getByRole('textbox', { name: 'Is terug vanaf' })).toBeFocused()
  await third.page.keyboard.type('27/11')
  await third.page.keyboard.press('Enter')
  const lapsing = third.page.getByRole('dialog', { name: '6 plaatsen vervallen' })
  await expect(lapsing).toContainText('Lotte Wuyts, vr 27 nov, Ilse Hoorens')
  await lapsing.getByRole('button', { name: 'Laten vervallen' }).focus()
  await third.page.keyboard.press('Enter')
  await expect(backCalls(third.page)).toHaveCount(5)
  await sayBack(third.page, 2)
  await killProgram(third.app)

  const fourth = await start()
  await openAbsence(fourth.page)
  await expect(backCalls(fourth.page)).toHaveCount(5)
  await sayBack(fourth.page, 2)
  // Who is left stands on Vervanging too, also without an absence.
  await screenLink(fourth.page, 'Vervanging').click()
  await expect(fourth.page.getByText('1 gezin weet nog niet dat de onthaalouder terug is')).toBeVisible()
  const said = 'Els Vandamme is terug vanaf vrijdag 27 november. Oona kan dan weer gewoon bij Els terecht.'
  await expect(fourth.page.getByText(said).first()).toBeVisible()
  await fourth.page.getByRole('button', { name: 'verteld' }).focus()
  await fourth.page.keyboard.press('Enter')
  await expect(fourth.page.getByRole('heading', { name: 'Terug te bellen' })).toBeHidden()
  await killProgram(fourth.app)

  // The first of December: the month is filled in, each host on her own sheet.
  const last = await start({ ONTHAAL_TODAY: '2026-12-01' })
  await expect(last.page.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  // Six children on Friday and Monday with Els, and five on four days with others.
  expect(await daysWithoutAnswer(last.page)).toBe(6 * 2 + 5 * 4)
  await keepAll(last.page, 'h2', ['Lotte Wuyts', 'Sien Wuyts'])
  await keepAll(last.page, 'h3', ['Amber Aerts', 'Briek Baert'])
  await keepAll(last.page, 'h5', ['Cas Claeys'])
  await keepAll(last.page, 'h1', Object.keys({ ...proposed, 'Oona Goossens': '' }))
  expect(await daysWithoutAnswer(last.page)).toBe(0)
  const rail = last.page.getByRole('navigation', { name: 'Schermen' })
  await expect(rail.getByRole('link', { name: /Aanwezigheden/ })).not.toContainText(/\d/)
  await billed(last.page)
})

const proposed = {
  'Amber Aerts': 'Katrien Desmet',
  'Briek Baert': 'Katrien Desmet',
  'Lotte Wuyts': 'Ilse Hoorens',
  'Sien Wuyts': 'Ilse Hoorens',
  'Cas Claeys': 'Petra Maes',
}

/** Els is ill from today to Wednesday. */
async function reportEls(page: Page, { press, type, counted }: Hands): Promise<void> {
  await goThroughPalette(page, 'afwezigheid')
  counted.presses += 2
  counted.typed += 'afwezigheid'.length
  const form = page.getByRole('form', { name: 'Afwezigheid melden' })
  await expect(form.getByRole('combobox').first()).toBeFocused()
  await pickBy(page, 'els')
  counted.presses += 1
  counted.typed += 'els'.length
  // The first day is today already.
  await press('Tab', 'Tab', 'Control+a')
  await type('25/11')
  await press('Tab')
  await expect(page.getByText('Wat dit raakt')).toBeVisible()
  await press('Control+s')
  await expect(page.getByRole('heading', { name: /Els Vandamme, ziek/ })).toBeVisible()
}

/** Goes down the call list, with the key of each answer. */
async function callEverybody(page: Page, { press }: Hands, answers: readonly string[]): Promise<void> {
  await press('b', 'ArrowDown')
  for (const answer of answers) {
    await expect(proof(page)).toBeVisible()
    const before = await page.getByText(/\d van 5 gezinnen bereikt/).textContent()
    await press(answer)
    await expect(page.getByText(/\d van 5 gezinnen bereikt/)).not.toHaveText(before ?? '')
  }
}

/** Goes to the absence of Els. */
async function openAbsence(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  await goThroughPalette(page, 'Els Vandamme, ziek')
  await expect(matrix(page)).toBeVisible()
}

/** The families who are to hear that Els is back. */
const backCalls = (page: Page) => calls(page).getByRole('row', { name: /terug bij Els/ })

/** Tells some of them. */
async function sayBack(page: Page, count: number): Promise<void> {
  const open = backCalls(page).getByRole('button', { name: 'verteld' })
  for (let told = 0; told < count; told += 1) {
    const before = await open.count()
    await open.first().focus()
    await page.keyboard.press('Enter')
    await expect(open).toHaveCount(before - 1)
  }
}

/** Days of November that nobody answered. */
async function daysWithoutAnswer(page: Page): Promise<number> {
  const { agreements } = await ask(page, 'attendance.openDays', { until: '2026-11-30' })
  return agreements.flatMap(({ days }) => days.flatMap(({ dates }) => dates)).length
}

/** Answers the sheet of a host as planned, child by child. */
async function keepAll(page: Page, hostId: string, children: readonly string[]): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/aanwezigheden/2026-11/${hostId}`)
  const grid = page.getByRole('grid', { name: /^Aanwezigheden bij .*, november 2026/ })
  await expect(grid).toBeVisible()
  for (const child of children) await expect(grid.getByRole('rowheader', { name: new RegExp(child) })).toBeVisible()
  await grid.focus()
  for (const [index] of children.entries()) {
    if (index > 0) await page.keyboard.press('n')
    await page.keyboard.press('Shift+Enter')
  }
  await expect(page.getByText(/^Geen: alle geplande dagen/)).toBeVisible()
}

/**
 * The bills as they were computed by hand: each child was with Els on seven days and elsewhere on four, all whole days; Oona,
 * whose parents saw to the four, pays only the seven. A host gets € 28.15 for each day of a child that she had.
 */
async function billed(page: Page): Promise<void> {
  const { invoices, payouts, problems } = await ask(page, 'billing.preview', { month: '2026-11' })
  expect(problems).toEqual([])
  const line = (childId: string, kind: string, unitCents: number, quantity: number) => [
    [childId, kind, quantity, unitCents, quantity * unitCents],
  ]
  const both = (childId: string, unitCents: number) => [
    ...line(childId, 'attended', unitCents, 7),
    ...line(childId, 'substituted', unitCents, 4),
  ]
  expect(
    invoices.map(({ contractHolderId, totalCents, lines }) => [
      contractHolderId,
      totalCents,
      lines.map((one) => [one.childId, one.kind, one.quantity, one.unitCents, one.amountCents]),
    ]),
  ).toEqual([
    ['p1', 22_000, both('k1', 2000)],
    ['p2', 20_207, both('k2', 1837)],
    ['p3', 33_000, [...both('k3', 1500), ...both('k4', 1500)]],
    ['p4', 27_500, both('k5', 2500)],
    ['p5', 13_300, line('k6', 'attended', 1900, 7)],
  ])
  // Els for 6 × 7 days, Ilse and Katrien for 2 × 4, Rita for 4; Petra, to whom Cas did not go, nothing.
  expect(payouts.map(({ hostId, totalCents }) => [hostId, totalCents])).toEqual([
    ['h1', 118_230],
    ['h2', 22_520],
    ['h3', 22_520],
    ['h5', 11_260],
  ])
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1)
}
