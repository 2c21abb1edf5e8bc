-- What people make of what was read: corrections, approvals, and what a later reading would have otherwise.

create sequence change_seq;
create table change (
  id bigint primary key,                             -- in the order in which they were made
  version_id bigint not null references protocol_version on delete cascade,
  paragraph int check (paragraph > 0),               -- the § as the paper numbers it; null for the front page
  occurrence int not null check (occurrence > 0),    -- which of the §§ with that number
  kind text not null check (kind in ('CORRECT', 'APPROVE', 'SPLIT', 'JOIN', 'UNDO')),
  field text,                                        -- Field
  other_paragraph int,                               -- the § that was split off, or joined
  was_read text,                                     -- values as JSON
  value_before text,
  value_after text,
  undoes_id bigint references change,
  undone boolean not null default false,
  made_by text not null,                             -- the account's name
  made_at timestamptz not null default now(),
  check (kind <> 'CORRECT' or (field is not null and value_before is not null and value_after is not null)),
  check ((kind = 'UNDO') = (undoes_id is not null))
);
create index change_version on change (version_id, id);

create sequence suggestion_seq;
create table suggestion (
  id bigint primary key,
  version_id bigint not null references protocol_version on delete cascade,
  paragraph int check (paragraph > 0),
  occurrence int not null check (occurrence > 0),
  field text not null,
  kept text not null,
  was_read text,                                     -- null: the new reading has no such §
  made_at timestamptz not null default now()
);
create index suggestion_version on suggestion (version_id);

-- Who has approved a §; as the changes say, written here for lists.
alter table item add column approved_by text, add column approved_at timestamptz,
  add check ((approved_by is null) = (approved_at is null));

-- Counted when it changes, so that lists need not.
alter table protocol_version
  add column approved_items int not null default 0 check (approved_items between 0 and items),
  add column notable_findings int not null default 0 check (notable_findings >= 0),  -- errors and warnings
  add column unsure_values int not null default 0 check (unsure_values >= 0),
  add column suggestions int not null default 0 check (suggestions >= 0);
update protocol_version v set notable_findings = (select count(*) from finding f where f.version_id = v.id and f.severity <> 'INFO');
create index protocol_version_queue on protocol_version (protocol_id) where is_current and approved_items < items;
create index protocol_version_suggestions on protocol_version (protocol_id) where is_current and suggestions > 0;
