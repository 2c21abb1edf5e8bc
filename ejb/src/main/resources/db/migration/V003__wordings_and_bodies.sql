-- Wordings that people have added to the reader's table, and the names by which bodies are known.

-- Wordings -------------------------------------------------------------------------------------------------------------

create sequence own_wording_seq increment by 10 start 10;
create table own_wording (
  id bigint primary key,
  municipality text,                                 -- whose protocols it is for, as its inbox is named; null: everybody's
  municipality_folded text,                          -- the same in small letters
  wording text not null check (length(wording) between 1 and 160),
  folded text not null,                              -- as the reader compares it
  meaning text not null,                             -- WordingMeaning
  made_by text not null,                             -- the account's name
  made_at timestamptz not null default now(),
  check ((municipality is null) = (municipality_folded is null)),
  unique nulls not distinct (municipality_folded, folded)
);

-- Bodies ---------------------------------------------------------------------------------------------------------------

create sequence body_alias_seq;
create table body_alias (
  id bigint primary key,
  municipality_id bigint not null references municipality,
  body_id bigint not null references body on delete cascade,
  kind text not null check (kind in ('SPELLING', 'ABBREVIATION', 'FORMER_NAME')),
  alias text not null check (alias <> ''),           -- as written
  folded text not null check (folded <> ''),         -- what all spellings of it have in common
  valid_from date,                                   -- days of meeting
  valid_to date,
  source text not null check (source in ('READ', 'PERSON')),
  made_by text,                                      -- the account's name; null where it was read
  made_at timestamptz not null default now(),
  unique (body_id, kind, alias),
  check (valid_to >= valid_from),
  check ((source = 'PERSON') = (made_by is not null))
);
create index body_alias_folded on body_alias (municipality_id, folded);

-- A body is known by what all spellings of its name have in common. Where two bodies of before have that in common, the older one has
-- the name from now on; a person may merge them.
with key as (
  select id, municipality_id, regexp_replace(
    regexp_replace(replace(folded, '&', 'och'), '[][[:space:][:punct:]–]+', '', 'g'),
    '(nämnd|styrelse|fullmäktige|utskott|beredning|råd|direktion|kommitté|presidi|delegation|delegerade)(en|et|n|um)?s?$', '\1') as key
  from body),
first as (select distinct on (municipality_id, key) id, key from key order by municipality_id, key, id)
update body b set folded = first.key from first
where first.id = b.id and first.key <> '' and not exists
  (select 1 from body o where o.municipality_id = b.municipality_id and o.folded = first.key);
insert into body_alias (id, municipality_id, body_id, kind, alias, folded, source)
select nextval('body_alias_seq'), municipality_id, id, 'SPELLING', name, folded, 'READ' from body order by id;
