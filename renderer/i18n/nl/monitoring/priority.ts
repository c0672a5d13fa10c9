/** Voorrangsgroepen: the shares of children of priority groups and of vulnerable families (R102, R115, R126). */
export const priority = {
  tableLabel: 'Kinderen uit voorrangsgroepen en kwetsbare gezinnen',
  chartTitle: 'Aandeel per maand, in procent van alle kinderen',
  columns: {
    children: 'Kinderen',
    priority: 'Voorrang',
    vulnerable: 'Kwetsbaar',
    unknown: 'Niet gekend',
    percent: '%',
  },
  names: {
    children: 'Kinderen in opvang',
    priority: 'Uit een voorrangsgroep',
    vulnerable: 'Uit een kwetsbaar gezin',
    unknown: 'Niet gekend',
  },
  legend: { priority: 'voorrangsgroep', vulnerable: 'kwetsbaar gezin' },
  target: (percent: string) => `doel ${percent} %`,
  plusTarget: (percent: string) => `plus ${percent} %`,
  facts: 'Kenmerken',
  factCounts: 'Per kenmerk',
  noFacts: 'geen enkel kenmerk',
  unknown: 'niet gekend',
  unknownNote: (count: number) =>
    count === 1 ? 'Van 1 kind is niets gekend.' : `Van ${count} kinderen is niets gekend.`,
  unknownDetail: 'Zij tellen als niet uit een voorrangsgroep. Vul de kenmerken in op de overeenkomst.',
  howTitle: 'Zo wordt geteld',
  how: (from: number): readonly (readonly [string, string])[] => [
    ['Kind', 'Met een overeenkomst die op die dag loopt. Wie er twee heeft, telt één keer.'],
    ['Voorrangsgroep', 'Minstens één kenmerk van de eerste voorrang; een broer of zus in de opvang alleen telt niet.'],
    [
      'Kwetsbaar gezin',
      `Minstens ${from} van: werk of opleiding, alleenstaand, laag inkomen, zorgsituatie, laag opgeleid.`,
    ],
    ['Niet gekend', 'Op geen enkele lopende overeenkomst staan kenmerken, ook niet dat er geen zijn.'],
  ],
  source: 'R102, R115, R126: wat kwetsbaar is, is niet bevestigd. De grenzen staan in Instellingen.',
  empty: 'Geen kinderen in opvang.',
  emptyDetail: 'Zodra er een overeenkomst loopt, staat het kind hier.',
}
