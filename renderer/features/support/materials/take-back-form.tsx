import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { conditionsIn, type MaterialLoan } from '../../../../shared/domain/exchange/support.ts'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Note, Section } from '../../../components/index.ts'
import { materials } from '../../../i18n/nl/support/materials.ts'
import { nl } from '../../../i18n/nl.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { ConditionChoice } from './condition-choice.tsx'
import type { LoanEntry } from './material-types.ts'
import { useLoanUndo } from './use-loan-undo.ts'

const text = materials.takeBack

type Props = { loan: LoanEntry; name: string; today: string; onDone: () => void }

/** Takes a material back: when, and in which state; or notes that it is lost. */
export function TakeBackForm({ loan, name, today, onDone }: Props) {
  const { record, host } = loan
  const takeBack = useCommand('loans.takeBack')
  const sayBack = useLoanUndo()
  const on = useTypedDate(today)
  const [condition, setCondition] = useState<NonNullable<MaterialLoan['conditionIn']>>(record.conditionOut)
  const [note, setNote] = useState(record.note ?? '')
  const [isTried, setIsTried] = useState(false)
  const isLost = condition === 'lost'
  const fault =
    on.iso === undefined
      ? undefined
      : on.iso < record.from
        ? text.beforeLoan
        : on.iso > today
          ? text.inFuture
          : undefined
  const submit = async () => {
    setIsTried(true)
    if (on.iso === undefined || fault !== undefined) return
    const saved = await takeBack.run({
      id: loan.id,
      version: loan.version,
      returnedOn: on.iso,
      conditionIn: condition,
      ...(note.trim() !== '' && { note: note.trim() }),
    })
    if (!saved) return
    sayBack(isLost ? text.lost(name) : text.done(name, nl.common.name(host)), saved)
    onDone()
  }
  return (
    <Section title={text.title}>
      <form
        className="support-form"
        aria-label={text.title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <DayField label={text.on} day={on} isTried={isTried} fault={fault} />
        <ConditionChoice label={text.condition} conditions={conditionsIn} value={condition} onChange={setCondition} />
        <Textarea
          className="support-wide"
          label={text.note}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {isLost && (
          <div className="support-wide">
            <Note meaning="attention">{text.lostNote}</Note>
          </div>
        )}
        {takeBack.error && (
          <div className="support-wide">
            <ErrorState error={takeBack.error} isInline />
          </div>
        )}
        <div className="support-acts support-wide">
          <Button kind="primary" type="submit" isBusy={takeBack.isRunning}>
            {isLost ? text.submitLost : text.submit}
          </Button>
        </div>
      </form>
    </Section>
  )
}
