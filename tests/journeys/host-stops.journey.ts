import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { importDocument } from './support/import-document.ts'
import { expect, test, type Program } from './support/launch.ts'
import { stoppingHost } from './support/stopping-host.ts'
import { screenLink } from './support/screens.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

test('a host stops: told, one child to the proposed host, one outside, ended, and what is left', async ({ page }) => {
  test.slow()
  await beginWithDemo(page)
  const steps = page.getByRole('navigation', { name: 'Stappen van de stopzetting' })
  const step = (name: string) => steps.getByRole('link', { name: new RegExp(name) })
  const child = (name: string) => page.getByRole('article', { name })

  // What if, before anything is decided.
  await page.evaluate(() => {
    location.hash = '#/onthaalouders/h01'
  })
  // Children go on with her: stopping is the one way to end it.
  await expect(page.getByRole('link', { name: 'Stopzetten…' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Samenwerking beëindigen' })).toBeHidden()
  await page.getByRole('link', { name: 'Wat als zij stopt?' }).click()
  await expect(page.getByText('Er is niets beslist.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Laatste dag bij haar' }).fill('31/12/2026')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bewezen beste verdeling')).toBeVisible({ timeout: 30_000 })
  await expect(child('Emir Yıldız')).toContainText('Voorstel: Fatima El Amrani')
  await expect(child('Noor Verhaeghe')).toContainText('Niemand kan het hele plan overnemen.')

  // The decision, by keyboard.
  await step('Beslissing').click()
  const decision = page.getByRole('form', { name: 'Beslissing om te stoppen' })
  await decision.getByRole('textbox', { name: 'Laatste dag' }).fill('31/12/2026')
  await decision.getByRole('textbox', { name: 'Reden' }).fill('gaat met pensioen')
  await decision.getByRole('button', { name: 'Beslissing noteren' }).focus()
  await page.keyboard.press('Enter')
  await expect(step('Gezinnen verwittigen')).toContainText('6 gezinnen te verwittigen')

  // Families and offices are told.
  await step('Gezinnen verwittigen').click()
  await page.getByRole('checkbox', { name: 'Mieke Ghesquière' }).uncheck()
  await page.getByRole('button', { name: 'Verwittiging bewaren' }).click()
  await expect(step('Gezinnen verwittigen')).toContainText('1 gezin te verwittigen')
  await step('Opgroeien en lokaal loket').click()
  const desk = page.getByRole('form', { name: 'Lokaal loket kinderopvang' })
  await desk.getByRole('button', { name: 'Melding noteren' }).click()
  await expect(step('Opgroeien en lokaal loket')).toContainText('1 melding te doen')
  expect(await seriousFindings(page)).toEqual([])

  // One child goes where the engine says, one outside the service; the first is looked up in the list and taken back too.
  await step('Nieuwe plaatsen').click()
  await child('Emir Yıldız').getByRole('button', { name: 'Naar Fatima El Amrani' }).click()
  await expect(child('Emir Yıldız')).toContainText('naar Fatima El Amrani vanaf 1 jan 2027')
  await child('Noor Verhaeghe').getByRole('button', { name: 'Andere onthaalouder…' }).click()
  await expect(page.getByRole('table', { name: 'Onthaalouders voor Noor Verhaeghe' })).toContainText(
    'boven het kwartaalgemiddelde',
  )
  expect(await seriousFindings(page)).toEqual([])
  await child('Noor Verhaeghe').getByRole('button', { name: 'Buiten de dienst' }).click()
  await expect(child('Noor Verhaeghe')).toContainText('plaats buiten de dienst')
  await expect(step('Nieuwe plaatsen')).toContainText('4 kinderen zonder beslissing')
  await child('Noor Verhaeghe').getByRole('button', { name: 'Terugnemen' }).click()
  await expect(child('Noor Verhaeghe')).toContainText('te beslissen')
  await child('Noor Verhaeghe').getByRole('button', { name: 'Buiten de dienst' }).click()
  await expect(child('Noor Verhaeghe')).toContainText('plaats buiten de dienst')

  // The end, with what remains.
  await page.getByRole('button', { name: 'Samenwerking beëindigen op 31 dec 2026' }).click()
  await expect(page.getByRole('dialog')).toContainText('4 overeenkomsten lopen nog door')
  await page.getByRole('button', { name: 'Beëindigen', exact: true }).click()
  await expect(step('Nieuwe plaatsen')).toContainText('in orde')
  // Who got no place may still get one.
  const without = page.getByRole('article').filter({ hasText: /geen plaats/ })
  await expect(without).toHaveCount(4)
  await without
    .getByRole('button', { name: /^Naar / })
    .first()
    .click()
  await expect(without).toHaveCount(3)
  await expect(step('Nieuwe plaatsen')).toContainText('in orde')

  // What is left.
  await step('Afrekenen').click()
  await expect(page.getByText('Afrekenen kan na 31 dec 2026.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Emir Yıldız/ })).toContainText('gaat mee naar de nieuwe overeenkomst')
  await expect(page.getByRole('row', { name: /Noor Verhaeghe/ })).toContainText('terug te geven')
  await step('Afgerond').click()
  await expect(page.getByText('Nog niet afgerond.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Dossier van de onthaalouder/ })).toContainText('tot en met 31 dec 2031')
  expect(await seriousFindings(page)).toEqual([])
})

test('a host has stopped: sheets finished, invoices and payouts issued, the deposit given back, and it is done', async ({
  start,
}) => {
  test.slow()
  const first = await start({ ONTHAAL_TODAY: '2026-12-01' })
  await importDocument(first, stoppingHost())
  await expect(first.page.getByRole('navigation', { name: 'Schermen' })).toBeVisible()
  await chooseNext(first, first.dataFolder)
  await decideAll(first.page)
  await first.app.close()

  // The month after her last one: every sheet is finished.
  const last = await start({ ONTHAAL_TODAY: '2027-01-04' })
  const { page } = last
  await screenLink(page, 'Vervanging').click()
  await expect(page.getByRole('heading', { name: 'Onthaalouders die stoppen' })).toBeVisible()
  await page.getByRole('link', { name: 'Els Vandamme' }).click()
  const settle = steps(page).getByRole('link', { name: /Afrekenen/ })
  await settle.click()
  await expect(page.getByRole('row', { name: /^november 2026/ })).toContainText('open')
  await expect(page.getByRole('row', { name: /Amber Aerts/ })).toContainText('gaat mee naar de nieuwe overeenkomst')
  for (const month of ['2026-11', '2026-12']) {
    await goTo(page, `#/aanwezigheden/${month}/h1`)
    await page.getByRole('grid', { name: /^Aanwezigheden bij Els/ }).focus()
    for (const key of ['Shift+Enter', 'n', 'Shift+Enter']) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Maand afsluiten' }).click()
    await expect(page.getByText(/^Afgesloten op/)).toBeVisible()
  }
  // Amber is with Katrien since: her care there may start, papers to follow (R131), and she was there every day.
  await goTo(page, '#/kinderen/k1')
  await page.getByRole('button', { name: 'Starten met een reden' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reden' }).fill('zelfde gezin, papieren volgen')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('De opvang mag starten', { exact: false })).toBeVisible()
  await goTo(page, '#/aanwezigheden/2026-12/h3')
  await page.getByRole('grid', { name: /^Aanwezigheden bij Katrien/ }).focus()
  await page.keyboard.press('n')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toContainText('19 dagen zoals gepland')
  // Then what families and hosts are due.
  await chooseNext(last, last.dataFolder)
  await goTo(page, '#/facturatie/2026-11/uitgeven')
  await page.getByRole('button', { name: 'Map kiezen', exact: true }).click()
  for (const month of ['2026-11', '2026-12']) {
    await goTo(page, `#/facturatie/${month}/uitgeven`)
    await page.getByRole('button', { name: /^\d+ factu(ur|ren) uitgeven$/ }).click()
    await expect(page.getByRole('heading', { name: /is uitgegeven$/ })).toBeVisible()
  }
  await goTo(page, '#/onthaalouders/h1/stopzetten?stap=afrekenen')
  await expect(settle).toContainText('1 waarborg terug te geven')
  await expect(page.getByRole('row', { name: /^december 2026/ })).toContainText('uitgegeven als')

  // The deposit of the child who goes elsewhere is given back, in its agreement.
  await page.getByRole('link', { name: 'Oona Goossens' }).click()
  await page.getByRole('button', { name: 'Overeenkomst bij Els Vandamme wijzigen' }).click()
  await page.getByRole('textbox', { name: 'Waarborg terugbetaald op' }).fill('4/1/2027')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/terugbetaald 4 jan/)).toBeVisible()

  await goTo(page, '#/onthaalouders/h1/stopzetten?stap=afrekenen')
  await expect(settle).toContainText('in orde')
  await steps(page)
    .getByRole('link', { name: /Afgerond/ })
    .click()
  await expect(page.getByText('Alles is afgerond.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Dossier van kind en gezin Oona/ })).toContainText('tot en met 4 dec 2031')
  expect(await seriousFindings(page)).toEqual([])
  // Who is finished stands in the list no more.
  await screenLink(page, 'Vervanging').click()
  await expect(page.getByText('Niemand is afwezig.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Onthaalouders die stoppen' })).toBeHidden()
})

const steps = (page: Page) => page.getByRole('navigation', { name: 'Stappen van de stopzetting' })

/** What the system's dialog will answer from now on: a test cannot click in it. */
async function chooseNext({ app }: Program, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), address)
}

/** Els stops on 4 December: everybody is told, Amber goes to Katrien, Oona outside the service, and she ends. */
async function decideAll(page: Page): Promise<void> {
  await goTo(page, '#/onthaalouders/h1/stopzetten')
  const decision = page.getByRole('form', { name: 'Beslissing om te stoppen' })
  await decision.getByRole('textbox', { name: 'Laatste dag' }).fill('4/12/2026')
  await decision.getByRole('button', { name: 'Beslissing noteren' }).click()
  await steps(page)
    .getByRole('link', { name: /Gezinnen verwittigen/ })
    .click()
  // In writing: the letters say what stands, and what they say is kept.
  await page.getByRole('button', { name: 'Brieven en e-mails…' }).click()
  const letters = page.getByRole('dialog', { name: 'Brieven en e-mails over Els Vandamme' })
  await letters.getByRole('checkbox', { name: 'An Goossens' }).focus()
  await expect(letters.getByText('Voor Oona zoeken wij een nieuwe plaats.', { exact: false })).toBeVisible()
  await letters.getByRole('button', { name: 'Map kiezen' }).click()
  await letters.getByRole('button', { name: 'Maken' }).click()
  await expect(letters.getByText('2 brieven gemaakt.')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(steps(page).getByRole('link', { name: /Gezinnen verwittigen/ })).toContainText('in orde')
  const offices = steps(page).getByRole('link', { name: /Opgroeien en lokaal loket/ })
  await offices.click()
  for (const [office, left] of [
    ['Opgroeien (klantenbeheerder)', '1 melding te doen'],
    ['Lokaal loket kinderopvang', 'in orde'],
  ] as const) {
    await page.getByRole('form', { name: office }).getByRole('button', { name: 'Melding noteren' }).click()
    await expect(offices).toContainText(left)
  }
  await steps(page)
    .getByRole('link', { name: /Nieuwe plaatsen/ })
    .click()
  const [amber, oona] = [page.getByRole('article', { name: 'Amber' }), page.getByRole('article', { name: 'Oona' })]
  await amber.getByRole('button', { name: /^Naar / }).click()
  await expect(amber).toContainText('naar Katrien Desmet vanaf 5 dec 2026')
  await oona.getByRole('button', { name: 'Buiten de dienst' }).click()
  await expect(oona).toContainText('plaats buiten de dienst')
  await expect(page.getByText('Alle kinderen zijn geregeld.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: /^Samenwerking beëindigen/ }).click()
  await page.getByRole('button', { name: 'Beëindigen', exact: true }).click()
  await expect(steps(page).getByRole('link', { name: /Nieuwe plaatsen/ })).toContainText('in orde')
}
