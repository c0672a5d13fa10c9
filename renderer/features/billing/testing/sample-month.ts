import type { BillDay, FamilyRow, Overview } from '../model/billing-types.ts'

/** A family of a month, for tests: one child at host `h1`, € 150,00 in both months, nothing to ask. */
export function sampleFamily(id: string, changes: Partial<FamilyRow> = {}): FamilyRow {
  return {
    contractHolderId: id,
    firstName: 'An',
    lastName: `Familie ${id}`,
    children: [{ childId: `${id}-c`, firstName: 'Kind', lastName: `Familie ${id}` }],
    hostId: 'h1',
    totalCents: 15_000,
    previousCents: 15_000,
    causes: [],
    openDays: [],
    missingTariffs: [],
    billedElsewhere: [],
    ...changes,
  }
}

/** A month of such families, for tests. */
export function sampleMonth(families: FamilyRow[], changes: Partial<Overview> = {}): Overview {
  const billed = families.filter((family) => family.missingTariffs.length === 0)
  return {
    month: '2026-10',
    previousMonth: '2026-09',
    hosts: [
      { hostId: 'h1', firstName: 'Els', lastName: 'Vandamme' },
      { hostId: 'h2', firstName: 'Hilde', lastName: 'Baert' },
    ],
    families,
    totals: {
      cents: billed.reduce((sum, family) => sum + (family.totalCents ?? 0), 0),
      previousCents: billed.reduce((sum, family) => sum + (family.previousCents ?? 0), 0),
      invoices: billed.filter((family) => family.totalCents !== undefined).length,
    },
    uncovered: [],
    payouts: [{ hostId: 'h1', firstName: 'Els', lastName: 'Vandamme', childDays: 40, totalCents: 112_600 }],
    runs: [],
    ...changes,
  }
}

/** A day from 8 to 17 as reserved, for tests. */
export function sampleDay(date: string, changes: Partial<BillDay> = {}): BillDay {
  return {
    date,
    agreementId: 'a1',
    hostId: 'h1',
    reserved: [[480, 1020]],
    present: [{ hostId: 'h1', from: 480, until: 1020 }],
    reservedMinutes: 540,
    presentMinutes: 540,
    billedMinutes: 540,
    goesToSchool: false,
    dayCents: 1837,
    ...changes,
  }
}
