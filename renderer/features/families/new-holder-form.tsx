import { RecordForm, useRecordForm } from '../../components/form/index.ts'
import { Button } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { useFocusPart } from './form-part.tsx'
import { HolderFields } from './holder-fields.tsx'
import { newHolder } from './new-holder.ts'

const text = nl.families

type Props = {
  /** Names the draft: for which child. */
  id: string
  onSaved: (holderId: string) => void
  onClose: () => void
}

/** Enters a contract holder by itself. */
export function NewHolderForm({ id, onSaved, onClose }: Props) {
  const form = useRecordForm({
    kind: 'contractHolders',
    id,
    title: text.new,
    stored: { record: newHolder(), version: undefined },
    command: 'contractHolders.save',
    input: (given) => given,
    onSaved: (answer) => onSaved(answer.id),
  })
  useFocusPart('first', form.isOpen)
  return (
    <RecordForm form={form} label={text.new} beside={<Button onClick={onClose}>{nl.common.close}</Button>}>
      <HolderFields at={form.at} />
    </RecordForm>
  )
}
