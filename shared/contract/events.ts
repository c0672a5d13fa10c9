/** All parts of the data: what puts another database in the place of this one changes them all. */
export const everyFeature = [
  'service',
  'hosts',
  'children',
  'attendance',
  'billing',
  'settings',
  'substitution',
  'visits',
  'incidents',
  'support',
  'waiting',
  'letters',
  'backups',
  'history',
] as const

/**
 * A part of the data, as the window caches it: after a command the changed parts are asked again. `history` changes by itself
 * where something was only written to a folder.
 */
export type Feature = (typeof everyFeature)[number]

/** What the service tells without being asked. */
export type ServiceEvent =
  | { name: 'data-changed'; features: Feature[] }
  | { name: 'progress'; requestId: string; label: string; done: number; total: number }
