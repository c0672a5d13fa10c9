/** Ligging van postcodes, among the settings. */
export const postcodes = {
  intro:
    'Bij een voorstel voor vervanging telt hoe ver een kind moet. Een adres zonder eigen ligging ligt daar waar zijn postcode ligt. Onthaal zoekt niets op: wat u hier invult, blijft op deze computer.',
  listLabel: 'Postcodes van de dienst',
  panel: 'Ligging van de gekozen postcode',
  add: 'Andere postcode',
  newTitle: 'Andere postcode',
  columns: {
    postcode: 'Postcode',
    cities: 'Gemeente',
    hosts: 'Onthaalouders',
    families: 'Gezinnen',
    position: 'Ligging',
  },
  missing: 'nog geen ligging',
  unused: 'nergens gebruikt',
  title: (postcode: string, cities: readonly string[]) =>
    cities.length === 0 ? postcode : `${postcode} ${cities.join(', ')}`,
  uses: (hosts: number, families: number) =>
    `${hosts} ${hosts === 1 ? 'onthaalouder' : 'onthaalouders'} en ${families} ${families === 1 ? 'gezin' : 'gezinnen'}`,
  form: (postcode: string) => `Ligging van ${postcode}`,
  postcode: 'Postcode',
  position: 'Ligging',
  hint: 'Van het midden van de gemeente is goed. Kopieer ze uit een kaart, of typ breedte en lengte: 50,8885 3,4270.',
  save: 'Ligging bewaren',
  remove: 'Ligging verwijderen',
  empty: 'Nog geen postcodes',
  emptyDetail: 'Ze verschijnen hier zodra er onthaalouders of gezinnen zijn.',
  allPlaced: 'Elke postcode heeft een ligging.',
  toDo: (count: number) => (count === 1 ? '1 postcode zonder ligging' : `${count} postcodes zonder ligging`),
  rules: {
    postcode: 'Typ een postcode.',
    known: 'Deze postcode staat al in de lijst: kies ze daar.',
    unread: 'Typ de breedte en dan de lengte in graden, zoals 50,8885 3,4270.',
    range: 'Een breedte ligt tussen −90 en 90, een lengte tussen −180 en 180.',
  },
}
