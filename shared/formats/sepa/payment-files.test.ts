import { describe, expect, it } from 'vitest'
import { validateAgainstOfficialSchema } from '../../../tests/support/official-schema.ts'
import { structuredCommunication } from '../ogm.ts'
import { checkPaymentFile } from './check.ts'
import { creditTransferFile } from './credit-transfer.ts'
import { directDebitFile, type DirectDebitMessage } from './direct-debit.ts'
import { PaymentFileError } from './payment-file-error.ts'

const organiser = {
  name: 'De Leiebocht vzw',
  enterpriseNumber: '0123456749',
  iban: 'BE25999000001282',
  bic: 'KREDBEBB',
}
const debit = (number: number) => ({
  endToEndId: `2026-0000${number}`,
  cents: 10_000 + number,
  date: '2026-11-30',
  mandate: { reference: `M-${number}`, signedOn: '2025-03-01' },
  debtor: { name: number === 1 ? 'Şahin & Zoë <Łuk>' : `Gezin ${number}`, iban: 'BE49999000000171' },
  structuredCommunication: structuredCommunication(`26100000${number}0`),
})
const debits: DirectDebitMessage = {
  messageId: '0199e4a0d7b47c3aa0d1f0a1b2c3d4e5D',
  createdAt: '2026-11-10T09:30:00',
  creditor: { ...organiser, creditorId: 'BE81ZZZ0123456749' },
  debits: [debit(1), debit(2), debit(3)],
}
const transfers = {
  messageId: '0199e4a0d7b47c3aa0d1f0a1b2c3d4e5C',
  createdAt: '2026-11-10T09:30:00',
  debtor: organiser,
  transfers: [1, 2].map((number) => ({
    endToEndId: `K-2026-0000${number}`,
    cents: 220_133,
    date: '2026-11-13',
    creditor: { name: 'Els Vandamme', iban: 'BE26999000034729' },
    communication: `Kindstaat 2026-10, K-2026-0000${number}`,
  })),
}

describe('the files', () => {
  const pain008 = directDebitFile(debits)
  const pain001 = creditTransferFile(transfers)

  it('are valid against the official schemas', () => {
    const faults = validateAgainstOfficialSchema(pain008, 'pain.008.001.08.xsd')
    if (faults) expect(faults).toEqual([])
    const others = validateAgainstOfficialSchema(pain001, 'pain.001.001.09.xsd')
    if (others) expect(others).toEqual([])
  })

  it('would be noticed by the official schema if they were not', () => {
    const faults = validateAgainstOfficialSchema(pain008.replace('<SeqTp>RCUR', '<SeqTp>NEVER'), 'pain.008.001.08.xsd')
    if (faults) expect(faults).not.toEqual([])
  })

  it('carry sums, the OGM for Belgian banks, and no addresses', () => {
    expect(pain008).toContain('<NbOfTxs>3</NbOfTxs>')
    expect(pain008).toContain('<CtrlSum>300.06</CtrlSum>')
    expect(pain008).toContain('<Issr>BBA</Issr>')
    expect(pain008).toContain('<Nm>Sahin + Zoe .Luk.</Nm>')
    expect(pain001).toContain('<Ustrd>Kindstaat 2026-10, K-2026-00001</Ustrd>')
    expect(pain008 + pain001).not.toContain('PstlAdr')
  })

  it('say so when the bank of the organiser is not known by its code', () => {
    const { bic: _, ...without } = organiser
    const xml = creditTransferFile({ ...transfers, debtor: without })
    expect(xml).toContain('NOTPROVIDED')
    expect(validateAgainstOfficialSchema(xml, 'pain.001.001.09.xsd') ?? []).toEqual([])
  })

  it('keep one batch per date, with its own sums', () => {
    const xml = directDebitFile({ ...debits, debits: [debit(1), { ...debit(2), date: '2026-12-01' }] })
    expect(xml.match(/<PmtInf>/g)).toHaveLength(2)
    expect(xml).toContain('<CtrlSum>100.01</CtrlSum>')
    expect(xml).toContain('<CtrlSum>100.02</CtrlSum>')
  })
})

