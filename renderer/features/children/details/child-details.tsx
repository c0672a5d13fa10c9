import { ErrorState, LoadingRows } from '../../../components/index.ts'
import { RecordForm } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { useFocusPart } from '../../families/form-part.tsx'
import type { ChildFile } from '../child-types.ts'
import { AttestNamesSection } from './attest-names-section.tsx'
import { ConsentsSection } from './consents-section.tsx'
import { ContactsSection } from './contacts-section.tsx'
import { FicheSection } from './fiche-section.tsx'
import { FoodSection } from './food-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { SiblingsSection } from './siblings-section.tsx'
import { useChildForm } from './use-child-form.ts'
import { useHasFaultsIn } from './use-has-faults-in.ts'
import './details.css'

const text = nl.children.details

/** Gegevens: everything that is known of a child itself, entered and changed. */
export function ChildDetails({ child, part }: { child: ChildFile; part: string | undefined }) {
  const name = nl.common.name(child)
  const { form, error, retry } = useChildForm(child.id, name)
  const hasFicheFaults = useHasFaultsIn(form.key, 'fiche')
  useFocusPart(part, form.isOpen)
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (!form.isOpen) return <LoadingRows rows={12} />
  const { at } = form
  return (
    <RecordForm form={form} label={text.form(name)} subject={`child:${child.id}`}>
      <IdentitySection at={at} id={child.id} />
      <AttestNamesSection at={at} />
      <SiblingsSection siblings={child.siblings} />
      <ContactsSection at={at} />
      <FoodSection at={at} />
      <ConsentsSection at={at} />
      <FicheSection at={at} hasFaults={hasFicheFaults} />
    </RecordForm>
  )
}
