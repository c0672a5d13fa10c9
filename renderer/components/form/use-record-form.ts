import type { CallError } from '../../../shared/contract/errors.ts'
import type { NamesOf, OutputOf } from '../../../shared/contract/index.ts'
import type { GivenOf } from '../../api/index.ts'
import { nl } from '../../i18n/nl.ts'
import { useStatusNote } from '../../stores/status-note.ts'
import { useDraftStore } from './draft-store.ts'
import type { Draft } from './model/draft.ts'
import type { RecordKind, RecordOf } from './model/record-kind.ts'
import { placeAt, type Place } from './place.ts'
import { useOpenDraft } from './use-open-draft.ts'
import { useSaveDraft } from './use-save-draft.ts'

type Options<Kind extends RecordKind, Name extends NamesOf<'command'>> = {
  kind: Kind
  /** Names the draft together with the kind: the record's id, or a word for a new one. */
  id: string
  /** What the record is called, for `… nog niet bewaard`. */
  title: string
  /**
   * What the service has; undefined until it has answered. A new record has what is known beforehand, no version, and any id
   * where its kind has one: the service gives its own.
   */
  stored: { record: Draft<RecordOf<Kind>>; version: number | undefined } | undefined
  command: Name
  /** What is sent: mostly `(given) => given`. A new record has no id and version yet. */
  input: (given: { id?: string; version?: number; record: RecordOf<Kind> }) => GivenOf<Name>
  /** After it was kept; a new record can be opened now. */
  onSaved?: (answer: OutputOf<Name>) => void
}

/** A form of one record: places for its fields, and saving. */
export type RecordForm<T, Given> = {
  /** Names the draft; RecordForm and SaveBar take it from here. */
  key: string
  at: Place<T>['at']
  isOpen: boolean
  isChanged: boolean
  isSaving: boolean
  /** The refusal of the last attempt, such as `over-capacity`, unless the form itself shows it (faults at fields, a conflict). */
  refusal: CallError | undefined
  /** Keeps the record, or shows what stands in the way. `extra` joins what is sent, such as a reason. */
  save: (extra?: Partial<Given>) => void
}

/**
 * Ties a record to its form: stored record and version → draft → save → conflict → merged retry. The draft outlives the
 * screen, until it is kept or thrown away.
 */
export function useRecordForm<Kind extends RecordKind, Name extends NamesOf<'command'>>(
  options: Options<Kind, Name>,
): RecordForm<RecordOf<Kind>, GivenOf<Name>> {
  const { kind, id, title, stored } = options
  const key = `${kind}:${id}`
  useOpenDraft({ key, kind, title, stored })
  const saving = useSaveDraft({ ...options, key })
  const isOpen = useDraftStore((store) => store.entries[key] !== undefined)
  const isChanged = useDraftStore((store) => store.entries[key]?.form.isChanged ?? false)
  useStatusNote(isChanged ? nl.form.status.unsaved(title) : undefined, nl.form.status.unsavedDetail)
  return { key, at: placeAt<RecordOf<Kind>>(key, '').at, isOpen, isChanged, ...saving }
}
