/** Afstand: how far families live from their host. */
export const distance = {
  tableLabel: 'Afstand tussen gezin en onthaalouder',
  columns: { families: 'Gezinnen', measured: 'Met ligging', unknown: 'Zonder ligging', average: 'Gemiddeld' },
  names: {
    families: 'Gezinnen',
    measured: 'Gezinnen met een gekende afstand',
    unknown: 'Gezinnen zonder ligging',
  },
  onDate: (date: string) => `Wie op ${date} in opvang was`,
  family: 'Gezin',
  km: (km: string) => `${km} km`,
  kmColumn: 'km',
  without: { family: 'gezin zonder ligging', host: 'onthaalouder zonder ligging', both: 'beide zonder ligging' },
  unknownNote: (count: number) =>
    count === 1 ? 'Van 1 gezin is de afstand niet gekend.' : `Van ${count} gezinnen is de afstand niet gekend.`,
  unknownDetail: 'Geef de ligging van het adres of van de postcode in.',
  toPostcodes: 'Naar Postcodes',
  sum: (count: number, km: string) => `${count === 1 ? '1 gezin' : `${count} gezinnen`}, samen ${km} km`,
  count: (count: number) => (count === 1 ? '1 gezin' : `${count} gezinnen`),
  averageSum: (km: string, count: number, average: string) =>
    `${km} km gedeeld door ${count} is ${average} km gemiddeld.`,
  howTitle: 'Zo wordt gemeten',
  how: [
    ['Gezin', 'Een contracthouder met een lopende overeenkomst bij de onthaalouder. Broers en zussen tellen één keer.'],
    ['Afstand', 'In vogelvlucht, van het adres of anders van de postcode.'],
    ['Gemiddeld', 'Over de gezinnen waarvan beide liggingen gekend zijn.'],
  ] as readonly (readonly [string, string])[],
  empty: 'Geen gezinnen in opvang.',
  emptyDetail: 'Zodra er een overeenkomst loopt, staat het gezin hier.',
}
