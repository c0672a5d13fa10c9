import { assertPaymentFile } from './check.ts'
import { toSepaReference } from './charset.ts'
import { formatCents } from './amount.ts'
import { account, agent, byDate, groupHeader, party, totals, type Initiator } from './message-parts.ts'
import { renderXml, type XmlElement } from '../xml.ts'

/** One collection from a family. */
type DirectDebit = {
  /** Unique in the file; the invoice number. */
  endToEndId: string
  cents: number
  /** Collection date, a TARGET business day. */
  date: string
  mandate: { reference: string; signedOn: string }
  debtor: { name: string; iban: string }
  /** Twelve digits (OGM). */
  structuredCommunication: string
}

/** Everything in one pain.008 file. */
export type DirectDebitMessage = {
  /** At most 33 characters, so that the batches can add theirs. */
  messageId: string
  /** Local date and time `2026-11-10T09:30:00`. */
  createdAt: string
  creditor: Initiator & { creditorId: string }
  debits: readonly DirectDebit[]
}

/**
 * SEPA core direct debits as pain.008.001.08, one batch per collection date. Always `RCUR`: since 20 November 2016 a first
 * collection may be one too, so the program need not know which is the first. Throws PaymentFileError when its own checks
 * find a fault; nothing is to be written then.
 */
export function directDebitFile(message: DirectDebitMessage): string {
  const xml = renderXml([
    'Document',
    [
      [
        'CstmrDrctDbtInitn',
        [
          groupHeader(
            message.messageId,
            message.createdAt,
            message.debits.map((debit) => debit.cents),
            message.creditor,
          ),
          ...byDate(message.debits).map(([date, debits], index) => batch(message, date, debits, index + 1)),
        ],
      ],
    ],
    { xmlns: 'urn:iso:std:iso:20022:tech:xsd:pain.008.001.08' },
  ])
  assertPaymentFile(xml)
  return xml
}

function batch(
  { messageId, creditor }: DirectDebitMessage,
  date: string,
  debits: readonly DirectDebit[],
  number: number,
): XmlElement {
  return [
    'PmtInf',
    [
      ['PmtInfId', `${messageId}-${number}`],
      ['PmtMtd', 'DD'],
      ['BtchBookg', 'true'],
      ...totals(debits.map((debit) => debit.cents)),
      [
        'PmtTpInf',
        [
          ['SvcLvl', [['Cd', 'SEPA']]],
          ['LclInstrm', [['Cd', 'CORE']]],
          ['SeqTp', 'RCUR'],
        ],
      ],
      ['ReqdColltnDt', date],
      party('Cdtr', creditor.name),
      account('CdtrAcct', creditor.iban),
      agent('CdtrAgt', creditor.bic),
      ['ChrgBr', 'SLEV'],
      [
        'CdtrSchmeId',
        [
          [
            'Id',
            [
              [
                'PrvtId',
                [
                  [
                    'Othr',
                    [
                      ['Id', creditor.creditorId],
                      ['SchmeNm', [['Prtry', 'SEPA']]],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ],
      ],
      ...debits.map(transaction),
    ],
  ]
}

function transaction(debit: DirectDebit): XmlElement {
  return [
    'DrctDbtTxInf',
    [
      ['PmtId', [['EndToEndId', toSepaReference(debit.endToEndId)]]],
      ['InstdAmt', formatCents(debit.cents), { Ccy: 'EUR' }],
      [
        'DrctDbtTx',
        [
          [
            'MndtRltdInf',
            [
              ['MndtId', debit.mandate.reference],
              ['DtOfSgntr', debit.mandate.signedOn],
            ],
          ],
        ],
      ],
      agent('DbtrAgt'),
      party('Dbtr', debit.debtor.name),
      account('DbtrAcct', debit.debtor.iban),
      ['RmtInf', [belgianReference(debit.structuredCommunication)]],
    ],
  ]
}

/** The OGM as Belgian banks read it in XML: bare digits, issuer BBA (Febelfin implementation guidelines). */
function belgianReference(digits: string): XmlElement {
  return [
    'Strd',
    [
      [
        'CdtrRefInf',
        [
          [
            'Tp',
            [
              ['CdOrPrtry', [['Cd', 'SCOR']]],
              ['Issr', 'BBA'],
            ],
          ],
          ['Ref', digits],
        ],
      ],
    ],
  ]
}
