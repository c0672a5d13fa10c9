import './key-line.css'

/** The keys that work here, in words. */
export function KeyLine({ keys, label }: { keys: readonly (readonly [key: string, does: string])[]; label: string }) {
  return (
    <p className="key-line small ink-2" role="note" aria-label={label}>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  )
}
