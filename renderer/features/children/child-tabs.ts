/** The parts of a child's file, as they stand in the address. */
export const childTabs = [
  'overzicht',
  'gegevens',
  'gezin',
  'overeenkomsten',
  'attesten',
  'notities',
  'geschiedenis',
] as const
export type ChildTab = (typeof childTabs)[number]

/** The parts with facts that have dates: these can be looked at as of another day. */
export const datedTabs = ['overzicht', 'overeenkomsten', 'attesten'] as const satisfies ChildTab[]
