import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { CallFailure } from '../../api/call.ts'
import { useCommand, useQueryOf, useToday } from '../../api/index.ts'
import { ErrorState, LoadingRows, Page, RecordPageWaiting, Split, Tag } from '../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../format/date.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import { register as registerText } from '../../i18n/nl/incidents/register.ts'
import { caseWords } from '../../i18n/nl/incidents/words.ts'
import { CaseHeader } from './case-header.tsx'
import { CaseLog } from './case-log.tsx'
import { ClockSection } from './clock-section.tsx'
import { CloseCase } from './close-case.tsx'
import { IncidentForm } from './form/incident-form.tsx'
import { HiddenRecord } from './hidden-record.tsx'
import type { IncidentEntry } from './incident-types.ts'
import { KeptUntil } from './kept-until.tsx'
import { ReopenCase } from './reopen-case.tsx'
import { SetKind } from './set-kind.tsx'
import { IncidentTasks } from './tasks/incident-tasks.tsx'
import { useRegister } from './use-register.ts'
import './incidents.css'

const parent = { title: registerText.title, to: '/huisbezoeken/incidenten' } as const

/** An incident or a crisis: what happened at the left, once it is asked for; the clock, what is to be done and the log at the right. */
export function IncidentPage() {
  const { incidentId } = useParams({ from: '/huisbezoeken/incidenten/$incidentId' })
  const { register, now, error, retry } = useRegister()
  const entry = register?.incidents.find(({ id }) => id === incidentId)
  const isMissing = register !== undefined && entry === undefined
  if (entry && now !== undefined && !error) return <Incident key={entry.id} entry={entry} now={now} />
  return (
    <RecordPageWaiting
      parent={parent}
      missing={text.missingIncident}
      toList={text.toList}
      error={
        error ??
        (isMissing ? new CallFailure('incidents.list', { code: 'not-found', reason: 'no-such-incident' }) : undefined)
      }
      onRetry={retry}
    />
  )
}

function Incident({ entry, now }: { entry: IncidentEntry; now: string }) {
  const { year } = useToday()
  // Undefined until it was asked for the first time.
  const [isShown, setIsShown] = useState<boolean>()
  const shown = useQueryOf('incidents.record', { id: entry.id }, { enabled: isShown === true })
  const step = useCommand('incidents.addStep')
  const { id, kind, category, occurredAt, host, children, closedOn } = entry
  const kindName = caseWords.kinds[kind]
  return (
    <Page title={text.incidentTitle(kindName, formatWeekdayDate(occurredAt.slice(0, 10), year))} parent={parent}>
      <CaseHeader
        name={`${kindName}: ${caseWords.categories[category]}`}
        tags={closedOn !== undefined && <Tag meaning="ok">{text.closedOn(formatDay(closedOn, year))}</Tag>}
        meta={[
          formatMoment(occurredAt, year),
          host ? (
            <Link key={host.id} to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
              {nl.common.name(host)}
            </Link>
          ) : (
            text.noHost
          ),
          ...(children.length === 0
            ? [text.noChild]
            : children.map((child) => (
                <Link key={child.id} to="/kinderen/$childId" params={{ childId: child.id }}>
                  {nl.common.name(child)}
                </Link>
              ))),
        ]}
        actions={
          closedOn === undefined ? (
            <>
              <SetKind entry={entry} />
              <CloseCase of="incident" entry={entry} />
            </>
          ) : (
            <ReopenCase of="incident" entry={entry} />
          )
        }
      />
      <Split
        left={
          !isShown ? (
            <HiddenRecord detail={text.hiddenIncident} isAgain={isShown === false} onShow={() => setIsShown(true)} />
          ) : shown.error ? (
            <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
          ) : shown.data ? (
            <IncidentForm entry={entry} stored={shown.data} onHide={() => setIsShown(false)} />
          ) : (
            <LoadingRows rows={12} />
          )
        }
        right={
          <>
            <ClockSection entry={entry} now={now} />
            <IncidentTasks entry={entry} now={now} />
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
