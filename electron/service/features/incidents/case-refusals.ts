import { ServiceError } from '../../../../shared/contract/errors.ts'

/** Of a case that is closed nothing changes until it is opened again. */
export function refuseClosed<Case extends { closedOn?: string }>(record: Case): Case {
  if (record.closedOn !== undefined) throw new ServiceError('locked', 'case-closed')
  return record
}

/** Opens a case again: the record without the day on which it was closed. */
export function reopened<Case extends { closedOn?: string }>(record: Case): Omit<Case, 'closedOn'> {
  if (record.closedOn === undefined) throw new ServiceError('conflict', 'case-open')
  const { closedOn: _, ...open } = record
  return open
}

/** Nothing was done, heard or told at a moment or on a day that is still to come. */
export function refuseFuture(now: string, ...moments: readonly (string | undefined)[]): void {
  if (moments.some((moment) => moment !== undefined && moment > now.slice(0, moment.length)))
    throw new ServiceError('validation', 'moment-in-future')
}

/** Closing while something is still to be done takes a reason. */
export function refuseOpenTasks(tasks: readonly { kind: string }[], reason: string | undefined): void {
  const open = tasks.map(({ kind }) => kind).filter((kind) => !kind.startsWith('close-'))
  if (open.length > 0 && reason === undefined) throw new ServiceError('conflict', 'tasks-open', { tasks: open })
}
