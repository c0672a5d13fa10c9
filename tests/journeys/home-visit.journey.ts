import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { seriousFindings } from './support/axe.ts'
import { eightChildren } from './support/eight-children.ts'
import { importDocument } from './support/import-document.ts'
import { goThroughPalette, tabTo } from './support/keyboard.ts'
import { killProgram } from './support/kill.ts'
import { expect, test, type Program } from './support/launch.ts'
import { keyTimes, timeKeys } from './support/time-keys.ts'

// A Tuesday: six of her eight children come.
test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const before = '# Ontvangst\nRustige ochtend, de kinderen spelen in kleine groep. '
const whileKilled = 'Amber kruipt op schoot en kijkt'
const after = ' naar een boekje.\n- veel oogcontact\n- **traag tempo**'

test('a whole visit with the keyboard alone; the program is killed in the middle; nothing is lost, and what was agreed is followed', async ({
  start,
}) => {
  test.slow()
  const first = await begin(await start())
  let { press, type, count } = keys(first.page)
  // From the list straight into the visit.
  await goThroughPalette(first.page, 'Huisbezoeken')
  await expect(first.page.getByRole('grid', { name: /^Onthaalouders/ })).toBeFocused()
  await press('Enter')
  await expect(first.page.getByRole('heading', { name: 'Huisbezoek Els Vandamme' })).toBeVisible()

  await press('Alt+1', 'Tab', 'Control+a')
  await type('9.30')
  await press('Tab', 'Tab')
  await type('11.45')
  await expect(first.page.getByText('2:15 uur')).toBeVisible()

  // All who are expected, her own child, and two others: one too many.
  await press('Alt+2', 'Enter')
  await expect(first.page.getByText('6 van 8')).toBeVisible()
  await tabTo(first.page, first.page.getByRole('checkbox', { name: /^Warre/ }))
  await press('Space')
  await expect(first.page.getByText('7 van 8')).toBeVisible()
  await press('Tab')
  await type('2')
  await expect(first.page.getByRole('alert')).toContainText('9 kinderen, hoogstens 8 tegelijk op deze dag.')

  const items = (await sheetOf(first.page)).template.items.length
  await press('Alt+3', '1')
  await press('2')
  await type('Lakens met een losse hoek')
  await press('Enter', '3')
  await type('Babyfoon stond uit')
  await press('Enter')
  for (let at = 3; at < items - 1; at += 1) await press('1')
  await press('4')
  await expect(first.page.getByText(`${items} van ${items}`)).toBeVisible()

  await press('Alt+4')
  for (const [score, words] of [
    ['3', 'Ontspannen'],
    ['2', 'Weinig lang spel'],
    ['4', ''],
    ['3', ''],
    ['3', ''],
  ] as const) {
    await press(score)
    await type(words)
    await press('Enter')
  }
  await expect(first.page.getByText('5 van 6')).toBeVisible()

  await press('Alt+5')
  await type(before)
  await expect(first.page.getByRole('status').filter({ hasText: 'Bewaard' })).toContainText('Huisbezoek Els Vandamme')
  await type(whileKilled)
  // In the middle of a word, nothing waited for but the last second.
  await first.page.waitForTimeout(1_000)
  const lastSecond = ' aandachtig'
  await type(lastSecond)
  await killProgram(first.app)

  const { page } = await start()
  const visit = await sheetOf(page)
  expect(visit.record).toMatchObject({
    from: '09:30',
    until: '11:45',
    presentOwnChildren: ['w'],
    otherPresent: 2,
    scores: [
      { dimension: 'well-being', score: 3, note: 'Ontspannen' },
      { dimension: 'involvement', score: 2, note: 'Weinig lang spel' },
      { dimension: 'emotional-support', score: 4 },
      { dimension: 'educational-support', score: 3 },
      { dimension: 'environment', score: 3 },
    ],
  })
  expect(visit.record.presentChildren).toHaveLength(6)
  expect(visit.record.checks?.filter(({ note }) => note !== undefined)).toHaveLength(2)
  expect(visit.record.checks?.map(({ answer }) => answer).filter(Boolean)).toHaveLength(items)
  const notes = visit.record.notes ?? ''
  expect(notes.startsWith(before + whileKilled)).toBe(true)
  expect((before + whileKilled + lastSecond).startsWith(notes)).toBe(true)
  const lost = (before + whileKilled + lastSecond).length - notes.length
  process.stdout.write(`killed while typing: ${lost} of the keys of the last instant were not stored\n`)

  ;({ press, type, count } = keys(page, count()))
  await expect(page.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  await goThroughPalette(page, 'Verdergaan met huisbezoek Els')
  await expect(page.getByRole('heading', { name: 'Huisbezoek Els Vandamme' })).toBeVisible()
  await press('Alt+5', 'Control+End')
  await type(after)
  await press('Alt+6')
  await type('Babyfoon aanzetten tijdens elk dutje')
  await press('Tab', 'Tab')
  await type('1/11')
  await press('Shift+Tab', 'Shift+Tab', 'Enter')
  await type('Nieuwe hoeslakens meebrengen')
  await press('Tab', 'ArrowRight')
  await press('Alt+7')
  await type('Langer spel in een hoek zonder onderbreken')
  await press('Alt+9')
  await type('Ze wil graag een vorming over slapen.')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect.poll(() => seriousFindings(page), { message: colorScheme, timeout: 20_000 }).toEqual([])
  }
  await press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Huisbezoek afronden' })
  await expect(dialog).toContainText('kwaliteit: gezinnen en diversiteit')
  await press('Enter')
  await expect(page.getByText('Dit bezoek is afgerond.')).toBeVisible()
  const done = await sheetOf(page)
  expect(done.record).toMatchObject({
    status: 'done',
    notes: notes + after,
    hostSays: 'Ze wil graag een vorming over slapen.',
  })
  expect(done.actions.map(({ record }) => [record.text, record.owner, record.dueOn])).toEqual([
    ['Babyfoon aanzetten tijdens elk dutje', 'host', '2026-11-01'],
    ['Nieuwe hoeslakens meebrengen', 'organiser', undefined],
  ])
  expect(done.goals.map(({ record }) => record.text)).toEqual(['Langer spel in een hoek zonder onderbreken'])
  process.stdout.write(`a whole visit with ${items} points: ${count()} keystrokes\n`)
  test.info().annotations.push({ type: 'keystrokes', description: String(count()) })

  // Afterwards: what was agreed is closed with what came of it.
  await goThroughPalette(page, 'Afspraken en doelen')
  await expect(page.getByRole('grid', { name: 'Open afspraken' })).toBeFocused()
  await expect(page.getByText('Te laat 1')).toBeVisible()
  await press('Enter', 'Enter')
  await type('Gezien bij het ophalen: staat aan')
  await press('Enter')
  await expect(page.getByText('Te laat 1')).toBeHidden()
  const { actions } = await ask(page, 'hostActions.list', { hostId: 'h1' })
  expect(actions.find(({ isOpen }) => !isOpen)?.record).toMatchObject({
    closedOn: '2026-11-10',
    outcome: 'Gezien bij het ophalen: staat aan',
  })
  // On her timeline stands that it was done.
  await page.evaluate(() => (location.hash = '#/onthaalouders/h1'))
  await expect(page.getByText('Afspraak klaar: Babyfoon aanzetten')).toBeVisible()
  await expect(page.getByText('Doel: Langer spel in een hoek')).toBeVisible()
})

