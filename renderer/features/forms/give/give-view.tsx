import { Checkbox } from '@mantine/core'
import { House } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { addMonths } from '../../../../shared/domain/calendar/period.ts'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, MonthTurn, ScrollRegion, Split } from '../../../components/index.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import { nl } from '../../../i18n/nl.ts'
import { GivePanel } from './give-panel.tsx'

const text = forms.give

/** Meegeven: which hosts get a month sheet of which month, and in which form. */
export function GiveView({ parts }: { parts: ReactNode }) {
  const { today } = useToday()
  const [chosenMonth, setMonth] = useState<string>()
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const { data, error, refetch } = useQueryOf('hosts.list', {})
  const month = chosenMonth ?? (today === undefined ? undefined : addMonths(today.slice(0, 7), 1))
  const hosts = data?.filter(
    ({ startsOn, endsOn }) =>
      month !== undefined && startsOn <= `${month}-31` && (endsOn === undefined || endsOn >= `${month}-01`),
  )
  const chosen = hosts?.filter(({ id }) => !without.has(id)) ?? []
  const toggle = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(without)
    for (const id of ids)
      if (isChosen) next.delete(id)
      else next.add(id)
    setWithout(next)
  }
  return (
    <>
      <div className="page-toolbar">
        {parts}
        {month !== undefined && <MonthTurn month={month} onTurn={setMonth} />}
        <span className="spacer" />
        {hosts && <span className="small ink-3">{text.chosen(chosen.length, hosts.length)}</span>}
      </div>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !hosts || month === undefined ? (
        <LoadingRows rows={14} />
      ) : hosts.length === 0 ? (
        <EmptyState icon={House} title={text.none}>
          {text.noneDetail}
        </EmptyState>
      ) : (
        <Split
          left={
            <ScrollRegion className="form-hosts" label={text.hosts}>
              <Checkbox
                className="form-host form-host-all"
                size="xs"
                label={text.all}
                checked={chosen.length === hosts.length}
                indeterminate={chosen.length > 0 && chosen.length < hosts.length}
                onChange={(event) =>
                  toggle(
                    hosts.map(({ id }) => id),
                    event.currentTarget.checked,
                  )
                }
              />
              {hosts.map((host) => (
                <Checkbox
                  key={host.id}
                  className="form-host"
                  size="xs"
                  label={
                    <>
                      {nl.common.name(host)} <span className="ink-3">{host.city}</span>
                    </>
                  }
                  checked={!without.has(host.id)}
                  onChange={(event) => toggle([host.id], event.currentTarget.checked)}
                />
              ))}
            </ScrollRegion>
          }
          right={<GivePanel month={month} hostIds={chosen.map(({ id }) => id)} />}
          rightLabel={text.panel}
          rightWidth={[420, 520]}
        />
      )}
    </>
  )
}
