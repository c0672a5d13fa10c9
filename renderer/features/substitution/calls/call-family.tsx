type Props = { family: string; childNames: readonly string[] }

/** A family with its children; when it does not fit, the family gives way, for the child is what the call is about. */
export function CallFamily({ family, childNames }: Props) {
  return (
    <span className="call-family" title={family}>
      <span className="medium">{family}</span> <span className="small ink-3">{childNames.join(', ')}</span>
    </span>
  )
}
