import { Keyboard, OctagonAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { faultOf, planField, type EditorAction, type EditorState } from './model/editor-state.ts'
import { printPlan } from '../../format/plan-text/print-plan.ts'
import { faultText } from '../../format/plan-text/fault-sentence.ts'
import { useShownFault } from './use-shown-fault.ts'

const text = weekPlan.line

type Props = {
  editor: EditorState
  act: (action: EditorAction) => void
  isTried: boolean
  /** Sentences about the dates above, which stand in the same place. */
  dateFault: string | undefined
  faultId: string
}

/** The whole plan as one line of text, with what is wrong with it or with the dates, or else what can be done, beside it. */
export function PlanLine({ editor, act, isTried, dateFault, faultId }: Props) {
  const typed = editor.texts[planField]
  const line = typed ?? printPlan(editor.plan)
  const fault = typed === undefined ? undefined : faultOf(planField, typed)
  const field = useRef<HTMLInputElement>(null)
  // Typing is the quickest way to a plan: the screen begins there.
  useEffect(() => field.current?.focus(), [])
  const { isShown, onFocus, onBlur } = useShownFault(line, fault, isTried)
  const sentence = isShown && fault ? faultText(line, fault) : dateFault
  return (
    <div className="week-plan-line">
      <span className="week-plan-line-field">
        <Keyboard className="icon-small" aria-hidden />
        <input
          ref={field}
          className="week-plan-input"
          data-field={planField}
          aria-label={text.label}
          value={line}
          placeholder={text.placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isShown}
          {...(isShown && { 'aria-describedby': faultId })}
          onFocus={onFocus}
          onChange={(event) => act({ kind: 'type-plan', text: event.currentTarget.value })}
          onBlur={() => {
            onBlur()
            act({ kind: 'leave-field' })
          }}
        />
      </span>
      <span id={faultId} className="small" role="status">
        {sentence !== undefined && (
          <span className="br">
            <OctagonAlert className="icon-small" aria-hidden /> {sentence}
          </span>
        )}
      </span>
      {sentence === undefined && (
        <span className="small ink-3 nowrap week-plan-line-hint" aria-hidden>
          {text.drag} <kbd>{text.copyKeys}</kbd> {text.copy} <kbd>{text.clearKeys}</kbd> {text.clear}
        </span>
      )}
    </div>
  )
}
