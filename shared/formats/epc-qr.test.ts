import { describe, expect, it } from 'vitest'
import { epcQrText } from './epc-qr.ts'

const payment = {
  beneficiary: 'De Leiebocht vzw',
  iban: 'BE25999000001282',
  cents: 35_689,
  structuredCommunication: '261000005809',
}

describe('epcQrText', () => {
  it('is ten lines of EPC069-12 version 002, the OGM in the structured one', () => {
    expect(epcQrText(payment)).toBe('BCD\n002\n1\nSCT\n\nDe Leiebocht vzw\nBE25999000001282\nEUR356.89\n\n261000005809')
  })

  it('carries the BIC where there is one', () => {
    expect(epcQrText({ ...payment, bic: 'KREDBEBB' }).split('\n')[4]).toBe('KREDBEBB')
  })

  it('cuts a name at 70 characters, not inside one', () => {
    const name = epcQrText({ ...payment, beneficiary: 'é'.repeat(80) }).split('\n')[5]
    expect(name).toBe('é'.repeat(70))
  })

  it('never exceeds 331 bytes', () => {
    const text = epcQrText({ ...payment, beneficiary: '𝔏'.repeat(80) })
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(331)
    expect(text).toContain('\nBE25999000001282\n')
  })

  it.each([0, -1, 0.5, 100_000_000_000])('refuses %d cents', (cents) => {
    expect(() => epcQrText({ ...payment, cents })).toThrow(RangeError)
  })
})
