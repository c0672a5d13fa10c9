import { isDate } from '../../../../shared/domain/calendar/date.ts'
import { suggestedEnd } from '../../../../shared/domain/agreements/notice.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import {
  ChoiceField,
  DateField,
  FormSection,
  TextField,
  useDraftValue,
  type Place,
} from '../../../components/form/index.ts'
import { Button, Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'

const text = nl.children.agreements
const givers = Object.entries(nl.form.choices.by).map(([value, label]) => ({
  value: value as keyof typeof nl.form.choices.by,
  label,
}))

type Props = { at: Place<AgreementRecord>['at']; settings: DatedSettings | undefined; today: string }

/** The notice, with the last day that follows from it (R52): proposed, never filled in by itself. */
export function AgreementNotice({ at, settings, today }: Props) {
  const notice = at('notice')
  const [givenOn] = useDraftValue(notice.at('givenOn'))
  const [endsOn, setEndsOn] = useDraftValue(at('endsOn'))
  const proposed = settings && givenOn !== undefined && isDate(givenOn) ? suggestedEnd(givenOn, settings) : undefined
  const months = settings?.number('notice.months', parseDate(givenOn ?? today))
  return (
    <FormSection title={text.noticeTitle} {...(months !== undefined && { note: text.noticeNote(months) })}>
      <DateField at={notice.at('givenOn')} />
      <ChoiceField at={notice.at('by')} choices={givers} span={3} />
      <TextField at={notice.at('reason')} span={5} />
      {proposed !== undefined && (
        <div className="form-wide">
          {endsOn === proposed ? (
            <Note meaning="ok">{text.endAgrees}</Note>
          ) : (
            <Button onClick={() => setEndsOn(proposed)}>{text.takeEnd(formatDay(proposed))}</Button>
          )}
        </div>
      )}
    </FormSection>
  )
}
