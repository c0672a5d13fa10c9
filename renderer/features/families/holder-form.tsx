import { useQueryOf } from '../../api/index.ts'
import { RecordForm, useRecordForm } from '../../components/form/index.ts'
import { Button, ErrorState, LoadingRows } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { useFocusPart } from './form-part.tsx'
import { HolderFields } from './holder-fields.tsx'

const text = nl.families

type Props = {
  id: string
  name: string
  /** The file whose history tells who changed it meanwhile. */
  subject: string
  /** The part to begin in. */
  part?: string | undefined
  onClose: () => void
}

/** Changes a contract holder. */
export function HolderForm({ id, name, subject, part, onClose }: Props) {
  const { data, error, refetch } = useQueryOf('contractHolders.record', { id })
  const form = useRecordForm({
    kind: 'contractHolders',
    id,
    title: name,
    stored: data,
    command: 'contractHolders.save',
    input: (given) => given,
  })
  useFocusPart(part ?? 'first', form.isOpen)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!form.isOpen) return <LoadingRows rows={8} />
  return (
    <RecordForm
      form={form}
      label={text.edit(name)}
      subject={subject}
      beside={<Button onClick={onClose}>{nl.common.close}</Button>}
    >
      <HolderFields at={form.at} />
    </RecordForm>
  )
}
