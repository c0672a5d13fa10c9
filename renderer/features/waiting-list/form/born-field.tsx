import { useState } from 'react'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { DateField, useDraftValue, type Place } from '../../../components/form/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'

const choices = [
  { value: 'yes', label: text.born.yes },
  { value: 'no', label: text.born.no },
] as const

/** Whether the child is born, and the date that goes with it: of its birth, or when it is expected. */
export function BornField({ at }: { at: Place<WaitingRequest['child']> }) {
  const [birthDate, setBirthDate] = useDraftValue(at.at('birthDate'))
  const [expectedOn, setExpectedOn] = useDraftValue(at.at('expectedOn'))
  const [chosen, setChosen] = useState<'yes' | 'no'>()
  const isBorn = (chosen ?? (expectedOn !== undefined && birthDate === undefined ? 'no' : 'yes')) === 'yes'
  const choose = (next: 'yes' | 'no') => {
    setChosen(next)
    // One child has one of the two dates.
    if (next === 'yes') setExpectedOn(undefined)
    else setBirthDate(undefined)
  }
  return (
    <>
      <div className="request-born">
        <span className="request-choice-label">{text.isBorn}</span>
        <Segments label={text.isBorn} segments={choices} value={isBorn ? 'yes' : 'no'} onChange={choose} />
      </div>
      {isBorn ? (
        <DateField key="birth" at={at.at('birthDate')} span={4} />
      ) : (
        <DateField key="expected" at={at.at('expectedOn')} span={4} hint={text.unbornHint} />
      )}
    </>
  )
}
