import type { LetterTemplateId } from '../../../../shared/domain/letters/letter-templates.ts'
import type { FieldSpec } from '../templates/fields.ts'

const text = (name: string, meaning: string): FieldSpec => ({ name, kind: 'text', meaning })
const list = (name: string, meaning: string, fields: readonly FieldSpec[]): FieldSpec => ({
  name,
  kind: 'list',
  meaning,
  fields,
})
const drawing = (name: string, meaning: string): FieldSpec => ({ name, kind: 'drawing', meaning })

const common: readonly FieldSpec[] = [
  text('dienst.naam', 'naam van de dienst'),
  text('dienst.adres', 'adres van de dienst'),
  text('dienst.telefoon', 'telefoon van de dienst'),
  text('dienst.email', 'e-mailadres van de dienst'),
  text('dienst.ondernemingsnummer', 'ondernemingsnummer van de dienst'),
  text('dienst.rekening', 'rekeningnummer van de dienst'),
  text('dienst.verantwoordelijke', 'verantwoordelijke van de dienst'),
  text('brief.datum', 'datum van de brief'),
  text('brief.plaats', 'gemeente van de dienst'),
  text('antwoord.tegen', 'dag waartegen een antwoord gevraagd wordt'),
]

const parent: readonly FieldSpec[] = [
  text('ouder.voornaam', 'voornaam van de ouder'),
  text('ouder.naam', 'voornaam en naam van de ouder'),
  text('ouder.adres', 'adres van de ouder'),
  text('ouder.telefoon', 'telefoon van de ouder'),
  text('ouder.email', 'e-mailadres van de ouder'),
]

const child: readonly FieldSpec[] = [
  text('kind.voornaam', 'voornaam van het kind'),
  text('kind.naam', 'voornaam en naam van het kind'),
  text('kind.geboortedatum', 'geboortedatum van het kind'),
  text('kind.geboorteplaats', 'geboorteplaats van het kind'),
]

const host: readonly FieldSpec[] = [
  text('onthaalouder.naam', 'voornaam en naam van de onthaalouder'),
  text('onthaalouder.locatie', 'naam van de opvanglocatie, of van de onthaalouder zelf'),
  text('onthaalouder.adres', 'adres van de onthaalouder'),
  text('onthaalouder.telefoon', 'telefoon van de onthaalouder'),
  text('onthaalouder.email', 'e-mailadres van de onthaalouder'),
]

const plan: readonly FieldSpec[] = [
  text('plan.vanaf', 'eerste dag van het opvangplan'),
  text('plan.totEnMet', 'laatste dag van het opvangplan'),
  text('plan.dagenPerWeek', 'dagen per week van het opvangplan'),
  text('plan.weken', 'om de hoeveel weken het plan zich herhaalt, leeg bij een vaste week'),
  text('plan.weekEen', 'maandag van week 1 van het opvangplan'),
  drawing('plan.tabel', 'opvangplan als tabel'),
]

const ofAgreement: readonly FieldSpec[] = [
  ...parent,
  ...child,
  text('kind.adres', 'woonplaats van het kind: die van de contracthouder'),
  ...host,
  text('overeenkomst.begin', 'begindatum van de overeenkomst'),
  text('overeenkomst.verwachtEinde', 'verwacht einde van de overeenkomst'),
  ...plan,
  text('tarief.dag', 'dagprijs van het attest'),
  text('tarief.halveDag', 'prijs voor minder dan 5 uur'),
  text('tarief.langeDag', 'prijs voor meer dan 11 uur'),
  text('tarief.kindcode', 'kindcode van het attest'),
  text('tarief.vanaf', 'eerste dag van het attest'),
  text('tarief.totEnMet', 'laatste dag van het attest'),
  list('respijtdagen', 'jaren van de overeenkomst met hun respijtdagen', [
    text('jaar', 'kalenderjaar'),
    text('dagen', 'respijtdagen in dat jaar'),
    text('periode', 'deel van het jaar waarvoor ze gelden'),
  ]),
  text('respijtdagen.voltijds', 'respijtdagen van een voltijds plan in een volledig jaar'),
  text('waarborg.bedrag', 'waarborg van de overeenkomst'),
  list('noodcontacten', 'personen om te bellen in nood', [
    text('naam', 'naam van het noodcontact'),
    text('relatie', 'relatie van het noodcontact tot het kind'),
    text('telefoon', 'telefoon van het noodcontact'),
  ]),
  text('noodcontact', 'eerste noodcontact: naam, relatie en telefoon'),
  text('opzeg.termijn', 'opzegtermijn'),
  text('betaling.termijn', 'betaaltermijn van een factuur'),
  text('afwezigheid.uur', 'uur waarvóór een afwezigheid gemeld wordt'),
  text('reglement.versie', 'versie van het huishoudelijk reglement die geldt'),
  drawing('handtekeningen', 'plaats voor datum en twee handtekeningen'),
]

