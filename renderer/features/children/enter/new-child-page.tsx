import { UserPlus } from 'lucide-react'
import { Button, Page } from '../../../components/index.ts'
import { RecordForm } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { useFocusPart } from '../../families/form-part.tsx'
import { AttestNamesSection } from '../details/attest-names-section.tsx'
import { IdentitySection } from '../details/identity-section.tsx'
import { HolderPlace } from './holder-place.tsx'
import { useHolderSlots } from './holder-slots.ts'
import { useTriedFaults } from './try-forms.ts'
import { useEnterChild } from './use-enter-child.ts'
import '../details/details.css'
import './enter.css'

const text = nl.children.enter
const parent = { title: nl.children.title, to: '/kinderen' } as const

/** A new child with its contract holder, or two for co-parents; the agreement comes straight after. */
export function NewChildPage() {
  const { child, holders, isHolderMissing } = useEnterChild()
  const slots = useHolderSlots((store) => store.slots)
  const addSecond = useHolderSlots((store) => store.addSecond)
  const holderFaults = useTriedFaults(holders[0].key) + useTriedFaults(holders[1].key)
  useFocusPart('first', child.isOpen)
  return (
    <Page title={nl.children.add} parent={parent}>
      {child.isOpen && (
        <RecordForm
          form={child}
          label={text.form}
          beside={
            <>
              <span className="small ink-2">{text.next}</span>
              {holderFaults > 0 && <span className="small att">{text.holderFaults(holderFaults)}</span>}
            </>
          }
        >
          <IdentitySection at={child.at} />
          <AttestNamesSection at={child.at} />
          {slots.map((_, index) => {
            const form = holders[index]
            return form && <HolderPlace key={index} index={index} form={form} isMissing={isHolderMissing} />
          })}
          {slots.length === 1 && (
            <div className="enter-acts">
              <Button kind="quiet" icon={<UserPlus className="icon-small" aria-hidden />} onClick={addSecond}>
                {text.addSecond}
              </Button>
            </div>
          )}
        </RecordForm>
      )}
    </Page>
  )
}
