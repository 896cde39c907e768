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
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('3b6dace6d73449a1ba200992b7dab359', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lind', 'Lind', 'lind', 'café', 'Aarhus', 4, 1);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('b9e27c8335894272a162f60fab09c4ca', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'berg', 'Berg', 'berg', '', '', NULL, 2);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('3444914f67de4ac98cce59a31d55cae7', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'nobody-co', 'Nobody & Co', 'nobody & co', '', '', NULL, 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('15d063f2cf604eacb1efeacf9369cc50', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'seats', 'Seats', 'seats', 'number', '', 1);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('9d77854e3df54ebd93c00823c9c014d4', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'paper', 'Paper', 'paper', 'choice', 'matt
gloss', 2);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('5ebd966a837e44aaaf61eddf5751b938', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'opened', 'Opened', 'opened', 'date', '', 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('2a7ca6efebc64e69854d0f0a8e20bc47', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'colour', 'Colour', 'colour', 'text', '', 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('56496302ba8d57019e9376711a032536', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'price', 'price', 'price', 1, 1);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('f990b49e8ba65df1b89ad86c7d070bff', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-budget', 'no budget', 'no budget', 2, 2);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7afd7e67193c5f4c8d523d6b3cbc4f68', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-need', 'no need', 'no need', 3, 3);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7cd330872ab85fef91c0c1c0e05ffbd6', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-now', 'not now', 'not now', 4, 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('31bd18c885125f16af3dae7d5734c866', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'competitor', 'competitor', 'competitor', 5, 5);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('5a486a9586a9514ca6b8bdf00b04dc4d', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-a-fit', 'not a fit', 'not a fit', 6, 6);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('936bb61405095dafa186d27e3ebd86ed', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-decision', 'no decision', 'no decision', 7, 7);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('1c7e2cfa3ea65969be46362815013347', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-reply', 'no reply', 'no reply', 8, 8);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('610dbdcd78e85daf8d6225fb417865d2', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'other', 'other', 'other', 9, 9);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('0549afb7e7734701b56976b942dadbc7', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'moved-away', 'moved away', 'moved away', 10, 10);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (1, 'adb839dc1b8f4be684dce0608384686c', 'field.add', 'x1', 'Seats', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (2, '1331e2d413d14170b9ae232c32a864b0', 'field.add', 'x2', 'Paper', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (3, '0492a828904046918d3ee48c28058569', 'field.add', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (4, 'da4097626d514426b0dde814687053a2', 'field.add', 'x4', 'Colour', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (5, 'bd8b3158d24241fa901632f941f39050', 'company.add', 'o1', 'Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (6, 'a1498237a72541d2b128567ce34e275d', 'source.add', 's1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (7, '7a7b1de89480491da9887ba00ad99142', 'source.cost', 'm1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (8, 'b4080964c01a40f2819f741f768eb27a', 'source.cost', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (9, '09a8ec7a54414f51b5d89fd9ab1136d4', 'contact.add', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (10, 'd254c98b45b544abbb88cedc4342867a', 'contact.add', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (11, '9622f6702ad341db9fa865a0717e6d81', 'contact.edit', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (12, '73782bfc3bc340e09786801657df5caf', 'contact.edit', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (13, '22cf3990ec19415d9323aa4c98a13a12', 'interaction.log', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (14, '37f10e2f15b8478b88bafc6002df28bf', 'interaction.answer', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (15, 'd9d3cf3510344e92836521cd2b22a483', 'interaction.log', 'i2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (16, 'a85f6e1120724998a113e58718f150a4', 'concern.raise', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (17, '207c8eb8457d409d918d46b8b360f133', 'concern.answer', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (18, 'e880bb5654af4b468eb93f4e4acbab55', 'concern.raise', 'k2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (19, '2125356cf7bf4448b4f7cebee1bd9f75', 'note.add', 'n3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (20, '73c15c2f5a6546cdb80bffdd1c04c067', 'occasion.add', 'y2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (21, 'b86f8f1ae3e24964813dea88d9fc46d6', 'occasion.add', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (22, '27774e2663df4519b5c7d8559b5fd946', 'occasion.complete', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (23, 'a54ce57b29724c38baa9a52231c61ce2', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (24, 'b7c794abf734455e952d88cb05d5757c', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (25, '4a0c34ff11524ffd81213cdf052079b0', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (26, '94517db7ad4d4a5d86585628397e0005', 'follow_up.plan', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (27, '064f159c75c44928ba51ba838f59662d', 'follow_up.keep', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (28, '8f4aadd9b49e4bd6bf473165df4223fb', 'follow_up.plan', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (29, '2d6eeab11e634f7b985e52b880b28eb9', 'follow_up.no_show', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (30, '8c86439724574f78aa7312ddfaec6ca2', 'follow_up.plan', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (31, '30104b8858b942e48d07e5c751e23c76', 'follow_up.complete', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (32, 'adcc948ec75e4622aa54d458b50691a7', 'follow_up.plan', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (33, '9c32a149a3af403ebf7e8aac8f935430', 'follow_up.cancel', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (34, '904955244e80459fad0207d439dd095a', 'follow_up.plan', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (35, '009a9ecaf53446b395a87049bae78b07', 'follow_up.confirm', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (36, '4c42b5679e994086a85281ceb8ae05be', 'follow_up.plan', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (37, 'ba698230585340358e0977479a35706b', 'follow_up.complete', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (38, '9b20fdf507e44139a1726475d266df1b', 'follow_up.plan', 'f11', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (39, 'd75e17abcb334171931325dbf4331531', 'follow_up.plan', 'f12', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (40, '0e9d32964554473e9e10a2f0b7cc74d7', 'interaction.log', 'i8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (41, 'f85a52e04ef846a885bd3ac622ad781f', 'deal.add', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (42, 'ceddb3e29a5241a6bbff1e49db7b0900', 'deal.add', 'd2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (43, '4455a5f325494861855f52de1df42e3d', 'deal.add', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (44, 'eb1beb43e3e54d1095f7acc43c6b3adb', 'deal.who', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (45, '376078289abf4b7ca673bbde51c3036d', 'deal.who', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (46, 'e7f51c485ce74abd8d16e5b0ed68daf9', 'deal.who', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (47, 'a9d72037827a4e468b9d18cb28cce661', 'deal.trial', 'f13', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (48, '76044ca3308940d6a136a8d8e2acf350', 'deal.checklist', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (49, '307dfa8737a341f9b4fdc5a8349d8ce1', 'deal.checklist', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (50, 'aa688a822ac2480f952960ab74d1aa24', 'deal.move', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (51, 'c2cab76d1ebf4df8b9d7ff290ba9aa1d', 'deal.win', 'd2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (52, '0bd2774fd6d04007af65c8f3ea08fe9e', 'deal.lose', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (53, '38312e9b54f04598a2ab6169cefb0e7b', 'deal.reopen', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (54, '9da4058e91074225afab1219b8ab3118', 'deal.sell', 'd4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (55, '9d8efe96ccb447d48a64fafdeaaf4530', 'deal.delete', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (56, '21c8e8e0f3a449bf866fadfe364f05a5', 'stage.add', 'e5', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (57, '1edde16751bd4ea695c43972f71c9dec', 'stage_check.add', 'b13', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (58, 'a3cdc10cd52d4747b7e7da1dcac24b78', 'stage_check.delete', 'b13', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (59, '4ab85fdd76af4ea18a09742cec167299', 'stage.delete', 'e5', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (60, '03b4e19ee3cc4d6abf8c69240b4ca708', 'pipeline.add', 'l2', 'recruit', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (61, '5071c71801d742aaaf3f3e6fd31c97e7', 'pipeline.delete', 'l2', 'recruit', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (62, '3d621ef159e5456189f900565b2fef0f', 'reason.add', 'r10', 'moved away', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (63, '91fe16553dcf41b08f0c7352c421847c', 'reason.delete', 'r10', 'moved away', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (64, 'f22f776e0cd64dcc9c239b51195c60ef', 'goal.set', 'g1', '2026-11', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (65, 'b2d4b4156d2143dd8d6d122cfdcfa3e4', 'goal.set', 'g2', '2026-Q4', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (66, 'dfba0c9d097f4df69b1f4d45780e5714', 'goal.set', 'g3', '2026', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (67, '9a31643e6a7f41bd814ef27f12f6ee77', 'goal.delete', 'g3', '2026', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (68, '5c077229b5924e9da1e7b6050f120980', 'contact.park', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (69, '5228a89db366465683e68e85e83c2ec2', 'contact.add', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (70, 'ec8fd38186c943aa86bc5bf92aad7343', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', 71, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (71, '1e0fbbd7124e43499b2e03e7f484bdeb', 'undo', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, 70);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (72, 'fa8882d673ce469d813d06507975e6aa', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (73, '971a2939eb7045f79718ed6acc52abfc', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (74, '8a4deb173b2a4010a406747309a90937', 'contact.do_not_contact', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (75, '76a03d4d40e64ec2a6618b73098426d2', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (76, 'b35a33e9e23646fa8a20900f835e5203', 'contact.no_next', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (77, 'ce37a25479a64f7d9a2a18ca4863ced7', 'contact.delete', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (78, '81dccb50ccd444ff81a033cf1c741f9c', 'company.add', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (79, 'eddee9dd3f7b44ee8caca12033ce0dc9', 'source.add', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (80, '510de74c12c74364b7eb6a5852ba7b11', 'note.add', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (81, '7af6729fc74a4bd59c81a008d608da8c', 'interaction.log', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (82, '23d2efcda5874adf8ddf7fcc34cbad6f', 'concern.raise', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (83, '70f49477aa8a4de3b1d5a81fe8944b0e', 'occasion.add', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (84, '7fff206956d641b7ba66d9e7b8706a35', 'follow_up.plan', 'f15', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (85, '10ce7660e4e44bda9b905fdbf0f79335', 'company.delete', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (86, '350debd583f347f0819952d9ed9335b5', 'source.delete', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (87, 'dc2edcc88687430584dc924305c54c93', 'note.delete', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (88, '616d0fafa3674a7fb723bdd2f7458f64', 'interaction.delete', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (89, '7b4a831e90b34abdbeeaa3d974ae2c9a', 'concern.delete', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (90, 'dfe621f94d1f450d9f233eb888a0f5da', 'occasion.delete', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (91, 'dea75543b1be44f185399e2267d7dc24', 'follow_up.delete', 'f15', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (92, 'c4afe0ec1bd949b58cf0a4757595fdc6', 'answer.delete', 'a1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (93, '64bc1c671a614378b18e2e7967b90faf', 'source_cost.delete', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (94, '293e66d940784931805aa1370d35fc36', 'field.delete', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (95, '2f860e795e854c4a85489e298594eba8', 'tag.rename', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (96, 'a151fe7771b54e5dba229392d1f3357d', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (97, '82962a5960ae460883a4d55d702f3b08', 'tag.undelete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (98, 'd95d0e89730941ef957b1bc220a45260', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (99, 'e59c2c9556664be3ae90c2f2f6c29805', 'note.add', 'n7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', 100, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (100, '4dfb31ab243941cc9bb9d32b8e87e42e', 'undo', 'n7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, 99);
INSERT INTO pipeline ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('c0dc94c3b7005fad95aef0ee9975eb3c', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'sales', 'Sales', 'sales', 1, 1);
INSERT INTO pipeline ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('c5b977f168aa45dc8c8f6ef607cd2327', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'recruit', 'recruit', 'recruit', 2, 2);
INSERT INTO setting ("key", "value") VALUES ('warned_of', 'a folder that travels');
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('28d020fc8212453690a2620dab90c5de', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'fair', 'fair', 'fair', 'outbound', 1);
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('cdbb57477fb8460786a17698d0028cf4', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'leaflet', 'leaflet', 'leaflet', NULL, 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('23f5dd25cdbc4aada1773d474b5de08c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'cafe', 'cafe', 'cafe', 1);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('ab0e58f75a8845c3ab1d5aa604b3fceb', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'menu', 'menu', 'menu', 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('21e11f6d89a44efa80ed3cdcd7779783', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'กาแฟ', 'กาแฟ', 'กาแฟ', 3);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('43d4bfa49a404d60aa20c17f1ef898c5', 5, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'fair', 'market hall', 'market hall', 4);
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 0, 'field', 1, NULL, '{"id": 1, "uuid": "15d063f2cf604eacb1efeacf9369cc50", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "seats", "name": "Seats", "folded_name": "seats", "kind": "number", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 0, 'field', 2, NULL, '{"id": 2, "uuid": "9d77854e3df54ebd93c00823c9c014d4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "paper", "name": "Paper", "folded_name": "paper", "kind": "choice", "choices": "matt\ngloss"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (3, 0, 'field', 3, NULL, '{"id": 3, "uuid": "5ebd966a837e44aaaf61eddf5751b938", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "opened", "name": "Opened", "folded_name": "opened", "kind": "date", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 0, 'field', 4, NULL, '{"id": 4, "uuid": "2a7ca6efebc64e69854d0f0a8e20bc47", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "colour", "name": "Colour", "folded_name": "colour", "kind": "text", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 0, 'company', 1, NULL, '{"id": 1, "uuid": "3b6dace6d73449a1ba200992b7dab359", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "lind", "name": "Lind", "folded_name": "lind", "trade": "café", "place": "Aarhus", "size": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 0, 'source', 1, NULL, '{"id": 1, "uuid": "28d020fc8212453690a2620dab90c5de", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair", "direction": "outbound"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (7, 0, 'source_cost', 1, NULL, '{"id": 1, "uuid": "3821666d723b4084aeb247ac94aa159d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 24000, "currency": "EUR", "from_on": "2026-10-14", "until_on": "2026-10-16", "words": "stall"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (8, 0, 'source_cost', 2, NULL, '{"id": 2, "uuid": "d8b6af8e51f34d9d985d84f703b022fd", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 30000, "currency": "DKK", "from_on": "2026-10-01", "until_on": "2026-10-31", "words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 0, 'contact', 1, NULL, '{"id": 1, "uuid": "b39dbe51766b442fbfd0136b38afbb62", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nora-lind", "name": "Nora Lind", "company_id": 1, "source_id": 1, "source_detail": "red flyer", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 1, 'contact_point', 1, NULL, '{"id": 1, "uuid": "550df81580434a52967b505ec456d756", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "work", "value": "nora@lind.dk", "normal": "nora@lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 2, 'contact_point', 2, NULL, '{"id": 2, "uuid": "5b96488679ba409a919d5ab7645f63c7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "home", "value": "nora@hjem.example", "normal": "nora@hjem.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 3, 'contact_point', 3, NULL, '{"id": 3, "uuid": "82d01ba1518749ef9379ae4101fdd4a1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "phone", "label": "", "value": "+45 32 12 34 56", "normal": "+4532123456"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 4, 'contact_point', 4, NULL, '{"id": 4, "uuid": "27c8318b4d0047edae8292e9bd75c948", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "link", "label": "", "value": "https://lind.dk", "normal": "https://lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 5, 'tag', 1, NULL, '{"id": 1, "uuid": "23f5dd25cdbc4aada1773d474b5de08c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "cafe", "name": "cafe", "folded_name": "cafe"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 6, 'contact_tag', 1, NULL, '{"id": 1, "uuid": "47472f36b3f245f3b1f28d7e0fe30d29", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 7, 'tag', 2, NULL, '{"id": 2, "uuid": "ab0e58f75a8845c3ab1d5aa604b3fceb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "menu", "name": "menu", "folded_name": "menu"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 8, 'contact_tag', 2, NULL, '{"id": 2, "uuid": "0ac179a9295645ef87db63663845d3a3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 9, 'field_value', 1, NULL, '{"id": 1, "uuid": "b54bc7d068b343d49a7eeb7793edd5d2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 1, "value": "30"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 10, 'field_value', 2, NULL, '{"id": 2, "uuid": "736f893bc87d432a9b55013858ab9c7e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 2, "value": "matt"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 11, 'field_value', 3, NULL, '{"id": 3, "uuid": "a5b41871a2194881b7ba0f095d09e68f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 3, "value": "2015-06-12"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 12, 'occasion', 1, NULL, '{"id": 1, "uuid": "0b02e07fc5504eaca0264b30f9d1f2b1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "birthday", "month": 2, "day": 29, "year": 1988, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 13, 'follow_up', 1, NULL, '{"id": 1, "uuid": "ab7401c4223e4a1292a68fc8e254de68", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-24", "due_time": "10:00", "zone": "Etc/UTC", "due_at": "2026-11-24T10:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 14, 'note', 1, NULL, '{"id": 1, "uuid": "50c8fd0fd7804179b39e32b8ca43b4b8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "has a dog", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 0, 'contact', 2, NULL, '{"id": 2, "uuid": "0afa7b7161af4d20853bddad6df1e77c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "สมชาย-ใจดี", "name": "สมชาย ใจดี", "company_id": null, "source_id": null, "source_detail": "", "referred_by_id": 1, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 1, 'contact_point', 5, NULL, '{"id": 5, "uuid": "d2fcccb74fa245509bc29e47d833487d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "phone", "label": "", "value": "081-234-5678", "normal": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 2, 'tag', 3, NULL, '{"id": 3, "uuid": "21e11f6d89a44efa80ed3cdcd7779783", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "กาแฟ", "name": "กาแฟ", "folded_name": "กาแฟ"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 3, 'contact_tag', 3, NULL, '{"id": 3, "uuid": "48d165f77aee4f78a334bfeb76da7b40", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 3}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 4, 'follow_up', 2, NULL, '{"id": 2, "uuid": "6e283ada739d41b4a493ddaf5b688007", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 5, 'note', 2, NULL, '{"id": 2, "uuid": "7ae8a618b0244550a25de14603a32b42", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "note", "words": "ชอบกาแฟเย็น", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 0, 'contact', 1, '{"role": "", "language": "", "priority": "normal"}', '{"role": "owner", "language": "Danish", "priority": "high"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 1, 'contact_point', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 2, 'contact_point', 6, NULL, '{"id": 6, "uuid": "50c783a516d74672bf44002594528d7b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "shop", "value": "Havnegade 12, Aarhus", "normal": "havnegade 12, aarhus"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 3, 'contact_point', 7, NULL, '{"id": 7, "uuid": "51104ed0a186419f946fd572ac13d2c3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "", "value": "Lindevej 3", "normal": "lindevej 3"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 4, 'contact_tag', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 5, 'field_value', 1, '{"value": "30"}', '{"value": "32"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 6, 'field_value', 4, NULL, '{"id": 4, "uuid": "a0a086bb8a9040fa81e406b3608adfcf", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 4, "value": "green"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 7, 'field_value', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 0, 'contact', 2, '{"company_id": null}', '{"company_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 1, 'tag', 4, NULL, '{"id": 4, "uuid": "43d4bfa49a404d60aa20c17f1ef898c5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 2, 'contact_tag', 4, NULL, '{"id": 4, "uuid": "7ffc6b130c2c43faae40da6a2ceb7c4b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 0, 'interaction', 1, NULL, '{"id": 1, "uuid": "4bb1c968b17548cdaf7cea2f35cccfc8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "in", "outcome": null, "words": "asked for a tasting menu", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 1, 'follow_up', 3, NULL, '{"id": 3, "uuid": "59ff74e2d2a54653aa13cb15b9b9f910", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (14, 0, 'interaction', 1, '{"answered_on": null}', '{"answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (15, 0, 'interaction', 2, NULL, '{"id": 2, "uuid": "f7e0c40622c646e78c5abc1cd2f9dc4b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-10-30", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (16, 0, 'concern', 1, NULL, '{"id": 1, "uuid": "0577570919e4437ab724d8161bc0a425", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "is it dishwasher safe?", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (17, 0, 'concern', 1, '{"answer": "", "answered_on": null}', '{"answer": "yes, up to 60 degrees", "answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (18, 0, 'concern', 2, NULL, '{"id": 2, "uuid": "569bb9603475481eb72d963afd08474a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "request", "words": "two samples", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (19, 0, 'note', 3, NULL, '{"id": 3, "uuid": "25e7527e4d4e441eb07d36eab4338d8e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "daughter has finals", "pinned": 1, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (20, 0, 'occasion', 2, NULL, '{"id": 2, "uuid": "f408adafda714d3ea7b59916c249d814", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "wedding day", "month": 6, "day": 12, "year": 2015, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (21, 0, 'occasion', 3, NULL, '{"id": 3, "uuid": "99778a88235f48d5b7f68726c96da6a1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "the shop opened", "month": 11, "day": 5, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 0, 'occasion', 3, '{"handled_on": null}', '{"handled_on": "2026-11-05"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 1, 'interaction', 3, NULL, '{"id": 3, "uuid": "84501b99d4184cf0aa65bf026af6ad80", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "out", "outcome": null, "words": "card: the shop opened", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 0, 'answer', 1, NULL, '{"id": 1, "uuid": "88523a2441d64d6db2f653833d3e34b2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "market", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 1, 'answer', 2, NULL, '{"id": 2, "uuid": "e9286343b25f47109a59ec735c046c7a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "budget", "value": "yes", "words": "paid 850 last time", "amount_minor": 90000, "currency": "EUR", "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 2, 'answer', 3, NULL, '{"id": 3, "uuid": "ce40bc6c938d4d37ab3860994c855f6f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "before Christmas", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 3, 'note', 4, NULL, '{"id": 4, "uuid": "87e3e94b545140ddb507a695a5915b97", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "alternatives", "words": "a print shop in town", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 0, 'answer', 4, NULL, '{"id": 4, "uuid": "b4411ed09bf340f5bcc9d83a57ca472b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": "2027-01-31", "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 1, 'answer', 5, NULL, '{"id": 5, "uuid": "6f68c84214314f9c91621fb914b41445", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "need", "value": "unknown", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (25, 0, 'answer', 6, NULL, '{"id": 6, "uuid": "96ccc32c4d554792a070863471e6cf06", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "authority", "value": "no", "words": "her uncle decides", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (26, 0, 'follow_up', 4, NULL, '{"id": 4, "uuid": "fb2da382b37045cbadec338b35aa7f46", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-03", "due_time": "09:00", "zone": "Etc/UTC", "due_at": "2026-11-03T09:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 0, 'follow_up', 4, '{"state": "planned", "closed_on": null}', '{"state": "kept", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 1, 'interaction', 4, NULL, '{"id": 4, "uuid": "926e05a9fe4b4334a1e90beda3b7841d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 4, "kind": "meet", "direction": "out", "outcome": "reached", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (28, 0, 'follow_up', 5, NULL, '{"id": 5, "uuid": "58e89e7a5e624e8dab4f671bc75f5575", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "demo", "words": "", "due_on": "2026-11-04", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 0, 'follow_up', 5, '{"state": "planned", "closed_on": null}', '{"state": "no-show", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 1, 'interaction', 5, NULL, '{"id": 5, "uuid": "f76a095c98164732a59e759d84a63a63", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 5, "kind": "meet", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (30, 0, 'follow_up', 6, NULL, '{"id": 6, "uuid": "dc7cdbf69f3647cd9759959748ef1b25", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "quote", "words": "", "due_on": "2026-11-05", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 0, 'follow_up', 6, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 1, 'interaction', 6, NULL, '{"id": 6, "uuid": "d7858c70164948f1a6201082d31d365c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 6, "kind": "email", "direction": "out", "outcome": null, "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (32, 0, 'follow_up', 7, NULL, '{"id": 7, "uuid": "58dd1a96e8ac494aa6c2b6606d829dc5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "trial", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (33, 0, 'follow_up', 7, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (34, 0, 'follow_up', 8, NULL, '{"id": 8, "uuid": "c128f989c3b04996800f1e31cf42aeff", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-10", "due_time": "14:00", "zone": "Etc/UTC", "due_at": "2026-11-10T14:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (35, 0, 'follow_up', 8, '{"state": "planned"}', '{"state": "confirmed"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (36, 0, 'follow_up', 9, NULL, '{"id": 9, "uuid": "a266d28a828d47528f3a79924767d137", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 0, 'follow_up', 9, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 1, 'interaction', 7, NULL, '{"id": 7, "uuid": "fe07eab29e4a45b9b145b49ba3c58884", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 9, "kind": "call", "direction": "out", "outcome": "reached", "words": "about the order", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 2, 'follow_up', 10, NULL, '{"id": 10, "uuid": "2bd313a3f86b426991f2c68ef1b199db", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-23", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (38, 0, 'follow_up', 11, NULL, '{"id": 11, "uuid": "e41588c616484dc8ab375974097aff43", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "card", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "year", "repeat_every": 1, "repeat_from_on": "2026-12-01", "repeat_until_on": "2035-12-01"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (39, 0, 'follow_up', 12, NULL, '{"id": 12, "uuid": "8e6fe222d2974013a7ca62a38899f02f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "todo", "words": "send the list", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "month", "repeat_every": 1, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-09"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (40, 0, 'interaction', 8, NULL, '{"id": 8, "uuid": "b6440160c5da4917afe9c0901603fdbd", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "email", "direction": "in", "outcome": null, "words": "and for two sizes?", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 0, 'deal', 1, NULL, '{"id": 1, "uuid": "63f27daf9c414a35aedf98eb6f2c2262", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Website", "amount_minor": 120000, "currency": "EUR", "close_on": "2026-12-11", "odds": 40, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 1, 'deal_move', 1, NULL, '{"id": 1, "uuid": "50325fa97dc64ad0a63524ab2315e749", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 2, 'deal_person', 1, NULL, '{"id": 1, "uuid": "f3417c34b76b45ae958f8f4efc17a42e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 0, 'deal', 2, NULL, '{"id": 2, "uuid": "68359255ab0547c080eee74457d0e45e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Stall signs", "amount_minor": 3000000, "currency": "THB", "close_on": null, "odds": null, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 1, 'deal_move', 2, NULL, '{"id": 2, "uuid": "5e6bfe421ffc40bba023ca19a0897f2d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 2, 'deal_person', 2, NULL, '{"id": 2, "uuid": "235efe9cb64d42d48b57207ebccd8e0c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 0, 'deal', 3, NULL, '{"id": 3, "uuid": "8a8c908638734a85ab878d215b48b66e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Brochure", "amount_minor": null, "currency": null, "close_on": "2026-12-20", "odds": 40, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 1, 'deal_move', 3, NULL, '{"id": 3, "uuid": "c8c5b4c9d5d4475c9ae5e27f9f818e60", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 2, 'deal_person', 3, NULL, '{"id": 3, "uuid": "2ed67d41fe6e4cfd82163665c58a2761", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (44, 0, 'deal_person', 4, NULL, '{"id": 4, "uuid": "f1fa0290a0954b61bcdfdc3e6c715a5c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "champion"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 0, 'deal_person', 1, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 1, 'deal_person', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (46, 0, 'deal_person', 5, NULL, '{"id": 5, "uuid": "078dbd518cde44a1bc6923b5c43b9171", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (47, 0, 'follow_up', 13, NULL, '{"id": 13, "uuid": "042e659f68034d7883a6ab94f4473d31", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": 1, "kind": "trial", "words": "two weeks of menus", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (48, 0, 'deal_check', 1, NULL, '{"id": 1, "uuid": "4e118b20355c48b69fa7603115b61cf5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "stage_check_id": 1, "checked_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (48, 1, 'deal_check', 2, NULL, '{"id": 2, "uuid": "81cead2f1e824f92a46dd734940f450f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "stage_check_id": 2, "checked_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (49, 0, 'deal_check', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (50, 0, 'deal', 1, '{"stage_id": 1}', '{"stage_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (50, 1, 'deal_move', 4, NULL, '{"id": 4, "uuid": "8fa1bc0db1db4573bc0cee78bd0e0ba6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "from_stage_id": 1, "from_state": "open", "stage_id": 2, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 0, 'deal', 2, '{"amount_minor": 3000000, "state": "open", "closed_on": null}', '{"amount_minor": 2800000, "state": "won", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 1, 'deal_move', 5, NULL, '{"id": 5, "uuid": "7b1f4a6f5b0246158ea7118b7b673074", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "won", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 0, 'deal', 3, '{"state": "open", "closed_on": null, "reason_id": null, "closing_words": ""}', '{"state": "lost", "closed_on": "2026-11-02", "reason_id": 1, "closing_words": "too dear"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 1, 'deal_move', 6, NULL, '{"id": 6, "uuid": "bf4b1b91e1bf4251b3602bf1a0589a0f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "lost", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 2, 'contact', 1, '{"asked_again": null}', '{"asked_again": "not-asked"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 0, 'note', 5, NULL, '{"id": 5, "uuid": "20a63c3eed374445998975b7e6ff3611", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": 3, "kind": "note", "words": "lost Mon 2 Nov · price: too dear", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 1, 'deal', 3, '{"state": "lost", "closed_on": "2026-11-02", "reason_id": 1, "closing_words": "too dear"}', '{"state": "open", "closed_on": null, "reason_id": null, "closing_words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 2, 'deal_move', 7, NULL, '{"id": 7, "uuid": "e1916acee9354c7eab6a71910a4815e1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": 1, "from_state": "lost", "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 0, 'deal', 4, NULL, '{"id": 4, "uuid": "f1e3aeb18fc741cf98530fcd20f04fd1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Stickers", "amount_minor": 8000, "currency": "EUR", "close_on": null, "odds": null, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 1, 'deal_move', 8, NULL, '{"id": 8, "uuid": "c05422413b7e4cfebe7f4c7aac5a7c31", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 4, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 2, 'deal', 4, '{"state": "open", "closed_on": null}', '{"state": "won", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 3, 'deal_move', 9, NULL, '{"id": 9, "uuid": "d95dafa2a8f94d3d9c90edc891476bf8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 4, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "won", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (55, 0, 'deal', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 0, 'stage', 4, '{"position": 4}', '{"position": 5}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 1, 'stage', 5, NULL, '{"id": 5, "uuid": "91615d06294b4194a6c407e3e3f511a2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "slug": "trial", "name": "Trial", "folded_name": "trial", "position": 4, "odds": 60, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (57, 0, 'stage_check', 13, NULL, '{"id": 13, "uuid": "b19c9f1e227147708aab63e4f843d1df", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "stage_id": 5, "position": 1, "words": "they used it twice"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (58, 0, 'stage_check', 13, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (59, 0, 'stage', 5, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (59, 1, 'stage', 4, '{"position": 5}', '{"position": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 0, 'pipeline', 2, NULL, '{"id": 2, "uuid": "c5b977f168aa45dc8c8f6ef607cd2327", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "recruit", "name": "recruit", "folded_name": "recruit", "position": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 1, 'stage', 6, NULL, '{"id": 6, "uuid": "6b9c28fe058244d4bf21d515c915b6f4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 2, "slug": "contacted", "name": "Contacted", "folded_name": "contacted", "position": 1, "odds": 15, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 2, 'stage', 7, NULL, '{"id": 7, "uuid": "dba58b64552447f0a176b12095b0ceb0", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 2, "slug": "joined", "name": "Joined", "folded_name": "joined", "position": 2, "odds": 80, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 0, 'stage', 6, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 1, 'stage', 7, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 2, 'pipeline', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (62, 0, 'lost_reason', 10, NULL, '{"id": 10, "uuid": "0549afb7e7734701b56976b942dadbc7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "moved-away", "name": "moved away", "folded_name": "moved away", "position": 10}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (63, 0, 'lost_reason', 10, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (64, 0, 'goal', 1, NULL, '{"id": 1, "uuid": "434061d5e6ad4f3dad184a078d594661", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-11-01", "until_on": "2026-11-30", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (65, 0, 'goal', 2, NULL, '{"id": 2, "uuid": "648e0e54f3374ae38a0c41e29f82d6c6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-10-01", "until_on": "2026-12-31", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (66, 0, 'goal', 3, NULL, '{"id": 3, "uuid": "ea078c4978494a989b43bcf350e3062f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-01-01", "until_on": "2026-12-31", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (67, 0, 'goal', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (68, 0, 'contact', 2, '{"standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null}', '{"standing": "parked", "standing_reason": "no money before spring", "standing_on": "2026-11-02", "back_on": "2027-03-01", "asked_again": "yes"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (68, 1, 'follow_up', 2, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 0, 'company', 2, NULL, '{"id": 2, "uuid": "b9e27c8335894272a162f60fab09c4ca", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "berg", "name": "Berg", "folded_name": "berg", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 1, 'contact', 3, NULL, '{"id": 3, "uuid": "7abd5f5a1634407d8154ee7dc943ec8b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "emil-berg", "name": "Emil Berg", "company_id": 2, "source_id": null, "source_detail": "", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 2, 'contact_point', 8, NULL, '{"id": 8, "uuid": "5c62ba66063f443b8b21eb2ebe360900", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "email", "label": "", "value": "emil@berg.example", "normal": "emil@berg.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 3, 'follow_up', 14, NULL, '{"id": 14, "uuid": "001a09f678704785a600286e72330e1d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
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
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (78, 0, 'company', 3, NULL, '{"id": 3, "uuid": "3444914f67de4ac98cce59a31d55cae7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nobody-co", "name": "Nobody & Co", "folded_name": "nobody & co", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (79, 0, 'source', 2, NULL, '{"id": 2, "uuid": "cdbb57477fb8460786a17698d0028cf4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "leaflet", "name": "leaflet", "folded_name": "leaflet", "direction": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (80, 0, 'note', 6, NULL, '{"id": 6, "uuid": "ec73d28c70114d67a0345b4743a9af15", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note too many", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (81, 0, 'interaction', 9, NULL, '{"id": 9, "uuid": "8e4b55a004d24579891d05ed77feeea4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "reached", "words": "a talk with somebody else", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (82, 0, 'concern', 3, NULL, '{"id": 3, "uuid": "8d22e533fd924e8d8331056c4073af4d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "a question of somebody else", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (83, 0, 'occasion', 4, NULL, '{"id": 4, "uuid": "fea290175ec84b7a8253f31df9b5de4b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "name day", "month": 5, "day": 1, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (84, 0, 'follow_up', 15, NULL, '{"id": 15, "uuid": "1eeb55ebc8a243a99b224e89dfb9ad39", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
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
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (99, 0, 'note', 7, NULL, '{"id": 7, "uuid": "6a0030e16f5a45748c8f63712c14da6d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (100, 0, 'note', 7, '{"uuid": "6a0030e16f5a45748c8f63712c14da6d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02", "id": 7, "contact_id": 1, "deal_id": null}', NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('b39dbe51766b442fbfd0136b38afbb62', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'nora-lind', 'Nora Lind', 'red flyer', 'owner', 'Danish', 'high', 'active', '', NULL, NULL, 'not-asked', '', 0, 'lead', 1, 1134, 3, '2027-01-31', 0, '2026-11-06', '2026-11-02', '2026-11-02', '2026-11-02', 0, '2026-11-02', 1, 2, 0, 48000, NULL, NULL, '2026-11-02', 1, 1, 1, NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('0afa7b7161af4d20853bddad6df1e77c', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'สมชาย-ใจดี', 'สมชาย ใจดี', '', '', '', 'normal', 'parked', 'no money before spring', '2026-11-02', '2027-03-01', 'yes', '', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 2, 1, NULL, 1);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('7abd5f5a1634407d8154ee7dc943ec8b', 9, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'emil-berg', 'Emil Berg', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, 'bought for this year', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 3, 2, NULL, NULL);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('434061d5e6ad4f3dad184a078d594661', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-11-01', '2026-11-30', 600000, 'EUR', 1, 1);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('648e0e54f3374ae38a0c41e29f82d6c6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-10-01', '2026-12-31', 600000, 'EUR', 2, 1);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('ea078c4978494a989b43bcf350e3062f', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-01-01', '2026-12-31', 600000, 'EUR', 3, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('3821666d723b4084aeb247ac94aa159d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 24000, 'EUR', '2026-10-14', '2026-10-16', 'stall', 1, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('d8b6af8e51f34d9d985d84f703b022fd', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 30000, 'DKK', '2026-10-01', '2026-10-31', '', 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('948ffe14d1995f058adf5d86a3f07785', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'needs-analysis', 'Needs analysis', 'needs analysis', 1, 15, 7, 1, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('480f5a040dec58c09a4803492d3f3649', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'presentation', 'Presentation', 'presentation', 2, 35, 7, 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('605ce77229365bc492558c0db817efda', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'objections', 'Objections', 'objections', 3, 55, 7, 3, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('55d13b2997c35472bfbabf25f8fa110f', 3, '2026-11-22T00:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'closing', 'Closing', 'closing', 4, 80, 5, 4, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('91615d06294b4194a6c407e3e3f511a2', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'trial', 'Trial', 'trial', 4, 60, 7, 5, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('6b9c28fe058244d4bf21d515c915b6f4', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'contacted', 'Contacted', 'contacted', 1, 15, 7, 6, 2);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('dba58b64552447f0a176b12095b0ceb0', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'joined', 'Joined', 'joined', 2, 80, 7, 7, 2);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('88523a2441d64d6db2f653833d3e34b2', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'market', 'yes', '', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 1, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('e9286343b25f47109a59ec735c046c7a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'budget', 'yes', 'paid 850 last time', 90000, 'EUR', NULL, '2026-11-02', 'call', 'Ida', 1, 2, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('ce40bc6c938d4d37ab3860994c855f6f', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', 'before Christmas', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 3, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('b4411ed09bf340f5bcc9d83a57ca472b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', '', NULL, NULL, '2027-01-31', '2026-11-02', NULL, '', 0, 4, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('6f68c84214314f9c91621fb914b41445', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'need', 'unknown', '', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 5, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('96ccc32c4d554792a070863471e6cf06', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'authority', 'no', 'her uncle decides', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 6, 1, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('550df81580434a52967b505ec456d756', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'work', 'nora@lind.dk', 'nora@lind.dk', 1, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('5b96488679ba409a919d5ab7645f63c7', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', 'home', 'nora@hjem.example', 'nora@hjem.example', 2, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('82d01ba1518749ef9379ae4101fdd4a1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '+45 32 12 34 56', '+4532123456', 3, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('27c8318b4d0047edae8292e9bd75c948', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'link', '', 'https://lind.dk', 'https://lind.dk', 4, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('d2fcccb74fa245509bc29e47d833487d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '081-234-5678', NULL, 5, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('50c783a516d74672bf44002594528d7b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', 'shop', 'Havnegade 12, Aarhus', 'havnegade 12, aarhus', 6, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('51104ed0a186419f946fd572ac13d2c3', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', '', 'Lindevej 3', 'lindevej 3', 7, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('5c62ba66063f443b8b21eb2ebe360900', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', 'emil@berg.example', 'emil@berg.example', 8, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('47472f36b3f245f3b1f28d7e0fe30d29', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 1, 1, 1);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('0ac179a9295645ef87db63663845d3a3', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 2, 1, 2);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('48d165f77aee4f78a334bfeb76da7b40', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 3, 2, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('7ffc6b130c2c43faae40da6a2ceb7c4b', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 4, 2, 4);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('63f27daf9c414a35aedf98eb6f2c2262', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Website', 120000, 'EUR', '2026-12-11', 40, 'open', '2026-11-02', NULL, '', 'need interest fit', 3, '2026-11-06', '2026-11-02', 1, 1, 2, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('68359255ab0547c080eee74457d0e45e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Stall signs', 2800000, 'THB', NULL, NULL, 'won', '2026-11-02', '2026-11-02', '', 'need interest fit', NULL, NULL, '2026-11-02', 2, 1, 1, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('8a8c908638734a85ab878d215b48b66e', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'Brochure', NULL, NULL, '2026-12-20', 40, 'open', '2026-11-02', NULL, '', 'need interest fit', NULL, NULL, NULL, 3, 1, 1, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('f1e3aeb18fc741cf98530fcd20f04fd1', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Stickers', 8000, 'EUR', NULL, NULL, 'won', '2026-11-02', '2026-11-02', '', '', NULL, NULL, '2026-11-02', 4, 1, 1, NULL);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('b54bc7d068b343d49a7eeb7793edd5d2', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '32', 1, 1, 1);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('736f893bc87d432a9b55013858ab9c7e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'matt', 2, 1, 2);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('a5b41871a2194881b7ba0f095d09e68f', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2015-06-12', 3, 1, 3);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('a0a086bb8a9040fa81e406b3608adfcf', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'green', 4, 1, 4);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('0b02e07fc5504eaca0264b30f9d1f2b1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'birthday', 2, 29, 1988, NULL, 1, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('f408adafda714d3ea7b59916c249d814', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'wedding day', 6, 12, 2015, NULL, 2, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('99778a88235f48d5b7f68726c96da6a1', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'the shop opened', 11, 5, NULL, '2026-11-05', 3, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('fea290175ec84b7a8253f31df9b5de4b', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'name day', 5, 1, NULL, NULL, 4, 1);
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
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('b19c9f1e227147708aab63e4f843d1df', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 1, 'they used it twice', 13, 5);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('0577570919e4437ab724d8161bc0a425', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'concern', 'is it dishwasher safe?', '2026-11-02', 'yes, up to 60 degrees', '2026-11-02', 1, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('569bb9603475481eb72d963afd08474a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'request', 'two samples', '2026-11-02', '', NULL, 2, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('8d22e533fd924e8d8331056c4073af4d', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'concern', 'a question of somebody else', '2026-11-02', '', NULL, 3, 1, NULL);
INSERT INTO deal_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "checked_on", "id", "deal_id", "stage_check_id") VALUES ('4e118b20355c48b69fa7603115b61cf5', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-11-02', 1, 1, 1);
INSERT INTO deal_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "checked_on", "id", "deal_id", "stage_check_id") VALUES ('81cead2f1e824f92a46dd734940f450f', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02', 2, 1, 2);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('50325fa97dc64ad0a63524ab2315e749', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 1, 1, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('5e6bfe421ffc40bba023ca19a0897f2d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 2, 2, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('c8c5b4c9d5d4475c9ae5e27f9f818e60', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 3, 3, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('8fa1bc0db1db4573bc0cee78bd0e0ba6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'open', '2026-11-02', 4, 1, 1, 2);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('7b1f4a6f5b0246158ea7118b7b673074', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'won', '2026-11-02', 5, 2, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('bf4b1b91e1bf4251b3602bf1a0589a0f', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'lost', '2026-11-02', 6, 3, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('e1916acee9354c7eab6a71910a4815e1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lost', 'open', '2026-11-02', 7, 3, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('c05422413b7e4cfebe7f4c7aac5a7c31', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 8, 4, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('d95dafa2a8f94d3d9c90edc891476bf8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'won', '2026-11-02', 9, 4, 1, 1);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('f3417c34b76b45ae958f8f4efc17a42e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'decision-maker', 1, 1, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('235efe9cb64d42d48b57207ebccd8e0c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 2, 2, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('2ed67d41fe6e4cfd82163665c58a2761', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 3, 3, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('f1fa0290a0954b61bcdfdc3e6c715a5c', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'champion', 4, 1, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('078dbd518cde44a1bc6923b5c43b9171', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 5, 1, 2);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('ab7401c4223e4a1292a68fc8e254de68', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-24', '10:00', 'Etc/UTC', '2026-11-24T10:00:00.000000Z', 'planned', NULL, NULL, NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('6e283ada739d41b4a493ddaf5b688007', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-20', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 2, 2, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('59ff74e2d2a54653aa13cb15b9b9f910', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', '2026-11-06', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 3, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('fb2da382b37045cbadec338b35aa7f46', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-03', '09:00', 'Etc/UTC', '2026-11-03T09:00:00.000000Z', 'kept', '2026-11-02', NULL, NULL, NULL, NULL, 4, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('58e89e7a5e624e8dab4f671bc75f5575', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'demo', '', '2026-11-04', NULL, NULL, NULL, 'no-show', '2026-11-02', NULL, NULL, NULL, NULL, 5, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('dc7cdbf69f3647cd9759959748ef1b25', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'quote', '', '2026-11-05', NULL, NULL, NULL, 'done', '2026-11-02', NULL, NULL, NULL, NULL, 6, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('58dd1a96e8ac494aa6c2b6606d829dc5', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', '', '2026-11-06', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 7, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('c128f989c3b04996800f1e31cf42aeff', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-10', '14:00', 'Etc/UTC', '2026-11-10T14:00:00.000000Z', 'confirmed', NULL, NULL, NULL, NULL, NULL, 8, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('a266d28a828d47528f3a79924767d137', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-09', NULL, NULL, NULL, 'done', '2026-11-02', 'week', 2, '2026-11-09', '2027-01-31', 9, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('2bd313a3f86b426991f2c68ef1b199db', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-23', NULL, NULL, NULL, 'planned', NULL, 'week', 2, '2026-11-09', '2027-01-31', 10, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('e41588c616484dc8ab375974097aff43', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'card', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, 'year', 1, '2026-12-01', '2035-12-01', 11, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('8e6fe222d2974013a7ca62a38899f02f', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'todo', 'send the list', '2026-11-09', NULL, NULL, NULL, 'planned', NULL, 'month', 1, '2026-11-09', '2027-01-09', 12, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('042e659f68034d7883a6ab94f4473d31', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', 'two weeks of menus', '2026-11-20', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 13, 1, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('001a09f678704785a600286e72330e1d', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-09', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 14, 3, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('1eeb55ebc8a243a99b224e89dfb9ad39', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 15, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('50c8fd0fd7804179b39e32b8ca43b4b8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'has a dog', 0, '2026-11-02', 1, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('7ae8a618b0244550a25de14603a32b42', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'ชอบกาแฟเย็น', 0, '2026-11-02', 2, 2, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('25e7527e4d4e441eb07d36eab4338d8e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'daughter has finals', 1, '2026-11-02', 3, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('87e3e94b545140ddb507a695a5915b97', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'alternatives', 'a print shop in town', 0, '2026-11-02', 4, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('20a63c3eed374445998975b7e6ff3611', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'lost Mon 2 Nov · price: too dear', 0, '2026-11-02', 5, 1, 3);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('ec73d28c70114d67a0345b4743a9af15', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'note', 'a note too many', 0, '2026-11-02', 6, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('4bb1c968b17548cdaf7cea2f35cccfc8', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'in', NULL, 'asked for a tasting menu', '2026-11-02', '2026-11-02', 1, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('f7e0c40622c646e78c5abc1cd2f9dc4b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'no-answer', '', '2026-10-30', NULL, 2, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('84501b99d4184cf0aa65bf026af6ad80', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'out', NULL, 'card: the shop opened', '2026-11-02', NULL, 3, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('926e05a9fe4b4334a1e90beda3b7841d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'reached', '', '2026-11-02', NULL, 4, 1, NULL, 4);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('f76a095c98164732a59e759d84a63a63', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'no-answer', '', '2026-11-02', NULL, 5, 1, NULL, 5);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('d7858c70164948f1a6201082d31d365c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'out', NULL, '', '2026-11-02', NULL, 6, 1, NULL, 6);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('fe07eab29e4a45b9b145b49ba3c58884', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'reached', 'about the order', '2026-11-02', NULL, 7, 1, NULL, 9);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('b6440160c5da4917afe9c0901603fdbd', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'in', NULL, 'and for two sizes?', '2026-11-02', NULL, 8, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('8e4b55a004d24579891d05ed77feeea4', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'call', 'out', 'reached', 'a talk with somebody else', '2026-11-02', NULL, 9, 1, NULL, NULL);
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
