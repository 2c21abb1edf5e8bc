-- The search: a row for each § of a current version, kept by triggers in the transaction that changes the §, whoever changes it.

-- Swedish endings that PostgreSQL's stemmer leaves: beslutet, ärendena, skolan. Held against documents and searches alike, so it is
-- frozen: whoever changes it fills item_search anew. -andet and -het are left to the stemmer, which knows them. Small letters here, for
-- the parser leaves the Ä of "Ärendet" as it is where the database's ctype is C.
create function sv_fold(t text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(regexp_replace(lower(t),
    '\m([[:alpha:]]+(?:[[:alpha:]]{2}[^dh[:space:][:punct:]]|[[:alpha:]][^n[:space:][:punct:]]d|[^a[:space:][:punct:]]nd))ets?\M', '\1', 'g'),
    '\m([[:alpha:]]{4,})(ans?|enas?)\M', '\1', 'g') $$;

-- What a § is filtered by lies among its words, behind a "=" that no word begins with: =b body, =y year, =m month, =p paragraph,
-- =k kind, =r recipient, =n case number ("KS 2026/12", and "/2026/12" without the diary). One index answers words and filters together.
create function search_key(kind text, value text) returns text language sql immutable strict parallel safe as $$
  select left('=' || kind || lower(value), 200) $$;
create function search_key_query(key text) returns tsquery language sql immutable strict parallel safe as $$
  select cast('''' || replace(replace(key, '\', '\\'), '''', '''''') || '''' as tsquery) $$;
create function search_day_keys(body bigint, day date) returns text[] language sql immutable strict parallel safe as $$
  select array['=b' || body, '=y' || extract(year from day), '=m' || extract(year from day) * 100 + extract(month from day)] $$;

create table item_search (
  item_id bigint primary key references item on delete cascade,
  version_id bigint not null,
  body_id bigint not null,
  held_on date not null,
  kinds text[] not null,                             -- SearchKind
  recipients text[] not null,                        -- as written
  to_review boolean not null,
  words tsvector not null
);
-- The words lie aside: what counts and sorts hits reads narrow rows only.
alter table item_search set (toast_tuple_target = 256);
alter table item_search alter column words set storage external;
create index item_search_version on item_search (version_id);
create index item_search_to_review on item_search (held_on desc, item_id desc) where to_review;

-- A § as it is searched. Heading A, decisions B, recipients and delegationsbeslut C, all its text D; cut where a hostile document
-- would exceed what a tsvector holds.
create view item_to_search as
select i.id as item_id, i.version_id, m.body_id, m.held_on,
  k.kinds, r.recipients, v.review_reasons > 0 as to_review,
  setweight(to_tsvector('swedish', sv_fold(left(i.title, 10000))), 'A')
  || setweight(to_tsvector('swedish', sv_fold(left(c.texts, 100000))), 'B')
  || setweight(to_tsvector('swedish', sv_fold(left(concat_ws(' ', r.texts, d.texts), 100000))), 'C')
  || to_tsvector('swedish', sv_fold(left(i.text, 200000)))
  || array_to_tsvector(search_day_keys(m.body_id, m.held_on) || search_key('p', cast(i.number as text))
    || array(select search_key('k', kind) from unnest(k.kinds) kind)
    || array(select search_key('r', recipient) from unnest(r.recipients) recipient)
    || array(select search_key('n', f.diary || ' ' || f.year || '/' || f.serial) from case_file f where f.id in (select unnest(n.files)))
    || array(select search_key('n', '/' || f.year || '/' || f.serial) from case_file f where f.id in (select unnest(n.files)))) as words
from item i
join protocol_version v on v.id = i.version_id and v.is_current
join protocol p on p.id = v.protocol_id
join meeting m on m.id = p.meeting_id
cross join lateral (
  select coalesce(string_agg(text, ' ' order by position), '') as texts,
    coalesce(bool_or(kind = 'DECISION'), false) as decides, coalesce(bool_or(kind = 'PROPOSAL'), false) as proposes
  from decision_clause where item_id = i.id) c
cross join lateral (
  select coalesce(array_agg(recipient order by position), '{}') as recipients, string_agg(recipient, ' ' order by position) as texts
  from routing where item_id = i.id) r
cross join lateral (
  select string_agg(concat_ws(' ', point, description, delegate), ' ' order by position) as texts, count(*) > 0 as reports
  from delegationsbeslut where item_id = i.id) d
cross join lateral (
  select array(select case_file_id from case_reference where item_id = i.id and case_file_id is not null
    union select dn.case_file_id from delegationsbeslut db join delegationsbeslut_number dn on dn.delegationsbeslut_id = db.id
      where db.item_id = i.id and dn.case_file_id is not null) as files) n
cross join lateral (
  select case when c.decides or c.proposes or d.reports
    then array_remove(array[case when c.decides then 'DECISION' end, case when c.proposes then 'PROPOSAL' end,
      case when d.reports then 'DELEGATED' end], null)
    else array['OTHER'] end as kinds) k;

create function item_search_fill(items bigint[]) returns void language sql as $$
  insert into item_search select * from item_to_search where item_id = any(items)
  on conflict (item_id) do update set version_id = excluded.version_id, body_id = excluded.body_id, held_on = excluded.held_on,
    kinds = excluded.kinds, recipients = excluded.recipients, to_review = excluded.to_review, words = excluded.words $$;

-- A new § is looked at when its transaction ends: by then all that belongs to it is there.
create function item_search_on_item() returns trigger language plpgsql as $$
begin
  perform item_search_fill(array[new.id]);
  return null;
end $$;
create constraint trigger item_search_on_item after insert or update of version_id, number, title, text on item
  deferrable initially deferred for each row execute function item_search_on_item();

create function item_search_on_version() returns trigger language plpgsql as $$
begin
  if not new.is_current then
    delete from item_search where version_id = new.id;
  elsif old.is_current and old.protocol_id = new.protocol_id then
    update item_search set to_review = new.review_reasons > 0
    where version_id = new.id and to_review <> (new.review_reasons > 0);
  else
    perform item_search_fill(array(select id from item where version_id = new.id));
  end if;
  return null;
end $$;
create constraint trigger item_search_on_version after update of is_current, protocol_id, review_reasons on protocol_version
  deferrable initially deferred for each row execute function item_search_on_version();

-- A body's meetings go to another, a protocol to another meeting: only keys change, whatever the texts.
create function item_search_on_meeting() returns trigger language plpgsql as $$
begin
  update item_search s set body_id = m.body_id, held_on = m.held_on,
    words = ts_delete(s.words, search_day_keys(s.body_id, s.held_on)) || array_to_tsvector(search_day_keys(m.body_id, m.held_on))
  from protocol_version v join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
  where s.version_id = v.id and (s.body_id, s.held_on) is distinct from (m.body_id, m.held_on)
    and case tg_table_name when 'meeting' then m.id = new.id else p.id = new.id end;
  return null;
end $$;
create trigger item_search_on_meeting after update of body_id, held_on on meeting
  for each row execute function item_search_on_meeting();
create trigger item_search_on_protocol after update of meeting_id on protocol
  for each row execute function item_search_on_meeting();

-- What belongs to a § changes by itself; a § that is new has no row yet, and is left to the trigger above.
create function item_search_on_part() returns trigger language plpgsql as $$
begin
  perform item_search_fill(array(select s.item_id from item_search s where s.item_id in (select item_id from changed)));
  return null;
end $$;
create function item_search_on_number() returns trigger language plpgsql as $$
begin
  perform item_search_fill(array(select s.item_id from item_search s where s.item_id in
    (select d.item_id from delegationsbeslut d join changed c on c.delegationsbeslut_id = d.id)));
  return null;
end $$;
do $$
declare
  part text;
  deed text;
begin
  foreach part in array array['decision_clause', 'routing', 'delegationsbeslut', 'case_reference', 'delegationsbeslut_number'] loop
    foreach deed in array array['insert', 'update', 'delete'] loop
      execute format('create trigger item_search_on_%s after %s on %I referencing %s table as changed for each statement execute function %I()',
        deed, deed, part, case deed when 'delete' then 'old' else 'new' end,
        case part when 'delegationsbeslut_number' then 'item_search_on_number' else 'item_search_on_part' end);
    end loop;
  end loop;
end $$;

insert into item_search select * from item_to_search;
create index item_search_words on item_search using gin (words) with (fastupdate = off);

-- Who was there: looked up by parts of the name, then by the whole of it.
create index attendance_name_words on attendance using gin (to_tsvector('simple', name)) with (fastupdate = off);
create index attendance_name on attendance (lower(name));

-- A number that is sought without its diary.
create index case_file_year_serial on case_file (year, serial);

-- Searches that somebody wants to have at hand.
create sequence saved_search_seq increment by 10 start 10;
create table saved_search (
  id bigint primary key,
  name text not null check (length(name) between 1 and 80),
  address text not null check (length(address) <= 4000),  -- the parameters of the page
  is_shared boolean not null,
  made_by text not null,                             -- the account's name
  made_at timestamptz not null default now()
);
create index saved_search_maker on saved_search (made_by);
create index saved_search_shared on saved_search (id) where is_shared;
analyze item_search;
