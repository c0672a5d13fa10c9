/**
 * The facts of a service (exchange.md §1), what is issued from them, the audit log and the requests already answered.
 * Dates are ISO text (`date(x) IS x` holds for real dates only), months `YYYY-MM`, times minutes since midnight, money integer
 * cents. `version` stands on rows that people edit. Issued rows and the audit log refuse every change.
 */
export const initial = `
CREATE TABLE organiser (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL,
  email TEXT NOT NULL, phone TEXT NOT NULL, enterprise_number TEXT NOT NULL, iban TEXT NOT NULL, bic TEXT NOT NULL,
  creditor_id TEXT,
  recognised_places INTEGER NOT NULL CHECK (recognised_places >= 0),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE settings (
  key TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (key, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE hosts (
  id TEXT PRIMARY KEY NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL,
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  email TEXT, phone TEXT, iban TEXT NOT NULL,
  statute TEXT NOT NULL CHECK (statute IN ('social', 'employee', 'self-employed')),
  dossier_number TEXT,
  starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
  ends_on TEXT CHECK (date(ends_on) IS ends_on AND ends_on >= starts_on),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE licences (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= from_date),
  max_present INTEGER NOT NULL CHECK (max_present >= 0),
  PRIMARY KEY (host_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_hours (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (host_id, weekday, from_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_children (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  first_name TEXT NOT NULL,
  birth_date TEXT NOT NULL CHECK (date(birth_date) IS birth_date),
  counts_until TEXT NOT NULL CHECK (date(counts_until) IS counts_until AND counts_until >= birth_date),
  PRIMARY KEY (host_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE closures (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT NOT NULL CHECK (date(until_date) IS until_date AND until_date >= from_date),
  reason TEXT NOT NULL CHECK (reason IN ('holiday', 'leave', 'illness', 'training', 'force-majeure', 'other')),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX closures_by_host ON closures (host_id, from_date);

CREATE TABLE postcodes (
  postcode TEXT PRIMARY KEY NOT NULL,
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180)
) STRICT, WITHOUT ROWID;

CREATE TABLE contract_holders (
  id TEXT PRIMARY KEY NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL,
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  email TEXT, phone TEXT, national_register_number TEXT, iban TEXT,
  mandate_reference TEXT,
  mandate_signed_on TEXT CHECK (date(mandate_signed_on) IS mandate_signed_on),
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((mandate_reference IS NULL) = (mandate_signed_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE children (
  id TEXT PRIMARY KEY NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  birth_date TEXT NOT NULL CHECK (date(birth_date) IS birth_date),
  school_starts_on TEXT CHECK (date(school_starts_on) IS school_starts_on AND school_starts_on >= birth_date),
  national_register_number TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE agreements (
  id TEXT PRIMARY KEY NOT NULL,
  child_id TEXT NOT NULL REFERENCES children (id),
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
  ends_on TEXT CHECK (date(ends_on) IS ends_on AND ends_on >= starts_on),
  signed_on TEXT CHECK (date(signed_on) IS signed_on),
  deposit_cents INTEGER CHECK (deposit_cents BETWEEN 0 AND 1000000000),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX agreements_by_child ON agreements (child_id);
CREATE INDEX agreements_by_contract_holder ON agreements (contract_holder_id);
CREATE INDEX agreements_by_host ON agreements (host_id);

CREATE TABLE free_half_days_used (
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  year INTEGER NOT NULL,
  half_days INTEGER NOT NULL CHECK (half_days >= 0),
  PRIMARY KEY (agreement_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE tariffs (
  id TEXT PRIMARY KEY NOT NULL,
  child_id TEXT NOT NULL REFERENCES children (id),
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  kind TEXT NOT NULL CHECK (kind IN ('income', 'reduced', 'maximum', 'free')),
  kindcode TEXT,
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= from_date),
  day_cents INTEGER NOT NULL CHECK (day_cents BETWEEN 0 AND 1000000000),
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (child_id, contract_holder_id, from_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX tariffs_by_contract_holder ON tariffs (contract_holder_id);

CREATE TABLE care_plans (
  id TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= from_date),
  cycle_weeks INTEGER NOT NULL CHECK (cycle_weeks >= 1),
  cycle_start TEXT NOT NULL CHECK (date(cycle_start) IS cycle_start AND strftime('%u', cycle_start) = '1'),
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (agreement_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_plan_slots (
  care_plan_id TEXT NOT NULL REFERENCES care_plans (id),
  week INTEGER NOT NULL CHECK (week >= 1),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (care_plan_id, week, weekday, from_minute)
) STRICT, WITHOUT ROWID;

-- Stays of one child on a date never overlap, at whatever host, so date, child and start name one. By date first: a month of
-- everybody lies together.
CREATE TABLE stays (
  date TEXT NOT NULL CHECK (date(date) IS date),
  child_id TEXT NOT NULL REFERENCES children (id),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (date, child_id, from_minute)
) STRICT, WITHOUT ROWID;
CREATE INDEX stays_by_child ON stays (child_id, date);
CREATE INDEX stays_by_host ON stays (host_id, date);

CREATE TABLE absences (
  child_id TEXT NOT NULL REFERENCES children (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  reason TEXT NOT NULL CHECK (reason IN ('illness', 'holiday', 'other')),
  notified_at TEXT,
  ruling TEXT CHECK (ruling IN ('free', 'charged')),
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (child_id, date)
) STRICT, WITHOUT ROWID;
CREATE INDEX absences_by_date ON absences (date);

CREATE TABLE extra_costs (
  id TEXT PRIMARY KEY NOT NULL,
  child_id TEXT NOT NULL REFERENCES children (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  description TEXT NOT NULL,
  cents INTEGER NOT NULL CHECK (cents BETWEEN -1000000000 AND 1000000000),
  fiscal INTEGER NOT NULL CHECK (fiscal IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX extra_costs_by_date ON extra_costs (date);
CREATE INDEX extra_costs_by_child ON extra_costs (child_id, date);

CREATE TABLE payments (
  id TEXT PRIMARY KEY NOT NULL,
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  cents INTEGER NOT NULL CHECK (cents BETWEEN -1000000000 AND 1000000000),
  reference TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX payments_by_contract_holder ON payments (contract_holder_id, date);

CREATE TABLE billing_runs (
  id TEXT PRIMARY KEY NOT NULL,
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  organiser TEXT NOT NULL CHECK (json_valid(organiser)),
  UNIQUE (month, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE invoices (
  number TEXT PRIMARY KEY NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL CHECK (serial >= 1),
  run_id TEXT NOT NULL REFERENCES billing_runs (id),
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  issued_on TEXT NOT NULL CHECK (date(issued_on) IS issued_on),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  structured_communication TEXT NOT NULL UNIQUE CHECK (length(structured_communication) = 12),
  collection TEXT NOT NULL CHECK (collection IN ('transfer', 'direct-debit', 'none')),
  total_cents INTEGER NOT NULL,
  -- Parties, tariffs, free days and uncharged days as they stood: what the document needs beside its lines.
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  UNIQUE (year, serial),
  UNIQUE (month, contract_holder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoices_by_run ON invoices (run_id);
CREATE INDEX invoices_by_contract_holder ON invoices (contract_holder_id, month);

CREATE TABLE invoice_lines (
  invoice_number TEXT NOT NULL REFERENCES invoices (number),
  position INTEGER NOT NULL CHECK (position >= 1),
  child_id TEXT NOT NULL REFERENCES children (id),
  kind TEXT NOT NULL CHECK (kind IN ('attended', 'extra', 'substituted', 'charged-absence', 'cost')),
  percent INTEGER NOT NULL CHECK (percent IN (40, 60, 100, 160)),
  unit_cents INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity >= 1),
  amount_cents INTEGER NOT NULL,
  description TEXT,
  cost_date TEXT CHECK (date(cost_date) IS cost_date),
  fiscal INTEGER CHECK (fiscal IN (0, 1)),
  -- The facts of every day on the line.
  days TEXT NOT NULL CHECK (json_valid(days)),
  PRIMARY KEY (invoice_number, position),
  CHECK ((kind = 'cost') = (description IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_lines_by_child ON invoice_lines (child_id);

CREATE TABLE payouts (
  number TEXT PRIMARY KEY NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL CHECK (serial >= 1),
  run_id TEXT NOT NULL REFERENCES billing_runs (id),
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  issued_on TEXT NOT NULL CHECK (date(issued_on) IS issued_on),
  pay_on TEXT NOT NULL CHECK (date(pay_on) IS pay_on),
  child_days INTEGER NOT NULL CHECK (child_days >= 0),
  total_cents INTEGER NOT NULL,
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  UNIQUE (year, serial),
  UNIQUE (month, host_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX payouts_by_run ON payouts (run_id);
CREATE INDEX payouts_by_host ON payouts (host_id, month);

CREATE TABLE payout_lines (
  payout_number TEXT NOT NULL REFERENCES payouts (number),
  position INTEGER NOT NULL CHECK (position >= 1),
  child_id TEXT NOT NULL REFERENCES children (id),
  percent INTEGER NOT NULL CHECK (percent IN (40, 60, 100, 160)),
  unit_cents INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity >= 1),
  amount_cents INTEGER NOT NULL,
  days TEXT NOT NULL CHECK (json_valid(days)),
  PRIMARY KEY (payout_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE INDEX audit_log_by_subject ON audit_log (subject, action);

CREATE TABLE requests (
  request_id TEXT PRIMARY KEY NOT NULL,
  procedure TEXT NOT NULL,
  at TEXT NOT NULL,
  reply TEXT NOT NULL CHECK (json_valid(reply))
) STRICT, WITHOUT ROWID;

${['billing_runs', 'invoices', 'invoice_lines', 'payouts', 'payout_lines', 'audit_log']
  .flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} never changes'); END;`,
    ),
  )
  .join('\n')}
`
