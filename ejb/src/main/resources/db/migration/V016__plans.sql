-- "detaljplanen" and "detaljplan" are one word, as "skolan" and "skola" are: what ends in -plan, -organ or -man is no definite form
-- in "-an" that could be cut. The rows of the search are made anew by it.

create or replace function sv_fold(t text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(regexp_replace(lower(t),
    '\m([[:alpha:]]+(?:[[:alpha:]]{2}[^dh[:space:][:punct:]]|[[:alpha:]][^n[:space:][:punct:]]d|[^a[:space:][:punct:]]nd))ets?\M', '\1', 'g'),
    '\m(?:([[:alpha:]]{2,}(?:[[:alpha:]][^lgm[:space:][:punct:]]|[^p[:space:][:punct:]]l|[^r[:space:][:punct:]]g|[^sde[:space:][:punct:]]m))ans?|([[:alpha:]]{4,})enas?)\M', '\1\2', 'g') $$;

truncate item_search;
insert into item_search select * from item_to_search;
