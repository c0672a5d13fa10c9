import { seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

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
