import './chips.css'

type Props<Key extends string> = {
  /** What is filtered, for readers of a screen aloud. */
  label: string
  chips: readonly { key: Key; label: string }[]
  value: NoInfer<Key>
  onChange(key: NoInfer<Key>): void
}

/** One choice out of a few that narrow a list. */
export function FilterChips<Key extends string>({ label, chips, value, onChange }: Props<Key>) {
  return (
    <div className="filter-chips" role="group" aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className="filter-chip"
          aria-pressed={chip.key === value}
          onClick={() => onChange(chip.key)}
        >
          {chip.label}
        </button>
      ))}
    </div>
  )
}
