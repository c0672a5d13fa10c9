import { useQueryOf } from '../../../api/index.ts'
import { useRecordForm } from '../../../components/form/index.ts'

/** The form of a child's record. Gegevens and Notities share it, so what is typed in the one is kept with the other. */
export function useChildForm(id: string, name: string) {
  const { data, error, refetch } = useQueryOf('children.record', { id })
  const form = useRecordForm({
    kind: 'children',
    id,
    title: name,
    stored: data,
    command: 'children.save',
    input: (given) => given,
  })
  return { form, error, retry: () => void refetch() }
}
