import { readMaterialLoans } from '../../../../db/repositories/records/material-loans.ts'
import { readMaterials } from '../../../../db/repositories/records/materials.ts'
import { readTrainingSessions } from '../../../../db/repositories/records/training-sessions.ts'
import { readSupportHosts, readTrainings } from '../../../../db/repositories/support-hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { trainingYears } from '../../../../shared/domain/hosts/training-years.ts'
import { followedTraining } from '../../../../shared/domain/support/followed-training.ts'
import { loanStates } from '../../../../shared/domain/support/loan-state.ts'
import type { QueryContext } from '../../context.ts'
import { loanViews } from './loan-views.ts'

/** What one host followed, is asked for, and has on loan. */
export async function readHostSupport(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  { hostId }: { hostId: string },
): Promise<OutputOf<'support.host'>> {
  const hosts = await readSupportHosts(db, hostId)
  if (hosts.length === 0) throw new ServiceError('not-found', 'no-such-host')
  const today = clock.today()
  const sessions = (await readTrainingSessions(db, { hostIds: [hostId] })).map(({ record }) => record)
  const followed = followedTraining(hostId, (await readTrainings(db, hostId)).get(hostId) ?? [], sessions)
  const loans = (await readMaterialLoans(db, { hostId })).filter(({ record }) => record.returnedOn === undefined)
  const materials = await readMaterials(
    db,
    loans.map(({ record }) => record.materialId),
  )
  const materialById = new Map(materials.map(({ id, record }) => [id, record]))
  return {
    years: trainingYears(followed),
    followed,
    ahead: sessions.flatMap(({ id, date, title, isCancelled, attendees = [] }) => {
      const status = attendees.find((attendee) => attendee.hostId === hostId)?.status
      return date >= today && !isCancelled && status ? [{ id, date, title, status }] : []
    }),
    loans: loanViews(loans, hosts, today)
      .flatMap((loan) => {
        const material = materialById.get(loan.record.materialId)
        return material ? [{ ...loan, material }] : []
      })
      .sort((a, b) => loanStates.indexOf(a.state) - loanStates.indexOf(b.state)),
  }
}
