import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { goThroughPalette, openTab, pickBy, tabTo, typeInto } from './support/keyboard.ts'
import { expect, test } from './support/launch.ts'
import { elsVandamme, organiser } from './support/records.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

test('with the keyboard alone: a family, a child, an agreement and an attest; an incomplete file holds care back', async ({
  page,
  program,
}) => {
  const { keyboard } = page
  await beginWithHost(page)
  await goThroughPalette(page, 'Nieuw kind')
  await expect(page.getByRole('textbox', { name: 'Voornaam', exact: true })).toBeFocused()

  // The child: what does not fit is said at its field, and nothing is kept.
  await typeInto(page, ['Zoë', "D'Hondt", '31/2/2024', 'Gent', '1/9/2023', '', '24.08.28-001.11'])
  await keyboard.press('Control+s')
  await expect(page.getByText('Dit is geen bestaande datum.', { exact: false })).toBeVisible()
  await expect(page.getByText('De controlecijfers van dit rijksregisternummer kloppen niet.')).toBeVisible()
  await expect(page.getByText('Kies een contracthouder of voer een nieuwe in.')).toBeVisible()
  expect(await ask(page, 'children.list', {})).toEqual([])
  await expect(page.getByRole('textbox', { name: 'Geboortedatum' })).toBeFocused()
  await typeInto(page, ['28/8/2024'])
  await tabTo(page, page.getByRole('textbox', { name: 'Naar school vanaf', exact: true }))
  await keyboard.press('Control+s')
  await expect(page.getByText('1 sep 2023 ligt voor de geboorte (28 aug 2024).')).toBeVisible()
  await typeInto(page, ['1/9/2027', ''])
  await keyboard.press('Control+a')
  await keyboard.press('Delete')

  // Nobody of that name is known: what was typed begins a new contract holder.
  await tabTo(page, page.getByRole('combobox', { name: 'Contracthouder' }))
  await pickBy(page, 'An Peeters')
  await expect(page.getByRole('textbox', { name: 'Voornaam', exact: true }).last()).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true }).last()).toHaveValue('Peeters')
  await tabTo(page, page.getByRole('textbox', { name: 'Straat en nummer' }))
  await typeInto(page, ['Markt 5', '9000', 'Gent'])
  await tabTo(page, page.getByRole('textbox', { name: 'Rekeningnummer (IBAN)' }))
  await keyboard.type('BE68 5390 0754 7035')
  await keyboard.press('Control+s')
  await expect(page.getByText('De controlecijfers van dit rekeningnummer kloppen niet.')).toBeVisible()
  expect(await ask(page, 'contractHolders.list', {})).toEqual([])
  await typeInto(page, ['BE68 5390 0754 7034'])
  await keyboard.press('Control+s')

  // Straight to the agreement, for the contract holder just entered.
  await expect(page.getByRole('heading', { name: "Zoë D'Hondt", level: 2 })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Contracthouder' })).toHaveValue('An Peeters')
  await expect(page.getByRole('combobox', { name: 'Onthaalouder' })).toBeFocused()
  await pickBy(page, 'damme')
  await tabTo(page, page.getByRole('textbox', { name: 'Begint op' }))
  await keyboard.type('16/11/2026')
  await tabTo(page, page.getByRole('textbox', { name: 'Waarborg', exact: true }))
  await keyboard.type('250,01')
  await expect(page.getByText('Meer dan de wettelijke grens', { exact: false })).toBeVisible()
  await keyboard.press('Control+a')
  await keyboard.type('250')
  await keyboard.press('Control+s')
  await expect(page.getByText('nog niet getekend')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Overeenkomsten' })).toBeFocused()

  // The file is not complete: care cannot start, and every missing part leads to its place.
  await openTab(page, 'Overzicht')
  await expect(page.getByText('11 stukken ontbreken')).toBeVisible()
  const start = page.getByRole('button', { name: 'Opvang laten starten' })
  await tabTo(page, start)
  await keyboard.press('Enter')
  const childId = (await ask(page, 'children.list', {}))[0]?.id ?? ''
  expect((await ask(page, 'children.file', { id: childId })).agreements[0]?.record.start).toBeUndefined()
  await tabTo(page, page.getByRole('link', { name: 'Attest inkomenstarief' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Kindcode' })).toBeFocused()

  // The attest, from the first day of care on; what it leaves without one is said before it is kept.
  await expect(page.getByRole('textbox', { name: 'Vanaf' })).toHaveValue('16 nov 2026')
  await typeInto(page, ['221301-444-01', '18,375'])
  await expect(page.getByText('Dit is geen kindcode', { exact: false })).toBeVisible()
  await expect(page.getByText('Dit is geen bedrag.', { exact: false })).toBeVisible()
  await typeInto(page, ['', '31/12/2026'])
  await expect(page.getByText('Zonder attest blijven: vanaf 1 jan 2027.')).toBeVisible()
  await tabTo(page, page.getByRole('textbox', { name: 'Kindcode' }), 'Shift+Tab')
  await typeInto(page, ['240828-017-03', '18,37'])
  await keyboard.press('Control+s')
  await expect(page.getByRole('table', { name: 'Attesten van An Peeters' })).toContainText('240828-017-03')
  await expect(page.getByRole('table', { name: 'Attesten van An Peeters' })).toContainText('geen attest')

  // Against the rule only with a reason, and the reason stays.
  await openTab(page, 'Overzicht')
  await expect(page.getByText('10 stukken ontbreken')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Starten met een reden' }))
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Inlichtingenfiche')
  await expect(dialog.getByRole('textbox', { name: 'Reden' })).toBeFocused()
  await keyboard.type('nood')
  await keyboard.press('Control+Enter')
  await expect(dialog).toContainText('minstens 5 tekens')
  await keyboard.type('opvang, papieren volgen morgen')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('De opvang mag starten, vrijgegeven op 10 nov 2026.')).toBeVisible()

  await openTab(page, 'Geschiedenis')
  for (const fact of ['Kind toegevoegd', 'Overeenkomst toegevoegd', 'Attest toegevoegd', 'noodopvang, papieren volgen'])
    await expect(page.getByText(fact, { exact: false }).first()).toBeVisible()
  expect(program.violations).toEqual([])
})

test('a child that may be there already is named while it is typed, and the draft outlives the screen', async ({
  page,
}) => {
  const { keyboard } = page
  await beginWithHost(page)
  const { id } = await enterChild(page)
  await goThroughPalette(page, 'Nieuw kind')
  await typeInto(page, ['zoe', "d'hondt", '28/8/2024'])
  await expect(page.getByText("Zoë D'Hondt, geboren 28 aug 2024, staat al in Onthaal.")).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: "Dossier van Zoë D'Hondt openen" }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: "Zoë D'Hondt", level: 2 })).toBeVisible()
  expect(page.url()).toContain(id)
  await goThroughPalette(page, 'Nieuw kind')
  await expect(page.getByRole('textbox', { name: 'Voornaam', exact: true })).toHaveValue('zoe')
  expect(await ask(page, 'children.list', {})).toHaveLength(1)
})

