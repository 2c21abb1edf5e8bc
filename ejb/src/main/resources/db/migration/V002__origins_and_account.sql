-- Nothing is lost in silence: where each value comes from, what became of each line, why a person must look.

-- Which rule of the reader found a value, and how sure it is. Null in what was read before it said so.
alter table attendance
  add column rule text,
  add column confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE'));
alter table case_reference
  add column rule text,
  add column confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE'));
alter table decision_clause
  add column rule text,
  add column confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE'));
alter table delegationsbeslut
  add column rule text,
  add column confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE'));
alter table routing
  add column rule text,
  add column confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE'));
alter table item
  add column rule text,
  add column confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE')),
  add column title_rule text,
  add column title_confidence text check (title_confidence in ('CERTAIN', 'LIKELY', 'UNSURE')),
  add column title_page int, add column title_first_line int, add column title_last_line int,
  add column title_x0 real, add column title_y0 real, add column title_x1 real, add column title_y1 real,
  add check ((title_page is null) = (title_first_line is null) and (title_page is null) = (title_last_line is null));

-- An attachment is named somewhere too: a row like the others.
create sequence item_attachment_seq increment by 200 start 200;
alter table item_attachment
  add column id bigint,
  add column rule text,
  add column confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE')),
  add column page int, add column first_line int, add column last_line int,
  add column x0 real, add column y0 real, add column x1 real, add column y1 real,
  add check ((page is null) = (first_line is null) and (page is null) = (last_line is null));
update item_attachment set id = nextval('item_attachment_seq');
alter table item_attachment
  drop constraint item_attachment_pkey,
  alter column id set not null,
  add primary key (id),
  add unique (item_id, position);

-- Counted when it is read, so that lists need not.
alter table protocol_version
  add column lines int not null default 0 check (lines >= 0),
  add column unassigned_lines int not null default 0 check (unassigned_lines between 0 and lines),
  add column review_reasons int not null default 0 check (review_reasons >= 0);
create index protocol_version_to_review on protocol_version (protocol_id) where is_current and review_reasons > 0;

-- What became of each line, for showing it on the page: one run of lines a row of text, "page first-last lines PART §".
create table line_account (
  version_id bigint primary key references protocol_version on delete cascade,
  runs text not null
);

create sequence review_reason_seq increment by 200 start 200;
create table review_reason (
  id bigint primary key,
  version_id bigint not null references protocol_version on delete cascade,
  item_id bigint references item on delete cascade,
  position int not null,
  kind text not null check (kind in ('READ_BY_OCR', 'UNREAD_PAGES', 'UNSURE_BODY', 'UNSURE_DAY', 'MISSING_PARAGRAPHS',
    'STRAY_PARAGRAPH', 'UNKNOWN_HEADING', 'UNASSIGNED_LINES')),
  detail text,
  page int, first_line int, last_line int,
  x0 real, y0 real, x1 real, y1 real,
  unique (version_id, position),
  check ((page is null) = (first_line is null) and (page is null) = (last_line is null))
);
create index review_reason_item on review_reason (item_id) where item_id is not null;
