import type { Locator, Page } from '@playwright/test'
import type { WindowBridge } from '../../shared/contract/bridge.ts'
import { ask } from './support/ask.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette, pickBy, tabTo } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'
import { screenLink } from './support/screens.ts'

type OurWindow = { onthaal: WindowBridge }

// On Thursdays eight children are at An-Sofie's at once: all that her licence for eight allows.
test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const fullHost = 'h04'

test('with the keyboard alone: the board week by week, and the day behind a cell', async ({ page, program }) => {
  const { keyboard } = page
  await beginWithDemo(page)
  await licenceFor(page, fullHost, 7)
  await goThroughPalette(page, 'Planning')
  await expect(board(page)).toBeFocused()
  await expect(page.getByText('week 46 · 9–13 nov 2026')).toBeVisible()
  await expect.poll(() => cursor(page)).toContain('dinsdag 10 november 2026')
  await keyboard.press('PageDown')
  await expect(page.getByText('week 47 · 16–20 nov 2026')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 te vol' })).toBeVisible()
  // Today is in another week: the rail says it without its red sign.
  await expect(screenLink(page, 'Planning')).toContainText('te vol deze week')

  await moveTo(page, 'An-Sofie Lambrecht, donderdag 19 november 2026')
  expect(await cursor(page)).toContain('te vol, hoogstens 8 kinderen, grens 7')
  await keyboard.press('Enter')
  const day = page.getByRole('region', { name: 'De gekozen dag' })
  await expect(day.getByRole('heading')).toHaveText('An-Sofie Lambrecht · do 19 nov')
  await expect(day).toContainText('08:00–08:15: 8 van 7.')
  await expect(day).toContainText('Jef, Tuur en Zoë vertrekken pas om 08:15. Odette (eigen kind) telt mee.')
  await expect(day.getByRole('listitem')).toHaveCount(8)
  await expect(day).toContainText('voormiddag 0')
  await expect(day).toContainText(/verwacht \d,\d\d/)
  await expect(day.getByRole('link', { name: 'Weekplan van Rik Nuyttens wijzigen' })).toHaveAttribute(
    'href',
    /kinderen\/\w+\/plan\/\w+\?van=2026-11-19$/,
  )

  // The panel follows the cell, and goes; the keys go on where it was.
  await keyboard.press('ArrowLeft')
  await expect(day.getByRole('heading')).toHaveText('An-Sofie Lambrecht · wo 18 nov')
  await keyboard.press('Control+ArrowRight')
  await expect(day.getByRole('heading')).toHaveText('An-Sofie Lambrecht · wo 25 nov')
  await keyboard.press('Escape')
  await expect(day).toBeHidden()
  await expect.poll(() => cursor(page)).toContain('An-Sofie Lambrecht, woensdag 25 november 2026')
  await keyboard.press('t')
  await expect(page.getByText('week 46 · 9–13 nov 2026')).toBeVisible()

  // The filter, a month and a quarter of the same hosts, and where there is room.
  await keyboard.press('/')
  await keyboard.type('ansofie')
  await expect(page.getByText('Geen onthaalouder past bij deze filter')).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.type('an-sofie')
  await expect(page.getByText('1 van 10 onthaalouders')).toBeVisible()
  await keyboard.press('ArrowDown')
  await expect(board(page)).toBeFocused()
  await page.getByRole('radio', { name: 'Kwartaal' }).press('Space')
  await expect(board(page).getByRole('columnheader', { name: /^week 53/ })).toBeVisible()
  await expect(
    board(page).getByRole('gridcell', { name: 'An-Sofie Lambrecht, donderdag 17 december 2026: te vol' }),
  ).toHaveText(/8$/)
  await page.getByRole('radio', { name: 'Week' }).press('Space')
  await page.getByRole('radio', { name: 'Vrije plaatsen' }).press('Space')
  await expect(
    board(page).getByRole('gridcell', {
      name: 'An-Sofie Lambrecht, donderdag 12 november 2026: vrij voormiddag 0, namiddag 0, na school 0',
    }),
  ).toBeVisible()
  expect(program.violations).toEqual([])
})

test('wat als: a stack of changes survives leaving, asks before it goes, and is kept with a reason', async ({
  page,
}) => {
  const { keyboard } = page
  await beginWithDemo(page)
  await licenceFor(page, fullHost, 7)
  await goThroughPalette(page, 'Planning')
  await expect(board(page)).toBeFocused()
  await keyboard.press('PageDown')
  await moveTo(page, 'An-Sofie Lambrecht, donderdag 19 november 2026')
  await keyboard.press('Enter')
  const before = await plansOf(page, 'Rik Nuyttens')

  await keyboard.press('w')
  const whatIf = page.getByRole('region', { name: 'Wat als…' })
  await expect(whatIf.getByRole('button', { name: 'Wijziging toevoegen' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Ander weekplan voor een kind' })).toBeFocused()
  await keyboard.press('Enter')
  await pickBy(page, 'rik nuy')
  const plan = whatIf.getByRole('textbox', { name: 'Weekplan' })
  await expect(plan).toHaveValue('ma-di,do 8-17')
  await tabTo(page, plan)
  await keyboard.press('Control+a')
  await keyboard.type('ma-di 17-8')
  await keyboard.press('Enter')
  await expect(whatIf).toContainText('“17-8”: het einde ligt niet na het begin.')
  await keyboard.press('Control+a')
  await keyboard.type('ma-di 8-17')
  await keyboard.press('Enter')

  await expect(whatIf.getByRole('listitem')).toContainText('Rik Nuyttens niet meer op do, vanaf 16 nov')
  await expect(row(whatIf, 'Hoogste piek, grens 7')).toContainText(/8\s*7\s*past/)
  await expect(row(whatIf, 'Te vol per week')).toContainText('90 min')
  await expect(row(whatIf, 'Kindstaat december')).toContainText('− €')
  await expect(row(whatIf, 'Te volle weekdagen 2027')).toContainText('past')
  await expect(whatIf).toContainText('Gezinnen, december 2026')
  await expect(page.getByRole('status').first()).toContainText('Wat als: 1 wijziging, nog niets bewaard')
  await expect(page.getByRole('status').first()).toContainText('berekend over alle plannen van An-Sofie Lambrecht')

  // A child that is a name only can be tried, not kept.
  await tryChild(page, whatIf)
  await expect(whatIf.getByRole('listitem')).toHaveCount(2)
  await expect(whatIf).toContainText('Bewaren kan als Noor Peeters is ingevoerd bij Kinderen')
  await goThroughPalette(page, 'Kinderen')
  await expect(page.getByRole('heading', { name: 'Kinderen' })).toBeVisible()
  await goThroughPalette(page, 'Planning')
  await expect(whatIf.getByRole('listitem')).toHaveCount(2)
  await tabTo(page, whatIf.getByRole('button', { name: 'Wijziging 2, Noor Peeters, weglaten' }))
  await keyboard.press('Enter')
  await expect(whatIf.getByRole('listitem')).toHaveCount(1)

  // Nothing is thrown away unasked.
  await keyboard.press('Escape')
  const question = page.getByRole('dialog', { name: 'Wijzigingen verwerpen?' })
  await expect(question.getByRole('button', { name: 'Annuleren' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(question).toBeHidden()
  expect(await plansOf(page, 'Rik Nuyttens')).toEqual(before)

  // Two days a week are fewer than the minimum: kept with a reason only.
  await tabTo(page, whatIf.getByRole('button', { name: 'Wijziging bewaren' }))
  await keyboard.press('Enter')
  const reason = page.getByRole('dialog', { name: 'Minder dan het minimum' })
  await expect(reason).toContainText('Rik Nuyttens: 4 halve dagen per week, het minimum is 5.')
  await expect(reason.getByRole('textbox')).toBeFocused()
  await keyboard.type('Tijdelijk, grootouders springen bij')
  await keyboard.press('Control+Enter')
  await expect(whatIf).toBeHidden()
  expect(await plansOf(page, 'Rik Nuyttens')).toHaveLength(before.length + 1)
  // This week is what it was; from the next one on there is room.
  await expect(page.getByRole('button', { name: '1 te vol' })).toBeVisible()
  await expect(board(page)).toBeFocused()
  await keyboard.press('PageDown')
  await expect(page.getByText('week 47 · 16–20 nov 2026')).toBeVisible()
  await expect(page.getByRole('button', { name: 'te vol' })).toBeHidden()
})

test('the new limit: every host who will be over, when, and by which plans', async ({ page }) => {
  await beginWithDemo(page)
  await goThroughPalette(page, 'Wie wordt te vol')
  await expect(page.getByText('Vanaf 1 jan 2027 hoogstens 7 kinderen')).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Onthaalouders die te vol worden' })).toBeFocused()
  const evidence = page.getByRole('region', { name: 'Wanneer en door welke weekplannen' })
  await expect(evidence).toContainText(/elke donderdag 08:00–08:15, .* 8 van 7\./)
  await expect(evidence).toContainText('Past nu nog.')
  await expect(evidence.getByRole('link', { name: 'Rik Nuyttens' })).toHaveAttribute('href', /\/plan\//)
  await evidence.getByRole('link', { name: 'Op het bord' }).first().press('Enter')
  await expect(page.getByRole('region', { name: 'De gekozen dag' })).toContainText('08:00–08:15: 8 van 7.')
  await expect(page.getByRole('link', { name: /^2027: \d+ te vol$/ })).toBeVisible()
})

/** Tries a child that has a name only, two days a week. */
async function tryChild(page: Page, whatIf: Locator): Promise<void> {
  const { keyboard } = page
  await keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Een kind erbij' }).press('Enter')
  await keyboard.type('Noor Peeters')
  await expect(page.getByRole('option', { name: 'Kind met enkel een naam' })).toBeVisible()
  await keyboard.press('Enter')
  await expect(whatIf.getByRole('textbox', { name: 'Voornaam' })).toBeFocused()
  await tabTo(page, whatIf.getByRole('textbox', { name: 'Weekplan' }))
  await keyboard.type('ma,wo 8-12')
  await keyboard.press('Enter')
}

function board(page: Page): Locator {
  return page.getByRole('grid', { name: /^Onthaalouders per dag/ })
}

function row(whatIf: Locator, label: string): Locator {
  return whatIf.getByRole('row').filter({ has: whatIf.page().getByRole('rowheader', { name: label }) })
}

/** What the cell that the keys act on says. */
function cursor(page: Page): Promise<string> {
  return board(page).evaluate((grid) => {
    const cell = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
    return cell?.title ?? ''
  })
}

/** Goes down and right until the cell begins so. */
async function moveTo(page: Page, words: string): Promise<void> {
  const [host = '', date = ''] = words.split(', ')
  for (let presses = 0; presses < 20 && !(await cursor(page)).startsWith(host); presses += 1)
    await page.keyboard.press('ArrowDown')
  for (let presses = 0; presses < 6 && !(await cursor(page)).includes(date); presses += 1)
    await page.keyboard.press('ArrowRight')
  expect(await cursor(page)).toContain(words)
}

/** The plans of a child, as its file has them. */
async function plansOf(page: Page, name: string) {
  const list = await ask(page, 'children.list', {})
  const child = list.find(({ firstName, lastName }) => `${firstName} ${lastName}` === name)
  const file = await ask(page, 'children.file', { id: child?.id ?? '' })
  return file.agreements.flatMap(({ plans }) => plans.map(({ from, until, slots }) => ({ from, until, slots })))
}

/** Gives a host another number of places from the start. */
async function licenceFor(page: Page, id: string, maxPresent: number): Promise<void> {
  const { version, record } = await ask(page, 'hosts.record', { id })
  const input = {
    requestId: crypto.randomUUID(),
    id,
    version,
    record: { ...record, licence: [{ from: record.startsOn, maxPresent }] },
  }
  const reply = await page.evaluate(
    (given) => (window as unknown as OurWindow).onthaal.call('hosts.save', given),
    input,
  )
  expect(reply).toMatchObject({ ok: true })
}
