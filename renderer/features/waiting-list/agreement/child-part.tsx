import { useQueryOf } from '../../../api/index.ts'
import { FormSection } from '../../../components/form/index.ts'
import { spanStyle } from '../../../components/form/use-field.tsx'
import { Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { placing as text } from '../../../i18n/nl/waiting-list/agreement.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import type { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { PartyChoice } from './party-choice.tsx'
import type { ChildTexts, Party, Preparation } from './placing-fields.ts'
import { TextFields } from './text-fields.tsx'

type Props = {
  preparation: Preparation
  party: Party
  onParty: (party: Party) => void
  texts: ChildTexts
  onTexts: (texts: ChildTexts) => void
  born: ReturnType<typeof useTypedDate>
  isTried: boolean
  faultAt: (path: string) => string | undefined
}

/** The child of the agreement: the new one, or one that has a file already. For one that is not born the expected date stands in. */
export function ChildPart({ preparation, party, onParty, texts, onTexts, born, isTried, faultAt }: Props) {
  const children = useQueryOf('children.list', {}, { enabled: party?.kind === 'other' }).data ?? []
  const { child, sameChildren } = preparation
  return (
    <FormSection title={text.child} note={text.childNote}>
      <PartyChoice
        label={text.child}
        words={{ new: text.newChild, other: text.otherChild, pick: text.pickChild }}
        same={sameChildren.map((one) => ({
          id: one.id,
          label: text.knownChild(nl.common.name(one), formatDay(one.birthDate)),
        }))}
        people={children.map((one) => ({
          id: one.id,
          label: nl.common.name(one),
          detail: formatDay(one.birthDate),
        }))}
        value={party}
        onChange={onParty}
        isTried={isTried}
      />
      {party?.kind === 'new' && (
        <>
          <TextFields
            fields={[
              ['firstName', 4],
              ['lastName', 4],
            ]}
            texts={texts}
            onChange={onTexts}
            faultOf={(key) => faultAt(`child.${key}`)}
          />
          <div className="placing-date" style={spanStyle(4)}>
            <DayField
              label={child.isExpected ? text.fields.expectedOn : text.fields.birthDate}
              day={born}
              isTried={isTried}
              fault={faultAt('child.birthDate')}
            />
          </div>
          {child.isExpected && (
            <div style={spanStyle(12)}>
              <Note meaning="attention" fact={text.expected}>
                {text.expectedDetail}
              </Note>
            </div>
          )}
        </>
      )}
    </FormSection>
  )
}