test('a value at fault stays shown with its reason, the rest is kept; a cancelled visit opens again', async ({
  start,
}) => {
  const { page } = await begin(await start())
  const { press, type } = keys(page)
  await goThroughPalette(page, 'Huisbezoeken')
  await expect(page.getByRole('grid', { name: /^Onthaalouders/ })).toBeFocused()
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Huisbezoek Els Vandamme' })).toBeVisible()
  await press('Alt+1', 'Tab', 'Control+a')
  await type('11.00')
  await press('Tab', 'Tab')
  await type('10.00')
  await expect(page.getByText('Dit ligt voor het begin.').first()).toBeVisible()
  await press('Alt+5')
  await type('Toch bewaard')
  await expect.poll(async () => (await sheetOf(page)).record.notes).toBe('Toch bewaard')
  expect((await sheetOf(page)).record.until).toBeUndefined()
  await expect(page.getByLabel('Einde', { exact: true })).toHaveValue('10:00')
  await press('Alt+1', 'Tab', 'Tab', 'Tab', 'Control+a')
  await type('12.00')
  await expect.poll(async () => (await sheetOf(page)).record.until).toBe('12:00')

  await page.getByRole('button', { name: 'Schrappen' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Els is ziek geworden')
  await page.getByRole('dialog').getByRole('button', { name: 'Schrappen' }).click()
  await expect(page.getByText('Dit bezoek is geschrapt.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Notities' })).toBeHidden()
  await expect(page.getByText('Toch bewaard')).toBeVisible()
  await page.getByRole('button', { name: 'Heropenen' }).click()
  await expect(page.getByRole('textbox', { name: 'Notities' })).toHaveValue('Toch bewaard')
})

test('notes of 200,000 characters are kept key by key, and more is refused with a word', async ({ start }) => {
  const { page } = await begin(await start())
  const { id } = await ask(page, 'homeVisits.plan', {
    requestId: 'journey-plan',
    hostId: 'h1',
    date: '2026-11-10',
    isAnnounced: true,
  })
  const words = 'En toen kwam de mama binnen.'
  // As fast as somebody types who is fast.
  const timed = async () => {
    await page.keyboard.press('Alt+5')
    await page.keyboard.press('Control+End')
    await timeKeys(page)
    await page.keyboard.type(words, { delay: 100 })
    return keyTimes(page)
  }
  await page.evaluate((visitId) => (location.hash = `#/huisbezoeken/bezoek/${visitId}`), id)
  const notes = page.getByRole('textbox', { name: 'Notities' })
  await expect(notes).toBeVisible()
  const short = await timed()
  await expect.poll(async () => (await sheetOf(page)).record.notes).toBe(words)
  const long = 'Rustig en goed gezien.\n\nZe speelt mee op de mat, leest voor en zingt. '.repeat(2_700)
  await ask(page, 'homeVisits.write', { requestId: 'journey-notes', id, fields: [{ field: 'notes', value: long }] })
  await expect(notes).toHaveValue(long)
  const times = await timed()
  process.stdout.write(
    `work per key: half within ${short.median} ms in empty notes, ${times.median} ms in 200 kB, at most ${times.most} ms\n`,
  )
  await expect.poll(async () => (await sheetOf(page)).record.notes).toBe(`${long}En toen kwam de mama binnen.`)
  // More than can be kept is refused with a word, and what was stored stays.
  await notes.fill('x'.repeat(200_001))
  await expect(page.getByText('Dit is langer dan 200.000 tekens.', { exact: false })).toBeVisible()
  expect((await sheetOf(page)).record.notes).toHaveLength(long.length + 28)
})

/** The service of one host and eight children. */
async function begin(program: Program): Promise<Program> {
  await importDocument(program, eightChildren())
  await expect(program.page.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  return program
}

/** What the service holds of the only visit. */
async function sheetOf(page: Page) {
  const [visit] = await ask(page, 'homeVisits.agenda', { from: '2026-11-01', until: '2026-11-30' })
  return ask(page, 'homeVisits.sheet', { id: visit?.id ?? '' })
}

/** Presses and types, and counts every key. */
function keys(page: Page, from = 0) {
  let pressed = from
  return {
    press: async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name)
      pressed += names.length
    },
    type: async (text: string) => {
      await page.keyboard.type(text)
      pressed += text.length
    },
    count: () => pressed,
  }
}
