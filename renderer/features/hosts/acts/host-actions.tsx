import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand, useQueryOf, useToday } from '../../../api/index.ts'
import { Button, ErrorState, ReasonDialog } from '../../../components/index.ts'
import { formatLongDate } from '../../../format/date.ts'
import { hostYear } from '../../../i18n/nl/host-year/page.ts'
import { nl } from '../../../i18n/nl.ts'
import { onlyHost } from '../../letters/letters-search.ts'
import { WriteLetterLink } from '../../letters/write-letter-link.tsx'
import type { HostFile } from '../host-types.ts'
import { EndDialog } from './end-dialog.tsx'
import { OnDateField } from './on-date-field.tsx'
import { runningOnAfter } from './running-on.ts'
import './acts.css'

const text = nl.hosts.acts

type Props = {
  host: HostFile
  /** The day the file is looked at as of, when that is not today. */
  on: string | undefined
}

/**
 * What can be done with a host's file: look at it as of another day, stop her with her children, end the cooperation where none
 * goes on with her, or go on all the same.
 */
export function HostActions({ host, on }: Props) {
  const navigate = useNavigate({ from: '/onthaalouders/$hostId' })
  const [asked, setAsked] = useState<'end' | 'resume'>()
  const close = () => setAsked(undefined)
  const { today } = useToday()
  const isEnding = host.endsOn !== undefined
  // While children go on with her, stopping her is the way: ending alone would leave them without a place.
  const canEnd = isEnding || (today !== undefined && runningOnAfter(host.children, today).length === 0)
  return (
    <div className="host-actions">
      <OnDateField
        key={on}
        on={on}
        onChoose={(date) => void navigate({ search: (search) => ({ ...search, op: date }) })}
      />
      {on === undefined && (
        <>
          <Link className="button host-action" to="/onthaalouders/$hostId/jaar" params={{ hostId: host.id }}>
            {hostYear.action}
          </Link>
          <Link
            className="button host-action"
            to="/onthaalouders/$hostId/stopzetten"
            params={{ hostId: host.id }}
            search={{ stap: 'plaatsen' }}
          >
            {text.whatIf}
          </Link>
          <Link className="button host-action" to="/onthaalouders/$hostId/stopzetten" params={{ hostId: host.id }}>
            {text.stop}
          </Link>
          <WriteLetterLink sjabloon="host-papers" voor={onlyHost(host.id)} />
          {isEnding && <Button onClick={() => setAsked('resume')}>{text.resume}</Button>}
          {canEnd && <Button onClick={() => setAsked('end')}>{isEnding ? text.changeEnd : text.end}</Button>}
        </>
      )}
      <EndDialog host={host} isOpen={asked === 'end'} onClose={close} />
      {isEnding && <ResumeDialog host={host} endsOn={host.endsOn ?? ''} isOpen={asked === 'resume'} onClose={close} />}
    </div>
  )
}

type ResumeProps = { host: HostFile; endsOn: string; isOpen: boolean; onClose: () => void }

/** Takes the end of the cooperation back, with a reason. */
function ResumeDialog({ host, endsOn, isOpen, onClose }: ResumeProps) {
  const { data: stored, refetch } = useQueryOf('hosts.record', { id: host.id })
  const resume = useCommand('hosts.end')
  const confirm = async (reason: string) => {
    if (!stored) return
    const done = await resume.run({ id: host.id, version: stored.version, reason })
    if (done) onClose()
    else void refetch()
  }
  return (
    <ReasonDialog
      isOpen={isOpen}
      title={text.resumeTitle(nl.common.name(host))}
      confirmLabel={text.resume}
      isBusy={resume.isRunning}
      onClose={onClose}
      onConfirm={(reason) => void confirm(reason)}
    >
      <p>
        <b>{text.resumeFact(formatLongDate(endsOn))}</b> {text.resumeDetail}
      </p>
      {resume.failure && <ErrorState error={resume.failure} isInline />}
    </ReasonDialog>
  )
}
