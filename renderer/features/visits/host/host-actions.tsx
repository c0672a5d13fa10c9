import { useCommand } from '../../../api/index.ts'
import { Button, Section, Tag } from '../../../components/index.ts'
import { formatDay, yearOfIso } from '../../../format/date.ts'
import { guidance as text } from '../../../i18n/nl/visits/guidance.ts'
import { RecordConflicts } from '../conflicts/record-conflicts.tsx'
import { ActionClosing } from '../follow-up/action-closing.tsx'
import type { OpenAction } from '../visit-types.ts'

/** What was agreed with a host: what is open can be closed here, what is closed stays readable and can be opened again. */
export function HostActions({ actions, today }: { actions: readonly OpenAction[]; today: string }) {
  const open = actions.filter(({ isOpen }) => isOpen)
  return (
    <Section title={text.actions} note={actions.length > 0 && text.openCount(open.length, actions.length)}>
      {actions.length === 0 && <p className="ink-2">{text.noActions}</p>}
      <ul className="followed">
        {actions.map((action) => (
          <li key={action.id}>
            <RecordConflicts kind="action" record={action.record} />
            {action.isOpen ? (
              <ActionClosing action={action} today={today} />
            ) : (
              <ClosedAction action={action} year={yearOfIso(today)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ClosedAction({ action: { id, record }, year }: { action: OpenAction; year: number }) {
  const close = useCommand('hostActions.close')
  return (
    <div className="action-closing-line">
      <span className="action-words">
        {record.text}
        {record.outcome !== undefined && <span className="small ink-2 action-came">{record.outcome}</span>}
      </span>
      {record.closedOn === undefined ? (
        <Tag>{text.withdrawn}</Tag>
      ) : (
        <>
          <Tag meaning="ok">{text.closed(formatDay(record.closedOn, year))}</Tag>
          <Button
            kind="quiet"
            aria-label={text.reopenOf(record.text.slice(0, 60))}
            isBusy={close.isRunning}
            onClick={() => void close.run({ id })}
          >
            {text.reopen}
          </Button>
        </>
      )}
    </div>
  )
}
