import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { goThroughPalette, pickBy, tabTo, typeInto } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

const open = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

test('a training goes from the plan over invitations to certificates, with the keyboard', async ({
  page,
  app,
  start,
}) => {
  await beginWithDemo(page)
  await goThroughPalette(page, 'Vorming plannen')
  const form = page.getByRole('form', { name: 'Nieuwe vorming' })
  await expect(form.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(form).toContainText('Dit veld is verplicht.')
  await typeInto(page, ['Werken met een risicoanalyse', '9/11/2026', '19.30', '2u30', 'De Linde', 'Zaal 2', '4'])
  await page.keyboard.press('Control+s')
  const row = page.getByRole('grid', { name: 'Vormingen' }).getByRole('row', { name: /risicoanalyse/ })
  await expect(row).toContainText('2:30')
  await expect(row).toHaveAttribute('aria-selected', 'true')

  const invite = page.getByRole('form', { name: 'Uitnodigen' })
  await expect(invite).toContainText('Kies wie u uitnodigt.')
  for (const name of ['Joke Callens', 'Griet De Clercq', 'Katrien Desmet']) {
    await tabTo(page, invite.getByRole('checkbox', { name }))
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Enter')
  await expect(row).toContainText('3 aan te duiden')

  // Two came, one of them with her certificate; the third did not.
  await tabTo(page, page.getByRole('checkbox', { name: 'Joke Callens volgde de vorming' }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Joke Callens volgde de vorming' })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Griet De Clercq volgde de vorming' })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'De andere als afwezig noteren' }))
  await page.keyboard.press('Enter')
  await expect(row).toContainText('2 zonder attest')
  await tabTo(page, page.getByRole('checkbox', { name: 'Griet De Clercq heeft haar attest' }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(row).toContainText('1 zonder attest')
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('2 zonder attest')
  await page.getByRole('button', { name: '2 attesten noteren' }).focus()
  await page.keyboard.press('Enter')
  await expect(row).toContainText('afgewerkt')

  await page.getByText('Per onthaalouder').click()
  const hosts = page.getByRole('grid', { name: 'Vorming per onthaalouder' })
  // Three hours of her own file, and these two and a half.
  await expect(hosts.getByRole('row', { name: /Joke Callens/ })).toContainText('5:30')
  await expect(hosts.getByRole('row', { name: /Katrien Desmet/ })).toContainText('5:00')
  await open(page, '#/onthaalouders/h07')
  await expect(page.getByText('Werken met een risicoanalyse')).toBeVisible()
  await expect(page.getByText('2:30 · gevolgd · attest op 10 nov')).toBeVisible()
  await expect(page.getByText('5:30 uur vorming in 2026')).toBeVisible()
  await open(page, '#/onthaalouders/h07?tab=documenten')
  await expect(page.getByText('2026: 5:30 uur', { exact: false })).toBeVisible()

  await app.close()
  const again = await start()
  await open(again.page, '#/huisbezoeken/vorming')
  await expect(again.page.getByRole('row', { name: /risicoanalyse/ })).toContainText('afgewerkt')
})

test('a material is lent, is overdue, comes back damaged, and is asked back from who stops', async ({
  page,
  app,
  start,
}) => {
  await beginWithDemo(page)
  await goThroughPalette(page, 'Materiaal')
  const list = page.getByRole('grid', { name: 'Materiaal van de dienst' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('row').nth(2)).toContainText('An-Sofie Lambrecht')
  await expect(list.getByRole('row').nth(2)).toContainText('te laat')

  // The list is one tab stop; Enter goes to the form of the chosen one.
  const bed = list.getByRole('row', { name: /Evacuatiebed/ })
  for (let presses = 0; presses < 10 && (await bed.getAttribute('aria-selected')) !== 'true'; presses += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const lend = page.getByRole('form', { name: 'Uitlenen' })
  await expect(lend.getByRole('combobox', { name: 'Aan wie' })).toBeFocused()
  await pickBy(page, 'sahin')
  await page.keyboard.press('Tab')
  await typeInto(page, ['2/11/2026', '1/11/2026'])
  await expect(lend).toContainText('Dit ligt voor de eerste dag.')
  await page.keyboard.press('Shift+Tab')
  await typeInto(page, ['9/11/2026'])
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(bed).toContainText('Ayşe Şahin')
  await expect(bed).toContainText('te laat')
  await expect(list).toBeFocused()

  await page.keyboard.press('Enter')
  const back = page.getByRole('form', { name: 'Terugnemen' })
  await expect(back.getByRole('textbox', { name: 'Terug op' })).toBeFocused()
  await typeInto(page, ['11/11/2026'])
  await expect(back).toContainText('Deze dag moet nog komen.')
  await back.getByRole('textbox', { name: 'Terug op' }).focus()
  await typeInto(page, ['10/11/2026'])
  await back.getByRole('radio', { name: 'stuk' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('wieltje gebroken')
  await tabTo(page, back.getByRole('button', { name: 'Terugnemen' }))
  await page.keyboard.press('Enter')
  await expect(bed).toContainText('bij de dienst')
  await expect(bed).toContainText('stuk')
  await expect(page.getByText('wieltje gebroken')).toBeVisible()
  await expect(page.getByText(/terug stuk/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(bed).toContainText('Ayşe Şahin')

  await open(page, '#/onthaalouders/h08')
  await expect(page.getByText('Evacuatiebed op wielen uitgeleend')).toBeVisible()
  const stop = { hostId: 'h08', decidedOn: '2026-11-10', endsOn: '2026-12-31', decidedBy: 'host' as const }
  await ask(page, 'hostStops.save', { requestId: crypto.randomUUID(), ...stop })
  await open(page, '#/onthaalouders/h08/stopzetten?stap=afrekenen')
  await expect(page.getByText('nog 2 stuks bij haar')).toBeVisible()
  await page.getByRole('button', { name: 'Snoezelkoffer terugnemen' }).focus()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('form', { name: 'Terugnemen' }).getByRole('button', { name: 'Terugnemen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('nog 1 stuk bij haar')).toBeVisible()

  await app.close()
  const again = await start({ ONTHAAL_TODAY: '2027-01-04' })
  await open(again.page, '#/huisbezoeken/materiaal')
  await expect(again.page.getByRole('row', { name: /Evacuatiebed/ })).toContainText('gestopt 31 dec')
})
