import { ArrowDown, ArrowUp, OctagonAlert, Plus, X } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { priorityStepKinds } from '../../../../shared/domain/exchange/waiting-list.ts'
import { Button } from '../../../components/index.ts'
import { priorityRules as text } from '../../../i18n/nl/waiting-list/rules.ts'
import { moveStep, newStep, stepFault, type StepDraft } from './step-drafts.ts'
import { StepFields } from './step-fields.tsx'

type Props = {
  steps: readonly StepDraft[]
  /** A save was tried: what is wrong with a step is said. */
  isTried: boolean
  onChange: (steps: readonly StepDraft[]) => void
}

/** The steps of the rules in order: added, moved with buttons or Alt and an arrow, changed and taken away; the focus goes along. */
export function StepList({ steps, isTried, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [told, setTold] = useState('')
  const change = (next: readonly StepDraft[], key: string | undefined, control: string) => {
    flushSync(() => onChange(next))
    const item = list.current?.querySelector(`[data-step="${key}"]`) ?? list.current?.nextElementSibling
    const held = item?.querySelector<HTMLElement>(`[data-control="${control}"]`)
    ;(held ?? item?.querySelector<HTMLElement>('button'))?.focus()
  }
  const move = (at: number, by: -1 | 1, control: string) => {
    const step = steps[at]
    const next = moveStep(steps, at, by)
    if (!step || next === steps) return
    change(next, step.key, control)
    setTold(text.moved(text.kinds[step.by], at + by + 1))
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    move(at, by, by === -1 ? 'up' : 'down')
  }
  const add = (by: StepDraft['by']) => {
    const step = newStep(by, crypto.randomUUID())
    change([...steps, step], step.key, 'field')
  }
  return (
    <>
      <ol className="rules-steps" aria-label={text.steps} ref={list}>
        {steps.map((step, at) => {
          const name = text.step(at + 1, text.kinds[step.by])
          const fault = stepFault(step)
          return (
            // The keys are those of the controls inside; the row itself takes no focus.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li key={step.key} data-step={step.key} onKeyDown={(event) => onKeyDown(event, at)}>
              <div className="rules-step-head">
                <b className="medium">{name}</b>
                <span className="spacer" />
                <Button
                  kind="quiet"
                  isIconOnly
                  data-control="up"
                  icon={<ArrowUp className="icon-small" aria-hidden />}
                  aria-label={text.up(name)}
                  onClick={() => move(at, -1, 'up')}
                />
                <Button
                  kind="quiet"
                  isIconOnly
                  data-control="down"
                  icon={<ArrowDown className="icon-small" aria-hidden />}
                  aria-label={text.down(name)}
                  onClick={() => move(at, 1, 'down')}
                />
                <Button
                  kind="quiet"
                  isIconOnly
                  icon={<X className="icon-small" aria-hidden />}
                  aria-label={text.remove(name)}
                  onClick={() => change(steps.toSpliced(at, 1), (steps[at + 1] ?? steps[at - 1])?.key, 'up')}
                />
              </div>
              <p className="small ink-3">{text.details[step.by]}</p>
              <StepFields step={step} name={name} onChange={(next) => onChange(steps.with(at, next))} />
              {isTried && fault !== undefined && (
                <p className="small br">
                  <OctagonAlert className="icon-small" aria-hidden /> {text.faults[fault]}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <div className="rules-add" role="group" aria-label={text.addStep}>
        {priorityStepKinds.map((by) => (
          <Button key={by} kind="quiet" icon={<Plus className="icon-small" aria-hidden />} onClick={() => add(by)}>
            {text.kinds[by]}
          </Button>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  )
}