const childrenOf = (meaning: string, fields: readonly FieldSpec[]): readonly FieldSpec[] => [
  ...parent,
  list('kinderen', meaning, [...child, text('onthaalouder.naam', 'onthaalouder van het kind'), ...fields]),
  text('kinderen.namen', 'voornamen van de kinderen'),
]

const ofRequest: readonly FieldSpec[] = [
  ...parent,
  text('kind.voornaam', 'voornaam van het kind'),
  text('kind.naam', 'voornaam en naam van het kind'),
  text('aanvraag.ontvangen', 'dag waarop de aanvraag binnenkwam'),
  text('aanvraag.gewenstVanaf', 'gewenste begindatum'),
  text('aanvraag.dagen', 'gewenste dagen per week'),
]

const own: Readonly<Record<LetterTemplateId, readonly FieldSpec[]>> = {
  agreement: ofAgreement,
  'care-plan': ofAgreement,
  regulation: [
    ...childrenOf('kinderen van het gezin', []),
    text('reglement.versie', 'versie van het huishoudelijk reglement'),
    text('reglement.vanaf', 'dag vanaf wanneer de versie geldt'),
    text('reglement.toelichting', 'wat er verandert, zoals bij de versie genoteerd'),
    text('reglement.nadelig', 'ingevuld als de versie in het nadeel van het gezin is'),
    text('reglement.opzegbaarTot', 'laatste dag om zonder kosten op te zeggen'),
    drawing('handtekeningen', 'plaats voor datum en twee handtekeningen'),
  ],
  'missing-papers': childrenOf('kinderen met een onvolledig dossier', [
    list('ontbrekendeStukken', 'wat er ontbreekt', [text('stuk', 'stuk dat ontbreekt')]),
  ]),
  attest: childrenOf('kinderen die een attest nodig hebben', [text('attest.reden', 'waarom er een attest nodig is')]),
  closure: [
    ...childrenOf('kinderen die opvang hadden', [text('dagen', 'dagen waarop het kind opvang had')]),
    text('sluiting.wie', 'wie gesloten is: de onthaalouder of de dienst'),
    text('sluiting.wanneer', 'dagen waarop gesloten is'),
    text('sluiting.reden', 'reden van de sluiting, niet bij ziekte'),
  ],
  offer: [
    ...ofRequest,
    ...host,
    text('aanbod.vanaf', 'eerste dag van het aanbod'),
    drawing('plan.tabel', 'aangeboden dagen als tabel'),
  ],
  refusal: ofRequest,
  'host-papers': [
    ...host,
    list('papieren', 'papieren die ontbreken of vervallen', [
      text('stuk', 'naam van het papier'),
      text('wie', 'gezinslid van wie het papier is'),
      text('toestand', 'ontbreekt, of wanneer het vervalt'),
    ]),
  ],
}

/** The fields of each template: those of every letter, then its own. */
export const letterFields: Readonly<Record<LetterTemplateId, readonly FieldSpec[]>> = Object.fromEntries(
  Object.entries(own).map(([id, fields]) => [id, [...common, ...fields]]),
) as unknown as Record<LetterTemplateId, readonly FieldSpec[]>
