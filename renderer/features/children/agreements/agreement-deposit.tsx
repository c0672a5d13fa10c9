import { agreementDepositCapCents } from '../../../../shared/domain/agreements/deposit.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import {
  CentsField,
  CheckField,
  DateField,
  FormSection,
  useDraftValue,
  type Place,
} from '../../../components/form/index.ts'
import { Note } from '../../../components/index.ts'
import { formatMoney } from '../../../format/money.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart } from '../../families/form-part.tsx'

const text = nl.children.agreements

type At = Place<AgreementRecord>['at']

/** The cap on the deposit as the form now stands, in cents, and whether what is typed is above it (R55). */
export function useDepositCap(at: At, settings: DatedSettings | undefined, today: string) {
  const [hasLowIncome = false] = useDraftValue(at('hasLowIncome'))
  const [signedOn] = useDraftValue(at('signedOn'))
  const [startsOn = today] = useDraftValue(at('startsOn'))
  const [depositCents = 0] = useDraftValue(at('depositCents'))
  const day = signedOn ?? startsOn
  const capCents = settings && agreementDepositCapCents({ hasLowIncome, startsOn: day }, settings)
  const limitCents = settings?.number('deposit.lowIncomeLimitCents', parseDate(day))
  return { capCents, limitCents, isOver: capCents !== undefined && depositCents > capCents }
}

type Props = { at: At; cap: ReturnType<typeof useDepositCap> }

/** The deposit with its cap (R55), and when it was paid and given back. */
export function AgreementDeposit({ at, cap }: Props) {
  const { capCents, limitCents, isOver } = cap
  return (
    <FormSection title={text.deposit} note={text.depositNote}>
      <FormPart name="deposit">
        <CentsField
          at={at('depositCents')}
          {...(capCents !== undefined && { hint: text.depositHint(formatMoney(capCents)) })}
        />
      </FormPart>
      {limitCents !== undefined && (
        <CheckField at={at('hasLowIncome')} label={text.lowIncome(formatMoney(limitCents))} span={8} />
      )}
      {isOver && capCents !== undefined && (
        <div className="form-wide">
          <Note meaning="breach" isAlert fact={text.depositOver(formatMoney(capCents))}>
            {text.depositOverDetail}
          </Note>
        </div>
      )}
      <DateField at={at('depositPaidOn')} />
      <DateField at={at('depositRefundedOn')} />
    </FormSection>
  )
}
