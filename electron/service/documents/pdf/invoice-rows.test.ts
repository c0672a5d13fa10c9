import { describe, expect, it } from 'vitest'
import { long, sahin, wuyts } from '../../../../tests/support/issued-run.ts'
import type { IssuedInvoice } from '../../../../shared/domain/billing/issued.ts'
import { invoiceExplanation } from './invoice-explanation.ts'
import { invoiceRows } from './invoice-rows.ts'

const rowsOf = (invoice: IssuedInvoice): string[] =>
  invoiceRows(invoice).map((row) =>
    (row.kind === 'heading'
      ? [row.title, ...row.notes, row.amount]
      : [row.label, row.detail, row.percent, row.quantity, row.price, row.amount]
    )
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  )

it('tells the invoice of the design in rows', () => {
  expect(rowsOf(wuyts())).toEqual([
    'Lotte Wuyts | tarief € 18,37 per dag, attest 240828-017-03, geldig tot 31 december 2026 | 180,02',
    'Halve dag, minder dan 5 uur | 2, 9, 30 oktober | 60 % | 3 | 11,02 | 33,06',
    'Opvangdag, 5 tot en met 11 uur | 5, 7, 12, 16, 19, 21, 26, 28 oktober | 100 % | 8 | 18,37 | 146,96',
    'Respijtdag, ziek | wo 14 oktober, tijdig gemeld |  | 1 | 0,00 | 0,00',
    'Gesloten | vr 23 oktober, vorming onthaalouder |  | 1 | 0,00 | 0,00',
    'Sien Wuyts | tarief € 18,37 per dag, attest 251208-006-01, geldig tot 31 december 2026 | 172,67',
    'Halve dag, minder dan 5 uur | 2, 9, 16, 30 oktober | 60 % | 4 | 11,02 | 44,08',
    'Opvangdag, 5 tot en met 11 uur | 5, 7, 12, 19, 21, 26 oktober | 100 % | 6 | 18,37 | 110,22',
    'Afwezig, respijtdagen op | wo 28 oktober, niet op het fiscaal attest | 100 % | 1 | 18,37 | 18,37',
    'Respijtdag, ziek | wo 14 oktober, tijdig gemeld |  | 1 | 0,00 | 0,00',
    'Gesloten | vr 23 oktober, vorming onthaalouder |  | 1 | 0,00 | 0,00',
    'Kosten | komen niet op het fiscaal attest | 4,20',
    'Luiers Sien, 14 stuks × € 0,30 | Sien, ma 12 oktober |  | 1 | 4,20 | 4,20',
  ])
})

it('names what is out of the ordinary', () => {
  const rows = rowsOf(sahin())
  expect(rows).toContain(
    'Zoë Şahin | verminderd tarief € 5,42 per dag, attest 240101-001-02, geldig tot 31 december 2026 | 57,45',
  )
  expect(rows).toContain(
    'Niet geregistreerd, aangerekend | do 29 oktober, niet op het fiscaal attest | 100 % | 1 | 5,42 | 5,42',
  )
  expect(rows).toContain('Extra dag, meer dan 11 uur | di 27 oktober | 160 % | 1 | 8,67 | 8,67')
  expect(rows).toContain(
    "Opvang bij vervangende onthaalouder (Rita D'Hondt-Çelik) | vr 23 oktober | 100 % | 1 | 5,42 | 5,42",
  )
})

it('shows every tariff of the month, and each reason for a free day on its own row', () => {
  const rows = rowsOf(long()).filter((row) => /Mathilde|Vrij|Gesloten/.test(row))
  expect(rows[0]).toMatch(/geldig tot 15 oktober 2026 \| vanaf 16 oktober: tarief € 22,07 per dag/)
  expect(rows[1]).toBe('Vrij afwezig, andere reden | 3, 18 oktober, tijdig gemeld |  | 2 | 0,00 | 0,00')
  expect(rows.filter((row) => row.startsWith('Gesloten')).slice(0, 2)).toEqual([
    'Gesloten | 10, 25 oktober, vorming onthaalouder |  | 2 | 0,00 | 0,00',
    'Gesloten | 11, 26 oktober, verlof |  | 2 | 0,00 | 0,00',
  ])
})

it('says when an absence is charged for more than one reason', () => {
  const invoice = sahin()
  const line = invoice.lines.find((each) => each.kind === 'charged-absence')
  const [day] = line?.days ?? []
  if (!line || !day) throw new Error('no charged absence in the fixture')
  const { unregistered: _, ...known } = day
  line.days.push({ ...known, date: '2026-10-30', absence: { reason: 'other', late: true, ruling: 'charged' } })
  expect(rowsOf(invoice).find((row) => row.startsWith('Afwezig'))).toContain(
    'Afwezig, aangerekend | 29, 30 oktober, niet geregistreerd: do 29 oktober, niet op het fiscaal attest',
  )
})

describe('the explanation', () => {
  it('names the longer day, and only what occurs', () => {
    const text = invoiceExplanation(wuyts()).replaceAll('\u00a0', ' ')
    expect(text).toContain('Op vr 16 oktober bleef Lotte tot 14:15: een hele dag.')
    expect(text).not.toContain('40 %')
    expect(text).not.toContain('Extra')
  })

  it('names 40 %, extra days, substitutes and unregistered days where they occur', () => {
    const text = invoiceExplanation(long()).replaceAll('\u00a0', ' ')
    for (const part of ['schoolgaand kind 40 %', 'Een extra dag', 'vervangende onthaalouder', 'niet geregistreerd'])
      expect(text).toContain(part)
  })
})
