import type { IssuedInvoice, IssuedPayout, IssuedRun } from '../../../shared/domain/billing/issued.ts'
import { usableBic } from '../../../shared/formats/sepa/bic.ts'
import { normaliseCreditorId } from '../../../shared/formats/sepa/creditor-id.ts'
import { creditTransferFile } from '../../../shared/formats/sepa/credit-transfer.ts'
import { directDebitFile } from '../../../shared/formats/sepa/direct-debit.ts'
import type { Initiator } from '../../../shared/formats/sepa/message-parts.ts'
import { payoutText } from './text/payout-nl.ts'

/** Invoices of a run that are collected by mandate. */
export function collectedInvoices(run: IssuedRun): IssuedInvoice[] {
  return run.invoices.filter((invoice) => invoice.collection === 'direct-debit' && invoice.totalCents > 0)
}

/** Statements of a run that pay something. */
export function paidPayouts(run: IssuedRun): IssuedPayout[] {
  return run.payouts.filter((payout) => payout.totalCents > 0)
}

/** The direct debits of a run (pain.008). Throws PaymentFileError when the bank would refuse the file. */
export function runDirectDebits(run: IssuedRun): string {
  return directDebitFile({
    messageId: messageId(run, 'D'),
    createdAt: run.issuedAt,
    creditor: { ...initiator(run), creditorId: normaliseCreditorId(run.organiser.creditorId ?? '') },
    debits: collectedInvoices(run).map((invoice) => {
      const { firstName, lastName, iban, mandate } = invoice.contractHolder
      return {
        endToEndId: invoice.number,
        cents: invoice.totalCents,
        date: invoice.dueOn,
        mandate: { reference: mandate?.reference ?? '', signedOn: mandate?.signedOn ?? '' },
        debtor: { name: `${firstName} ${lastName}`, iban: iban ?? '' },
        structuredCommunication: invoice.structuredCommunication,
      }
    }),
  })
}

/** The transfers to the hosts of a run (pain.001). Throws PaymentFileError when the bank would refuse the file. */
export function runCreditTransfers(run: IssuedRun): string {
  return creditTransferFile({
    messageId: messageId(run, 'C'),
    createdAt: run.issuedAt,
    debtor: initiator(run),
    transfers: paidPayouts(run).map((payout) => ({
      endToEndId: payout.number,
      cents: payout.totalCents,
      date: payout.payOn,
      creditor: { name: `${payout.host.firstName} ${payout.host.lastName}`, iban: payout.host.iban },
      communication: payoutText.payment.communicationText(payout.month, payout.number),
    })),
  })
}

/** A bank refuses a message id it has seen: the run's own, without dashes so that it fits, and a letter per file. */
function messageId(run: IssuedRun, file: 'C' | 'D'): string {
  return `${run.id.replaceAll('-', '')}${file}`
}

function initiator({ organiser }: IssuedRun): Initiator {
  const bic = usableBic(organiser.bic)
  return {
    name: organiser.name,
    enterpriseNumber: organiser.enterpriseNumber,
    iban: organiser.iban,
    ...(bic ? { bic } : {}),
  }
}
