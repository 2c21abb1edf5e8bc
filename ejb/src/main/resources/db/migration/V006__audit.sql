-- Who did what. Nobody changes or takes away an entry, the application neither.

create sequence audit_entry_seq;
create table audit_entry (
  id bigint primary key,                             -- in the order of the deeds
  made_at timestamptz not null default now(),
  account text not null,
  deed text not null,                                -- Deed
  subject_id bigint,                                 -- what the deed says it was done to; that may be gone since
  detail text
);
create index audit_entry_account on audit_entry (account, id desc);
create index audit_entry_deed on audit_entry (deed, id desc);
create index audit_entry_subject on audit_entry (subject_id, id desc) where subject_id is not null;

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the log is only added to';
end $$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_stays();
