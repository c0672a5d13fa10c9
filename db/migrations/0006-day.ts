/** A date of a column that may be empty. */
const optionalDate = (column: string): string => `${column} TEXT CHECK (date(${column}) IS ${column})`
/** A date of a column that is always filled. */
const date = (column: string): string => `${column} TEXT NOT NULL CHECK (date(${column}) IS ${column})`

/**
 * The coordinator's day: requests for care with what ranks them (R121–R130), what is offered to families, the rules of the ranking,
 * letters that were written, versions of the reglement (R54), and under which priority a family was placed (R115).
 */
export const day = `
CREATE TABLE waiting_requests (
  id TEXT PRIMARY KEY NOT NULL,
  received_at TEXT NOT NULL,
  child_first_name TEXT NOT NULL,
  child_last_name TEXT NOT NULL,
  ${optionalDate('child_birth_date')},
  ${optionalDate('child_expected_on')},
  contact_first_name TEXT NOT NULL,
  contact_last_name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  ${date('wanted_from')},
  cycle_weeks INTEGER NOT NULL CHECK (cycle_weeks >= 1),
  source TEXT,
  status TEXT NOT NULL CHECK (status IN ('open', 'offered', 'placed', 'elsewhere', 'lapsed')),
  -- The number of the request on the platform of the lokaal loket (R130).
  number TEXT,
  note TEXT,
  -- Received, and not yet put on the waiting list: those that are on it go before it (R124).
  is_new INTEGER NOT NULL DEFAULT 0 CHECK (is_new IN (0, 1)),
  -- When it was typed, where that was later than it came in.
  entered_at TEXT,
  ${optionalDate('closed_on')},
  closed_reason TEXT
    CHECK (closed_reason IN ('withdrawn', 'pregnancy-ended', 'no-answer', 'no-place', 'duplicate', 'other')),
  closed_note TEXT,
  placed_child_id TEXT REFERENCES children (id),
  placed_agreement_id TEXT REFERENCES agreements (id),
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((placed_child_id IS NULL) = (placed_agreement_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_requests_by_status ON waiting_requests (status, received_at);
CREATE INDEX waiting_requests_by_child ON waiting_requests (placed_child_id);
CREATE INDEX waiting_requests_by_agreement ON waiting_requests (placed_agreement_id);

CREATE TABLE waiting_slots (
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  week INTEGER NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (request_id, week, weekday, from_minute)
) STRICT, WITHOUT ROWID;

-- Facts of the first and the second tier (R122, R123), in the order in which they were given, with the evidence that was seen (R127).
CREATE TABLE waiting_criteria (
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  criterion TEXT NOT NULL CHECK (criterion IN
    ('work', 'single', 'low-income', 'foster', 'sibling', 'care-situation', 'low-education', 'staff', 'large-family')),
  position INTEGER NOT NULL,
  PRIMARY KEY (request_id, criterion)
) STRICT, WITHOUT ROWID;
CREATE TABLE waiting_evidence (
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  criterion TEXT NOT NULL,
  kind TEXT NOT NULL,
  ${date('seen_on')},
  by TEXT,
  PRIMARY KEY (request_id, criterion)
) STRICT, WITHOUT ROWID;

-- What ranked a request before a change: the ranking of any moment can be shown again.
CREATE TABLE waiting_changes (
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT,
  before TEXT NOT NULL CHECK (json_valid(before)),
  PRIMARY KEY (request_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_offers (
  id TEXT PRIMARY KEY NOT NULL,
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  ${date('starts_on')},
  offered_at TEXT NOT NULL,
  by TEXT NOT NULL,
  ${optionalDate('answer_by')},
  -- Why somebody who ranks higher, and for whom there is room as well, was passed over; and whom.
  deviation TEXT,
  passed_over TEXT CHECK (json_valid(passed_over)),
  answer TEXT CHECK (answer IN ('accepted', 'refused', 'withdrawn')),
  answered_at TEXT,
  note TEXT,
  -- Left out: all that is wanted.
  cycle_weeks INTEGER CHECK (cycle_weeks >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_offers_by_request ON waiting_offers (request_id);
CREATE INDEX waiting_offers_by_host ON waiting_offers (host_id);
CREATE TABLE waiting_offer_slots (
  offer_id TEXT NOT NULL REFERENCES waiting_offers (id),
  week INTEGER NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (offer_id, week, weekday, from_minute)
) STRICT, WITHOUT ROWID;

-- Rules of the ranking: a row is never changed, so that what was shown can be shown again (R121, R125).
CREATE TABLE priority_rules (
  id TEXT PRIMARY KEY NOT NULL,
  ${date('from_date')},
  entered_at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT,
  steps TEXT NOT NULL CHECK (json_valid(steps))
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_priorities (
  agreement_id TEXT PRIMARY KEY NOT NULL REFERENCES agreements (id),
  first_tier TEXT NOT NULL CHECK (json_valid(first_tier)),
  second_tier TEXT NOT NULL CHECK (json_valid(second_tier)),
  ${optionalDate('seen_on')}
) STRICT, WITHOUT ROWID;

-- What was written to whom; the file stands in the folder of documents. A letter is never changed, only what became of it is noted.
CREATE TABLE letters (
  id TEXT PRIMARY KEY NOT NULL,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  contract_holder_id TEXT REFERENCES contract_holders (id),
  child_id TEXT REFERENCES children (id),
  host_id TEXT REFERENCES hosts (id),
  request_id TEXT REFERENCES waiting_requests (id),
  agreement_id TEXT REFERENCES agreements (id),
  written_at TEXT NOT NULL,
  by TEXT NOT NULL,
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  ${optionalDate('sent_on')},
  sent_by TEXT CHECK (sent_by IN ('post', 'registered', 'email', 'hand')),
  ${optionalDate('returned_on')},
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX letters_by_contract_holder ON letters (contract_holder_id);
CREATE INDEX letters_by_child ON letters (child_id);
CREATE INDEX letters_by_host ON letters (host_id);
CREATE INDEX letters_by_request ON letters (request_id);
CREATE INDEX letters_by_agreement ON letters (agreement_id);
CREATE INDEX letters_by_moment ON letters (written_at);

-- Versions of the huishoudelijk reglement (R54).
CREATE TABLE regulations (
  version_name TEXT PRIMARY KEY NOT NULL,
  ${date('from_date')},
  is_detrimental INTEGER NOT NULL DEFAULT 0 CHECK (is_detrimental IN (0, 1)),
  note TEXT
) STRICT, WITHOUT ROWID;
`
