import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PreparedMail, WindowBridge } from '../../shared/contract/bridge.ts'
import { killProgram, killService, serviceProcessId } from './support/kill.ts'
import { expect, test } from './support/launch.ts'

type OurWindow = { onthaal: WindowBridge }

test('starts, shows its page, and keeps to its policy', async ({ program }) => {
  const { page, app, dataFolder, violations } = program
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(page.url()).toMatch(/^app:\/\/onthaal\//)
  const policy = await page.evaluate(() => fetch('/').then((reply) => reply.headers.get('content-security-policy')))
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(await page.evaluate(() => (window as unknown as OurWindow).onthaal.call('service.status', {}))).toMatchObject({
    ok: true,
  })
  expect(violations).toEqual([])
  await app.close()
  expect(existsSync(join(dataFolder, 'logs', 'onthaal.log'))).toBe(true)
})

test('stays on its own page', async ({ page, app }) => {
  await page.evaluate(() => (location.href = 'https://example.org/'))
  await page.evaluate(() => (location.href = 'app://onthaal/recovery.html'))
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull()
  expect(await page.evaluate(() => fetch('https://example.org/').catch(() => 'refused'))).toBe('refused')
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined')
  // Not through a locator: it waits for the navigations above, which never come.
  expect(await page.evaluate(() => location.pathname)).toBe('/')
  expect(await page.evaluate(() => document.querySelectorAll('h1').length)).toBe(1)
  expect(app.windows()).toHaveLength(1)
})

test('serves nothing from outside its pages', async ({ page }) => {
  const statusOf = (path: string) => page.evaluate((asked) => fetch(asked).then((reply) => reply.status), path)
  expect(await statusOf('/..%2f..%2fpackage.json')).toBe(403)
  expect(await statusOf('/%2e%2e/package.json')).toBe(404)
  expect(await statusOf('/recovery.html')).toBe(200)
})

test('refuses what is not in the contract', async ({ page }) => {
  const call = (procedure: unknown) =>
    page.evaluate((name) => (window as unknown as OurWindow).onthaal.call(name as string, {}), procedure)
  for (const procedure of ['nothing.here', 'constructor', 42, null]) {
    expect(await call(procedure)).toMatchObject({
      ok: false,
      error: { code: 'validation', reason: 'unknown-procedure' },
    })
  }
  const opened = page.evaluate(() => (window as unknown as OurWindow).onthaal.openFolder('/etc/hostname'))
  expect(await opened).toBe(false)
})

test('chooses paths through the system dialog', async ({ page, app, dataFolder }) => {
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
  }, dataFolder)
  const choose = (kind: 'folder' | 'save-json') =>
    page.evaluate((asked) => (window as unknown as OurWindow).onthaal.choose({ kind: asked }), kind)
  expect(await choose('folder')).toBe(dataFolder)
  expect(await choose('save-json')).toBeNull()
})

test('opens an e-mail that it made itself in the mail program, and nothing else', async ({ page, app }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  const open = (mail: unknown) =>
    page.evaluate((given) => (window as unknown as OurWindow).onthaal.openMail(given as PreparedMail), mail)
  const mail = { to: 'gezin@voorbeeld.example', subject: 'Opvang', body: 'Beste,\nTot morgen & tot dan.' }
  expect(await open('https://voorbeeld.example')).toBe('failed')
  expect(await open({ ...mail, to: 'gezin@voorbeeld.example,https://voorbeeld.example' })).toBe('failed')
  expect(await open({ ...mail, body: 'lang '.repeat(500) })).toBe('too-long')
  expect(await open(mail)).toBe('opened')
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'mailto:gezin@voorbeeld.example?subject=Opvang&body=Beste%2C%0D%0ATot%20morgen%20%26%20tot%20dan.',
  ])
})

test('starts the service again when it dies, and says so', async ({ page, app }) => {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    ;(window as unknown as OurWindow).onthaal.on('service', ({ state }) => seen.push(state))
  })
  const before = serviceProcessId(app)
  killService(app)
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen))
    .toEqual(['down', 'ready'])
  expect(serviceProcessId(app)).not.toBe(before)
  expect(await page.evaluate(() => (window as unknown as OurWindow).onthaal.call('service.status', {}))).toMatchObject({
    ok: true,
  })
})

test('comes up again after a power cut', async ({ start }) => {
  const first = await start()
  await expect(first.page.getByRole('heading').first()).toBeVisible()
  await killProgram(first.app)
  const second = await start()
  await expect(second.page.getByRole('heading').first()).toBeVisible()
})

test('a damaged database leads to the recovery window, and a backup out of it', async ({ start, dataFolder }) => {
  const database = join(dataFolder, 'onthaal.sqlite')
  const backups = join(dataFolder, 'backups')
  const sound = await start()
  const made = await sound.page.evaluate(async () => {
    const { call } = (window as unknown as OurWindow).onthaal
    await call('service.startDemo', { requestId: 'journey-demo' })
    return call('backups.make', { requestId: 'journey-backup' })
  })
  expect(made).toMatchObject({ ok: true })
  await sound.app.close()
  const before = await readdir(backups)
  await writeFile(join(backups, 'onthaal-2020-01-01T00-00-00.sqlite'), 'garbage')
  await writeFile(database, 'garbage'.repeat(1_000))

  const { app, page, violations } = await start()
  await expect(page.getByRole('heading', { name: 'Het gegevensbestand is beschadigd' })).toBeVisible()
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('status')).toHaveText('Het probleem is er nog.')
  await page.getByRole('button', { name: 'Back-up kiezen' }).click()
  await expect(page.getByRole('row')).toHaveCount(before.length + 2)
  await expect(page.getByRole('row', { name: /1 januari 2020/ })).toContainText('niet bruikbaar')
  await page
    .getByRole('button', { name: /^Terugzetten/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Terugzetten' }).click()

  await expect.poll(() => app.windows().map((window) => new URL(window.url()).pathname)).toEqual(['/'])
  const [window] = app.windows()
  if (!window) throw new Error('no window')
  await expect(window.getByRole('heading').first()).toBeVisible()
  expect(violations).toEqual([])
})
