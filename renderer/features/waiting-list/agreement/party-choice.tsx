import { Radio } from '@mantine/core'
import type { PickedPerson } from '../../../components/form/model/pick-people.ts'
import { PersonPicker } from '../../../components/form/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { placing as text } from '../../../i18n/nl/waiting-list/agreement.ts'
import type { Party } from './placing-fields.ts'

type Props = {
  label: string
  words: { new: string; other: string; pick: string }
  /** Who looks like them, each with what tells them apart. */
  same: readonly { id: string; label: string }[]
  people: readonly PickedPerson[]
  value: Party
  onChange: (party: Party) => void
  isTried: boolean
}

/** Somebody new, one of those who look like them, or somebody else who is there already. */
export function PartyChoice({ label, words, same, people, value, onChange, isTried }: Props) {
  const isMissing = isTried && value === undefined
  return (
    <div className="party">
      <Radio.Group
        aria-label={label}
        value={value === undefined ? null : value.kind === 'known' ? `known ${value.id}` : value.kind}
        error={isMissing && <FieldError>{text.pick}</FieldError>}
        onChange={(chosen) => onChange(partyOf(chosen))}
      >
        {same.map((one) => (
          <Radio size="xs" key={one.id} value={`known ${one.id}`} label={one.label} />
        ))}
        <Radio size="xs" value="new" label={words.new} />
        <Radio size="xs" value="other" label={words.other} />
      </Radio.Group>
      {value?.kind === 'other' && (
        <PersonPicker
          label={words.pick}
          people={people}
          value={value.id}
          onChange={(id) => onChange({ kind: 'other', id })}
          required
          error={isTried && value.id === undefined && <FieldError>{text.pick}</FieldError>}
        />
      )}
    </div>
  )
}

function partyOf(chosen: string): Party {
  if (chosen === 'new' || chosen === 'other') return { kind: chosen }
  return { kind: 'known', id: chosen.slice('known '.length) }
}
