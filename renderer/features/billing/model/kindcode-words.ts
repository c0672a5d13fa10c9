/** A kindcode as it is printed on an attest: `24082801703` → `240828-017-03`; anything else stays as it is (R22). */
export function formatKindcode(kindcode: string): string {
  const match = /^(\d{6})(\d{3})(\d{2})?$/.exec(kindcode.replace(/[ -]/g, ''))
  return match ? match.slice(1).filter(Boolean).join('-') : kindcode
}
