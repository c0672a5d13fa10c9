import { Eye, EyeOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Child } from '../../../../shared/domain/exchange/document.ts'
import {
  DateField,
  FormSection,
  NotesField,
  TextField,
  useDraftValue,
  type Place,
} from '../../../components/form/index.ts'
import { Button, Note } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart } from '../../families/form-part.tsx'

const text = nl.children.details

/**
 * The inlichtingenfiche (R132, R133). Medical and pick-up facts come on the screen only when they are asked for, and are gone
 * from it when this part of the file is left.
 */
export function FicheSection({ at, hasFaults }: { at: Place<Child>['at']; hasFaults: boolean }) {
  const [isShown, setIsShown] = useState(false)
  const [fiche] = useDraftValue(at('fiche'))
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isShown) fields.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isShown])
  return (
    <FormSection title={text.fiche} note={text.ficheNote}>
      {isShown ? (
        <div className="form-part" ref={fields}>
          <FicheFields at={at} />
          <div className="form-wide">
            <Button icon={<EyeOff className="icon-small" aria-hidden />} onClick={() => setIsShown(false)}>
              {text.hideFiche}
            </Button>
          </div>
        </div>
      ) : (
        <FormPart name="fiche">
          <div className="form-wide stack">
            <p className="ink-2">{fiche === undefined ? text.ficheEmpty : text.ficheHidden}</p>
            {hasFaults && <Note meaning="attention">{text.ficheFaults}</Note>}
            <div>
              <Button icon={<Eye className="icon-small" aria-hidden />} onClick={() => setIsShown(true)}>
                {fiche === undefined ? text.fillFiche : text.showFiche}
              </Button>
            </div>
          </div>
        </FormPart>
      )}
    </FormSection>
  )
}

function FicheFields({ at }: { at: Place<Child>['at'] }) {
  const fiche = at('fiche')
  return (
    <>
      <TextField at={fiche.at('doctorName')} />
      <TextField at={fiche.at('doctorPhone')} />
      <DateField at={fiche.at('reviewedOn')} isRequired />
      <NotesField at={fiche.at('allergies')} span={6} />
      <NotesField at={fiche.at('medication')} span={6} />
      <NotesField at={fiche.at('vaccinations')} span={6} />
      <NotesField at={fiche.at('sleep')} span={6} />
      <NotesField at={fiche.at('pickUp')} span={6} hint={text.pickUpHint} />
      <NotesField at={fiche.at('particulars')} span={6} />
    </>
  )
}
