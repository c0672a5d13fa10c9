import { Link } from '@tanstack/react-router'
import { Users } from 'lucide-react'
import { DetailList, EmptyState, ScrollRegion, Section } from '../../components/index.ts'
import { formatDay } from '../../format/date.ts'
import { formatIban } from '../../format/identifiers.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildFile } from './child-types.ts'

const text = nl.children.family

/** Who pays for a child, and the other children of the same family. */
export function ChildFamily({ child }: { child: ChildFile }) {
  if (child.contractHolders.length === 0) {
    return (
      <EmptyState icon={Users} title={text.none}>
        {text.noneDetail}
      </EmptyState>
    )
  }
  return (
    <ScrollRegion className="detail-columns" label={nl.children.tabs.gezin}>
      <div>
        {child.contractHolders.map((holder) => (
          <Section key={holder.id} title={nl.common.name(holder)} note={nl.children.agreements.holder}>
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
              ]}
            />
          </Section>
        ))}
      </div>
      <div>
        <Section title={text.siblings}>
          {child.siblings.length === 0 ? (
            <p className="ink-2">{text.noSiblings}</p>
          ) : (
            <ul className="stack">
              {child.siblings.map((sibling) => (
                <li key={sibling.childId}>
                  <Link to="/kinderen/$childId" params={{ childId: sibling.childId }}>
                    {nl.common.name(sibling)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </ScrollRegion>
  )
}
