import { useNavigate, useSearch } from '@tanstack/react-router'
import { Baby, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Button, ListScreen } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { childColumns } from './child-columns.tsx'
import { ChildEvidence } from './child-evidence.tsx'
import { childStates, childTexts, isChildInState } from './filter-children.ts'

const states = childStates.map((key) => ({ key, label: nl.children.states[key] }))

/** The list of children with its instant filter; the chosen one's care at the right. */
export function ChildrenPage() {
  const navigate = useNavigate({ from: '/kinderen' })
  const { kies } = useSearch({ from: '/kinderen' })
  const { data: children, error, refetch } = useQueryOf('children.list', {})
  const { today = '', year } = useToday()
  const columns = useMemo(() => childColumns(today, year), [today, year])
  return (
    <ListScreen
      name="children"
      texts={nl.children}
      icon={Baby}
      rows={children}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      textsOf={childTexts}
      isInState={isChildInState}
      states={states}
      firstState="running"
      chosenId={kies}
      onSelect={(id) => void navigate({ search: { kies: id }, replace: true })}
      onOpen={(id) => void navigate({ to: '/kinderen/$childId', params: { childId: id } })}
      evidence={ChildEvidence}
      actions={
        <Button
          kind="primary"
          icon={<Plus className="icon-small" aria-hidden />}
          onClick={() => void navigate({ to: '/kinderen/nieuw' })}
        >
          {nl.children.add}
        </Button>
      }
    />
  )
}
