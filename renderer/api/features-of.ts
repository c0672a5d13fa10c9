import type { Feature } from '../../shared/contract/events.ts'
import type { NamesOf } from '../../shared/contract/index.ts'

const care: readonly Feature[] = ['service', 'hosts', 'children', 'settings']
const bills: readonly Feature[] = [...care, 'billing']

/** The parts of the data each query reads: a change in one of them makes its cached answer old. */
export const featuresOf: Record<NamesOf<'query'>, readonly Feature[]> = {
  'service.status': ['service', 'hosts', 'children', 'backups'],
  'exchange.export': bills,
  'hosts.list': care,
  'hosts.file': bills,
  'children.list': care,
  'children.file': bills,
  'capacity.report': care,
  'billing.preview': bills,
  'billing.overview': bills,
  'billing.family': bills,
  'billing.months': bills,
  'billing.issued': bills,
  'settings.list': ['settings', 'service'],
  'backups.list': ['backups'],
  'backups.verify': ['backups', 'billing'],
  'database.check': [...bills, 'backups'],
}
