import type { ExtraDayRecord, StayRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Place } from '../../../components/form/index.ts'
import { Note, useDraftValue } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import type { ExtraDayAnswer, ExtraDayEntry } from '../extra-day-types.ts'
import { slotsOf } from '../model/hours.ts'
import type { Told } from '../model/said.ts'
import { HostSays } from '../request/host-says.tsx'
import { ChangeSection } from './change-section.tsx'
import { CheckSection } from './check-section.tsx'
import { TellSection } from './tell-section.tsx'

const text = extraDays

type Props = {
  form: { at: Place<ExtraDayRecord>['at'] }
  answer: ExtraDayAnswer | undefined
  told: Told | undefined
  entry: ExtraDayEntry | undefined
}

/** What stands below the fields of a request; what can be had instead is put into the fields when it is pressed. */
export function RequestEvidence({ form, answer, told, entry }: Props) {
  const [, setSlots] = useDraftValue<StayRecord[]>(form.at('slots'))
  const [, setDate] = useDraftValue<string>(form.at('date'))
  if (!answer || !told) return <p className="extra-none ink-2">{text.check.fill}</p>
  const { record } = entry ?? {}
  return (
    <>
      {record?.status === 'refused' && (
        <div className="extra-none">
          <Note meaning="neutral" fact={text.decide.refusedOn(formatDay(record.decidedOn ?? record.date, told.year))}>
            {text.decide.askAgain}
          </Note>
        </div>
      )}
      <CheckSection
        answer={answer}
        told={told}
        onTakeHours={() => setSlots(slotsOf(answer.instead.hours))}
        onTakeDay={setDate}
      />
      <HostSays at={form.at('hostAgrees')} host={answer.host} />
      <TellSection told={told} />
      <ChangeSection answer={answer} />
    </>
  )
}
