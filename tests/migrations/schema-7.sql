CREATE INDEX absences_by_date ON absences (date);

CREATE INDEX agreements_by_child ON agreements (child_id);

CREATE INDEX agreements_by_contract_holder ON agreements (contract_holder_id);

CREATE INDEX agreements_by_host ON agreements (host_id);

CREATE INDEX audit_log_by_subject ON audit_log (subject, action);

CREATE INDEX audit_log_imports ON audit_log (action) WHERE action IN ('document-imported', 'demo-loaded');

CREATE INDEX audit_subjects_by_entry ON audit_subjects (audit_id);

CREATE INDEX children_by_birth ON children (birth_date);

CREATE INDEX closures_by_host ON closures (host_id, from_date);

CREATE INDEX coaching_goals_active ON coaching_goals (due_on) WHERE status = 'active';

CREATE INDEX coaching_goals_by_host ON coaching_goals (host_id, started_on);

CREATE INDEX coaching_progress_by_goal ON coaching_progress (goal_id, date);

CREATE INDEX coaching_progress_by_visit ON coaching_progress (visit_id);

CREATE INDEX complaints_by_child ON complaints (child_id);

CREATE INDEX complaints_by_contract_holder ON complaints (contract_holder_id);

CREATE INDEX complaints_by_host ON complaints (host_id, received_at);

CREATE INDEX complaints_by_moment ON complaints (received_at);

CREATE INDEX day_log_by_day ON day_log (child_id, date);

CREATE INDEX day_log_by_host ON day_log (host_id, date);

CREATE INDEX extra_costs_by_child ON extra_costs (child_id, date);

CREATE INDEX extra_costs_by_date ON extra_costs (date);

CREATE UNIQUE INDEX extra_days_accepted ON extra_days (agreement_id, date) WHERE status = 'accepted';

CREATE INDEX extra_days_by_agreement ON extra_days (agreement_id, date);

CREATE INDEX extra_days_by_date ON extra_days (date);

CREATE UNIQUE INDEX extra_days_given_up ON extra_days (agreement_id, instead_of)
  WHERE status = 'accepted' AND instead_of IS NOT NULL;

CREATE INDEX family_contacts_by_contract_holder ON family_contacts (contract_holder_id);

CREATE INDEX family_contacts_by_host ON family_contacts (host_id, from_date);

CREATE INDEX family_contacts_by_until ON family_contacts (until_date, from_date);

CREATE INDEX family_refused_hosts_by_host ON family_refused_hosts (host_id);

CREATE INDEX home_visit_children_by_child ON home_visit_children (child_id);

CREATE INDEX home_visit_photos_by_file ON home_visit_photos (file);

CREATE INDEX home_visit_photos_by_visit ON home_visit_photos (visit_id);

CREATE INDEX home_visits_by_date ON home_visits (date);

CREATE INDEX home_visits_by_host ON home_visits (host_id, date);

CREATE INDEX home_visits_by_template ON home_visits (template_id);

CREATE INDEX host_actions_by_host ON host_actions (host_id, agreed_on);

CREATE INDEX host_actions_by_visit ON host_actions (visit_id);

CREATE INDEX host_actions_open ON host_actions (due_on) WHERE closed_on IS NULL AND is_withdrawn = 0;

CREATE INDEX host_documents_by_member ON host_documents (host_id, member_id);

CREATE INDEX host_refused_children_by_child ON host_refused_children (child_id);

CREATE INDEX host_stop_outcomes_by_agreement ON host_stop_outcomes (agreement_id);

CREATE INDEX host_stop_outcomes_by_new_agreement ON host_stop_outcomes (new_agreement_id);

CREATE INDEX incident_children_by_child ON incident_children (child_id);

CREATE INDEX incidents_by_host ON incidents (host_id, occurred_at);

CREATE INDEX incidents_by_moment ON incidents (occurred_at);

CREATE INDEX invoice_lines_by_child ON invoice_lines (child_id);

CREATE INDEX invoices_by_contract_holder ON invoices (contract_holder_id, month);

CREATE INDEX invoices_by_last_digits ON invoices (substr(structured_communication, -4));

CREATE INDEX invoices_by_run ON invoices (run_id);

CREATE INDEX invoices_by_second_group ON invoices (substr(structured_communication, 4));

CREATE INDEX invoices_by_third_group ON invoices (substr(structured_communication, 8));