test('medical facts come on the screen only when asked for, and are gone from it with the part they stand in', async ({
  page,
}) => {
  await beginWithHost(page)
  const { id, version, record } = await enterChild(page)
  const withFiche = {
    ...record,
    nationalRegisterNumber: '24082800139',
    fiche: { allergies: 'pindanoten', reviewedOn: '2026-11-01' },
  }
  await ask(page, 'children.save', { requestId: 'journey-fiche', id, version, record: withFiche })
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/kinderen/${id}?tab=gegevens`)
  const isOnScreen = async (text: string) => (await page.locator('body').innerHTML()).includes(text)
  await expect(page.getByText('Medische gegevens', { exact: false })).toBeVisible()
  expect(await isOnScreen('pindanoten')).toBe(false)
  expect(await isOnScreen('24082800139')).toBe(false)
  await tabTo(page, page.getByRole('button', { name: 'Rijksregisternummer tonen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Rijksregisternummer' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Rijksregisternummer' })).toHaveValue('24082800139')
  await tabTo(page, page.getByRole('button', { name: 'Fiche tonen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Allergieën' })).toHaveValue('pindanoten')
  await openTab(page, 'Gezin')
  await openTab(page, 'Gegevens')
  await expect(page.getByText('Medische gegevens', { exact: false })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Allergieën' })).toBeHidden()
  expect(await isOnScreen('24082800139')).toBe(false)
})

test('a place that is not there is refused with day, time, children and limit, and given only with a reason', async ({
  page,
}) => {
  await beginWithHost(page)
  const [els] = await ask(page, 'hosts.list', {})
  const { record } = await ask(page, 'hosts.record', { id: els?.id ?? '' })
  const karen = await ask(page, 'hosts.save', {
    requestId: 'journey-host-2',
    record: { ...record, firstName: 'Karen', lastName: 'Soetaert', licence: [{ from: '2014-03-01', maxPresent: 1 }] },
  })
  await enterCare(page, 'Anna', karen.id)
  const bert = await enterCare(page, 'Bert', els?.id ?? '')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/kinderen/${bert.childId}?tab=overeenkomsten`)
  await tabTo(page, page.getByRole('button', { name: 'Overeenkomst bij Els Vandamme wijzigen' }))
  await page.keyboard.press('Enter')
  const host = page.getByRole('combobox', { name: 'Onthaalouder' })
  await expect(host).toBeFocused()
  await page.keyboard.press('Control+a')
  await pickBy(page, 'karen')
  await page.keyboard.press('Control+s')

  const dialog = page.getByRole('dialog', { name: 'Karen Soetaert heeft dan geen plaats' })
  await expect(dialog).toContainText(/elke maandag 08:00–12:00, van(af)? 16 nov.*: 2 van 1\./)
  await expect(dialog).toContainText('Anna')
  await expect(dialog).toContainText('Bert')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect((await ask(page, 'agreements.record', { id: bert.agreementId })).record.hostId).toBe(els?.id)
  await expect(host).toHaveValue('Karen Soetaert')

  await page.keyboard.press('Control+s')
  await expect(dialog.getByRole('textbox', { name: 'Reden' })).toBeFocused()
  await page.keyboard.type('Els is ziek, Anna stopt volgende week')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('link', { name: 'Bij Karen Soetaert', exact: true })).toBeVisible()
  expect((await ask(page, 'agreements.record', { id: bert.agreementId })).record.hostId).toBe(karen.id)
  await openTab(page, 'Geschiedenis')
  await expect(page.getByText('Els is ziek, Anna stopt', { exact: false }).first()).toBeVisible()
})

