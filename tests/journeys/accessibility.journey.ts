import { ask } from './support/ask.ts'
import { colorsSettled, seriousFindings } from './support/axe.ts'
import { beginWithDemo } from './support/begin-with-demo.ts'
import { expect, test } from './support/launch.ts'

test.use({ environment: { ONTHAAL_TODAY: '2026-11-10' } })

/** Every screen by its address, with a text that is there when it has loaded. */
const screens: [address: string, shown: string][] = [
  ['#/vandaag', 'Bezetting vandaag'],
  ['#/onthaalouders', 'Martine Vandevelde'],
  ['#/onthaalouders/h01', 'Gemiddelde per kwartaal'],
  ['#/onthaalouders/nieuw', 'Openingsuren'],
  ['#/onthaalouders/h02?tab=gegevens', 'Rekeningnummer'],
  ['#/onthaalouders/h02?tab=documenten', 'Levensreddend'],
  ['#/onthaalouders/h01/stopzetten', 'Wat is er beslist?'],
  ['#/onthaalouders/h01/stopzetten?stap=plaatsen', 'Bewezen beste verdeling'],
  ['#/huisbezoeken/mappen', 'Bezoekmap maken'],
  ['#/huisbezoeken/mappen?deel=openen', 'Bezoekmap terugbrengen'],
  ['#/onthaalouders/h01/jaar', 'Bewaar als pdf'],
  ['#/kinderen', 'Gust Samyn'],
  ['#/kinderen/k011', 'Tarieven en attesten'],
  ['#/kinderen/nieuw', 'Contracthouder'],
  ['#/kinderen/k011?tab=gegevens', 'Medische gegevens'],
  ['#/kinderen/k011?tab=gezin', 'Domiciliëring'],
  ['#/kinderen/k011?tab=overeenkomsten', 'Verwacht einde'],
  ['#/kinderen/k011?tab=attesten', 'Attesten'],
  ['#/planning?van=2026-11-16&huis=h04&dag=2026-11-19', 'eigen kind'],
  ['#/planning?van=2026-10-19', 'echt 3'],
  ['#/planning?zicht=maand', 'november 2026'],
  ['#/planning?zicht=kwartaal', 'Q4 2026'],
  ['#/planning?toon=grens', 'Vanaf 1 jan 2027'],
  ['#/planning/sluitingen?kies=nieuw', 'Nieuwe sluiting'],
  ['#/planning/sluitingen?jaar=2028&kies=feestdagen', 'Wettelijke feestdagen van 2028'],
  ['#/kinderen/k011/plan/o012', 'Plannen van Cyriel'],
  ['#/aanwezigheden/afwijkingen', 'Gesprek voeren'],
  ['#/aanwezigheden/afwijkingen?host=h04', 'Per maand'],
  ['#/aanwezigheden/extra?kies=e1', 'telt als gereserveerd'],
  ['#/aanwezigheden/extra?kies=e2', 'Geweigerd op'],
  ['#/aanwezigheden/extra?kies=e3', 'Nog te vragen'],
  ['#/aanwezigheden/extra?kies=nieuw', 'Nieuwe vraag'],
  ['#/aanwezigheden/2026-10/h02', 'Piek per dag'],
  ['#/aanwezigheden/open', 'Als niemand antwoordt'],
  ['#/aanwezigheden/open?toon=opvallend', 'Een uur of meer langer'],
  ['#/aanwezigheden/open?maand=2026-09', 'Hier staan geen dagen open'],
  ['#/aanwezigheden/formulieren', 'Op papier (PDF)'],
  ['#/aanwezigheden/formulieren?deel=inlezen', 'Lees ingevulde formulieren in'],
  ['#/vervanging', 'Te beslissen'],
  ['#/vervanging?kies=nieuw', 'Einde nog niet bekend'],
  ['#/wachtlijst', 'Bekijk de rangschikking'],
  ['#/wachtlijst/nieuw', 'Kind of kleinkind van een medewerker'],
  ['#/wachtlijst/w07', 'Nummer lokaal loket'],
  ['#/wachtlijst/w07?tab=plaats', 'Antwoord kopiëren'],
  ['#/wachtlijst/w07?tab=plaats&op=2026-09-14T10:20', 'Terug naar nu'],
  ['#/wachtlijst/w07?tab=geschiedenis', 'Nog niets gewijzigd'],
  ['#/wachtlijst/w07?tab=plaatsen', 'Staan hoger en passen hier ook'],
  ['#/wachtlijst/w11?tab=plaatsen', 'Opmerking bij het antwoord'],
  ['#/wachtlijst/w11/overeenkomst', 'Er is geen aanvaard aanbod'],
  ['#/wachtlijst/vrij', 'Wie hier dan past'],
  ['#/wachtlijst/voorstel', 'bewezen beste verdeling'],
  ['#/wachtlijst/vraag', 'Zo wordt geteld'],
  ['#/huisbezoeken/incidenten', 'Afgesloten'],
  ['#/huisbezoeken/incidenten/nieuw', 'Wat gebeurde er?'],
  ['#/huisbezoeken/incidenten/i1', 'Verzekeraar ingelicht na 1 u 20'],
  ['#/huisbezoeken/klachten/nieuw', 'Wie klaagt'],
  ['#/huisbezoeken/klachten/kl1', 'Ontvangst bevestigd'],
  ['#/huisbezoeken/vorming', 'Gevolgd'],
  ['#/huisbezoeken/vorming?kies=vorming-2', 'Uitnodigen'],
  ['#/huisbezoeken/vorming?kies=nieuw', 'Duur in uren'],
  ['#/huisbezoeken/vorming?toon=onthaalouders', 'Laatste vorming'],
  ['#/huisbezoeken/materiaal', 'Terugnemen'],
  ['#/huisbezoeken/materiaal?kies=mat-5', 'Aan wie'],
  ['#/huisbezoeken/materiaal?kies=nieuw', 'Aankoop en gebruik'],
  ['#/brieven', 'bestellen is betalen'],
  ['#/brieven?sjabloon=regulation', 'heeft twee maanden tot'],
  ['#/brieven?sjabloon=offer', 'Wij hebben een plaats voor u'],
  ['#/brieven/register', 'Nog geen brieven'],
  ['#/brieven/reglement', 'Gezinnen zonder kennisname'],
  ['#/instellingen?tab=sjablonen', 'naam van de dienst'],
  ['#/facturatie/2026-10/klaar', 'Dagen zonder antwoord'],
  ['#/facturatie/2026-10/voorbeeld', 'Te factureren'],
  ['#/facturatie/2026-10/uitgeven', 'Wat er gebeurt met oktober 2026'],
  ['#/huisbezoeken', 'Wie bezoeken'],
  ['#/huisbezoeken?kies=h05&plan=true', 'In de agenda zetten'],
  ['#/huisbezoeken?toon=agenda', 'Agenda'],
  ['#/huisbezoeken/afspraken', 'Afspraak toevoegen'],
  ['#/huisbezoeken/afspraken?kies=nieuw', 'Wat is afgesproken'],
  ['#/huisbezoeken/afspraken?toon=doelen', 'Doel toevoegen'],
  ['#/onthaalouders/h01?tab=begeleiding', 'Pedagogische kwaliteit'],
  ['#/instellingen?tab=checklist', 'Nieuwe versie hiervan'],
  ['#/aangiften?kies=h03', 'geen antwoord voor'],
  ['#/monitoring?getal=toMake-present', 'Per onthaalouder'],
  ['#/monitoring?per=onthaalouder&getal=present&maand=2026-10&bij=h01', 'Telt in geen van beide mee'],
  ['#/monitoring/kinddagen?getal=60&maand=2026-10', 'Kinddagen van 60 %'],
  ['#/monitoring/voorrang', 'Zo wordt geteld'],
  ['#/monitoring/wachtlijst', 'Aanvragen per maand'],
  ['#/monitoring/afstand?getal=measured', 'gemiddeld'],
  ['#/instellingen', 'Dienst'],
  ['#/instellingen?tab=redenen', 'respijtdag eerst'],
  ['#/instellingen?tab=vervanging', 'Zoveel mogelijk kinderen een plaats'],
  ['#/instellingen?tab=voorrang', 'Nieuwe regels hiervan'],
  ['#/instellingen?tab=groepslocaties', 'Groepslocatie toevoegen'],
  ['#/instellingen?tab=postcodes', 'Andere postcode'],
  ['#/instellingen?tab=geschiedenis', 'Demodienst geladen'],
]

