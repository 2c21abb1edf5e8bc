-- A file in quarantine that nobody needs to see to any longer: a better copy has come by another way, or it was no protocol.
-- It stays in the sum of its run.

alter table import_file add column released_at timestamptz, add column released_by text,
  add check ((released_at is null) = (released_by is null)),
  add check (released_at is null or state = 'QUARANTINED');
drop index import_file_quarantine;
create index import_file_quarantine on import_file (id desc) where state = 'QUARANTINED' and superseded_by is null and released_at is null;