CREATE INDEX letters_by_agreement ON letters (agreement_id);

CREATE INDEX letters_by_child ON letters (child_id);

CREATE INDEX letters_by_contract_holder ON letters (contract_holder_id);

CREATE INDEX letters_by_host ON letters (host_id);

CREATE INDEX letters_by_moment ON letters (written_at);

CREATE INDEX letters_by_request ON letters (request_id);

CREATE INDEX material_loans_by_host ON material_loans (host_id, from_date);

CREATE INDEX material_loans_by_material ON material_loans (material_id, from_date);

CREATE UNIQUE INDEX material_loans_out ON material_loans (material_id) WHERE returned_on IS NULL;

CREATE INDEX payments_by_contract_holder ON payments (contract_holder_id, date);

CREATE INDEX payouts_by_host ON payouts (host_id, month);

CREATE INDEX payouts_by_run ON payouts (run_id);

CREATE INDEX search_records_stale ON search_records (kind, record_id) WHERE is_stale = 1;

CREATE INDEX set_aside_hosts_by_host ON set_aside_hosts (host_id);

CREATE INDEX shared_edits_by_record ON shared_edits (kind, record_id, field);

CREATE INDEX stay_checks_by_child ON stay_checks (child_id);

CREATE INDEX stay_checks_by_host ON stay_checks (host_id);

CREATE INDEX stays_by_child ON stays (child_id, date);

CREATE INDEX stays_by_host ON stays (host_id, date);

CREATE UNIQUE INDEX substitutions_arranged ON substitutions (agreement_id, date) WHERE status = 'arranged';

CREATE INDEX substitutions_by_agreement ON substitutions (agreement_id, date);

CREATE INDEX substitutions_by_date ON substitutions (date);

CREATE INDEX substitutions_by_group_location ON substitutions (group_location_id, date);

CREATE INDEX substitutions_by_host ON substitutions (host_id, date);

CREATE INDEX tariffs_by_contract_holder ON tariffs (contract_holder_id);

CREATE INDEX training_attendees_by_host ON training_attendees (host_id);

CREATE INDEX training_sessions_by_date ON training_sessions (date);

CREATE INDEX visit_folder_hosts_by_host ON visit_folder_hosts (host_id);

CREATE INDEX waiting_offers_by_host ON waiting_offers (host_id);

CREATE INDEX waiting_offers_by_request ON waiting_offers (request_id);

CREATE INDEX waiting_requests_by_agreement ON waiting_requests (placed_agreement_id);

CREATE INDEX waiting_requests_by_child ON waiting_requests (placed_child_id);

CREATE INDEX waiting_requests_by_status ON waiting_requests (status, received_at);

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

