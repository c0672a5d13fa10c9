import { useHotkeys } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ListOrdered, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { Button, ListScreen } from '../../../components/index.ts'
import { waitingList as text } from '../../../i18n/nl/waiting-list/list.ts'
import { WaitingTabs } from '../waiting-tabs.tsx'
import { isRequestInState, requestStates, requestTexts } from './filter-requests.ts'
import { requestColumns } from './request-columns.tsx'
import { RequestEvidence } from './request-evidence.tsx'
import '../waiting-list.css'

const states = requestStates.map((key) => ({ key, label: text.states[key] }))
const byRank = { column: 'rank', isDescending: false }

/** Wachtlijst: every request, the open ones by rank, with what is known of the chosen one at the right. */
export function WaitingListPage() {
  const navigate = useNavigate({ from: '/wachtlijst' })
  const { kies } = useSearch({ from: '/wachtlijst' })
  const { data, error, refetch } = useQueryOf('waitingList.list', {})
  const { today = '', year } = useToday()
  const columns = useMemo(() => requestColumns(today, year), [today, year])
  const add = () => void navigate({ to: '/wachtlijst/nieuw' })
  useHotkeys([['n', add]])
  return (
    <ListScreen
      name="waiting"
      texts={text}
      icon={ListOrdered}
      rows={data?.requests}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      textsOf={requestTexts}
      isInState={isRequestInState}
      states={states}
      firstState="open"
      firstOrder={byRank}
      views={<WaitingTabs />}
      chosenId={kies}
      onSelect={(id) => void navigate({ search: { kies: id }, replace: true })}
      onOpen={(id) => void navigate({ to: '/wachtlijst/$requestId', params: { requestId: id } })}
      evidence={RequestEvidence}
      actions={
        <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} shortcut={text.addKeys} onClick={add}>
          {text.add}
        </Button>
      }
    />
  )
}
