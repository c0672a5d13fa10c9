import { useHotkeys } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { changeForm, useDraftStore } from './draft-store.ts'
import { FaultsElsewhere } from './faults-elsewhere.tsx'
import { discard } from './model/form-state.ts'
import { SaveState } from './save-state.tsx'
import type { RecordForm } from './use-record-form.ts'
import { YieldedNote } from './yielded-note.tsx'

const text = nl.form

type Props = { form: RecordForm<unknown, never>; beside?: ReactNode; reason?: string | undefined }

/** Keeps or throws away, and says in words what stands in the way. Ctrl+S keeps from anywhere on the screen. */
export function SaveBar({ form, beside, reason }: Props) {
  const { key, isChanged, isSaving } = form
  const state = useDraftStore((store) => store.entries[key]?.form)
  const isKept = useDraftStore((store) => store.entries[key]?.isKept === true)
  const isNew = state?.base.version === undefined
  const why = reason ?? (isChanged || isNew ? undefined : text.unchanged)
  useHotkeys([['mod+S', () => why === undefined && form.save()]], [], true)
  if (!state) return null
  return (
    <div className="save-bar">
      <YieldedNote formKey={key} />
      <FaultsElsewhere formKey={key} />
      <div className="save-bar-row">
        <Button kind="primary" shortcut="Ctrl S" onClick={() => form.save()} isBusy={isSaving} reason={why}>
          {text.save}
        </Button>
        {isChanged && <Button onClick={() => changeForm(key, discard)}>{text.discard}</Button>}
        {beside}
        <span className="spacer" />
        <SaveState form={state} isKept={isKept} onGo={() => form.save()} formKey={key} />
      </div>
    </div>
  )
}
