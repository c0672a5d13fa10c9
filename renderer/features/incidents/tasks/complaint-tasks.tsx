import { opgroeipunt } from '../../../../shared/domain/incidents/offices.ts'
import type { ComplaintTaskKind } from '../../../../shared/domain/incidents/complaint-tasks.ts'
import { useCommand, useToday } from '../../../api/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { tasks as text } from '../../../i18n/nl/incidents/tasks.ts'
import { CloseCase } from '../close-case.tsx'
import type { ComplaintEntry } from '../incident-types.ts'
import { MarkForm } from './mark-form.tsx'
import { TaskList, type ShownTask } from './task-list.tsx'

type Props = { entry: ComplaintEntry; now: string }

/** What is to be done about a complaint, from its receipt to its closure (R140), and what was done. */
export function ComplaintTasks({ entry, now }: Props) {
  const { year } = useToday()
  const { acknowledgedOn, referredOn, answeredOn } = entry
  const tasks = entry.tasks.map(({ kind, dueOn, isLate }): ShownTask => {
    const due = dueOn === undefined ? '' : formatWeekdayDate(dueOn, year)
    return {
      kind,
      name: text.names[kind],
      due: dueOn === undefined ? (isLate ? text.late : '') : isLate ? text.lateSince(due) : text.dueOn(due),
      isLate,
      detail: text.details[kind](opgroeipunt.phone),
      act:
        kind === 'close-complaint' ? (
          <CloseCase of="complaint" entry={entry} />
        ) : (
          <Mark entry={entry} mark={kind} now={now} />
        ),
    }
  })
  const done = [
    acknowledgedOn && text.doneLines.acknowledge(formatWeekdayDate(acknowledgedOn, year)),
    referredOn && text.doneLines.refer(formatWeekdayDate(referredOn, year)),
    answeredOn && text.doneLines.answer(formatWeekdayDate(answeredOn, year)),
  ]
  return <TaskList tasks={tasks} done={done.filter((line) => typeof line === 'string')} />
}

type MarkProps = { entry: ComplaintEntry; mark: Exclude<ComplaintTaskKind, 'close-complaint'>; now: string }

function Mark({ entry: { id, version }, mark, now }: MarkProps) {
  const { run, isRunning, failure } = useCommand('complaints.mark')
  return (
    <MarkForm
      holds="date"
      first={now.slice(0, 10)}
      action={text.marks[mark]}
      words={mark === 'answer' ? 'answer' : 'none'}
      isBusy={isRunning}
      failure={failure}
      onMark={(on, answer) => void run({ id, version, mark, on, ...(answer !== undefined && { answer }) })}
    />
  )
}
