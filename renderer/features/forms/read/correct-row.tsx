import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { longestFormCell } from '../../../../shared/domain/attendance/form-cell.ts'
import { Button } from '../../../components/index.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import type { FormFault, FormFile } from '../form-types.ts'
import { useFormsStore } from '../forms-store.ts'
import { cellsToCorrect, withRow } from './corrections.ts'

const text = forms.read

type Props = {
  file: FormFile
  fault: FormFault
  /** What was typed is on its way to be read. */
  onCorrected: () => void
}

/** The cells of a row that is not understood, to be typed anew: what is read there from then on, while the file stays as it is. */
export function CorrectRow({ file, fault, onCorrected }: Props) {
  const settle = useFormsStore((store) => store.settle)
  const choices = useFormsStore((store) => store.choices[file.path])
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const cells = cellsToCorrect(choices, file, fault)
  if (cells.length === 0) return null
  const next = cells.map(({ index, was, now }) => ({ index, was, now, to: (typed[index] ?? now).trim() }))
  const isChanged = next.some(({ now, to }) => now !== to)
  const correct = () => {
    if (!isChanged) return
    onCorrected()
    settle(file.path, { corrected: withRow(choices, fault.row, next) })
    setTyped({})
  }
  return (
    <form
      aria-label={text.correctTitle}
      onSubmit={(event) => {
        event.preventDefault()
        correct()
      }}
    >
      <p className="form-correct-head">
        <b className="medium">{text.correctTitle}</b> <span className="ink-3 small">{text.correctDetail}</span>
      </p>
      <div className="form-correct">
        {cells.map(({ index, title, now, isFaulty }) => (
          <TextInput
            key={index}
            label={title}
            autoComplete="off"
            spellCheck={false}
            maxLength={longestFormCell}
            value={typed[index] ?? now}
            {...(isFaulty && { error: true, 'data-faulty': true })}
            onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [index]: value }))}
          />
        ))}
      </div>
      <Button type="submit" shortcut="↵" reason={isChanged ? undefined : text.notCorrected}>
        {text.correct}
      </Button>
    </form>
  )
}
