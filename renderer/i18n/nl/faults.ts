import type { FaultCode } from '../../../shared/formats/exchange/faults.ts'

/** What is wrong with a value of an exchange document, one sentence per code. */
export const faults = {
  texts: {
    'not-json': 'Dit is geen JSON-bestand: het is afgebroken, of van een ander programma.',
    'unknown-key': 'Deze sleutel bestaat niet in het uitwisselingsformaat.',
    'missing-key': 'Deze sleutel is verplicht en ontbreekt.',
    'wrong-type': 'Deze waarde is van een verkeerd soort of ligt buiten wat mag.',
    'unknown-reference': 'Dit verwijst naar iets dat niet in het bestand staat.',
    'duplicate-id': 'Dit kenmerk komt al eens voor in dezelfde lijst.',
    'invalid-date': 'Dit is geen bestaande datum (JJJJ-MM-DD).',
    'invalid-time': 'Dit is geen tijdstip tussen 00:00 en 23:59 (UU:MM).',
    'end-before-start': 'Dit ligt voor het begin.',
    'empty-name': 'Hier ontbreekt een naam of adresregel.',
    'week-outside-cycle': 'Deze week valt buiten de cyclus van het opvangplan.',
    'not-a-monday': 'Een cyclus begint op een maandag.',
    overlap: 'Dit loopt over een andere regel heen.',
    'double-reservation': 'Twee overeenkomsten van dit kind reserveren dezelfde uren.',
    duplicate: 'Dit staat er twee keer in.',
    'invalid-iban': 'De controlecijfers van dit rekeningnummer kloppen niet.',
    'invalid-enterprise-number': 'De controlecijfers van dit ondernemingsnummer kloppen niet.',
    'invalid-national-number': 'De controlecijfers van dit rijksregisternummer kloppen niet.',
    'invalid-kindcode': 'Dit is geen kindcode: zes cijfers van een geboortedatum en een volgnummer.',
    'unknown-setting': 'Deze instelling bestaat niet.',
    'negative-cents': 'Dit bedrag mag niet negatief zijn.',
    'cents-out-of-range': 'Dit bedrag is groter dan 10 miljoen euro.',
    'no-agreement': 'Op deze datum loopt er geen overeenkomst van dit kind.',
    'before-birth': 'Deze datum ligt voor de geboorte.',
    'file-too-large': 'Dit bestand is te groot: meer dan 160 MB wordt niet gelezen.',
  } satisfies Record<FaultCode, string>,
  unknown: 'Deze waarde past niet.',
  wholeFile: 'het bestand',
}
