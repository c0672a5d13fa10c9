/** The parts of Instellingen, as they stand in the address. */
export const settingsTabs = ['dienst', 'back-ups', 'gedateerd', 'uitvoeren'] as const
export type SettingsTab = (typeof settingsTabs)[number]
