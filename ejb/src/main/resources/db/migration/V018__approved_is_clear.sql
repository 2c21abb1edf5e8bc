-- What a person has approved is not to be reviewed any more, whatever the reader thought of it: the search's status follows.

create or replace view item_to_search as
select i.id as item_id, i.version_id, m.body_id, m.held_on,
  k.kinds, r.recipients, v.review_reasons > 0 and i.approved_by is null as to_review,
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

create function item_search_review(version bigint) returns void language sql as $$
  update item_search s set to_review = v.review_reasons > 0 and i.approved_by is null
  from item i join protocol_version v on v.id = i.version_id
  where s.version_id = version and i.id = s.item_id and s.to_review <> (v.review_reasons > 0 and i.approved_by is null) $$;

create or replace function item_search_on_version() returns trigger language plpgsql as $$
begin
  if not new.is_current then
    delete from item_search where version_id = new.id;
  elsif old.is_current and old.protocol_id = new.protocol_id then
    perform item_search_review(new.id);
  else
    perform item_search_fill(array(select id from item where version_id = new.id));
  end if;
  return null;
end $$;

-- Once for all §§ that are approved together: each counts in its version.
drop trigger item_search_on_version on protocol_version;
create constraint trigger item_search_on_version after update of is_current, protocol_id, review_reasons, approved_items on protocol_version
  deferrable initially deferred for each row execute function item_search_on_version();

select item_search_review(id) from protocol_version where is_current and review_reasons > 0 and approved_items > 0;
