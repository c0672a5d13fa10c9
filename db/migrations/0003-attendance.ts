/** The minutes of a part of a day, as in the first step. */
const minutes = `from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute)`

/**
 * What attendance needs beside stays and absences: odd days that somebody looked at, the service's own reasons of absence
 * (R69), extra days and swaps (R51), months of a host that are finished, the register's own log (R134), and what the monthly
 * report asks of a location and a child (R105, R108).
 */
export const attendance = `
-- An odd fact of a stay that somebody looked at and left as it is. Gone when the stays of that child, host and date change.
CREATE TABLE stay_checks (
  date TEXT NOT NULL CHECK (date(date) IS date),
  child_id TEXT NOT NULL REFERENCES children (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  kind TEXT NOT NULL CHECK (kind IN ('outside-hours', 'longer-than-plan', 'two-hosts', 'eleven-hours', 'closed-day',
    'over-limit', 'no-agreement')),
  PRIMARY KEY (date, child_id, host_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX stay_checks_by_child ON stay_checks (child_id);
CREATE INDEX stay_checks_by_host ON stay_checks (host_id);

-- Rows of one id follow each other in time, like settings; the built-in reasons stand in shared/law.
CREATE TABLE absence_reasons (
  id TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('illness', 'holiday', 'other')),
  key TEXT,
  billing TEXT NOT NULL CHECK (billing IN ('free-days', 'free', 'charged')),
  is_justified INTEGER NOT NULL CHECK (is_justified IN (0, 1)),
  needs_document INTEGER NOT NULL CHECK (needs_document IN (0, 1)),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  PRIMARY KEY (id, from_date)
) STRICT, WITHOUT ROWID;

ALTER TABLE absences ADD COLUMN reason_id TEXT;
ALTER TABLE absences ADD COLUMN notified_by TEXT;
ALTER TABLE absences ADD COLUMN document_seen_on TEXT CHECK (date(document_seen_on) IS document_seen_on);
ALTER TABLE absences ADD COLUMN ruling_reason TEXT;
ALTER TABLE absences ADD COLUMN note TEXT;

CREATE TABLE extra_days (
  id TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  instead_of TEXT CHECK (date(instead_of) IS instead_of),
  asked_on TEXT,
  host_agrees INTEGER CHECK (host_agrees IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('asked', 'accepted', 'refused')),
  decided_on TEXT CHECK (date(decided_on) IS decided_on),
  reason TEXT,
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX extra_days_by_agreement ON extra_days (agreement_id, date);
CREATE INDEX extra_days_by_date ON extra_days (date);
-- A day is reserved once: an accepted extra day of an agreement on a date, and a day given up for one.
CREATE UNIQUE INDEX extra_days_accepted ON extra_days (agreement_id, date) WHERE status = 'accepted';
CREATE UNIQUE INDEX extra_days_given_up ON extra_days (agreement_id, instead_of)
  WHERE status = 'accepted' AND instead_of IS NOT NULL;

CREATE TABLE extra_day_slots (
  extra_day_id TEXT NOT NULL REFERENCES extra_days (id),
  ${minutes},
  PRIMARY KEY (extra_day_id, from_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_months (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  closed_on TEXT NOT NULL CHECK (date(closed_on) IS closed_on),
  PRIMARY KEY (host_id, month)
) STRICT, WITHOUT ROWID;

-- The register's log: every answer of a child's day at a host, with what stood there before.
CREATE TABLE day_log (
  id INTEGER PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES children (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('typed', 'answered', 'form')),
  reason TEXT,
  before TEXT CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after))
) STRICT;
CREATE INDEX day_log_by_day ON day_log (child_id, date);
CREATE INDEX day_log_by_host ON day_log (host_id, date);
${['UPDATE', 'DELETE']
  .map(
    (verb) => `CREATE TRIGGER day_log_no_${verb.toLowerCase()} BEFORE ${verb} ON day_log
BEGIN SELECT RAISE(ABORT, 'day_log never changes'); END;`,
  )
  .join('\n')}

-- The log grows for ever; when the service came over from elsewhere is asked at every answer (R131).
CREATE INDEX audit_log_imports ON audit_log (action) WHERE action IN ('document-imported', 'demo-loaded');

CREATE TABLE host_permissions (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= from_date),
  kind TEXT NOT NULL CHECK (kind IN ('after-school', 'flexible')),
  PRIMARY KEY (host_id, kind, from_date)
) STRICT, WITHOUT ROWID;

ALTER TABLE hosts ADD COLUMN location_name TEXT;
ALTER TABLE children ADD COLUMN full_time_school_on TEXT CHECK (date(full_time_school_on) IS full_time_school_on);
ALTER TABLE organiser ADD COLUMN responsible TEXT;
`
