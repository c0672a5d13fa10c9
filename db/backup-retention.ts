/** Backups that were made at a moment `YYYY-MM-DDTHH-MM-SS` (local), as their names carry it. */
export type DatedBackup = { name: string; madeAt: string }

const keepOfToday = 3
const keepDays = 14
const keepMonths = 24

/**
 * Which backups may go: kept are the last 3 of the newest day, the last of each of 14 days and the last of each of 24
 * months. Counted from the newest backup, so that a computer that stood still for a year loses nothing.
 */
export function backupsToRemove(backups: readonly DatedBackup[]): string[] {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  const newestDay = newestFirst[0]?.madeAt.slice(0, 10)
  const kept = new Set(newestFirst.filter((backup) => backup.madeAt.startsWith(newestDay ?? '')).slice(0, keepOfToday))
  keepLastOfEach(newestFirst, 10, keepDays, kept)
  keepLastOfEach(newestFirst, 7, keepMonths, kept)
  return newestFirst.filter((backup) => !kept.has(backup)).map((backup) => backup.name)
}

function keepLastOfEach(
  newestFirst: readonly DatedBackup[],
  length: number,
  count: number,
  kept: Set<DatedBackup>,
): void {
  const seen = new Set<string>()
  for (const backup of newestFirst) {
    const span = backup.madeAt.slice(0, length)
    if (seen.has(span)) continue
    if (seen.size === count) return
    seen.add(span)
    kept.add(backup)
  }
}
