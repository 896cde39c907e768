-- The tables of a book of version 4, as released; never changed.

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

CREATE TABLE lost_reason (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  position INTEGER NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  UNIQUE (uuid),
  UNIQUE (slug)
)
 STRICT;

CREATE INDEX lost_reason_folded_name ON lost_reason (folded_name);

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

CREATE TABLE pipeline (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  position INTEGER NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  UNIQUE (uuid),
  UNIQUE (slug)
)
 STRICT;

CREATE INDEX pipeline_folded_name ON pipeline (folded_name);

CREATE TABLE saved_mapping (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  columns TEXT NOT NULL,
  header TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  UNIQUE (uuid),
  UNIQUE (slug)
)
 STRICT;

CREATE INDEX saved_mapping_folded_name ON saved_mapping (folded_name);

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

CREATE TABLE goal (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  pipeline_id INTEGER NOT NULL,
  CONSTRAINT from_on_is_a_day CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT until_on_is_a_day CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT a_period_has_an_order CHECK (from_on <= until_on),
  UNIQUE (uuid),
  FOREIGN KEY(pipeline_id) REFERENCES pipeline (id)
)
 STRICT;

CREATE INDEX goal_of_pipeline ON goal (pipeline_id);

CREATE UNIQUE INDEX goal_once ON goal (from_on, until_on, currency, pipeline_id) WHERE deleted_at IS NULL;

