import { useNavigate } from '@tanstack/react-router'
import { useQueryOf } from '../../../api/index.ts'
import { useRecordForm } from '../../../components/index.ts'
import { formNow } from '../../../components/form/draft-store.ts'
import { openFaults } from '../../../components/form/model/form-faults.ts'
import { tabOfPath, type HostTab } from '../host-tabs.ts'

/**
 * The form of a host's record, one for all parts of the file. A save that is stopped by a field of another part goes to that
 * part.
 */
export function useHostForm(id: string, name: string, tab: HostTab) {
  const { data: stored, error, refetch } = useQueryOf('hosts.record', { id })
  const navigate = useNavigate({ from: '/onthaalouders/$hostId' })
  const form = useRecordForm({
    kind: 'hosts',
    id,
    title: name,
    stored,
    command: 'hosts.save',
    input: (given) => given,
  })
  const save: typeof form.save = (extra) => {
    form.save(extra)
    const state = formNow(form.key)
    const tabs = state ? openFaults(state).map(({ path }) => tabOfPath(path)) : []
    const [first] = tabs
    if (first === undefined || tabs.includes(tab)) return
    // The fields are there once the other part has been drawn; saving then goes to the first at fault.
    void navigate({ search: { tab: first } }).then(() => requestAnimationFrame(() => form.save(extra)))
  }
  return { form: { ...form, save }, failure: error, retry: () => void refetch() }
}

export type HostForm = ReturnType<typeof useHostForm>['form']
