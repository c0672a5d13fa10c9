import { Landmark } from 'lucide-react'
import { useMemo } from 'react'
import { formatStructuredCommunication } from '../../../../shared/formats/ogm.ts'
import { DataTable, type Column } from '../../../components/index.ts'
import { formatAmount, formatMoney } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { IssuedInvoice, IssuedMonth } from '../model/billing-types.ts'
import { useBillingAddress } from '../use-billing-address.ts'

const texts = billing.send

const columns: Column<IssuedInvoice>[] = [
  { id: 'number', header: texts.number, width: 112, cell: (invoice) => invoice.number },
  {
    id: 'family',
    header: texts.family,
    cell: (invoice) => <span className="medium">{nl.common.name(invoice)}</span>,
  },
  {
    id: 'reference',
    header: texts.reference,
    width: 176,
    cell: (invoice) => formatStructuredCommunication(invoice.structuredCommunication),
  },
  {
    id: 'collection',
    header: <span className="visually-hidden">{texts.collection}</span>,
    width: 36,
    cell: (invoice) =>
      invoice.collection === 'direct-debit' && (
        <span title={texts.directDebit}>
          <Landmark className="icon-small ink-3" aria-label={texts.directDebit} />
        </span>
      ),
  },
  {
    id: 'total',
    header: texts.total,
    width: 112,
    align: 'right',
    cell: (invoice) => formatAmount(invoice.totalCents),
  },
]

/** The invoices with what is needed to recognise their payment; Enter opens the bill. */
export function InvoiceTable({ month, issued }: { month: string; issued: IssuedMonth }) {
  const { search, select, goTo } = useBillingAddress()
  const items = useMemo(
    () => issued.invoices.map((invoice) => ({ id: invoice.contractHolderId, row: invoice })),
    [issued.invoices],
  )
  const total = issued.invoices.reduce((sum, invoice) => sum + invoice.totalCents, 0)
  if (items.length === 0) return <p className="send-none ink-2">{texts.noInvoices}</p>
  return (
    <DataTable
      label={texts.table(month)}
      columns={columns}
      items={items}
      selectedId={search.gezin}
      onSelect={(gezin) => select({ gezin })}
      onOpen={(gezin) => goTo({ step: 'voorbeeld', search: { gezin } })}
      isDense
      footer={{ number: texts.count(items.length), total: formatMoney(total) }}
    />
  )
}
