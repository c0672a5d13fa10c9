import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { CallFailure } from '../../api/call.ts'
import { useCommand, useQueryOf, useToday } from '../../api/index.ts'
import { ErrorState, LoadingRows, Note, Page, RecordPageWaiting, Split, Tag } from '../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../format/date.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import { register as registerText } from '../../i18n/nl/incidents/register.ts'
import { caseWords } from '../../i18n/nl/incidents/words.ts'
import { CaseHeader } from './case-header.tsx'
import { CaseLog } from './case-log.tsx'
import { CloseCase } from './close-case.tsx'
import { ComplaintForm } from './form/complaint-form.tsx'
import { HiddenRecord } from './hidden-record.tsx'
import type { ComplaintEntry } from './incident-types.ts'
import { KeptUntil } from './kept-until.tsx'
import { ReopenCase } from './reopen-case.tsx'
import { ComplaintTasks } from './tasks/complaint-tasks.tsx'
import { useRegister } from './use-register.ts'
import './incidents.css'

const parent = { title: registerText.title, to: '/huisbezoeken/incidenten' } as const

/** A complaint: what was said at the left, once it is asked for; its steps to an answer and the log at the right. */
export function ComplaintPage() {
  const { complaintId } = useParams({ from: '/huisbezoeken/klachten/$complaintId' })
  const { register, now, error, retry } = useRegister()
  const entry = register?.complaints.find(({ id }) => id === complaintId)
  const isMissing = register !== undefined && entry === undefined
  if (entry && now !== undefined && !error) return <Complaint key={entry.id} entry={entry} now={now} />
  return (
    <RecordPageWaiting
      parent={parent}
      missing={text.missingComplaint}
      toList={text.toList}
      error={
        error ??
        (isMissing ? new CallFailure('incidents.list', { code: 'not-found', reason: 'no-such-complaint' }) : undefined)
      }
      onRetry={retry}
    />
  )
}

function Complaint({ entry, now }: { entry: ComplaintEntry; now: string }) {
  const { year } = useToday()
  // Undefined until it was asked for the first time.
  const [isShown, setIsShown] = useState<boolean>()
  const shown = useQueryOf('complaints.record', { id: entry.id }, { enabled: isShown === true })
  const step = useCommand('complaints.addStep')
  const { id, receivedAt, channel, host, child, closedOn, outcome, isCrisis } = entry
  const result = outcome === undefined ? undefined : caseWords.outcomes[outcome]
  return (
    <Page
      title={text.incidentTitle(caseWords.complaint, formatWeekdayDate(receivedAt.slice(0, 10), year))}
      parent={parent}
    >
      <CaseHeader
        name={caseWords.complaint}
        tags={
          closedOn === undefined ? (
            <Tag>{text.open}</Tag>
          ) : (
            <Tag meaning="ok">{[text.closedOn(formatDay(closedOn, year)), result].filter(Boolean).join(', ')}</Tag>
          )
        }
        meta={[
          text.received(formatMoment(receivedAt, year), caseWords.channels[channel]),
          ...(host
            ? [
                <Link key={host.id} to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
                  {nl.common.name(host)}
                </Link>,
              ]
            : []),
          ...(child
            ? [
                <Link key={child.id} to="/kinderen/$childId" params={{ childId: child.id }}>
                  {nl.common.name(child)}
                </Link>,
              ]
            : []),
        ]}
        actions={
          closedOn === undefined ? (
            <CloseCase of="complaint" entry={entry} />
          ) : (
            <ReopenCase of="complaint" entry={entry} />
          )
        }
      />
      {isCrisis && closedOn === undefined && (
        <div className="case-note">
          <Note meaning="attention" fact={text.crisisComplaint}>
            {text.crisisComplaintDetail} <Link to="/huisbezoeken/incidenten/nieuw">{registerText.addIncident}</Link>
          </Note>
        </div>
      )}
      <Split
        left={
          !isShown ? (
            <HiddenRecord detail={text.hiddenComplaint} isAgain={isShown === false} onShow={() => setIsShown(true)} />
          ) : shown.error ? (
            <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
          ) : shown.data ? (
            <ComplaintForm entry={entry} stored={shown.data} onHide={() => setIsShown(false)} />
          ) : (
            <LoadingRows rows={12} />
          )
        }
        right={
          <>
            <ComplaintTasks entry={entry} now={now} />
            <CaseLog
              count={entry.steps}
              steps={isShown && shown.data ? (shown.data.record.steps ?? []) : undefined}
              isClosed={closedOn !== undefined}
              isBusy={step.isRunning}
              failure={step.failure}
              onAdd={async (on, words) => (await step.run({ id, on, text: words })) !== undefined}
            />
            <KeptUntil date={entry.keptUntil} />
          </>
        }
        rightLabel={text.panel}
        rightWidth={[360, 440]}
      />
    </Page>
  )
}
