-- A book of version 2.
PRAGMA application_id = 1886548848;
PRAGMA user_version = 2;
CREATE TABLE company (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  trade TEXT DEFAULT '' NOT NULL,
  place TEXT DEFAULT '' NOT NULL,
  size INTEGER,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  UNIQUE (uuid),
  UNIQUE (slug)
)
 STRICT;
CREATE INDEX company_folded_name ON company (folded_name);
CREATE TABLE field (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  kind TEXT DEFAULT 'text' NOT NULL,
  choices TEXT DEFAULT '' NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  CONSTRAINT kind_is_known CHECK (kind IN ('text', 'number', 'date', 'choice')),
  UNIQUE (uuid),
  UNIQUE (slug)
)
 STRICT;
CREATE INDEX field_folded_name ON field (folded_name);
CREATE TABLE operation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT NOT NULL,
  label TEXT NOT NULL,
  done_at TEXT NOT NULL,
  undone_by INTEGER,
  target_id INTEGER,
  UNIQUE (uuid),
  FOREIGN KEY(undone_by) REFERENCES operation (id),
  FOREIGN KEY(target_id) REFERENCES operation (id)
)
 STRICT;
CREATE INDEX operation_target ON operation (target_id);
CREATE INDEX operation_undone ON operation (undone_by, id) WHERE undone_by IS NOT NULL;
CREATE TABLE setting (
  "key" TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY ("key")
)
 STRICT;
CREATE TABLE source (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  direction TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  CONSTRAINT direction_is_known CHECK (direction IN ('inbound', 'outbound')),
  UNIQUE (uuid),
  UNIQUE (slug)
)
 STRICT;
CREATE INDEX source_folded_name ON source (folded_name);
CREATE TABLE tag (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  UNIQUE (uuid),
  UNIQUE (slug)
)
 STRICT;
