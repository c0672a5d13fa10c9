/** Marks a record as changed since it was indexed: costs next to nothing, for it happens at every key that is typed in a visit. */
const mark = (kind: 'visit' | 'action' | 'goal', id: string): string =>
  `INSERT INTO search_records (kind, record_id, is_stale) VALUES ('${kind}', ${id}, 1)
  ON CONFLICT (kind, record_id) DO UPDATE SET is_stale = 1 WHERE is_stale = 0;`

type Watched = {
  table: string
  kind: 'visit' | 'action' | 'goal'
  /** The column that names the record. */
  id: string
  /** What is searched, and what decides whether and where it stands among what is found. */
  columns: string
  /** Only rows in which this column holds something say anything. */
  text?: string
}

const watched: readonly Watched[] = [
  { table: 'home_visits', kind: 'visit', id: 'id', columns: 'notes, host_says, date' },
  { table: 'home_visit_checks', kind: 'visit', id: 'visit_id', columns: 'note', text: 'note' },
  { table: 'home_visit_scores', kind: 'visit', id: 'visit_id', columns: 'note', text: 'note' },
  { table: 'host_actions', kind: 'action', id: 'id', columns: 'text, outcome, agreed_on, is_withdrawn' },
  { table: 'coaching_goals', kind: 'goal', id: 'id', columns: 'text, started_on' },
  { table: 'coaching_progress', kind: 'goal', id: 'goal_id', columns: 'text, is_withdrawn' },
]

const says = (row: 'NEW' | 'OLD', text: string | undefined): string =>
  text === undefined ? '' : `WHEN ${row}.${text} <> '' `

const triggersOf = ({ table, kind, id, columns, text }: Watched): string =>
  `CREATE TRIGGER ${table}_search_insert AFTER INSERT ON ${table} ${says('NEW', text)}BEGIN ${mark(kind, `NEW.${id}`)} END;
CREATE TRIGGER ${table}_search_update AFTER UPDATE OF ${columns} ON ${table} BEGIN ${mark(kind, `NEW.${id}`)} END;
CREATE TRIGGER ${table}_search_delete AFTER DELETE ON ${table} ${says('OLD', text)}BEGIN ${mark(kind, `OLD.${id}`)} END;`

/**
 * Searching: the words of what is written about visits, and structured communications by any of their groups. All of it is a cache
 * of other tables, and no part of the exchange document. Triggers say which records have to be indexed anew; until then these are
 * searched as they stand (docs/search.md).
 */
export const search = `
CREATE TABLE search_records (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'action', 'goal')),
  record_id TEXT NOT NULL,
  -- Of the record, when it was indexed.
  date TEXT CHECK (date(date) IS date),
  is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1)),
  UNIQUE (kind, record_id)
) STRICT;
CREATE INDEX search_records_stale ON search_records (kind, record_id) WHERE is_stale = 1;

-- Words as the program folds them, one space between; the texts themselves stay where they are.
CREATE VIRTUAL TABLE search_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

${watched.map(triggersOf).join('\n')}

-- What was there before is indexed when the program starts.
INSERT INTO search_records (kind, record_id, is_stale)
SELECT 'visit', id, 1 FROM home_visits UNION ALL SELECT 'action', id, 1 FROM host_actions UNION ALL SELECT 'goal', id, 1 FROM coaching_goals;

-- +++202/6100/01296+++ is found from its first group on by its own index, from the others and by its last four digits by these.
CREATE INDEX invoices_by_second_group ON invoices (substr(structured_communication, 4));
CREATE INDEX invoices_by_third_group ON invoices (substr(structured_communication, 8));
CREATE INDEX invoices_by_last_digits ON invoices (substr(structured_communication, -4));
`
