import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { WindowBridge } from '../../shared/contract/bridge.ts'
import type { OutputOf, ProcedureName } from '../../shared/contract/index.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { serviceProcessId } from './support/kill.ts'
import { expect, test, type Program } from './support/launch.ts'
import { screenLink } from './support/screens.ts'

type OurWindow = { onthaal: WindowBridge }

// The demo service's data runs up to the month before this day, so that month is the one to bill.
test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const month = '2026-10'
const documents = `facturen-${month}`

test('first start, demo, questions, Waarom?, issue, restart: still issued', async ({ start, dataFolder }) => {
  const out = join(dataFolder, 'uit')
  await mkdir(out)
  const { app, page, violations } = await start()
  await beginWithDemo(page)
  await screenLink(page, 'Facturatie').click()
  await expect(page.getByRole('heading', { name: 'Facturatie' })).toBeVisible()
  await expect(step(page, '3 Uitgeven')).toContainText('kan na stap 1')
  expect(new URL(page.url()).hash).toBe(`#/facturatie/${month}/voorbeeld`)

  await explainFirstBill(page)
  await answerQuestions(page)
  const { invoices } = (await ask(page, 'billing.overview')).totals
  await issueInto(app, page, out)
  await expect(page.getByRole('heading', { name: 'Oktober 2026 is uitgegeven' })).toBeVisible()
  await expect(step(page, '3 Uitgeven')).toContainText('uitgegeven op 10 nov 2026')

  const files = await readdir(join(out, documents))
  expect(files.filter((name) => name.startsWith('factuur-') && name.endsWith('.pdf'))).toHaveLength(invoices)
  const first = await readFile(join(out, documents, files.find((name) => name.endsWith('.pdf')) ?? ''))
  expect(first.subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: 'Naar verzenden en innen' }).click()
  await expect(page.getByRole('grid', { name: 'Uitgegeven facturen van oktober 2026' })).toContainText(
    /\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+/,
  )
  await expect(page.getByText('1 gezin nog niet uitgegeven.')).toBeVisible()
  expect(violations).toEqual([])
  await app.close()

  const again = await start()
  await screenLink(again.page, 'Facturatie').click()
  await expect(step(again.page, '3 Uitgeven')).toContainText('uitgegeven op 10 nov 2026')
  const before = await ask(again.page, 'billing.issued')
  const second = await again.page.evaluate(
    ([asked, folder]) =>
      (window as unknown as OurWindow).onthaal.call('billing.run', {
        requestId: 'journey-second-run',
        month: asked,
        out: folder,
        accept: ['missing-tariff'],
      }),
    [month, out] as const,
  )
  expect(second).toMatchObject({ ok: true, value: { issued: [], payouts: [] } })
  expect(await ask(again.page, 'billing.issued')).toEqual(before)
})

test('the service dies while a month is issued: nothing is half issued, and trying again works', async ({
  start,
  dataFolder,
}) => {
  const out = join(dataFolder, 'uit')
  const program = await readyToIssue(start, out)
  const { app, page } = program
  process.kill(await whenWorking(program, () => issueInto(app, page, out)), 'SIGKILL')

  await expect(page.getByRole('alert')).toContainText('De facturen van oktober zijn niet uitgegeven.')
  await expect(page.getByRole('alert')).toContainText('Er is niets half uitgegeven')
  await expect.poll(async () => (await ask(page, 'billing.overview')).runs).toEqual([])
  expect(await ask(page, 'billing.issued')).toEqual({ invoices: [], payouts: [] })
  expect(existsSync(join(out, documents))).toBe(false)

  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('heading', { name: 'Oktober 2026 is uitgegeven' })).toBeVisible({ timeout: 30_000 })
  expect(existsSync(join(out, documents))).toBe(true)
})

test('cancelling while documents are made leaves the month as it was', async ({ start, dataFolder }) => {
  const out = join(dataFolder, 'uit')
  const program = await readyToIssue(start, out)
  const { app, page } = program
  const service = await whenWorking(program, () => issueInto(app, page, out))
  // Held still, so that the press on the button cannot come too late on a quick computer.
  process.kill(service, 'SIGSTOP')
  await page.getByRole('button', { name: 'Annuleren' }).click()
  process.kill(service, 'SIGCONT')
  await expect(page.getByText('Het uitgeven is geannuleerd.')).toBeVisible()
  expect((await ask(page, 'billing.overview')).runs).toEqual([])
  expect(await readdir(out)).toEqual([])
})

test('closing the window while documents are made asks first; stopping leaves the month as it was', async ({
  start,
  dataFolder,
}) => {
  const out = join(dataFolder, 'uit')
  const program = await readyToIssue(start, out)
  const { app, page } = program
  const service = await whenWorking(program, () => issueInto(app, page, out))
  process.kill(service, 'SIGSTOP')
  expect(await closeAnswering(app, 'Doorgaan')).toContain('Er worden nog documenten gemaakt.')
  await expect(page.getByRole('progressbar')).toBeVisible()
  const closed = app.waitForEvent('close')
  await closeAnswering(app, 'Stoppen')
  process.kill(service, 'SIGCONT')
  await closed

  const again = await start()
  expect((await ask(again.page, 'billing.overview')).runs).toEqual([])
  expect(await readdir(out)).toEqual([])
})

