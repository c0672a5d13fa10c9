import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgreementRecord, ExchangeDocument, ExtraDayRecord } from '../../shared/domain/exchange/document.ts'
import { workspace, type Workspace } from './imported-service.ts'
import { oracleCapacity } from './oracle/capacity.ts'
import { oraclePreview } from './oracle/preview.ts'
import { isClosed } from './oracle/reservations.ts'
import { randomServiceWithPlaces } from './services/substitutions.ts'

// Services with places elsewhere, and care registered where it may: billing and payout follow the register to the cent, as if
// nobody had arranged anything, and capacity counts a guest as it counts a child that has reserved that day.

const seeds = Array.from({ length: 60 }, (_, index) => 3_001 + index)

/** The same reservations, each place in force told as an agreement of one day with an extra day. */
function withGuestsAsOwn(document: ExchangeDocument): ExchangeDocument {
  const agreements: AgreementRecord[] = [...document.agreements]
  const extraDays: ExtraDayRecord[] = [...document.extraDays]
  for (const { id, agreementId, date, hostId, slots, status } of document.substitutions) {
    const own = document.agreements.find((agreement) => agreement.id === agreementId)
    if (!own || status !== 'arranged' || hostId === undefined || !isClosed(document, own.hostId, date)) continue
    agreements.push({ ...own, id: `guest ${id}`, hostId, startsOn: date, endsOn: date })
    extraDays.push({
      id: `guest ${id}`,
      agreementId: `guest ${id}`,
      date,
      slots,
      status: 'accepted',
      askedOn: `${date}T07:00`,
    })
  }
  return { ...document, agreements, extraDays }
}

describe('services with places elsewhere', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it('are billed by what was registered, and as full as their guests make them', { timeout: 120_000 }, async () => {
    let guests = 0
    for (const seed of seeds) {
      const { document, months, from, until } = randomServiceWithPlaces(seed)
      const imported = await space.importBytes(JSON.stringify(document))
      for (const month of months)
        expect([seed, month, await imported.query('billing.preview', { month })]).toEqual([
          seed,
          month,
          oraclePreview(document, month),
        ])
      const asOwn = withGuestsAsOwn(document)
      guests += asOwn.agreements.length - document.agreements.length
      expect([seed, await imported.query('capacity.report', { from, until })]).toEqual([
        seed,
        oracleCapacity(asOwn, from, until),
      ])
      await imported.close()
    }
    expect(guests).toBeGreaterThan(100)
  })
})
