import type { InvoiceChild, IssuedInvoice, IssuedLine } from '../../../../shared/domain/billing/issued.ts'
import { amountText, countText, dateList, dayDate } from '../text/format-nl.ts'
import { chargedAbsence, invoiceText, lineLabel, tariffFromText, tariffText } from '../text/invoice-nl.ts'
import { unchargedRows } from './uncharged-rows.ts'

/** A heading above the rows of a child, or above the costs. */
export type InvoiceHeading = { kind: 'heading'; title: string; notes: string[]; amount: string }

/** A row with numbers; `isUncharged` rows stand in secondary ink. */
export type InvoiceLine = {
  kind: 'line'
  label: string
  detail: string
  percent: string
  quantity: string
  price: string
  amount: string
  isUncharged: boolean
}

/** All rows of an invoice's table, as text, in printing order: per child its lines and uncharged days, then the costs. */
export function invoiceRows(invoice: IssuedInvoice): (InvoiceHeading | InvoiceLine)[] {
  return [...invoice.children.flatMap((child) => childRows(invoice, child)), ...costRows(invoice)]
}

function childRows(invoice: IssuedInvoice, child: InvoiceChild): (InvoiceHeading | InvoiceLine)[] {
  const lines = invoice.lines.filter((line) => line.childId === child.childId && line.kind !== 'cost')
  const uncharged = invoice.uncharged.filter((days) => days.childId === child.childId)
  if (lines.length === 0 && uncharged.length === 0) return []
  const tariffs = child.tariffs.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return [
    {
      kind: 'heading',
      title: `${child.firstName} ${child.lastName}`,
      notes:
        tariffs.length === 1
          ? tariffs.map(tariffText)
          : tariffs.map((tariff, index) => tariffFromText(tariff, index === 0)),
      amount: amountText(lines.reduce((sum, line) => sum + line.amountCents, 0)),
    },
    ...lines.map((line) => chargedRow(line, child)),
    ...unchargedRows(uncharged),
  ]
}

function chargedRow(line: IssuedLine, child: InvoiceChild): InvoiceLine {
  return {
    kind: 'line',
    ...describe(line, child),
    percent: `${line.percent}\u00a0%`,
    quantity: countText(line.quantity),
    price: amountText(line.unitCents),
    amount: amountText(line.amountCents),
    isUncharged: false,
  }
}

function describe(line: IssuedLine, child: InvoiceChild): { label: string; detail: string } {
  const dates = dateList(line.days.map((day) => day.date))
  if (line.kind === 'cost') return { label: line.description ?? '', detail: '' }
  if (line.kind !== 'charged-absence')
    return { label: lineLabel(line.kind, line.percent, substitutesOf(line, child)), detail: dates }
  const unregistered = line.days.filter((day) => day.unregistered)
  const isAll = (test: (day: IssuedLine['days'][number]) => boolean): boolean => line.days.every(test)
  if (isAll((day) => day.unregistered === true))
    return { label: chargedAbsence.unregistered, detail: `${dates}, ${chargedAbsence.notOnCertificate}` }
  const label = isAll((day) => day.absence !== undefined && day.absence.ruling === undefined)
    ? chargedAbsence.noFreeDaysLeft
    : lineLabel(line.kind, line.percent, [])
  const unregisteredDates =
    unregistered.length > 0 ? [chargedAbsence.unregisteredDays(dateList(unregistered.map((day) => day.date)))] : []
  return { label, detail: [dates, ...unregisteredDates, chargedAbsence.notOnCertificate].join(', ') }
}

/** Hosts other than the agreement's where the child was on the days of a line. */
function substitutesOf(line: IssuedLine, child: InvoiceChild): string[] {
  const ids = new Set(
    line.days.flatMap((day) => day.present.filter((stay) => stay.hostId !== day.hostId).map((stay) => stay.hostId)),
  )
  return child.hosts.filter((host) => ids.has(host.hostId)).map((host) => `${host.firstName} ${host.lastName}`)
}

function costRows(invoice: IssuedInvoice): (InvoiceHeading | InvoiceLine)[] {
  const costs = invoice.lines.filter((line) => line.kind === 'cost')
  if (costs.length === 0) return []
  const fiscal = costs.filter((cost) => cost.fiscal).length
  const note = fiscal === 0 ? 'none' : fiscal === costs.length ? 'all' : 'some'
  return [
    {
      kind: 'heading',
      title: invoiceText.costs,
      notes: [invoiceText.costsNote[note]],
      amount: amountText(costs.reduce((sum, cost) => sum + cost.amountCents, 0)),
    },
    ...costs.map((cost): InvoiceLine => {
      const child =
        invoice.children.length > 1
          ? invoice.children.find((each) => each.childId === cost.childId)?.firstName
          : undefined
      return {
        kind: 'line',
        label: cost.description ?? '',
        detail: [
          child ?? '',
          cost.costDate ? dayDate(cost.costDate) : '',
          note === 'some' && cost.fiscal ? invoiceText.onCertificate : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
        percent: '',
        quantity: countText(cost.quantity),
        price: amountText(cost.unitCents),
        amount: amountText(cost.amountCents),
        isUncharged: false,
      }
    }),
  ]
}
