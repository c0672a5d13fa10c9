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
 * structured line, because Belgian apps show the other line as a free message. To be drawn with error correction M.
 * Throws a RangeError when the amount or the size (331 bytes) is outside the guideline.
 */
export function epcQrText(payment: EpcPayment): string {
  if (!Number.isSafeInteger(payment.cents) || payment.cents < 1 || payment.cents > 99_999_999_999)
    throw new RangeError(`no amount for a transfer: ${payment.cents} cents`)
  const text = [
    'BCD',
    '002',
    '1',
    'SCT',
    payment.bic ?? '',
    [...payment.beneficiary.replace(/\s+/g, ' ').trim()].slice(0, 70).join(''),
    payment.iban,
    `EUR${formatCents(payment.cents)}`,
    '',
    payment.structuredCommunication,
  ].join('\n')
  if (new TextEncoder().encode(text).length > 331) throw new RangeError('more than 331 bytes')
  return text
}
