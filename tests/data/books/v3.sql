-- A book of version 3.
PRAGMA application_id = 1886548848;
PRAGMA user_version = 3;
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
  UNIQUE (uuid),
  UNIQUE (slug),
  FOREIGN KEY(company_id) REFERENCES company (id),
  FOREIGN KEY(source_id) REFERENCES source (id),
  FOREIGN KEY(referred_by_id) REFERENCES contact (id)
)
 STRICT;
CREATE INDEX contact_added ON contact (added_on) WHERE deleted_at IS NULL;
CREATE INDEX contact_back ON contact (back_on) WHERE deleted_at IS NULL AND standing = 'parked';
CREATE INDEX contact_company ON contact (company_id);
CREATE INDEX contact_customer ON contact (won_deals) WHERE deleted_at IS NULL AND won_deals > 0;
CREATE INDEX contact_deleted ON contact (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX contact_inbox ON contact (id) WHERE deleted_at IS NULL AND in_inbox = 1;
CREATE INDEX contact_lacking ON contact (idle_deals) WHERE deleted_at IS NULL AND (next_on IS NULL OR idle_deals > 0) AND untouched = 0 AND standing = 'active' AND no_next_why = '';
CREATE INDEX contact_lifecycle ON contact (lifecycle, answers_code, last_two_way_on DESC, timeline_on, timeline_open, priority, expected, promising) WHERE deleted_at IS NULL;
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
CREATE VIRTUAL TABLE search_contact_words USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_contact_grams USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize='trigram', detail=none);
CREATE VIRTUAL TABLE search_text_words USING fts5(words, content='search_text', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_text_grams USING fts5(words, content='search_text', content_rowid='id', tokenize='trigram', detail=none);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('74aa160472424243b6c8496f99e49dde', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lind', 'Lind', 'lind', 'café', 'Aarhus', 4, 1);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('66d15905a8dd47d3bb770af9ddc8fe70', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'berg', 'Berg', 'berg', '', '', NULL, 2);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('b0aa1ed1202846a89e0e8c98d0c397eb', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'nobody-co', 'Nobody & Co', 'nobody & co', '', '', NULL, 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('ed54148919004b4dbfea38fa0d448198', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'seats', 'Seats', 'seats', 'number', '', 1);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('04e51715032b423f944ee9b944258d61', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'paper', 'Paper', 'paper', 'choice', 'matt
gloss', 2);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('21681d3b31f244898445e964546e3c45', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'opened', 'Opened', 'opened', 'date', '', 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('1b70e4baa22143c58e5a9cbfb960d0a7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'colour', 'Colour', 'colour', 'text', '', 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('56496302ba8d57019e9376711a032536', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'price', 'price', 'price', 1, 1);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('f990b49e8ba65df1b89ad86c7d070bff', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-budget', 'no budget', 'no budget', 2, 2);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7afd7e67193c5f4c8d523d6b3cbc4f68', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-need', 'no need', 'no need', 3, 3);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7cd330872ab85fef91c0c1c0e05ffbd6', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-now', 'not now', 'not now', 4, 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('31bd18c885125f16af3dae7d5734c866', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'competitor', 'competitor', 'competitor', 5, 5);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('5a486a9586a9514ca6b8bdf00b04dc4d', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-a-fit', 'not a fit', 'not a fit', 6, 6);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('936bb61405095dafa186d27e3ebd86ed', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-decision', 'no decision', 'no decision', 7, 7);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('1c7e2cfa3ea65969be46362815013347', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-reply', 'no reply', 'no reply', 8, 8);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('610dbdcd78e85daf8d6225fb417865d2', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'other', 'other', 'other', 9, 9);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('b98a201af7c543ee81fae45353a90e90', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'moved-away', 'moved away', 'moved away', 10, 10);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (1, '4a12195fe40a4c2db43049743fb64f2e', 'field.add', 'x1', 'Seats', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (2, '3afa4f3c5a6b400998aa708f0eb434fd', 'field.add', 'x2', 'Paper', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (3, '79af720b27f34665a2ec11003c9d42d4', 'field.add', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (4, '530eaa4b132b4657a14dfd09448b8c4a', 'field.add', 'x4', 'Colour', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (5, 'a618ffab1d9b407ca8b6b0eeae68d5c0', 'company.add', 'o1', 'Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (6, '15e4782a286142f79a6530eb614470bb', 'source.add', 's1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (7, '478ef829bfcb4cda9a55b0260d6988e8', 'source.cost', 'm1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (8, '089100992e21442e82bfa7b75394c0dd', 'source.cost', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (9, '6c1d7fe798ae4cd0ba170473fa1f6acb', 'contact.add', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (10, '3bfca3d8df424035b813e1a2c35fa3d0', 'contact.add', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (11, '8cd7e40bb1884c5abdf9615d2b63722b', 'contact.edit', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (12, '73b4d85780a24e268dbe163a67544768', 'contact.edit', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (13, '9556c00e1c66422c83d2cfc733b0809a', 'interaction.log', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (14, '29082be0b8bc46a3955b0d3f26dcd37d', 'interaction.answer', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (15, 'c4d459b83329455cb36f44e5e1251688', 'interaction.log', 'i2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (16, '8cf50443ff574559a958ca451d044ba4', 'concern.raise', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (17, 'c17b60ba02d9470c8fad920c34792f77', 'concern.answer', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (18, '95eb3725aeed47d1bf428ef0a3072a43', 'concern.raise', 'k2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (19, 'b2408d8df72f481eb0b41c3571fb6bdf', 'note.add', 'n3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (20, 'd5bfc6a11ab94dac91f7d9e80726b453', 'occasion.add', 'y2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (21, 'bf65ae56cf574bed86d5b8b1a0f5b060', 'occasion.add', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (22, '110ab0f585ba4111afb0c9e4a33a2d62', 'occasion.complete', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (23, '0a75aaf0b95c461086958751067851a3', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (24, '0469f0b526554d4ca3a57be5ac356529', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (25, '86580dba990540c79440ea3d668a81c9', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (26, '9c49f0d39d6b4b059025af927fac58ee', 'follow_up.plan', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (27, '497b1d19b47c4e30a8d605c04d94476c', 'follow_up.keep', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (28, 'f90b875c07e5430698b4bf6c3d8877bc', 'follow_up.plan', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (29, 'bfd47a2e0772450888a9e497432548c1', 'follow_up.no_show', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (30, 'a11ee56cfaea4f1fbb0eb9f8018502c3', 'follow_up.plan', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (31, '89c4b088c0794c458da93762f53b53c1', 'follow_up.complete', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (32, '6f825b23e81d403ba2af150dc9208c71', 'follow_up.plan', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (33, '3a73e7a586604791aab547a4b5c44673', 'follow_up.cancel', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (34, '39f66edc4c624ab8acb3427dfd21835b', 'follow_up.plan', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (35, 'a1c2e7fcb49b4ba182a68ed2b758c40e', 'follow_up.confirm', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (36, '1df60f2f304f4f8bb7b2779c60917cee', 'follow_up.plan', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (37, '86105055234946ba9074ed3d5c55749a', 'follow_up.complete', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (38, 'd68b4c8b26db48f794ec1c3b501d2fed', 'follow_up.plan', 'f11', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (39, '11c378c7147441a387b1c4d635eaee86', 'follow_up.plan', 'f12', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (40, '733252b9893c43a38bc39eaa6947a79f', 'interaction.log', 'i8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (41, '7c6128bcfa7644f390373e39d5fd8ce4', 'deal.add', 'd1', 'Website', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (42, '88e7ad2048d94f62b052a7879762475f', 'deal.add', 'd2', 'Stall signs', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (43, 'f309ec315dc64c07af63306cdd37e9b2', 'deal.add', 'd3', 'Brochure', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (44, 'd4b3bb30cfa84b88b6e85530c8375f47', 'deal.who', 'd1', 'Website', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (45, 'b0ebc123566849f897f19279885caf61', 'deal.who', 'd1', 'Website', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (46, '13bd67155f044e8a8c9f5429f9f02294', 'deal.who', 'd1', 'Website', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (47, 'd454fc1d185e4b589e747afab9a9df83', 'deal.trial', 'f13', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (48, 'df41b414f3af44ea8374c661e00a468b', 'deal.checklist', 'd1', 'Website', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (49, '9c266df9340048d3bbb3208a430aad2b', 'deal.checklist', 'd1', 'Website', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (50, '24a11730aa7e472f9f407f231a5fb277', 'deal.move', 'd1', 'Website: Needs analysis → Presentation', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (51, '0cfd50d3a06a439dabe123ed27f6d537', 'deal.win', 'd2', 'Stall signs', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (52, 'ed7c0a8c9dca43ada69bae84f6f70ca8', 'deal.lose', 'd3', 'Brochure', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (53, 'f865227bd9194fb88f8bde13354eb640', 'deal.reopen', 'd3', 'Brochure', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (54, 'b14963aa7e9b40e59d20b18dde0091a8', 'deal.sell', 'd4', 'Stickers', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (55, 'f41a01f156034867aed22f3a7c76531b', 'deal.delete', 'd3', 'Brochure', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (56, '0e5512ddf4194180b393677efc04c72f', 'stage.add', 'e5', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (57, '76017f79e0724c7d8d0166308abf8c95', 'stage_check.add', 'b13', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (58, '10f6a040b5ae4d218af6f74f86489f80', 'stage_check.delete', 'b13', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (59, 'a7753ef5f73c4226bf15684810e9ec4c', 'stage.delete', 'e5', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (60, 'e3a40dd655de40e39f0752e6010483df', 'pipeline.add', 'l2', 'recruit', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (61, '91ad3042355c4768ab7949e33ae63c2c', 'pipeline.delete', 'l2', 'recruit', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (62, '2224e5f5f24d496aae013057ace2ea5f', 'reason.add', 'r10', 'moved away', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (63, '2e3f987686c54324871e155dcfb4cf2d', 'reason.delete', 'r10', 'moved away', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (64, 'e1b3aa20835c4b229639479de9bbfb4e', 'goal.set', 'g1', '2026-11', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (65, 'a6fbd28d2a61494980e1b4c489605595', 'goal.set', 'g2', '2026-Q4', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (66, 'ea821961080f4260b08cc747af47fedf', 'goal.set', 'g3', '2026', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (67, '1cf48d5a35af4c2daeda21b5cdf90f77', 'goal.delete', 'g3', '2026', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (68, '28bc18c2b8f54d46afc87f527e254709', 'contact.park', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (69, 'ea44ce49716e4ea098dae77a181109eb', 'contact.add', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (70, '1adb64c26044433889be3be18e7669b9', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', 71, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (71, '5893d9f7858a41358a6a5d63293e2fa4', 'undo', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, 70);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (72, '10efe185261746df95363b5c7cf3fdb1', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (73, '7500adaf5d794c899f23f7afb6d6aaa0', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (74, 'cd5bfc74e65d40f88bdf492a06225c81', 'contact.do_not_contact', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (75, '70757956c33746a0bd4cf53d5143c6e5', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (76, 'c0b3a476fa384319a47340a7dc57ab76', 'contact.no_next', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (77, 'b9966d44aa3546809d85afd8d545d716', 'contact.delete', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (78, 'b0c60395b04d4371826f437689deaa79', 'company.add', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (79, '9a8896bdd55345219f8adedf2bf03180', 'source.add', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (80, '0a1fcadf96d4429691b0bdfc4198f018', 'note.add', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (81, '4f713e240fc84cf1ab3f019f32ac8764', 'interaction.log', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (82, 'da6773ab5234471e8224fd2d3737e681', 'concern.raise', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (83, 'c557030c9e354766a70f706186fc1274', 'occasion.add', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (84, 'd03db31f69cd4b8e95601cb85dc9e89c', 'follow_up.plan', 'f15', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (85, '89e1bcabfcbe4503800ccb6f59b5d800', 'company.delete', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (86, '24cc3a229e6c47849ebd4604386d970c', 'source.delete', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (87, 'b6c3ee63c74441748c833df6e2a57edd', 'note.delete', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (88, 'fe11bf88f55f48468fe8aaef7df14965', 'interaction.delete', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (89, '7a6144216bc64cb08af753cd88d5c097', 'concern.delete', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (90, '8e240d7586264828a993eb5a5b1e8984', 'occasion.delete', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (91, '88307d38b8504050949d0b6616349138', 'follow_up.delete', 'f15', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (92, '94cbf3c4e62d4efd8fdfa45a6407493c', 'answer.delete', 'a1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (93, '161507a6bb6543799693dacd36aaab2c', 'source_cost.delete', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (94, '361acccdf9484871b033889e53d869ff', 'field.delete', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (95, '302a732ecfe44c6e8e1956cffc0abd94', 'tag.rename', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (96, '38db0ea84a8e4be9bffb340f717db31d', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (97, 'af2a80a4376747f3a00a95720226d863', 'tag.undelete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (98, 'c3cbc5bdc83e429e897436097cce0cd2', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (99, 'bf864c5d31a044f9ac13595510d8a9ec', 'note.add', 'n7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', 100, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (100, '74ea1da1d22b496b8e97238934ee0fc5', 'undo', 'n7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, 99);
INSERT INTO pipeline ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('c0dc94c3b7005fad95aef0ee9975eb3c', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'sales', 'Sales', 'sales', 1, 1);
INSERT INTO pipeline ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('b86ed8b7fc15452aa6a13ce45090e2d4', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'recruit', 'recruit', 'recruit', 2, 2);
INSERT INTO setting ("key", "value") VALUES ('warned_of', 'a folder that travels');
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('a33461cc564c4c0c8bd77abb6cc66360', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'fair', 'fair', 'fair', 'outbound', 1);
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('ddab9581cdef48b897b3e4562c6fce93', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'leaflet', 'leaflet', 'leaflet', NULL, 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('1af6846ce6a74360bb3959f6b97aa739', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'cafe', 'cafe', 'cafe', 1);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('da7dbc478727489099335bcab5224ddb', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'menu', 'menu', 'menu', 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('f816429a17554d5bbeced73d516af16b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'กาแฟ', 'กาแฟ', 'กาแฟ', 3);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('ff3f21a874bb45cca658d41ed4ebf654', 5, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'fair', 'market hall', 'market hall', 4);
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 0, 'field', 1, NULL, '{"id": 1, "uuid": "ed54148919004b4dbfea38fa0d448198", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "seats", "name": "Seats", "folded_name": "seats", "kind": "number", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 0, 'field', 2, NULL, '{"id": 2, "uuid": "04e51715032b423f944ee9b944258d61", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "paper", "name": "Paper", "folded_name": "paper", "kind": "choice", "choices": "matt\ngloss"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (3, 0, 'field', 3, NULL, '{"id": 3, "uuid": "21681d3b31f244898445e964546e3c45", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "opened", "name": "Opened", "folded_name": "opened", "kind": "date", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 0, 'field', 4, NULL, '{"id": 4, "uuid": "1b70e4baa22143c58e5a9cbfb960d0a7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "colour", "name": "Colour", "folded_name": "colour", "kind": "text", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 0, 'company', 1, NULL, '{"id": 1, "uuid": "74aa160472424243b6c8496f99e49dde", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "lind", "name": "Lind", "folded_name": "lind", "trade": "café", "place": "Aarhus", "size": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 0, 'source', 1, NULL, '{"id": 1, "uuid": "a33461cc564c4c0c8bd77abb6cc66360", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair", "direction": "outbound"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (7, 0, 'source_cost', 1, NULL, '{"id": 1, "uuid": "004e28db3acc457b88bd5da449892e3a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 24000, "currency": "EUR", "from_on": "2026-10-14", "until_on": "2026-10-16", "words": "stall"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (8, 0, 'source_cost', 2, NULL, '{"id": 2, "uuid": "f4b68c21e75b469cb52a14f2d2e73947", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 30000, "currency": "DKK", "from_on": "2026-10-01", "until_on": "2026-10-31", "words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 0, 'contact', 1, NULL, '{"id": 1, "uuid": "b27152b92d94462eaa0a6d80e32bb702", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nora-lind", "name": "Nora Lind", "company_id": 1, "source_id": 1, "source_detail": "red flyer", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": "2026-11-02", "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 1, 'contact_point', 1, NULL, '{"id": 1, "uuid": "96a2f43e3884417685dc383be882d146", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "work", "value": "nora@lind.dk", "normal": "nora@lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 2, 'contact_point', 2, NULL, '{"id": 2, "uuid": "6781d1a0957c4618868196cf3cd607dc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "home", "value": "nora@hjem.example", "normal": "nora@hjem.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 3, 'contact_point', 3, NULL, '{"id": 3, "uuid": "68058efb246641d2824af56cd6f71fca", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "phone", "label": "", "value": "+45 32 12 34 56", "normal": "+4532123456"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 4, 'contact_point', 4, NULL, '{"id": 4, "uuid": "e2bd255130fd470f88e8539fff89f652", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "link", "label": "", "value": "https://lind.dk", "normal": "https://lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 5, 'tag', 1, NULL, '{"id": 1, "uuid": "1af6846ce6a74360bb3959f6b97aa739", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "cafe", "name": "cafe", "folded_name": "cafe"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 6, 'contact_tag', 1, NULL, '{"id": 1, "uuid": "60e46c76f9194bb185aaa76b1749cae7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 7, 'tag', 2, NULL, '{"id": 2, "uuid": "da7dbc478727489099335bcab5224ddb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "menu", "name": "menu", "folded_name": "menu"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 8, 'contact_tag', 2, NULL, '{"id": 2, "uuid": "56e7410e5bba49128bddcdbd3451b926", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 9, 'field_value', 1, NULL, '{"id": 1, "uuid": "64edc5dd77cc45aa9e1bc4c015d0c242", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 1, "value": "30"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 10, 'field_value', 2, NULL, '{"id": 2, "uuid": "9dccdd69680a49a08796c8f3104fb32e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 2, "value": "matt"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 11, 'field_value', 3, NULL, '{"id": 3, "uuid": "2cee8605ea8f41c797a3b8768bc80d0e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 3, "value": "2015-06-12"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 12, 'occasion', 1, NULL, '{"id": 1, "uuid": "2b1919b443694ff4a478d6633c02cfd7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "birthday", "month": 2, "day": 29, "year": 1988, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 13, 'follow_up', 1, NULL, '{"id": 1, "uuid": "d37b99da7e40408d870883caa45d8ce9", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-24", "due_time": "10:00", "zone": "Etc/UTC", "due_at": "2026-11-24T10:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 14, 'note', 1, NULL, '{"id": 1, "uuid": "1a24fbab2a574841afd68d88f185d950", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "has a dog", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 0, 'contact', 2, NULL, '{"id": 2, "uuid": "5bc1e19404754a5d9b04495d05fcfbdc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "สมชาย-ใจดี", "name": "สมชาย ใจดี", "company_id": null, "source_id": null, "source_detail": "", "referred_by_id": 1, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": "2026-11-02", "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 1, 'contact_point', 5, NULL, '{"id": 5, "uuid": "cbf0d4ec7d8b4f8ba2d7b5a42a9f60ad", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "phone", "label": "", "value": "081-234-5678", "normal": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 2, 'tag', 3, NULL, '{"id": 3, "uuid": "f816429a17554d5bbeced73d516af16b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "กาแฟ", "name": "กาแฟ", "folded_name": "กาแฟ"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 3, 'contact_tag', 3, NULL, '{"id": 3, "uuid": "444006cf9bf24908bd2bb3d8ff682f12", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 3}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 4, 'follow_up', 2, NULL, '{"id": 2, "uuid": "3a12b4ef568043df8b7a97934394dacc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 5, 'note', 2, NULL, '{"id": 2, "uuid": "92c4ea58d10146ea964cce92176b29af", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "note", "words": "ชอบกาแฟเย็น", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 0, 'contact', 1, '{"role": "", "language": "", "priority": "normal"}', '{"role": "owner", "language": "Danish", "priority": "high"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 1, 'contact_point', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 2, 'contact_point', 6, NULL, '{"id": 6, "uuid": "de34fadb4e8d4486ace3c0747c96a356", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "shop", "value": "Havnegade 12, Aarhus", "normal": "havnegade 12, aarhus"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 3, 'contact_point', 7, NULL, '{"id": 7, "uuid": "b5ebc2c930ab47be97a0fbdfc593f63e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "", "value": "Lindevej 3", "normal": "lindevej 3"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 4, 'contact_tag', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 5, 'field_value', 1, '{"value": "30"}', '{"value": "32"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 6, 'field_value', 4, NULL, '{"id": 4, "uuid": "682254413f1041d4a94c5b18a0ea75bb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 4, "value": "green"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 7, 'field_value', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 0, 'contact', 2, '{"company_id": null}', '{"company_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 1, 'tag', 4, NULL, '{"id": 4, "uuid": "ff3f21a874bb45cca658d41ed4ebf654", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 2, 'contact_tag', 4, NULL, '{"id": 4, "uuid": "80859869e31b49d99f0b2f039fc42e85", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 0, 'interaction', 1, NULL, '{"id": 1, "uuid": "767bbdc2a8bf477fa8019b58c0e7dcfe", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "in", "outcome": null, "words": "asked for a tasting menu", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 1, 'follow_up', 3, NULL, '{"id": 3, "uuid": "d37866e42583483b943514c934274f29", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (14, 0, 'interaction', 1, '{"answered_on": null}', '{"answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (15, 0, 'interaction', 2, NULL, '{"id": 2, "uuid": "dfacb8b4f7aa421c8219fd498fc7cea1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-10-30", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (16, 0, 'concern', 1, NULL, '{"id": 1, "uuid": "1fd1e776dc7b40aa907c813796b7e23e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "is it dishwasher safe?", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (17, 0, 'concern', 1, '{"answer": "", "answered_on": null}', '{"answer": "yes, up to 60 degrees", "answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (18, 0, 'concern', 2, NULL, '{"id": 2, "uuid": "5f1a22651b294912bd05947fdaaac3be", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "request", "words": "two samples", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (19, 0, 'note', 3, NULL, '{"id": 3, "uuid": "aae0b2f07e87496f86b70929ead76ce2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "daughter has finals", "pinned": 1, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (20, 0, 'occasion', 2, NULL, '{"id": 2, "uuid": "e774d63871fc4ca598acfafa9293ce8b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "wedding day", "month": 6, "day": 12, "year": 2015, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (21, 0, 'occasion', 3, NULL, '{"id": 3, "uuid": "065ac626b0744961947d8c14bdfa9ae7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "the shop opened", "month": 11, "day": 5, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 0, 'occasion', 3, '{"handled_on": null}', '{"handled_on": "2026-11-05"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 1, 'interaction', 3, NULL, '{"id": 3, "uuid": "edc721459b52418f94ee23704b10e386", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "out", "outcome": null, "words": "card: the shop opened", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 0, 'answer', 1, NULL, '{"id": 1, "uuid": "a9f24a7b5aa44278a71c8a71dd00b62e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "market", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 1, 'answer', 2, NULL, '{"id": 2, "uuid": "82efc513ea6b4a79a71d92f88893a0d1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "budget", "value": "yes", "words": "paid 850 last time", "amount_minor": 90000, "currency": "EUR", "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 2, 'answer', 3, NULL, '{"id": 3, "uuid": "76bebac8977f4add89e238dff0c19b30", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "before Christmas", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 3, 'note', 4, NULL, '{"id": 4, "uuid": "c4ac79364e3c4d7ca29e348ab71429d8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "alternatives", "words": "a print shop in town", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 0, 'answer', 4, NULL, '{"id": 4, "uuid": "c618f74333714100ba0285b69b5006e8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": "2027-01-31", "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 1, 'answer', 5, NULL, '{"id": 5, "uuid": "d9f3d66a8ac5420bb5cb5a2e9d91fa9b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "need", "value": "unknown", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (25, 0, 'answer', 6, NULL, '{"id": 6, "uuid": "8adf040d55654a979c16e94b5d7e1550", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "authority", "value": "no", "words": "her uncle decides", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (26, 0, 'follow_up', 4, NULL, '{"id": 4, "uuid": "137b1e46d1574b69b40419615a75d6dc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-03", "due_time": "09:00", "zone": "Etc/UTC", "due_at": "2026-11-03T09:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 0, 'follow_up', 4, '{"state": "planned", "closed_on": null}', '{"state": "kept", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 1, 'interaction', 4, NULL, '{"id": 4, "uuid": "187f86290b6b4cb29aa7c0d2b1a65eb6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 4, "kind": "meet", "direction": "out", "outcome": "reached", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (28, 0, 'follow_up', 5, NULL, '{"id": 5, "uuid": "78dbcc0915c842708cbeef4aa57c0ae3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "demo", "words": "", "due_on": "2026-11-04", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 0, 'follow_up', 5, '{"state": "planned", "closed_on": null}', '{"state": "no-show", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 1, 'interaction', 5, NULL, '{"id": 5, "uuid": "ad65f92f7f544819916e07db4ba9ff28", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 5, "kind": "meet", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (30, 0, 'follow_up', 6, NULL, '{"id": 6, "uuid": "d30e385625a143d5b5c43fa521695090", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "quote", "words": "", "due_on": "2026-11-05", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 0, 'follow_up', 6, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 1, 'interaction', 6, NULL, '{"id": 6, "uuid": "0d6490e1775449389948da8e8a9e2320", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 6, "kind": "email", "direction": "out", "outcome": null, "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (32, 0, 'follow_up', 7, NULL, '{"id": 7, "uuid": "919c0e85d04b465d97dbec1c66662558", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "trial", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (33, 0, 'follow_up', 7, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (34, 0, 'follow_up', 8, NULL, '{"id": 8, "uuid": "e231cb3b949743aab97ee5189bafe989", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-10", "due_time": "14:00", "zone": "Etc/UTC", "due_at": "2026-11-10T14:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (35, 0, 'follow_up', 8, '{"state": "planned"}', '{"state": "confirmed"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (36, 0, 'follow_up', 9, NULL, '{"id": 9, "uuid": "b631768a1c994208b948fa45a55647f1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 0, 'follow_up', 9, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 1, 'interaction', 7, NULL, '{"id": 7, "uuid": "931035d137644a91b1f731d7dd3a2a03", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 9, "kind": "call", "direction": "out", "outcome": "reached", "words": "about the order", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 2, 'follow_up', 10, NULL, '{"id": 10, "uuid": "4fccab92de1c41d1831f66f813766304", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-23", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (38, 0, 'follow_up', 11, NULL, '{"id": 11, "uuid": "2ff9cfb6aa374ba98eb8869f86963346", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "card", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "year", "repeat_every": 1, "repeat_from_on": "2026-12-01", "repeat_until_on": "2035-12-01"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (39, 0, 'follow_up', 12, NULL, '{"id": 12, "uuid": "d62360a877574febb4224187058ed3ca", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "todo", "words": "send the list", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "month", "repeat_every": 1, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-09"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (40, 0, 'interaction', 8, NULL, '{"id": 8, "uuid": "272909f32c74412bb1fa37d3dd234d51", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "email", "direction": "in", "outcome": null, "words": "and for two sizes?", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 0, 'deal', 1, NULL, '{"id": 1, "uuid": "404209b39b174fbc94c27ebabd84522c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Website", "amount_minor": 120000, "currency": "EUR", "close_on": "2026-12-11", "odds": 40, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 1, 'deal_move', 1, NULL, '{"id": 1, "uuid": "2a5c1a113b9940e0bab5ae3a7efdb914", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 2, 'deal_person', 1, NULL, '{"id": 1, "uuid": "f8603593dee842f5b930b2f2c86e7601", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 0, 'deal', 2, NULL, '{"id": 2, "uuid": "bf6d29911eec43ba9cb8e1e8fc4d08ab", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Stall signs", "amount_minor": 3000000, "currency": "THB", "close_on": null, "odds": null, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 1, 'deal_move', 2, NULL, '{"id": 2, "uuid": "7983f06b4c8b42db9232905e5aaf3159", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 2, 'deal_person', 2, NULL, '{"id": 2, "uuid": "9f983e2ed50b4c0196f6c2f38c13ff00", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 0, 'deal', 3, NULL, '{"id": 3, "uuid": "af4b1c5935b745cb96bdab5cb5915e08", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Brochure", "amount_minor": null, "currency": null, "close_on": "2026-12-20", "odds": 40, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 1, 'deal_move', 3, NULL, '{"id": 3, "uuid": "597d6438b1554b90bc7d1ce0f05d9d3e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 2, 'deal_person', 3, NULL, '{"id": 3, "uuid": "267f71b54b7d48ed8952567963f00568", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (44, 0, 'deal_person', 4, NULL, '{"id": 4, "uuid": "001908a02a2443dc8b078316d93dbe92", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "champion"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 0, 'deal_person', 1, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 1, 'deal_person', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (46, 0, 'deal_person', 5, NULL, '{"id": 5, "uuid": "0522be71c1114f6cb872ff144e4ca013", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (47, 0, 'follow_up', 13, NULL, '{"id": 13, "uuid": "5992401763174db1a7130c3bf60b7e50", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": 1, "kind": "trial", "words": "two weeks of menus", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (48, 0, 'deal_check', 1, NULL, '{"id": 1, "uuid": "2c2854b1f90343fea5bbc1d0f94d2a84", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "stage_check_id": 1, "checked_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (48, 1, 'deal_check', 2, NULL, '{"id": 2, "uuid": "c9e10a218cbd4a13909f803f6da1e462", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "stage_check_id": 2, "checked_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (49, 0, 'deal_check', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (50, 0, 'deal', 1, '{"stage_id": 1}', '{"stage_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (50, 1, 'deal_move', 4, NULL, '{"id": 4, "uuid": "6e0d3d86b04f4f5e9f6fa3caa2d1a0ef", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "from_stage_id": 1, "from_state": "open", "stage_id": 2, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 0, 'deal', 2, '{"amount_minor": 3000000, "state": "open", "closed_on": null}', '{"amount_minor": 2800000, "state": "won", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 1, 'deal_move', 5, NULL, '{"id": 5, "uuid": "b9fbe203c4d8463e94458135b2a15635", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "won", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 0, 'deal', 3, '{"state": "open", "closed_on": null, "reason_id": null, "closing_words": ""}', '{"state": "lost", "closed_on": "2026-11-02", "reason_id": 1, "closing_words": "too dear"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 1, 'deal_move', 6, NULL, '{"id": 6, "uuid": "ad4b352d8e284aa28d512bbd1abd712a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "lost", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 2, 'contact', 1, '{"asked_again": null}', '{"asked_again": "not-asked"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 0, 'note', 5, NULL, '{"id": 5, "uuid": "4e5617f3abb94ee1a95ca1eb39c35605", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": 3, "kind": "note", "words": "lost Mon 2 Nov · price: too dear", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 1, 'deal', 3, '{"state": "lost", "closed_on": "2026-11-02", "reason_id": 1, "closing_words": "too dear"}', '{"state": "open", "closed_on": null, "reason_id": null, "closing_words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 2, 'deal_move', 7, NULL, '{"id": 7, "uuid": "cad9701d7c354a6ba1fbd2299554d289", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": 1, "from_state": "lost", "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 0, 'deal', 4, NULL, '{"id": 4, "uuid": "c9264f43ef034a5080cc799e46625b92", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Stickers", "amount_minor": 8000, "currency": "EUR", "close_on": null, "odds": null, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 1, 'deal_move', 8, NULL, '{"id": 8, "uuid": "6dd0162449d643e388f04f8cedbb3e4e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 4, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 2, 'deal', 4, '{"state": "open", "closed_on": null}', '{"state": "won", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 3, 'deal_move', 9, NULL, '{"id": 9, "uuid": "866187c90a1449f79ae91d83ca6f5a3e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 4, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "won", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (55, 0, 'deal', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 0, 'stage', 4, '{"position": 4}', '{"position": 5}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 1, 'stage', 5, NULL, '{"id": 5, "uuid": "e8aedeb73e5544388a88ebd85367c7d5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "slug": "trial", "name": "Trial", "folded_name": "trial", "position": 4, "odds": 60, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (57, 0, 'stage_check', 13, NULL, '{"id": 13, "uuid": "65bbf1c03fc34a3a989aac6b7604d3d2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "stage_id": 5, "position": 1, "words": "they used it twice"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (58, 0, 'stage_check', 13, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (59, 0, 'stage', 5, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 0, 'pipeline', 2, NULL, '{"id": 2, "uuid": "b86ed8b7fc15452aa6a13ce45090e2d4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "recruit", "name": "recruit", "folded_name": "recruit", "position": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 1, 'stage', 6, NULL, '{"id": 6, "uuid": "ccd45b528536453ab37a156504d682f4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 2, "slug": "contacted", "name": "Contacted", "folded_name": "contacted", "position": 1, "odds": 15, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 2, 'stage', 7, NULL, '{"id": 7, "uuid": "d75e364f81374a349631c9b1e879fb73", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 2, "slug": "joined", "name": "Joined", "folded_name": "joined", "position": 2, "odds": 80, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 0, 'stage', 6, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 1, 'stage', 7, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 2, 'pipeline', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (62, 0, 'lost_reason', 10, NULL, '{"id": 10, "uuid": "b98a201af7c543ee81fae45353a90e90", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "moved-away", "name": "moved away", "folded_name": "moved away", "position": 10}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (63, 0, 'lost_reason', 10, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (64, 0, 'goal', 1, NULL, '{"id": 1, "uuid": "e3d1a1a3f92a409eaa2bf519b4dd5f8d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-11-01", "until_on": "2026-11-30", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (65, 0, 'goal', 2, NULL, '{"id": 2, "uuid": "cceface4caf448ebbbdde7d4075ec3f9", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-10-01", "until_on": "2026-12-31", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (66, 0, 'goal', 3, NULL, '{"id": 3, "uuid": "469d85c39de0408787d428ecfc92351d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-01-01", "until_on": "2026-12-31", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (67, 0, 'goal', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (68, 0, 'contact', 2, '{"standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null}', '{"standing": "parked", "standing_reason": "no money before spring", "standing_on": "2026-11-02", "back_on": "2027-03-01", "asked_again": "yes"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (68, 1, 'follow_up', 2, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 0, 'company', 2, NULL, '{"id": 2, "uuid": "66d15905a8dd47d3bb770af9ddc8fe70", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "berg", "name": "Berg", "folded_name": "berg", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 1, 'contact', 3, NULL, '{"id": 3, "uuid": "3549a6d51e614667bc4b9afb605d7e77", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "emil-berg", "name": "Emil Berg", "company_id": 2, "source_id": null, "source_detail": "", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": "2026-11-02", "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 2, 'contact_point', 8, NULL, '{"id": 8, "uuid": "31f5aac47825409ca785727e5a0107a6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "email", "label": "", "value": "emil@berg.example", "normal": "emil@berg.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 3, 'follow_up', 14, NULL, '{"id": 14, "uuid": "bc0ae252d8cd447ebac54613afcf2fcf", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (70, 0, 'contact', 3, '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}', '{"standing": "unfit", "standing_reason": "too far away", "standing_on": "2026-11-02", "asked_again": "not-asked"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (70, 1, 'follow_up', 14, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (71, 0, 'follow_up', 14, '{"state": "cancelled", "closed_on": "2026-11-02"}', '{"state": "planned", "closed_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (71, 1, 'contact', 3, '{"standing": "unfit", "standing_reason": "too far away", "standing_on": "2026-11-02", "asked_again": "not-asked"}', '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (72, 0, 'contact', 3, '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}', '{"standing": "unfit", "standing_reason": "wants no café", "standing_on": "2026-11-02", "asked_again": "not-asked"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (72, 1, 'follow_up', 14, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (73, 0, 'contact', 3, '{"standing": "unfit", "standing_reason": "wants no café", "standing_on": "2026-11-02", "asked_again": "not-asked"}', '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (74, 0, 'contact', 3, '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}', '{"standing": "do-not-contact", "standing_reason": "asked to be left alone", "standing_on": "2026-11-02", "asked_again": "no"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (75, 0, 'contact', 3, '{"standing": "do-not-contact", "standing_reason": "asked to be left alone", "standing_on": "2026-11-02", "asked_again": "no"}', '{"standing": "active", "standing_reason": "", "standing_on": null, "asked_again": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (76, 0, 'contact', 3, '{"no_next_why": ""}', '{"no_next_why": "bought for this year"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (77, 0, 'contact', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (78, 0, 'company', 3, NULL, '{"id": 3, "uuid": "b0aa1ed1202846a89e0e8c98d0c397eb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nobody-co", "name": "Nobody & Co", "folded_name": "nobody & co", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (79, 0, 'source', 2, NULL, '{"id": 2, "uuid": "ddab9581cdef48b897b3e4562c6fce93", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "leaflet", "name": "leaflet", "folded_name": "leaflet", "direction": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (80, 0, 'note', 6, NULL, '{"id": 6, "uuid": "7dcf3c2f4d514c5797f0b1017f70f8ad", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note too many", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (81, 0, 'interaction', 9, NULL, '{"id": 9, "uuid": "aecf6ad3053c405ab6a17707610a43a3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "reached", "words": "a talk with somebody else", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (82, 0, 'concern', 3, NULL, '{"id": 3, "uuid": "bf4699cf427647438e9afab8c3650e63", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "a question of somebody else", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (83, 0, 'occasion', 4, NULL, '{"id": 4, "uuid": "b515342dfa144d6caacd8bfdeffdb4e2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "name day", "month": 5, "day": 1, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (84, 0, 'follow_up', 15, NULL, '{"id": 15, "uuid": "ed7eb6bd785a4a5998300f6222fbdbfe", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (85, 0, 'company', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (86, 0, 'source', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (87, 0, 'note', 6, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (88, 0, 'interaction', 9, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (89, 0, 'concern', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (90, 0, 'occasion', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (91, 0, 'follow_up', 15, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (92, 0, 'answer', 1, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (93, 0, 'source_cost', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (94, 0, 'field', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (95, 0, 'tag', 4, '{"name": "fair", "folded_name": "fair"}', '{"name": "market hall", "folded_name": "market hall"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (96, 0, 'contact_tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (96, 1, 'tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (97, 0, 'contact_tag', 4, '{"deleted_at": "2026-11-02T09:00:00.000000Z"}', '{"deleted_at": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (97, 1, 'tag', 4, '{"deleted_at": "2026-11-02T09:00:00.000000Z"}', '{"deleted_at": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (98, 0, 'contact_tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (98, 1, 'tag', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (99, 0, 'note', 7, NULL, '{"id": 7, "uuid": "3086cd0186dd4ecbb8980f793be90f03", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (100, 0, 'note', 7, '{"uuid": "3086cd0186dd4ecbb8980f793be90f03", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02", "id": 7, "contact_id": 1, "deal_id": null}', NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('b27152b92d94462eaa0a6d80e32bb702', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'nora-lind', 'Nora Lind', 'red flyer', 'owner', 'Danish', 'high', 'active', '', NULL, NULL, 'not-asked', '', 0, 'lead', 1, 1134, 3, '2027-01-31', 0, '2026-11-06', '2026-11-02', '2026-11-02', '2026-11-02', 0, '2026-11-02', 1, 2, 0, 48000, NULL, NULL, '2026-11-02', 1, 1, 1, NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('5bc1e19404754a5d9b04495d05fcfbdc', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'สมชาย-ใจดี', 'สมชาย ใจดี', '', '', '', 'normal', 'parked', 'no money before spring', '2026-11-02', '2027-03-01', 'yes', '', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 2, 1, NULL, 1);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('3549a6d51e614667bc4b9afb605d7e77', 9, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'emil-berg', 'Emil Berg', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, 'bought for this year', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 3, 2, NULL, NULL);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('e3d1a1a3f92a409eaa2bf519b4dd5f8d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-11-01', '2026-11-30', 600000, 'EUR', 1, 1);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('cceface4caf448ebbbdde7d4075ec3f9', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-10-01', '2026-12-31', 600000, 'EUR', 2, 1);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('469d85c39de0408787d428ecfc92351d', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-01-01', '2026-12-31', 600000, 'EUR', 3, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('004e28db3acc457b88bd5da449892e3a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 24000, 'EUR', '2026-10-14', '2026-10-16', 'stall', 1, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('f4b68c21e75b469cb52a14f2d2e73947', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 30000, 'DKK', '2026-10-01', '2026-10-31', '', 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('948ffe14d1995f058adf5d86a3f07785', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'needs-analysis', 'Needs analysis', 'needs analysis', 1, 15, 7, 1, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('480f5a040dec58c09a4803492d3f3649', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'presentation', 'Presentation', 'presentation', 2, 35, 7, 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('605ce77229365bc492558c0db817efda', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'objections', 'Objections', 'objections', 3, 55, 7, 3, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('55d13b2997c35472bfbabf25f8fa110f', 2, '2026-11-22T00:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'closing', 'Closing', 'closing', 5, 80, 5, 4, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('e8aedeb73e5544388a88ebd85367c7d5', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'trial', 'Trial', 'trial', 4, 60, 7, 5, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('ccd45b528536453ab37a156504d682f4', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'contacted', 'Contacted', 'contacted', 1, 15, 7, 6, 2);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('d75e364f81374a349631c9b1e879fb73', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'joined', 'Joined', 'joined', 2, 80, 7, 7, 2);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('a9f24a7b5aa44278a71c8a71dd00b62e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'market', 'yes', '', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 1, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('82efc513ea6b4a79a71d92f88893a0d1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'budget', 'yes', 'paid 850 last time', 90000, 'EUR', NULL, '2026-11-02', 'call', 'Ida', 1, 2, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('76bebac8977f4add89e238dff0c19b30', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', 'before Christmas', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 3, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('c618f74333714100ba0285b69b5006e8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', '', NULL, NULL, '2027-01-31', '2026-11-02', NULL, '', 0, 4, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('d9f3d66a8ac5420bb5cb5a2e9d91fa9b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'need', 'unknown', '', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 5, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('8adf040d55654a979c16e94b5d7e1550', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'authority', 'no', 'her uncle decides', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 6, 1, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('96a2f43e3884417685dc383be882d146', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'work', 'nora@lind.dk', 'nora@lind.dk', 1, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('6781d1a0957c4618868196cf3cd607dc', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', 'home', 'nora@hjem.example', 'nora@hjem.example', 2, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('68058efb246641d2824af56cd6f71fca', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '+45 32 12 34 56', '+4532123456', 3, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('e2bd255130fd470f88e8539fff89f652', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'link', '', 'https://lind.dk', 'https://lind.dk', 4, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('cbf0d4ec7d8b4f8ba2d7b5a42a9f60ad', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '081-234-5678', NULL, 5, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('de34fadb4e8d4486ace3c0747c96a356', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', 'shop', 'Havnegade 12, Aarhus', 'havnegade 12, aarhus', 6, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('b5ebc2c930ab47be97a0fbdfc593f63e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', '', 'Lindevej 3', 'lindevej 3', 7, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('31f5aac47825409ca785727e5a0107a6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', 'emil@berg.example', 'emil@berg.example', 8, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('60e46c76f9194bb185aaa76b1749cae7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 1, 1, 1);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('56e7410e5bba49128bddcdbd3451b926', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 2, 1, 2);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('444006cf9bf24908bd2bb3d8ff682f12', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 3, 2, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('80859869e31b49d99f0b2f039fc42e85', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 4, 2, 4);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('404209b39b174fbc94c27ebabd84522c', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Website', 120000, 'EUR', '2026-12-11', 40, 'open', '2026-11-02', NULL, '', 'need interest fit', 3, '2026-11-06', '2026-11-02', 1, 1, 2, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('bf6d29911eec43ba9cb8e1e8fc4d08ab', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Stall signs', 2800000, 'THB', NULL, NULL, 'won', '2026-11-02', '2026-11-02', '', 'need interest fit', NULL, NULL, '2026-11-02', 2, 1, 1, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('af4b1c5935b745cb96bdab5cb5915e08', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'Brochure', NULL, NULL, '2026-12-20', 40, 'open', '2026-11-02', NULL, '', 'need interest fit', NULL, NULL, NULL, 3, 1, 1, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('c9264f43ef034a5080cc799e46625b92', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Stickers', 8000, 'EUR', NULL, NULL, 'won', '2026-11-02', '2026-11-02', '', '', NULL, NULL, '2026-11-02', 4, 1, 1, NULL);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('64edc5dd77cc45aa9e1bc4c015d0c242', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '32', 1, 1, 1);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('9dccdd69680a49a08796c8f3104fb32e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'matt', 2, 1, 2);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('2cee8605ea8f41c797a3b8768bc80d0e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2015-06-12', 3, 1, 3);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('682254413f1041d4a94c5b18a0ea75bb', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'green', 4, 1, 4);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('2b1919b443694ff4a478d6633c02cfd7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'birthday', 2, 29, 1988, NULL, 1, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('e774d63871fc4ca598acfafa9293ce8b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'wedding day', 6, 12, 2015, NULL, 2, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('065ac626b0744961947d8c14bdfa9ae7', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'the shop opened', 11, 5, NULL, '2026-11-05', 3, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('b515342dfa144d6caacd8bfdeffdb4e2', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'name day', 5, 1, NULL, NULL, 4, 1);
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
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (20, 'deal', 1, 1, 'website');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (21, 'deal', 2, 1, 'stall signs');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (23, 'follow_up', 13, 1, 'two weeks of menus');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (24, 'note', 5, 1, 'lost mon 2 nov · price: too dear');
INSERT INTO search_text ("id", "kind", "record_id", "contact_id", "words") VALUES (25, 'deal', 4, 1, 'stickers');
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('1794b426cdba5215a7e98b13a0588dd9', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 1, 'their need is known in their words', 1, 1);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('b4b96f5600ad5f26b9b5ae1bb3cca038', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 2, 'what they use now is known', 2, 1);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('e68c45816ddc571bab14d6947850b8a0', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 3, 'it is known who decides', 3, 1);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('971c55ac5b045035bc1a4b8db132e7c5', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 1, 'the decision maker was present', 4, 2);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('1e4cb4340f6751f2a9fd17275aff9e69', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 2, 'the value was shown in their words', 5, 2);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('8c29bc0b034a558a80e9d9a12d452919', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 3, 'a call to action was made', 6, 2);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('d04ab2dc0b225919a64795bb6fc8fe29', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 1, 'every concern is answered', 7, 3);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('9809d7f3440a5eb0b7b1ae814501b8fe', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 2, 'the price was talked about', 8, 3);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('9d114df7f93457c18ee9814b71958990', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 3, 'who else has a say has been heard', 9, 3);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('93a74dcd5b165af0936b33b69f2028f3', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 1, 'the sale was asked for', 10, 4);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('f99a0f8aa0f55a64a45276dace0839cb', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 2, 'the terms are in writing', 11, 4);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('36e03bb532ef59459dfb251a63fb4723', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 3, 'the day to begin is agreed', 12, 4);
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('65bbf1c03fc34a3a989aac6b7604d3d2', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 1, 'they used it twice', 13, 5);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('1fd1e776dc7b40aa907c813796b7e23e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'concern', 'is it dishwasher safe?', '2026-11-02', 'yes, up to 60 degrees', '2026-11-02', 1, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('5f1a22651b294912bd05947fdaaac3be', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'request', 'two samples', '2026-11-02', '', NULL, 2, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('bf4699cf427647438e9afab8c3650e63', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'concern', 'a question of somebody else', '2026-11-02', '', NULL, 3, 1, NULL);
INSERT INTO deal_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "checked_on", "id", "deal_id", "stage_check_id") VALUES ('2c2854b1f90343fea5bbc1d0f94d2a84', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-11-02', 1, 1, 1);
INSERT INTO deal_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "checked_on", "id", "deal_id", "stage_check_id") VALUES ('c9e10a218cbd4a13909f803f6da1e462', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02', 2, 1, 2);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('2a5c1a113b9940e0bab5ae3a7efdb914', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 1, 1, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('7983f06b4c8b42db9232905e5aaf3159', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 2, 2, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('597d6438b1554b90bc7d1ce0f05d9d3e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 3, 3, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('6e0d3d86b04f4f5e9f6fa3caa2d1a0ef', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'open', '2026-11-02', 4, 1, 1, 2);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('b9fbe203c4d8463e94458135b2a15635', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'won', '2026-11-02', 5, 2, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('ad4b352d8e284aa28d512bbd1abd712a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'lost', '2026-11-02', 6, 3, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('cad9701d7c354a6ba1fbd2299554d289', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lost', 'open', '2026-11-02', 7, 3, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('6dd0162449d643e388f04f8cedbb3e4e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 8, 4, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('866187c90a1449f79ae91d83ca6f5a3e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'won', '2026-11-02', 9, 4, 1, 1);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('f8603593dee842f5b930b2f2c86e7601', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'decision-maker', 1, 1, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('9f983e2ed50b4c0196f6c2f38c13ff00', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 2, 2, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('267f71b54b7d48ed8952567963f00568', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 3, 3, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('001908a02a2443dc8b078316d93dbe92', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'champion', 4, 1, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('0522be71c1114f6cb872ff144e4ca013', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 5, 1, 2);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('d37b99da7e40408d870883caa45d8ce9', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-24', '10:00', 'Etc/UTC', '2026-11-24T10:00:00.000000Z', 'planned', NULL, NULL, NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('3a12b4ef568043df8b7a97934394dacc', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-20', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 2, 2, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('d37866e42583483b943514c934274f29', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', '2026-11-06', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 3, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('137b1e46d1574b69b40419615a75d6dc', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-03', '09:00', 'Etc/UTC', '2026-11-03T09:00:00.000000Z', 'kept', '2026-11-02', NULL, NULL, NULL, NULL, 4, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('78dbcc0915c842708cbeef4aa57c0ae3', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'demo', '', '2026-11-04', NULL, NULL, NULL, 'no-show', '2026-11-02', NULL, NULL, NULL, NULL, 5, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('d30e385625a143d5b5c43fa521695090', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'quote', '', '2026-11-05', NULL, NULL, NULL, 'done', '2026-11-02', NULL, NULL, NULL, NULL, 6, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('919c0e85d04b465d97dbec1c66662558', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', '', '2026-11-06', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 7, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('e231cb3b949743aab97ee5189bafe989', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-10', '14:00', 'Etc/UTC', '2026-11-10T14:00:00.000000Z', 'confirmed', NULL, NULL, NULL, NULL, NULL, 8, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('b631768a1c994208b948fa45a55647f1', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-09', NULL, NULL, NULL, 'done', '2026-11-02', 'week', 2, '2026-11-09', '2027-01-31', 9, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('4fccab92de1c41d1831f66f813766304', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-23', NULL, NULL, NULL, 'planned', NULL, 'week', 2, '2026-11-09', '2027-01-31', 10, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('2ff9cfb6aa374ba98eb8869f86963346', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'card', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, 'year', 1, '2026-12-01', '2035-12-01', 11, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('d62360a877574febb4224187058ed3ca', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'todo', 'send the list', '2026-11-09', NULL, NULL, NULL, 'planned', NULL, 'month', 1, '2026-11-09', '2027-01-09', 12, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('5992401763174db1a7130c3bf60b7e50', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', 'two weeks of menus', '2026-11-20', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 13, 1, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('bc0ae252d8cd447ebac54613afcf2fcf', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-09', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 14, 3, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('ed7eb6bd785a4a5998300f6222fbdbfe', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 15, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('1a24fbab2a574841afd68d88f185d950', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'has a dog', 0, '2026-11-02', 1, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('92c4ea58d10146ea964cce92176b29af', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'ชอบกาแฟเย็น', 0, '2026-11-02', 2, 2, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('aae0b2f07e87496f86b70929ead76ce2', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'daughter has finals', 1, '2026-11-02', 3, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('c4ac79364e3c4d7ca29e348ab71429d8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'alternatives', 'a print shop in town', 0, '2026-11-02', 4, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('4e5617f3abb94ee1a95ca1eb39c35605', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'lost Mon 2 Nov · price: too dear', 0, '2026-11-02', 5, 1, 3);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('7dcf3c2f4d514c5797f0b1017f70f8ad', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'note', 'a note too many', 0, '2026-11-02', 6, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('767bbdc2a8bf477fa8019b58c0e7dcfe', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'in', NULL, 'asked for a tasting menu', '2026-11-02', '2026-11-02', 1, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('dfacb8b4f7aa421c8219fd498fc7cea1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'no-answer', '', '2026-10-30', NULL, 2, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('edc721459b52418f94ee23704b10e386', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'out', NULL, 'card: the shop opened', '2026-11-02', NULL, 3, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('187f86290b6b4cb29aa7c0d2b1a65eb6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'reached', '', '2026-11-02', NULL, 4, 1, NULL, 4);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('ad65f92f7f544819916e07db4ba9ff28', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'no-answer', '', '2026-11-02', NULL, 5, 1, NULL, 5);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('0d6490e1775449389948da8e8a9e2320', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'out', NULL, '', '2026-11-02', NULL, 6, 1, NULL, 6);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('931035d137644a91b1f731d7dd3a2a03', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'reached', 'about the order', '2026-11-02', NULL, 7, 1, NULL, 9);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('272909f32c74412bb1fa37d3dd234d51', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'in', NULL, 'and for two sizes?', '2026-11-02', NULL, 8, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('aecf6ad3053c405ab6a17707610a43a3', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'call', 'out', 'reached', 'a talk with somebody else', '2026-11-02', NULL, 9, 1, NULL, NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('pipeline', 2);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('stage', 7);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('stage_check', 13);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('lost_reason', 10);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('field', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('operation', 100);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('company', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('source', 2);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('source_cost', 2);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact_point', 8);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('tag', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('contact_tag', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('field_value', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('occasion', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('follow_up', 15);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('note', 7);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('interaction', 9);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('concern', 3);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('answer', 6);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('deal', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('deal_move', 9);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('deal_person', 5);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('deal_check', 2);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('goal', 3);
INSERT INTO search_contact_words(search_contact_words) VALUES ('rebuild');
INSERT INTO search_contact_grams(search_contact_grams) VALUES ('rebuild');
INSERT INTO search_text_words(search_text_words) VALUES ('rebuild');
INSERT INTO search_text_grams(search_text_grams) VALUES ('rebuild');
