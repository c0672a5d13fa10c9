import { useMemo } from 'react'
import { withFields, type FieldValue } from '../../../../shared/domain/visits/fields.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { emptyQueue, typedOver } from '../saving/field-queue.ts'
import { nameOf, useTypedRecords } from '../saving/typed-records.ts'

/**
 * A visit as it is shown, what is stored with what was typed over it, its texts only by how they begin: what counts and names does
 * not change with every key of a note.
 */
export function useShownVisit(stored: HomeVisit): HomeVisit {
  const name = nameOf({ kind: 'visit', id: stored.id })
  const typed = useTypedRecords(({ queues }) =>
    JSON.stringify([...typedOver(queues.get(name) ?? emptyQueue)].map(([field, value]) => [field, beginOf(value)])),
  )
  return useMemo(() => {
    const fields = JSON.parse(typed) as [string, FieldValue | null][]
    return withFields('visit', stored, new Map(fields.map(([field, value]) => [field, value ?? undefined])))
  }, [typed, stored])
}

/** The stored visit as one object for as long as nothing in it changes but its long texts: they are left out. */
export function useWithoutTexts(visit: HomeVisit): HomeVisit {
  const { notes, hostSays, ...rest } = visit
  const words = JSON.stringify({ ...rest, notes: beginOf(notes), hostSays: beginOf(hostSays) })
  return useMemo(() => JSON.parse(words) as HomeVisit, [words])
}

const shownAtMost = 60

function beginOf(value: FieldValue | undefined): FieldValue | undefined {
  return typeof value === 'string' ? value.trim().slice(0, shownAtMost) : value
}
