import { ServiceError } from '../../../../shared/contract/errors.ts'
import { isRequiredField, type FieldValue, type TravellingKind } from '../../../../shared/domain/visits/fields.ts'
import { conflictsOf, settleField } from '../../../../shared/domain/visits/register.ts'
import type { Executor } from '../../../../db/open.ts'
import type { Act, Handler } from '../../context.ts'
import { refuseFaults } from '../records/check.ts'
import { guidanceAct, knownRecord } from './guidance-acts.ts'
import { putRecord, storedOne, writerOf } from './stored.ts'
import { wordsOf } from './worded-visit.ts'

/** Takes one value of a field that machines wrote differently; the others stay among the edits. Also of a visit that is done. */
export const settle: Handler<'homeVisits.settle'> = async (context, { kind, ...conflict }) =>
  context.commit(async (db) => ({ value: {}, acts: [await settled(db, { kind, ...conflict }, writerOf(context))] }))

type Choice<Kind extends TravellingKind> = { kind: Kind; id: string; field: string; value?: FieldValue | undefined }

async function settled<Kind extends TravellingKind>(
  db: Executor,
  { kind, id, field, value }: Choice<Kind>,
  writer: ReturnType<typeof writerOf>,
): Promise<Act> {
  const before = await storedOne<Kind>(db, kind, id, 'no-such-record')
  if (!conflictsOf(kind, before).some((conflict) => conflict.field === field))
    throw new ServiceError('not-found', 'no-such-conflict')
  if (value === undefined && isRequiredField(kind, field))
    refuseFaults([{ path: field, code: 'missing-key', message: 'is missing' }])
  const after = await putRecord<Kind>(db, kind, before, settleField<Kind>(kind, before, field, value, writer))
  const known = await knownRecord<Kind>(db, kind, id)
  return guidanceAct({
    kind,
    verb: 'changed',
    before,
    after,
    ...(known?.isReopened && { isReopened: true }),
    worded: await wordsOf(db, kind),
  })
}
