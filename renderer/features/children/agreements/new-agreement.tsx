import { useMemo } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { FormSection, PersonPicker } from '../../../components/form/index.ts'
import { Button } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart, useFocusPart } from '../../families/form-part.tsx'
import { holderPeople } from '../../families/holder-people.ts'
import { anybody } from '../child-search.ts'
import type { ChildFile } from '../child-types.ts'
import { useChildAddress } from '../use-child-address.ts'
import { AgreementForm } from './agreement-form.tsx'
import '../details/details.css'

const text = nl.children.agreements

type Props = {
  child: ChildFile
  /** For whom, one agreement after the other; `iemand` asks first. */
  holderIds: readonly string[]
}

/** A new agreement, for a contract holder that is known or chosen first; then that of the next one (co-parents). */
export function NewAgreement({ child, holderIds }: Props) {
  const { go, close } = useChildAddress()
  const holders = useQueryOf('contractHolders.list', {}).data
  const [holderId = anybody, ...others] = holderIds
  const agreement = useMemo(() => ({ holderId }), [holderId])
  const back = () => close('overeenkomsten')
  if (holderId === anybody) return <ChooseHolder onClose={back} />
  const nextHolder = holders?.find(({ id }) => id === others[0])
  return (
    <AgreementForm
      key={holderId}
      child={child}
      agreement={agreement}
      part={undefined}
      next={nextHolder && text.next(nl.common.name(nextHolder))}
      onSaved={() => (others.length > 0 ? go({ tab: 'overeenkomsten', nieuw: others }) : back())}
      onClose={back}
    />
  )
}

/** Asks for whom the agreement is: somebody known, or a contract holder who is entered first. */
function ChooseHolder({ onClose }: { onClose: () => void }) {
  const { go } = useChildAddress()
  const { data: holders } = useQueryOf('contractHolders.list', {})
  useFocusPart('first', holders !== undefined)
  if (!holders) return null
  return (
    <div className="scroll">
      <FormSection title={text.forWhom} note={text.forWhomNote}>
        <FormPart name="first">
          <PersonPicker
            label={nl.families.pick}
            style={{ gridColumn: 'span 6' }}
            people={holderPeople(holders)}
            newLabel={nl.families.new}
            onNew={() => go({ tab: 'gezin', nieuw: [anybody] })}
            value={undefined}
            onChange={(id) => id !== undefined && go({ tab: 'overeenkomsten', nieuw: [id] })}
          />
        </FormPart>
        <div className="form-wide">
          <Button onClick={onClose}>{nl.common.cancel}</Button>
        </div>
      </FormSection>
    </div>
  )
}
