import { Checkbox } from '@mantine/core'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../components/index.ts'
import { substitutionSettings } from '../../../i18n/nl/substitution-settings.ts'
import { moveGoal, switchGoal, type GoalRow } from './goal-order.ts'

const text = substitutionSettings.order

type Props = { rows: readonly GoalRow[]; onChange: (rows: readonly GoalRow[]) => void }

/** The goals, put in order with buttons or Alt and an arrow; the focus goes with the goal. */
export function GoalList({ rows, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [told, setTold] = useState('')
  const move = (row: GoalRow, by: -1 | 1) => {
    const next = moveGoal(rows, row.goal, by)
    if (next === rows) return
    const held = heldIn(document.activeElement)
    flushSync(() => {
      onChange(next)
      setTold(text.moved(titleOf(row), next.indexOf(row) + 1))
    })
    // A moved element loses the focus; at an end the button that was pressed is gone.
    const item = list.current?.querySelector(`[data-goal="${row.goal}"]`)
    const control = item?.querySelector<HTMLElement>(`[data-control="${held}"]`)
    ;(control ?? item?.querySelector<HTMLElement>('button'))?.focus()
  }
  const onKeyDown = (row: GoalRow) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    move(row, by)
  }
  return (
    <>
      <ol className="goal-list" aria-label={text.list} ref={list}>
        {rows.map((row, index) => (
          // The keys are those of the controls inside; the row itself takes no focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li key={row.goal} data-goal={row.goal} data-off={!row.isOn || undefined} onKeyDown={onKeyDown(row)}>
            <span className="goal-place">
              {row.isOn ? rows.slice(0, index + 1).filter(({ isOn }) => isOn).length : ''}
            </span>
            <Checkbox
              size="xs"
              data-control="switch"
              aria-label={text.counts(titleOf(row))}
              checked={row.isOn}
              {...(row.goal === 'unplaced' && { 'aria-disabled': true, title: text.alwaysReason })}
              onChange={() => onChange(switchGoal(rows, row.goal))}
            />
            <span className="goal-words">
              <span className={row.isOn ? 'medium' : 'ink-3'}>{titleOf(row)}</span>
              <span className="small ink-3">{substitutionSettings.goals[row.goal].detail}</span>
            </span>
            <span className="small ink-3">{row.goal === 'unplaced' ? text.always : row.isOn ? '' : text.off}</span>
            <span className="goal-moves">
              {index > 0 && (
                <Button
                  kind="quiet"
                  isIconOnly
                  data-control="up"
                  icon={<ArrowUp className="icon-small" aria-hidden />}
                  aria-label={text.up(titleOf(row))}
                  onClick={() => move(row, -1)}
                />
              )}
            </span>
            <span className="goal-moves">
              {index < rows.length - 1 && (
                <Button
                  kind="quiet"
                  isIconOnly
                  data-control="down"
                  icon={<ArrowDown className="icon-small" aria-hidden />}
                  aria-label={text.down(titleOf(row))}
                  onClick={() => move(row, 1)}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  )
}

function titleOf({ goal }: GoalRow): string {
  return substitutionSettings.goals[goal].title
}

/** Which control of a row has the focus. */
function heldIn(element: Element | null): string {
  return element?.closest('[data-control]')?.getAttribute('data-control') ?? ''
}
