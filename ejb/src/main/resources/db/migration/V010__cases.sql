-- What people write on case files, and the days that the law counts to.

-- Two numbers, one case ----------------------------------------------------------------------------------------------

-- A paper's number stays its own number; which numbers are one case is said here, so that no new reading can undo it.
alter table case_file
  add column merged_into bigint references case_file,
  add column merged_by text,                         -- the account's name
  add column merged_at timestamptz,
  add check (merged_into <> id),
  add check ((merged_into is null) = (merged_by is null) and (merged_into is null) = (merged_at is null));
create index case_file_merged on case_file (merged_into) where merged_into is not null;

-- Notes and follow-ups -----------------------------------------------------------------------------------------------

create sequence case_note_seq increment by 10 start 10;
create table case_note (
  id bigint primary key,
  case_file_id bigint not null references case_file,
  text text not null check (length(text) between 1 and 4000),
  made_by text not null,                             -- the account's name
  made_at timestamptz not null default now(),
  changed_at timestamptz
);
create index case_note_case_file on case_note (case_file_id, id);

create sequence follow_up_seq increment by 10 start 10;
create table follow_up (
  id bigint primary key,
  case_file_id bigint not null references case_file,
  text text not null check (length(text) between 1 and 500),
  due_on date not null,
  made_by text not null,                             -- the account's name
  made_at timestamptz not null default now(),
  done_by text,
  done_at timestamptz,
  check ((done_by is null) = (done_at is null))
);
create index follow_up_case_file on follow_up (case_file_id, due_on, id);
create index follow_up_open on follow_up (due_on, id) where done_at is null;
create index follow_up_own on follow_up (made_by, due_on, id) where done_at is null;
create index follow_up_due on follow_up (due_on, id);

-- The days that the law counts to ------------------------------------------------------------------------------------

-- Lag 1930:173 2 §: a last day that is a Saturday, Sunday, other public holiday, midsommarafton, julafton or nyårsafton is moved to
-- the next working day. As se.diarium.check.Deadlines has it, which a test holds against this for every day; here so that lists sort
-- and page by it. One function that calls none of ours: it must work while a dump is restored.
create function swedish_working_day(day date) returns date language plpgsql immutable strict parallel safe as $$
declare
  d date := day;
  y int; md int; a int; b int; c int; k int; h int; l int; m int;
  easter date;
begin
  loop
    y := extract(year from d);
    md := extract(month from d) * 100 + extract(day from d);
    -- The Sunday of Easter, by the anonymous Gregorian rule.
    a := y % 19; b := y / 100; c := y % 100;
    h := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    k := c % 4;
    l := (32 + 2 * (b % 4) + 2 * (c / 4) - h - k) % 7;
    m := (a + 11 * h + 22 * l) / 451;
    easter := make_date(y, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    exit when not (
      extract(isodow from d) >= 6
      or md in (101, 106, 501, 1224, 1225, 1226, 1231)
      or (md = 606 and y >= 2005)                                      -- lag 1989:253: nationaldagen took the place of annandag pingst
      or (d - easter = 50 and y < 2005)
      or d - easter in (-2, 1, 39)                                     -- långfredagen, annandag påsk, Kristi himmelsfärd
      or (extract(isodow from d) = 5 and md between 619 and 625));     -- midsommarafton
    d := d + 1;
  end loop;
  return d;
end $$;

-- KL 8:12: the last day to put up the notice. KL 13:5: the last day to appeal, three weeks from the day it was put up.
alter table protocol_version
  add column notice_due date generated always as (swedish_working_day(approved_on + 2)) stored,
  add column last_appeal date generated always as (swedish_working_day(notice_up + 21)) stored;
create index protocol_version_last_appeal on protocol_version (last_appeal, protocol_id) where is_current and last_appeal is not null;
create index protocol_version_notice_due on protocol_version (notice_due, protocol_id)
  where is_current and notice_due is not null and notice_up is null;
create index protocol_version_notice_late on protocol_version (notice_up, protocol_id) where is_current and notice_up > notice_due;

-- The notice of their own that §§ have which were approved at the meeting (omedelbar justering).
create sequence own_notice_seq increment by 10 start 10;
create table own_notice (
  id bigint primary key,
  version_id bigint not null references protocol_version on delete cascade,
  position int not null,
  first_paragraph int not null,
  last_paragraph int not null,
  approved_on date,
  notice_up date,
  notice_down date,
  appeal_deadline date,                              -- as the paper states it
  notice_due date generated always as (swedish_working_day(approved_on + 2)) stored,
  last_appeal date generated always as (swedish_working_day(notice_up + 21)) stored,
  unique (version_id, position),
  check (last_paragraph >= first_paragraph)
);
create index own_notice_last_appeal on own_notice (last_appeal, version_id) where last_appeal is not null;
create index own_notice_notice_due on own_notice (notice_due, version_id) where notice_due is not null;

-- Who has seen to a deadline: by protocol, kind and first § of the notice (0: that of the whole protocol), so that it outlives every
-- new reading.
create sequence deadline_mark_seq increment by 10 start 10;
create table deadline_mark (
  id bigint primary key,
  protocol_id bigint not null references protocol on delete cascade,
  kind text not null,                                -- DeadlineKind
  part int not null default 0,
  handled_by text not null,                          -- the account's name
  handled_at timestamptz not null default now(),
  unique (protocol_id, kind, part)
);