CREATE TABLE import_batch (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL,
  layout TEXT NOT NULL,
  digest TEXT DEFAULT '' NOT NULL,
  imported_on TEXT NOT NULL,
  amount_minor INTEGER,
  currency TEXT,
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_same INTEGER NOT NULL,
  rows_conflict INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER,
  CONSTRAINT imported_on_is_a_day CHECK (imported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT an_amount_has_its_currency CHECK ((amount_minor IS NULL) = (currency IS NULL)),
  CONSTRAINT every_row_is_counted_once CHECK (rows_read = rows_new + rows_changed + rows_same + rows_conflict + rows_rejected),
  UNIQUE (uuid),
  FOREIGN KEY(source_id) REFERENCES source (id)
)
 STRICT;

CREATE INDEX import_batch_source ON import_batch (source_id);

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

CREATE TABLE stage (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  position INTEGER NOT NULL,
  odds INTEGER NOT NULL,
  idle_days INTEGER NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  pipeline_id INTEGER NOT NULL,
  CONSTRAINT odds_are_percent CHECK (odds BETWEEN 0 AND 100),
  UNIQUE (uuid),
  UNIQUE (slug),
  FOREIGN KEY(pipeline_id) REFERENCES pipeline (id)
)
 STRICT;

CREATE INDEX stage_folded_name ON stage (folded_name);

CREATE INDEX stage_of_pipeline ON stage (pipeline_id, position);

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
  added_on TEXT,
  open_deals INTEGER DEFAULT 0 NOT NULL,
  won_deals INTEGER DEFAULT 0 NOT NULL,
  idle_deals INTEGER DEFAULT 0 NOT NULL,
  expected INTEGER DEFAULT 0 NOT NULL,
  prospect_on TEXT,
  opportunity_on TEXT,
  customer_on TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  company_id INTEGER,
  source_id INTEGER,
  referred_by_id INTEGER,
  batch_id INTEGER,
  merged_into_id INTEGER,
  CONSTRAINT lifecycle_is_known CHECK (lifecycle IN ('lead', 'prospect', 'opportunity', 'qualified-opportunity')),
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
  CONSTRAINT added_on_is_a_day CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT prospect_on_is_a_day CHECK (prospect_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT opportunity_on_is_a_day CHECK (opportunity_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT customer_on_is_a_day CHECK (customer_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT who_was_merged_is_gone CHECK (merged_into_id IS NULL OR deleted_at IS NOT NULL),
  UNIQUE (uuid),
  UNIQUE (slug),
  FOREIGN KEY(company_id) REFERENCES company (id),
  FOREIGN KEY(source_id) REFERENCES source (id),
  FOREIGN KEY(referred_by_id) REFERENCES contact (id),
  FOREIGN KEY(batch_id) REFERENCES import_batch (id),
  FOREIGN KEY(merged_into_id) REFERENCES contact (id)
)
 STRICT;

CREATE INDEX contact_added ON contact (added_on) WHERE deleted_at IS NULL;

CREATE INDEX contact_back ON contact (back_on) WHERE deleted_at IS NULL AND standing = 'parked';

CREATE INDEX contact_batch ON contact (batch_id) WHERE batch_id IS NOT NULL;

CREATE INDEX contact_company ON contact (company_id);

CREATE INDEX contact_customer ON contact (won_deals) WHERE deleted_at IS NULL AND won_deals > 0;

CREATE INDEX contact_deleted ON contact (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX contact_inbox ON contact (id) WHERE deleted_at IS NULL AND in_inbox = 1;

CREATE INDEX contact_lacking ON contact (idle_deals) WHERE deleted_at IS NULL AND (next_on IS NULL OR idle_deals > 0) AND untouched = 0 AND standing = 'active' AND no_next_why = '';

CREATE INDEX contact_lifecycle ON contact (lifecycle, answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, expected, promising) WHERE deleted_at IS NULL;

CREATE INDEX contact_merged_into ON contact (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE INDEX contact_next ON contact (next_on) WHERE deleted_at IS NULL AND next_on IS NOT NULL;

CREATE INDEX contact_on_board ON contact (lifecycle, next_on, answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, expected, promising, no_next_why) WHERE deleted_at IS NULL AND standing = 'active' AND open_deals = 0;

CREATE INDEX contact_referred_by ON contact (referred_by_id);

CREATE INDEX contact_score ON contact (answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, expected, lifecycle, promising) WHERE deleted_at IS NULL;

CREATE INDEX contact_source ON contact (source_id);

CREATE INDEX contact_standing ON contact (standing) WHERE deleted_at IS NULL AND standing <> 'active';

CREATE INDEX contact_touched ON contact (last_touch_on) WHERE deleted_at IS NULL;

CREATE INDEX contact_unanswered ON contact (unanswered_on, standing, standing_on) WHERE deleted_at IS NULL AND unanswered_on IS NOT NULL;

CREATE INDEX contact_untouched ON contact (id) WHERE deleted_at IS NULL AND untouched = 1 AND standing = 'active';

CREATE INDEX contact_with_idle_deal ON contact (answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, expected, lifecycle, promising) WHERE deleted_at IS NULL AND idle_deals > 0 AND standing = 'active' AND no_next_why = '';

CREATE INDEX contact_without_next_step ON contact (answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, expected, lifecycle, promising, idle_deals) WHERE deleted_at IS NULL AND (next_on IS NULL OR idle_deals > 0) AND untouched = 0 AND standing = 'active' AND no_next_why = '';

CREATE TABLE stage_check (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  stage_id INTEGER NOT NULL,
  UNIQUE (uuid),
  FOREIGN KEY(stage_id) REFERENCES stage (id)
)
 STRICT;

CREATE INDEX stage_check_of_stage ON stage_check (stage_id, position);

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

CREATE INDEX contact_tag_of_contact ON contact_tag (contact_id);

CREATE UNIQUE INDEX contact_tag_once ON contact_tag (contact_id, tag_id) WHERE deleted_at IS NULL;

CREATE TABLE deal (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  title TEXT NOT NULL,
  amount_minor INTEGER,
  currency TEXT,
  close_on TEXT,
  odds INTEGER,
  state TEXT DEFAULT 'open' NOT NULL,
  opened_on TEXT NOT NULL,
  closed_on TEXT,
  closing_words TEXT DEFAULT '' NOT NULL,
  opened_early TEXT DEFAULT '' NOT NULL,
  next_id INTEGER,
  next_on TEXT,
  active_on TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  stage_id INTEGER NOT NULL,
  reason_id INTEGER,
  CONSTRAINT state_is_known CHECK (state IN ('open', 'won', 'lost')),
  CONSTRAINT close_on_is_a_day CHECK (close_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT opened_on_is_a_day CHECK (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT closed_on_is_a_day CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT next_on_is_a_day CHECK (next_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT active_on_is_a_day CHECK (active_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT odds_are_percent CHECK (odds BETWEEN 0 AND 100),
  CONSTRAINT an_amount_has_its_currency CHECK ((amount_minor IS NULL) = (currency IS NULL)),
  CONSTRAINT what_is_closed_has_its_day CHECK ((state = 'open') = (closed_on IS NULL)),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(stage_id) REFERENCES stage (id),
  FOREIGN KEY(reason_id) REFERENCES lost_reason (id)
)
 STRICT;

CREATE INDEX deal_closed ON deal (state, closed_on, stage_id, currency, amount_minor, opened_on) WHERE deleted_at IS NULL AND state <> 'open';

CREATE INDEX deal_closing ON deal (close_on, stage_id, currency, amount_minor, odds) WHERE deleted_at IS NULL AND state = 'open' AND amount_minor IS NOT NULL;

CREATE INDEX deal_of_contact ON deal (contact_id, state);

CREATE INDEX deal_of_stage ON deal (stage_id, state);

CREATE INDEX deal_open ON deal (stage_id, next_on) WHERE deleted_at IS NULL AND state = 'open';

CREATE INDEX deal_reason ON deal (reason_id) WHERE reason_id IS NOT NULL;

CREATE INDEX deal_without_next_step ON deal (contact_id) WHERE deleted_at IS NULL AND state = 'open' AND next_on IS NULL;

CREATE TABLE distinct_pair (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  CONSTRAINT a_pair_has_an_order CHECK (contact_id < other_id),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(other_id) REFERENCES contact (id)
)
 STRICT;

CREATE INDEX distinct_pair_of_other ON distinct_pair (other_id);

CREATE UNIQUE INDEX distinct_pair_once ON distinct_pair (contact_id, other_id) WHERE deleted_at IS NULL;

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

CREATE INDEX field_value_of_contact ON field_value (contact_id);

CREATE UNIQUE INDEX field_value_once ON field_value (contact_id, field_id) WHERE deleted_at IS NULL;

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
  deal_id INTEGER,
  CONSTRAINT kind_is_known CHECK (kind IN ('concern', 'request')),
  CONSTRAINT raised_on_is_a_day CHECK (raised_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT answered_on_is_a_day CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE INDEX concern_of_contact ON concern (contact_id, raised_on);

CREATE INDEX concern_of_deal ON concern (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX concern_open ON concern (raised_on, contact_id) WHERE deleted_at IS NULL AND answered_on IS NULL;

CREATE TABLE deal_check (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  checked_on TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  deal_id INTEGER NOT NULL,
  stage_check_id INTEGER NOT NULL,
  CONSTRAINT checked_on_is_a_day CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(deal_id) REFERENCES deal (id),
  FOREIGN KEY(stage_check_id) REFERENCES stage_check (id)
)
 STRICT;

CREATE INDEX deal_check_of_stage_check ON deal_check (stage_check_id);

CREATE UNIQUE INDEX deal_check_once ON deal_check (deal_id, stage_check_id) WHERE deleted_at IS NULL;

CREATE TABLE deal_move (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  from_state TEXT,
  state TEXT NOT NULL,
  moved_on TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  deal_id INTEGER NOT NULL,
  from_stage_id INTEGER,
  stage_id INTEGER NOT NULL,
  CONSTRAINT from_state_is_known CHECK (from_state IN ('open', 'won', 'lost')),
  CONSTRAINT state_is_known CHECK (state IN ('open', 'won', 'lost')),
  CONSTRAINT moved_on_is_a_day CHECK (moved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT a_way_begins_nowhere CHECK ((from_stage_id IS NULL) = (from_state IS NULL)),
  UNIQUE (uuid),
  FOREIGN KEY(deal_id) REFERENCES deal (id),
  FOREIGN KEY(from_stage_id) REFERENCES stage (id),
  FOREIGN KEY(stage_id) REFERENCES stage (id)
)
 STRICT;

CREATE INDEX deal_move_from ON deal_move (from_stage_id, moved_on);

CREATE INDEX deal_move_of_deal ON deal_move (deal_id, id);

CREATE INDEX deal_move_to ON deal_move (stage_id, moved_on);

CREATE TABLE deal_person (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  role TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  deal_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  CONSTRAINT role_is_known CHECK (role IN ('decision-maker', 'champion', 'influencer', 'user', 'blocker')),
  UNIQUE (uuid),
  FOREIGN KEY(deal_id) REFERENCES deal (id),
  FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;

CREATE INDEX deal_person_of_contact ON deal_person (contact_id);

CREATE UNIQUE INDEX deal_person_once ON deal_person (deal_id, contact_id, role) WHERE deleted_at IS NULL;

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
  deal_id INTEGER,
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
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE INDEX follow_up_of_contact ON follow_up (contact_id, due_on);

CREATE INDEX follow_up_of_deal ON follow_up (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX follow_up_open ON follow_up (due_on, contact_id, due_at, due_time, kind, state) WHERE deleted_at IS NULL AND state IN ('planned', 'confirmed');

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
  deal_id INTEGER,
  CONSTRAINT kind_is_known CHECK (kind IN ('note', 'alternatives')),
  CONSTRAINT pinned_is_a_flag CHECK (pinned IN (0, 1)),
  CONSTRAINT noted_on_is_a_day CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE INDEX note_of_contact ON note (contact_id, noted_on);

CREATE INDEX note_of_deal ON note (deal_id) WHERE deal_id IS NOT NULL;

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
  deal_id INTEGER,
  follow_up_id INTEGER,
  CONSTRAINT kind_is_known CHECK (kind IN ('call', 'email', 'message', 'meet', 'visit')),
  CONSTRAINT direction_is_known CHECK (direction IN ('in', 'out')),
  CONSTRAINT outcome_is_known CHECK (outcome IN ('reached', 'no-answer', 'positive', 'neutral', 'negative')),
  CONSTRAINT happened_on_is_a_day CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT answered_on_is_a_day CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(deal_id) REFERENCES deal (id),
  FOREIGN KEY(follow_up_id) REFERENCES follow_up (id)
)
 STRICT;

CREATE INDEX interaction_by_day ON interaction (happened_on, contact_id, kind, direction) WHERE deleted_at IS NULL;

CREATE INDEX interaction_of_contact ON interaction (contact_id, happened_on);

CREATE INDEX interaction_of_deal ON interaction (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX interaction_of_follow_up ON interaction (follow_up_id);

CREATE INDEX interaction_two_way ON interaction (happened_on, contact_id, kind) WHERE deleted_at IS NULL AND (direction = 'in' OR outcome IN ('negative', 'neutral', 'positive', 'reached'));

CREATE TABLE kept_property (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  format TEXT NOT NULL,
  line TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  follow_up_id INTEGER,
  CONSTRAINT format_is_known CHECK (format IN ('vcard', 'icalendar')),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(follow_up_id) REFERENCES follow_up (id)
)
 STRICT;

CREATE INDEX kept_property_of_contact ON kept_property (contact_id);

CREATE INDEX kept_property_of_follow_up ON kept_property (follow_up_id) WHERE follow_up_id IS NOT NULL;

CREATE TABLE outside_id (
  uuid TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  origin TEXT NOT NULL,
  value TEXT NOT NULL,
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER,
  company_id INTEGER,
  deal_id INTEGER,
  follow_up_id INTEGER,
  CONSTRAINT it_names_one_record CHECK ((contact_id IS NOT NULL) + (company_id IS NOT NULL) + (deal_id IS NOT NULL) + (follow_up_id IS NOT NULL) = 1),
  UNIQUE (uuid),
  FOREIGN KEY(contact_id) REFERENCES contact (id),
  FOREIGN KEY(company_id) REFERENCES company (id),
  FOREIGN KEY(deal_id) REFERENCES deal (id),
  FOREIGN KEY(follow_up_id) REFERENCES follow_up (id)
)
 STRICT;

CREATE INDEX outside_id_of_company ON outside_id (company_id) WHERE company_id IS NOT NULL;

CREATE INDEX outside_id_of_contact ON outside_id (contact_id);

CREATE INDEX outside_id_of_deal ON outside_id (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX outside_id_of_follow_up ON outside_id (follow_up_id) WHERE follow_up_id IS NOT NULL;

CREATE UNIQUE INDEX outside_id_once ON outside_id (value, origin) WHERE deleted_at IS NULL;

CREATE VIRTUAL TABLE search_contact_words USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");

CREATE VIRTUAL TABLE search_contact_grams USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize='trigram', detail=none);

CREATE VIRTUAL TABLE search_text_words USING fts5(words, content='search_text', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");

CREATE VIRTUAL TABLE search_text_grams USING fts5(words, content='search_text', content_rowid='id', tokenize='trigram', detail=none);

INSERT INTO pipeline (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (1, 'c0dc94c3b7005fad95aef0ee9975eb3c', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 'sales', 'Sales', 'sales');

INSERT INTO stage (id, uuid, version, created_at, updated_at, pipeline_id, position, odds, idle_days, slug, name, folded_name) VALUES (1, '948ffe14d1995f058adf5d86a3f07785', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 1, 15, 7, 'needs-analysis', 'Needs analysis', 'needs analysis');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (1, '1794b426cdba5215a7e98b13a0588dd9', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 1, 'their need is known in their words');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (2, 'b4b96f5600ad5f26b9b5ae1bb3cca038', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 2, 'what they use now is known');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (3, 'e68c45816ddc571bab14d6947850b8a0', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 3, 'it is known who decides');

INSERT INTO stage (id, uuid, version, created_at, updated_at, pipeline_id, position, odds, idle_days, slug, name, folded_name) VALUES (2, '480f5a040dec58c09a4803492d3f3649', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 2, 35, 7, 'presentation', 'Presentation', 'presentation');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (4, '971c55ac5b045035bc1a4b8db132e7c5', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 2, 1, 'the decision maker was present');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (5, '1e4cb4340f6751f2a9fd17275aff9e69', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 2, 2, 'the value was shown in their words');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (6, '8c29bc0b034a558a80e9d9a12d452919', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 2, 3, 'a call to action was made');

INSERT INTO stage (id, uuid, version, created_at, updated_at, pipeline_id, position, odds, idle_days, slug, name, folded_name) VALUES (3, '605ce77229365bc492558c0db817efda', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 3, 55, 7, 'objections', 'Objections', 'objections');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (7, 'd04ab2dc0b225919a64795bb6fc8fe29', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 3, 1, 'every concern is answered');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (8, '9809d7f3440a5eb0b7b1ae814501b8fe', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 3, 2, 'the price was talked about');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (9, '9d114df7f93457c18ee9814b71958990', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 3, 3, 'who else has a say has been heard');

INSERT INTO stage (id, uuid, version, created_at, updated_at, pipeline_id, position, odds, idle_days, slug, name, folded_name) VALUES (4, '55d13b2997c35472bfbabf25f8fa110f', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 4, 80, 5, 'closing', 'Closing', 'closing');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (10, '93a74dcd5b165af0936b33b69f2028f3', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 4, 1, 'the sale was asked for');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (11, 'f99a0f8aa0f55a64a45276dace0839cb', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 4, 2, 'the terms are in writing');

INSERT INTO stage_check (id, uuid, version, created_at, updated_at, stage_id, position, words) VALUES (12, '36e03bb532ef59459dfb251a63fb4723', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 4, 3, 'the day to begin is agreed');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (1, '56496302ba8d57019e9376711a032536', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 1, 'price', 'price', 'price');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (2, 'f990b49e8ba65df1b89ad86c7d070bff', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 2, 'no-budget', 'no budget', 'no budget');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (3, '7afd7e67193c5f4c8d523d6b3cbc4f68', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 3, 'no-need', 'no need', 'no need');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (4, '7cd330872ab85fef91c0c1c0e05ffbd6', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 4, 'not-now', 'not now', 'not now');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (5, '31bd18c885125f16af3dae7d5734c866', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 5, 'competitor', 'competitor', 'competitor');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (6, '5a486a9586a9514ca6b8bdf00b04dc4d', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 6, 'not-a-fit', 'not a fit', 'not a fit');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (7, '936bb61405095dafa186d27e3ebd86ed', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 7, 'no-decision', 'no decision', 'no decision');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (8, '1c7e2cfa3ea65969be46362815013347', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 8, 'no-reply', 'no reply', 'no reply');

INSERT INTO lost_reason (id, uuid, version, created_at, updated_at, position, slug, name, folded_name) VALUES (9, '610dbdcd78e85daf8d6225fb417865d2', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', 9, 'other', 'other', 'other');
