import { opgroeien, opgroeipunt } from '../../../../shared/domain/incidents/offices.ts'
import type { IncidentTaskKind } from '../../../../shared/domain/incidents/incident-tasks.ts'
import { useCommand, useToday } from '../../../api/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { tasks as text } from '../../../i18n/nl/incidents/tasks.ts'
import { CloseCase } from '../close-case.tsx'
import type { IncidentEntry } from '../incident-types.ts'
import { CrisisFormButton } from './crisis-form-button.tsx'
import { MarkForm } from './mark-form.tsx'
import { TaskList, type ShownTask } from './task-list.tsx'

type Props = { entry: IncidentEntry; now: string }

/** What is to be done about an incident, each with the one act that does it, and what was done. */
export function IncidentTasks({ entry, now }: Props) {
  const { year } = useToday()
  const { insurerToldAt, phonedAt, formSentAt, untold, children } = entry
  const tasks = entry.tasks.map(({ kind, dueAt, isLate }): ShownTask => {
    const due = dueAt === undefined ? (isLate ? text.late : '') : formatMoment(dueAt, year)
    return {
      kind,
      name: text.names[kind],
      due: dueAt === undefined ? due : isLate ? text.lateSince(due) : text.dueOn(due),
      isLate,
      detail: text.details[kind](factOf(kind)),
      act:
        kind === 'close-incident' ? (
          <CloseCase of="incident" entry={entry} />
        ) : (
          <Mark entry={entry} mark={kind} now={now} />
        ),
    }
  })
  const done = [
    phonedAt && text.doneLines['phone-opgroeien'](formatMoment(phonedAt, year)),
    insurerToldAt && text.doneLines['tell-insurer'](formatMoment(insurerToldAt, year)),
    children.length > 0 && untold === 0 && text.doneLines['tell-parents'],
    formSentAt && text.doneLines['send-form'](formatMoment(formSentAt, year)),
  ]
  return <TaskList tasks={tasks} done={done.filter((line) => typeof line === 'string')} />
}

/** The number or address that a task needs. */
function factOf(kind: IncidentTaskKind): string {
  if (kind === 'phone-opgroeien') return opgroeipunt.phone
  const { street, postcode, city } = opgroeien
  return kind === 'send-form' ? `${street}, ${postcode} ${city}` : ''
}

type MarkProps = { entry: IncidentEntry; mark: Exclude<IncidentTaskKind, 'close-incident'>; now: string }

function Mark({ entry: { id, version }, mark, now }: MarkProps) {
  const { run, isRunning, failure } = useCommand('incidents.mark')
  return (
    <MarkForm
      holds="moment"
      first={now.slice(0, 16)}
      action={text.marks[mark]}
      words={mark === 'tell-insurer' ? 'reference' : 'none'}
      isBusy={isRunning}
      failure={failure}
      beside={mark === 'send-form' && <CrisisFormButton id={id} />}
      onMark={(at, reference) => void run({ id, version, mark, at, ...(reference !== undefined && { reference }) })}
    />
  )
}
