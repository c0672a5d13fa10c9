/** The parts of Instellingen, as they stand in the address. */
export const settingsTabs = [
  'dienst',
  'back-ups',
  'gedateerd',
  'redenen',
  'vervanging',
  'voorrang',
  'groepslocaties',
  'checklist',
  'sjablonen',
  'postcodes',
  'uitvoeren',
  'geschiedenis',
] as const
/** Those that have something on a visiting copy. */
export const visitingSettingsTabs = ['back-ups', 'geschiedenis'] as const satisfies (typeof settingsTabs)[number][]
export type SettingsTab = (typeof settingsTabs)[number]
