/** The parts of a child's file that work, as they stand in the address. */
export const childTabs = ['overzicht', 'overeenkomsten', 'gezin'] as const
export type ChildTab = (typeof childTabs)[number]
