import { Link } from '@tanstack/react-router'
import { Plus, Users } from 'lucide-react'
import { Button, EmptyState, ScrollRegion, Section } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { HolderForm } from '../families/holder-form.tsx'
import { NewHolderForm } from '../families/new-holder-form.tsx'
import { anybody } from './child-search.ts'
import type { ChildFile } from './child-types.ts'
import { HolderSection } from './holder-section.tsx'
import { useChildAddress } from './use-child-address.ts'

const text = nl.children.family

/** Gezin: who signs and pays for a child, each to be changed, and the other children of the same family. */
export function ChildFamily({ child, today }: { child: ChildFile; today: string }) {
  const { search, go, close } = useChildAddress()
  const { bewerk, nieuw, deel } = search
  const back = () => close('gezin')
  const edited = child.contractHolders.find(({ id }) => id === bewerk)
  if (edited)
    return (
      <HolderForm
        key={edited.id}
        id={edited.id}
        name={nl.common.name(edited)}
        subject={`child:${child.id}`}
        part={deel}
        onClose={back}
      />
    )
  if (nieuw)
    return (
      <NewHolderForm
        id={`new for ${child.id}`}
        // A contract holder belongs to a child by an agreement: that comes next.
        onSaved={(holderId) => go({ tab: 'overeenkomsten', nieuw: [holderId] })}
        onClose={back}
      />
    )
  const add = (
    <Button icon={<Plus className="icon-small" aria-hidden />} onClick={() => go({ tab: 'gezin', nieuw: [anybody] })}>
      {text.add}
    </Button>
  )
  if (child.contractHolders.length === 0) {
    return (
      <EmptyState icon={Users} title={text.none} actions={add}>
        {text.noneDetail}
      </EmptyState>
    )
  }
  return (
    <ScrollRegion className="detail-columns" label={nl.children.tabs.gezin}>
      <div>
        {child.contractHolders.map((holder) => (
          <HolderSection key={holder.id} holder={holder} child={child} today={today} />
        ))}
        <div className="section">{add}</div>
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
