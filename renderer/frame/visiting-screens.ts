/** Addresses that work on a visiting copy: visits, bezoekmappen, and the settings with the back-ups. */
const visiting = ['/huisbezoeken', '/instellingen'] as const

/** Screens of Huisbezoeken that are about the service as a whole, and have nothing to show on a visiting copy. */
const ofService = ['/huisbezoeken/incidenten', '/huisbezoeken/vorming', '/huisbezoeken/materiaal'] as const

/** Whether a screen works on a visiting copy, by its address. */
export function isVisitingScreen(address: string): boolean {
  const isUnder = (root: string): boolean => address === root || address.startsWith(`${root}/`)
  return visiting.some(isUnder) && !ofService.some(isUnder)
}
