/** What the address of the list of absences keeps: which one is looked at, or that one is being reported. */
export type AbsencesSearch = { kies?: string | undefined }

/** What can stand beside the list and is no absence. */
export const newAbsence = 'nieuw'

/** Reads the search parameters of the list; whatever does not fit is dropped. */
export function absencesSearch({ kies }: Record<string, unknown>): AbsencesSearch {
  return { kies: textOf(kies) }
}

/** What the address of an absence keeps: the child-day that is looked at. */
export type AbsenceSearch = { kind?: string | undefined; dag?: string | undefined }

/** Reads the search parameters of an absence; whatever does not fit is dropped. */
export function absenceSearch({ kind, dag }: Record<string, unknown>): AbsenceSearch {
  return { kind: textOf(kind), dag: textOf(dag) }
}

// The router reads a parameter of digits as a number.
function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
}
