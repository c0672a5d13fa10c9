import { FormSection, PositionField, TextField } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit

/** Who a host is, where she lives, how to reach her, and where she is paid. */
export function IdentitySections({ host }: { host: HostPlace }) {
  return (
    <>
      <FormSection title={text.identity} note={text.identityNote}>
        <TextField at={host.at('firstName')} isRequired />
        <TextField at={host.at('lastName')} isRequired />
        <TextField at={host.at('dossierNumber')} />
      </FormSection>
      <FormSection title={text.contact}>
        <TextField at={host.at('street')} isRequired span={6} />
        <TextField at={host.at('postcode')} isRequired span={2} />
        <TextField at={host.at('city')} isRequired span={4} />
        <TextField at={host.at('phone')} span={4} />
        <TextField at={host.at('email')} span={8} />
        <PositionField at={host.at} />
      </FormSection>
      <FormSection title={text.account} note={text.accountNote}>
        <TextField at={host.at('iban')} isRequired span={6} />
      </FormSection>
    </>
  )
}
