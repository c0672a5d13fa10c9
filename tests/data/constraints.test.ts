import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openDatabase } from '../../db/open.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

describe('the database', () => {
  let service: ServiceOnFile
  beforeAll(async () => {
    service = await serviceOnFile(exchangeDocument())
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('has foreign keys on and flushes fully, on the connection that writes; the other cannot write', async () => {
    const open = openDatabase(service.file)
    const pragma = async (db: typeof open.read, name: string): Promise<unknown> =>
      Object.values((await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(db)).rows[0] ?? {})[0]
    expect(await pragma(open.write, 'foreign_keys')).toBe(1)
    expect(await pragma(open.write, 'synchronous')).toBe(2)
    expect(await pragma(open.write, 'journal_mode')).toBe('wal')
    await expect(open.read.deleteFrom('payments').execute()).rejects.toThrow('readonly')
    await expect(
      open.read.insertInto('postcodes').values({ postcode: '1', latitude: 1, longitude: 1 }).execute(),
    ).rejects.toThrow('readonly')
    await expect(open.write.deleteFrom('hosts').execute()).rejects.toThrow('FOREIGN KEY')
    await open.close()
  })

  it.each([
    "UPDATE children SET birth_date = '2026-02-30'",
    "UPDATE children SET birth_date = '2026-2-3'",
    "UPDATE children SET birth_date = 'now'",
    "UPDATE children SET school_starts_on = '1999-01-01'",
    'UPDATE children SET first_name = NULL',
    "UPDATE hosts SET ends_on = '1999-01-01'",
    "UPDATE hosts SET statute = 'other'",
    'UPDATE hosts SET latitude = 91',
    "UPDATE hosts SET latitude = 'north'",
    "UPDATE licences SET until_date = '1999-01-01'",
    'UPDATE licences SET max_present = -1',
    'UPDATE licences SET max_present = 1.5',
    'UPDATE opening_hours SET weekday = 8',
    'UPDATE opening_hours SET until_minute = from_minute',
    'UPDATE opening_hours SET until_minute = 1440',
    "UPDATE own_children SET counts_until = '1999-01-01'",
    "UPDATE closures SET until_date = '1999-01-01'",
    "UPDATE closures SET reason = 'none'",
    'UPDATE agreements SET deposit_cents = -1',
    'UPDATE agreements SET deposit_cents = 1000000001',
    "UPDATE agreements SET ends_on = '1999-01-01'",
    'UPDATE free_half_days_used SET half_days = -1',
    'UPDATE tariffs SET day_cents = -1',
    "UPDATE tariffs SET kind = 'other'",
    "UPDATE tariffs SET until_date = '1999-01-01'",
    'UPDATE care_plans SET cycle_weeks = 0',
    "UPDATE care_plans SET cycle_start = '2026-10-06'",
    'UPDATE care_plan_slots SET week = 0',
    'UPDATE care_plan_slots SET until_minute = from_minute',
    "UPDATE stays SET date = '2026-13-01'",
    'UPDATE stays SET until_minute = from_minute',
    "UPDATE absences SET ruling = 'maybe'",
    "UPDATE absences SET reason = ''",
    'UPDATE extra_costs SET cents = 1000000001',
    'UPDATE extra_costs SET fiscal = 2',
    'UPDATE payments SET cents = -1000000001',
    "UPDATE settings SET value = 'not json'",
    "UPDATE contract_holders SET mandate_signed_on = NULL WHERE id = 'p1'",
    "UPDATE contract_holders SET mandate_reference = 'x' WHERE id = 'p2'",
    'INSERT INTO organiser SELECT 2, name, street, postcode, city, email, phone, enterprise_number, iban, bic, creditor_id, 1, 1, NULL, 0 FROM organiser',
    "UPDATE agreements SET child_id = 'nobody'",
    "UPDATE stays SET host_id = 'nobody'",
    "DELETE FROM children WHERE id = 'c1'",
  ])('refuses %s', (statement) => {
    expect(() => service.sql('PRAGMA foreign_keys = ON', statement)).toThrow(/CHECK|NOT NULL|FOREIGN KEY|cannot store/)
  })

  it('all of these tables had a row to refuse it for', () => {
    for (const table of [
      'children',
      'hosts',
      'licences',
      'opening_hours',
      'own_children',
      'closures',
      'agreements',
      'settings',
    ])
      expect([table, service.rows(`SELECT count(*) > 0 AS some FROM ${table}`)]).toEqual([table, [{ some: 1 }]])
    for (const table of [
      'free_half_days_used',
      'tariffs',
      'care_plans',
      'care_plan_slots',
      'stays',
      'absences',
      'extra_costs',
      'payments',
    ])
      expect([table, service.rows(`SELECT count(*) > 0 AS some FROM ${table}`)]).toEqual([table, [{ some: 1 }]])
  })
})
