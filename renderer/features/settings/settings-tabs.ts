/** The parts of Instellingen, as they stand in the address. */
export const settingsTabs = ['dienst', 'back-ups', 'gedateerd', 'redenen', 'uitvoeren', 'geschiedenis'] as const
export type SettingsTab = (typeof settingsTabs)[number]
