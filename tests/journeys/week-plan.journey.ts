import type { Page } from '@playwright/test'
import type { CarePlanRecord } from '../../shared/domain/exchange/document.ts'
import { ask } from './support/ask.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette, openTab, tabTo } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

// On this day Hanna comes three days a week to Griet, who has four places.
test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

test('with the keyboard alone: a plan for two weeks is typed and drawn, stopped by a full day, and saved', async ({
  page,
  program,
}) => {
  const { keyboard } = page
  const { childId, agreementId } = await hanna(page)
  const before = await plansOf(page, agreementId)
  await openNewPlan(page)

  // The line says everything; the days, their bars and the evidence follow while it is typed.
  await expect(line(page)).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type('W1 ma-vr 7-18  W2 ma-di 7-')
  await expect(page.getByText('ontbreekt het einde', { exact: false })).toBeHidden()
  await keyboard.press('Tab')
  await expect(page.getByText('Na “7-” ontbreekt het einde.')).toBeVisible()
  await tabTo(page, line(page), 'Shift+Tab')
  await keyboard.press('End')
  await keyboard.type('18')
  await expect(day(page, 'donderdag van week 1')).toHaveValue('7-18')
  await expect(evidence(page)).toContainText('7 halve = 3,5 dagen')
  await expect(evidence(page)).toContainText(
    'om de 2 weken op donderdag 08:00–12:30, van 19 nov tot en met 17 dec: 5 van 4.',
  )
  await expect(evidence(page)).toContainText('Hanna, Ida, Mauro, Moussa, Noël')

  // A place that is not there is never promised in silence.
  await keyboard.press('Control+s')
  const question = page.getByRole('dialog', { name: 'Dit plan gaat tegen een regel in' })
  await expect(question).toContainText('5 van 4')
  await tabTo(page, question.getByRole('button', { name: 'Toch bewaren' }))
  await keyboard.press('Enter')
  await expect(question).toContainText('Schrijf een reden van minstens 5 tekens.')
  expect(await plansOf(page, agreementId)).toEqual(before)
  await keyboard.press('Escape')
  await expect(question).toBeHidden()

  // Thursday goes to the afternoon: its bar is stretched and moved, and Del and undo take it away and back.
  await tabTo(page, day(page, 'donderdag van week 1'))
  await keyboard.type('13-14')
  await keyboard.press('Tab')
  await expect(bar(page, 'donderdag van week 1, 13:00–14:00')).toBeFocused()
  for (let quarters = 0; quarters < 12; quarters += 1) await keyboard.press('Shift+ArrowRight')
  for (let quarters = 0; quarters < 4; quarters += 1) await keyboard.press('ArrowRight')
  await expect(day(page, 'donderdag van week 1')).toHaveValue('14-18')
  await keyboard.press('Delete')
  await expect(day(page, 'donderdag van week 1')).toBeFocused()
  await expect(day(page, 'donderdag van week 1')).toHaveValue('')
  await keyboard.press('Control+z')
  await expect(day(page, 'donderdag van week 1')).toHaveValue('14-18')
  await keyboard.press('Control+Shift+z')
  await keyboard.press('Control+z')
  await keyboard.press('Control+d')
  await expect(day(page, 'vrijdag van week 1')).toBeFocused()
  await expect(line(page)).toHaveValue('W1 ma-wo 7-18, do-vr 14-18  W2 ma-di 7-18')
  await expect(evidence(page)).not.toContainText('5 van 4')
  await expect(evidence(page)).toContainText('Er is plaats op alle dagen van dit plan.')

  // From a Monday on; the plan before it ends the day before and is kept.
  await tabTo(page, page.getByLabel('Vanaf'), 'Shift+Tab')
  await keyboard.type('31/11/2026')
  await expect(page.getByText('Dit is geen bestaande datum.', { exact: false })).toBeVisible()
  await keyboard.press('Control+a')
  await keyboard.type('30/11/2026')
  await expect(page.getByText('weken van 30 nov, 14 dec, 28 dec …')).toBeVisible()
  await keyboard.press('Control+s')
  await expect(page.getByRole('tab', { name: 'Overeenkomsten', selected: true })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('Bewaard')
  const [closed, added] = await plansOf(page, agreementId)
  expect(closed).toEqual({ ...before[0], until: '2026-11-29' })
  expect(added).toMatchObject({ from: '2026-11-30', cycleWeeks: 2, cycleStart: '2026-11-30' })
  expect(added?.slots).toHaveLength(7)
  expect(childId).not.toBe('')
  expect(program.violations).toEqual([])
})

test('a draft waits while one is elsewhere; less than the minimum asks for a reason, which the history keeps', async ({
  page,
}) => {
  const { keyboard } = page
  const { childId, agreementId } = await hanna(page)
  await openNewPlan(page)
  await keyboard.press('Control+a')
  await keyboard.type('ma 7-18')
  await expect(evidence(page)).toContainText('1 dag per week is minder dan het minimum van 2,5.')
  await keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('tab', { name: 'Overeenkomsten', selected: true })).toBeVisible()
  await goThroughPalette(page, 'Facturatie')
  await expect(page.getByRole('heading', { name: 'Facturatie' })).toBeVisible()
  await openNewPlan(page)
  await expect(line(page)).toHaveValue('ma 7-18')

  await keyboard.press('Control+s')
  const question = page.getByRole('dialog', { name: 'Dit plan gaat tegen een regel in' })
  await expect(question.getByLabel('Waarom toch, met te weinig opvang?')).toBeFocused()
  await keyboard.type('tijdelijk thuis met ouderschapsverlof')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('tab', { name: 'Overeenkomsten', selected: true })).toBeVisible()
  expect((await plansOf(page, agreementId)).at(-1)?.slots).toHaveLength(1)
  const history = await ask(page, 'history.list', { subject: `child:${childId}` })
  expect(history.map(({ reason }) => reason)).toContain('tijdelijk thuis met ouderschapsverlof')
})

