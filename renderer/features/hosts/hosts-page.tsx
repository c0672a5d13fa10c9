import { useNavigate, useSearch } from '@tanstack/react-router'
import { House, Plus } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Button, ListScreen } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { hostStates, hostTexts, isHostInState, type HostState } from './filter-hosts.ts'
import { hostColumns } from './host-columns.tsx'
import { HostEvidence } from './host-evidence.tsx'
import type { HostRow } from './host-types.ts'
import { LicensedPlaces } from './licensed-places.tsx'
import { useAverageLimit } from './use-host-settings.ts'

const states = hostStates.map((key) => ({ key, label: nl.hosts.states[key] }))

/** The list of hosts with its instant filter; the chosen one's capacity at the right. */
export function HostsPage() {
  const navigate = useNavigate({ from: '/onthaalouders' })
  const { kies } = useSearch({ from: '/onthaalouders' })
  const { data: hosts, error, refetch } = useQueryOf('hosts.list', {})
  const { today = '', year } = useToday()
  const averageLimit = useAverageLimit()
  const columns = useMemo(() => hostColumns(today, year, averageLimit), [today, year, averageLimit])
  const isInState = useCallback((host: HostRow, state: HostState) => isHostInState(host, state, today), [today])
  return (
    <ListScreen
      name="hosts"
      texts={nl.hosts}
      icon={House}
      rows={hosts}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      textsOf={hostTexts}
      isInState={isInState}
      states={states}
      firstState="active"
      chosenId={kies}
      onSelect={(id) => void navigate({ search: { kies: id }, replace: true })}
      onOpen={(id) => void navigate({ to: '/onthaalouders/$hostId', params: { hostId: id } })}
      evidence={HostEvidence}
      actions={
        <>
          <LicensedPlaces hosts={hosts} />
          <Button
            kind="primary"
            icon={<Plus className="icon-small" aria-hidden />}
            onClick={() => void navigate({ to: '/onthaalouders/nieuw' })}
          >
            {nl.hosts.add}
          </Button>
        </>
      }
    />
  )
}
