import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { typedText } from '../../../../components/form/model/typed-value.ts'
import type { Place } from '../../../../components/form/index.ts'
import { FieldError, useField } from '../../../../components/form/use-field.tsx'
import { planning } from '../../../../i18n/nl/planning.ts'
import { faultText } from '../../../../format/plan-text/fault-sentence.ts'
import { parsePlanText } from '../../../../format/plan-text/plan-text.ts'

const text = planning.whatIf.form

/** A plan as one line; a line that cannot be read says where. `hint` is what the plan is now. */
export function PlanTextField({ at, hint }: { at: Place<string>; hint?: ReactNode }) {
  const { value, put, leave, wrapper } = useField({ at, label: text.plan, isRequired: true, span: 12, hint })
  const typed = typedText('text', value)
  const { error, ...rest } = wrapper
  return (
    <TextInput
      {...rest}
      error={error !== undefined && (typed.trim() === '' ? error : <FieldError>{faultWords(typed)}</FieldError>)}
      autoComplete="off"
      spellCheck={false}
      placeholder={text.planExample}
      value={typed}
      onChange={(event) => put({ typed: 'text', text: event.currentTarget.value })}
      onBlur={leave}
    />
  )
}

function faultWords(typed: string): string | undefined {
  const { fault } = parsePlanText(typed)
  return fault && faultText(typed, fault)
}