CREATE INDEX tag_folded_name ON tag (folded_name);
CREATE TABLE change (
  operation_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  "before" TEXT,
  "after" TEXT,
  PRIMARY KEY (operation_id, position),
  CONSTRAINT something_changed CHECK (before IS NOT NULL OR after IS NOT NULL),
  FOREIGN KEY(operation_id) REFERENCES operation (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE INDEX change_of_row ON change (table_name, row_id);
CREATE TABLE contact (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  source_detail TEXT DEFAULT '' NOT NULL,
  role TEXT DEFAULT '' NOT NULL,
  language TEXT DEFAULT '' NOT NULL,
  priority TEXT DEFAULT 'normal' NOT NULL,
  standing TEXT DEFAULT 'active' NOT NULL,
  standing_reason TEXT DEFAULT '' NOT NULL,
  standing_on TEXT,
  back_on TEXT,
  asked_again TEXT,
  no_next_why TEXT DEFAULT '' NOT NULL,
  in_inbox INTEGER NOT NULL,
  lifecycle TEXT DEFAULT 'lead' NOT NULL,
  promising INTEGER DEFAULT 0 NOT NULL,
  answers_code INTEGER DEFAULT 0 NOT NULL,
  answers_known INTEGER DEFAULT 0 NOT NULL,
  timeline_on TEXT,
  timeline_open INTEGER DEFAULT 0 NOT NULL,
  next_on TEXT,
  last_touch_on TEXT,
  last_two_way_on TEXT,
  unanswered_on TEXT,
  untouched INTEGER DEFAULT 1 NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  company_id INTEGER,
  source_id INTEGER,
  referred_by_id INTEGER,
  CONSTRAINT lifecycle_is_known CHECK (lifecycle IN ('lead', 'prospect')),
  CONSTRAINT priority_is_known CHECK (priority IN ('high', 'normal', 'low')),
  CONSTRAINT standing_is_known CHECK (standing IN ('active', 'parked', 'unfit', 'do-not-contact')),
  CONSTRAINT asked_again_is_known CHECK (asked_again IN ('yes', 'no', 'not-asked')),
  CONSTRAINT parked_is_until_a_day CHECK ((standing = 'parked') = (back_on IS NOT NULL)),
  CONSTRAINT in_inbox_is_a_flag CHECK (in_inbox IN (0, 1)),
  CONSTRAINT promising_is_a_flag CHECK (promising IN (0, 1)),
  CONSTRAINT timeline_open_is_a_flag CHECK (timeline_open IN (0, 1)),
  CONSTRAINT untouched_is_a_flag CHECK (untouched IN (0, 1)),
  CONSTRAINT standing_on_is_a_day CHECK (standing_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT back_on_is_a_day CHECK (back_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT timeline_on_is_a_day CHECK (timeline_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT next_on_is_a_day CHECK (next_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT last_touch_on_is_a_day CHECK (last_touch_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT last_two_way_on_is_a_day CHECK (last_two_way_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT unanswered_on_is_a_day CHECK (unanswered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  UNIQUE (slug),
  FOREIGN KEY(company_id) REFERENCES company (id),
  FOREIGN KEY(source_id) REFERENCES source (id),
  FOREIGN KEY(referred_by_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX contact_back ON contact (back_on) WHERE deleted_at IS NULL AND standing = 'parked';
CREATE INDEX contact_company ON contact (company_id);
CREATE INDEX contact_inbox ON contact (id) WHERE deleted_at IS NULL AND in_inbox = 1;
CREATE INDEX contact_lifecycle ON contact (lifecycle, answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, promising) WHERE deleted_at IS NULL;
CREATE INDEX contact_next ON contact (next_on) WHERE deleted_at IS NULL AND next_on IS NOT NULL;
CREATE INDEX contact_referred_by ON contact (referred_by_id);
CREATE INDEX contact_score ON contact (answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, lifecycle, promising) WHERE deleted_at IS NULL;
CREATE INDEX contact_source ON contact (source_id);
CREATE INDEX contact_standing ON contact (standing) WHERE deleted_at IS NULL AND standing <> 'active';
CREATE INDEX contact_touched ON contact (last_touch_on) WHERE deleted_at IS NULL;
CREATE INDEX contact_unanswered ON contact (unanswered_on) WHERE deleted_at IS NULL AND unanswered_on IS NOT NULL;
CREATE INDEX contact_untouched ON contact (id) WHERE deleted_at IS NULL AND untouched = 1 AND standing = 'active';
CREATE INDEX contact_without_next_step ON contact (answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, lifecycle, promising) WHERE deleted_at IS NULL AND next_on IS NULL AND untouched = 0 AND standing = 'active' AND no_next_why = '';
CREATE TABLE source_cost (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  words TEXT DEFAULT '' NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL,
  CONSTRAINT from_on_is_a_day CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT until_on_is_a_day CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT a_period_has_an_order CHECK (from_on <= until_on),
  UNIQUE (uuid),
  FOREIGN KEY(source_id) REFERENCES source (id)
)
 STRICT;
CREATE INDEX source_cost_of_source ON source_cost (source_id, from_on);
CREATE TABLE answer (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  criterion TEXT NOT NULL,
  value TEXT NOT NULL,
  words TEXT NOT NULL,
  amount_minor INTEGER,
  currency TEXT,
  decides_on TEXT,
  answered_on TEXT NOT NULL,
  channel TEXT,
  said_by TEXT DEFAULT '' NOT NULL,
  verified INTEGER DEFAULT 0 NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  decider_id INTEGER,
  CONSTRAINT criterion_is_known CHECK (criterion IN ('market', 'need', 'interest', 'fit', 'authority', 'budget', 'timeline')),
  CONSTRAINT value_is_known CHECK (value IN ('yes', 'no', 'unknown')),
  CONSTRAINT channel_is_known CHECK (channel IN ('call', 'email', 'message', 'meet', 'visit')),
  CONSTRAINT verified_is_a_flag CHECK (verified IN (0, 1)),
  CONSTRAINT decides_on_is_a_day CHECK (decides_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT answered_on_is_a_day CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT an_amount_has_its_currency CHECK ((amount_minor IS NULL) = (currency IS NULL)),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(decider_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX answer_decider ON answer (decider_id) WHERE decider_id IS NOT NULL;
CREATE INDEX answer_of_contact ON answer (contact_id, criterion);
CREATE TABLE concern (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT DEFAULT 'concern' NOT NULL,
  words TEXT NOT NULL,
  raised_on TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_on TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  CONSTRAINT kind_is_known CHECK (kind IN ('concern', 'request')),
  CONSTRAINT raised_on_is_a_day CHECK (raised_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT answered_on_is_a_day CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX concern_of_contact ON concern (contact_id, raised_on);
CREATE INDEX concern_open ON concern (raised_on, contact_id) WHERE deleted_at IS NULL AND answered_on IS NULL;
CREATE TABLE contact_point (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL,
  label TEXT DEFAULT '' NOT NULL,
  value TEXT NOT NULL,
  normal TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  CONSTRAINT kind_is_known CHECK (kind IN ('email', 'phone', 'address', 'link')),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX contact_point_normal ON contact_point (normal);
CREATE INDEX contact_point_of_contact ON contact_point (contact_id);
CREATE TABLE contact_tag (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  tag_id INTEGER NOT NULL,
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(tag_id) REFERENCES tag (id)
)
 STRICT;
CREATE INDEX contact_tag_by_tag ON contact_tag (tag_id, contact_id);
CREATE UNIQUE INDEX contact_tag_once ON contact_tag (contact_id, tag_id) WHERE deleted_at IS NULL;
CREATE TABLE field_value (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  value TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  field_id INTEGER NOT NULL,
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(field_id) REFERENCES field (id)
)
 STRICT;
CREATE INDEX field_value_by_field ON field_value (field_id, value);
CREATE UNIQUE INDEX field_value_once ON field_value (contact_id, field_id) WHERE deleted_at IS NULL;
CREATE TABLE follow_up (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  due_on TEXT NOT NULL,
  due_time TEXT,
  zone TEXT,
  due_at TEXT,
  state TEXT NOT NULL,
  closed_on TEXT,
  repeat_unit TEXT,
  repeat_every INTEGER,
  repeat_from_on TEXT,
  repeat_until_on TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  CONSTRAINT kind_is_known CHECK (kind IN ('call', 'email', 'message', 'meet', 'demo', 'trial', 'quote', 'card', 'todo')),
  CONSTRAINT state_is_known CHECK (state IN ('planned', 'confirmed', 'done', 'kept', 'cancelled', 'no-show')),
  CONSTRAINT repeat_unit_is_known CHECK (repeat_unit IN ('week', 'month', 'year')),
  CONSTRAINT due_on_is_a_day CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT closed_on_is_a_day CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT repeat_from_on_is_a_day CHECK (repeat_from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT repeat_until_on_is_a_day CHECK (repeat_until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT what_repeats_has_an_end CHECK ((repeat_unit IS NULL) = (repeat_every IS NULL) AND (repeat_unit IS NULL) = (repeat_from_on IS NULL) AND (repeat_unit IS NULL) = (repeat_until_on IS NULL)),
  CONSTRAINT due_time_is_a_time CHECK (due_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  CONSTRAINT a_time_has_its_zone_and_instant CHECK ((due_time IS NULL) = (zone IS NULL) AND (due_time IS NULL) = (due_at IS NULL)),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX follow_up_of_contact ON follow_up (contact_id, due_on);
CREATE INDEX follow_up_open ON follow_up (due_on, contact_id) WHERE deleted_at IS NULL AND state IN ('planned', 'confirmed');
CREATE TABLE note (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  pinned INTEGER NOT NULL,
  noted_on TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  CONSTRAINT kind_is_known CHECK (kind IN ('note', 'alternatives')),
  CONSTRAINT pinned_is_a_flag CHECK (pinned IN (0, 1)),
  CONSTRAINT noted_on_is_a_day CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX note_of_contact ON note (contact_id, noted_on);
CREATE TABLE occasion (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  label TEXT NOT NULL,
  month INTEGER NOT NULL,
  day INTEGER NOT NULL,
  year INTEGER,
  handled_on TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  CONSTRAINT a_day_of_the_year CHECK (month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31),
  CONSTRAINT handled_on_is_a_day CHECK (handled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX occasion_by_day ON occasion (month, day) WHERE deleted_at IS NULL;
CREATE INDEX occasion_of_contact ON occasion (contact_id);
CREATE TABLE search_contact (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  company TEXT NOT NULL,
  reach TEXT NOT NULL,
  tags TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX search_contact_name ON search_contact (name);
CREATE TABLE search_text (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX search_text_contact ON search_text (contact_id);
CREATE UNIQUE INDEX search_text_record ON search_text (kind, record_id);
CREATE TABLE interaction (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  outcome TEXT,
  words TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  answered_on TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  follow_up_id INTEGER,
  CONSTRAINT kind_is_known CHECK (kind IN ('call', 'email', 'message', 'meet', 'visit')),
  CONSTRAINT direction_is_known CHECK (direction IN ('in', 'out')),
  CONSTRAINT outcome_is_known CHECK (outcome IN ('reached', 'no-answer', 'positive', 'neutral', 'negative')),
  CONSTRAINT happened_on_is_a_day CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT answered_on_is_a_day CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(follow_up_id) REFERENCES follow_up (id)
)
 STRICT;
CREATE INDEX interaction_by_day ON interaction (happened_on);
CREATE INDEX interaction_of_contact ON interaction (contact_id, happened_on);
CREATE INDEX interaction_of_follow_up ON interaction (follow_up_id);
CREATE VIRTUAL TABLE search_contact_words USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_contact_grams USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize='trigram', detail=none);
CREATE VIRTUAL TABLE search_text_words USING fts5(words, content='search_text', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_text_grams USING fts5(words, content='search_text', content_rowid='id', tokenize='trigram', detail=none);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('5c9fc59c79824121a1a172ae69498cde', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lind', 'Lind', 'lind', '', '', NULL, 1);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (1, '6e2239c7d6264fd0a9a698c81c3fa10f', 'contact.add', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (2, '7162495388484f8bacad2228baab5a2d', 'contact.add', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (3, 'd21368287bfe4dca9ad57a18a7b2ce89', 'interaction.log', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (4, 'b17d480db1ab429690530c19909b041c', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (5, '365f0e53ce2449069c99ed77563bff1a', 'contact.edit', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (6, 'e4c2b6073fee45cab23a57fce4cb0bef', 'contact.add', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (7, '7334aa43102e455192f659fb7f8258ca', 'contact.delete', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (8, '603c59e9ba8b4017a44acb72234c97f3', 'note.add', 'n3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', 9, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (9, '447cdbf5ae394013bb97a29330f3fead', 'undo', 'n3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, 8);
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('f555ef7820704b50b38bcbd55cdb19fc', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'fair', 'fair', 'fair', 'outbound', 1);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('da518d775be547f7be739df89f306672', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'cafe', 'cafe', 'cafe', 1);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('8ad62ff35091407bb320d03086d34bba', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'กาแฟ', 'กาแฟ', 'กาแฟ', 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('e97e1ade19f648eebbd867238482d273', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'fair', 'fair', 'fair', 3);
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 0, 'company', 1, NULL, '{"id": 1, "uuid": "5c9fc59c79824121a1a172ae69498cde", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "lind", "name": "Lind", "folded_name": "lind", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 1, 'source', 1, NULL, '{"id": 1, "uuid": "f555ef7820704b50b38bcbd55cdb19fc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair", "direction": "outbound"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 2, 'contact', 1, NULL, '{"id": 1, "uuid": "a8808790c2e944bdafeebe63dad721aa", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nora-lind", "name": "Nora Lind", "company_id": 1, "source_id": 1, "source_detail": "", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 3, 'contact_point', 1, NULL, '{"id": 1, "uuid": "95e713d191bd422e937a2f95f0794f27", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "", "value": "nora@lind.dk", "normal": "nora@lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 4, 'tag', 1, NULL, '{"id": 1, "uuid": "da518d775be547f7be739df89f306672", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "cafe", "name": "cafe", "folded_name": "cafe"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 5, 'contact_tag', 1, NULL, '{"id": 1, "uuid": "c0e31879bafa4aa9824ed5cf58cfc6fd", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 6, 'follow_up', 1, NULL, '{"id": 1, "uuid": "0b3a5b3d64c140f8a170d8ae36eb8be4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "meet", "words": "", "due_on": "2026-11-24", "due_time": "10:00", "zone": "Etc/UTC", "due_at": "2026-11-24T10:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 7, 'note', 1, NULL, '{"id": 1, "uuid": "743c8cc1d221446e9743846e7c1c308e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "note", "words": "has a dog", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 0, 'contact', 2, NULL, '{"id": 2, "uuid": "2f27b13cb80449f4a39302f28b41e829", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "สมชาย-ใจดี", "name": "สมชาย ใจดี", "company_id": null, "source_id": null, "source_detail": "", "referred_by_id": 1, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 1, 'contact_point', 2, NULL, '{"id": 2, "uuid": "25da29b6c4aa46499d988e811dc9eba1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "phone", "label": "", "value": "081-234-5678", "normal": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 2, 'tag', 2, NULL, '{"id": 2, "uuid": "8ad62ff35091407bb320d03086d34bba", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "กาแฟ", "name": "กาแฟ", "folded_name": "กาแฟ"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 3, 'contact_tag', 2, NULL, '{"id": 2, "uuid": "7eda8aa837d54d26bcaa121a116262ff", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 4, 'follow_up', 2, NULL, '{"id": 2, "uuid": "f3a05c22c1794a21884a6f6429aefc2c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "call", "words": "", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 5, 'note', 2, NULL, '{"id": 2, "uuid": "52538e41ba02449991312c7efd25774d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "note", "words": "ชอบกาแฟเย็น", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (3, 0, 'interaction', 1, NULL, '{"id": 1, "uuid": "63c5e6509ef34f128f4569656f1b782b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": null, "kind": "message", "direction": "in", "outcome": null, "words": "asked for a tasting menu", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (3, 1, 'follow_up', 3, NULL, '{"id": 3, "uuid": "f19db181574c405299123aecdd2fbf79", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 0, 'answer', 1, NULL, '{"id": 1, "uuid": "9247e72380b749e181d12ffff9ec947b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "market", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 1, 'answer', 2, NULL, '{"id": 2, "uuid": "27f27b92f65640409765028684f69546", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "budget", "value": "yes", "words": "paid 850 last time", "amount_minor": 90000, "currency": "EUR", "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 2, 'answer', 3, NULL, '{"id": 3, "uuid": "c8f1878045034a6cbdfb8ba7ac981e3d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "before Christmas", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 0, 'contact', 2, '{"company_id": null}', '{"company_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 1, 'tag', 3, NULL, '{"id": 3, "uuid": "e97e1ade19f648eebbd867238482d273", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 2, 'contact_tag', 3, NULL, '{"id": 3, "uuid": "5b7b1aff237e4518980b43a2fc00be21", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 3}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 0, 'contact', 3, NULL, '{"id": 3, "uuid": "46669a4eab3e4c8da8bda254b6a95468", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "emil-berg", "name": "Emil Berg", "company_id": null, "source_id": null, "source_detail": "", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 1, 'contact_point', 3, NULL, '{"id": 3, "uuid": "a05a65ca99bc454e9b956579a62e14ac", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "email", "label": "", "value": "emil@berg.example", "normal": "emil@berg.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 2, 'follow_up', 4, NULL, '{"id": 4, "uuid": "e781b44ad16442fcb05a8f5e96bb659d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "call", "words": "", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (7, 0, 'contact', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (7, 1, 'follow_up', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (8, 0, 'note', 3, NULL, '{"id": 3, "uuid": "219562103a8d4ff3aefdd5002bc22f0c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 0, 'note', 3, '{"uuid": "219562103a8d4ff3aefdd5002bc22f0c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02", "id": 3, "contact_id": 1}', NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "id", "company_id", "source_id", "referred_by_id") VALUES ('a8808790c2e944bdafeebe63dad721aa', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'nora-lind', 'Nora Lind', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, '', 0, 'lead', 1, 973, 3, NULL, 1, '2026-11-06', '2026-11-02', '2026-11-02', '2026-11-02', 0, 1, 1, 1, NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "id", "company_id", "source_id", "referred_by_id") VALUES ('2f27b13cb80449f4a39302f28b41e829', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'สมชาย-ใจดี', 'สมชาย ใจดี', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, '', 0, 'lead', 0, 0, 0, NULL, 0, '2026-11-20', NULL, NULL, NULL, 0, 2, 1, NULL, 1);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "id", "company_id", "source_id", "referred_by_id") VALUES ('46669a4eab3e4c8da8bda254b6a95468', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'emil-berg', 'Emil Berg', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, '', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 1, 3, NULL, NULL, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('9247e72380b749e181d12ffff9ec947b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'market', 'yes', '', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 1, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('27f27b92f65640409765028684f69546', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'budget', 'yes', 'paid 850 last time', 90000, 'EUR', NULL, '2026-11-02', NULL, '', 0, 2, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('c8f1878045034a6cbdfb8ba7ac981e3d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', 'before Christmas', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 3, 1, NULL);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('95e713d191bd422e937a2f95f0794f27', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', 'nora@lind.dk', 'nora@lind.dk', 1, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('25da29b6c4aa46499d988e811dc9eba1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '081-234-5678', NULL, 2, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('a05a65ca99bc454e9b956579a62e14ac', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', 'emil@berg.example', 'emil@berg.example', 3, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('c0e31879bafa4aa9824ed5cf58cfc6fd', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 1, 1, 1);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('7eda8aa837d54d26bcaa121a116262ff', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 2, 2, 2);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('5b7b1aff237e4518980b43a2fc00be21', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 3, 2, 3);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('0b3a5b3d64c140f8a170d8ae36eb8be4', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-24', '10:00', 'Etc/UTC', '2026-11-24T10:00:00.000000Z', 'planned', NULL, NULL, NULL, NULL, NULL, 1, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('f3a05c22c1794a21884a6f6429aefc2c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-20', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 2, 2);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('f19db181574c405299123aecdd2fbf79', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', '2026-11-06', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 3, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('e781b44ad16442fcb05a8f5e96bb659d', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'call', '', '2026-11-09', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 4, 3);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id") VALUES ('743c8cc1d221446e9743846e7c1c308e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'has a dog', 0, '2026-11-02', 1, 1);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id") VALUES ('52538e41ba02449991312c7efd25774d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'ชอบกาแฟเย็น', 0, '2026-11-02', 2, 2);
INSERT INTO search_contact ("id", "name", "company", "reach", "tags") VALUES (1, 'nora lind', 'lind', 'nora@lind.dk', 'cafe fair');
INSERT INTO search_contact ("id", "name", "company", "reach", "tags") VALUES (2, 'สมชาย ใจดี', 'lind', '081-234-5678 0812345678', 'กาแฟ fair');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (1, 'note', 1, 1, 'has a dog');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (2, 'note', 2, 2, 'ชอบกาแฟเย็น');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (3, 'interaction', 1, 1, 'asked for a tasting menu');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (4, 'answer', 2, 1, 'paid 850 last time');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (5, 'answer', 3, 1, 'before christmas');
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('63c5e6509ef34f128f4569656f1b782b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'in', NULL, 'asked for a tasting menu', '2026-11-02', NULL, 1, 1, NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('company', 1);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('operation', 9);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('source', 1);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact_point', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('tag', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact_tag', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('follow_up', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('note', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('interaction', 1);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('answer', 3);
INSERT INTO search_contact_words(search_contact_words) VALUES ('rebuild');
INSERT INTO search_contact_grams(search_contact_grams) VALUES ('rebuild');
INSERT INTO search_text_words(search_text_words) VALUES ('rebuild');
INSERT INTO search_text_grams(search_text_grams) VALUES ('rebuild');