describe('the own checks', () => {
  const xml = directDebitFile(debits)
  const first = (from: string | RegExp, to: string): string => xml.replace(from, to)
  const all = (from: string, to: string): string => xml.replaceAll(from, to)

  it('find nothing in a good file', () => expect(checkPaymentFile(xml)).toEqual([]))

  it.each<[fault: string, file: string, path: RegExp]>([
    ['a wrong number of transactions', first('<NbOfTxs>3', '<NbOfTxs>2'), /GrpHdr\/NbOfTxs/],
    ['a wrong sum', first('<CtrlSum>300.06', '<CtrlSum>300.07'), /GrpHdr\/CtrlSum/],
    ['a wrong sum of a batch', first(/(<PmtInf>[\s\S]*?<CtrlSum>)300.06/, '$1300.07'), /PmtInf\/CtrlSum/],
    ['an amount that changed', first('>100.02<', '>100.03<'), /CtrlSum/],
    ['an amount of zero', first('>100.02<', '>0.00<'), /InstdAmt/],
    ['three decimals', first('>100.02<', '>100.020<'), /InstdAmt/],
    ['another currency', first('Ccy="EUR"', 'Ccy="USD"'), /InstdAmt/],
    ['a name too long', first('Gezin 2', 'G'.repeat(71)), /Dbtr\/Nm/],
    ['an empty name', first('Gezin 2', ''), /Dbtr\/Nm/],
    ['a letter outside the set', first('Gezin 2', 'Gezîn 2'), /Dbtr\/Nm/],
    ['a reference too long', first('2026-00002', '2'.repeat(36)), /EndToEndId/],
    ['a double slash in a mandate', first('<MndtId>M-2', '<MndtId>M//2'), /MndtId/],
    ['an end-to-end reference used twice', first('2026-00002', '2026-00001'), /EndToEndId/],
    ['an IBAN with a wrong digit', first('BE49999000000171', 'BE49999000000172'), /DbtrAcct\/Id\/IBAN/],
    ['a BIC without a form', all('KREDBEBB', 'KREDBE'), /BICFI/],
    ['a creditor identifier with a wrong digit', first('BE81ZZZ', 'BE82ZZZ'), /CdtrSchmeId/],
    ['an enterprise number with a wrong digit', first('<Id>0123456749', '<Id>0123456740'), /OrgId/],
    ['an OGM with wrong check digits', first(/<Ref>\d\d/, '<Ref>99'), /CdtrRefInf\/Ref/],
    ['a collection before the issue', all('2026-11-30', '2026-11-09'), /ReqdColltnDt/],
    ['a collection on a Sunday', all('2026-11-30', '2026-11-29'), /ReqdColltnDt/],
    ['a collection on Christmas', all('2026-11-30', '2026-12-25'), /ReqdColltnDt/],
    ['a date that does not exist', all('2026-11-30', '2026-11-31'), /ReqdColltnDt/],
    ['a mandate signed after the issue', first('2025-03-01', '2026-11-11'), /DtOfSgntr/],
    ['another sequence type', first('RCUR', 'FRST'), /SeqTp/],
    ['a file cut short', xml.slice(0, -40), /^$/],
    ['another kind of file', first('pain.008.001.08', 'pain.008.001.02'), /Document/],
    ['no transactions', first(/<DrctDbtTxInf>[\s\S]*<\/DrctDbtTxInf>/, ''), /CstmrDrctDbtInitn/],
  ])('refuse %s', (_, file, path) => {
    expect(file).not.toBe(xml)
    expect(
      checkPaymentFile(file)
        .map((finding) => finding.path)
        .join(' '),
    ).toMatch(path)
  })

  it('run before a file is given out, and name every fault', () => {
    const wrong = {
      ...debits,
      debits: [
        { ...debit(1), date: '2026-11-29' },
        { ...debit(2), cents: 0, date: '2026-11-29' },
      ],
    }
    let error: unknown
    try {
      directDebitFile(wrong)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(PaymentFileError)
    expect((error as PaymentFileError).findings.length).toBeGreaterThanOrEqual(2)
  })

  it('refuse an empty message', () => {
    expect(() => directDebitFile({ ...debits, debits: [] })).toThrow(PaymentFileError)
    expect(() => creditTransferFile({ ...transfers, transfers: [] })).toThrow(PaymentFileError)
  })
})
