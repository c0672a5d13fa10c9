import { formatCents } from './sepa/amount.ts'

/** A credit transfer that a bank app can read from a QR code. */
export type EpcPayment = {
  beneficiary: string
  iban: string
  /** May be left out within the EEA (version 002). */
  bic?: string
  /** Amount in cents, 1 to 99,999,999,999. */
  cents: number
  /** Twelve digits (OGM). */
  structuredCommunication: string
}

/**
 * Text of the EPC069-12 QR code, version 002, UTF-8: `BCD`, version, character set, `SCT`, BIC, name, IBAN, amount,
 * purpose, structured reference; the empty lines after the last one are left out. The OGM stands as bare digits in the
 * structured line, because Belgian apps show the other line as a free message. To be drawn with error correction M. The
 * name is cut at 70 characters, and so that all is at most 331 bytes. Throws a RangeError for an amount outside the guideline.
 */
export function epcQrText(payment: EpcPayment): string {
  if (!Number.isSafeInteger(payment.cents) || payment.cents < 1 || payment.cents > 99_999_999_999)
    throw new RangeError(`no amount for a transfer: ${payment.cents} cents`)
  const lines = (name: string): string =>
    [
      'BCD',
      '002',
      '1',
      'SCT',
      payment.bic ?? '',
      name,
      payment.iban,
      `EUR${formatCents(payment.cents)}`,
      '',
      payment.structuredCommunication,
    ].join('\n')
  const name = [...payment.beneficiary.replace(/\s+/g, ' ').trim()].slice(0, 70)
  // Only a name in a script of three or four bytes a letter can be too long for the code and not for the guideline.
  while (new TextEncoder().encode(lines(name.join(''))).length > 331) name.pop()
  return lines(name.join(''))
}
