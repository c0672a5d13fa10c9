import { Link } from '@tanstack/react-router'
import { FormSection } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildFile } from '../child-types.ts'

const text = nl.children.details

/** The other children of the same family, each with the way to its file. */
export function SiblingsSection({ siblings }: Pick<ChildFile, 'siblings'>) {
  return (
    <FormSection title={text.siblings} note={text.siblingsNote}>
      {siblings.length === 0 ? (
        <p className="form-wide ink-2">{text.noSiblings}</p>
      ) : (
        <ul className="form-wide stack">
          {siblings.map((sibling) => (
            <li key={sibling.childId}>
              <Link to="/kinderen/$childId" params={{ childId: sibling.childId }}>
                {nl.common.name(sibling)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </FormSection>
  )
}
