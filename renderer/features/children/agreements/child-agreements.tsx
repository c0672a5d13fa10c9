import { FileText, Plus } from 'lucide-react'
import { Button, EmptyState } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { anybody } from '../child-search.ts'
import type { ChildFile } from '../child-types.ts'
import { useChildAddress } from '../use-child-address.ts'
import { AgreementForm } from './agreement-form.tsx'
import { AgreementSection } from './agreement-section.tsx'
import { NewAgreement } from './new-agreement.tsx'

const text = nl.children.agreements

type Props = { child: ChildFile; today: string; isToday: boolean }

/** Overeenkomsten: a child's agreements with their plans, latest first; or the one that is being entered or changed. */
export function ChildAgreements({ child, today, isToday }: Props) {
  const { search, go, close } = useChildAddress()
  const { bewerk, nieuw, deel } = search
  const edited = isToday ? child.agreements.find(({ id }) => id === bewerk) : undefined
  const back = () => close('overeenkomsten')
  if (edited)
    return <AgreementForm key={edited.id} child={child} agreement={edited} part={deel} onSaved={back} onClose={back} />
  if (isToday && nieuw) return <NewAgreement child={child} holderIds={nieuw} />
  const add = (
    <Button
      kind={child.agreements.length === 0 ? 'primary' : 'plain'}
      icon={<Plus className="icon-small" aria-hidden />}
      onClick={() => go({ tab: 'overeenkomsten', nieuw: [anybody] })}
    >
      {text.new}
    </Button>
  )
  if (child.agreements.length === 0) {
    return (
      <EmptyState icon={FileText} title={text.none} actions={isToday && add}>
        {text.noneDetail}
      </EmptyState>
    )
  }
  const agreements = child.agreements.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))
  return (
    <div className="scroll">
      {isToday && <div className="agreement-add">{add}</div>}
      {agreements.map((agreement) => (
        <AgreementSection key={agreement.id} agreement={agreement} child={child} today={today} isToday={isToday} />
      ))}
    </div>
  )
}
