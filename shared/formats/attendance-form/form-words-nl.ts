/**
 * The words of the form, which are part of its format as the names of elements are of a bank file: what the program writes
 * first, then what people make of it. Compared without case, accents and signs.
 */
export const columnTitles = {
  child: ['Kind', 'Naam kind', 'Naam', 'Voornaam en naam', 'Naam en voornaam', 'Kindje'],
  childId: ['Kind-id', 'Kindnummer', 'Id kind', 'Id'],
  firstName: ['Voornaam', 'Voornaam kind'],
  lastName: ['Achternaam', 'Familienaam', 'Achternaam kind', 'Familienaam kind'],
  date: ['Datum', 'Opvangdag', 'Datum opvang'],
  weekday: ['Dag', 'Weekdag'],
  planned: ['Gepland', 'Opvangplan', 'Plan', 'Voorzien'],
  hours: ['Uren', 'Aanwezig', 'Aanwezigheid', 'Van tot', 'Opvanguren'],
  absence: ['Afwezig (reden)', 'Afwezig', 'Afwezigheid', 'Reden', 'Reden afwezigheid', 'Reden van afwezigheid'],
  notifiedAt: ['Verwittigd op', 'Verwittigd', 'Gemeld op', 'Gemeld'],
  note: ['Opmerking', 'Opmerkingen', 'Nota', 'Bemerking'],
} as const

/** Titles that come back with a number: `Van`, `Tot`, `Van 2`, `Tot 2`. */
export const numberedTitles = {
  from: ['Van', 'Aankomst', 'Uur van aankomst', 'Komt', 'Gekomen', 'Begin', 'Beginuur', 'Start', 'Startuur'],
  until: ['Tot', 'Vertrek', 'Uur van vertrek', 'Vertrokken', 'Einde', 'Einduur', 'Opgehaald'],
} as const

/** What stands above the table, before its value. */
export const headingLabels = {
  host: ['Onthaalouder', 'Kinderbegeleider', 'Naam onthaalouder'],
  hostId: ['Onthaalouder-id', 'Id onthaalouder'],
  month: ['Maand'],
  form: ['Formulier'],
} as const

/** Which layout of the form it is. */
export const formMark = 'Onthaal aanwezigheden 1'

/** Words for the built-in reasons of absence, beside the names and letters of the service's reasons. */
export const absenceWords = {
  illness: ['z', 'ziek', 'ziekte'],
  holiday: ['v', 'vakantie', 'verlof'],
  other: ['a', 'anders', 'andere', 'andere reden'],
} as const

/** The days of the week from Monday, as written and as recognised. */
export const weekdayWords = [
  ['ma', 'maandag'],
  ['di', 'dinsdag'],
  ['wo', 'woensdag'],
  ['do', 'donderdag'],
  ['vr', 'vrijdag'],
  ['za', 'zaterdag'],
  ['zo', 'zondag'],
] as const

/** The months from January, as a heading may name them. */
export const monthWords = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] as const // prettier-ignore
