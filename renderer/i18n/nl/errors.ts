/**
 * Every refusal of the contract in words: what happened (title), then what is unchanged and how to go on (detail).
 * renderer/api/error-text.ts does not compile while a reason is missing here.
 */
export const errors = {
  incident: (id: string) => `Het voorval staat in het logboek als ${id}.`,
  reasons: {
    'unknown-procedure': {
      title: 'Dit onderdeel kent de vraag niet.',
      detail: 'Er is niets veranderd. Sluit Onthaal en open het opnieuw.',
    },
    'invalid-input': {
      title: 'De invoer past niet bij wat gevraagd wordt.',
      detail: 'Er is niets veranderd. Kijk de velden na.',
    },
    'service-down': {
      title: 'De gegevens zijn even niet bereikbaar.',
      detail: 'Er is niets verloren: Onthaal start de gegevensdienst opnieuw.',
    },
    deadline: {
      title: 'Het antwoord bleef te lang uit.',
      detail: 'Kijk of het toch gebeurd is voor u het opnieuw doet; twee keer uitvoeren kan niet.',
    },
    'disk-full': { title: 'De schijf is vol.', detail: 'Er is niets veranderd. Maak plaats en probeer opnieuw.' },
    'folder-read-only': {
      title: 'De map is niet beschrijfbaar.',
      detail: 'Er is niets veranderd. Kies een andere map of vraag schrijfrechten.',
    },
    'folder-missing': {
      title: 'De map bestaat niet meer.',
      detail: 'Er is niets veranderd. Kies een andere map.',
    },
    'database-locked': {
      title: 'Een ander programma houdt de gegevens bezet.',
      detail: 'Er is niets veranderd. Sluit het andere programma en probeer opnieuw.',
    },
    'database-damaged': {
      title: 'Het gegevensbestand is beschadigd.',
      detail: 'Er is niets meer geschreven. Zet een back-up terug.',
    },
    'database-too-new': {
      title: 'De gegevens komen uit een nieuwere versie van Onthaal.',
      detail: 'Er is niets veranderd. Werk Onthaal eerst bij.',
    },
    'changed-meanwhile': {
      title: 'Dit is intussen veranderd.',
      detail: 'Uw wijziging is niet bewaard. Bekijk de nieuwe toestand en probeer opnieuw.',
    },
    'visiting-copy': {
      title: 'Dat kan niet op een laptop met een bezoekmap.',
      detail: 'Er is niets veranderd. Doe het in Onthaal van de dienst: hier werken alleen de huisbezoeken.',
    },
    cancelled: { title: 'Geannuleerd.', detail: 'Alles is zoals het was.' },
    internal: {
      title: 'Er ging iets mis in het programma.',
      detail: 'Er is niets veranderd. Probeer opnieuw; lukt het niet, meld het dan.',
    },
    'no-such-host': { title: 'Deze onthaalouder bestaat niet (meer).', detail: 'Ga terug naar de lijst.' },
    'no-such-child': { title: 'Dit kind bestaat niet (meer).', detail: 'Ga terug naar de lijst.' },
    'template-is-own': {
      title: 'Van dit sjabloon is er al een eigen versie.',
      detail: 'Er is niets veranderd. Pas het bestand in de map met sjablonen aan.',
    },
    'template-not-own': {
      title: 'Van dit sjabloon is er geen eigen versie (meer).',
      detail: 'Er is niets veranderd: dat van Onthaal wordt gebruikt.',
    },
    'template-faulty': {
      title: 'Het sjabloon heeft een fout.',
      detail: 'Er is niets geschreven. Instellingen, Sjablonen zegt op welke regel.',
    },
    'template-changed': {
      title: 'Het sjabloon is veranderd of weggehaald sinds u de brief bekeek.',
      detail: 'Er is niets geschreven. Bekijk de brief opnieuw en maak hem dan.',
    },
    'no-such-recipient': {
      title: 'Aan een van de gekozenen kan deze brief niet (meer) gericht worden.',
      detail: 'Er is niets geschreven. Bekijk de lijst opnieuw.',
    },
    'no-such-letter': { title: 'Deze brief bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'no-such-regulation': { title: 'Deze versie van het reglement bestaat niet (meer).', detail: 'Kies een andere.' },
    'regulation-exists': {
      title: 'Er is al een versie met deze naam.',
      detail: 'Er is niets veranderd. Geef de nieuwe versie een andere naam, of open de versie die er is.',
    },
    'regulation-acknowledged': {
      title: 'Gezinnen namen al kennis van deze versie.',
      detail: 'Er is niets veranderd. Een versie die iemand kent, blijft staan.',
    },
    'no-such-closure': { title: 'Deze sluiting bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'from-after-until': { title: 'Het begin ligt na het einde.', detail: 'Kies een vroeger begin of een later einde.' },
    'period-too-long': { title: 'De periode is te lang.', detail: 'Kies hoogstens honderd dagen.' },
    'blocked-locations': {
      title: 'Er zijn locaties met een probleem dat eerst opgelost moet worden.',
      detail: 'Er is niets geschreven. Los het op, of schrijf alleen de andere locaties.',
    },
    'nothing-to-write': {
      title: 'Er is niets om te schrijven.',
      detail: 'Voor dit gezin is nog niets beslist, of er is geen e-mailadres.',
    },
    'nothing-to-report': {
      title: 'Er is niets aan te geven.',
      detail: 'Er is niets geschreven: geen enkele gekozen locatie had deze maand aanwezigheden.',
    },
    'no-bill': {
      title: 'Dit gezin heeft deze maand geen factuur.',
      detail: 'Kies een ander gezin of een andere maand.',
    },
    'open-problems': {
      title: 'Er zijn nog open vragen.',
      detail: 'Er is niets uitgegeven. Beantwoord ze of aanvaard ze met een reden.',
    },
    'documents-failed': {
      title: 'De documenten zijn niet gemaakt.',
      detail: 'Er staat geen half werk in de map. Probeer opnieuw of kies een andere map.',
    },
    'issued-without-documents': {
      title: 'De maand is uitgegeven, maar de documenten staan nog niet in de map.',
      detail: 'De nummers liggen vast. Maak de documenten opnieuw: ze komen er precies zo uit.',
    },
    'nothing-issued': { title: 'Deze maand is nog niet uitgegeven.', detail: 'Geef de maand eerst uit.' },
    'not-empty': {
      title: 'Er zijn al gegevens.',
      detail: 'Beginnen kan alleen in een lege dienst. Er is niets veranderd.',
    },
    faults: {
      title: 'Er zijn fouten.',
      detail: 'Er is niets bewaard. Verbeter wat hieronder staat en probeer opnieuw.',
    },
    'version-conflict': {
      title: 'Iemand anders was u voor.',
      detail: 'Uw wijziging is nog niet bewaard. Kies per veld wat blijft.',
    },
    'no-such-contract-holder': {
      title: 'Deze contracthouder bestaat niet (meer).',
      detail: 'Er is niets veranderd. Kies een andere.',
    },
    'no-such-agreement': { title: 'Deze overeenkomst bestaat niet (meer).', detail: 'Ga terug naar het kind.' },
    'no-such-tariff': { title: 'Dit attest bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'no-such-plan': { title: 'Dit opvangplan bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'plan-has-begun': {
      title: 'Dit opvangplan is al begonnen.',
      detail: 'Het blijft bewaard. Laat een ander plan ingaan vanaf een datum.',
    },
    'over-capacity': {
      title: 'Zo zijn er te veel kinderen tegelijk.',
      detail: 'Er is niets bewaard. Pas de uren aan, of geef een reden om toch te bewaren.',
    },
    'below-minimum': {
      title: 'Het plan blijft onder het minimum per week.',
      detail: 'Er is niets bewaard. Voeg een halve dag toe, of geef een reden om toch te bewaren.',
    },
    'deposit-over-cap': {
      title: 'De waarborg is hoger dan mag.',
      detail: 'Er is niets bewaard. Verlaag het bedrag.',
    },
    'file-incomplete': {
      title: 'Het dossier is nog niet volledig.',
      detail: 'De opvang is niet vrijgegeven. Vul aan wat ontbreekt, of geef een reden.',
    },
    'cannot-keep': {
      title: 'Een van de wijzigingen kan zo niet bewaard worden.',
      detail: 'Er is niets bewaard. Een kind met alleen een naam heeft eerst een dossier en een overeenkomst nodig.',
    },
    'file-unreadable': {
      title: 'Het bestand kan niet gelezen worden.',
      detail: 'Er is niets ingelezen. Kijk of het nog bestaat en of u het mag openen.',
    },
    'no-service': { title: 'Er is nog geen dienst.', detail: 'Begin eerst een dienst.' },
    'invalid-iban': {
      title: 'Het rekeningnummer klopt niet.',
      detail: 'De controlecijfers van de IBAN passen niet. Er is niets bewaard.',
    },
    'invalid-enterprise-number': {
      title: 'Het ondernemingsnummer klopt niet.',
      detail: 'De controlecijfers passen niet. Er is niets bewaard.',
    },
    'file-exists': {
      title: 'Op die plaats staat al een bestand.',
      detail: 'Het is niet overschreven. Kies een andere naam.',
    },
    'no-such-backup': { title: 'Die back-up bestaat niet meer.', detail: 'Er is niets veranderd. Kies een andere.' },
    'backup-damaged': {
      title: 'Die back-up is beschadigd.',
      detail: 'Er is niets teruggezet: uw gegevens zijn zoals ze waren. Kies een andere back-up.',
    },
    'places-outlive': {
      title: 'Voor dagen die opnieuw opengaan, zijn plaatsen bij collega’s geregeld.',
      detail: 'Er is niets bewaard. Zeg eerst dat die plaatsen vervallen.',
    },
    'no-such-need': { title: 'Dit kind heeft die dag geen vervangplaats nodig.', detail: 'Er is niets veranderd.' },
    'no-place': {
      title: 'Bij deze onthaalouder is er geen plaats (meer).',
      detail: 'Er is niets geregeld. Kijk wat er intussen in de weg staat.',
    },
    'group-full': { title: 'Op deze groepslocatie is geen plaats meer.', detail: 'Er is niets geregeld.' },
    'no-such-substitution': { title: 'Deze vervangplaats bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'no-such-group-location': { title: 'Deze groepslocatie bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'no-such-postcode': {
      title: 'Van deze postcode is geen ligging (meer) ingevuld.',
      detail: 'Er is niets veranderd.',
    },
    'no-such-stop': {
      title: 'Van deze onthaalouder is geen stopzetting (meer) genoteerd.',
      detail: 'Er is niets veranderd.',
    },
    'host-has-ended': {
      title: 'De samenwerking is al beëindigd.',
      detail: 'Er is niets veranderd. Trek de stopzetting in als ze toch verdergaat.',
    },
    'ends-before-start': {
      title: 'De laatste dag ligt voor het begin van de samenwerking.',
      detail: 'Er is niets bewaard. Kies een latere dag.',
    },
    'ends-before-outcomes': {
      title: 'Een kind is pas na die dag geregeld.',
      detail: 'Er is niets bewaard. Neem de nieuwe plaats van dat kind eerst terug.',
    },
    'told-in-future': {
      title: 'Een verwittiging ligt niet in de toekomst.',
      detail: 'Er is niets bewaard. Kies vandaag of een vroegere dag.',
    },
    'same-host': { title: 'Dit is de onthaalouder die stopt.', detail: 'Er is niets bewaard. Kies een andere.' },
    'outcome-known': {
      title: 'Voor dit kind is al een nieuwe plaats geregeld.',
      detail: 'Er is niets veranderd. Neem die eerst terug.',
    },
    'day-impossible': {
      title: 'Die dag past niet bij de overeenkomst.',
      detail:
        'Er is niets bewaard. De opvang hier eindigt na haar eerste dag en ten laatste op de laatste dag van de onthaalouder.',
    },
    'relocation-in-use': {
      title: 'De nieuwe overeenkomst wordt al gebruikt.',
      detail: 'Er is niets veranderd. Wijzig de nieuwe overeenkomst in het dossier van het kind.',
    },
    'no-such-extra-day': { title: 'Deze extra dag bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'extra-day-accepted': {
      title: 'Deze extra dag is al aanvaard.',
      detail: 'Er is niets veranderd. Trek hem eerst in om hem te wijzigen.',
    },
    'extra-day-impossible': {
      title: 'Deze extra dag kan niet.',
      detail: 'Er is niets aanvaard. Kijk wat er intussen in de weg staat.',
    },
    'host-not-agreed': {
      title: 'De onthaalouder heeft nog geen ja gezegd.',
      detail: 'Er is niets aanvaard. Vraag het na, of geef een reden.',
    },
    'extra-day-has-begun': {
      title: 'Deze extra dag is begonnen of voorbij.',
      detail: 'Er is niets veranderd. Komt het kind niet, noteer dan een afwezigheid.',
    },
    'no-such-reason': { title: 'Deze reden bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'key-taken': {
      title: 'Die letter wordt al gebruikt.',
      detail: 'Er is niets bewaard. Kies een andere letter, of geen.',
    },
    'from-past': {
      title: 'Een wijziging begint vandaag of later.',
      detail: 'Er is niets bewaard. Wat al ingevuld is, blijft zoals het is.',
    },
    'reason-in-use': {
      title: 'Met deze reden zijn al afwezigheden ingevuld.',
      detail: 'Er is niets veranderd. Zet ze vanaf een latere datum anders of buiten gebruik.',
    },
    'day-changed': {
      title: 'Deze dag is intussen anders ingevuld.',
      detail: 'Uw antwoord is niet bewaard. Kijk wat er nu staat en antwoord opnieuw.',
    },
    'care-not-started': {
      title: 'De opvang van dit kind is nog niet gestart.',
      detail: 'Er is niets bewaard. Laat de opvang eerst starten in het dossier van het kind.',
    },
    'future-day': {
      title: 'Aanwezigheid kan niet vooraf.',
      detail: 'Er is niets bewaard. Een afwezigheid die vooraf gemeld is, kan wel.',
    },
    'reason-needed': {
      title: 'Deze maand is afgesloten of uitgegeven.',
      detail: 'Er is niets bewaard. Een verbetering vraagt een reden, die bewaard blijft.',
    },
    'forms-changed': {
      title: 'Een formulier of een dag is intussen veranderd.',
      detail: 'Er is niets ingelezen. Kijk het voorbeeld opnieuw na en bewaar dan.',
    },
    'rows-not-understood': {
      title: 'Er zijn rijen die niet begrepen zijn.',
      detail: 'Er is niets ingelezen. Wijs ze toe of laat ze weg.',
    },
    'open-days': {
      title: 'Er staan nog dagen open.',
      detail: 'De maand is niet afgesloten. Beantwoord eerst de open dagen.',
    },
    'month-not-over': { title: 'Deze maand is nog niet voorbij.', detail: 'Er is niets afgesloten.' },
    'invalid-value': { title: 'Die waarde past niet bij deze instelling.', detail: 'Er is niets bewaard.' },
    'no-such-row': { title: 'Die regel bestaat niet meer.', detail: 'Er is niets veranderd.' },
    'no-such-visit': { title: 'Dit huisbezoek bestaat niet.', detail: 'Er is niets veranderd.' },
    'no-such-photo': { title: 'Deze foto hoort niet bij dit huisbezoek.', detail: 'Er is niets veranderd.' },
    'photo-not-here': {
      title: 'Deze foto staat niet op dit toestel.',
      detail: 'Ze komt mee met de bezoekmap van het toestel waarop ze werd toegevoegd.',
    },
    'no-such-action': { title: 'Deze afspraak bestaat niet.', detail: 'Er is niets veranderd.' },
    'no-such-goal': { title: 'Dit coachingsdoel bestaat niet.', detail: 'Er is niets veranderd.' },
    'no-such-record': { title: 'Dit bestaat niet meer.', detail: 'Er is niets veranderd.' },
    'no-such-field': { title: 'Dit veld bestaat niet.', detail: 'Er is niets bewaard.' },
    'no-such-conflict': { title: 'Hier is niets meer te kiezen.', detail: 'Er staat nu één waarde.' },
    'visit-closed': {
      title: 'Dit huisbezoek is afgerond of geschrapt.',
      detail: 'Heropen het om er iets aan te veranderen.',
    },
    'visit-cancelled': { title: 'Dit huisbezoek is geschrapt.', detail: 'Er valt geen verslag van te maken.' },
    'visit-not-closed': { title: 'Dit huisbezoek staat nog open.', detail: 'Er is niets veranderd.' },
    'visit-in-future': {
      title: 'Dit huisbezoek is nog niet geweest.',
      detail: 'Pas de datum aan als het vroeger doorging.',
    },
    'visit-incomplete': {
      title: 'Begin en einde van het bezoek ontbreken.',
      detail: 'Vul ze in en rond dan af.',
    },
    'no-such-entry': { title: 'Deze wijziging staat niet in de geschiedenis.', detail: 'Er is niets veranderd.' },
    'no-such-incident': { title: 'Dit incident bestaat niet.', detail: 'Er is niets veranderd.' },
    'no-such-complaint': { title: 'Deze klacht bestaat niet.', detail: 'Er is niets veranderd.' },
    'case-closed': { title: 'Dit is afgesloten.', detail: 'Heropen het om er iets aan te veranderen.' },
    'case-open': { title: 'Dit staat nog open.', detail: 'Er is niets veranderd.' },
    'moment-in-future': {
      title: 'Dat uur of die dag moet nog komen.',
      detail: 'Kijk datum, jaar en uur na. Er is niets bewaard.',
    },
    'not-a-crisis': { title: 'Dit is geen crisis.', detail: 'Maak er eerst een crisis van.' },
    'crisis-reported': {
      title: 'Van deze crisis is al iets gemeld of genoteerd.',
      detail: 'Het blijft een crisis. Schrijf in het verloop waarom het meeviel.',
    },
    'tasks-open': {
      title: 'Er is nog iets te doen.',
      detail: 'Sluit af met een reden, of doe het eerst.',
    },
    'no-such-template': { title: 'Deze checklist bestaat niet.', detail: 'Er is niets bewaard.' },
    'template-in-use': {
      title: 'Met deze checklist zijn al huisbezoeken gedaan.',
      detail: 'Bewaar de wijzigingen als een nieuwe versie, vanaf een datum.',
    },
    'no-such-session': { title: 'Deze vorming bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'session-cancelled': {
      title: 'Deze vorming gaat niet door.',
      detail: 'Er is niets veranderd. Laat ze eerst weer doorgaan.',
    },
    'session-ahead': {
      title: 'Deze vorming is nog niet geweest.',
      detail: 'Wie ze volgde, duidt u aan vanaf de dag zelf.',
    },
    'no-such-material': { title: 'Dit materiaal bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'material-out': {
      title: 'Dit materiaal is uitgeleend.',
      detail: 'Er is niets veranderd. Neem het eerst terug van wie het nu heeft.',
    },
    'material-retired': {
      title: 'Dit materiaal is uit gebruik.',
      detail: 'Er is niets uitgeleend. Haal de datum uit gebruik weg als het er weer is.',
    },
    'lent-before-return': {
      title: 'Op die dag was dit materiaal nog uitgeleend.',
      detail: 'Er is niets veranderd. Kies de dag van de teruggave of een latere.',
    },
    'host-not-working': {
      title: 'Deze onthaalouder werkt dan niet meer bij de dienst.',
      detail: 'Er is niets uitgeleend.',
    },
    'nothing-on-loan': {
      title: 'Deze onthaalouder heeft niets van de dienst in huis.',
      detail: 'Er is geen uitleenbon gemaakt.',
    },
    'no-such-loan': { title: 'Deze uitlening bestaat niet (meer).', detail: 'Er is niets veranderd.' },
    'loan-returned': {
      title: 'Dit materiaal is al terug.',
      detail: 'Er is niets veranderd.',
    },
    'return-in-future': {
      title: 'Die dag moet nog komen.',
      detail: 'Er is niets veranderd. Kies de dag waarop het materiaal terugkwam.',
    },
    'template-same-date': {
      title: 'Er begint al een checklist op die dag.',
      detail: 'Kies een andere dag, of wijzig die checklist.',
    },
    'password-too-short': {
      title: 'Het wachtwoord is te kort.',
      detail:
        'Er is niets geschreven. Kies er een van minstens tien tekens; een paar gewone woorden na elkaar is goed.',
    },
    'not-a-visit-folder': {
      title: 'Dit is geen bezoekmap.',
      detail: 'Er is niets veranderd. Kies een bestand dat op .onthaalmap eindigt.',
    },
    'wrong-password': {
      title: 'Het wachtwoord past niet bij deze bezoekmap.',
      detail: 'Er is niets veranderd. Kijk na of Caps Lock aanstaat. Past het zeker, dan is het bestand beschadigd.',
    },
    'folder-damaged': {
      title: 'Deze bezoekmap is beschadigd.',
      detail: 'Er is niets van overgenomen. Kopieer het bestand opnieuw, of maak de bezoekmap opnieuw.',
    },
    'folder-newer': {
      title: 'Deze bezoekmap komt uit een nieuwere versie van Onthaal.',
      detail: 'Er is niets van overgenomen. Werk Onthaal hier eerst bij.',
    },
    'folder-older': {
      title: 'Deze bezoekmap komt uit een te oude versie van Onthaal.',
      detail: 'Er is niets van overgenomen. Werk Onthaal op het andere toestel bij en maak de map daar opnieuw.',
    },
    'folder-too-large': {
      title: 'Deze bezoekmap is te groot.',
      detail: 'Er is niets geschreven. Neem minder onthaalouders mee: foto’s maken een map groot.',
    },
    'folder-not-read': {
      title: 'Deze bezoekmap is niet meer geopend.',
      detail: 'Er is niets veranderd. Kies het bestand opnieuw en typ het wachtwoord.',
    },
    'other-service': {
      title: 'Deze bezoekmap is van een andere dienst.',
      detail: 'Er is niets van overgenomen.',
    },
    'is-visiting-copy': {
      title: 'Op deze laptop wordt een bezoekmap geopend, niet teruggebracht.',
      detail: 'Er is niets veranderd. Breng de bezoekmap terug in Onthaal van de dienst.',
    },
    'no-such-request': { title: 'Deze aanvraag bestaat niet meer.', detail: 'Er is niets veranderd.' },
    'request-closed': {
      title: 'Deze aanvraag is niet meer open.',
      detail: 'Er is niets veranderd. Zet de aanvraag eerst terug op de wachtlijst.',
    },
    'request-open': { title: 'Deze aanvraag is nog open.', detail: 'Er is niets veranderd.' },
    'request-placed': {
      title: 'Dit kind heeft al een opvangplaats.',
      detail: 'Er is niets veranderd. De overeenkomst staat in het dossier van het kind.',
    },
    'no-days': {
      title: 'Er is geen enkele dag gevraagd.',
      detail: 'Er is niets veranderd. Vul minstens één dag met uren in.',
    },
    'no-room': {
      title: 'Daar is geen plaats voor deze dagen.',
      detail: 'Er is niets aangeboden. Kies een andere onthaalouder, of bied enkel de dagen aan waarop er plaats is.',
    },
    'passed-over': {
      title: 'Een gezin dat hoger staat, past daar ook.',
      detail: 'Er is niets aangeboden. Bied het eerst aan wie hoger staat aan, of schrijf op waarom u afwijkt.',
    },
    'offer-waiting': {
      title: 'Er wacht al een aanbod op antwoord.',
      detail: 'Er is niets veranderd. Noteer eerst het antwoord, of trek het aanbod in.',
    },
    'no-such-offer': { title: 'Dit aanbod bestaat niet meer.', detail: 'Er is niets veranderd.' },
    'offer-answered': { title: 'Op dit aanbod is al geantwoord.', detail: 'Er is niets veranderd.' },
    'no-accepted-offer': {
      title: 'Het gezin heeft nog geen plaats aanvaard.',
      detail: 'Er is niets veranderd. Bied een plaats aan en noteer het antwoord.',
    },
  },
}
