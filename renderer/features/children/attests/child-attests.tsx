import { FileBadge } from 'lucide-react'
import { EmptyState } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildFile } from '../child-types.ts'
import { AttestAlerts } from '../dossier/attest-alerts-section.tsx'
import { useChildAddress } from '../use-child-address.ts'
import { AttestForm } from './attest-form.tsx'
import { AttestList } from './attest-list.tsx'

const text = nl.children.attests

type Props = { child: ChildFile; today: string; isToday: boolean }

/** Attesten: those of every contract holder of a child, with what is missing; or the one that is being entered or changed. */
export function ChildAttests({ child, today, isToday }: Props) {
  const { search, close } = useChildAddress()
  const { bewerk, nieuw } = search
  const back = () => close('attesten')
  const edited = isToday ? child.tariffs.find(({ id }) => id === bewerk) : undefined
  if (edited) return <AttestForm key={edited.id} child={child} attest={edited} onDone={back} />
  const holder = child.contractHolders.find(({ id }) => isToday && id === nieuw?.[0])
  if (holder) return <AttestForm key={holder.id} child={child} attest={{ holderId: holder.id }} onDone={back} />
  if (child.contractHolders.length === 0) {
    return (
      <EmptyState icon={FileBadge} title={text.none}>
        {text.noneDetail}
      </EmptyState>
    )
  }
  return (
    <div className="scroll">
      {isToday && child.attestAlerts.length > 0 && (
        <div className="section">
          <AttestAlerts child={child} today={today} />
        </div>
      )}
      {child.contractHolders.map((one) => (
        <AttestList key={one.id} child={child} holder={one} today={today} isToday={isToday} />
      ))}
    </div>
  )
}
