/** The parts of Instellingen, as they stand in the address. */
export const settingsTabs = [
  'dienst',
  'back-ups',
  'gedateerd',
  'redenen',
  'vervanging',
  'groepslocaties',
  'checklist',
  'postcodes',
  'uitvoeren',
  'geschiedenis',
] as const
export type SettingsTab = (typeof settingsTabs)[number]
