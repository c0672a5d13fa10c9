import { useMemo } from 'react'
import type { ContractHolder } from '../../../shared/domain/exchange/document.ts'
import { useQueryOf } from '../../api/index.ts'
import {
  DateField,
  FormSection,
  PeopleField,
  PositionField,
  TextField,
  type Place,
} from '../../components/form/index.ts'
import { nl } from '../../i18n/nl.ts'
import { hostPeople } from '../children/agreements/host-people.ts'
import { FormPart } from './form-part.tsx'
import { HiddenField } from './hidden-field.tsx'

const text = nl.families.fields

/** The fields of a contract holder. */
export function HolderFields({ at, title = text.who }: { at: Place<ContractHolder>['at']; title?: string }) {
  const { data } = useQueryOf('hosts.list', {})
  const hosts = useMemo(() => hostPeople(data ?? []), [data])
  return (
    <>
      <FormSection title={title} note={text.whoNote}>
        <FormPart name="first">
          <TextField at={at('firstName')} isRequired />
        </FormPart>
        <TextField at={at('lastName')} isRequired />
        <FormPart name="nationalRegisterNumber">
          <HiddenField at={at('nationalRegisterNumber')} hint={text.nationalNumberHint} />
        </FormPart>
      </FormSection>
      <FormSection title={text.reach}>
        <TextField at={at('street')} span={6} isRequired />
        <TextField at={at('postcode')} span={2} isRequired />
        <TextField at={at('city')} span={4} isRequired />
        <TextField at={at('phone')} />
        <TextField at={at('email')} span={6} />
        <PositionField at={at} />
      </FormSection>
      <FormSection title={text.substitution} note={text.substitutionNote}>
        <PeopleField at={at('refusedHosts')} people={hosts} hint={text.refusedHostsHint} />
      </FormSection>
      <FormSection title={text.pay} note={text.payNote}>
        <TextField at={at('iban')} span={5} />
        <TextField at={at('mandate').at('reference')} label={text.mandateReference} span={4} />
        <DateField at={at('mandate').at('signedOn')} label={text.mandateSignedOn} span={3} />
      </FormSection>
    </>
  )
}
