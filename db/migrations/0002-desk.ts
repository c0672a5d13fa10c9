/** A column that holds a date or nothing. */
const date = (column: string): string => `${column} TEXT CHECK (date(${column}) IS ${column})`

/** Adds columns that may be empty to a table. */
const add = (table: string, ...columns: string[]): string =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column};`).join('\n')

/** The minutes of a part of a day, as in the first step. */
const minutes = `from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute)`

/**
 * What the desk keeps beside the facts that money rests on: the dossier of a host (R12–R16), the file of a child (R24,
 * R131–R133), the terms of an agreement (R47, R52–R55), how a closing day is reported (R78), and which files an entry of the
 * audit log belongs to.
 */
export const desk = `
CREATE TABLE statute_changes (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  statute TEXT NOT NULL CHECK (statute IN ('social', 'employee', 'self-employed')),
  PRIMARY KEY (host_id, from_date)
) STRICT, WITHOUT ROWID;

-- A change replaces all opening hours from its date on; it may leave none.
CREATE TABLE opening_hours_changes (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  PRIMARY KEY (host_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE changed_opening_hours (
  host_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  ${minutes},
  PRIMARY KEY (host_id, from_date, weekday, from_minute),
  FOREIGN KEY (host_id, from_date) REFERENCES opening_hours_changes (host_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE household_members (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  birth_date TEXT NOT NULL CHECK (date(birth_date) IS birth_date),
  relation TEXT,
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= birth_date),
  PRIMARY KEY (host_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE host_documents (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('criminal-record', 'medical', 'life-saving', 'qualification', 'dutch', 'identity',
    'household-composition', 'risk-analysis', 'insurance', 'contract', 'other')),
  member_id TEXT,
  title TEXT,
  received_on TEXT NOT NULL CHECK (date(received_on) IS received_on),
  valid_until TEXT CHECK (date(valid_until) IS valid_until AND valid_until >= received_on),
  note TEXT,
  PRIMARY KEY (host_id, id),
  FOREIGN KEY (host_id, member_id) REFERENCES household_members (host_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX host_documents_by_member ON host_documents (host_id, member_id);

CREATE TABLE trainings (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date(date) IS date),
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  provider TEXT,
  has_certificate INTEGER NOT NULL CHECK (has_certificate IN (0, 1)),
  PRIMARY KEY (host_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE host_notes (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date(date) IS date),
  text TEXT NOT NULL,
  PRIMARY KEY (host_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX children_by_birth ON children (birth_date);

CREATE TABLE child_notes (
  child_id TEXT NOT NULL REFERENCES children (id),
  id TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date(date) IS date),
  text TEXT NOT NULL,
  PRIMARY KEY (child_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE child_contacts (
  child_id TEXT NOT NULL REFERENCES children (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  relation TEXT, phone TEXT,
  is_emergency INTEGER NOT NULL CHECK (is_emergency IN (0, 1)),
  may_collect INTEGER NOT NULL CHECK (may_collect IN (0, 1)),
  PRIMARY KEY (child_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE child_fiches (
  child_id TEXT PRIMARY KEY NOT NULL REFERENCES children (id),
  doctor_name TEXT, doctor_phone TEXT, allergies TEXT, medication TEXT, vaccinations TEXT, sleep TEXT,
  pick_up TEXT, particulars TEXT,
  reviewed_on TEXT NOT NULL CHECK (date(reviewed_on) IS reviewed_on)
) STRICT, WITHOUT ROWID;

${add(
  'closures',
  `rsz TEXT CHECK (rsz IN ('holiday', 'leave-with-rights', 'leave-without-rights', 'illness', 'maternity', 'work-accident',
    'occupational-disease'))`,
  'note TEXT',
)}

${add(
  'children',
  'birth_place TEXT',
  'attest_first_name TEXT',
  'attest_last_name TEXT',
  'food_is_from_home INTEGER CHECK (food_is_from_home IN (0, 1))',
  'food_diet TEXT',
  date('food_agreed_on'),
  'photo_granted INTEGER CHECK (photo_granted IN (0, 1))',
  date('photo_on'),
  date('privacy_notice_on'),
)}

${add(
  'agreements',
  'expected_end TEXT',
  date('notice_given_on'),
  "notice_by TEXT CHECK (notice_by IN ('family', 'organiser', 'host'))",
  'notice_reason TEXT',
  'has_low_income INTEGER CHECK (has_low_income IN (0, 1))',
  date('deposit_paid_on'),
  date('deposit_refunded_on'),
  'regulation_version TEXT',
  date('regulation_acknowledged_on'),
  date('start_cleared_on'),
  'start_override_reason TEXT',
)}

-- The files an entry belongs to: a change of an agreement stands in the child's history and in the host's.
CREATE TABLE audit_subjects (
  subject TEXT NOT NULL,
  audit_id INTEGER NOT NULL REFERENCES audit_log (id),
  PRIMARY KEY (subject, audit_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_subjects_by_entry ON audit_subjects (audit_id);
${['UPDATE', 'DELETE']
  .map(
    (verb) => `CREATE TRIGGER audit_subjects_no_${verb.toLowerCase()} BEFORE ${verb} ON audit_subjects
BEGIN SELECT RAISE(ABORT, 'audit_subjects never changes'); END;`,
  )
  .join('\n')}
`
