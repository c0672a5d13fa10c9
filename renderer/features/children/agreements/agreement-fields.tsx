import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { useQueryOf } from '../../../api/index.ts'
import {
  DateField,
  FormSection,
  ListEditor,
  NumberField,
  PersonField,
  TextField,
  fieldLabel,
  type Place,
} from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart } from '../../families/form-part.tsx'
import { holderPeople } from '../../families/holder-people.ts'
import { AgreementDeposit, type useDepositCap } from './agreement-deposit.tsx'
import { AgreementPriority } from './agreement-priority.tsx'
import { AgreementNotice } from './agreement-notice.tsx'
import { hostPeople } from './host-people.ts'

const text = nl.children.agreements

type FreeDays = AgreementRecord['freeHalfDaysUsed'][number]

const columns = [
  {
    label: fieldLabel('year'),
    width: '120px',
    field: (row: Place<FreeDays>) => <NumberField at={row.at('year')} isRequired />,
  },
  {
    label: fieldLabel('halfDays'),
    width: '120px',
    field: (row: Place<FreeDays>) => <NumberField at={row.at('halfDays')} isRequired />,
  },
]

type Props = {
  at: Place<AgreementRecord>['at']
  cap: ReturnType<typeof useDepositCap>
  settings: DatedSettings | undefined
  today: string
  /** A new one has no notice yet. */
  isNew: boolean
}

/** The fields of an agreement, in the order in which it is drawn up (R47). */
export function AgreementFields({ at, cap, settings, today, isNew }: Props) {
  const holders = useQueryOf('contractHolders.list', {}).data ?? []
  const hosts = useQueryOf('hosts.list', {}).data ?? []
  return (
    <>
      <FormSection title={text.parties} note={text.partiesNote}>
        <PersonField at={at('contractHolderId')} people={holderPeople(holders)} span={6} isRequired />
        <FormPart name="first">
          <PersonField at={at('hostId')} people={hostPeople(hosts)} span={6} isRequired />
        </FormPart>
      </FormSection>
      <FormSection title={text.term}>
        <DateField at={at('startsOn')} isRequired />
        <DateField at={at('endsOn')} />
        <TextField at={at('expectedEnd')} hint={text.expectedEndHint} span={8} />
      </FormSection>
      <FormSection title={text.signature} note={text.signatureNote}>
        <FormPart name="signature">
          <DateField at={at('signedOn')} />
        </FormPart>
        <FormPart name="regulation">
          <TextField at={at('regulation').at('version')} label={text.regulationVersion} />
          <DateField at={at('regulation').at('acknowledgedOn')} label={text.regulationOn} />
        </FormPart>
      </FormSection>
      <AgreementDeposit at={at} cap={cap} />
      <AgreementPriority at={at} today={today} />
      {!isNew && <AgreementNotice at={at} settings={settings} today={today} />}
      <FormSection title={text.freeDays} note={text.freeDaysNote}>
        <ListEditor
          at={at('freeHalfDaysUsed')}
          addLabel={text.addFreeDays}
          empty={text.noFreeDays}
          newRow={() => ({ year: Number(today.slice(0, 4)) })}
          columns={columns}
        />
      </FormSection>
    </>
  )
}
