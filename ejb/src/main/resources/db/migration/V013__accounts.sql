-- Accounts that an administrator looks after, and the log as people read it.

alter table account
  add column must_change boolean not null default false,     -- the password is one that somebody else has set
  add column generation int not null default 0 check (generation >= 0);  -- sessions of an earlier one have ended
create index account_by_name on account (lower(display_name), id);

-- The bodies that a secretary sees to; without any of them: to all.
create table account_body (
  account_id bigint not null references account on delete cascade,
  body_id bigint not null references body,
  primary key (account_id, body_id)
);
create index account_body_body on account_body (body_id);

-- Read by time: of everybody, of one account, of one kind of deed, and of one thing.
drop index audit_entry_account;
drop index audit_entry_deed;
drop index audit_entry_subject;
create index audit_entry_newest on audit_entry (made_at desc, id desc);
create index audit_entry_account on audit_entry (account, made_at desc, id desc);
create index audit_entry_deed on audit_entry (deed, made_at desc, id desc);
create index audit_entry_subject on audit_entry (subject_id, made_at desc, id desc) where subject_id is not null;
