/** Groepslocaties, among the settings. */
export const groupLocations = {
  intro:
    'Lokalen van de dienst waar kinderen de eerste dag van een afwezigheid terechtkunnen, tot en met hun laatste dag in gebruik.',
  listLabel: 'Groepslocaties',
  add: 'Groepslocatie toevoegen',
  newTitle: 'Nieuwe groepslocatie',
  form: (name: string) => `Gegevens van ${name}`,
  edit: 'Wijzigen',
  columns: { name: 'Naam', address: 'Adres', phone: 'Telefoon', places: 'Plaatsen', endsOn: 'Tot en met' },
  ended: 'voorbij',
  empty: 'Nog geen groepslocatie',
  emptyDetail: 'Voeg er een toe als kinderen van een zieke onthaalouder ergens samen opgevangen kunnen worden.',
  who: 'Groepslocatie',
  placesHint: 'Hoeveel kinderen er tegelijk terechtkunnen.',
  where: 'Waar',
  how: 'Bereikbaar',
  period: 'In gebruik',
  periodNote: 'Zonder laatste dag blijft ze in gebruik. Verwijderen kan niet: wat geregeld werd, blijft leesbaar.',
}
