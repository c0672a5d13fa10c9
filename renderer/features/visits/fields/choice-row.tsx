import { useRef, type KeyboardEvent } from 'react'
import { meaningIcon, type Meaning } from '../../../components/meaning.tsx'
import './fields.css'

/** One answer out of a few: its word, the keys that choose it, and what it means. */
export type RowChoice<Value> = {
  value: Value
  label: string
  keys: readonly string[]
  meaning?: Exclude<Meaning, 'accent'>
}

type Props<Value> = {
  /** What is answered, for readers of a screen aloud. */
  label: string
  choices: readonly RowChoice<Value>[]
  value: Value | undefined
  isReadOnly: boolean
  onChoose: (value: Value | undefined) => void
  /** After an answer was given by its key: where the keyboard goes on. */
  onKeyed?: (value: Value, row: Element | null) => void
  /** Enter: on to what is written with it. */
  onEnter?: () => void
}

/**
 * Answers beside each other, one tab stop per row: left and right choose, up and down go to the rows around it, a key of an answer
 * chooses it, Delete takes it away. Rows of one list stand together in an element with `data-choice-list`.
 */
export function ChoiceRow<Value extends string | number>({ choices, value, isReadOnly, ...props }: Props<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const at = choices.findIndex((choice) => choice.value === value)
  const choose = (index: number) => {
    const choice = choices[index]
    if (isReadOnly || !choice) return
    props.onChoose(choice.value)
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[index]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const { key } = event
    const byKey = choices.findIndex(({ keys }) => keys.includes(key.toLowerCase()))
    const keyed = choices[byKey]
    if (keyed) {
      choose(byKey)
      if (!isReadOnly) props.onKeyed?.(keyed.value, group.current)
    } else if (key === 'ArrowRight') choose(Math.min(at + 1, choices.length - 1))
    else if (key === 'ArrowLeft') choose(Math.max(at - 1, 0))
    else if (key === 'ArrowDown' || key === 'ArrowUp') goToRow(group.current, key === 'ArrowDown' ? 1 : -1)
    else if ((key === 'Delete' || key === 'Backspace') && !isReadOnly) props.onChoose(undefined)
    else if (key === 'Enter' && props.onEnter) props.onEnter()
    else return
    event.preventDefault()
  }
  return (
    <div
      className="choice-row"
      role="radiogroup"
      aria-label={props.label}
      ref={group}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {choices.map((choice, index) => {
        const Icon = choice.meaning && meaningIcon[choice.meaning]
        const isChosen = index === at
        return (
          <button
            key={choice.value}
            type="button"
            role="radio"
            aria-checked={isChosen}
            aria-disabled={isReadOnly}
            tabIndex={isChosen || (at < 0 && index === 0) ? 0 : -1}
            className={`choice ring-inside${isChosen ? ` choice-${choice.meaning ?? 'neutral'}` : ''}`}
            onClick={() => (isChosen && !isReadOnly ? props.onChoose(undefined) : choose(index))}
          >
            {isChosen && Icon && <Icon className="icon-small" aria-hidden />}
            {choice.label}
          </button>
        )
      })}
    </div>
  )
}

/** Puts the focus on the row of answers before or after the one around an element. False at the end of the list. */
export function goToRow(from: Element | null, by: 1 | -1): boolean {
  const list = from?.closest('[data-choice-list]')
  if (!from || !list) return false
  const rows = [...list.querySelectorAll('[role=radiogroup]')]
  const own = rows.findIndex((row) => row === from || row.contains(from))
  const next = rows[own + by]?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')
  next?.focus()
  return next !== undefined && next !== null
}
