/** An IBAN in groups of four, as it is printed on cards and invoices. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1\u00a0')
}
