/** The parts of a host's file that work, as they stand in the address. */
export const hostTabs = ['overzicht', 'kinderen', 'gegevens'] as const
export type HostTab = (typeof hostTabs)[number]
