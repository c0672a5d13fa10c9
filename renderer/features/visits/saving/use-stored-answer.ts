import { useEffect } from 'react'
import { fieldsOf, type TravellingKind, type TravellingRecords } from '../../../../shared/domain/visits/fields.ts'
import { useTypedRecords } from './typed-records.ts'

/**
 * Tells what is stored of a record to what was typed in it, at each answer. `id` is the one under which it is typed, where that is
 * another than its own.
 */
export function useStoredAnswer<Kind extends TravellingKind>(
  kind: Kind,
  stored: TravellingRecords[Kind] | undefined,
  id: string | undefined = stored?.id,
): void {
  const answerCame = useTypedRecords((store) => store.answerCame)
  useEffect(() => {
    if (stored && id !== undefined) answerCame({ kind, id }, fieldsOf(kind, stored))
  }, [stored, answerCame, kind, id])
}
