/** The minutes of a part of a day, as in the first step. */
const minutes = `from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute)`

/**
 * What is needed when a host falls ill, closes or stops: who reported it, who does not want whom, group locations for the first
 * day (R74), places elsewhere (R75), what families were told, and the end of a host from notice to settlement (R81–R83).
 */
export const substitution = `
ALTER TABLE closures ADD COLUMN reported_at TEXT;
ALTER TABLE closures ADD COLUMN reported_by TEXT;
-- The end is not known yet: it is put off day by day.
ALTER TABLE closures ADD COLUMN is_open_ended INTEGER NOT NULL DEFAULT 0 CHECK (is_open_ended IN (0, 1));

ALTER TABLE hosts ADD COLUMN refuses_substitutes INTEGER NOT NULL DEFAULT 0 CHECK (refuses_substitutes IN (0, 1));
CREATE TABLE host_refused_children (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  child_id TEXT NOT NULL REFERENCES children (id),
  PRIMARY KEY (host_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX host_refused_children_by_child ON host_refused_children (child_id);
CREATE TABLE family_refused_hosts (
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (contract_holder_id, host_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX family_refused_hosts_by_host ON family_refused_hosts (host_id);

CREATE TABLE group_locations (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  phone TEXT,
  places INTEGER NOT NULL CHECK (places >= 0),
  ends_on TEXT CHECK (date(ends_on) IS ends_on),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- Where a child is on a day on which its host is closed. It counts only while that host is closed on that day.
CREATE TABLE substitutions (
  id TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  kind TEXT NOT NULL CHECK (kind IN ('host', 'group', 'parents')),
  host_id TEXT REFERENCES hosts (id),
  group_location_id TEXT REFERENCES group_locations (id),
  status TEXT NOT NULL CHECK (status IN ('arranged', 'cancelled')),
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('agreed', 'declined')),
  answered_at TEXT,
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((kind = 'host') = (host_id IS NOT NULL)),
  CHECK ((kind = 'group') = (group_location_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX substitutions_arranged ON substitutions (agreement_id, date) WHERE status = 'arranged';
CREATE INDEX substitutions_by_agreement ON substitutions (agreement_id, date);
CREATE INDEX substitutions_by_host ON substitutions (host_id, date);
CREATE INDEX substitutions_by_date ON substitutions (date);
CREATE INDEX substitutions_by_group_location ON substitutions (group_location_id, date);

CREATE TABLE substitution_slots (
  substitution_id TEXT NOT NULL REFERENCES substitutions (id),
  ${minutes},
  PRIMARY KEY (substitution_id, from_minute)
) STRICT, WITHOUT ROWID;

-- A host that somebody set aside for a child on a day, while looking for a place.
CREATE TABLE set_aside_hosts (
  child_id TEXT NOT NULL REFERENCES children (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (child_id, date, host_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX set_aside_hosts_by_host ON set_aside_hosts (host_id);

-- What a family was told about days of a host, and what it said; kept for good.
CREATE TABLE family_contacts (
  id TEXT PRIMARY KEY NOT NULL,
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT NOT NULL CHECK (date(until_date) IS until_date AND until_date >= from_date),
  topic TEXT NOT NULL CHECK (topic IN ('place', 'back', 'stop')),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'letter')),
  answer TEXT CHECK (answer IN ('agreed', 'own-solution', 'no-answer')),
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX family_contacts_by_host ON family_contacts (host_id, from_date);
-- What was told of days to come, of all hosts, is asked again and again; what was told before is never.
CREATE INDEX family_contacts_by_until ON family_contacts (until_date, from_date);
CREATE INDEX family_contacts_by_contract_holder ON family_contacts (contract_holder_id);

-- A host who stops, from the decision on (R83). Her last day stands here too, for it may be planned before it is hers.
CREATE TABLE host_stops (
  host_id TEXT PRIMARY KEY NOT NULL REFERENCES hosts (id),
  decided_on TEXT NOT NULL CHECK (date(decided_on) IS decided_on),
  ends_on TEXT NOT NULL CHECK (date(ends_on) IS ends_on),
  decided_by TEXT NOT NULL CHECK (decided_by IN ('host', 'organiser', 'opgroeien')),
  reason TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE host_stop_notices (
  host_id TEXT NOT NULL REFERENCES host_stops (host_id),
  recipient TEXT NOT NULL CHECK (recipient IN ('opgroeien', 'local-desk')),
  told_on TEXT NOT NULL CHECK (date(told_on) IS told_on),
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'letter')),
  note TEXT,
  PRIMARY KEY (host_id, recipient)
) STRICT, WITHOUT ROWID;
CREATE TABLE host_stop_outcomes (
  host_id TEXT NOT NULL REFERENCES host_stops (host_id),
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  kind TEXT NOT NULL CHECK (kind IN ('host', 'outside', 'none')),
  new_agreement_id TEXT REFERENCES agreements (id),
  note TEXT,
  -- What the agreement was before, so that the outcome can be taken back.
  former_starts_on TEXT CHECK (date(former_starts_on) IS former_starts_on),
  former_ends_on TEXT CHECK (date(former_ends_on) IS former_ends_on),
  gave_notice INTEGER NOT NULL DEFAULT 0 CHECK (gave_notice IN (0, 1)),
  PRIMARY KEY (host_id, agreement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX host_stop_outcomes_by_agreement ON host_stop_outcomes (agreement_id);
CREATE INDEX host_stop_outcomes_by_new_agreement ON host_stop_outcomes (new_agreement_id);
`
