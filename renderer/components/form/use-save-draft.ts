import { useEffect, useEffectEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { CallError } from '../../../shared/contract/errors.ts'
import type { NamesOf, OutputOf } from '../../../shared/contract/index.ts'
import { checkRecord } from '../../../shared/formats/exchange/check-record.ts'
import { useCommand, type GivenOf } from '../../api/index.ts'
import { changeForm, dropIdleDraft, formNow, useDraftStore } from './draft-store.ts'
import { countOpenPlaces } from './model/form-faults.ts'
import { meetConflict, settleSaved } from './model/form-saving.ts'
import { refuse, trySave, type FormState } from './model/form-state.ts'
import { refusalOf, versionOf } from './model/read-refusal.ts'
import type { RecordKind, RecordOf } from './model/record-kind.ts'

type Options<Kind extends RecordKind, Name extends NamesOf<'command'>> = {
  key: string
  kind: Kind
  id: string
  command: Name
  input: (given: { id?: string; version?: number; record: RecordOf<Kind> }) => GivenOf<Name>
  onSaved?: (answer: OutputOf<Name>) => void
}

/**
 * Keeps a draft: faults go to their fields and the focus to the first of them, a conflict without clashes is merged and sent
 * again, any other refusal is for the screen to meet.
 */
export function useSaveDraft<Kind extends RecordKind, Name extends NamesOf<'command'>>(options: Options<Kind, Name>) {
  const { key, kind, id, input, onSaved } = options
  const command = useCommand(options.command)
  const lastExtra = useRef<Partial<GivenOf<Name>>>(undefined)

  const save = async (extra?: Partial<GivenOf<Name>>): Promise<void> => {
    const form = formNow(key)
    if (!form || form.conflict || command.isRunning) return
    lastExtra.current = extra
    const sent = trySave(form)
    show(key, sent)
    const checked = checkRecord(kind, sent.record)
    if (countOpenPlaces(sent) > 0 || 'faults' in checked) return focusFirstFault(key)
    const { version } = sent.base
    const target = version === undefined ? {} : { id, version }
    const answer = await command.run({ ...input({ ...target, record: checked.record }), ...extra })
    if (answer === undefined) return
    // Whoever left meanwhile is not taken elsewhere.
    const isInView = useDraftStore.getState().entries[key]?.isInView
    if (version === undefined) useDraftStore.getState().drop(key)
    else changeForm(key, (now) => settleSaved(now, sent, versionOf(answer)))
    dropIdleDraft(key)
    if (isInView) onSaved?.(answer)
  }

  const { error } = command
  const meetRefusal = useEffectEvent((refused: CallError | undefined) => {
    const refusal = refusalOf(refused)
    const form = formNow(key)
    if (!form || !refusal) return
    if (refusal.kind === 'faults') {
      changeForm(key, () => refuse(form, refusal.faults))
      // The fields show their faults once this render is through.
      requestAnimationFrame(() => focusFirstFault(key))
    } else if (form.base.version !== refusal.theirs.version) {
      const met = meetConflict(form, refusal.theirs)
      changeForm(key, () => met)
      if (!met.conflict) void save(lastExtra.current)
    }
  })
  useEffect(() => meetRefusal(error), [error])

  return {
    isSaving: command.isRunning,
    refusal: refusalOf(error) === undefined ? error : undefined,
    save: (extra?: Partial<GivenOf<Name>>): void => void save(extra),
  }
}

/** Puts a form on the screen at once, so that its faults can be looked for. */
function show(key: string, form: FormState): void {
  flushSync(() => changeForm(key, () => form))
}

function focusFirstFault(key: string): void {
  document.querySelector<HTMLElement>(`form[data-form="${CSS.escape(key)}"] [aria-invalid="true"]`)?.focus()
}
