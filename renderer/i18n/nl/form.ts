import type { FormFaultCode } from '../../components/form/model/form-fault.ts'
import { faults } from './faults.ts'
import { choices } from './form/choices.ts'
import { fields, fieldsWithin } from './form/fields.ts'

/** The parts with which records are entered and changed. */
export const form = {
  fields,
  fieldsWithin,
  choices,
  /** Rules as a field names them; the others are worded as for a file that is read. */
  faults: {
    ...faults.texts,
    'missing-key': 'Dit veld is verplicht.',
    'empty-name': 'Dit veld is verplicht.',
    'wrong-type': 'Deze waarde ligt buiten wat mag.',
    'unknown-key': 'Dit gegeven hoort hier niet.',
    'unknown-reference': 'Dit bestaat niet (meer). Kies opnieuw.',
    'invalid-date': 'Dit is geen bestaande datum. Typ bijvoorbeeld 1/3/2026.',
    'invalid-time': 'Dit is geen tijdstip. Typ bijvoorbeeld 8.30.',
    'invalid-moment': 'Dit is geen dag met een uur. Typ bijvoorbeeld 16/11/2026 6.42.',
    'invalid-amount': 'Dit is geen bedrag. Typ bijvoorbeeld 18,37.',
    'invalid-number': 'Dit is geen getal.',
    'invalid-position': 'Typ de breedte en dan de lengte in graden, zoals 50,8885 3,4270.',
    'invalid-plan': 'Deze dagen en uren kunnen niet gelezen worden. Typ bijvoorbeeld ma-vr 8-17.',
    'not-a-monday': 'Dit is geen maandag: een cyclus begint op een maandag.',
  } satisfies Record<FormFaultCode, string>,
  endBeforeStart: (until: string, from: string) => `Het einde (${until}) ligt voor het begin (${from}).`,
  endIsStart: (at: string) => `Het einde valt samen met het begin (${at}).`,
  beforeBirth: (date: string, birth: string) => `${date} ligt voor de geboorte (${birth}).`,
  yes: 'ja',
  no: 'nee',
  emptyList: 'geen',
  week: (week: number) => `week ${week}`,
  row: (number: number) => `rij ${number}`,
  inRow: (label: string, number: number) => `${label}, rij ${number}`,
  pick: 'Kies',
  dateHint: 'dd/mm/jjjj',
  momentHint: 'dd/mm/jjjj uu:mm',
  save: 'Bewaren',
  discard: 'Verwerpen',
  unchanged: 'Er is niets gewijzigd',
  unsaved: 'Nog niet bewaard',
  kept: 'Uw wijzigingen van daarnet staan er nog, niet bewaard',
  open: (count: number) => (count === 1 ? '1 veld is nog niet in orde' : `${count} velden zijn nog niet in orde`),
  discarded: 'Uw wijzigingen zijn verworpen.',
  undo: 'Ongedaan maken',
  list: {
    none: 'Nog niets ingevuld.',
    remove: (label: string, number: number) => `${label}: rij ${number} verwijderen`,
    removeKeys: 'Ctrl Delete',
    removed: (label: string) => `${label}: rij verwijderd.`,
    actions: 'Verwijderen',
  },
  picker: {
    list: 'Gevonden',
    nothing: 'Niemand gevonden.',
    more: (count: number) => `Nog ${count}: typ verder.`,
  },
  people: {
    add: 'Typ een naam om toe te voegen',
    remove: (name: string, label: string) => `${name} weghalen uit: ${label}`,
  },
  position: {
    label: 'Ligging',
    example: '50,8885 3,4270',
    hint: 'Breedte en lengte, zoals een kaart ze kopieert. Gaat voor op de ligging van de postcode.',
    odd: {
      swapped: 'Zo ligt dit niet in België: breedte en lengte lijken omgewisseld.',
      abroad: 'Zo ligt dit buiten België.',
    },
  },
  reason: {
    label: 'Reden',
    hint: 'De reden blijft bij de wijziging staan, in de geschiedenis.',
    tooShort: (letters: number) => `Schrijf een reden van minstens ${letters} tekens.`,
  },
  conflict: {
    title: 'Iemand anders heeft dit intussen gewijzigd',
    who: (actor: string, moment: string) => `${actor}, ${moment}`,
    intro: (count: number) =>
      count === 1
        ? 'Bij één gegeven zijn er twee waarden. Kies welke blijft; al de rest is samengevoegd.'
        : `Bij ${count} gegevens zijn er twee waarden. Kies telkens welke blijft; al de rest is samengevoegd.`,
    field: 'Gegeven',
    was: 'Was',
    mine: 'Uw waarde',
    theirs: 'Intussen bewaard',
    theirsOf: (who: string) => `Bewaard door ${who}`,
    removed: 'verwijderd',
    save: 'Bewaren met deze keuze',
    later: 'Verder bewerken',
    yielded: 'Niet bewaard van wat u invulde:',
    read: 'Gelezen',
  },
  status: {
    unsaved: (title: string) => `${title}: nog niet bewaard`,
    unsavedDetail: 'blijft staan als u weggaat, tot Onthaal sluit',
    elsewhere: 'Nog niet bewaard:',
  },
}
