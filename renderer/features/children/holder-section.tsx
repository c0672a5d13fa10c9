import { Link } from '@tanstack/react-router'
import { Button, DetailList, Section } from '../../components/index.ts'
import { formatDay, formatPeriod, yearOfIso } from '../../format/date.ts'
import { formatIban } from '../../format/identifiers.ts'
import { formatMoney } from '../../format/money.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildFile } from './child-types.ts'
import { holdsOn } from './running.ts'
import { useChildAddress } from './use-child-address.ts'

const text = nl.children.family

type Props = { holder: ChildFile['contractHolders'][number]; child: ChildFile; today: string }

/** A contract holder: how to reach and bill them, and their own agreements and attest for this child. */
export function HolderSection({ holder, child, today }: Props) {
  const { go } = useChildAddress()
  const name = nl.common.name(holder)
  const year = yearOfIso(today)
  const tariff = child.tariffs.find((one) => one.contractHolderId === holder.id && holdsOn(one, today))
  const agreements = child.agreements.filter(({ contractHolderId }) => contractHolderId === holder.id)
  return (
    <Section
      title={name}
      note={
        <Button kind="quiet" aria-label={text.editOf(name)} onClick={() => go({ tab: 'gezin', bewerk: holder.id })}>
          {text.edit}
        </Button>
      }
    >
      <DetailList
        facts={[
          [text.address, `${holder.street}, ${holder.postcode} ${holder.city}`],
          [text.phone, holder.phone],
          [text.email, holder.email],
          [text.iban, holder.iban === undefined ? undefined : formatIban(holder.iban)],
          [
            text.mandate,
            holder.mandate
              ? text.mandateOf(holder.mandate.reference, formatDay(holder.mandate.signedOn))
              : text.noMandate,
          ],
          ...(holder.refusedHosts.length > 0
            ? [[text.refusedHosts, holder.refusedHosts.map((host) => nl.common.name(host)).join(', ')] as const]
            : []),
          [
            text.agreements,
            <ul key="agreements">
              {agreements.map(({ id, host, startsOn, endsOn }) => (
                <li key={id}>
                  <Link to="/kinderen/$childId" params={{ childId: child.id }} search={{ tab: 'overeenkomsten' }}>
                    {text.agreementOf(nl.common.name(host), formatPeriod(startsOn, endsOn, year))}
                  </Link>
                </li>
              ))}
            </ul>,
          ],
          [
            text.tariff,
            <Link key="tariff" to="/kinderen/$childId" params={{ childId: child.id }} search={{ tab: 'attesten' }}>
              {tariff
                ? text.tariffOf(formatMoney(tariff.dayCents), formatPeriod(tariff.from, tariff.until, year))
                : text.noTariff}
            </Link>,
          ],
        ]}
      />
    </Section>
  )
}
