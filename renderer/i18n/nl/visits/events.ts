/** What the guidance of a host says on her timeline. */
export const guidanceEvents = {
  visit: 'Huisbezoek',
  unannounced: 'Huisbezoek, onaangekondigd',
  notFilledIn: 'nog niet afgerond',
  closed: (action: string) => `Afspraak klaar: ${action}`,
  goal: (goal: string) => `Doel: ${goal}`,
  goalBegun: 'begonnen',
}
