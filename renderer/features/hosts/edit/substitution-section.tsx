import { useMemo } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { CheckField, FormSection, PeopleField } from '../../../components/index.ts'
import { spanStyle } from '../../../components/form/use-field.tsx'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit

/** Whom a host takes of her colleagues when they are away (R74). */
export function SubstitutionSection({ host }: { host: HostPlace }) {
  const { data: children } = useQueryOf('children.list', {})
  const people = useMemo(
    () =>
      (children ?? []).map((child) => ({
        id: child.id,
        label: nl.common.name(child),
        detail: text.pickedChild(formatDay(child.birthDate), child.host && nl.common.name(child.host)),
      })),
    [children],
  )
  return (
    <FormSection title={text.substitution} note={text.substitutionNote}>
      <div className="substitution-check" style={spanStyle(12)}>
        <CheckField at={host.at('refusesSubstitutes')} />
      </div>
      <PeopleField at={host.at('refusedChildren')} people={people} hint={text.refusedChildrenHint} />
    </FormSection>
  )
}
