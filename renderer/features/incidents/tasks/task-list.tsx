import { Check, ChevronDown, ChevronRight, Circle, OctagonAlert } from 'lucide-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { Section } from '../../../components/index.ts'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { tasks as text } from '../../../i18n/nl/incidents/tasks.ts'

/** Something to do, in words, with the one act that does it. */
export type ShownTask = { kind: string; name: string; due: string; isLate: boolean; detail: string; act: ReactNode }

type Props = { tasks: readonly ShownTask[]; done: readonly string[] }

/** What is to be done, in order: the first one open, the others open when they are pressed; below it what was done. */
export function TaskList({ tasks, done }: Props) {
  const [opened, setOpened] = useState<string>()
  const current = tasks.find(({ kind }) => kind === opened) ?? tasks[0]
  const list = useRef<HTMLOListElement>(null)
  // The next thing to do, after the form of the one before has gone with what was noted in it.
  useKeptFocus(
    tasks.map(({ kind }) => kind).join(),
    () => list.current?.querySelector<HTMLElement>('[aria-expanded=true]') ?? document.getElementById('content'),
  )
  return (
    <Section title={text.title}>
      {tasks.length === 0 && <p className="ink-2">{text.none}</p>}
      <ol className="case-tasks" ref={list}>
        {tasks.map((task) => (
          <Task key={task.kind} task={task} isOpen={task === current} onOpen={() => setOpened(task.kind)} />
        ))}
      </ol>
      {done.length > 0 && (
        <ul className="case-done" aria-label={text.done}>
          {done.map((line) => (
            <li key={line}>
              <Check className="icon-small ok" aria-hidden />
              {line}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Task({ task, isOpen, onOpen }: { task: ShownTask; isOpen: boolean; onOpen: () => void }) {
  const id = useId()
  const Icon = task.isLate ? OctagonAlert : Circle
  const Fold = isOpen ? ChevronDown : ChevronRight
  return (
    <li>
      <button type="button" className="case-task" aria-expanded={isOpen} aria-controls={id} onClick={onOpen}>
        <Icon className={`icon-small ${task.isLate ? 'br' : 'ink-3'}`} aria-hidden />
        <span className="case-task-words">
          <b className="medium">{task.name}</b> <span className={task.isLate ? 'br' : 'ink-2'}>{task.due}</span>
        </span>
        <Fold className="icon-small ink-3" aria-hidden />
      </button>
      <div id={id} className="case-task-body" hidden={!isOpen}>
        {isOpen && (
          <>
            <p className="ink-2">{task.detail}</p>
            {task.act}
          </>
        )}
      </div>
    </li>
  )
}