test('a folder that is gone: nothing changes, and another folder goes on', async ({ start, dataFolder }) => {
  const { app, page } = await start()
  await beginWithDemo(page)
  await screenLink(page, 'Facturatie').click()
  await answerQuestions(page)
  await issueInto(app, page, join(dataFolder, 'weg', 'facturen'))
  await expect(page.getByRole('alert')).toContainText(
    'Er is niets veranderd: geen nummers gebruikt, geen bestanden gemaakt.',
  )
  expect((await ask(page, 'billing.overview')).runs).toEqual([])

  const out = join(dataFolder, 'uit')
  await mkdir(out)
  await chooseNext(app, out)
  await page.getByRole('alert').getByRole('button', { name: 'Andere map kiezen' }).click()
  await expect(page.getByRole('heading', { name: 'Oktober 2026 is uitgegeven' })).toBeVisible({ timeout: 30_000 })
  expect(existsSync(join(out, documents))).toBe(true)
})

/** The demo service with every question answered, and the folder for its documents. */
async function readyToIssue(start: () => Promise<Program>, out: string): Promise<Program> {
  await mkdir(out)
  const program = await start()
  await beginWithDemo(program.page)
  await screenLink(program.page, 'Facturatie').click()
  await answerQuestions(program.page)
  return program
}

/** Opens *Waarom?* under the first line of a family that has one, with the keyboard alone. */
async function explainFirstBill(page: Page): Promise<void> {
  const list = page.getByRole('grid', { name: 'Gezinnen met hun bedrag van oktober' })
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('row', { selected: true })).toContainText('open')
  await expect(page.getByRole('region', { name: 'Rekening van het gezin' })).toContainText('Geen antwoord')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByText('De langste van gereserveerd en aanwezig telt.', { exact: false })).toBeVisible()
  await expect(page.getByText(/attest \d{6}-\d{3}-\d{2}/)).toBeVisible()
  await expect(page.getByText(/dagen? × \d+,\d{2} = /)).toBeVisible()
}

/** Answers every question of step 1: a written reason once for all, and a decision for the rest. */
async function answerQuestions(page: Page): Promise<void> {
  await step(page, '1 Klaar?').click()
  await page
    .getByRole('textbox', { name: /^Reden voor/ })
    .first()
    .fill('niet verwittigd')
  await page.getByRole('button', { name: 'Zelfde reden voor alle' }).click()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await expect(page.getByText('Alle vragen zijn beantwoord.')).toBeVisible()
  await expect(step(page, '1 Klaar?')).toContainText('alles beantwoord')
}

/** Chooses the folder and presses the button that issues. */
async function issueInto(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await chooseNext(app, folder)
  await page.getByRole('button', { name: 'Naar uitgeven' }).click()
  await page.getByRole('button', { name: 'Map kiezen', exact: true }).click()
  await page.getByRole('button', { name: /^\d+ facturen uitgeven$/ }).click()
}

/** What the system's dialog will answer from now on: a test cannot click in it. */
async function chooseNext(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
}

/** Closes the window, with the answer that the question will get; gives the question, or undefined when none was asked. */
function closeAnswering(app: ElectronApplication, answer: string): Promise<string | undefined> {
  return app.evaluate(async ({ dialog, BrowserWindow }, wanted) => {
    let question: string | undefined
    const asked = (_window: unknown, { message, buttons = [] }: Electron.MessageBoxOptions) => {
      question = message
      return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false })
    }
    dialog.showMessageBox = asked as typeof dialog.showMessageBox
    BrowserWindow.getAllWindows()[0]?.close()
    await new Promise((resolve) => setImmediate(resolve))
    return question
  }, answer)
}

/** The service process at its first sign of work, long before the last document is made. */
async function whenWorking({ app, page }: Program, work: () => Promise<void>): Promise<number> {
  const service = serviceProcessId(app)
  if (!service) throw new Error('the program has no service process')
  const working = page.evaluate(
    () => new Promise((resolve) => (window as unknown as OurWindow).onthaal.on('progress', resolve)),
  )
  await work()
  await working
  return service
}

function step(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Stappen van de facturatie' }).getByRole('link', { name })
}

/** Asks the service about the month, beside the screen. */
async function ask<Name extends ProcedureName & ('billing.overview' | 'billing.issued')>(
  page: Page,
  procedure: Name,
): Promise<OutputOf<Name>> {
  const reply = await page.evaluate(
    ([name, asked]) => (window as unknown as OurWindow).onthaal.call(name, { month: asked }),
    [procedure, month] as const,
  )
  if (!reply.ok) throw new Error(reply.error.reason)
  return reply.value as OutputOf<Name>
}
