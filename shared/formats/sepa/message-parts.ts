import { toSepaText } from './charset.ts'
import { formatCents } from './amount.ts'
import type { XmlElement } from '../xml.ts'

/** The party that sends a message: the organiser. */
export type Initiator = { name: string; enterpriseNumber: string; iban: string; bic?: string }

/** Group header: number and sum of everything in the file, the sender with its enterprise number (KBO-BCE, Febelfin). */
export function groupHeader(
  messageId: string,
  createdAt: string,
  amounts: readonly number[],
  sender: Initiator,
): XmlElement {
  return [
    'GrpHdr',
    [
      ['MsgId', messageId],
      ['CreDtTm', createdAt],
      ...totals(amounts),
      [
        'InitgPty',
        [
          ['Nm', toSepaText(sender.name, 70)],
          [
            'Id',
            [
              [
                'OrgId',
                [
                  [
                    'Othr',
                    [
                      ['Id', sender.enterpriseNumber],
                      ['Issr', 'KBO-BCE'],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ],
      ],
    ],
  ]
}

/** `NbOfTxs` and `CtrlSum` of a list of amounts in cents. */
export function totals(amounts: readonly number[]): XmlElement[] {
  return [
    ['NbOfTxs', String(amounts.length)],
    ['CtrlSum', formatCents(amounts.reduce((sum, cents) => sum + cents, 0))],
  ]
}

/** A party by name alone: an address must be fully structured since 15 November 2026, and within the EEA none is needed. */
export function party(name: string, who: string): XmlElement {
  return [name, [['Nm', toSepaText(who, 70)]]]
}

/** An account by IBAN. */
export function account(name: string, iban: string): XmlElement {
  return [name, [['Id', [['IBAN', iban]]]]]
}

/** The bank of an account; without a BIC the scheme finds it by the IBAN. */
export function agent(name: string, bic?: string): XmlElement {
  return [name, [['FinInstnId', bic ? [['BICFI', bic]] : [['Othr', [['Id', 'NOTPROVIDED']]]]]]]
}

/** Batches of one date: banks book and refuse per date, so every date gets its own block. Dates ascending. */
export function byDate<T extends { date: string }>(transactions: readonly T[]): [date: string, T[]][] {
  const dates = [...new Set(transactions.map((transaction) => transaction.date))].sort()
  return dates.map((date) => [date, transactions.filter((transaction) => transaction.date === date)])
}
