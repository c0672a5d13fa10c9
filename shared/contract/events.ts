/** A part of the data, as the window caches it: after a command the changed parts are asked again. */
export type Feature = 'service' | 'hosts' | 'children' | 'attendance' | 'billing' | 'settings' | 'backups'

/** What the service tells without being asked. */
export type ServiceEvent =
  | { name: 'data-changed'; features: Feature[] }
  | { name: 'progress'; requestId: string; label: string; done: number; total: number }
