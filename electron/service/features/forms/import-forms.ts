import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Act, Handler } from '../../context.ts'
import { hostFile } from '../records/acts.ts'
import { answerDays } from '../attendance/answer-days.ts'
import { openMatters, readForms } from './forms-reading.ts'
import { loadForms } from './load-forms.ts'
import type { ReadFile } from './read-forms.ts'

/** Writes what forms say, exactly as their preview showed it: read again within the transaction, all or nothing. */
export const importForms: Handler<'attendanceForms.import'> = async (
  context,
  { files: paths, choices, digest, reason },
) => {
  const forms = await loadForms(paths)
  return context.commit(async (db) => {
    context.cancelled.throwIfAborted()
    const { files, answers, digest: now } = await readForms(db, forms, choices, context.clock.today())
    if (now !== digest) throw new ServiceError('conflict', 'forms-changed')
    const rows = openMatters(files)
    if (rows > 0) throw new ServiceError('validation', 'rows-not-understood', { rows })
    const { changed } = await answerDays(db, context, answers, { source: 'form', reason })
    const value = { changed, files: files.length }
    // A form that changes nothing leaves no trace: it was a look.
    return { value, acts: changed === 0 ? [] : [actOf(files, changed, reason)] }
  })
}

function actOf(files: readonly ReadFile[], days: number, reason: string | undefined): Act {
  const hostIds = new Set(files.flatMap(({ hostId }) => hostId ?? []))
  const months = [...new Set(files.flatMap(({ month }) => month ?? []))].sort()
  return {
    action: 'forms-imported',
    about: [...hostIds].map(hostFile),
    details: { days, files: files.map(({ name }) => name), months, ...(reason !== undefined && { reason }) },
  }
}
