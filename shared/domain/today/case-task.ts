type Task = { kind: string; isLate: boolean; dueAt?: string | undefined; dueOn?: string | undefined }

/**
 * What presses most of what is to be done about an incident or a complaint: what is late, then what has a moment, then the first.
 * Closing it presses nobody, and neither does a word that goes along with an answer (`refer`).
 */
export function pressingTask<One extends Task>(tasks: readonly One[]): One | undefined {
  const pressing = tasks.filter(({ kind }) => !waits.has(kind))
  return (
    pressing.find(({ isLate }) => isLate) ??
    pressing.find(({ dueAt, dueOn }) => dueAt !== undefined || dueOn !== undefined) ??
    pressing[0]
  )
}

const waits: ReadonlySet<string> = new Set(['close-incident', 'close-complaint', 'refer'])
