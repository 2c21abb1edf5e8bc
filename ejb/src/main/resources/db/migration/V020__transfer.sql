-- What goes on to the municipality's existing diarium: what waits for it, and what it has taken over.

-- What a version says now, as a number: it is another as soon as the version says something else, and no two versions share one.
create sequence revision_seq;
create sequence transfer_place_seq;
alter table protocol_version
  add column revision bigint not null unique default nextval('revision_seq'),
  add column taken bigint,                           -- the revision of its protocol that was taken over last; null: none has been
  add column queued bigint;                          -- its place among those that wait: the later it came to wait, the higher

-- The queue: current, every § approved, and not what was taken over last. A page of it is the first entries of this index.
create index transfer_waits on protocol_version (queued) where is_current and approved_items = items and taken is distinct from revision;

-- Somebody or some system has taken a protocol over, as it said then. It hangs on the protocol, and on no row that a new reading makes anew.
create sequence transfer_seq;
create table transfer (
  id bigint primary key,                             -- in the order in which they were made
  protocol_id bigint not null references protocol on delete cascade,
  revision bigint not null unique,                   -- what was taken: nothing is taken over twice
  reference text check (reference <> ''),            -- what it is called over there; null: nobody has said
  made_by text not null,                             -- the account's name
  made_at timestamptz not null default now()
);
create index transfer_protocol on transfer (protocol_id, id);

-- A correction makes it say something else, and so does taking one back; an approval does not.
create function revision_on_change() returns trigger language plpgsql as $$
begin
  update protocol_version set revision = nextval('revision_seq') where id = new.version_id;
  return null;
end $$;
create trigger revision_on_correction after insert on change for each row
  when (new.kind in ('SPLIT', 'JOIN') or new.kind = 'CORRECT' and new.value_after is distinct from new.value_before)
  execute function revision_on_change();
create function revision_on_undo() returns trigger language plpgsql as $$
begin
  update protocol_version set revision = nextval('revision_seq') where id = new.version_id
    and not exists (select 1 from change c where c.id = new.undoes_id and c.kind = 'APPROVE');
  return null;
end $$;
create trigger revision_on_undo after insert on change for each row when (new.kind = 'UNDO') execute function revision_on_undo();

-- All that a version says of what is taken over, without the places on its pages: a new reading that finds the same leaves it as it is.
create function protocol_content(version bigint) returns text language sql stable as $$
  select md5(concat_ws('|',
    (select jsonb_build_array(p.meeting_id, v.municipality_as_written, v.body_as_written, v.start_time, v.end_time, v.place, v.chair,
        v.secretary, v.approved_on, v.notice_up, v.notice_down, v.appeal_deadline, v.paragraphs_as_written)
      from protocol_version v join protocol p on p.id = v.protocol_id where v.id = version),
    (select string_agg(jsonb_build_array(a.kind, a.name, a.party, a.role, a.serves_for, a.paragraphs)::text, '|' order by a.position)
      from attendance a where a.version_id = version),
    (select string_agg(jsonb_build_array(i.number, i.title, i.immediately_approved)::text, '|' order by i.position)
      from item i where i.version_id = version),
    (select string_agg(jsonb_build_array(i.position, r.kind, r.as_written)::text, '|' order by i.position, r.position)
      from item i join case_reference r on r.item_id = i.id where i.version_id = version),
    (select string_agg(jsonb_build_array(i.position, c.number, c.kind, c.text)::text, '|' order by i.position, c.position)
      from item i join decision_clause c on c.item_id = i.id where i.version_id = version),
    (select string_agg(jsonb_build_array(i.position, r.recipient)::text, '|' order by i.position, r.position)
      from item i join routing r on r.item_id = i.id where i.version_id = version),
    (select string_agg(jsonb_build_array(i.position, a.as_written)::text, '|' order by i.position, a.position)
      from item i join item_attachment a on a.item_id = i.id where i.version_id = version),
    (select string_agg(jsonb_build_array(i.position, d.point, d.description, d.delegate, d.decided_on)::text, '|' order by i.position, d.position)
      from item i join delegationsbeslut d on d.item_id = i.id where i.version_id = version),
    (select string_agg(jsonb_build_array(i.position, d.position, n.as_written)::text, '|' order by i.position, d.position, n.position)
      from item i join delegationsbeslut d on d.item_id = i.id join delegationsbeslut_number n on n.delegationsbeslut_id = d.id
      where i.version_id = version))) $$;

create function transfer_latest(protocol bigint) returns bigint language sql stable as $$
  select revision from transfer where protocol_id = protocol order by id desc limit 1 $$;

-- It comes to wait, or waits for something else than before; or it belongs to another protocol, of which something else was taken over.
create function transfer_on_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.protocol_id <> old.protocol_id then
    new.taken := transfer_latest(new.protocol_id);
  end if;
  if new.is_current and new.approved_items = new.items and (tg_op = 'INSERT' or not old.is_current or old.approved_items <> old.items
      or old.revision <> new.revision) then
    new.queued := nextval('transfer_place_seq');
  end if;
  return new;
end $$;
create trigger transfer_on_version before insert or update of is_current, items, approved_items, revision, protocol_id on protocol_version
  for each row execute function transfer_on_version();

create function transfer_on_transfer() returns trigger language plpgsql as $$
begin
  update protocol_version v set taken = transfer_latest(v.protocol_id)
  where v.protocol_id in (new.protocol_id, old.protocol_id) and v.taken is distinct from transfer_latest(v.protocol_id);
  return null;
end $$;
create trigger transfer_on_transfer after insert or delete or update of protocol_id on transfer
  for each row execute function transfer_on_transfer();

-- The last version of a protocol goes to another one, as when a correction gives it another day: what was taken over goes with it.
create function transfers_follow() returns trigger language plpgsql as $$
begin
  update transfer t set protocol_id = new.protocol_id
  where t.protocol_id = old.protocol_id and not exists (select 1 from protocol_version v where v.protocol_id = old.protocol_id);
  return null;
end $$;
create trigger transfers_follow after update of protocol_id on protocol_version
  for each row when (old.protocol_id <> new.protocol_id) execute function transfers_follow();

-- What is approved already waits, in the order in which it was approved.
update protocol_version v set queued = w.place
from (select id, nextval('transfer_place_seq') as place
  from (select v.id from protocol_version v join item i on i.version_id = v.id where v.approved_items = v.items
    group by v.id order by max(i.approved_at), v.id) approved) w
where v.id = w.id;
