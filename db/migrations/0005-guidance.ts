/** A date of a column that may be empty. */
const optionalDate = (column: string): string => `${column} TEXT CHECK (date(${column}) IS ${column})`
/** A date of a column that is always filled. */
const date = (column: string): string => `${column} TEXT NOT NULL CHECK (date(${column}) IS ${column})`

/**
 * Guidance of hosts: home visits with what was agreed at the table (R161–R164), incidents, crises and complaints (R137–R140),
 * coaching, training sessions and materials on loan. Records that travel in a bezoekmap keep what was written on which machine.
 */
export const guidance = `
-- A copy on a laptop that holds no more than the hosts of its bezoekmappen.
ALTER TABLE organiser ADD COLUMN is_visiting_copy INTEGER NOT NULL DEFAULT 0 CHECK (is_visiting_copy IN (0, 1));
-- Visits a quarter that are asked of this host, where they differ from the setting (R161).
ALTER TABLE hosts ADD COLUMN visits_per_quarter INTEGER CHECK (visits_per_quarter >= 0);

CREATE TABLE visit_templates (
  id TEXT PRIMARY KEY NOT NULL,
  ${date('from_date')} UNIQUE,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE visit_template_items (
  template_id TEXT NOT NULL REFERENCES visit_templates (id),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (template_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_visits (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT NOT NULL REFERENCES hosts (id),
  status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'cancelled')),
  ${date('date')},
  from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1)),
  visitor TEXT,
  -- Without one, the checklist that comes with the program.
  template_id TEXT REFERENCES visit_templates (id),
  other_present INTEGER CHECK (other_present >= 0),
  notes TEXT,
  host_says TEXT,
  ${optionalDate('seen_by_host_on')},
  finished_at TEXT,
  cancel_reason TEXT,
  is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX home_visits_by_host ON home_visits (host_id, date);
CREATE INDEX home_visits_by_date ON home_visits (date);
CREATE INDEX home_visits_by_template ON home_visits (template_id);

-- Children that were there: of the service, or the host's own.
CREATE TABLE home_visit_children (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  child_id TEXT NOT NULL REFERENCES children (id),
  PRIMARY KEY (visit_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX home_visit_children_by_child ON home_visit_children (child_id);
CREATE TABLE home_visit_own_children (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  own_child_id TEXT NOT NULL,
  PRIMARY KEY (visit_id, own_child_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_visit_checks (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  item_id TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('good', 'attention', 'bad', 'not-applicable')),
  note TEXT,
  PRIMARY KEY (visit_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE home_visit_scores (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  dimension TEXT NOT NULL
    CHECK (dimension IN ('well-being', 'involvement', 'emotional-support', 'educational-support', 'environment', 'families-diversity')),
  score INTEGER CHECK (score BETWEEN 1 AND 4),
  note TEXT,
  PRIMARY KEY (visit_id, dimension)
) STRICT, WITHOUT ROWID;

-- The picture itself is a file beside the database, named after its contents.
CREATE TABLE home_visit_photos (
  id TEXT PRIMARY KEY NOT NULL,
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  file TEXT NOT NULL,
  added_at TEXT NOT NULL,
  caption TEXT,
  is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX home_visit_photos_by_visit ON home_visit_photos (visit_id);
CREATE INDEX home_visit_photos_by_file ON home_visit_photos (file);

-- What was agreed with a host: at a visit or between two.
CREATE TABLE host_actions (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT NOT NULL REFERENCES hosts (id),
  visit_id TEXT REFERENCES home_visits (id),
  text TEXT NOT NULL,
  owner TEXT NOT NULL CHECK (owner IN ('host', 'organiser')),
  owner_name TEXT,
  ${date('agreed_on')},
  ${optionalDate('due_on')},
  ${optionalDate('closed_on')},
  outcome TEXT,
  is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
  is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX host_actions_by_host ON host_actions (host_id, agreed_on);
CREATE INDEX host_actions_by_visit ON host_actions (visit_id);
CREATE INDEX host_actions_open ON host_actions (due_on) WHERE closed_on IS NULL AND is_withdrawn = 0;

CREATE TABLE coaching_goals (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT NOT NULL REFERENCES hosts (id),
  text TEXT NOT NULL,
  dimension TEXT
    CHECK (dimension IN ('well-being', 'involvement', 'emotional-support', 'educational-support', 'environment', 'families-diversity')),
  ${date('started_on')},
  ${optionalDate('due_on')},
  status TEXT NOT NULL CHECK (status IN ('active', 'reached', 'dropped')),
  ${optionalDate('ended_on')},
  is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX coaching_goals_by_host ON coaching_goals (host_id, started_on);
CREATE INDEX coaching_goals_active ON coaching_goals (due_on) WHERE status = 'active';
CREATE TABLE coaching_progress (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT NOT NULL REFERENCES coaching_goals (id),
  ${date('date')},
  visit_id TEXT REFERENCES home_visits (id),
  text TEXT NOT NULL,
  is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX coaching_progress_by_goal ON coaching_progress (goal_id, date);
CREATE INDEX coaching_progress_by_visit ON coaching_progress (visit_id);

-- Values of records that exist on more than one machine; an edit names those that it replaces, so that nothing is lost in between.
CREATE TABLE shared_edits (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'action', 'goal')),
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  -- JSON; 'null' where the field is empty.
  value TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  -- A JSON list of ids.
  replaces TEXT NOT NULL,
  -- It has left this machine, or came from another one: it never changes.
  is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_edits_by_record ON shared_edits (kind, record_id, field);

-- Bezoekmappen that were given along, and when they were brought back last.
CREATE TABLE visit_folders (
  id TEXT PRIMARY KEY NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  returned_at TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE visit_folder_hosts (
  folder_id TEXT NOT NULL REFERENCES visit_folders (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (folder_id, host_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_folder_hosts_by_host ON visit_folder_hosts (host_id);

-- Incidents (R137) and crises (R138), for ten years (R141).
CREATE TABLE incidents (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('incident', 'crisis')),
  category TEXT NOT NULL CHECK (category IN ('injury', 'illness', 'missing', 'near-miss', 'behaviour', 'other')),
  host_id TEXT REFERENCES hosts (id),
  occurred_at TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  reported_by TEXT NOT NULL,
  place TEXT,
  description TEXT NOT NULL,
  first_aid TEXT,
  insurer_told_at TEXT,
  insurance_reference TEXT,
  measures TEXT,
  ${optionalDate('closed_on')},
  outcome TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX incidents_by_host ON incidents (host_id, occurred_at);
CREATE INDEX incidents_by_moment ON incidents (occurred_at);
CREATE TABLE incident_children (
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  child_id TEXT NOT NULL REFERENCES children (id),
  is_injured INTEGER CHECK (is_injured IN (0, 1)),
  went_to_hospital INTEGER CHECK (went_to_hospital IN (0, 1)),
  saw_doctor INTEGER CHECK (saw_doctor IN (0, 1)),
  is_still_in_care INTEGER CHECK (is_still_in_care IN (0, 1)),
  other TEXT,
  parents_told_at TEXT,
  parents_reaction TEXT,
  PRIMARY KEY (incident_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_children_by_child ON incident_children (child_id);
CREATE TABLE incident_steps (
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  id TEXT NOT NULL,
  ${date('on_date')},
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (incident_id, id)
) STRICT, WITHOUT ROWID;
-- What the crisis form asks beside that (R139).
CREATE TABLE crisis_reports (
  incident_id TEXT PRIMARY KEY NOT NULL REFERENCES incidents (id),
  reporter_name TEXT,
  reporter_function TEXT,
  reporter_phone TEXT,
  reporter_email TEXT,
  phoned_at TEXT,
  form_sent_at TEXT,
  informed TEXT,
  has_police INTEGER CHECK (has_police IN (0, 1)),
  police_report TEXT,
  preventive_actions TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE crisis_persons (
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  involvement TEXT NOT NULL,
  PRIMARY KEY (incident_id, id)
) STRICT, WITHOUT ROWID;

-- Complaints (R140), for ten years (R141).
CREATE TABLE complaints (
  id TEXT PRIMARY KEY NOT NULL,
  received_at TEXT NOT NULL,
  received_by TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'letter', 'talk')),
  complainant TEXT NOT NULL,
  contract_holder_id TEXT REFERENCES contract_holders (id),
  host_id TEXT REFERENCES hosts (id),
  child_id TEXT REFERENCES children (id),
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  is_crisis INTEGER NOT NULL DEFAULT 0 CHECK (is_crisis IN (0, 1)),
  ${optionalDate('acknowledged_on')},
  ${optionalDate('answer_due_on')},
  ${optionalDate('answered_on')},
  answer TEXT,
  ${optionalDate('referred_on')},
  ${optionalDate('closed_on')},
  outcome TEXT CHECK (outcome IN ('founded', 'partly', 'unfounded', 'settled', 'withdrawn')),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX complaints_by_host ON complaints (host_id, received_at);
CREATE INDEX complaints_by_child ON complaints (child_id);
CREATE INDEX complaints_by_contract_holder ON complaints (contract_holder_id);
CREATE INDEX complaints_by_moment ON complaints (received_at);
CREATE TABLE complaint_steps (
  complaint_id TEXT NOT NULL REFERENCES complaints (id),
  id TEXT NOT NULL,
  ${date('on_date')},
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (complaint_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE training_sessions (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  ${date('date')},
  from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  provider TEXT,
  place TEXT,
  places INTEGER CHECK (places >= 0),
  is_cancelled INTEGER NOT NULL DEFAULT 0 CHECK (is_cancelled IN (0, 1)),
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX training_sessions_by_date ON training_sessions (date);
CREATE TABLE training_attendees (
  session_id TEXT NOT NULL REFERENCES training_sessions (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  status TEXT NOT NULL CHECK (status IN ('invited', 'enrolled', 'declined', 'followed', 'absent')),
  ${optionalDate('certificate_on')},
  PRIMARY KEY (session_id, host_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_attendees_by_host ON training_attendees (host_id);

CREATE TABLE materials (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  number TEXT,
  ${optionalDate('acquired_on')},
  value_cents INTEGER CHECK (value_cents >= 0),
  ${optionalDate('retired_on')},
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE material_loans (
  id TEXT PRIMARY KEY NOT NULL,
  material_id TEXT NOT NULL REFERENCES materials (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  ${date('from_date')},
  ${optionalDate('due_on')},
  ${optionalDate('returned_on')},
  condition_out TEXT NOT NULL CHECK (condition_out IN ('new', 'good', 'worn', 'broken')),
  condition_in TEXT CHECK (condition_in IN ('new', 'good', 'worn', 'broken', 'lost')),
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX material_loans_out ON material_loans (material_id) WHERE returned_on IS NULL;
CREATE INDEX material_loans_by_material ON material_loans (material_id, from_date);
CREATE INDEX material_loans_by_host ON material_loans (host_id, from_date);
`