test('axe finds nothing serious on any screen, light and dark', async ({ page }) => {
  // Some eighty screens, each looked through twice.
  test.slow()
  await expect(page.getByText('Welkom bij Onthaal')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await beginWithDemo(page)
  const [absence] = await ask(page, 'substitution.absences', {})
  const ofAbsence: typeof screens = [[`#/vervanging/${absence?.id}`, 'Bellijst']]
  const visit = await ask(page, 'homeVisits.plan', {
    requestId: 'journey-visit',
    hostId: 'h05',
    date: '2026-11-10',
    isAnnounced: false,
  })
  const ofVisit: typeof screens = [[`#/huisbezoeken/bezoek/${visit.id}`, 'Veilig slapen']]
  // Each scheme is kept for the next screen, so that there is one switch for each.
  let schemes: ('light' | 'dark')[] = ['light', 'dark']
  for (const [address, shown] of [...ofAbsence, ...ofVisit, ...screens]) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, address)
    await expect(page.getByText(shown).first()).toBeVisible()
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      await colorsSettled(page)
      // Polled: right after the switch Chromium may still report the colours of the other scheme.
      // One look at the quarter of all hosts takes seconds by itself.
      const asked = { message: `${address} in ${colorScheme}`, timeout: 20_000 }
      await expect.poll(() => seriousFindings(page), asked).toEqual([])
    }
    schemes = schemes.toReversed()
  }
})
