import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { goThroughPalette, openTab, pickBy, tabTo, typeInto } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

/**
 * The desk from nothing, without a mouse: a service, a host, two families with their children, agreements, an attest and
 * plans. A plan that moves is stopped by a full day; what another licence would do is looked at first, and then both are kept.
 */
test('from nothing to a plan that moved, with the keyboard alone', async ({ page, program }, info) => {
  const { keyboard } = page
  const look = (name: string) => page.screenshot({ path: join(info.outputDir, `${name}.png`) })

  // A service of its own.
  await tabTo(page, page.getByRole('button', { name: 'Leeg beginnen' }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Naam van de organisator' }))
  await typeInto(page, ['De Leiebocht vzw', '62', 'Markt 1', '8799', 'Leiebeke', '', '', '0123.456.749', ''])
  await typeInto(page, ['BE71 0961 2345 6769'])
  await tabTo(page, page.getByRole('button', { name: 'Dienst beginnen' }))
  await keyboard.press('Enter')

  // The host, with one place.
  await expect(page.getByText('Nog geen onthaalouders')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Nieuwe onthaalouder' }))
  await keyboard.press('Enter')
  await expect(page.getByLabel('Voornaam')).toBeFocused()
  await typeInto(page, ['Els', 'Vandamme', '999000121', 'Wilgenpad 12', '8799', 'Leiebeke', '0400 00 20 01', ''])
  await typeInto(page, ['', 'BE71 0961 2345 6769', '1/3/2014'])
  await tabTo(page, page.getByLabel('Plaatsen tegelijk'))
  await typeInto(page, ['1', 'ma-vr 7-18'])
  await look('1-onthaalouder')
  await keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: 'Els Vandamme', level: 2 })).toBeVisible()

  // Two families, each with a child and an agreement.
  await enterFamily(page, { first: 'Noor', last: 'Claes', born: '3/2/2025' })
  await enterPlan(page, 'ma-wo 8-17')
  await enterFamily(page, { first: 'Ella', last: 'Maes', born: '28/8/2024' })
  await look('2-overeenkomst')

  // The attest of the second.
  await openTab(page, 'Attesten')
  await tabTo(page, page.getByRole('button', { name: 'Nieuw attest' }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Kindcode' }))
  await typeInto(page, ['240828-017-03', '19,88'])
  await keyboard.press('Control+s')
  await expect(page.getByRole('table', { name: 'Attesten van Tine Maes' })).toContainText('240828-017-03')
  await look('3-attest')

  // A plan of two weeks, on the days that are free.
  await openTab(page, 'Overeenkomsten')
  await enterPlan(page, 'W1 do-vr 7-18  W2 do 7-18, vr 13.30-18', async () => {
    await expect(page.getByRole('dialog')).toContainText('minimum')
    await keyboard.type('vanaf de lente komt er een dag bij')
    await keyboard.press('Control+Enter')
  })
  await look('4-plan-van-twee-weken')
  const [child] = (await ask(page, 'children.list', {})).filter(({ firstName }) => firstName === 'Ella')
  const plans = async () => (await ask(page, 'children.file', { id: child?.id ?? '' })).agreements[0]?.plans ?? []
  expect(await plans()).toMatchObject([{ from: '2026-11-16', cycleWeeks: 2, slots: { length: 4 } }])

  // The plan moves to a day that is full: it is stopped, with the day, the hours, the children and the limit.
  await openNewPlan(page, '30/11/2026')
  await retype(page, 'W1 wo-vr 7-18  W2 wo-vr 7-18')
  const evidence = page.getByRole('region', { name: 'Wat dit plan betekent' })
  await expect(evidence).toContainText('2 van 1')
  await expect(evidence).toContainText('Ella, Noor')
  await look('5-te-vol')
  await keyboard.press('Control+s')
  const question = page.getByRole('dialog', { name: 'Dit plan gaat tegen een regel in' })
  await expect(question).toContainText('2 van 1')
  await keyboard.press('Escape')
  await expect(question).toBeHidden()
  expect(await plans()).toHaveLength(1)

  // What if Els had two places? It is tried on a copy, seen to fit, and kept.
  await goThroughPalette(page, 'Wat als… wijzigingen uitproberen')
  await tabTo(page, page.getByRole('button', { name: 'Wijziging toevoegen' }))
  await addChange(page, 'Andere vergunning')
  await pickBy(page, 'damme')
  await tabTo(page, page.getByRole('textbox', { name: 'Vanaf' }))
  await typeInto(page, ['30/11/2026', '2'])
  await keyboard.press('Enter')
  await addChange(page, 'Ander weekplan voor een kind')
  await pickBy(page, 'ella')
  await tabTo(page, page.getByRole('textbox', { name: 'Weekplan' }))
  await typeInto(page, ['wo-vr 7-18', '30/11/2026'])
  await keyboard.press('Enter')
  const outcome = page.getByRole('region', { name: 'Wat als…' })
  await expect(outcome.getByRole('button', { name: 'Beide wijzigingen bewaren' })).toBeVisible()
  await expect(outcome).toContainText('Hoogste piek')
  await expect(outcome).toContainText('1 van 1')
  await expect(outcome).toContainText('2 van 2')
  await expect(outcome).toContainText('Kindstaat december')
  await expect(page.getByRole('contentinfo')).toContainText('Wat als: 2 wijzigingen, nog niets bewaard')
  await look('6-wat-als')
  expect(await plans()).toHaveLength(1)
  await tabTo(page, outcome.getByRole('button', { name: 'Beide wijzigingen bewaren' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('contentinfo')).toContainText('Bewaard')
  expect((await plans()).map(({ from, until }) => [from, until])).toEqual([
    ['2026-11-16', '2026-11-29'],
    ['2026-11-30', undefined],
  ])
  const report = await ask(page, 'capacity.report', { from: '2026-11-01', until: '2027-06-30' })
  expect(report.breaches).toEqual([])

  // And who did it stands in the file.
  await goThroughPalette(page, 'Ella Maes')
  await openTab(page, 'Geschiedenis')
  await expect(page.getByText('Opvangplan toegevoegd').first()).toBeVisible()
  await look('7-geschiedenis')
  expect(program.violations).toEqual([])
})

type Family = { first: string; last: string; born: string }

/** A child, a contract holder and an agreement at the only host, from 16 November; the file is left at its agreements. */
async function enterFamily(page: Page, { first, last, born }: Family): Promise<void> {
  await goThroughPalette(page, 'Nieuw kind')
  await expect(page.getByRole('textbox', { name: 'Voornaam', exact: true })).toBeFocused()
  await typeInto(page, [first, last, born])
  await tabTo(page, page.getByRole('combobox', { name: 'Contracthouder' }))
  await pickBy(page, `Tine ${last}`)
  await tabTo(page, page.getByRole('textbox', { name: 'Straat en nummer' }))
  await typeInto(page, ['Markt 5', '8799', 'Leiebeke'])
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: `${first} ${last}`, level: 2 })).toBeVisible()
  await pickBy(page, 'damme')
  await tabTo(page, page.getByRole('textbox', { name: 'Begint op' }))
  await page.keyboard.type('16/11/2026')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('nog niet getekend')).toBeVisible()
}

async function openNewPlan(page: Page, from?: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Nieuw plan' }))
  await page.keyboard.press('Enter')
  await expect(line(page)).toBeFocused()
  if (from === undefined) return
  await tabTo(page, page.getByLabel('Vanaf'), 'Shift+Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(from)
  await tabTo(page, line(page))
}

/** Types the whole plan over what stands there. */
async function retype(page: Page, plan: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.type(plan)
}

/** The first plan of the agreement in view. */
async function enterPlan(page: Page, plan: string, answer?: () => Promise<void>): Promise<void> {
  await openNewPlan(page)
  await retype(page, plan)
  await page.keyboard.press('Control+s')
  await answer?.()
  await expect(page.getByRole('tab', { name: 'Overeenkomsten', selected: true })).toBeVisible()
}

/** Chooses a kind of change from the menu of what-if, which has the focus. */
async function addChange(page: Page, kind: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Wijziging toevoegen' })).toBeFocused()
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: kind })
  await expect(item).toBeVisible()
  await tabTo(page, item, 'ArrowDown')
  await page.keyboard.press('Enter')
}

function line(page: Page) {
  return page.getByRole('textbox', { name: 'Het hele plan op één lijn' })
}
