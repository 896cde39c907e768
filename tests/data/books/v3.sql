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
CREATE INDEX deal_closed ON deal (state, closed_on) WHERE deleted_at IS NULL AND state <> 'open';
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
CREATE INDEX interaction_by_day ON interaction (happened_on, contact_id, direction, outcome) WHERE deleted_at IS NULL;
CREATE INDEX interaction_of_contact ON interaction (contact_id, happened_on);
CREATE INDEX interaction_of_deal ON interaction (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX interaction_of_follow_up ON interaction (follow_up_id);
CREATE VIRTUAL TABLE search_contact_words USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_contact_grams USING fts5(name, company, reach, tags, content='search_contact', content_rowid='id', tokenize='trigram', detail=none);
CREATE VIRTUAL TABLE search_text_words USING fts5(words, content='search_text', content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE search_text_grams USING fts5(words, content='search_text', content_rowid='id', tokenize='trigram', detail=none);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('ff71bb915d124d20ba5376d4582f39fa', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lind', 'Lind', 'lind', 'café', 'Aarhus', 4, 1);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('fd172cae460645059b44b4ab3ee8d4da', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'berg', 'Berg', 'berg', '', '', NULL, 2);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('b3aa4f8f68fa420ebb863408bf9eb72c', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'nobody-co', 'Nobody & Co', 'nobody & co', '', '', NULL, 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('7a0b8f608a21407fad32d5bd498f1a02', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'seats', 'Seats', 'seats', 'number', '', 1);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('fb7df1aabd164e9784b0565baec156e7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'paper', 'Paper', 'paper', 'choice', 'matt
gloss', 2);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('3de71503453e4915a9a685bbd2e73230', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'opened', 'Opened', 'opened', 'date', '', 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('dfe81992c7884f179cd1edcf3487ea5a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'colour', 'Colour', 'colour', 'text', '', 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('56496302ba8d57019e9376711a032536', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'price', 'price', 'price', 1, 1);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('f990b49e8ba65df1b89ad86c7d070bff', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-budget', 'no budget', 'no budget', 2, 2);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7afd7e67193c5f4c8d523d6b3cbc4f68', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-need', 'no need', 'no need', 3, 3);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7cd330872ab85fef91c0c1c0e05ffbd6', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-now', 'not now', 'not now', 4, 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('31bd18c885125f16af3dae7d5734c866', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'competitor', 'competitor', 'competitor', 5, 5);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('5a486a9586a9514ca6b8bdf00b04dc4d', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-a-fit', 'not a fit', 'not a fit', 6, 6);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('936bb61405095dafa186d27e3ebd86ed', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-decision', 'no decision', 'no decision', 7, 7);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('1c7e2cfa3ea65969be46362815013347', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-reply', 'no reply', 'no reply', 8, 8);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('610dbdcd78e85daf8d6225fb417865d2', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'other', 'other', 'other', 9, 9);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('aafee799700f4ab2af4809ff89b631dc', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'moved-away', 'moved away', 'moved away', 10, 10);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (1, '5cda35a2aef246d19f75d3cf6792f4df', 'field.add', 'x1', 'Seats', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (2, '9361faa8623c4cf380501a9bd4f874dc', 'field.add', 'x2', 'Paper', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (3, 'efc7409d3e804569b1ad536513ca7b45', 'field.add', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (4, 'a29f3d8ea0a2475b9bb82ed2262c9cf3', 'field.add', 'x4', 'Colour', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (5, '4e0e2ade55c24bb9a831f31920c94ae0', 'company.add', 'o1', 'Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (6, 'df116ac425a84ba697241e08c0b8b14c', 'source.add', 's1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (7, '11f13fbbf43c4befa54ec0cf7c2128a3', 'source.cost', 'm1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (8, 'c70ca5c41ce647e6995066316dae21ae', 'source.cost', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (9, 'e0f4f984a7334c21afe63b9a1f7d8d1e', 'contact.add', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (10, 'b622fe88d5b049ecaa4acaf6bb7fbc04', 'contact.add', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (11, '1abd254ee8914ade922e638fd06d92eb', 'contact.edit', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (12, 'fcfcd479cdf1480098504eb343e6e66d', 'contact.edit', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (13, '04d9affcaf1e4263a6417032414d3c57', 'interaction.log', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (14, '2a64128d5b904e8186f4b38651722213', 'interaction.answer', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (15, '5a3af2a7a6d74e998cb1af313c8f23b6', 'interaction.log', 'i2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (16, '9ad03aa479344c5789e1bf48d9ca4e8e', 'concern.raise', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (17, 'b8cbf47f7fab46f1be4558064c32ff93', 'concern.answer', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (18, 'fd571713b910495d9f43caa83f77e1ed', 'concern.raise', 'k2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (19, '63e43469029c4b3d80af537606d097b3', 'note.add', 'n3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (20, 'c215cee462e04baaadcc50f4c01fab9a', 'occasion.add', 'y2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (21, 'fe767763587a4203b9497fb5262a9063', 'occasion.add', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (22, '01afab45de6c408798c2d9749f42fdf2', 'occasion.complete', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (23, 'd23a69ae821c4212972ecd427dead1b3', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (24, '02afd4dfcbd44036991f78f9f55ae2c3', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (25, '2a72d0fefff34f578ebef8da59c44874', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (26, 'debd2710de414a438b16da0489a3200a', 'follow_up.plan', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (27, '956b6684eb444c2f94b0adb090db0218', 'follow_up.keep', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (28, '131cb35cc26f4b69a4fa08d87fab6ba5', 'follow_up.plan', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (29, 'a9c6dab1397b48de8b714bae3fa853bd', 'follow_up.no_show', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (30, '9be1351204e1402e970c023bd817433f', 'follow_up.plan', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (31, '2d756f4374174bc1bc56449fef93cc8b', 'follow_up.complete', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (32, '5cf5e70f924b47569950373a167b9f81', 'follow_up.plan', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (33, '506d39c8fcf848bc9776dd46d64f3e24', 'follow_up.cancel', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (34, '6197427593724a01b5738125c6ffdb10', 'follow_up.plan', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (35, '53e0ae76b3ea49828b758458a15b4c73', 'follow_up.confirm', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (36, 'b1eb8781b0724f1d935d8d21673d604c', 'follow_up.plan', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (37, 'c6b1d9dc745d4b7f9987d4f3b28bd202', 'follow_up.complete', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (38, '6dfc3f1643aa4ec1986b757a4b60a43c', 'follow_up.plan', 'f11', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (39, '10bd39ecc13144e0bd2d63245423d42b', 'follow_up.plan', 'f12', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (40, 'c7f6d818f99e4943851c60dba4cc5363', 'interaction.log', 'i8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (41, 'ea0d2cabf5ab411f99819796bdd52626', 'deal.add', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (42, 'aa0f8bfb920349d3a2a2d121c25bb720', 'deal.add', 'd2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (43, '34977102fd0e442faaae5286fb2a5964', 'deal.add', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (44, 'cd6fa60f403f43919b39d7a92bf09af4', 'deal.who', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (45, '748699a196934eee829a214dc28b62ec', 'deal.who', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (46, '0d1d9ac7d2374aceb24c1c6763d7ba24', 'deal.who', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (47, 'c973a6d8475048748129bf4108a436a3', 'deal.trial', 'f13', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (48, '3f201c605cce4bbc93ccd94b0961672a', 'deal.checklist', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (49, '9be4c296efe1413eace58346bf081959', 'deal.checklist', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (50, '3f5e632c07fd4d27ab4105b71dbb430b', 'deal.move', 'd1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (51, '4365f273f814446e9c74ac1cd761e68f', 'deal.win', 'd2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (52, 'db11c5a6b9f449dd8ebc659398275cb3', 'deal.lose', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (53, '687b5275bba14e7da9cc9b3b60293b2a', 'deal.reopen', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (54, '73f8798d80d644f0b5235fd43106df60', 'deal.sell', 'd4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (55, '793a23d119ce4dbc9460afe765221d16', 'deal.delete', 'd3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (56, 'af6b63e60d984b36ae38ea81bf9a5b28', 'stage.add', 'e5', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (57, '5d71501405064793a2c850678bfc889c', 'stage_check.add', 'b13', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (58, '009f11085ed542b592a98f92547e7fc7', 'stage_check.delete', 'b13', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (59, '61f440dd1f4c455c97e7b04edb51bb6d', 'stage.delete', 'e5', 'Trial', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (60, 'e2e7ad98b24542f484785030b9cac0c2', 'pipeline.add', 'l2', 'recruit', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (61, '48f90476b28b4f789b8622002f41ee4c', 'pipeline.delete', 'l2', 'recruit', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (62, '20e80c3bd5714a54bc68d2e7b5fb5dec', 'reason.add', 'r10', 'moved away', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (63, '0358767a1fde4772aa0895fbb1bcf791', 'reason.delete', 'r10', 'moved away', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (64, '67a10e3fc48f4ab39e17dbb655045c95', 'goal.set', 'g1', '2026-11', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (65, '280e24c0937c4c83b232fa352981dd6d', 'goal.set', 'g2', '2026-Q4', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (66, '4ebf9999acd5471a9f2134adb0c4cb46', 'goal.set', 'g3', '2026', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (67, 'be3e90e587b64d80a88c591c3d6d169a', 'goal.delete', 'g3', '2026', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (68, 'c63c22735c964da2b7c96bc800fccc58', 'contact.park', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (69, '78f56b63ba414f558348ebbc730a635c', 'contact.add', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (70, '315a869fb90c4d318cbf995c12f8af33', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', 71, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (71, '2fd15d7a95184d2a99f5e068f4716bda', 'undo', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, 70);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (72, 'b713ccebd0be4985892b35ad4ef3d2ac', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (73, '7486539eb0c24a55a25044501731dd5c', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (74, '9622b2a096f1465283110da581056653', 'contact.do_not_contact', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (75, '8c8ad9aaee614e72922d3893ae7622bb', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (76, '833c689a6be648519702f35edf66076f', 'contact.no_next', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (77, '659b393c97834e5c8d6aab64d71ec5ae', 'contact.delete', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (78, 'd4162b392f7f4028bf315e44c61f56d5', 'company.add', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (79, '351de1ed31f343f397224f97ff22c313', 'source.add', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (80, 'ed6bcbb665f248ce84ef022efa6f5601', 'note.add', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (81, '829766ba6c7b4ed19f77c3b11c5ad1f5', 'interaction.log', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (82, '6776aa40976a4b7aa6587d4ba5af2e08', 'concern.raise', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (83, '76725b7d13644366a45229c9250b11e0', 'occasion.add', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (84, '7d3ce717d7184e4a8f125576c4f1474f', 'follow_up.plan', 'f15', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (85, '0f1c751e3a67447c86722da1b36f89ae', 'company.delete', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (86, 'e08aed2722ee40b382591a1a0de2cf93', 'source.delete', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (87, 'de19f3df1290415a91ecf3c54b8996ab', 'note.delete', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (88, '104e0938c1034d08b1c3adb3baebbf49', 'interaction.delete', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (89, '5ca1a433ee50496b8d7b7217d19c9c8d', 'concern.delete', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (90, '8b7d44b2531440329994e0063a864cd7', 'occasion.delete', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (91, 'd35f90ac51ac43d79db9b41f43bc2be5', 'follow_up.delete', 'f15', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (92, 'fd02db166591445092e9d4f9b4410031', 'answer.delete', 'a1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (93, '35dc22b4833a4121b2c27ce0d2862246', 'source_cost.delete', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (94, 'f15ccc69ba1844f697e39db91b814184', 'field.delete', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (95, 'c9b36a5d22af44599d48529d501f3b77', 'tag.rename', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (96, '627c1c2d31cc4ff9b8d22acde63bda23', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (97, '0f215f79f5624383a9ad212d7458692e', 'tag.undelete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (98, 'f38686b3331b474eb7a9d70aba6391f3', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (99, 'baafba65aa6d479bbe1442e6d5e43274', 'note.add', 'n7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', 100, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (100, 'd725b637090f4c6a9b197206127acc84', 'undo', 'n7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, 99);
INSERT INTO pipeline ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('c0dc94c3b7005fad95aef0ee9975eb3c', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'sales', 'Sales', 'sales', 1, 1);
INSERT INTO pipeline ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('4f3d84c229984c33b1d71303a82b3da6', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'recruit', 'recruit', 'recruit', 2, 2);
INSERT INTO setting ("key", "value") VALUES ('warned_of', 'a folder that travels');
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('6c729f23e9e44b10950fe3da0fe0d8cd', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'fair', 'fair', 'fair', 'outbound', 1);
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('1af53e5cb6944ea3bb36b7a2de29d792', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'leaflet', 'leaflet', 'leaflet', NULL, 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('214d56c22b994e5a80fe81e147c80129', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'cafe', 'cafe', 'cafe', 1);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('3ac2839d6aa948e790c2ef6d04d284b6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'menu', 'menu', 'menu', 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('195b5fde6fb544e5bee2c8314cf45d49', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'กาแฟ', 'กาแฟ', 'กาแฟ', 3);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('d9f28728e2eb4946ab83eace0e95d143', 5, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'fair', 'market hall', 'market hall', 4);
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 0, 'field', 1, NULL, '{"id": 1, "uuid": "7a0b8f608a21407fad32d5bd498f1a02", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "seats", "name": "Seats", "folded_name": "seats", "kind": "number", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 0, 'field', 2, NULL, '{"id": 2, "uuid": "fb7df1aabd164e9784b0565baec156e7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "paper", "name": "Paper", "folded_name": "paper", "kind": "choice", "choices": "matt\ngloss"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (3, 0, 'field', 3, NULL, '{"id": 3, "uuid": "3de71503453e4915a9a685bbd2e73230", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "opened", "name": "Opened", "folded_name": "opened", "kind": "date", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 0, 'field', 4, NULL, '{"id": 4, "uuid": "dfe81992c7884f179cd1edcf3487ea5a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "colour", "name": "Colour", "folded_name": "colour", "kind": "text", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 0, 'company', 1, NULL, '{"id": 1, "uuid": "ff71bb915d124d20ba5376d4582f39fa", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "lind", "name": "Lind", "folded_name": "lind", "trade": "café", "place": "Aarhus", "size": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 0, 'source', 1, NULL, '{"id": 1, "uuid": "6c729f23e9e44b10950fe3da0fe0d8cd", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair", "direction": "outbound"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (7, 0, 'source_cost', 1, NULL, '{"id": 1, "uuid": "ca8e382471b44b6eb7236f3f90e59969", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 24000, "currency": "EUR", "from_on": "2026-10-14", "until_on": "2026-10-16", "words": "stall"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (8, 0, 'source_cost', 2, NULL, '{"id": 2, "uuid": "f5e28f07e888405b82884a19ef847944", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 30000, "currency": "DKK", "from_on": "2026-10-01", "until_on": "2026-10-31", "words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 0, 'contact', 1, NULL, '{"id": 1, "uuid": "59d77658d5794130b3289087cf569f45", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nora-lind", "name": "Nora Lind", "company_id": 1, "source_id": 1, "source_detail": "red flyer", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 1, 'contact_point', 1, NULL, '{"id": 1, "uuid": "172732ba054a45f0a1a9781586baee96", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "work", "value": "nora@lind.dk", "normal": "nora@lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 2, 'contact_point', 2, NULL, '{"id": 2, "uuid": "c31b2a4064be45a6861069ed40704227", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "home", "value": "nora@hjem.example", "normal": "nora@hjem.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 3, 'contact_point', 3, NULL, '{"id": 3, "uuid": "b804464575d24598b897bd36b92ebd8b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "phone", "label": "", "value": "+45 32 12 34 56", "normal": "+4532123456"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 4, 'contact_point', 4, NULL, '{"id": 4, "uuid": "2ac3611f27334c04aefd941959b7f1cb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "link", "label": "", "value": "https://lind.dk", "normal": "https://lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 5, 'tag', 1, NULL, '{"id": 1, "uuid": "214d56c22b994e5a80fe81e147c80129", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "cafe", "name": "cafe", "folded_name": "cafe"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 6, 'contact_tag', 1, NULL, '{"id": 1, "uuid": "753f4b1e35d84b318748fd71b5c85e17", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 7, 'tag', 2, NULL, '{"id": 2, "uuid": "3ac2839d6aa948e790c2ef6d04d284b6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "menu", "name": "menu", "folded_name": "menu"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 8, 'contact_tag', 2, NULL, '{"id": 2, "uuid": "e630ac15d9984376b31f5714776c4488", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 9, 'field_value', 1, NULL, '{"id": 1, "uuid": "58dd4d8f95d14cf59823413525fd1ab5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 1, "value": "30"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 10, 'field_value', 2, NULL, '{"id": 2, "uuid": "c1dbb55762764d5ba36a4b0736c486cf", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 2, "value": "matt"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 11, 'field_value', 3, NULL, '{"id": 3, "uuid": "7b7080a73a3e4ebf864f45cec8f9718e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 3, "value": "2015-06-12"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 12, 'occasion', 1, NULL, '{"id": 1, "uuid": "0bea5a8579e24d159f9bc443668b43f7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "birthday", "month": 2, "day": 29, "year": 1988, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 13, 'follow_up', 1, NULL, '{"id": 1, "uuid": "24af3addb0c24b4ba75cc2986389685b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-24", "due_time": "10:00", "zone": "Etc/UTC", "due_at": "2026-11-24T10:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 14, 'note', 1, NULL, '{"id": 1, "uuid": "90f16bc77c5349dc88b05209c5d6ae13", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "has a dog", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 0, 'contact', 2, NULL, '{"id": 2, "uuid": "a85792b182f84d4387d289a114fdc262", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "สมชาย-ใจดี", "name": "สมชาย ใจดี", "company_id": null, "source_id": null, "source_detail": "", "referred_by_id": 1, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 1, 'contact_point', 5, NULL, '{"id": 5, "uuid": "618f1be098d94b909d9e8893c634bc9e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "phone", "label": "", "value": "081-234-5678", "normal": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 2, 'tag', 3, NULL, '{"id": 3, "uuid": "195b5fde6fb544e5bee2c8314cf45d49", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "กาแฟ", "name": "กาแฟ", "folded_name": "กาแฟ"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 3, 'contact_tag', 3, NULL, '{"id": 3, "uuid": "0a60967b74934a6fa3b76308b1b2a7ca", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 3}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 4, 'follow_up', 2, NULL, '{"id": 2, "uuid": "8dcc65e0831f42be99674e1485ed745a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 5, 'note', 2, NULL, '{"id": 2, "uuid": "589eb51cf3d246fabbba51f2dd43537a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "note", "words": "ชอบกาแฟเย็น", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 0, 'contact', 1, '{"role": "", "language": "", "priority": "normal"}', '{"role": "owner", "language": "Danish", "priority": "high"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 1, 'contact_point', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 2, 'contact_point', 6, NULL, '{"id": 6, "uuid": "6acaded00a524f80a290352a63401e9f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "shop", "value": "Havnegade 12, Aarhus", "normal": "havnegade 12, aarhus"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 3, 'contact_point', 7, NULL, '{"id": 7, "uuid": "cc1db3af25e04ffe9740b25020042f53", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "", "value": "Lindevej 3", "normal": "lindevej 3"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 4, 'contact_tag', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 5, 'field_value', 1, '{"value": "30"}', '{"value": "32"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 6, 'field_value', 4, NULL, '{"id": 4, "uuid": "b0b606e5ed254c388ccdbffae5cd6c20", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 4, "value": "green"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 7, 'field_value', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 0, 'contact', 2, '{"company_id": null}', '{"company_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 1, 'tag', 4, NULL, '{"id": 4, "uuid": "d9f28728e2eb4946ab83eace0e95d143", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 2, 'contact_tag', 4, NULL, '{"id": 4, "uuid": "3b7cf47f4fe640c09c0b8fce82da1261", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 0, 'interaction', 1, NULL, '{"id": 1, "uuid": "c4684596684f4b5898442ae9a6729c9f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "in", "outcome": null, "words": "asked for a tasting menu", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 1, 'follow_up', 3, NULL, '{"id": 3, "uuid": "8456f8dc61444a0982b498bd4629e5dd", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (14, 0, 'interaction', 1, '{"answered_on": null}', '{"answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (15, 0, 'interaction', 2, NULL, '{"id": 2, "uuid": "3ce8f3bcdb234e0e9101adc26434358e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-10-30", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (16, 0, 'concern', 1, NULL, '{"id": 1, "uuid": "d738b2e460a44594bb8fd45eabb33150", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "is it dishwasher safe?", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (17, 0, 'concern', 1, '{"answer": "", "answered_on": null}', '{"answer": "yes, up to 60 degrees", "answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (18, 0, 'concern', 2, NULL, '{"id": 2, "uuid": "3717287c973c4be38b8961b7359b7e57", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "request", "words": "two samples", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (19, 0, 'note', 3, NULL, '{"id": 3, "uuid": "ebc0431057344d42b2cd9657e85c6c3c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "daughter has finals", "pinned": 1, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (20, 0, 'occasion', 2, NULL, '{"id": 2, "uuid": "2cc7495e35264034aac809a7954d39d6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "wedding day", "month": 6, "day": 12, "year": 2015, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (21, 0, 'occasion', 3, NULL, '{"id": 3, "uuid": "44709079910a465ea6e615d8b67647d3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "the shop opened", "month": 11, "day": 5, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 0, 'occasion', 3, '{"handled_on": null}', '{"handled_on": "2026-11-05"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 1, 'interaction', 3, NULL, '{"id": 3, "uuid": "2e3a278437e54c9f8f29a270e3f207a7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "out", "outcome": null, "words": "card: the shop opened", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 0, 'answer', 1, NULL, '{"id": 1, "uuid": "8ad9fd220109445ea8b2ee07b76dc60d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "market", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 1, 'answer', 2, NULL, '{"id": 2, "uuid": "3da5b1c79d3548cfa126d57087722bc2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "budget", "value": "yes", "words": "paid 850 last time", "amount_minor": 90000, "currency": "EUR", "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 2, 'answer', 3, NULL, '{"id": 3, "uuid": "bb3134f8da8b4546a98e97eaa317d9ec", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "before Christmas", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 3, 'note', 4, NULL, '{"id": 4, "uuid": "4773ff0757b2472eb5f31cd38796d5c6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "alternatives", "words": "a print shop in town", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 0, 'answer', 4, NULL, '{"id": 4, "uuid": "964a9800a2e244cdbb3b9d4a5075353a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": "2027-01-31", "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 1, 'answer', 5, NULL, '{"id": 5, "uuid": "df63a74718074cb3ad9e9f361845612e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "need", "value": "unknown", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (25, 0, 'answer', 6, NULL, '{"id": 6, "uuid": "febcafbedb544bc9b42e703cd1d3bd81", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "authority", "value": "no", "words": "her uncle decides", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (26, 0, 'follow_up', 4, NULL, '{"id": 4, "uuid": "80ad97776b4c4358a972d2b72757c959", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-03", "due_time": "09:00", "zone": "Etc/UTC", "due_at": "2026-11-03T09:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 0, 'follow_up', 4, '{"state": "planned", "closed_on": null}', '{"state": "kept", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 1, 'interaction', 4, NULL, '{"id": 4, "uuid": "cc6e6735fcb64555bc8fa3e7d556f214", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 4, "kind": "meet", "direction": "out", "outcome": "reached", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (28, 0, 'follow_up', 5, NULL, '{"id": 5, "uuid": "88ce35568e7244369efaef7d40ea2091", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "demo", "words": "", "due_on": "2026-11-04", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 0, 'follow_up', 5, '{"state": "planned", "closed_on": null}', '{"state": "no-show", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 1, 'interaction', 5, NULL, '{"id": 5, "uuid": "f730403a475942db941fe3ffe7534ec2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 5, "kind": "meet", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (30, 0, 'follow_up', 6, NULL, '{"id": 6, "uuid": "ca1a0f147b614b6299216e49a0780fdf", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "quote", "words": "", "due_on": "2026-11-05", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 0, 'follow_up', 6, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 1, 'interaction', 6, NULL, '{"id": 6, "uuid": "6b0672cab3f44541b0562d3929730715", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 6, "kind": "email", "direction": "out", "outcome": null, "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (32, 0, 'follow_up', 7, NULL, '{"id": 7, "uuid": "a60080b6162542eea909107093b9c786", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "trial", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (33, 0, 'follow_up', 7, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (34, 0, 'follow_up', 8, NULL, '{"id": 8, "uuid": "93b06e2b5ed64fd98299da6907e850b2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-10", "due_time": "14:00", "zone": "Etc/UTC", "due_at": "2026-11-10T14:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (35, 0, 'follow_up', 8, '{"state": "planned"}', '{"state": "confirmed"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (36, 0, 'follow_up', 9, NULL, '{"id": 9, "uuid": "b5aecdd4af3047768bf5e6bbd9ee78bc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 0, 'follow_up', 9, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 1, 'interaction', 7, NULL, '{"id": 7, "uuid": "25056ebc903f4668af2e9fae10c61ec7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 9, "kind": "call", "direction": "out", "outcome": "reached", "words": "about the order", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 2, 'follow_up', 10, NULL, '{"id": 10, "uuid": "db52f7bf7d9f45dd92aa8da98842e1e9", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-23", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (38, 0, 'follow_up', 11, NULL, '{"id": 11, "uuid": "6498ad363fcd4ba693bb6b0ed108871b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "card", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "year", "repeat_every": 1, "repeat_from_on": "2026-12-01", "repeat_until_on": "2035-12-01"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (39, 0, 'follow_up', 12, NULL, '{"id": 12, "uuid": "1801941bd7f14378a34915bb45e9fc60", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "todo", "words": "send the list", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "month", "repeat_every": 1, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-09"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (40, 0, 'interaction', 8, NULL, '{"id": 8, "uuid": "f87d80b1721845979ffa97fa06075624", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "email", "direction": "in", "outcome": null, "words": "and for two sizes?", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 0, 'deal', 1, NULL, '{"id": 1, "uuid": "ae74ee4a305248a7949443a971425633", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Website", "amount_minor": 120000, "currency": "EUR", "close_on": "2026-12-11", "odds": 40, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 1, 'deal_move', 1, NULL, '{"id": 1, "uuid": "bc83f7c51811477383731b7be37178c3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 2, 'deal_person', 1, NULL, '{"id": 1, "uuid": "5008021252d146b99f4a82093d6ce9db", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 0, 'deal', 2, NULL, '{"id": 2, "uuid": "2dcc621538794d138210c445734e22ef", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Stall signs", "amount_minor": 3000000, "currency": "THB", "close_on": null, "odds": null, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 1, 'deal_move', 2, NULL, '{"id": 2, "uuid": "7c127c0ffb5147ad85f592c4ee7fd5c7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 2, 'deal_person', 2, NULL, '{"id": 2, "uuid": "5f599cb7160f427eb922ce5d37262e16", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 0, 'deal', 3, NULL, '{"id": 3, "uuid": "9af5717e34a04768b1b425508b2b0cc6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Brochure", "amount_minor": null, "currency": null, "close_on": "2026-12-20", "odds": 40, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "need interest fit", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 1, 'deal_move', 3, NULL, '{"id": 3, "uuid": "14cefe9938b14add9ba12867652150f4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (43, 2, 'deal_person', 3, NULL, '{"id": 3, "uuid": "a89e4022c8164201b2b8ee90d8969eb3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (44, 0, 'deal_person', 4, NULL, '{"id": 4, "uuid": "78fd97f35f844e1799e5b5d8bc4da6cf", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "champion"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 0, 'deal_person', 1, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (45, 1, 'deal_person', 4, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (46, 0, 'deal_person', 5, NULL, '{"id": 5, "uuid": "683449ca085245e1a22716ae3b6970b7", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "contact_id": 2, "role": "decision-maker"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (47, 0, 'follow_up', 13, NULL, '{"id": 13, "uuid": "c5aada1c794149c4a43ed30963cd14f2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": 1, "kind": "trial", "words": "two weeks of menus", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (48, 0, 'deal_check', 1, NULL, '{"id": 1, "uuid": "9fb3d37302584f838cdc20cf4141820b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "stage_check_id": 1, "checked_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (48, 1, 'deal_check', 2, NULL, '{"id": 2, "uuid": "f56a57d5c7224318b5938f1202b9eeb8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "stage_check_id": 2, "checked_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (49, 0, 'deal_check', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (50, 0, 'deal', 1, '{"stage_id": 1}', '{"stage_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (50, 1, 'deal_move', 4, NULL, '{"id": 4, "uuid": "6031e2a6b6e9426baa1bf1890355ef61", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 1, "from_stage_id": 1, "from_state": "open", "stage_id": 2, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 0, 'deal', 2, '{"amount_minor": 3000000, "state": "open", "closed_on": null}', '{"amount_minor": 2800000, "state": "won", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 1, 'deal_move', 5, NULL, '{"id": 5, "uuid": "cb65479aa59641a380af0289d990389b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 2, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "won", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 0, 'deal', 3, '{"state": "open", "closed_on": null, "reason_id": null, "closing_words": ""}', '{"state": "lost", "closed_on": "2026-11-02", "reason_id": 1, "closing_words": "too dear"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 1, 'deal_move', 6, NULL, '{"id": 6, "uuid": "95c9d095f8af4bc3ba940062d8862f36", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "lost", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 2, 'contact', 1, '{"asked_again": null}', '{"asked_again": "not-asked"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 0, 'note', 5, NULL, '{"id": 5, "uuid": "7ba9a2eed5e9416bb667bb012456fd81", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": 3, "kind": "note", "words": "lost Mon 2 Nov · price: too dear", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 1, 'deal', 3, '{"state": "lost", "closed_on": "2026-11-02", "reason_id": 1, "closing_words": "too dear"}', '{"state": "open", "closed_on": null, "reason_id": null, "closing_words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 2, 'deal_move', 7, NULL, '{"id": 7, "uuid": "034845de6a144b1e8b895b3ffac5e381", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 3, "from_stage_id": 1, "from_state": "lost", "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 0, 'deal', 4, NULL, '{"id": 4, "uuid": "0bf59ee7f08545eea36920f0729dc4f6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "stage_id": 1, "title": "Stickers", "amount_minor": 8000, "currency": "EUR", "close_on": null, "odds": null, "state": "open", "opened_on": "2026-11-02", "closed_on": null, "reason_id": null, "closing_words": "", "opened_early": "", "next_id": null, "next_on": null, "active_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 1, 'deal_move', 8, NULL, '{"id": 8, "uuid": "fe80b040d5ae4162b83951ea7aa8a9b0", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 4, "from_stage_id": null, "from_state": null, "stage_id": 1, "state": "open", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 2, 'deal', 4, '{"state": "open", "closed_on": null}', '{"state": "won", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 3, 'deal_move', 9, NULL, '{"id": 9, "uuid": "47609bff81e54a2bae881707de70a2e2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "deal_id": 4, "from_stage_id": 1, "from_state": "open", "stage_id": 1, "state": "won", "moved_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (55, 0, 'deal', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 0, 'stage', 4, '{"position": 4}', '{"position": 5}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 1, 'stage', 5, NULL, '{"id": 5, "uuid": "5b9886d673064b5aad17678e7d83add4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "slug": "trial", "name": "Trial", "folded_name": "trial", "position": 4, "odds": 60, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (57, 0, 'stage_check', 13, NULL, '{"id": 13, "uuid": "653faf1ca4b445c0881126f34571bd04", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "stage_id": 5, "position": 1, "words": "they used it twice"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (58, 0, 'stage_check', 13, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (59, 0, 'stage', 5, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (59, 1, 'stage', 4, '{"position": 5}', '{"position": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 0, 'pipeline', 2, NULL, '{"id": 2, "uuid": "4f3d84c229984c33b1d71303a82b3da6", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "recruit", "name": "recruit", "folded_name": "recruit", "position": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 1, 'stage', 6, NULL, '{"id": 6, "uuid": "e93a287a3d9f4c82a653809aa3c67d0f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 2, "slug": "contacted", "name": "Contacted", "folded_name": "contacted", "position": 1, "odds": 15, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (60, 2, 'stage', 7, NULL, '{"id": 7, "uuid": "38762ade8fbd4f83a524162d2e50f848", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 2, "slug": "joined", "name": "Joined", "folded_name": "joined", "position": 2, "odds": 80, "idle_days": 7}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 0, 'stage', 6, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 1, 'stage', 7, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (61, 2, 'pipeline', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (62, 0, 'lost_reason', 10, NULL, '{"id": 10, "uuid": "aafee799700f4ab2af4809ff89b631dc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "moved-away", "name": "moved away", "folded_name": "moved away", "position": 10}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (63, 0, 'lost_reason', 10, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (64, 0, 'goal', 1, NULL, '{"id": 1, "uuid": "5b2c1930414b41f58919b926699a7071", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-11-01", "until_on": "2026-11-30", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (65, 0, 'goal', 2, NULL, '{"id": 2, "uuid": "aab820bd79994173a569a7bc58110802", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-10-01", "until_on": "2026-12-31", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (66, 0, 'goal', 3, NULL, '{"id": 3, "uuid": "dc671d44550c428e8c9e3244fe50d209", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "pipeline_id": 1, "from_on": "2026-01-01", "until_on": "2026-12-31", "amount_minor": 600000, "currency": "EUR"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (67, 0, 'goal', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (68, 0, 'contact', 2, '{"standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null}', '{"standing": "parked", "standing_reason": "no money before spring", "standing_on": "2026-11-02", "back_on": "2027-03-01", "asked_again": "yes"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (68, 1, 'follow_up', 2, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 0, 'company', 2, NULL, '{"id": 2, "uuid": "fd172cae460645059b44b4ab3ee8d4da", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "berg", "name": "Berg", "folded_name": "berg", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 1, 'contact', 3, NULL, '{"id": 3, "uuid": "cb5408d8b36344859ff168f2377e300c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "emil-berg", "name": "Emil Berg", "company_id": 2, "source_id": null, "source_detail": "", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 2, 'contact_point', 8, NULL, '{"id": 8, "uuid": "199135a97ae4477c9eb62cf773789874", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "email", "label": "", "value": "emil@berg.example", "normal": "emil@berg.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (69, 3, 'follow_up', 14, NULL, '{"id": 14, "uuid": "5f82da78eb4a4b18b08ff4e7816fe8fc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
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
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (78, 0, 'company', 3, NULL, '{"id": 3, "uuid": "b3aa4f8f68fa420ebb863408bf9eb72c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nobody-co", "name": "Nobody & Co", "folded_name": "nobody & co", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (79, 0, 'source', 2, NULL, '{"id": 2, "uuid": "1af53e5cb6944ea3bb36b7a2de29d792", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "leaflet", "name": "leaflet", "folded_name": "leaflet", "direction": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (80, 0, 'note', 6, NULL, '{"id": 6, "uuid": "1d726022df524f498f994210ecbb56d1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note too many", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (81, 0, 'interaction', 9, NULL, '{"id": 9, "uuid": "71a52ea816d14c27a406c1df14a9d668", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "reached", "words": "a talk with somebody else", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (82, 0, 'concern', 3, NULL, '{"id": 3, "uuid": "126b2380622543b0acd524ca02360b30", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "a question of somebody else", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (83, 0, 'occasion', 4, NULL, '{"id": 4, "uuid": "9bc01bc554c3497c9d6d2c110d451e18", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "name day", "month": 5, "day": 1, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (84, 0, 'follow_up', 15, NULL, '{"id": 15, "uuid": "bddbadccc98a46cd8cbe8fbaa837845a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
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
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (99, 0, 'note', 7, NULL, '{"id": 7, "uuid": "b649867b38b8402e84b3076103b39f54", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (100, 0, 'note', 7, '{"uuid": "b649867b38b8402e84b3076103b39f54", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02", "id": 7, "contact_id": 1, "deal_id": null}', NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('59d77658d5794130b3289087cf569f45', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'nora-lind', 'Nora Lind', 'red flyer', 'owner', 'Danish', 'high', 'active', '', NULL, NULL, 'not-asked', '', 0, 'lead', 1, 1134, 3, '2027-01-31', 0, '2026-11-06', '2026-11-02', '2026-11-02', '2026-11-02', 0, '2026-11-02', 1, 2, 0, 48000, NULL, NULL, '2026-11-02', 1, 1, 1, NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('a85792b182f84d4387d289a114fdc262', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'สมชาย-ใจดี', 'สมชาย ใจดี', '', '', '', 'normal', 'parked', 'no money before spring', '2026-11-02', '2027-03-01', 'yes', '', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 2, 1, NULL, 1);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('cb5408d8b36344859ff168f2377e300c', 9, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'emil-berg', 'Emil Berg', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, 'bought for this year', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 3, 2, NULL, NULL);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('5b2c1930414b41f58919b926699a7071', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-11-01', '2026-11-30', 600000, 'EUR', 1, 1);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('aab820bd79994173a569a7bc58110802', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-10-01', '2026-12-31', 600000, 'EUR', 2, 1);
INSERT INTO goal ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_on", "until_on", "amount_minor", "currency", "id", "pipeline_id") VALUES ('dc671d44550c428e8c9e3244fe50d209', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-01-01', '2026-12-31', 600000, 'EUR', 3, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('ca8e382471b44b6eb7236f3f90e59969', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 24000, 'EUR', '2026-10-14', '2026-10-16', 'stall', 1, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('f5e28f07e888405b82884a19ef847944', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 30000, 'DKK', '2026-10-01', '2026-10-31', '', 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('948ffe14d1995f058adf5d86a3f07785', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'needs-analysis', 'Needs analysis', 'needs analysis', 1, 15, 7, 1, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('480f5a040dec58c09a4803492d3f3649', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'presentation', 'Presentation', 'presentation', 2, 35, 7, 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('605ce77229365bc492558c0db817efda', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'objections', 'Objections', 'objections', 3, 55, 7, 3, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('55d13b2997c35472bfbabf25f8fa110f', 3, '2026-11-22T00:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'closing', 'Closing', 'closing', 4, 80, 5, 4, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('5b9886d673064b5aad17678e7d83add4', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'trial', 'Trial', 'trial', 4, 60, 7, 5, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('e93a287a3d9f4c82a653809aa3c67d0f', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'contacted', 'Contacted', 'contacted', 1, 15, 7, 6, 2);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('38762ade8fbd4f83a524162d2e50f848', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'joined', 'Joined', 'joined', 2, 80, 7, 7, 2);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('8ad9fd220109445ea8b2ee07b76dc60d', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'market', 'yes', '', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 1, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('3da5b1c79d3548cfa126d57087722bc2', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'budget', 'yes', 'paid 850 last time', 90000, 'EUR', NULL, '2026-11-02', 'call', 'Ida', 1, 2, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('bb3134f8da8b4546a98e97eaa317d9ec', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', 'before Christmas', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 3, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('964a9800a2e244cdbb3b9d4a5075353a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', '', NULL, NULL, '2027-01-31', '2026-11-02', NULL, '', 0, 4, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('df63a74718074cb3ad9e9f361845612e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'need', 'unknown', '', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 5, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('febcafbedb544bc9b42e703cd1d3bd81', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'authority', 'no', 'her uncle decides', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 6, 1, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('172732ba054a45f0a1a9781586baee96', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'work', 'nora@lind.dk', 'nora@lind.dk', 1, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('c31b2a4064be45a6861069ed40704227', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', 'home', 'nora@hjem.example', 'nora@hjem.example', 2, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('b804464575d24598b897bd36b92ebd8b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '+45 32 12 34 56', '+4532123456', 3, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('2ac3611f27334c04aefd941959b7f1cb', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'link', '', 'https://lind.dk', 'https://lind.dk', 4, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('618f1be098d94b909d9e8893c634bc9e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '081-234-5678', NULL, 5, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('6acaded00a524f80a290352a63401e9f', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', 'shop', 'Havnegade 12, Aarhus', 'havnegade 12, aarhus', 6, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('cc1db3af25e04ffe9740b25020042f53', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', '', 'Lindevej 3', 'lindevej 3', 7, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('199135a97ae4477c9eb62cf773789874', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', 'emil@berg.example', 'emil@berg.example', 8, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('753f4b1e35d84b318748fd71b5c85e17', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 1, 1, 1);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('e630ac15d9984376b31f5714776c4488', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 2, 1, 2);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('0a60967b74934a6fa3b76308b1b2a7ca', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 3, 2, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('3b7cf47f4fe640c09c0b8fce82da1261', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 4, 2, 4);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('ae74ee4a305248a7949443a971425633', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Website', 120000, 'EUR', '2026-12-11', 40, 'open', '2026-11-02', NULL, '', 'need interest fit', 3, '2026-11-06', '2026-11-02', 1, 1, 2, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('2dcc621538794d138210c445734e22ef', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Stall signs', 2800000, 'THB', NULL, NULL, 'won', '2026-11-02', '2026-11-02', '', 'need interest fit', NULL, NULL, '2026-11-02', 2, 1, 1, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('9af5717e34a04768b1b425508b2b0cc6', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'Brochure', NULL, NULL, '2026-12-20', 40, 'open', '2026-11-02', NULL, '', 'need interest fit', NULL, NULL, NULL, 3, 1, 1, NULL);
INSERT INTO deal ("uuid", "version", "created_at", "updated_at", "deleted_at", "title", "amount_minor", "currency", "close_on", "odds", "state", "opened_on", "closed_on", "closing_words", "opened_early", "next_id", "next_on", "active_on", "id", "contact_id", "stage_id", "reason_id") VALUES ('0bf59ee7f08545eea36920f0729dc4f6', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'Stickers', 8000, 'EUR', NULL, NULL, 'won', '2026-11-02', '2026-11-02', '', '', NULL, NULL, '2026-11-02', 4, 1, 1, NULL);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('58dd4d8f95d14cf59823413525fd1ab5', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '32', 1, 1, 1);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('c1dbb55762764d5ba36a4b0736c486cf', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'matt', 2, 1, 2);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('7b7080a73a3e4ebf864f45cec8f9718e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2015-06-12', 3, 1, 3);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('b0b606e5ed254c388ccdbffae5cd6c20', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'green', 4, 1, 4);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('0bea5a8579e24d159f9bc443668b43f7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'birthday', 2, 29, 1988, NULL, 1, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('2cc7495e35264034aac809a7954d39d6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'wedding day', 6, 12, 2015, NULL, 2, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('44709079910a465ea6e615d8b67647d3', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'the shop opened', 11, 5, NULL, '2026-11-05', 3, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('9bc01bc554c3497c9d6d2c110d451e18', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'name day', 5, 1, NULL, NULL, 4, 1);
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
INSERT INTO stage_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "position", "words", "id", "stage_id") VALUES ('653faf1ca4b445c0881126f34571bd04', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 1, 'they used it twice', 13, 5);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('d738b2e460a44594bb8fd45eabb33150', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'concern', 'is it dishwasher safe?', '2026-11-02', 'yes, up to 60 degrees', '2026-11-02', 1, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('3717287c973c4be38b8961b7359b7e57', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'request', 'two samples', '2026-11-02', '', NULL, 2, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('126b2380622543b0acd524ca02360b30', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'concern', 'a question of somebody else', '2026-11-02', '', NULL, 3, 1, NULL);
INSERT INTO deal_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "checked_on", "id", "deal_id", "stage_check_id") VALUES ('9fb3d37302584f838cdc20cf4141820b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '2026-11-02', 1, 1, 1);
INSERT INTO deal_check ("uuid", "version", "created_at", "updated_at", "deleted_at", "checked_on", "id", "deal_id", "stage_check_id") VALUES ('f56a57d5c7224318b5938f1202b9eeb8', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02', 2, 1, 2);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('bc83f7c51811477383731b7be37178c3', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 1, 1, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('7c127c0ffb5147ad85f592c4ee7fd5c7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 2, 2, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('14cefe9938b14add9ba12867652150f4', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 3, 3, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('6031e2a6b6e9426baa1bf1890355ef61', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'open', '2026-11-02', 4, 1, 1, 2);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('cb65479aa59641a380af0289d990389b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'won', '2026-11-02', 5, 2, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('95c9d095f8af4bc3ba940062d8862f36', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'lost', '2026-11-02', 6, 3, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('034845de6a144b1e8b895b3ffac5e381', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lost', 'open', '2026-11-02', 7, 3, 1, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('fe80b040d5ae4162b83951ea7aa8a9b0', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, NULL, 'open', '2026-11-02', 8, 4, NULL, 1);
INSERT INTO deal_move ("uuid", "version", "created_at", "updated_at", "deleted_at", "from_state", "state", "moved_on", "id", "deal_id", "from_stage_id", "stage_id") VALUES ('47609bff81e54a2bae881707de70a2e2', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'open', 'won', '2026-11-02', 9, 4, 1, 1);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('5008021252d146b99f4a82093d6ce9db', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'decision-maker', 1, 1, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('5f599cb7160f427eb922ce5d37262e16', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 2, 2, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('a89e4022c8164201b2b8ee90d8969eb3', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 3, 3, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('78fd97f35f844e1799e5b5d8bc4da6cf', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'champion', 4, 1, 2);
INSERT INTO deal_person ("uuid", "version", "created_at", "updated_at", "deleted_at", "role", "id", "deal_id", "contact_id") VALUES ('683449ca085245e1a22716ae3b6970b7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'decision-maker', 5, 1, 2);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('24af3addb0c24b4ba75cc2986389685b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-24', '10:00', 'Etc/UTC', '2026-11-24T10:00:00.000000Z', 'planned', NULL, NULL, NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('8dcc65e0831f42be99674e1485ed745a', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-20', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 2, 2, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('8456f8dc61444a0982b498bd4629e5dd', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', '2026-11-06', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 3, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('80ad97776b4c4358a972d2b72757c959', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-03', '09:00', 'Etc/UTC', '2026-11-03T09:00:00.000000Z', 'kept', '2026-11-02', NULL, NULL, NULL, NULL, 4, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('88ce35568e7244369efaef7d40ea2091', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'demo', '', '2026-11-04', NULL, NULL, NULL, 'no-show', '2026-11-02', NULL, NULL, NULL, NULL, 5, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('ca1a0f147b614b6299216e49a0780fdf', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'quote', '', '2026-11-05', NULL, NULL, NULL, 'done', '2026-11-02', NULL, NULL, NULL, NULL, 6, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('a60080b6162542eea909107093b9c786', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', '', '2026-11-06', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 7, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('93b06e2b5ed64fd98299da6907e850b2', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-10', '14:00', 'Etc/UTC', '2026-11-10T14:00:00.000000Z', 'confirmed', NULL, NULL, NULL, NULL, NULL, 8, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('b5aecdd4af3047768bf5e6bbd9ee78bc', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-09', NULL, NULL, NULL, 'done', '2026-11-02', 'week', 2, '2026-11-09', '2027-01-31', 9, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('db52f7bf7d9f45dd92aa8da98842e1e9', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-23', NULL, NULL, NULL, 'planned', NULL, 'week', 2, '2026-11-09', '2027-01-31', 10, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('6498ad363fcd4ba693bb6b0ed108871b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'card', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, 'year', 1, '2026-12-01', '2035-12-01', 11, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('1801941bd7f14378a34915bb45e9fc60', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'todo', 'send the list', '2026-11-09', NULL, NULL, NULL, 'planned', NULL, 'month', 1, '2026-11-09', '2027-01-09', 12, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('c5aada1c794149c4a43ed30963cd14f2', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', 'two weeks of menus', '2026-11-20', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 13, 1, 1);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('5f82da78eb4a4b18b08ff4e7816fe8fc', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-09', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 14, 3, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('bddbadccc98a46cd8cbe8fbaa837845a', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 15, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('90f16bc77c5349dc88b05209c5d6ae13', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'has a dog', 0, '2026-11-02', 1, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('589eb51cf3d246fabbba51f2dd43537a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'ชอบกาแฟเย็น', 0, '2026-11-02', 2, 2, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('ebc0431057344d42b2cd9657e85c6c3c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'daughter has finals', 1, '2026-11-02', 3, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('4773ff0757b2472eb5f31cd38796d5c6', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'alternatives', 'a print shop in town', 0, '2026-11-02', 4, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('7ba9a2eed5e9416bb667bb012456fd81', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'lost Mon 2 Nov · price: too dear', 0, '2026-11-02', 5, 1, 3);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('1d726022df524f498f994210ecbb56d1', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'note', 'a note too many', 0, '2026-11-02', 6, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('c4684596684f4b5898442ae9a6729c9f', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'in', NULL, 'asked for a tasting menu', '2026-11-02', '2026-11-02', 1, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('3ce8f3bcdb234e0e9101adc26434358e', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'no-answer', '', '2026-10-30', NULL, 2, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('2e3a278437e54c9f8f29a270e3f207a7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'out', NULL, 'card: the shop opened', '2026-11-02', NULL, 3, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('cc6e6735fcb64555bc8fa3e7d556f214', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'reached', '', '2026-11-02', NULL, 4, 1, NULL, 4);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('f730403a475942db941fe3ffe7534ec2', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'no-answer', '', '2026-11-02', NULL, 5, 1, NULL, 5);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('6b0672cab3f44541b0562d3929730715', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'out', NULL, '', '2026-11-02', NULL, 6, 1, NULL, 6);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('25056ebc903f4668af2e9fae10c61ec7', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'reached', 'about the order', '2026-11-02', NULL, 7, 1, NULL, 9);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('f87d80b1721845979ffa97fa06075624', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'in', NULL, 'and for two sizes?', '2026-11-02', NULL, 8, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('71a52ea816d14c27a406c1df14a9d668', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'call', 'out', 'reached', 'a talk with somebody else', '2026-11-02', NULL, 9, 1, NULL, NULL);
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
