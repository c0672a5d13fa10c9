import { assertPaymentFile } from './check.ts'
import { toSepaReference, toSepaText } from './charset.ts'
import { formatCents } from './amount.ts'
import { account, agent, byDate, groupHeader, party, totals, type Initiator } from './message-parts.ts'
import { renderXml, type XmlElement } from '../xml.ts'

/** One transfer to a host. */
type CreditTransfer = {
  /** Unique in the file; the number of the statement. */
  endToEndId: string
  cents: number
  /** Execution date, a TARGET business day. */
  date: string
  creditor: { name: string; iban: string }
  /** Free communication, cut at 140 characters. */
  communication: string
}

/** Everything in one pain.001 file. */
type CreditTransferMessage = {
  /** At most 33 characters, so that the batches can add theirs. */
  messageId: string
  /** Local date and time `2026-11-10T09:30:00`. */
  createdAt: string
  debtor: Initiator
  transfers: readonly CreditTransfer[]
}

/**
 * SEPA credit transfers as pain.001.001.09, one batch per execution date. Throws PaymentFileError when its own checks find
 * a fault; nothing is to be written then.
 */
export function creditTransferFile(message: CreditTransferMessage): string {
  const xml = renderXml([
    'Document',
    [
      [
        'CstmrCdtTrfInitn',
        [
          groupHeader(
            message.messageId,
            message.createdAt,
            message.transfers.map((transfer) => transfer.cents),
            message.debtor,
          ),
          ...byDate(message.transfers).map(([date, transfers], index) => batch(message, date, transfers, index + 1)),
        ],
      ],
    ],
    { xmlns: 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09' },
  ])
  assertPaymentFile(xml)
  return xml
}

function batch(
  { messageId, debtor }: CreditTransferMessage,
  date: string,
  transfers: readonly CreditTransfer[],
  number: number,
): XmlElement {
  return [
    'PmtInf',
    [
      ['PmtInfId', `${messageId}-${number}`],
      ['PmtMtd', 'TRF'],
      ['BtchBookg', 'true'],
      ...totals(transfers.map((transfer) => transfer.cents)),
      ['PmtTpInf', [['SvcLvl', [['Cd', 'SEPA']]]]],
      ['ReqdExctnDt', [['Dt', date]]],
      party('Dbtr', debtor.name),
      account('DbtrAcct', debtor.iban),
      agent('DbtrAgt', debtor.bic),
      ['ChrgBr', 'SLEV'],
      ...transfers.map(transaction),
    ],
  ]
}

function transaction(transfer: CreditTransfer): XmlElement {
  return [
    'CdtTrfTxInf',
    [
      ['PmtId', [['EndToEndId', toSepaReference(transfer.endToEndId)]]],
      ['Amt', [['InstdAmt', formatCents(transfer.cents), { Ccy: 'EUR' }]]],
      party('Cdtr', transfer.creditor.name),
      account('CdtrAcct', transfer.creditor.iban),
      ['RmtInf', [['Ustrd', toSepaText(transfer.communication, 140)]]],
    ],
  ]
}
