import type { ProcedureName } from './index.ts'

/** What is written on a visiting copy: visits and what follows from them, bezoekmappen, and back-ups of them. */
const groups = ['homeVisits.', 'hostActions.', 'coachingGoals.', 'visitFolders.', 'backups.'] as const

/**
 * Whether a command has its business on a visiting copy. Everything else belongs to the service at home, and would be lost with the
 * next bezoekmap.
 */
export function isForVisitingCopy(name: ProcedureName): boolean {
  return groups.some((group) => name.startsWith(group))
}
