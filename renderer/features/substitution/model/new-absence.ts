import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'

/** Most absences are reported on the morning itself, by a host who is ill today. `now` is the moment on this computer's clock. */
export function newAbsenceRecord(today: string, now: string): Partial<ClosureRecord> {
  // Today can be another day than the clock's when somebody looks around.
  return {
    from: today,
    until: today,
    reason: 'illness',
    rsz: 'illness',
    reportedAt: `${today}T${now.slice(11, 16)}`,
  }
}
