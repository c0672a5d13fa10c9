import { Checkbox } from '@mantine/core'
import { House } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, LoadingRows, Note, ScrollRegion, Split, Tag } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import { FolderList } from './folder-list.tsx'
import { WriteFolder } from './write-folder.tsx'

const text = folders.give

type Props = { answer: OutputOf<'visitFolders.list'>; parts: ReactNode }

/** Which hosts go into a bezoekmap (those who are due unless chosen otherwise), its password, and those that are out. */
export function GiveAlong({ answer: { hosts, isVisitingCopy, folders: known }, parts }: Props) {
  const due = useQueryOf('homeVisits.due', {}).data
  const [chosen, setChosen] = useState<ReadonlySet<string>>()
  if (hosts.length === 0)
    return (
      <EmptyState icon={House} title={text.none}>
        {text.noneDetail}
      </EmptyState>
    )
  if (!due) return <LoadingRows rows={14} hasHead />
  const isDue = new Set(due.filter(({ reasons }) => reasons.length > 0).map(({ host }) => host.id))
  const first = hosts.filter(({ id }) => isVisitingCopy || isDue.has(id)).map(({ id }) => id)
  const now = chosen ?? new Set(first)
  const toggle = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(now)
    for (const id of ids)
      if (isChosen) next.add(id)
      else next.delete(id)
    setChosen(next)
  }
  const all = hosts.map(({ id }) => id)
  return (
    <>
      <div className="page-toolbar">
        {parts}
        <span className="spacer" />
        <span className="small ink-3">{text.chosen(now.size, hosts.length)}</span>
      </div>
      <Split
        left={
          <ScrollRegion className="folder-hosts" label={text.hosts}>
            <Checkbox
              className="folder-host folder-host-all"
              size="xs"
              label={text.all}
              checked={now.size === hosts.length}
              indeterminate={now.size > 0 && now.size < hosts.length}
              onChange={(event) => toggle(all, event.currentTarget.checked)}
            />
            {hosts.map((host) => (
              <Checkbox
                key={host.id}
                className="folder-host"
                size="xs"
                label={
                  <>
                    {nl.common.name(host)} <span className="ink-3">{host.city}</span>{' '}
                    {isDue.has(host.id) && <Tag meaning="attention">{text.due}</Tag>}
                  </>
                }
                checked={now.has(host.id)}
                onChange={(event) => toggle([host.id], event.currentTarget.checked)}
              />
            ))}
          </ScrollRegion>
        }
        right={
          <>
            {isVisitingCopy && <Note meaning="attention">{folders.copyNote}</Note>}
            <WriteFolder hostIds={all.filter((id) => now.has(id))} isVisitingCopy={isVisitingCopy} />
            <FolderList folders={known} isVisitingCopy={isVisitingCopy} />
          </>
        }
        rightLabel={isVisitingCopy ? text.copyTitle : text.title}
        rightWidth={[420, 520]}
      />
    </>
  )
}
