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
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('bba3fe182b3c4cb09625d281812a362b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'lind', 'Lind', 'lind', 'café', 'Aarhus', 4, 1);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('124d623e071049cfbe27401471b8c410', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'berg', 'Berg', 'berg', '', '', NULL, 2);
INSERT INTO company ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "trade", "place", "size", "id") VALUES ('72f0988f3f224653962256e326407957', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'nobody-co', 'Nobody & Co', 'nobody & co', '', '', NULL, 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('953cea1e35f34b2d9e7b2b626ea12dbe', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'seats', 'Seats', 'seats', 'number', '', 1);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('48646af42ab74f458b6db5da45ea3542', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'paper', 'Paper', 'paper', 'choice', 'matt
gloss', 2);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('7a2da51d48d44947b4f5e8a2e3e45808', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'opened', 'Opened', 'opened', 'date', '', 3);
INSERT INTO field ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "kind", "choices", "id") VALUES ('d89423bb78b14a60808c605d93db7873', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'colour', 'Colour', 'colour', 'text', '', 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('56496302ba8d57019e9376711a032536', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'price', 'price', 'price', 1, 1);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('f990b49e8ba65df1b89ad86c7d070bff', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-budget', 'no budget', 'no budget', 2, 2);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7afd7e67193c5f4c8d523d6b3cbc4f68', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-need', 'no need', 'no need', 3, 3);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('7cd330872ab85fef91c0c1c0e05ffbd6', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-now', 'not now', 'not now', 4, 4);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('31bd18c885125f16af3dae7d5734c866', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'competitor', 'competitor', 'competitor', 5, 5);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('5a486a9586a9514ca6b8bdf00b04dc4d', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'not-a-fit', 'not a fit', 'not a fit', 6, 6);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('936bb61405095dafa186d27e3ebd86ed', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-decision', 'no decision', 'no decision', 7, 7);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('1c7e2cfa3ea65969be46362815013347', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'no-reply', 'no reply', 'no reply', 8, 8);
INSERT INTO lost_reason ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('610dbdcd78e85daf8d6225fb417865d2', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'other', 'other', 'other', 9, 9);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (1, 'c556e35e7815456e83a271303bc6472f', 'field.add', 'x1', 'Seats', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (2, 'cf43ba520a224025a050e91ddcf7a03a', 'field.add', 'x2', 'Paper', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (3, '61de165a74724e19837715b0cdab9d8e', 'field.add', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (4, '357df2dc76fa4a7a9f8076b54cfbe27e', 'field.add', 'x4', 'Colour', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (5, '9ffd28f7b74f43a7b0bfb35f436133e7', 'company.add', 'o1', 'Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (6, '87156e902f1745edba78fa9acf24bd24', 'source.add', 's1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (7, '9bc220ea8ff942b983798d92a9356b84', 'source.cost', 'm1', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (8, '93fb622f4c954e428e9ecd529d267041', 'source.cost', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (9, '5eb2d385e3014bb09e8338ffafc06472', 'contact.add', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (10, 'ab0e25f8b503407887afd927fddd7d71', 'contact.add', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (11, 'ac7e9baebfad4c6e9579a0814bc7f046', 'contact.edit', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (12, 'f1cd9224e69d4528909206fa7b55e819', 'contact.edit', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (13, '94d32c19457a452aa4ad59c52d79c0b9', 'interaction.log', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (14, '536cb264ab64431ab58061cf503c762a', 'interaction.answer', 'i1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (15, '1606b7c4861a427880d4b8264a01d040', 'interaction.log', 'i2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (16, '047382116eff4f669083bba6d8fbe6ec', 'concern.raise', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (17, 'aa47b4107c4647649b89fc55666d94da', 'concern.answer', 'k1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (18, '6bca6d8c1ff447a1a7762564fedc73a6', 'concern.raise', 'k2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (19, '72d34f749a5a499ab402266bb3f2c1a1', 'note.add', 'n3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (20, 'ddd712263cf3433192af2985cda40cd9', 'occasion.add', 'y2', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (21, '5d4adb5c137e4ee3b79f8561f0cc8fbb', 'occasion.add', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (22, '5e75f3c0534049b09a92e45293a83604', 'occasion.complete', 'y3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (23, 'a38abdbac2f4466391ed46a3f3c46a24', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (24, 'f7ba7b7bef0e4473bb7b8f5ef8c21149', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (25, '0ec95fab3d614e6eab4b1da2210e60de', 'contact.qualify', 'c1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (26, '95556e793c5b4c3a90e676523cf0e36a', 'follow_up.plan', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (27, '86e3b87f1a464b72893a4900bc7cd2f6', 'follow_up.keep', 'f4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (28, 'a0bb77c70e1c4b75bbf19c336474e82a', 'follow_up.plan', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (29, '576fb91575a74a5f9b10e049a2f16027', 'follow_up.no_show', 'f5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (30, '4d5dbb4bc1054ed69232c23e68df943b', 'follow_up.plan', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (31, '615a8f4cab134fdaa31ab02730c2d201', 'follow_up.complete', 'f6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (32, 'f336a982077f4ba79228d9131b8ccc93', 'follow_up.plan', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (33, '0ac215dd386e42978e198e3fe803a836', 'follow_up.cancel', 'f7', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (34, 'ea992637cff44f2aba7bc01ab35d6b05', 'follow_up.plan', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (35, '7725984a10c7422ea6df7a56beb3adc7', 'follow_up.confirm', 'f8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (36, '2dfe5eb32a9f4bba949e371001ff2b47', 'follow_up.plan', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (37, '4fb4d9b8e3a3436a9d28abf3345acad7', 'follow_up.complete', 'f9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (38, 'cc232f14d239408ebe3985a4bfd01cac', 'follow_up.plan', 'f11', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (39, 'f35ed5cdddc74d3999cbe356910b918c', 'follow_up.plan', 'f12', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (40, '46ebd6423f4646b5a812ba9170bc4f2f', 'interaction.log', 'i8', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (41, '5018178b35c94d2f8d0d04b31443e1d7', 'contact.park', 'c2', 'สมชาย ใจดี', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (42, 'c16f0ea696234f9c90a91606040a73da', 'contact.add', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (43, '430840dd70c143a4bc73f02eed9afeb1', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', 44, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (44, '5552c6eb57924be68483c2e62a7d622a', 'undo', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, 43);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (45, '792a813d4a5f4c0bbf6aa7eae9c99b3a', 'contact.unfit', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (46, '511c1420234b4b87a725f8e73e48248c', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (47, '6b1886a6c77f4e1ebafbe89dcd49888c', 'contact.do_not_contact', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (48, '5acd1da522aa4030bbf343aac395fa5f', 'contact.activate', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (49, '7556167de3fd4637a839d856c7936561', 'contact.no_next', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (50, '820fe766609740478c87d6df07319ebb', 'contact.delete', 'c3', 'Emil Berg', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (51, '5eff521122fa4b42899fb23c40159654', 'company.add', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (52, 'ccaa90e6227146269b05302fcd6af54c', 'source.add', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (53, '04584ca3f3d54c2c90a830dd9ec5f0d5', 'note.add', 'n5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (54, '5620d1447f454e37b0677092944c1303', 'interaction.log', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (55, '0a5a85a80dec4819b572ca0e33f9244a', 'concern.raise', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (56, '81144146ac5e429db0a0ada3094346a6', 'occasion.add', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (57, '97b03562a7c44d8a8eb73de65366b761', 'follow_up.plan', 'f14', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (58, '857e6c0748444494bf544d7447545a46', 'company.delete', 'o3', 'Nobody & Co', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (59, 'c98a0e3edca24fdbb2a538a35f9fd428', 'source.delete', 's2', 'leaflet', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (60, 'b5bd7a190aec4e679499a84c8fa18322', 'note.delete', 'n5', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (61, '61c94fc5ffc44a7dbc05b2afa66fd4a9', 'interaction.delete', 'i9', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (62, 'df9a6678635b4e23bc11fcf373cf0c01', 'concern.delete', 'k3', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (63, '9b05b73525a342b4ba04cf5a11902979', 'occasion.delete', 'y4', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (64, '79b20d94336d41d1a7cf972288c2f664', 'follow_up.delete', 'f14', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (65, '6b39eb33d3cf423782a1dd83e622f23e', 'answer.delete', 'a1', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (66, '85dfaf1be81947a297ee78516df621cf', 'source_cost.delete', 'm2', 'fair', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (67, 'f752b3a8d32644948ecce0ab221aba4e', 'field.delete', 'x3', 'Opened', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (68, 'da781b007977400198c2ec1fe7014cdf', 'tag.rename', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (69, '15064dcf85974dd9a7f7eea0f1ec3b81', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (70, '42608ef2f8a3499c9236072eea37d20f', 'tag.undelete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (71, '63628b3dbb214260ae0eb298bec41ec5', 'tag.delete', 't4', 'market hall', '2026-11-02T09:00:00.000000Z', NULL, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (72, 'e0ba61fd2fbe468ca51f7c0ccfe2f3e1', 'note.add', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', 73, NULL);
INSERT INTO operation ("id", "uuid", "verb", "subject", "label", "done_at", "undone_by", "target_id") VALUES (73, '6c54c725f3db495881a4495b95fd074d', 'undo', 'n6', 'Nora Lind', '2026-11-02T09:00:00.000000Z', NULL, 72);
INSERT INTO pipeline ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "id") VALUES ('c0dc94c3b7005fad95aef0ee9975eb3c', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'sales', 'Sales', 'sales', 1, 1);
INSERT INTO setting ("key", "value") VALUES ('warned_of', 'a folder that travels');
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('5818135d1e504ace96ead68a173e3a0b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'fair', 'fair', 'fair', 'outbound', 1);
INSERT INTO source ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "direction", "id") VALUES ('038efbb1170045f3b1a75cd0eb2c6bb8', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'leaflet', 'leaflet', 'leaflet', NULL, 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('951b7b1afc774881bc3be681608d7276', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'cafe', 'cafe', 'cafe', 1);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('7e76317484c048d2b25ffb626ec68409', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'menu', 'menu', 'menu', 2);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('74ddc4cfff284f4bba7224ada4dc0cdd', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'กาแฟ', 'กาแฟ', 'กาแฟ', 3);
INSERT INTO tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "id") VALUES ('49e357a615d64fcea5b763b542cf8031', 5, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'fair', 'market hall', 'market hall', 4);
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (1, 0, 'field', 1, NULL, '{"id": 1, "uuid": "953cea1e35f34b2d9e7b2b626ea12dbe", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "seats", "name": "Seats", "folded_name": "seats", "kind": "number", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (2, 0, 'field', 2, NULL, '{"id": 2, "uuid": "48646af42ab74f458b6db5da45ea3542", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "paper", "name": "Paper", "folded_name": "paper", "kind": "choice", "choices": "matt\ngloss"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (3, 0, 'field', 3, NULL, '{"id": 3, "uuid": "7a2da51d48d44947b4f5e8a2e3e45808", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "opened", "name": "Opened", "folded_name": "opened", "kind": "date", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (4, 0, 'field', 4, NULL, '{"id": 4, "uuid": "d89423bb78b14a60808c605d93db7873", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "colour", "name": "Colour", "folded_name": "colour", "kind": "text", "choices": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (5, 0, 'company', 1, NULL, '{"id": 1, "uuid": "bba3fe182b3c4cb09625d281812a362b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "lind", "name": "Lind", "folded_name": "lind", "trade": "café", "place": "Aarhus", "size": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (6, 0, 'source', 1, NULL, '{"id": 1, "uuid": "5818135d1e504ace96ead68a173e3a0b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair", "direction": "outbound"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (7, 0, 'source_cost', 1, NULL, '{"id": 1, "uuid": "aec0901bce344736b3438cd8d80b70a5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 24000, "currency": "EUR", "from_on": "2026-10-14", "until_on": "2026-10-16", "words": "stall"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (8, 0, 'source_cost', 2, NULL, '{"id": 2, "uuid": "7077d0a992a54149bfd68cd0dd25d959", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "source_id": 1, "amount_minor": 30000, "currency": "DKK", "from_on": "2026-10-01", "until_on": "2026-10-31", "words": ""}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 0, 'contact', 1, NULL, '{"id": 1, "uuid": "4545746060e949ecb4bb5a54887807d5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nora-lind", "name": "Nora Lind", "company_id": 1, "source_id": 1, "source_detail": "red flyer", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 1, 'contact_point', 1, NULL, '{"id": 1, "uuid": "d6708bc7de0845b28f234c42db223c84", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "work", "value": "nora@lind.dk", "normal": "nora@lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 2, 'contact_point', 2, NULL, '{"id": 2, "uuid": "2b5933a6960d4e55a9e00eb76dd437e3", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "email", "label": "home", "value": "nora@hjem.example", "normal": "nora@hjem.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 3, 'contact_point', 3, NULL, '{"id": 3, "uuid": "bc874b5d990c42968f35d3066e306245", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "phone", "label": "", "value": "+45 32 12 34 56", "normal": "+4532123456"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 4, 'contact_point', 4, NULL, '{"id": 4, "uuid": "68a8c3f7534d4e9ab75469e882ae6a99", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "link", "label": "", "value": "https://lind.dk", "normal": "https://lind.dk"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 5, 'tag', 1, NULL, '{"id": 1, "uuid": "951b7b1afc774881bc3be681608d7276", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "cafe", "name": "cafe", "folded_name": "cafe"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 6, 'contact_tag', 1, NULL, '{"id": 1, "uuid": "0a0598ce58a842f0abdbd73911b27ec9", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 7, 'tag', 2, NULL, '{"id": 2, "uuid": "7e76317484c048d2b25ffb626ec68409", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "menu", "name": "menu", "folded_name": "menu"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 8, 'contact_tag', 2, NULL, '{"id": 2, "uuid": "730f1882ccd740999360613a14eaf39c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "tag_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 9, 'field_value', 1, NULL, '{"id": 1, "uuid": "364048e3a3ed4b27a96c4e8ec449eed9", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 1, "value": "30"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 10, 'field_value', 2, NULL, '{"id": 2, "uuid": "d9dfd4453498491b90d42edeb5f38914", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 2, "value": "matt"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 11, 'field_value', 3, NULL, '{"id": 3, "uuid": "26f806083bf448229219b9ec6360937e", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 3, "value": "2015-06-12"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 12, 'occasion', 1, NULL, '{"id": 1, "uuid": "c82462aca32c4da8881e83bb7eff8ebe", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "birthday", "month": 2, "day": 29, "year": 1988, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 13, 'follow_up', 1, NULL, '{"id": 1, "uuid": "2b44169ac28648f3b6d11b9633ec2a92", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-24", "due_time": "10:00", "zone": "Etc/UTC", "due_at": "2026-11-24T10:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (9, 14, 'note', 1, NULL, '{"id": 1, "uuid": "5a5b9c6ea6d940f4a51d4f546033cd9c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "has a dog", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 0, 'contact', 2, NULL, '{"id": 2, "uuid": "8e2d624c357a4bda9227d93c5c59fa34", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "สมชาย-ใจดี", "name": "สมชาย ใจดี", "company_id": null, "source_id": null, "source_detail": "", "referred_by_id": 1, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 1, 'contact_point', 5, NULL, '{"id": 5, "uuid": "189b4e36267a40d599664fb28edd6687", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "kind": "phone", "label": "", "value": "081-234-5678", "normal": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 2, 'tag', 3, NULL, '{"id": 3, "uuid": "74ddc4cfff284f4bba7224ada4dc0cdd", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "กาแฟ", "name": "กาแฟ", "folded_name": "กาแฟ"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 3, 'contact_tag', 3, NULL, '{"id": 3, "uuid": "607657c034f24c68a4967e2938b8c03f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 3}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 4, 'follow_up', 2, NULL, '{"id": 2, "uuid": "195bdc8371c24c95bfee6fc7a9e1b299", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-20", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (10, 5, 'note', 2, NULL, '{"id": 2, "uuid": "399070b4f8684420820c53609154d9fb", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "deal_id": null, "kind": "note", "words": "ชอบกาแฟเย็น", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 0, 'contact', 1, '{"role": "", "language": "", "priority": "normal"}', '{"role": "owner", "language": "Danish", "priority": "high"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 1, 'contact_point', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 2, 'contact_point', 6, NULL, '{"id": 6, "uuid": "07908ec6a462444493a27e65ff555015", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "shop", "value": "Havnegade 12, Aarhus", "normal": "havnegade 12, aarhus"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 3, 'contact_point', 7, NULL, '{"id": 7, "uuid": "9a410a8dc99f42c1b1ace72e78e0dc9c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "kind": "address", "label": "", "value": "Lindevej 3", "normal": "lindevej 3"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 4, 'contact_tag', 2, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 5, 'field_value', 1, '{"value": "30"}', '{"value": "32"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 6, 'field_value', 4, NULL, '{"id": 4, "uuid": "b0d15578ccd2482f902214ef3facc00c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "field_id": 4, "value": "green"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (11, 7, 'field_value', 3, '{"deleted_at": null}', '{"deleted_at": "2026-11-02T09:00:00.000000Z"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 0, 'contact', 2, '{"company_id": null}', '{"company_id": 1}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 1, 'tag', 4, NULL, '{"id": 4, "uuid": "49e357a615d64fcea5b763b542cf8031", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "fair", "name": "fair", "folded_name": "fair"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (12, 2, 'contact_tag', 4, NULL, '{"id": 4, "uuid": "1258732e265a4a68bbb4755bd2b80054", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 2, "tag_id": 4}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 0, 'interaction', 1, NULL, '{"id": 1, "uuid": "f710887c10044897aa73da94c16be048", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "in", "outcome": null, "words": "asked for a tasting menu", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (13, 1, 'follow_up', 3, NULL, '{"id": 3, "uuid": "53fcf54b0ab641aeb53cdff88b49152a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (14, 0, 'interaction', 1, '{"answered_on": null}', '{"answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (15, 0, 'interaction', 2, NULL, '{"id": 2, "uuid": "c0cd18425dba4aeb9f5d3faaed99334c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-10-30", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (16, 0, 'concern', 1, NULL, '{"id": 1, "uuid": "88f09f6a119148bbbf8ec2f717779581", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "is it dishwasher safe?", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (17, 0, 'concern', 1, '{"answer": "", "answered_on": null}', '{"answer": "yes, up to 60 degrees", "answered_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (18, 0, 'concern', 2, NULL, '{"id": 2, "uuid": "c9633102d6364b7bb8274d5f82d8ca85", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "request", "words": "two samples", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (19, 0, 'note', 3, NULL, '{"id": 3, "uuid": "7ca5e35806e946d29f7d19bb067eba78", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "daughter has finals", "pinned": 1, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (20, 0, 'occasion', 2, NULL, '{"id": 2, "uuid": "9883ce13783e4736998394d0e3d7c547", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "wedding day", "month": 6, "day": 12, "year": 2015, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (21, 0, 'occasion', 3, NULL, '{"id": 3, "uuid": "9e692576267d415c95dc1eb906c72bbf", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "the shop opened", "month": 11, "day": 5, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 0, 'occasion', 3, '{"handled_on": null}', '{"handled_on": "2026-11-05"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (22, 1, 'interaction', 3, NULL, '{"id": 3, "uuid": "f1ff2d4133544b17b74f726e6ffb4bc8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "message", "direction": "out", "outcome": null, "words": "card: the shop opened", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 0, 'answer', 1, NULL, '{"id": 1, "uuid": "d0f3b68fc3e54ec8aafbeb079dc63cee", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "market", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 1, 'answer', 2, NULL, '{"id": 2, "uuid": "64d9fcbe0726435b8be90c032ac71549", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "budget", "value": "yes", "words": "paid 850 last time", "amount_minor": 90000, "currency": "EUR", "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 2, 'answer', 3, NULL, '{"id": 3, "uuid": "a4c0b08c8e0f4c19b46b92e69afe764a", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "before Christmas", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": "call", "said_by": "Ida", "verified": 1, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (23, 3, 'note', 4, NULL, '{"id": 4, "uuid": "7949dbacba4c4ebf85d60aeff7a8e4ba", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "alternatives", "words": "a print shop in town", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 0, 'answer', 4, NULL, '{"id": 4, "uuid": "fd75db689a74484ca32c25eb43bba1da", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "timeline", "value": "yes", "words": "", "amount_minor": null, "currency": null, "decides_on": "2027-01-31", "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (24, 1, 'answer', 5, NULL, '{"id": 5, "uuid": "21ece3234334490eb6ccc16bf94cee5d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "need", "value": "unknown", "words": "", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (25, 0, 'answer', 6, NULL, '{"id": 6, "uuid": "ed4f74e32789442a9bc657039e66db35", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "criterion": "authority", "value": "no", "words": "her uncle decides", "amount_minor": null, "currency": null, "decides_on": null, "answered_on": "2026-11-02", "channel": null, "said_by": "", "verified": 0, "decider_id": 2}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (26, 0, 'follow_up', 4, NULL, '{"id": 4, "uuid": "d1a4753bb9424c6fbda38040d8c86e27", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-03", "due_time": "09:00", "zone": "Etc/UTC", "due_at": "2026-11-03T09:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 0, 'follow_up', 4, '{"state": "planned", "closed_on": null}', '{"state": "kept", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (27, 1, 'interaction', 4, NULL, '{"id": 4, "uuid": "f617a923563f458ba0dc9d0e0b32c4ea", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 4, "kind": "meet", "direction": "out", "outcome": "reached", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (28, 0, 'follow_up', 5, NULL, '{"id": 5, "uuid": "c93642398e344ad7b58c0d2da8ed7567", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "demo", "words": "", "due_on": "2026-11-04", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 0, 'follow_up', 5, '{"state": "planned", "closed_on": null}', '{"state": "no-show", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (29, 1, 'interaction', 5, NULL, '{"id": 5, "uuid": "0045f7d5eb53464baaddff4275628d53", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 5, "kind": "meet", "direction": "out", "outcome": "no-answer", "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (30, 0, 'follow_up', 6, NULL, '{"id": 6, "uuid": "70943948f2354321be5814020c84e704", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "quote", "words": "", "due_on": "2026-11-05", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 0, 'follow_up', 6, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (31, 1, 'interaction', 6, NULL, '{"id": 6, "uuid": "6c680f9b06f745db957910df4ccbf1e5", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 6, "kind": "email", "direction": "out", "outcome": null, "words": "", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (32, 0, 'follow_up', 7, NULL, '{"id": 7, "uuid": "71771a7e65354ef2829c9aa426b3e8f4", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "trial", "words": "", "due_on": "2026-11-06", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (33, 0, 'follow_up', 7, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (34, 0, 'follow_up', 8, NULL, '{"id": 8, "uuid": "e6f9446a7b24416ea21cebd78b2d1a2d", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "meet", "words": "", "due_on": "2026-11-10", "due_time": "14:00", "zone": "Etc/UTC", "due_at": "2026-11-10T14:00:00.000000Z", "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (35, 0, 'follow_up', 8, '{"state": "planned"}', '{"state": "confirmed"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (36, 0, 'follow_up', 9, NULL, '{"id": 9, "uuid": "1b8ee37c41884f459b7a86f6e98aaebc", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 0, 'follow_up', 9, '{"state": "planned", "closed_on": null}', '{"state": "done", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 1, 'interaction', 7, NULL, '{"id": 7, "uuid": "4428dfb892794759b0100afd7b6204e9", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": 9, "kind": "call", "direction": "out", "outcome": "reached", "words": "about the order", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (37, 2, 'follow_up', 10, NULL, '{"id": 10, "uuid": "a1a730cdad1d49969b3cf300926ca5ea", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "call", "words": "about the order", "due_on": "2026-11-23", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "week", "repeat_every": 2, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-31"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (38, 0, 'follow_up', 11, NULL, '{"id": 11, "uuid": "2fb0926966ba498796327c87ee7b93b1", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "card", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "year", "repeat_every": 1, "repeat_from_on": "2026-12-01", "repeat_until_on": "2035-12-01"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (39, 0, 'follow_up', 12, NULL, '{"id": 12, "uuid": "29b19ca4472841ffb08e3ebc5e961bbd", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "todo", "words": "send the list", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": "month", "repeat_every": 1, "repeat_from_on": "2026-11-09", "repeat_until_on": "2027-01-09"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (40, 0, 'interaction', 8, NULL, '{"id": 8, "uuid": "3823f159f82b4d00b013c1ba2fa3bc5b", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "email", "direction": "in", "outcome": null, "words": "and for two sizes?", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 0, 'contact', 2, '{"standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null}', '{"standing": "parked", "standing_reason": "no money before spring", "standing_on": "2026-11-02", "back_on": "2027-03-01", "asked_again": "yes"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (41, 1, 'follow_up', 2, '{"state": "planned", "closed_on": null}', '{"state": "cancelled", "closed_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 0, 'company', 2, NULL, '{"id": 2, "uuid": "124d623e071049cfbe27401471b8c410", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "berg", "name": "Berg", "folded_name": "berg", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 1, 'contact', 3, NULL, '{"id": 3, "uuid": "4432d742e1034994993b603f76fd7e71", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "emil-berg", "name": "Emil Berg", "company_id": 2, "source_id": null, "source_detail": "", "referred_by_id": null, "role": "", "language": "", "priority": "normal", "standing": "active", "standing_reason": "", "standing_on": null, "back_on": null, "asked_again": null, "no_next_why": "", "in_inbox": 0, "lifecycle": "lead", "promising": 0, "answers_code": 0, "answers_known": 0, "timeline_on": null, "timeline_open": 0, "next_on": null, "last_touch_on": null, "last_two_way_on": null, "unanswered_on": null, "untouched": 1, "added_on": null, "open_deals": 0, "won_deals": 0, "idle_deals": 0, "expected": 0, "prospect_on": null, "opportunity_on": null, "customer_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 2, 'contact_point', 8, NULL, '{"id": 8, "uuid": "af773820a9374ba993e8331f00c89f3c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "kind": "email", "label": "", "value": "emil@berg.example", "normal": "emil@berg.example"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (42, 3, 'follow_up', 13, NULL, '{"id": 13, "uuid": "ce819cca13574cf8ae2d9496151ccc6c", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 3, "deal_id": null, "kind": "call", "words": "", "due_on": "2026-11-09", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
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
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (51, 0, 'company', 3, NULL, '{"id": 3, "uuid": "72f0988f3f224653962256e326407957", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "nobody-co", "name": "Nobody & Co", "folded_name": "nobody & co", "trade": "", "place": "", "size": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (52, 0, 'source', 2, NULL, '{"id": 2, "uuid": "038efbb1170045f3b1a75cd0eb2c6bb8", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "slug": "leaflet", "name": "leaflet", "folded_name": "leaflet", "direction": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (53, 0, 'note', 5, NULL, '{"id": 5, "uuid": "0cd2f00ef3064d3796216ef1aae9282f", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note too many", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (54, 0, 'interaction', 9, NULL, '{"id": 9, "uuid": "92c85038fda64052a8e91a429b2bd5de", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "follow_up_id": null, "kind": "call", "direction": "out", "outcome": "reached", "words": "a talk with somebody else", "happened_on": "2026-11-02", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (55, 0, 'concern', 3, NULL, '{"id": 3, "uuid": "e6473ca9e87a4372a3212cd2d3a1e1d2", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "concern", "words": "a question of somebody else", "raised_on": "2026-11-02", "answer": "", "answered_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (56, 0, 'occasion', 4, NULL, '{"id": 4, "uuid": "9f4c671197e143ff861109d48e74b340", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "label": "name day", "month": 5, "day": 1, "year": null, "handled_on": null}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (57, 0, 'follow_up', 14, NULL, '{"id": 14, "uuid": "8f4f1121f3a9437bab8639a65015ae22", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "email", "words": "", "due_on": "2026-12-01", "due_time": null, "zone": null, "due_at": null, "state": "planned", "closed_on": null, "repeat_unit": null, "repeat_every": null, "repeat_from_on": null, "repeat_until_on": null}');
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
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (72, 0, 'note', 6, NULL, '{"id": 6, "uuid": "23adbab7e0274250bff66b1473384486", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "contact_id": 1, "deal_id": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02"}');
INSERT INTO change ("operation_id", "position", "table_name", "row_id", "before", "after") VALUES (73, 0, 'note', 6, '{"uuid": "23adbab7e0274250bff66b1473384486", "version": 1, "created_at": "2026-11-02T09:00:00.000000Z", "updated_at": "2026-11-02T09:00:00.000000Z", "deleted_at": null, "kind": "note", "words": "a note taken back", "pinned": 0, "noted_on": "2026-11-02", "id": 6, "contact_id": 1, "deal_id": null}', NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('4545746060e949ecb4bb5a54887807d5', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'nora-lind', 'Nora Lind', 'red flyer', 'owner', 'Danish', 'high', 'active', '', NULL, NULL, NULL, '', 0, 'lead', 1, 1134, 3, '2027-01-31', 0, '2026-11-06', '2026-11-02', '2026-11-02', '2026-11-02', 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 1, 1, 1, NULL);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('8e2d624c357a4bda9227d93c5c59fa34', 3, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'สมชาย-ใจดี', 'สมชาย ใจดี', '', '', '', 'normal', 'parked', 'no money before spring', '2026-11-02', '2027-03-01', 'yes', '', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 2, 1, NULL, 1);
INSERT INTO contact ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "source_detail", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on", "asked_again", "no_next_why", "in_inbox", "lifecycle", "promising", "answers_code", "answers_known", "timeline_on", "timeline_open", "next_on", "last_touch_on", "last_two_way_on", "unanswered_on", "untouched", "added_on", "open_deals", "won_deals", "idle_deals", "expected", "prospect_on", "opportunity_on", "customer_on", "id", "company_id", "source_id", "referred_by_id") VALUES ('4432d742e1034994993b603f76fd7e71', 9, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'emil-berg', 'Emil Berg', '', '', '', 'normal', 'active', '', NULL, NULL, NULL, 'bought for this year', 0, 'lead', 0, 0, 0, NULL, 0, NULL, NULL, NULL, NULL, 0, '2026-11-02', 0, 0, 0, 0, NULL, NULL, NULL, 3, 2, NULL, NULL);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('aec0901bce344736b3438cd8d80b70a5', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 24000, 'EUR', '2026-10-14', '2026-10-16', 'stall', 1, 1);
INSERT INTO source_cost ("uuid", "version", "created_at", "updated_at", "deleted_at", "amount_minor", "currency", "from_on", "until_on", "words", "id", "source_id") VALUES ('7077d0a992a54149bfd68cd0dd25d959', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 30000, 'DKK', '2026-10-01', '2026-10-31', '', 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('948ffe14d1995f058adf5d86a3f07785', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'needs-analysis', 'Needs analysis', 'needs analysis', 1, 15, 7, 1, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('480f5a040dec58c09a4803492d3f3649', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'presentation', 'Presentation', 'presentation', 2, 35, 7, 2, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('605ce77229365bc492558c0db817efda', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'objections', 'Objections', 'objections', 3, 55, 7, 3, 1);
INSERT INTO stage ("uuid", "version", "created_at", "updated_at", "deleted_at", "slug", "name", "folded_name", "position", "odds", "idle_days", "id", "pipeline_id") VALUES ('55d13b2997c35472bfbabf25f8fa110f', 1, '2026-11-22T00:00:00.000000Z', '2026-11-22T00:00:00.000000Z', NULL, 'closing', 'Closing', 'closing', 4, 80, 5, 4, 1);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('d0f3b68fc3e54ec8aafbeb079dc63cee', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'market', 'yes', '', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 1, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('64d9fcbe0726435b8be90c032ac71549', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'budget', 'yes', 'paid 850 last time', 90000, 'EUR', NULL, '2026-11-02', 'call', 'Ida', 1, 2, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('a4c0b08c8e0f4c19b46b92e69afe764a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', 'before Christmas', NULL, NULL, NULL, '2026-11-02', 'call', 'Ida', 1, 3, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('fd75db689a74484ca32c25eb43bba1da', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'timeline', 'yes', '', NULL, NULL, '2027-01-31', '2026-11-02', NULL, '', 0, 4, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('21ece3234334490eb6ccc16bf94cee5d', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'need', 'unknown', '', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 5, 1, NULL);
INSERT INTO answer ("uuid", "version", "created_at", "updated_at", "deleted_at", "criterion", "value", "words", "amount_minor", "currency", "decides_on", "answered_on", "channel", "said_by", "verified", "id", "contact_id", "decider_id") VALUES ('ed4f74e32789442a9bc657039e66db35', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'authority', 'no', 'her uncle decides', NULL, NULL, NULL, '2026-11-02', NULL, '', 0, 6, 1, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('d6708bc7de0845b28f234c42db223c84', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'work', 'nora@lind.dk', 'nora@lind.dk', 1, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('2b5933a6960d4e55a9e00eb76dd437e3', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', 'home', 'nora@hjem.example', 'nora@hjem.example', 2, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('bc874b5d990c42968f35d3066e306245', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '+45 32 12 34 56', '+4532123456', 3, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('68a8c3f7534d4e9ab75469e882ae6a99', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'link', '', 'https://lind.dk', 'https://lind.dk', 4, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('189b4e36267a40d599664fb28edd6687', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'phone', '', '081-234-5678', NULL, 5, 2);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('07908ec6a462444493a27e65ff555015', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', 'shop', 'Havnegade 12, Aarhus', 'havnegade 12, aarhus', 6, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('9a410a8dc99f42c1b1ace72e78e0dc9c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'address', '', 'Lindevej 3', 'lindevej 3', 7, 1);
INSERT INTO contact_point ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "label", "value", "normal", "id", "contact_id") VALUES ('af773820a9374ba993e8331f00c89f3c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', 'emil@berg.example', 'emil@berg.example', 8, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('0a0598ce58a842f0abdbd73911b27ec9', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 1, 1, 1);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('730f1882ccd740999360613a14eaf39c', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 2, 1, 2);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('607657c034f24c68a4967e2938b8c03f', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 3, 2, 3);
INSERT INTO contact_tag ("uuid", "version", "created_at", "updated_at", "deleted_at", "id", "contact_id", "tag_id") VALUES ('1258732e265a4a68bbb4755bd2b80054', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 4, 2, 4);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('364048e3a3ed4b27a96c4e8ec449eed9', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, '32', 1, 1, 1);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('d9dfd4453498491b90d42edeb5f38914', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'matt', 2, 1, 2);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('26f806083bf448229219b9ec6360937e', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2015-06-12', 3, 1, 3);
INSERT INTO field_value ("uuid", "version", "created_at", "updated_at", "deleted_at", "value", "id", "contact_id", "field_id") VALUES ('b0d15578ccd2482f902214ef3facc00c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'green', 4, 1, 4);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('c82462aca32c4da8881e83bb7eff8ebe', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'birthday', 2, 29, 1988, NULL, 1, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('9883ce13783e4736998394d0e3d7c547', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'wedding day', 6, 12, 2015, NULL, 2, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('9e692576267d415c95dc1eb906c72bbf', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'the shop opened', 11, 5, NULL, '2026-11-05', 3, 1);
INSERT INTO occasion ("uuid", "version", "created_at", "updated_at", "deleted_at", "label", "month", "day", "year", "handled_on", "id", "contact_id") VALUES ('9f4c671197e143ff861109d48e74b340', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'name day', 5, 1, NULL, NULL, 4, 1);
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
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('88f09f6a119148bbbf8ec2f717779581', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'concern', 'is it dishwasher safe?', '2026-11-02', 'yes, up to 60 degrees', '2026-11-02', 1, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('c9633102d6364b7bb8274d5f82d8ca85', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'request', 'two samples', '2026-11-02', '', NULL, 2, 1, NULL);
INSERT INTO concern ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "raised_on", "answer", "answered_on", "id", "contact_id", "deal_id") VALUES ('e6473ca9e87a4372a3212cd2d3a1e1d2', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'concern', 'a question of somebody else', '2026-11-02', '', NULL, 3, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('2b44169ac28648f3b6d11b9633ec2a92', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-24', '10:00', 'Etc/UTC', '2026-11-24T10:00:00.000000Z', 'planned', NULL, NULL, NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('195bdc8371c24c95bfee6fc7a9e1b299', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-20', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 2, 2, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('53fcf54b0ab641aeb53cdff88b49152a', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', '', '2026-11-06', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 3, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('d1a4753bb9424c6fbda38040d8c86e27', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-03', '09:00', 'Etc/UTC', '2026-11-03T09:00:00.000000Z', 'kept', '2026-11-02', NULL, NULL, NULL, NULL, 4, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('c93642398e344ad7b58c0d2da8ed7567', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'demo', '', '2026-11-04', NULL, NULL, NULL, 'no-show', '2026-11-02', NULL, NULL, NULL, NULL, 5, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('70943948f2354321be5814020c84e704', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'quote', '', '2026-11-05', NULL, NULL, NULL, 'done', '2026-11-02', NULL, NULL, NULL, NULL, 6, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('71771a7e65354ef2829c9aa426b3e8f4', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'trial', '', '2026-11-06', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 7, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('e6f9446a7b24416ea21cebd78b2d1a2d', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', '', '2026-11-10', '14:00', 'Etc/UTC', '2026-11-10T14:00:00.000000Z', 'confirmed', NULL, NULL, NULL, NULL, NULL, 8, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('1b8ee37c41884f459b7a86f6e98aaebc', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-09', NULL, NULL, NULL, 'done', '2026-11-02', 'week', 2, '2026-11-09', '2027-01-31', 9, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('a1a730cdad1d49969b3cf300926ca5ea', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'about the order', '2026-11-23', NULL, NULL, NULL, 'planned', NULL, 'week', 2, '2026-11-09', '2027-01-31', 10, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('2fb0926966ba498796327c87ee7b93b1', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'card', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, 'year', 1, '2026-12-01', '2035-12-01', 11, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('29b19ca4472841ffb08e3ebc5e961bbd', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'todo', 'send the list', '2026-11-09', NULL, NULL, NULL, 'planned', NULL, 'month', 1, '2026-11-09', '2027-01-09', 12, 1, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('ce819cca13574cf8ae2d9496151ccc6c', 4, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', '', '2026-11-09', NULL, NULL, NULL, 'cancelled', '2026-11-02', NULL, NULL, NULL, NULL, 13, 3, NULL);
INSERT INTO follow_up ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "due_on", "due_time", "zone", "due_at", "state", "closed_on", "repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on", "id", "contact_id", "deal_id") VALUES ('8f4f1121f3a9437bab8639a65015ae22', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'email', '', '2026-12-01', NULL, NULL, NULL, 'planned', NULL, NULL, NULL, NULL, NULL, 14, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('5a5b9c6ea6d940f4a51d4f546033cd9c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'has a dog', 0, '2026-11-02', 1, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('399070b4f8684420820c53609154d9fb', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'ชอบกาแฟเย็น', 0, '2026-11-02', 2, 2, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('7ca5e35806e946d29f7d19bb067eba78', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'note', 'daughter has finals', 1, '2026-11-02', 3, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('7949dbacba4c4ebf85d60aeff7a8e4ba', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'alternatives', 'a print shop in town', 0, '2026-11-02', 4, 1, NULL);
INSERT INTO note ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "words", "pinned", "noted_on", "id", "contact_id", "deal_id") VALUES ('0cd2f00ef3064d3796216ef1aae9282f', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'note', 'a note too many', 0, '2026-11-02', 5, 1, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('f710887c10044897aa73da94c16be048', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'in', NULL, 'asked for a tasting menu', '2026-11-02', '2026-11-02', 1, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('c0cd18425dba4aeb9f5d3faaed99334c', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'no-answer', '', '2026-10-30', NULL, 2, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('f1ff2d4133544b17b74f726e6ffb4bc8', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'message', 'out', NULL, 'card: the shop opened', '2026-11-02', NULL, 3, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('f617a923563f458ba0dc9d0e0b32c4ea', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'reached', '', '2026-11-02', NULL, 4, 1, NULL, 4);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('0045f7d5eb53464baaddff4275628d53', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'meet', 'out', 'no-answer', '', '2026-11-02', NULL, 5, 1, NULL, 5);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('6c680f9b06f745db957910df4ccbf1e5', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'out', NULL, '', '2026-11-02', NULL, 6, 1, NULL, 6);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('4428dfb892794759b0100afd7b6204e9', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'call', 'out', 'reached', 'about the order', '2026-11-02', NULL, 7, 1, NULL, 9);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('3823f159f82b4d00b013c1ba2fa3bc5b', 1, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', NULL, 'email', 'in', NULL, 'and for two sizes?', '2026-11-02', NULL, 8, 1, NULL, NULL);
INSERT INTO interaction ("uuid", "version", "created_at", "updated_at", "deleted_at", "kind", "direction", "outcome", "words", "happened_on", "answered_on", "id", "contact_id", "deal_id", "follow_up_id") VALUES ('92c85038fda64052a8e91a429b2bd5de', 2, '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', '2026-11-02T09:00:00.000000Z', 'call', 'out', 'reached', 'a talk with somebody else', '2026-11-02', NULL, 9, 1, NULL, NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('pipeline', 1);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('stage', 4);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('stage_check', 12);
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('lost_reason', 9);
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
