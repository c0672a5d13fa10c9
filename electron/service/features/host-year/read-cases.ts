import { readCasesOf } from '../../../../db/repositories/case-overview.ts'
import type { Executor } from '../../../../db/open.ts'
import { readComplaints } from '../../../../db/repositories/records/complaints.ts'
import { readIncidents } from '../../../../db/repositories/records/incidents.ts'
import type { HostYear } from '../../documents/host-year/host-year.ts'

/** The incidents and complaints of a host between two dates, by moment. */
export async function readCases(
  db: Executor,
  { hostId, from, until }: { hostId: string; from: string; until: string },
): Promise<Pick<HostYear, 'incidents' | 'complaints'>> {
  const cases = (await readCasesOf(db, { hostId })).filter(({ date }) => from <= date && date <= until)
  const idsOf = (kind: 'incident' | 'complaint'): string[] => cases.flatMap((one) => (one.kind === kind ? one.id : []))
  return {
    incidents: (await readIncidents(db, idsOf('incident'))).map(({ record }) => record),
    complaints: (await readComplaints(db, idsOf('complaint'))).map(({ record }) => record),
  }
}