/** A service with one host, its list of hosts in view. */
async function beginWithHost(page: Page): Promise<void> {
  await expect(page.getByText('Welkom bij Onthaal')).toBeVisible()
  await ask(page, 'service.startEmpty', { requestId: 'journey-empty', organiser })
  await ask(page, 'hosts.save', {
    requestId: 'journey-host',
    record: elsVandamme,
  })
  await expect(page.getByText('Els Vandamme').first()).toBeVisible()
}

/** A child that is there already. */
async function enterChild(page: Page) {
  const record = { id: 'new', firstName: 'Zoë', lastName: "D'Hondt", birthDate: '2024-08-28' }
  return { record, ...(await ask(page, 'children.save', { requestId: 'journey-child', record })) }
}

/** A child in care at a host on Monday mornings, from 16 November to the end of the year. */
async function enterCare(page: Page, firstName: string, hostId: string) {
  const requestId = `journey-${firstName}`
  const child = { id: 'new', firstName, lastName: 'Maes', birthDate: '2025-01-05' }
  const { id: childId } = await ask(page, 'children.save', { requestId, record: child })
  const holder = { id: 'new', firstName: 'Piet', lastName: 'Maes', street: 'Markt 5', postcode: '9000', city: 'Gent' }
  const { id: contractHolderId } = await ask(page, 'contractHolders.save', {
    requestId: `${requestId}-holder`,
    record: holder,
  })
  const dates = { startsOn: '2026-11-16', endsOn: '2026-12-27' }
  const { id: agreementId } = await ask(page, 'agreements.save', {
    requestId: `${requestId}-agreement`,
    record: { id: 'new', childId, contractHolderId, hostId, ...dates, freeHalfDaysUsed: [] },
  })
  await ask(page, 'carePlans.save', {
    requestId: `${requestId}-plan`,
    record: {
      agreementId,
      from: '2026-11-16',
      cycleWeeks: 1,
      cycleStart: '2026-11-16',
      slots: [{ week: 1, weekday: 1, from: '08:00', until: '12:00' }],
    },
    reasons: { minimum: 'alleen maandag' },
  })
  return { childId, agreementId }
}
