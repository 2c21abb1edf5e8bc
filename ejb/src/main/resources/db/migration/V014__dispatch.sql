-- What has been sent to whom: what people note, and the queue of what nobody has noted yet.

-- A note names the § and the recipient as the paper does, and hangs on no row that a new reading makes anew.
create sequence dispatch_note_seq increment by 10 start 10;
create sequence dispatch_batch_seq increment by 10 start 10;
create table dispatch_note (
  id bigint primary key,                             -- in the order in which they were made
  protocol_id bigint not null references protocol on delete cascade,
  paragraph int not null check (paragraph > 0),      -- the § as the paper numbers it
  occurrence int not null check (occurrence > 0),    -- which of the §§ with that number
  recipient text not null check (recipient <> ''),   -- as written
  folded text not null check (folded <> ''),         -- what all spellings of it have in common
  sent_on date not null,
  channel text check (channel in ('EMAIL', 'SDK', 'PRINT', 'CASE_SYSTEM')),   -- null: nobody has said
  batch bigint not null,                             -- those that were noted together, and can be taken back together
  made_by text not null,                             -- the account's name
  made_at timestamptz not null default now(),
  unique (protocol_id, paragraph, occurrence, folded)
);
create index dispatch_note_batch on dispatch_note (batch);
create index dispatch_note_folded on dispatch_note (folded);

-- The queue: a row for each § of a current version and each recipient of it that no note says has got it; kept by triggers in the
-- transaction that changes anything of it, whoever changes it. It holds all that it is sorted by, so that a page of it is the first
-- rows of dispatch_due_order and no more, however long it is. Recipients that nothing is sent to (the case file itself) stand in it
-- too: the register says who they are, and what it says counts at once.
create table dispatch_due (
  item_id bigint not null references item on delete cascade,
  folded text not null,
  recipient text not null,                           -- as written
  position int not null,                             -- of the recipient in the §
  protocol_id bigint not null,
  paragraph int not null,
  occurrence int not null,
  item_position int not null,
  body_id bigint not null,
  since date not null,                               -- from when it waits: the day the protocol was approved, else the day it came in
  primary key (item_id, folded)
);
create index dispatch_due_order on dispatch_due (since desc, protocol_id desc, item_position, position);
create index dispatch_due_protocol on dispatch_due (protocol_id);
create index dispatch_due_folded on dispatch_due (folded);

-- Whether two names in a municipality mean the same recipient.
create function dispatch_same(municipality bigint, one text, other text) returns boolean language sql stable strict as $$
  select one = other or exists (
    select 1 from recipient_alias a join recipient_alias b on b.recipient_id = a.recipient_id
    where a.municipality_id = municipality and a.folded = one and b.municipality_id = municipality and b.folded = other) $$;

-- The queue as it ought to be. A name that a § has twice ("Kommunstyrelsen", "Kommunstyrelsen för kännedom") is sent to once.
create view dispatch_to_do as
select i.id as item_id, r.folded, r.recipient, r.position, v.protocol_id, i.number as paragraph, o.occurrence, i.position as item_position,
  m.body_id, coalesce(v.approved_on, cast(v.registered_at at time zone 'Europe/Stockholm' as date)) as since
from item i
join protocol_version v on v.id = i.version_id and v.is_current
join protocol p on p.id = v.protocol_id
join meeting m on m.id = p.meeting_id
join body b on b.id = m.body_id
cross join lateral (
  select distinct on (folded) folded, recipient, position from routing where item_id = i.id and folded <> '' order by folded, position) r
cross join lateral (
  select cast(count(*) as int) as occurrence from item j
  where j.version_id = i.version_id and j.number = i.number and j.position <= i.position) o
where not exists (
  select 1 from dispatch_note n where n.protocol_id = v.protocol_id and n.paragraph = i.number and n.occurrence = o.occurrence
    and dispatch_same(b.municipality_id, n.folded, r.folded));

create function dispatch_fill(items bigint[]) returns void language plpgsql as $$
begin
  if cardinality(items) = 0 then
    return;
  end if;
  delete from dispatch_due where item_id = any(items);
  insert into dispatch_due (item_id, folded, recipient, position, protocol_id, paragraph, occurrence, item_position, body_id, since)
  select item_id, folded, recipient, position, protocol_id, paragraph, occurrence, item_position, body_id, since
  from dispatch_to_do where item_id = any(items) on conflict do nothing;
end $$;

