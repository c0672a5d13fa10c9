import type { OutputOf } from '../../../../../shared/contract/index.ts'
import { bothTexts } from '../../conflicts/model/conflict-words.ts'

/** A field of two versions in a bezoekmap. */
export type FolderConflict = OutputOf<'visitFolders.preview'>['conflicts'][number]

/** What is chosen for a field: one of its edits, both texts, or to choose later. */
export type Choice = { editId: string } | 'both' | 'later'

/** Choices by `conflictKey`; what has none is chosen later. */
export type Chosen = ReadonlyMap<string, Choice>

/** Tells the fields of all records apart. */
export function conflictKey({ kind, id, field }: Pick<FolderConflict, 'kind' | 'id' | 'field'>): string {
  return JSON.stringify([kind, id, field])
}

/** The choices as the service takes them; nothing for what is chosen later. */
export function choicesOf(conflicts: readonly FolderConflict[], chosen: Chosen) {
  return conflicts.flatMap((conflict) => {
    const choice = chosen.get(conflictKey(conflict)) ?? 'later'
    if (choice === 'later') return []
    const { kind, id, field, values } = conflict
    const value = choice === 'both' ? bothTexts(values) : values.find(({ editId }) => editId === choice.editId)?.value
    return [{ kind, id, field, ...(value !== undefined && { value }) }]
  })
}