CREATE TABLE absences (
  child_id TEXT NOT NULL REFERENCES children (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  reason TEXT NOT NULL CHECK (reason IN ('illness', 'holiday', 'other')),
  notified_at TEXT,
  ruling TEXT CHECK (ruling IN ('free', 'charged')),
  version INTEGER NOT NULL DEFAULT 1, reason_id TEXT, notified_by TEXT, document_seen_on TEXT CHECK (date(document_seen_on) IS document_seen_on), ruling_reason TEXT, note TEXT,
  PRIMARY KEY (child_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_priorities (
  agreement_id TEXT PRIMARY KEY NOT NULL REFERENCES agreements (id),
  first_tier TEXT NOT NULL CHECK (json_valid(first_tier)),
  second_tier TEXT NOT NULL CHECK (json_valid(second_tier)),
  seen_on TEXT CHECK (date(seen_on) IS seen_on)
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
, expected_end TEXT, notice_given_on TEXT CHECK (date(notice_given_on) IS notice_given_on), notice_by TEXT CHECK (notice_by IN ('family', 'organiser', 'host')), notice_reason TEXT, has_low_income INTEGER CHECK (has_low_income IN (0, 1)), deposit_paid_on TEXT CHECK (date(deposit_paid_on) IS deposit_paid_on), deposit_refunded_on TEXT CHECK (date(deposit_refunded_on) IS deposit_refunded_on), regulation_version TEXT, regulation_acknowledged_on TEXT CHECK (date(regulation_acknowledged_on) IS regulation_acknowledged_on), start_cleared_on TEXT CHECK (date(start_cleared_on) IS start_cleared_on), start_override_reason TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE audit_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TABLE audit_subjects (
  subject TEXT NOT NULL,
  audit_id INTEGER NOT NULL REFERENCES audit_log (id),
  PRIMARY KEY (subject, audit_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE billing_runs (
  id TEXT PRIMARY KEY NOT NULL,
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  organiser TEXT NOT NULL CHECK (json_valid(organiser)),
  UNIQUE (month, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_plan_slots (
  care_plan_id TEXT NOT NULL REFERENCES care_plans (id),
  week INTEGER NOT NULL CHECK (week >= 1),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (care_plan_id, week, weekday, from_minute)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE changed_opening_hours (
  host_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (host_id, from_date, weekday, from_minute),
  FOREIGN KEY (host_id, from_date) REFERENCES opening_hours_changes (host_id, from_date)
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

CREATE TABLE child_notes (
  child_id TEXT NOT NULL REFERENCES children (id),
  id TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date(date) IS date),
  text TEXT NOT NULL,
  PRIMARY KEY (child_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE children (
  id TEXT PRIMARY KEY NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  birth_date TEXT NOT NULL CHECK (date(birth_date) IS birth_date),
  school_starts_on TEXT CHECK (date(school_starts_on) IS school_starts_on AND school_starts_on >= birth_date),
  national_register_number TEXT,
  version INTEGER NOT NULL DEFAULT 1
, birth_place TEXT, attest_first_name TEXT, attest_last_name TEXT, food_is_from_home INTEGER CHECK (food_is_from_home IN (0, 1)), food_diet TEXT, food_agreed_on TEXT CHECK (date(food_agreed_on) IS food_agreed_on), photo_granted INTEGER CHECK (photo_granted IN (0, 1)), photo_on TEXT CHECK (date(photo_on) IS photo_on), privacy_notice_on TEXT CHECK (date(privacy_notice_on) IS privacy_notice_on), full_time_school_on TEXT CHECK (date(full_time_school_on) IS full_time_school_on)) STRICT, WITHOUT ROWID;

CREATE TABLE closed_months (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  closed_on TEXT NOT NULL CHECK (date(closed_on) IS closed_on),
  PRIMARY KEY (host_id, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE closures (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT NOT NULL CHECK (date(until_date) IS until_date AND until_date >= from_date),
  reason TEXT NOT NULL CHECK (reason IN ('holiday', 'leave', 'illness', 'training', 'force-majeure', 'other')),
  version INTEGER NOT NULL DEFAULT 1
, rsz TEXT CHECK (rsz IN ('holiday', 'leave-with-rights', 'leave-without-rights', 'illness', 'maternity', 'work-accident',
    'occupational-disease')), note TEXT, reported_at TEXT, reported_by TEXT, is_open_ended INTEGER NOT NULL DEFAULT 0 CHECK (is_open_ended IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TABLE coaching_goals (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT NOT NULL REFERENCES hosts (id),
  text TEXT NOT NULL,
  dimension TEXT
    CHECK (dimension IN ('well-being', 'involvement', 'emotional-support', 'educational-support', 'environment', 'families-diversity')),
  started_on TEXT NOT NULL CHECK (date(started_on) IS started_on),
  due_on TEXT CHECK (date(due_on) IS due_on),
  status TEXT NOT NULL CHECK (status IN ('active', 'reached', 'dropped')),
  ended_on TEXT CHECK (date(ended_on) IS ended_on),
  is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE coaching_progress (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT NOT NULL REFERENCES coaching_goals (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  visit_id TEXT REFERENCES home_visits (id),
  text TEXT NOT NULL,
  is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE complaint_steps (
  complaint_id TEXT NOT NULL REFERENCES complaints (id),
  id TEXT NOT NULL,
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date),
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (complaint_id, id)
) STRICT, WITHOUT ROWID;

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
  acknowledged_on TEXT CHECK (date(acknowledged_on) IS acknowledged_on),
  answer_due_on TEXT CHECK (date(answer_due_on) IS answer_due_on),
  answered_on TEXT CHECK (date(answered_on) IS answered_on),
  answer TEXT,
  referred_on TEXT CHECK (date(referred_on) IS referred_on),
  closed_on TEXT CHECK (date(closed_on) IS closed_on),
  outcome TEXT CHECK (outcome IN ('founded', 'partly', 'unfounded', 'settled', 'withdrawn')),
  version INTEGER NOT NULL DEFAULT 1
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

CREATE TABLE crisis_persons (
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  involvement TEXT NOT NULL,
  PRIMARY KEY (incident_id, id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE extra_costs (
  id TEXT PRIMARY KEY NOT NULL,
  child_id TEXT NOT NULL REFERENCES children (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  description TEXT NOT NULL,
  cents INTEGER NOT NULL CHECK (cents BETWEEN -1000000000 AND 1000000000),
  fiscal INTEGER NOT NULL CHECK (fiscal IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE extra_day_slots (
  extra_day_id TEXT NOT NULL REFERENCES extra_days (id),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (extra_day_id, from_minute)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE family_refused_hosts (
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (contract_holder_id, host_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE free_half_days_used (
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  year INTEGER NOT NULL,
  half_days INTEGER NOT NULL CHECK (half_days >= 0),
  PRIMARY KEY (agreement_id, year)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE home_visit_checks (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  item_id TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('good', 'attention', 'bad', 'not-applicable')),
  note TEXT,
  PRIMARY KEY (visit_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_visit_children (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  child_id TEXT NOT NULL REFERENCES children (id),
  PRIMARY KEY (visit_id, child_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_visit_own_children (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  own_child_id TEXT NOT NULL,
  PRIMARY KEY (visit_id, own_child_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_visit_photos (
  id TEXT PRIMARY KEY NOT NULL,
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  file TEXT NOT NULL,
  added_at TEXT NOT NULL,
  caption TEXT,
  is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE home_visit_scores (
  visit_id TEXT NOT NULL REFERENCES home_visits (id),
  dimension TEXT NOT NULL
    CHECK (dimension IN ('well-being', 'involvement', 'emotional-support', 'educational-support', 'environment', 'families-diversity')),
  score INTEGER CHECK (score BETWEEN 1 AND 4),
  note TEXT,
  PRIMARY KEY (visit_id, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE home_visits (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT NOT NULL REFERENCES hosts (id),
  status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'cancelled')),
  date TEXT NOT NULL CHECK (date(date) IS date),
  from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1)),
  visitor TEXT,
  -- Without one, the checklist that comes with the program.
  template_id TEXT REFERENCES visit_templates (id),
  other_present INTEGER CHECK (other_present >= 0),
  notes TEXT,
  host_says TEXT,
  seen_by_host_on TEXT CHECK (date(seen_by_host_on) IS seen_by_host_on),
  finished_at TEXT,
  cancel_reason TEXT,
  is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE host_actions (
  id TEXT PRIMARY KEY NOT NULL,
  host_id TEXT NOT NULL REFERENCES hosts (id),
  visit_id TEXT REFERENCES home_visits (id),
  text TEXT NOT NULL,
  owner TEXT NOT NULL CHECK (owner IN ('host', 'organiser')),
  owner_name TEXT,
  agreed_on TEXT NOT NULL CHECK (date(agreed_on) IS agreed_on),
  due_on TEXT CHECK (date(due_on) IS due_on),
  closed_on TEXT CHECK (date(closed_on) IS closed_on),
  outcome TEXT,
  is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
  is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
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

CREATE TABLE host_notes (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date(date) IS date),
  text TEXT NOT NULL,
  PRIMARY KEY (host_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE host_permissions (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= from_date),
  kind TEXT NOT NULL CHECK (kind IN ('after-school', 'flexible')),
  PRIMARY KEY (host_id, kind, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE host_refused_children (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  child_id TEXT NOT NULL REFERENCES children (id),
  PRIMARY KEY (host_id, child_id)
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

CREATE TABLE host_stops (
  host_id TEXT PRIMARY KEY NOT NULL REFERENCES hosts (id),
  decided_on TEXT NOT NULL CHECK (date(decided_on) IS decided_on),
  ends_on TEXT NOT NULL CHECK (date(ends_on) IS ends_on),
  decided_by TEXT NOT NULL CHECK (decided_by IN ('host', 'organiser', 'opgroeien')),
  reason TEXT,
  version INTEGER NOT NULL DEFAULT 1
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
, location_name TEXT, refuses_substitutes INTEGER NOT NULL DEFAULT 0 CHECK (refuses_substitutes IN (0, 1)), visits_per_quarter INTEGER CHECK (visits_per_quarter >= 0)) STRICT, WITHOUT ROWID;

CREATE TABLE household_members (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  birth_date TEXT NOT NULL CHECK (date(birth_date) IS birth_date),
  relation TEXT,
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= birth_date),
  PRIMARY KEY (host_id, id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE incident_steps (
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  id TEXT NOT NULL,
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date),
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (incident_id, id)
) STRICT, WITHOUT ROWID;

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
  closed_on TEXT CHECK (date(closed_on) IS closed_on),
  outcome TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

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
  sent_on TEXT CHECK (date(sent_on) IS sent_on),
  sent_by TEXT CHECK (sent_by IN ('post', 'registered', 'email', 'hand')),
  returned_on TEXT CHECK (date(returned_on) IS returned_on),
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE licences (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  until_date TEXT CHECK (date(until_date) IS until_date AND until_date >= from_date),
  max_present INTEGER NOT NULL CHECK (max_present >= 0),
  PRIMARY KEY (host_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE material_loans (
  id TEXT PRIMARY KEY NOT NULL,
  material_id TEXT NOT NULL REFERENCES materials (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  due_on TEXT CHECK (date(due_on) IS due_on),
  returned_on TEXT CHECK (date(returned_on) IS returned_on),
  condition_out TEXT NOT NULL CHECK (condition_out IN ('new', 'good', 'worn', 'broken')),
  condition_in TEXT CHECK (condition_in IN ('new', 'good', 'worn', 'broken', 'lost')),
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE materials (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  number TEXT,
  acquired_on TEXT CHECK (date(acquired_on) IS acquired_on),
  value_cents INTEGER CHECK (value_cents >= 0),
  retired_on TEXT CHECK (date(retired_on) IS retired_on),
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_hours (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (host_id, weekday, from_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_hours_changes (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  PRIMARY KEY (host_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE organiser (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL,
  email TEXT NOT NULL, phone TEXT NOT NULL, enterprise_number TEXT NOT NULL, iban TEXT NOT NULL, bic TEXT NOT NULL,
  creditor_id TEXT,
  recognised_places INTEGER NOT NULL CHECK (recognised_places >= 0),
  version INTEGER NOT NULL DEFAULT 1
, responsible TEXT, is_visiting_copy INTEGER NOT NULL DEFAULT 0 CHECK (is_visiting_copy IN (0, 1))) STRICT;

CREATE TABLE own_children (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  id TEXT NOT NULL,
  first_name TEXT NOT NULL,
  birth_date TEXT NOT NULL CHECK (date(birth_date) IS birth_date),
  counts_until TEXT NOT NULL CHECK (date(counts_until) IS counts_until AND counts_until >= birth_date),
  PRIMARY KEY (host_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE payments (
  id TEXT PRIMARY KEY NOT NULL,
  contract_holder_id TEXT NOT NULL REFERENCES contract_holders (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  cents INTEGER NOT NULL CHECK (cents BETWEEN -1000000000 AND 1000000000),
  reference TEXT
) STRICT, WITHOUT ROWID;

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

CREATE TABLE postcodes (
  postcode TEXT PRIMARY KEY NOT NULL,
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180)
) STRICT, WITHOUT ROWID;

CREATE TABLE priority_rules (
  id TEXT PRIMARY KEY NOT NULL,
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  entered_at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT,
  steps TEXT NOT NULL CHECK (json_valid(steps))
) STRICT, WITHOUT ROWID;

CREATE TABLE regulations (
  version_name TEXT PRIMARY KEY NOT NULL,
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  is_detrimental INTEGER NOT NULL DEFAULT 0 CHECK (is_detrimental IN (0, 1)),
  note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE requests (
  request_id TEXT PRIMARY KEY NOT NULL,
  procedure TEXT NOT NULL,
  at TEXT NOT NULL,
  reply TEXT NOT NULL CHECK (json_valid(reply))
) STRICT, WITHOUT ROWID;

CREATE TABLE search_records (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'action', 'goal')),
  record_id TEXT NOT NULL,
  -- Of the record, when it was indexed.
  date TEXT CHECK (date(date) IS date),
  is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1)),
  UNIQUE (kind, record_id)
) STRICT;

CREATE VIRTUAL TABLE search_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE TABLE set_aside_hosts (
  child_id TEXT NOT NULL REFERENCES children (id),
  date TEXT NOT NULL CHECK (date(date) IS date),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (child_id, date, host_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (key, from_date)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE statute_changes (
  host_id TEXT NOT NULL REFERENCES hosts (id),
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
  statute TEXT NOT NULL CHECK (statute IN ('social', 'employee', 'self-employed')),
  PRIMARY KEY (host_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE stay_checks (
  date TEXT NOT NULL CHECK (date(date) IS date),
  child_id TEXT NOT NULL REFERENCES children (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  kind TEXT NOT NULL CHECK (kind IN ('outside-hours', 'longer-than-plan', 'two-hosts', 'eleven-hours', 'closed-day',
    'over-limit', 'no-agreement')),
  PRIMARY KEY (date, child_id, host_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE stays (
  date TEXT NOT NULL CHECK (date(date) IS date),
  child_id TEXT NOT NULL REFERENCES children (id),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (date, child_id, from_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE substitution_slots (
  substitution_id TEXT NOT NULL REFERENCES substitutions (id),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (substitution_id, from_minute)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE training_attendees (
  session_id TEXT NOT NULL REFERENCES training_sessions (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  status TEXT NOT NULL CHECK (status IN ('invited', 'enrolled', 'declined', 'followed', 'absent')),
  certificate_on TEXT CHECK (date(certificate_on) IS certificate_on),
  PRIMARY KEY (session_id, host_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE training_sessions (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date(date) IS date),
  from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  provider TEXT,
  place TEXT,
  places INTEGER CHECK (places >= 0),
  is_cancelled INTEGER NOT NULL DEFAULT 0 CHECK (is_cancelled IN (0, 1)),
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

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

CREATE TABLE visit_folder_hosts (
  folder_id TEXT NOT NULL REFERENCES visit_folders (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  PRIMARY KEY (folder_id, host_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_folders (
  id TEXT PRIMARY KEY NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  returned_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_template_items (
  template_id TEXT NOT NULL REFERENCES visit_templates (id),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (template_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_templates (
  id TEXT PRIMARY KEY NOT NULL,
  from_date TEXT NOT NULL CHECK (date(from_date) IS from_date) UNIQUE,
  version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_changes (
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT,
  before TEXT NOT NULL CHECK (json_valid(before)),
  PRIMARY KEY (request_id, position)
) STRICT, WITHOUT ROWID;

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
  seen_on TEXT NOT NULL CHECK (date(seen_on) IS seen_on),
  by TEXT,
  PRIMARY KEY (request_id, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_offer_slots (
  offer_id TEXT NOT NULL REFERENCES waiting_offers (id),
  week INTEGER NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (offer_id, week, weekday, from_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_offers (
  id TEXT PRIMARY KEY NOT NULL,
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  host_id TEXT NOT NULL REFERENCES hosts (id),
  starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
  offered_at TEXT NOT NULL,
  by TEXT NOT NULL,
  answer_by TEXT CHECK (date(answer_by) IS answer_by),
  -- Why somebody who ranks higher, and for whom there is room as well, was passed over; and whom.
  deviation TEXT,
  passed_over TEXT CHECK (json_valid(passed_over)),
  answer TEXT CHECK (answer IN ('accepted', 'refused', 'withdrawn')),
  answered_at TEXT,
  note TEXT,
  -- Left out: all that is wanted.
  cycle_weeks INTEGER CHECK (cycle_weeks >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_requests (
  id TEXT PRIMARY KEY NOT NULL,
  received_at TEXT NOT NULL,
  child_first_name TEXT NOT NULL,
  child_last_name TEXT NOT NULL,
  child_birth_date TEXT CHECK (date(child_birth_date) IS child_birth_date),
  child_expected_on TEXT CHECK (date(child_expected_on) IS child_expected_on),
  contact_first_name TEXT NOT NULL,
  contact_last_name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  wanted_from TEXT NOT NULL CHECK (date(wanted_from) IS wanted_from),
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
  closed_on TEXT CHECK (date(closed_on) IS closed_on),
  closed_reason TEXT
    CHECK (closed_reason IN ('withdrawn', 'pregnancy-ended', 'no-answer', 'no-place', 'duplicate', 'other')),
  closed_note TEXT,
  placed_child_id TEXT REFERENCES children (id),
  placed_agreement_id TEXT REFERENCES agreements (id),
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((placed_child_id IS NULL) = (placed_agreement_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_slots (
  request_id TEXT NOT NULL REFERENCES waiting_requests (id),
  week INTEGER NOT NULL,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 0 AND 1439 AND until_minute > from_minute),
  PRIMARY KEY (request_id, week, weekday, from_minute)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit_log never changes'); END;

CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit_log never changes'); END;

CREATE TRIGGER audit_subjects_no_delete BEFORE DELETE ON audit_subjects
BEGIN SELECT RAISE(ABORT, 'audit_subjects never changes'); END;

CREATE TRIGGER audit_subjects_no_update BEFORE UPDATE ON audit_subjects
BEGIN SELECT RAISE(ABORT, 'audit_subjects never changes'); END;

CREATE TRIGGER billing_runs_no_delete BEFORE DELETE ON billing_runs
BEGIN SELECT RAISE(ABORT, 'billing_runs never changes'); END;

CREATE TRIGGER billing_runs_no_update BEFORE UPDATE ON billing_runs
BEGIN SELECT RAISE(ABORT, 'billing_runs never changes'); END;

CREATE TRIGGER coaching_goals_search_delete AFTER DELETE ON coaching_goals BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('goal', OLD.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER coaching_goals_search_insert AFTER INSERT ON coaching_goals BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('goal', NEW.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER coaching_goals_search_update AFTER UPDATE OF text, started_on ON coaching_goals BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('goal', NEW.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER coaching_progress_search_delete AFTER DELETE ON coaching_progress BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('goal', OLD.goal_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER coaching_progress_search_insert AFTER INSERT ON coaching_progress BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('goal', NEW.goal_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER coaching_progress_search_update AFTER UPDATE OF text, is_withdrawn ON coaching_progress BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('goal', NEW.goal_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER day_log_no_delete BEFORE DELETE ON day_log
BEGIN SELECT RAISE(ABORT, 'day_log never changes'); END;

CREATE TRIGGER day_log_no_update BEFORE UPDATE ON day_log
BEGIN SELECT RAISE(ABORT, 'day_log never changes'); END;

CREATE TRIGGER home_visit_checks_search_delete AFTER DELETE ON home_visit_checks WHEN OLD.note <> '' BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', OLD.visit_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visit_checks_search_insert AFTER INSERT ON home_visit_checks WHEN NEW.note <> '' BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', NEW.visit_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visit_checks_search_update AFTER UPDATE OF note ON home_visit_checks BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', NEW.visit_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visit_scores_search_delete AFTER DELETE ON home_visit_scores WHEN OLD.note <> '' BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', OLD.visit_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visit_scores_search_insert AFTER INSERT ON home_visit_scores WHEN NEW.note <> '' BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', NEW.visit_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visit_scores_search_update AFTER UPDATE OF note ON home_visit_scores BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', NEW.visit_id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visits_search_delete AFTER DELETE ON home_visits BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', OLD.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visits_search_insert AFTER INSERT ON home_visits BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', NEW.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER home_visits_search_update AFTER UPDATE OF notes, host_says, date ON home_visits BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('visit', NEW.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER host_actions_search_delete AFTER DELETE ON host_actions BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('action', OLD.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER host_actions_search_insert AFTER INSERT ON host_actions BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('action', NEW.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER host_actions_search_update AFTER UPDATE OF text, outcome, agreed_on, is_withdrawn ON host_actions BEGIN INSERT INTO search_records (kind, record_id, is_stale) VALUES ('action', NEW.id, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0; END;

CREATE TRIGGER invoice_lines_no_delete BEFORE DELETE ON invoice_lines
BEGIN SELECT RAISE(ABORT, 'invoice_lines never changes'); END;

CREATE TRIGGER invoice_lines_no_update BEFORE UPDATE ON invoice_lines
BEGIN SELECT RAISE(ABORT, 'invoice_lines never changes'); END;

CREATE TRIGGER invoices_no_delete BEFORE DELETE ON invoices
BEGIN SELECT RAISE(ABORT, 'invoices never changes'); END;

CREATE TRIGGER invoices_no_update BEFORE UPDATE ON invoices
BEGIN SELECT RAISE(ABORT, 'invoices never changes'); END;

CREATE TRIGGER payout_lines_no_delete BEFORE DELETE ON payout_lines
BEGIN SELECT RAISE(ABORT, 'payout_lines never changes'); END;

CREATE TRIGGER payout_lines_no_update BEFORE UPDATE ON payout_lines
BEGIN SELECT RAISE(ABORT, 'payout_lines never changes'); END;

CREATE TRIGGER payouts_no_delete BEFORE DELETE ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts never changes'); END;

CREATE TRIGGER payouts_no_update BEFORE UPDATE ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts never changes'); END;
