-- What a person has approved is not to be reviewed any more, whatever the reader thought of it: the search's status follows.

create function item_search_review(ids bigint[]) returns void language sql as $$
  update item_search s set to_review = v.review_reasons > 0 and i.approved_by is null
  from item i join protocol_version v on v.id = i.version_id
  where s.item_id = any(ids) and i.id = s.item_id and s.to_review <> (v.review_reasons > 0 and i.approved_by is null) $$;

create or replace function item_search_fill(items bigint[]) returns void language sql as $$
  insert into item_search select * from item_to_search where item_id = any(items)
  on conflict (item_id) do update set version_id = excluded.version_id, body_id = excluded.body_id, held_on = excluded.held_on,
    kinds = excluded.kinds, recipients = excluded.recipients, to_review = excluded.to_review, words = excluded.words;
  select item_search_review(items) $$;

create or replace function item_search_on_version() returns trigger language plpgsql as $$
begin
  if not new.is_current then
    delete from item_search where version_id = new.id;
  elsif old.is_current and old.protocol_id = new.protocol_id then
    perform item_search_review(array(select id from item where version_id = new.id));
  else
    perform item_search_fill(array(select id from item where version_id = new.id));
  end if;
  return null;
end $$;

-- Once for all §§ that are approved together: each counts in its version.
drop trigger item_search_on_version on protocol_version;
create constraint trigger item_search_on_version after update of is_current, protocol_id, review_reasons, approved_items on protocol_version
  deferrable initially deferred for each row execute function item_search_on_version();

select item_search_review(array(select i.id from item i join protocol_version v on v.id = i.version_id
  where v.is_current and v.review_reasons > 0 and i.approved_by is not null));
