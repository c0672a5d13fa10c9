import { beginWithDemo } from './support/begin-with-demo.ts'
import { ask } from './support/ask.ts'
import { test } from './support/launch.ts'
import { seriousFindings } from './support/axe.ts'
test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })
test('explore', async ({ page, app }) => {
  await beginWithDemo(page)
  page.on('console', (m) => console.log('CONSOLE', m.text()))
  const size = (w: number, h: number) => app.evaluate(({ BrowserWindow }, [a, b]) => BrowserWindow.getAllWindows()[0]!.setContentSize(a!, b!), [w, h])
  const go = async (hash: string) => { await page.evaluate((x) => { location.hash = x }, hash); await page.waitForTimeout(900) }
  const shot = (name: string) => page.screenshot({ path: `/tmp/lead/r-${name}.png` })
  await size(1280, 800)
  await go('#/vervanging'); await shot('empty')
  await go('#/vervanging?kies=nieuw'); await shot('form')
  const c = await ask(page, 'closures.save', { requestId: crypto.randomUUID(), record: { hostId: 'h06', from: '2026-11-10', until: '2026-11-13', reason: 'illness', rsz: 'illness', reportedAt: '2026-11-10T06:48', reportedBy: 'haar man' } } as never)
  await ask(page, 'closures.save', { requestId: crypto.randomUUID(), record: { hostId: 'h04', from: '2026-12-21', until: '2026-12-31', reason: 'leave' } } as never)
  await go('#/vervanging?kies=' + c.id); await page.waitForTimeout(2500); await shot('list')
  await go('#/vervanging/' + c.id); await page.waitForTimeout(1500); await shot('absence')
  console.log(await seriousFindings(page))
  await page.getByRole('grid', { name: 'Gezinnen die u belt' }).focus()
  await page.keyboard.press('ArrowDown'); await page.waitForTimeout(600); await shot('absence-call')
  await page.keyboard.press('a'); await page.waitForTimeout(1200); await shot('absence-agreed')
  console.log(await seriousFindings(page))
  await size(1600, 1000); await page.emulateMedia({ colorScheme: 'dark' }); await page.waitForTimeout(500); await shot('absence-dark')
  console.log(await seriousFindings(page))
})
