/** Voorstel voor de hele lijst: the best division of the free places over the open requests, in ranking order. */
export const proposal = {
  list: 'Voorstel per aanvraag, volgens rang',
  panel: 'De voorgestelde plaats',
  shown: (placed: number, total: number) =>
    `${placed} van ${total} ${total === 1 ? 'aanvraag krijgt' : 'aanvragen krijgen'} een plaats`,
  proven: 'bewezen beste verdeling',
  notProven: 'Een goede verdeling, niet bewezen de beste.',
  notProvenDetail: 'Zoeken werd gestopt voor zeker was dat er geen betere is. Elke plaats hieronder is wel vrij.',
  how: 'Wie hoger staat, moet nooit wijken voor wie lager staat. Alle plaatsen samen passen.',
  columns: { rank: 'Rang', child: 'Kind', wantedFrom: 'Vanaf', host: 'Voorstel', distance: 'Afstand' },
  forWhom: (rank: number) => `rang ${rank} op de wachtlijst`,
  noPlace: 'geen plaats',
  noPlaceTitle: 'Geen plaats voor alle dagen',
  noPlaceDetail: 'Wie hoger staat, krijgt de plaatsen waar deze aanvraag zou passen, of er is nergens plaats.',
  more: 'Bekijk wat gedeeltelijk of later past',
  toRequest: 'Aanvraag openen',
  gone: 'Deze plaats is er niet meer',
  goneDetail: 'Er is intussen iets gewijzigd. Vraag het voorstel opnieuw.',
  empty: 'Geen open aanvragen',
  emptyDetail: 'Zodra er aanvragen op de wachtlijst staan, zoekt Onthaal hier de beste verdeling.',
  searching: 'Onthaal zoekt de beste verdeling…',
}
