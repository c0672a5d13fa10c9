import { useQueryOf } from '../../api/index.ts'
import { useEffect, useRef } from 'react'
import { Button, ErrorState, LoadingRows } from '../../components/index.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { ChildEvidence } from './child-evidence.tsx'
import type { DeviationRow } from './deviation-columns.tsx'
import type { HostUse, Report } from './deviation-types.ts'
import { HostEvidence } from './host-evidence.tsx'

type Props = {
  row: DeviationRow
  report: Report
  /** A child of the chosen host. */
  childId: string | undefined
  onChild: (childId: string | undefined) => void
}

/** What stands beside the list: a child to talk about, a host, or one of the children at that host. */
export function Evidence({ row, report, childId, onChild }: Props) {
  if (row.kind === 'child') return <ChildEvidence child={row.child} until={report.until} />
  return <AtHost host={row.host} name={row.name} report={report} childId={childId} onChild={onChild} />
}

function AtHost({ host, name, report, childId, onChild }: Omit<Props, 'row'> & { host: HostUse; name: string }) {
  const { from, until } = report
  const { data, error, refetch } = useQueryOf('attendance.childrenAtHost', { hostId: host.id, from, until })
  const child = data?.children.find(({ id }) => id === childId)
  if (child) {
    return (
      <>
        <div className="deviation-back">
          <Back words={text.back(name)} onClick={() => onChild(undefined)} />
        </div>
        <ChildEvidence child={child} until={until} />
      </>
    )
  }
  return (
    <HostEvidence host={host} name={name} onChild={onChild} childUses={data?.children}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isInline />
      ) : (
        data === undefined && <LoadingRows rows={6} isDense />
      )}
    </HostEvidence>
  )
}

/** The name that was pressed is gone: the keyboard goes on from the way back, which is also the top of what is shown. */
function Back({ words, onClick }: { words: string; onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button ref={button} kind="quiet" onClick={onClick}>
      {words}
    </Button>
  )
}
