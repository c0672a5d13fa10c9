import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand, useQueryOf, useToday } from '../../../api/index.ts'
import { Button, ErrorState, LoadingRows, Note, Section } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import { ChangedRecords } from './changed-records.tsx'
import { FolderConflicts } from './folder-conflicts.tsx'
import { choicesOf, type Chosen } from './model/folder-choices.ts'
import { RefusedRecords } from './refused-records.tsx'

const text = folders.preview

type Props = { token: string; onOther: () => void }

/** What bringing in a bezoekmap comes to, with a choice for every field of two versions; nothing is written before the button. */
export function FolderPreview({ token, onOther }: Props) {
  const { year } = useToday()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const merge = useCommand('visitFolders.merge')
  const open = useCommand('visitFolders.open')
  const done = merge.data ?? open.data
  const { data, error } = useQueryOf('visitFolders.preview', { token }, { enabled: done === undefined })
  const toVisits = <Button onClick={() => void navigate({ to: '/huisbezoeken' })}>{text.toVisits}</Button>
  const other = <Button onClick={onOther}>{folders.open.chooseOther}</Button>
  if (merge.data) {
    const { added, changed, open: left } = merge.data
    return (
      <Note meaning="ok" isLarge isAlert fact={text.merged} actions={toVisits}>
        {text.mergedDetail(added, changed, left)}
      </Note>
    )
  }
  if (open.data) return <Note meaning="ok" isLarge isAlert fact={text.opened} actions={toVisits} />
  if (error) return <ErrorState error={error} isInline actions={other} />
  if (!data) return <LoadingRows rows={6} />
  const { use, records, conflicts, refused, pictures } = data
  const isNothing = use === 'merge' && records.length + conflicts.length + refused.length + pictures === 0
  const failure = merge.failure ?? open.failure
  return (
    <Section title={text.from(formatMoment(data.madeAt, year), data.madeBy)} note={data.organiser}>
      <div className="folder-preview">
        <p className="ink-2">{data.hosts.map((host) => nl.common.name(host)).join(', ')}</p>
        {isNothing && (
          <Note meaning="ok" isLarge isAlert fact={text.nothing} actions={other}>
            {text.nothingDetail}
          </Note>
        )}
        {refused.length > 0 && <RefusedRecords refused={refused} />}
        {conflicts.length > 0 && use === 'merge' && (
          <FolderConflicts
            conflicts={conflicts}
            names={data.names}
            chosen={chosen}
            onChoose={(key, choice) => setChosen(new Map([...chosen, [key, choice]]))}
          />
        )}
        {records.length > 0 && use === 'merge' && <ChangedRecords records={records} names={data.names} />}
        {pictures > 0 && <p className="ink-2">{text.pictures(pictures)}</p>}
        {failure && <ErrorState error={failure} isInline />}
        {!isNothing && (
          <div className="folder-actions">
            {use === 'merge' ? (
              <Button
                kind="primary"
                isBusy={merge.isRunning}
                onClick={() => void merge.run({ token, choices: choicesOf(conflicts, chosen) })}
              >
                {text.merge}
              </Button>
            ) : (
              <Button kind="primary" isBusy={open.isRunning} onClick={() => void open.run({ token })}>
                {text.open(data.hosts.length)}
              </Button>
            )}
            {other}
          </div>
        )}
      </div>
    </Section>
  )
}
