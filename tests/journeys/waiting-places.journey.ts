import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { importDocument } from './support/import-document.ts'
import { openTab, tabTo, typeInto } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'
import { waitingFamily } from './support/waiting-family.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-22' } })

test('a request from entry to offer to agreement and plan, without a mouse', async ({ program }) => {
  const { page } = program
  await importDocument(program, waitingFamily())
  await goTo(page, '#/wachtlijst')
  await expect(page.getByRole('grid', { name: 'Aanvragen in volgorde van rang' })).toBeFocused()

  // What the family asks.
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: 'Nieuwe aanvraag' })
  await expect(form.getByRole('textbox', { name: 'Voornaam' }).first()).toBeFocused()
  await typeInto(page, ['Mil', 'Maes'])
  await tabTo(page, form.getByRole('textbox', { name: 'Geboortedatum' }))
  await typeInto(page, ['1/10/2026', 'Sara', 'Maes', '0470 99 88 77', '8799', 'Leiebeke', '', '7/12/2026'])
  await page.keyboard.type('ma-di 8-17')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('rang 2 van 2').first()).toBeVisible()

  // Where there is room: not with Els, who is full.
  await openTab(page, 'Plaatsen')
  const hosts = page.getByRole('grid', { name: 'Onthaalouders voor deze aanvraag, de beste eerst' })
  await expect(hosts.getByRole('row').nth(1)).toContainText(/Ilse Hoorens.*alle dagen/)
  await expect(hosts.getByRole('row').nth(2)).toContainText(/Els Vandamme.*geen plaats/)
  expect(await seriousFindings(page)).toEqual([])
  await tabTo(page, hosts)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: /maandag, 08:00–17:00/ })).toBeFocused()
  await tabTo(page, page.getByRole('textbox', { name: 'Antwoord tegen' }))
  await page.keyboard.type('1/12/2026')
  await page.keyboard.press('Control+Enter')

  // The family says yes.
  await expect(page.getByRole('textbox', { name: 'Opmerking bij het antwoord' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Aanvaard' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Overeenkomst en plan maken' })).toBeFocused()
  await page.keyboard.press('Enter')

  // Child, family, agreement and plan in one act; two days a week are fewer than the service asks, with a reason.
  await expect(page.getByRole('textbox', { name: 'Straat en nummer' })).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Dit veld is verplicht.')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.type('Dorpsplein 3')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog')).toContainText('2 dagen')
  await page.keyboard.type('broer gaat naar school')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Mil Maes' }).first()).toBeVisible()
  await expect(page.getByRole('tabpanel')).toContainText('Bij Ilse Hoorens')
  await expect(page.getByRole('tabpanel')).toContainText('vanaf 7 dec')
  await expect(page.getByRole('tabpanel')).toContainText('08:00–17:00')
})

test('a child leaves: its place comes free and is offered to who waits for it', async ({ program }) => {
  const { page } = program
  await importDocument(program, waitingFamily())
  await goTo(page, '#/wachtlijst/w1?tab=plaatsen')
  await expect(page.getByText('Binnen het jaar is hier op geen van de gevraagde dagen plaats.')).toBeVisible()

  await goTo(page, '#/kinderen/k6?tab=overeenkomsten')
  await page.getByRole('button', { name: 'Overeenkomst bij Els Vandamme wijzigen' }).click()
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('31/1/2027')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('contentinfo')).toContainText('Bewaard')

  await goTo(page, '#/wachtlijst')
  await page.getByRole('link', { name: 'Wat vrijkomt' }).click()
  const places = page.getByRole('grid', { name: 'Plaatsen die vrijkomen, per maand' })
  await expect(places).toBeFocused()
  await expect(places.getByRole('row', { name: /Els Vandamme/ })).toContainText('Oona Goossens: einde of minder')
  await expect(page.getByRole('region', { name: /wie daar past/ })).toContainText('Noor Claes')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Enter')

  // The offer stands ready, from the day on which the place comes free.
  const offer = page.getByRole('form', { name: 'Plaats aanbieden bij Els Vandamme' })
  await expect(offer.getByRole('textbox', { name: 'Vanaf' })).toHaveValue('1 feb 2027')
  await offer.getByRole('button', { name: 'Plaats aanbieden' }).click()
  await expect(page.getByRole('region', { name: /het aanbod/ })).toContainText('wacht op antwoord')
  await goTo(page, '#/wachtlijst/voorstel')
  await expect(page.getByText('Geen open aanvragen')).toBeVisible()
})

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}
