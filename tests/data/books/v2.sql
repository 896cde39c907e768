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
CREATE INDEX contact_unanswered ON contact (unanswered_on, standing, standing_on) WHERE deleted_at IS NULL AND unanswered_on IS NOT NULL;
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
CREATE INDEX interaction_by_day ON interaction (happened_on, contact_id, direction, outcome) WHERE deleted_at IS NULL;
CREATE INDEX interaction_of_contact ON interaction (contact_id, happened_on);
CREATE INDEX interaction_of_follow_up ON interaction (follow_up_id);
CREATE VIRTUAL TABLE search_contact_words USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_contact_grams USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize='trigram', detail=none);
CREATE VIRTUAL TABLE search_text_words USING fts5(words, content='search_text', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_text_grams USING fts5(words, content='search_text', content_rowid='id', tokenize='trigram', detail=none);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('e0000755bc5b49a09877dc59f1cc24bc', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lind', 'Lind', 'lind', 'café', 'Aarhus', 4, 1);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('e52bcfbf48924c87af9d481fc61ba296', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'berg', 'Berg', 'berg', '', '', NULL, 2);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('142020fb86c442aba11b8c48fcd03f3a', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'nobody-co', 'Nobody & Co', 'nobody & co', '', '', NULL, 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('940645a26c994acda0fca9226a0cb473', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'seats', 'Seats', 'seats', 'number', '', 1);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('91238679df3548f5adbd434bae2a3d23', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'paper', 'Paper', 'paper', 'choice', 'matt
gloss', 2);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('a23909a2d4e54916b4a2c618e5901780', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'opened', 'Opened', 'opened', 'date', '', 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('31a9160477bd46d78e5cb084cdf8580d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'colour', 'Colour', 'colour', 'text', '', 4);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (1, '3a4e8bd4e46e40d9880c0304d9036567', 'field.add', 'x1', 'Seats', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (2, '50cd03faaac743e9a08e121e6106b0bc', 'field.add', 'x2', 'Paper', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (3, '9d0444d7c1364f45b847880ebb56d6b6', 'field.add', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (4, '9e6a519267594fc89e13ccb1699e3180', 'field.add', 'x4', 'Colour', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (5, 'c6576cd996594bf4a9e2bf2cb1c11f18', 'company.add', 'o1', 'Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (6, 'b0800892fd004d4fade9c5d3d010fc2f', 'source.add', 's1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (7, 'c1e023af2c94440c9daa37ba7e5a1d87', 'source.cost', 'm1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (8, '7fcc378946934c2d980ca7dc9b31a7d2', 'source.cost', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (9, 'a552e07d62c140f0b2d8b8d599a100d0', 'contact.add', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (10, 'dc2b136d5f414fb08566ec0ce33383c7', 'contact.add', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (11, '35bb2be7a2214ad9889e1dbd1795902f', 'contact.edit', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (12, 'bf1b5e1682234a97ae9ced97117a5409', 'contact.edit', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (13, '55270f608ebf4ff6a45ad44ab928760b', 'interaction.log', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (14, '61ec9fd5fe7241e3bdc2a776fac3a6e8', 'interaction.answer', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (15, 'd592b2509c9c4b9d969d37a3f731aacc', 'interaction.log', 'i2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (16, '51f0244f2b0d479fb65b45315acc35a4', 'concern.raise', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (17, '35bb91fb418a4c8eb469c08ffb294069', 'concern.answer', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (18, '97f2007427ba473287820df7292159bf', 'concern.raise', 'k2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (19, 'e2d79a45dd094f1e98be28e2b354fe79', 'note.add', 'n3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (20, '6e03d8e60df447d980462eb8ad3265e2', 'occasion.add', 'y2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (21, '93d61678a7564956a8e33e4a36a5ddc2', 'occasion.add', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (22, 'a71ba31229be4d1fa3f8392cb1f3708c', 'occasion.complete', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (23, 'b4625eaf747341619fccdac868e6ad61', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (24, '637004efc3b94902b429c1b94803ea0f', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (25, 'e74bc955cb6043e69877e1610d70d348', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (26, '2807e418176c42feb67647206f477f55', 'follow_up.plan', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (27, '91a80abb73bb4f8a9c3f5327bdb60b93', 'follow_up.keep', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (28, '715c3a9dd2c949f58e658babf72a24be', 'follow_up.plan', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (29, '2f849d6733ad47b8b2e5a86804a5c187', 'follow_up.no_show', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (30, '0a9e04f99c3c4764834cc25622111538', 'follow_up.plan', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (31, 'b57cb51f75de4bc6ac78181258df5473', 'follow_up.complete', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (32, '7e5484a1d4644c279cd372675bc23a9f', 'follow_up.plan', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (33, '3555d0a60a204f559b926c0c56a69243', 'follow_up.cancel', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (34, '3602d4d84fef48c3b783ef2de0ee5b5e', 'follow_up.plan', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (35, '951040f41dc1498aa8bdaa85bb60159a', 'follow_up.confirm', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (36, 'edecf53ddd2d4b3ab7b5ea30361d0f0a', 'follow_up.plan', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (37, 'd4954f899640497180a74d8262c7e5a8', 'follow_up.complete', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (38, '8c5be0cdc1e14f2ca4e0382a1bac410f', 'follow_up.plan', 'f11', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (39, '89663179a13548dbb821cd76638d4964', 'follow_up.plan', 'f12', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (40, 'a6ef1ed3a5d5408e99e79e0fddc8517e', 'interaction.log', 'i8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (41, '9c54f34c8e774a9c949dad6aa1def4f7', 'contact.park', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (42, '10ddddd882614b1a89bba33505c34f2d', 'contact.add', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (43, '73bd446ec8974b8cadb0bd384411e19b', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', 44, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (44, '8ad29f11859b4f1eb22e2172f15d386c', 'undo', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, 43);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (45, 'd1877c54cc3b41db9c5b5e0b471fb262', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (46, '460de8ebaaa241ecbaa9ea3d7c824498', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (47, 'c80e069d29e049e789a7a7616ae11a94', 'contact.do_not_contact', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (48, '35344c94fe324f2483d95c0bae703e75', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (49, 'e746e26c1eb34dcd850e4cb80ed38015', 'contact.no_next', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (50, '2f8a11b7fc4e4d228dcd78812d3f69df', 'contact.delete', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (51, 'b72dca6d6eb24dd9918611d115761794', 'company.add', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (52, 'bd811de877794ea58ef1135f04c9d192', 'source.add', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (53, '1e7dfcc9ab8844808247dc736cfaa664', 'note.add', 'n5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (54, '7b4d37ff7c10490b9f3b8b7fec15f4c6', 'interaction.log', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (55, '200e612702704f389a070f3b6f84651f', 'concern.raise', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (56, '041f9cfdf34e4b408b75970550bf8f60', 'occasion.add', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (57, 'a9e8b04bcec14bfcbe4d4279cace2890', 'follow_up.plan', 'f14', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (58, '5c9b413e52144eac814da083bebd56dd', 'company.delete', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (59, '6c0463c2b0d9426fafe98039df1e0d58', 'source.delete', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (60, '6b44fccb0c2249338210dbef54383f85', 'note.delete', 'n5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (61, 'fceeac60597a4090a1291e5a1344c9d9', 'interaction.delete', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (62, '8607b819e7b54bcb87a39f2ac3769e2f', 'concern.delete', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (63, 'f39115a4c73a403db7eb4ba0d051f62e', 'occasion.delete', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (64, '7b8bc0b50b9a4abba81e80810804d03a', 'follow_up.delete', 'f14', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (65, 'fdf35d6c51674dee8dafc6e43e633ad4', 'answer.delete', 'a1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (66, '8dd612cb10a14fe494066d59915b639e', 'source_cost.delete', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (67, '5043ea12e34c47e494df326789d87eaf', 'field.delete', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (68, '88d761f70d9a40c3bddc38cf210d56b2', 'tag.rename', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (69, '0d4dbc049a2f4010bfcb3f56ffdc5e6b', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (70, '0818ab2c9cc941b98b2921bc4b375533', 'tag.undelete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (71, '1b811cef587e4140bd1dbe4511aea32e', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (72, '7c200de422cb4701857e6e81c82c621c', 'note.add', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', 73, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (73, 'd8253ee968ff4c2a86009223431f9bdc', 'undo', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, 72);
INSERT INTO setting ("key", "value") VALUES ('warned_of', 'a folder that travels');
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('a50bc6eaeccc4f5f959c6327269c16e3', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'fair', 'fair', 'fair', 'outbound', 1);
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('b378cb33d2574055acd4972dab25cab8', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'leaflet', 'leaflet', 'leaflet', NULL, 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('170a67aa8d10433d81ed1e9a7836c860', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'cafe', 'cafe', 'cafe', 1);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('86602ddca8bc479d904e62113468f038', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'menu', 'menu', 'menu', 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('8ef9c11be5ee488c9932fbb2eb9c45c5', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'กาแฟ', 'กาแฟ', 'กาแฟ', 3);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('3895c910688642b4bf568cff2e0f44fc', 5, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'fair', 'market hall', 'market hall', 4);
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 0, 'field', 1, NULL, '{"id": 1, "uuid": "940645a26c994acda0fca9226a0cb473", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "seats", "name": "Seats", "folded_name": "seats", "kind": "number", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 0, 'field', 2, NULL, '{"id": 2, "uuid": "91238679df3548f5adbd434bae2a3d23", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "paper", "name": "Paper", "folded_name": "paper", "kind": "choice", "choices": "matt\ngloss"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (3, 0, 'field', 3, NULL, '{"id": 3, "uuid": "a23909a2d4e54916b4a2c618e5901780", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "opened", "name": "Opened", "folded_name": "opened", "kind": "date", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 0, 'field', 4, NULL, '{"id": 4, "uuid": "31a9160477bd46d78e5cb084cdf8580d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "colour", "name": "Colour", "folded_name": "colour", "kind": "text", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 0, 'company', 1, NULL, '{"id": 1, "uuid": "e0000755bc5b49a09877dc59f1cc24bc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "lind", "name": "Lind", "folded_name": "lind", "trade": "café", "place": "Aarhus", "size": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 0, 'source', 1, NULL, '{"id": 1, "uuid": "a50bc6eaeccc4f5f959c6327269c16e3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair", "direction": "outbound"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (7, 0, 'source_cost', 1, NULL, '{"id": 1, "uuid": "46bc8545dc04400b901ffd921affc7c8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 24000, "currency": "EUR", "from_on": "2026-10-14", "until_on": "2026-10-16", "words": "stall"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (8, 0, 'source_cost', 2, NULL, '{"id": 2, "uuid": "d182c3384cb246ae8d33c278f9763c84", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 30000, "currency": "DKK", "from_on": "2026-10-01", "until_on": "2026-10-31", "words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 0, 'contact', 1, NULL, '{"id": 1, "uuid": "ebe663c66e3e4937b1108b559be10bba", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nora-lind", "name": "Nora Lind", "company_id": 1, "source_id": 1, "source_detail": "red flyer", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 1, 'contact_point', 1, NULL, '{"id": 1, "uuid": "9c7941e8c3ba4a0d900f7b8b91b9082b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "work", "value": "nora@lind.dk", "normal": "nora@lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 2, 'contact_point', 2, NULL, '{"id": 2, "uuid": "045c49d16a734807981c94e858ca8111", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "home", "value": "nora@hjem.example", "normal": "nora@hjem.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 3, 'contact_point', 3, NULL, '{"id": 3, "uuid": "b534757283a04b9e83a49d0c908f9010", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "phone", "label": "", "value": "+45 32 12 34 56", "normal": "+4532123456"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 4, 'contact_point', 4, NULL, '{"id": 4, "uuid": "73395f1a902b4292bb7d8e0b4774f62c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "link", "label": "", "value": "https://lind.dk", "normal": "https://lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 5, 'tag', 1, NULL, '{"id": 1, "uuid": "170a67aa8d10433d81ed1e9a7836c860", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "cafe", "name": "cafe", "folded_name": "cafe"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 6, 'contact_tag', 1, NULL, '{"id": 1, "uuid": "fb4a21f388274363aa07df5fbf1f124f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 7, 'tag', 2, NULL, '{"id": 2, "uuid": "86602ddca8bc479d904e62113468f038", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "menu", "name": "menu", "folded_name": "menu"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 8, 'contact_tag', 2, NULL, '{"id": 2, "uuid": "c681b5a08a444fe88a5443950b308c3a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 9, 'field_value', 1, NULL, '{"id": 1, "uuid": "7d382a6a3fb940569a54ab83ab0cf784", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 1, "value": "30"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 10, 'field_value', 2, NULL, '{"id": 2, "uuid": "e77749e7955c4ca6a1a010eafac1d534", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 2, "value": "matt"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 11, 'field_value', 3, NULL, '{"id": 3, "uuid": "829cf42e63634157ae45f303c42264b8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 3, "value": "2015-06-12"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 12, 'occasion', 1, NULL, '{"id": 1, "uuid": "3f991f54ab5442a18e9bbcbd5cfd1c05", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "birthday", "month": 2, "day": 29, "year": 1988, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 13, 'follow_up', 1, NULL, '{"id": 1, "uuid": "bf3d06b288be4707902aac1d17910a29", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "meet", "words": "", "due_on": "2026-11-24", "due_time": "10:00", "zone": "Etc/UTC", "due_at": "2026-11-24T10:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 14, 'note', 1, NULL, '{"id": 1, "uuid": "8d5b855302ca497e8a2bf4ab5d50730e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "note", "words": "has a dog", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 0, 'contact', 2, NULL, '{"id": 2, "uuid": "2da96ad5ae9545c794e05ad2af2fb256", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "สมชาย-ใจดี", "name": "สมชาย ใจดี", "company_id": null, "source_id": null, "source_detail": "", "referred_by_id": 1, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 1, 'contact_point', 5, NULL, '{"id": 5, "uuid": "05cb5c86d48c405bbbbce0abd63badc8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "phone", "label": "", "value": "081-234-5678", "normal": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 2, 'tag', 3, NULL, '{"id": 3, "uuid": "8ef9c11be5ee488c9932fbb2eb9c45c5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "กาแฟ", "name": "กาแฟ", "folded_name": "กาแฟ"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 3, 'contact_tag', 3, NULL, '{"id": 3, "uuid": "6ab7f6b9666b4cfc86cec803b30ee136", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 3}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 4, 'follow_up', 2, NULL, '{"id": 2, "uuid": "c83e68bbad9c41e38e0252abf3100dd5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "call", "words": "", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 5, 'note', 2, NULL, '{"id": 2, "uuid": "783d0276e6714fd39b6f91b0910480a9", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "note", "words": "ชอบกาแฟเย็น", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 0, 'contact', 1, '{"role": "", "language": "", "priority": "normal"}', '{"role": "owner", "language": "Danish", "priority": "high"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 1, 'contact_point', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 2, 'contact_point', 6, NULL, '{"id": 6, "uuid": "b06275fd62944a13938e63ffb9d448ca", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "shop", "value": "Havnegade 12, Aarhus", "normal": "havnegade 12, aarhus"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 3, 'contact_point', 7, NULL, '{"id": 7, "uuid": "f61174fb991a41dead5f2ba6ee47a5e3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "", "value": "Lindevej 3", "normal": "lindevej 3"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 4, 'contact_tag', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 5, 'field_value', 1, '{"value": "30"}', '{"value": "32"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 6, 'field_value', 4, NULL, '{"id": 4, "uuid": "857d377b9ab04f93b6d8bc162e67a504", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 4, "value": "green"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 7, 'field_value', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 0, 'contact', 2, '{"company_id": null}', '{"company_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 1, 'tag', 4, NULL, '{"id": 4, "uuid": "3895c910688642b4bf568cff2e0f44fc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 2, 'contact_tag', 4, NULL, '{"id": 4, "uuid": "49346d1141b04b039e044b75bd0b0e15", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 0, 'interaction', 1, NULL, '{"id": 1, "uuid": "e793b8f0d0a24903b781abb135889ce6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": null, "kind": "message", "direction": "in", "outcome": null, "words": "asked for a tasting menu", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 1, 'follow_up', 3, NULL, '{"id": 3, "uuid": "34f1fdcf86484252918c3027a026d98e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (14, 0, 'interaction', 1, '{"answered_on": null}', '{"answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (15, 0, 'interaction', 2, NULL, '{"id": 2, "uuid": "eb2e1825b8ea43538b7849176b4f7364", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-10-30", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (16, 0, 'concern', 1, NULL, '{"id": 1, "uuid": "c45df9c09c38451bb20cf57d3087afbb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "concern", "words": "is it dishwasher safe?", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (17, 0, 'concern', 1, '{"answer": "", "answered_on": null}', '{"answer": "yes, up to 60 degrees", "answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (18, 0, 'concern', 2, NULL, '{"id": 2, "uuid": "2f63ff65150d4d9aa032405c5a9e4af5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "request", "words": "two samples", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (19, 0, 'note', 3, NULL, '{"id": 3, "uuid": "aa4f204e725948c59730e43cea99863e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "note", "words": "daughter has finals", "pinned": 1, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (20, 0, 'occasion', 2, NULL, '{"id": 2, "uuid": "bf702369d68c4a278d3951ec11b888b7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "wedding day", "month": 6, "day": 12, "year": 2015, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (21, 0, 'occasion', 3, NULL, '{"id": 3, "uuid": "ba0f1eb20e8e4866b212de9f6f9b65c3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "the shop opened", "month": 11, "day": 5, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 0, 'occasion', 3, '{"handled_on": null}', '{"handled_on": "2026-11-05"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 1, 'interaction', 3, NULL, '{"id": 3, "uuid": "9d5894659f374a7388007eb56736ded8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": null, "kind": "message", "direction": "out", "outcome": null, "words": "card: the shop opened", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 0, 'answer', 1, NULL, '{"id": 1, "uuid": "b33ef26e70e84e5eb7adf8ebdd5eed5d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "market", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 1, 'answer', 2, NULL, '{"id": 2, "uuid": "4e06d982998d4c608b58c0895f183aa6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "budget", "value": "yes", "words": "paid 850 last time", "amount_minor": 90000, "currency": "EUR", "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 2, 'answer', 3, NULL, '{"id": 3, "uuid": "0cfc5fbee3c142749a1d5d10c7306760", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "before Christmas", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 3, 'note', 4, NULL, '{"id": 4, "uuid": "199b4d04952f4815be32e869b0a66588", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "alternatives", "words": "a print shop in town", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 0, 'answer', 4, NULL, '{"id": 4, "uuid": "9942a1a8c42c4f67a66a798570aafe63", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": "2027-01-31", "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 1, 'answer', 5, NULL, '{"id": 5, "uuid": "135f9738de2a454bb3d3e09baf31b3eb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "need", "value": "unknown", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (25, 0, 'answer', 6, NULL, '{"id": 6, "uuid": "902a4c1f81c643e39b7db2dd5c3533e1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "authority", "value": "no", "words": "her uncle decides", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (26, 0, 'follow_up', 4, NULL, '{"id": 4, "uuid": "29e3796ddffd41959eefcdbc2a1c03fb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "meet", "words": "", "due_on": "2026-11-03", "due_time": "09:00", "zone": "Etc/UTC", "due_at": "2026-11-03T09:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 0, 'follow_up', 4, '{"state": "planned", "closed_on": null}', '{"state": "kept", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 1, 'interaction', 4, NULL, '{"id": 4, "uuid": "fbd5c21b960d4c768ee8277745df5aa5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": 4, "kind": "meet", "direction": "out", "outcome": "reached", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (28, 0, 'follow_up', 5, NULL, '{"id": 5, "uuid": "47633c0ae64c46abb11a44998960f812", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "demo", "words": "", "due_on": "2026-11-04", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 0, 'follow_up', 5, '{"state": "planned", "closed_on": null}', '{"state": "no-show", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 1, 'interaction', 5, NULL, '{"id": 5, "uuid": "e44cedad6e0b494890667f8e0f23f9ec", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": 5, "kind": "meet", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (30, 0, 'follow_up', 6, NULL, '{"id": 6, "uuid": "47ccc02f55004d80b5a241a8479b2651", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "quote", "words": "", "due_on": "2026-11-05", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 0, 'follow_up', 6, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 1, 'interaction', 6, NULL, '{"id": 6, "uuid": "2501da251be34cb387720182fa7d0d0c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": 6, "kind": "email", "direction": "out", "outcome": null, "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (32, 0, 'follow_up', 7, NULL, '{"id": 7, "uuid": "ff98019aaf8543d08886822cda4d363a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "trial", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (33, 0, 'follow_up', 7, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (34, 0, 'follow_up', 8, NULL, '{"id": 8, "uuid": "6ff90e2a0cbf49a5b10caedfaa79f632", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "meet", "words": "", "due_on": "2026-11-10", "due_time": "14:00", "zone": "Etc/UTC", "due_at": "2026-11-10T14:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (35, 0, 'follow_up', 8, '{"state": "planned"}', '{"state": "confirmed"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (36, 0, 'follow_up', 9, NULL, '{"id": 9, "uuid": "d549330de039417680200f12e660fb39", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "call", "words": "about the order", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 0, 'follow_up', 9, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 1, 'interaction', 7, NULL, '{"id": 7, "uuid": "a43f2d652d794229ab0bf391dd7214f2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": 9, "kind": "call", "direction": "out", "outcome": "reached", "words": "about the order", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 2, 'follow_up', 10, NULL, '{"id": 10, "uuid": "fe1b80533d144cd2bd07e21a08d720cc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "call", "words": "about the order", "due_on": "2026-11-23", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (38, 0, 'follow_up', 11, NULL, '{"id": 11, "uuid": "9623a1b4846647af9365293defa2ad96", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "card", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "year", "repeat_every": 1, "repeat_from_on": "2026-12-01", "repeat_until_on": "2035-12-01"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (39, 0, 'follow_up', 12, NULL, '{"id": 12, "uuid": "1581fcc3393e4afdbcbee5160395a47c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "todo", "words": "send the list", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "month", "repeat_every": 1, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-09"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (40, 0, 'interaction', 8, NULL, '{"id": 8, "uuid": "c33066d4bf7c4d159079ab733b38a0c8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": null, "kind": "email", "direction": "in", "outcome": null, "words": "and for two sizes?", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 0, 'contact', 2, '{"standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null}', '{"standing": "parked", "standing_reason": "no money before spring", "standing_on": "2026-11-02", "back_on": "2027-03-01", "asked_again": "yes"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 1, 'follow_up', 2, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 0, 'company', 2, NULL, '{"id": 2, "uuid": "e52bcfbf48924c87af9d481fc61ba296", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "berg", "name": "Berg", "folded_name": "berg", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 1, 'contact', 3, NULL, '{"id": 3, "uuid": "0d55c38467b949318aaa507e235890b8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "emil-berg", "name": "Emil Berg", "company_id": 2, "source_id": null, "source_detail": "", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 2, 'contact_point', 8, NULL, '{"id": 8, "uuid": "1efe579ef58d4084bb3558874e93141c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "email", "label": "", "value": "emil@berg.example", "normal": "emil@berg.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 3, 'follow_up', 13, NULL, '{"id": 13, "uuid": "e688e81c0a484aeb9665aabac21c14e1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "call", "words": "", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 0, 'contact', 3, '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}', '{"standing": "unfit", "standing_reason": "too far away", "standing_on": "2026-11-02", "asked_again": "not-asked"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 1, 'follow_up', 13, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (44, 0, 'follow_up', 13, '{"state": "cancelled", "closed_on": "2026-11-02"}', '{"state": "planned", "closed_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (44, 1, 'contact', 3, '{"standing": "unfit", "standing_reason": "too far away", "standing_on": "2026-11-02", "asked_again": "not-asked"}', '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 0, 'contact', 3, '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}', '{"standing": "unfit", "standing_reason": "wants no café", "standing_on": "2026-11-02", "asked_again": "not-asked"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 1, 'follow_up', 13, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (46, 0, 'contact', 3, '{"standing": "unfit", "standing_reason": "wants no café", "standing_on": "2026-11-02", "asked_again": "not-asked"}', '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (47, 0, 'contact', 3, '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}', '{"standing": "do-not-contact", "standing_reason": "asked to be left alone", "standing_on": "2026-11-02", "asked_again": "no"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (48, 0, 'contact', 3, '{"standing": "do-not-contact", "standing_reason": "asked to be left alone", "standing_on": "2026-11-02", "asked_again": "no"}', '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (49, 0, 'contact', 3, '{"no_next_why": ""}', '{"no_next_why": "bought for this year"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (50, 0, 'contact', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 0, 'company', 3, NULL, '{"id": 3, "uuid": "142020fb86c442aba11b8c48fcd03f3a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nobody-co", "name": "Nobody & Co", "folded_name": "nobody & co", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 0, 'source', 2, NULL, '{"id": 2, "uuid": "b378cb33d2574055acd4972dab25cab8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "leaflet", "name": "leaflet", "folded_name": "leaflet", "direction": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 0, 'note', 5, NULL, '{"id": 5, "uuid": "c935cb98078f4850927e59d8f74aea3e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "note", "words": "a note too many", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 0, 'interaction', 9, NULL, '{"id": 9, "uuid": "6cce5bf3fed946109f8f76d5756cff41", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "reached", "words": "a talk with somebody else", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (55, 0, 'concern', 3, NULL, '{"id": 3, "uuid": "0c849ae2f2524af49222b9f7b429da27", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "concern", "words": "a question of somebody else", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 0, 'occasion', 4, NULL, '{"id": 4, "uuid": "1c0c5da1331641b3869112d270bf0a73", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "name day", "month": 5, "day": 1, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (57, 0, 'follow_up', 14, NULL, '{"id": 14, "uuid": "d842f39e2fab4ae39e643a42087ff00a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (58, 0, 'company', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (59, 0, 'source', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 0, 'note', 5, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 0, 'interaction', 9, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (62, 0, 'concern', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (63, 0, 'occasion', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (64, 0, 'follow_up', 14, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (65, 0, 'answer', 1, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (66, 0, 'source_cost', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (67, 0, 'field', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (68, 0, 'tag', 4, '{"name": "fair", "folded_name": "fair"}', '{"name": "market hall", "folded_name": "market hall"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 0, 'contact_tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 1, 'tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (70, 0, 'contact_tag', 4, '{"deleted_at": "2026-11-02T09:00:00.000000Z"}', '{"deleted_at": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (70, 1, 'tag', 4, '{"deleted_at": "2026-11-02T09:00:00.000000Z"}', '{"deleted_at": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (71, 0, 'contact_tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (71, 1, 'tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (72, 0, 'note', 6, NULL, '{"id": 6, "uuid": "d77e32123fbb4d34a38ad3b26b392141", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (73, 0, 'note', 6, '{"uuid": "d77e32123fbb4d34a38ad3b26b392141", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02", "id": 6, "contact_id": 1}', NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "id", "company_id", "source_id", "referred_by_id") VALUES ('ebe663c66e3e4937b1108b559be10bba', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'nora-lind', 'Nora Lind', 'red flyer', 'owner', 'Danish', 'high', 'active', '', NULL, NULL, NULL, '', 0, 'lead', 1, 1134, 3, '2027-01-31', 0, '2026-11-06', '2026-11-02', '2026-11-02', '2026-11-02', 0, 1, 1, 1, NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "id", "company_id", "source_id", "referred_by_id") VALUES ('2da96ad5ae9545c794e05ad2af2fb256', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'สมชาย-ใจดี', 'สมชาย ใจดี', '', '', '', 'normal', 'parked', 'no money before spring', '2026-11-02', '2027-03-01', 'yes', '', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, 2, 1, NULL, 1);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "id", "company_id", "source_id", "referred_by_id") VALUES ('0d55c38467b949318aaa507e235890b8', 9, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'emil-berg', 'Emil Berg', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, 'bought for this year', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, 3, 2, NULL, NULL);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('46bc8545dc04400b901ffd921affc7c8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 24000, 'EUR', '2026-10-14', '2026-10-16', 'stall', 1, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('d182c3384cb246ae8d33c278f9763c84', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 30000, 'DKK', '2026-10-01', '2026-10-31', '', 2, 1);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('b33ef26e70e84e5eb7adf8ebdd5eed5d', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'market', 'yes', '', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 1, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('4e06d982998d4c608b58c0895f183aa6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'budget', 'yes', 'paid 850 last time', 90000, 'EUR', NULL, '2026-11-02', 'call', 'Ida', 1, 2, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('0cfc5fbee3c142749a1d5d10c7306760', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', 'before Christmas', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 3, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('9942a1a8c42c4f67a66a798570aafe63', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', '', NULL, NULL, '2027-01-31', '2026-11-02', NULL, '', 0, 4, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('135f9738de2a454bb3d3e09baf31b3eb', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'need', 'unknown', '', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 5, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('902a4c1f81c643e39b7db2dd5c3533e1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'authority', 'no', 'her uncle decides', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 6, 1, 2);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id") VALUES ('c45df9c09c38451bb20cf57d3087afbb', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'concern', 'is it dishwasher safe?', '2026-11-02', 'yes, up to 60 degrees', '2026-11-02', 1, 1);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id") VALUES ('2f63ff65150d4d9aa032405c5a9e4af5', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'request', 'two samples', '2026-11-02', '', NULL, 2, 1);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id") VALUES ('0c849ae2f2524af49222b9f7b429da27', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'concern', 'a question of somebody else', '2026-11-02', '', NULL, 3, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('9c7941e8c3ba4a0d900f7b8b91b9082b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'work', 'nora@lind.dk', 'nora@lind.dk', 1, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('045c49d16a734807981c94e858ca8111', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', 'home', 'nora@hjem.example', 'nora@hjem.example', 2, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('b534757283a04b9e83a49d0c908f9010', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '+45 32 12 34 56', '+4532123456', 3, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('73395f1a902b4292bb7d8e0b4774f62c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'link', '', 'https://lind.dk', 'https://lind.dk', 4, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('05cb5c86d48c405bbbbce0abd63badc8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '081-234-5678', NULL, 5, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('b06275fd62944a13938e63ffb9d448ca', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', 'shop', 'Havnegade 12, Aarhus', 'havnegade 12, aarhus', 6, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('f61174fb991a41dead5f2ba6ee47a5e3', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', '', 'Lindevej 3', 'lindevej 3', 7, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('1efe579ef58d4084bb3558874e93141c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', 'emil@berg.example', 'emil@berg.example', 8, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('fb4a21f388274363aa07df5fbf1f124f', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 1, 1, 1);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('c681b5a08a444fe88a5443950b308c3a', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 2, 1, 2);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('6ab7f6b9666b4cfc86cec803b30ee136', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 3, 2, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('49346d1141b04b039e044b75bd0b0e15', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 4, 2, 4);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('7d382a6a3fb940569a54ab83ab0cf784', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '32', 1, 1, 1);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('e77749e7955c4ca6a1a010eafac1d534', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'matt', 2, 1, 2);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('829cf42e63634157ae45f303c42264b8', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2015-06-12', 3, 1, 3);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('857d377b9ab04f93b6d8bc162e67a504', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'green', 4, 1, 4);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('bf3d06b288be4707902aac1d17910a29', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-24', '10:00', 'Etc/UTC', '2026-11-24T10:00:00.000000Z', 'planned', NULL, NULL, NULL, NULL, NULL, 1, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('c83e68bbad9c41e38e0252abf3100dd5', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-20', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 2, 2);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('34f1fdcf86484252918c3027a026d98e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', '2026-11-06', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 3, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('29e3796ddffd41959eefcdbc2a1c03fb', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-03', '09:00', 'Etc/UTC', '2026-11-03T09:00:00.000000Z', 'kept', '2026-11-02', NULL, NULL, NULL, NULL, 4, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('47633c0ae64c46abb11a44998960f812', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'demo', '', '2026-11-04', NULL, NULL, NULL, 'no-show', '2026-11-02', NULL, NULL, NULL, NULL, 5, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('47ccc02f55004d80b5a241a8479b2651', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'quote', '', '2026-11-05', NULL, NULL, NULL, 'done', '2026-11-02', NULL, NULL, NULL, NULL, 6, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('ff98019aaf8543d08886822cda4d363a', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', '', '2026-11-06', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 7, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('6ff90e2a0cbf49a5b10caedfaa79f632', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-10', '14:00', 'Etc/UTC', '2026-11-10T14:00:00.000000Z', 'confirmed', NULL, NULL, NULL, NULL, NULL, 8, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('d549330de039417680200f12e660fb39', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-09', NULL, NULL, NULL, 'done', '2026-11-02', 'week', 2, '2026-11-09', '2027-01-31', 9, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('fe1b80533d144cd2bd07e21a08d720cc', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-23', NULL, NULL, NULL, 'planned', NULL, 'week', 2, '2026-11-09', '2027-01-31', 10, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('9623a1b4846647af9365293defa2ad96', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'card', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, 'year', 1, '2026-12-01', '2035-12-01', 11, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('1581fcc3393e4afdbcbee5160395a47c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'todo', 'send the list', '2026-11-09', NULL, NULL, NULL, 'planned', NULL, 'month', 1, '2026-11-09', '2027-01-09', 12, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('e688e81c0a484aeb9665aabac21c14e1', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-09', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 13, 3);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id") VALUES ('d842f39e2fab4ae39e643a42087ff00a', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 14, 1);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id") VALUES ('8d5b855302ca497e8a2bf4ab5d50730e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'has a dog', 0, '2026-11-02', 1, 1);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id") VALUES ('783d0276e6714fd39b6f91b0910480a9', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'ชอบกาแฟเย็น', 0, '2026-11-02', 2, 2);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id") VALUES ('aa4f204e725948c59730e43cea99863e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'daughter has finals', 1, '2026-11-02', 3, 1);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id") VALUES ('199b4d04952f4815be32e869b0a66588', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'alternatives', 'a print shop in town', 0, '2026-11-02', 4, 1);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id") VALUES ('c935cb98078f4850927e59d8f74aea3e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'note', 'a note too many', 0, '2026-11-02', 5, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('3f991f54ab5442a18e9bbcbd5cfd1c05', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'birthday', 2, 29, 1988, NULL, 1, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('bf702369d68c4a278d3951ec11b888b7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'wedding day', 6, 12, 2015, NULL, 2, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('ba0f1eb20e8e4866b212de9f6f9b65c3', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'the shop opened', 11, 5, NULL, '2026-11-05', 3, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('1c0c5da1331641b3869112d270bf0a73', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'name day', 5, 1, NULL, NULL, 4, 1);
INSERT INTO search_contact ("id", "name", "company", "reach", "tags") VALUES (1, 'nora lind', 'lind', 'nora@lind.dk +45 32 12 34 56 4532123456 https://lind.dk havnegade 12, aarhus lindevej 3', 'cafe fair red flyer owner danish work shop 32 matt green');
INSERT INTO search_contact ("id", "name", "company", "reach", "tags") VALUES (2, 'สมชาย ใจดี', 'lind', '081-234-5678 0812345678', 'กาแฟ');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (1, 'note', 1, 1, 'has a dog');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (2, 'note', 2, 2, 'ชอบกาแฟเย็น');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (3, 'interaction', 1, 1, 'asked for a tasting menu');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (4, 'concern', 1, 1, 'is it dishwasher safe? yes, up to 60 degrees');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (5, 'concern', 2, 1, 'two samples');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (6, 'note', 3, 1, 'daughter has finals');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (7, 'occasion', 2, 1, 'wedding day');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (8, 'occasion', 3, 1, 'the shop opened');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (9, 'interaction', 3, 1, 'card: the shop opened');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (11, 'answer', 2, 1, 'paid 850 last time ida');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (12, 'answer', 3, 1, 'before christmas ida');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (13, 'note', 4, 1, 'a print shop in town');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (14, 'answer', 6, 1, 'her uncle decides');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (15, 'follow_up', 9, 1, 'about the order');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (16, 'interaction', 7, 1, 'about the order');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (17, 'follow_up', 10, 1, 'about the order');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (18, 'follow_up', 12, 1, 'send the list');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (19, 'interaction', 8, 1, 'and for two sizes?');
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('e793b8f0d0a24903b781abb135889ce6', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'in', NULL, 'asked for a tasting menu', '2026-11-02', '2026-11-02', 1, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('eb2e1825b8ea43538b7849176b4f7364', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'no-answer', '', '2026-10-30', NULL, 2, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('9d5894659f374a7388007eb56736ded8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'out', NULL, 'card: the shop opened', '2026-11-02', NULL, 3, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('fbd5c21b960d4c768ee8277745df5aa5', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'reached', '', '2026-11-02', NULL, 4, 1, 4);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('e44cedad6e0b494890667f8e0f23f9ec', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'no-answer', '', '2026-11-02', NULL, 5, 1, 5);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('2501da251be34cb387720182fa7d0d0c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'out', NULL, '', '2026-11-02', NULL, 6, 1, 6);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('a43f2d652d794229ab0bf391dd7214f2', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'reached', 'about the order', '2026-11-02', NULL, 7, 1, 9);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('c33066d4bf7c4d159079ab733b38a0c8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'in', NULL, 'and for two sizes?', '2026-11-02', NULL, 8, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "follow_up_id") VALUES ('6cce5bf3fed946109f8f76d5756cff41', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'call', 'out', 'reached', 'a talk with somebody else', '2026-11-02', NULL, 9, 1, NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('field', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('operation', 73);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('company', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('source', 2);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('source_cost', 2);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact_point', 8);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('tag', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact_tag', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('field_value', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('occasion', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('follow_up', 14);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('note', 6);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('interaction', 9);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('concern', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('answer', 6);
INSERT INTO search_contact_words(search_contact_words) VALUES ('rebuild');
INSERT INTO search_contact_grams(search_contact_grams) VALUES ('rebuild');
INSERT INTO search_text_words(search_text_words) VALUES ('rebuild');
INSERT INTO search_text_grams(search_text_grams) VALUES ('rebuild');
