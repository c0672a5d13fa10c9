/** The parts of a request, as they stand in the address. */
export const requestTabs = ['gegevens', 'plaatsen', 'plaats', 'geschiedenis'] as const
export type RequestTab = (typeof requestTabs)[number]
