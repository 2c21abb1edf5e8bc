-- Recipients: who gets decisions, by all the names that protocols have for them.

create sequence recipient_seq;
create table recipient (
  id bigint primary key,
  municipality_id bigint not null references municipality,   -- whose register it stands in: another's Kommunstyrelsen is somebody else
  name text not null check (name <> ''),
  sorted text not null,                              -- the name in small letters
  kind text not null check (kind in ('BODY', 'UNIT', 'PERSON', 'EXTERNAL', 'GROUP', 'FILE')),
  channel text check (channel in ('EMAIL', 'SDK', 'PRINT', 'CASE_SYSTEM', 'NONE')),   -- null: nobody has said yet
  address text,
  body_id bigint unique references body on delete set null,  -- the body of the registry that it is
  retired_at timestamptz,
  made_by text,                                      -- the account's name; null where it came from the register of bodies
  made_at timestamptz not null default now(),
  changes int not null default 0,
  check ((address is not null) = (channel is not null and channel in ('EMAIL', 'SDK')))
);
create index recipient_sorted on recipient (sorted, id);

create sequence recipient_alias_seq;
create table recipient_alias (
  id bigint primary key,
  municipality_id bigint not null references municipality,
  recipient_id bigint not null references recipient on delete cascade,
  alias text not null check (alias <> ''),           -- as written
  folded text not null check (folded <> ''),         -- what all spellings of it have in common
  made_by text,
  made_at timestamptz not null default now(),
  unique (municipality_id, folded)                   -- a name leads to one recipient
);
create index recipient_alias_recipient on recipient_alias (recipient_id, id);

create table recipient_member (
  group_id bigint not null references recipient on delete cascade,
  member_id bigint not null references recipient on delete cascade,
  primary key (group_id, member_id),
  check (group_id <> member_id)
);
create index recipient_member_member on recipient_member (member_id);

-- What the names of recipients in current protocols come to, counted when a run has registered all.
create table recipient_met (
  municipality_id bigint not null references municipality,
  folded text not null,
  as_written text not null,                          -- as the paper registered last has it
  times int not null,
  last_met date not null,                            -- the last meeting
  protocol_id bigint not null,                       -- where it is found, for whoever wonders; may be gone since
  paragraph int not null,
  primary key (municipality_id, folded)
);
create index recipient_met_most on recipient_met (times desc, municipality_id, folded);

-- Null in what was registered before; counted with the next run.
alter table routing add column folded text;
create index routing_folded on routing (folded, id);
create index routing_not_folded on routing (recipient) where folded is null;
