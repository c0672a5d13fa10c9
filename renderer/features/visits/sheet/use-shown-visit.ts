import { useMemo } from 'react'
import { withFields } from '../../../../shared/domain/visits/fields.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { typedOver } from '../saving/field-queue.ts'
import { nameOf, useTypedRecords } from '../saving/typed-records.ts'

/** A visit as it is shown: what is stored, with what was typed over it. */
export function useShownVisit(stored: HomeVisit): HomeVisit {
  const queue = useTypedRecords(({ queues }) => queues.get(nameOf({ kind: 'visit', id: stored.id })))
  return useMemo(() => (queue ? withFields('visit', stored, typedOver(queue)) : stored), [queue, stored])
}
