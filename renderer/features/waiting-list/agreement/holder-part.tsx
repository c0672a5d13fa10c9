import { useQueryOf } from '../../../api/index.ts'
import { FormSection } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { placing as text } from '../../../i18n/nl/waiting-list/agreement.ts'
import { holderPeople } from '../../families/holder-people.ts'
import { PartyChoice } from './party-choice.tsx'
import type { HolderTexts, Party, Preparation } from './placing-fields.ts'
import { TextFields } from './text-fields.tsx'

type Props = {
  preparation: Preparation
  party: Party
  onParty: (party: Party) => void
  texts: HolderTexts
  onTexts: (texts: HolderTexts) => void
  isTried: boolean
  faultAt: (path: string) => string | undefined
}

/** The family that signs and pays: a new one, or one that is there already, as with siblings. */
export function HolderPart({ preparation, party, onParty, texts, onTexts, isTried, faultAt }: Props) {
  const holders = useQueryOf('contractHolders.list', {}, { enabled: party?.kind === 'other' }).data ?? []
  return (
    <FormSection title={text.holder} note={text.holderNote}>
      <PartyChoice
        label={text.holder}
        words={{ new: text.newHolder, other: text.otherHolder, pick: text.pickHolder }}
        same={preparation.sameHolders.map((one) => ({
          id: one.id,
          label: text.knownHolder(nl.common.name(one), one.city),
        }))}
        people={holderPeople(holders)}
        value={party}
        onChange={onParty}
        isTried={isTried}
      />
      {party?.kind === 'new' && (
        <TextFields
          fields={[
            ['firstName', 4],
            ['lastName', 4],
            ['street', 6],
            ['postcode', 2],
            ['city', 4],
            ['phone', 4],
            ['email', 5],
          ]}
          texts={texts}
          onChange={onTexts}
          faultOf={(key) => faultAt(`contractHolder.${key}`)}
        />
      )}
    </FormSection>
  )
}
