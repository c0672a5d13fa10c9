import { BadgeCheck, X } from 'lucide-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Criterion, WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { useToday } from '../../../api/index.ts'
import { changeForm } from '../../../components/form/draft-store.ts'
import { DateField, TextField, useDraftValue, type Place } from '../../../components/form/index.ts'
import { addRow, removeRow } from '../../../components/form/model/form-rows.ts'
import { Button } from '../../../components/index.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'

type Props = { at: Place<NonNullable<WaitingRequest['evidence']>>; criterion: Criterion }

/** Which evidence of a fact was seen and when; the paper itself is not kept (R127). */
export function CriterionEvidence({ at, criterion }: Props) {
  const [seen = []] = useDraftValue(at)
  const { today } = useToday()
  const part = useRef<HTMLDivElement>(null)
  const index = seen.findIndex((one) => one.criterion === criterion)
  const name = priorityCriteria[criterion].short
  const focus = (selector: string) => part.current?.querySelector<HTMLElement>(selector)?.focus()
  const add = () => {
    flushSync(() => changeForm(at.form, (form) => addRow(form, at.path, { criterion, seenOn: today })))
    focus('input')
  }
  const remove = () => {
    flushSync(() => changeForm(at.form, (form) => removeRow(form, at.path, index)))
    focus('button')
  }
  return (
    <div className="criterion-evidence" ref={part}>
      {index === -1 ? (
        <Button
          kind="quiet"
          icon={<BadgeCheck className="icon-small" aria-hidden />}
          aria-label={text.evidenceAddOf(name)}
          onClick={add}
        >
          {text.evidenceAdd}
        </Button>
      ) : (
        <>
          <BadgeCheck className="icon-small ok" aria-hidden />
          <TextField
            at={at.at(index).at('kind')}
            label={text.evidenceKindOf(name)}
            placeholder={text.evidenceExamples[criterion]}
            span={1}
          />
          <DateField at={at.at(index).at('seenOn')} label={text.evidenceSeenOn(name)} span={1} isNear />
          <Button
            kind="quiet"
            isIconOnly
            icon={<X className="icon-small" aria-hidden />}
            aria-label={text.evidenceRemove(name)}
            onClick={remove}
          />
        </>
      )}
    </div>
  )
}