test('two people at one plan: both are shown, neither is lost', async ({ page }) => {
  const { keyboard } = page
  const { childId, agreementId } = await hanna(page)
  const [stored] = (await ask(page, 'carePlans.basis', { agreementId })).plans
  if (!stored) throw new Error('Hanna has a plan')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/kinderen/${childId}/plan/${agreementId}?plan=${stored.id}`)
  await expect(line(page)).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type('ma-wo 8-16')
  const slots = stored.record.slots.map((slot) => ({ ...slot, until: '15:00' }))
  await ask(page, 'carePlans.save', {
    requestId: 'journey-other-desk',
    id: stored.id,
    version: stored.version,
    record: { ...stored.record, slots },
    reasons: { minimum: 'iemand anders wijzigt dit plan' },
  })
  await keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Iemand anders heeft dit plan intussen gewijzigd' })
  await expect(dialog).toContainText('ma-wo 8-16')
  await expect(dialog).toContainText('ma-wo 7.30-15')
  await keyboard.press('Escape')
  await expect(line(page)).toHaveValue('ma-wo 8-16')
  await keyboard.press('Control+s')
  await tabTo(page, dialog.getByRole('button', { name: 'Mijn ontwerp bewaren' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Overeenkomsten', selected: true })).toBeVisible()
  const [kept] = await plansOf(page, agreementId)
  expect(kept?.slots.map(({ weekday, from, until }) => [weekday, from, until])).toEqual([
    [1, '08:00', '16:00'],
    [2, '08:00', '16:00'],
    [3, '08:00', '16:00'],
  ])
})

test('with the mouse: hours are painted, stretched and moved by quarters, and Escape gives up a drag', async ({
  page,
}) => {
  const { keyboard } = page
  await hanna(page)
  await openNewPlan(page)
  await keyboard.press('Control+a')
  await keyboard.press('Delete')
  // Wednesday's track shows 06:30 to 18:30.
  const row = page.getByRole('row').filter({ has: day(page, 'woensdag') })
  const box = await row.locator('.week-track').boundingBox()
  if (!box) throw new Error('no track')
  const at = (hour: number) => [box.x + ((hour - 6.5) / 12) * box.width, box.y + 10] as const
  const drag = async (from: number, until: number) => {
    await page.mouse.move(...at(from))
    await page.mouse.down()
    await page.mouse.move(...at(until), { steps: 4 })
  }
  await drag(8.05, 11.95)
  await expect(line(page)).toHaveValue('wo 8-12')
  await page.mouse.up()
  await drag(11.97, 13.5)
  await page.mouse.up()
  await expect(day(page, 'woensdag')).toHaveValue('8-13.30')
  await drag(10, 11)
  await page.mouse.up()
  await expect(day(page, 'woensdag')).toHaveValue('9-14.30')
  await drag(10, 15)
  await expect(day(page, 'woensdag')).toHaveValue('14-19.30')
  await keyboard.press('Escape')
  await page.mouse.up()
  await expect(line(page)).toHaveValue('wo 9-14.30')
  for (let steps = 0; steps < 3; steps += 1) await keyboard.press('Control+z')
  await expect(line(page)).toHaveValue('')
})

/** Begins with the demo service, and finds Hanna in it. */
async function hanna(page: Page): Promise<{ childId: string; agreementId: string }> {
  await beginWithDemo(page)
  const child = (await ask(page, 'children.list', {})).find(({ firstName }) => firstName === 'Hanna')
  const { agreements } = await ask(page, 'children.file', { id: child?.id ?? '' })
  return { childId: child?.id ?? '', agreementId: agreements[0]?.id ?? '' }
}

/** Goes from Hanna's file to a new plan for her. */
async function openNewPlan(page: Page): Promise<void> {
  await goThroughPalette(page, 'Hanna')
  await openTab(page, 'Overeenkomsten')
  await tabTo(page, page.getByRole('link', { name: 'Nieuw plan' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Uren per dag' })).toBeVisible()
}

/** The stored plans of an agreement, first to last. */
async function plansOf(page: Page, agreementId: string): Promise<CarePlanRecord[]> {
  const { plans } = await ask(page, 'carePlans.basis', { agreementId })
  return plans.map(({ record }) => record).sort((a, b) => (a.from < b.from ? -1 : 1))
}

function line(page: Page) {
  return page.getByRole('textbox', { name: 'Het hele plan op één lijn' })
}

function day(page: Page, name: string) {
  return page.getByRole('textbox', { name: `Uren op ${name}` })
}

function bar(page: Page, name: string) {
  return page.getByRole('button', { name })
}

function evidence(page: Page) {
  return page.getByRole('region', { name: 'Wat dit plan betekent' })
}