-- A § that comes, goes or moves is looked at when its transaction ends: by then all that belongs to it is there. Those that bear the
-- same number are looked at with it, for which of them it is may be another now.
create function dispatch_on_item() returns trigger language plpgsql as $$
begin
  perform dispatch_fill(array(select id from item where version_id = coalesce(new.version_id, old.version_id)
    and number in (new.number, old.number)));
  return null;
end $$;
create constraint trigger dispatch_on_item after insert or delete or update of version_id, number, position on item
  deferrable initially deferred for each row execute function dispatch_on_item();

-- Recipients come and go with their §; only their keys are counted anew without it.
create function dispatch_on_key() returns trigger language plpgsql as $$
begin
  perform dispatch_fill(array[new.item_id]);
  return null;
end $$;
create trigger dispatch_on_key after update of folded on routing
  for each row when (old.folded is distinct from new.folded) execute function dispatch_on_key();

create function dispatch_on_version() returns trigger language plpgsql as $$
begin
  perform dispatch_fill(array(select id from item where version_id = new.id));
  return null;
end $$;
create constraint trigger dispatch_on_version after update of is_current, protocol_id, approved_on on protocol_version
  deferrable initially deferred for each row
  when (old.is_current <> new.is_current or old.protocol_id <> new.protocol_id or old.approved_on is distinct from new.approved_on)
  execute function dispatch_on_version();

-- The last version of a protocol goes to another one, as when a new reading finds another day: the notes go with it.
create function dispatch_notes_follow() returns trigger language plpgsql as $$
begin
  update dispatch_note n set protocol_id = new.protocol_id
  where n.protocol_id = old.protocol_id
    and not exists (select 1 from protocol_version v where v.protocol_id = old.protocol_id)
    and not exists (select 1 from dispatch_note o where o.protocol_id = new.protocol_id and o.paragraph = n.paragraph
      and o.occurrence = n.occurrence and o.folded = n.folded);
  return null;
end $$;
create trigger dispatch_notes_follow after update of protocol_id on protocol_version
  for each row when (old.protocol_id <> new.protocol_id) execute function dispatch_notes_follow();

-- A body's meetings go to another, a protocol to another meeting.
create function dispatch_on_meeting() returns trigger language plpgsql as $$
begin
  update dispatch_due d set body_id = m.body_id from protocol p join meeting m on m.id = p.meeting_id
  where d.protocol_id = p.id and d.body_id <> m.body_id and case tg_table_name when 'meeting' then m.id = new.id else p.id = new.id end;
  return null;
end $$;
create trigger dispatch_on_meeting after update of body_id on meeting for each row execute function dispatch_on_meeting();
create trigger dispatch_on_protocol after update of meeting_id on protocol for each row execute function dispatch_on_meeting();

create function dispatch_on_note() returns trigger language plpgsql as $$
begin
  perform dispatch_fill(array(select i.id from protocol_version v join item i on i.version_id = v.id
    where v.is_current and v.protocol_id = coalesce(new.protocol_id, old.protocol_id)
      and i.number = coalesce(new.paragraph, old.paragraph)));
  return null;
end $$;
create trigger dispatch_on_note after insert or delete on dispatch_note for each row execute function dispatch_on_note();

-- Somebody has said who is meant by a name: what was sent to the recipient under another of its names is sent, or is not after all.
create function dispatch_on_alias() returns trigger language plpgsql as $$
declare
  names text[] := array(select folded from recipient_alias where recipient_id in (new.recipient_id, old.recipient_id)
    union select folded from (values (new.folded), (old.folded)) changed (folded) where folded is not null);
begin
  perform dispatch_fill(array(
    select distinct i.id from dispatch_note n join protocol_version v on v.protocol_id = n.protocol_id and v.is_current
      join item i on i.version_id = v.id and i.number = n.paragraph
      join routing r on r.item_id = i.id and r.folded = any(names) and r.folded <> n.folded
    where n.folded = any(names)));
  return null;
end $$;
create trigger dispatch_on_alias after insert or delete or update of recipient_id on recipient_alias
  for each row execute function dispatch_on_alias();

-- Without its numbers on what it reads, the statement after it takes a hundred times as long.
analyze item, routing, protocol_version, protocol, meeting, body;
insert into dispatch_due (item_id, folded, recipient, position, protocol_id, paragraph, occurrence, item_position, body_id, since)
select item_id, folded, recipient, position, protocol_id, paragraph, occurrence, item_position, body_id, since from dispatch_to_do;
analyze dispatch_due;
