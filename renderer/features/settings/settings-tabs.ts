/** The parts of Instellingen, as they stand in the address. */
export const settingsTabs = [
  'dienst',
  'back-ups',
  'gedateerd',
  'redenen',
  'vervanging',
  'groepslocaties',
  'postcodes',
  'uitvoeren',
  'geschiedenis',
] as const
export type SettingsTab = (typeof settingsTabs)[number]
