import type { Feature } from '../../shared/contract/events.ts'
import type { NamesOf } from '../../shared/contract/index.ts'

const care: readonly Feature[] = ['service', 'hosts', 'children', 'settings']
const days: readonly Feature[] = [...care, 'attendance']
const bills: readonly Feature[] = [...days, 'billing']

/** The parts of the data each query reads: a change in one of them makes its cached answer old. */
export const featuresOf: Record<NamesOf<'query'>, readonly Feature[]> = {
  'service.status': ['service', 'hosts', 'children', 'backups'],
  'exchange.export': bills,
  'hosts.list': care,
  'hosts.file': bills,
  'hosts.record': ['hosts'],
  'contractHolders.list': ['children'],
  'contractHolders.record': ['children'],
  'children.list': care,
  'children.file': bills,
  'children.record': ['children'],
  'children.duplicates': ['children'],
  'agreements.record': ['children'],
  'tariffs.effect': ['children', 'billing'],
  'carePlans.basis': bills,
  'history.list': bills,
  'closures.list': days,
  'closures.conflicts': bills,
  'attendance.sheet': bills,
  'attendanceForms.preview': bills,
  'attendance.dayLog': ['attendance'],
  'capacity.report': care,
  'planning.board': care,
  'planning.averages': days,
  'planning.day': care,
  'planning.limitChange': care,
  'planning.whatIf': care,
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
