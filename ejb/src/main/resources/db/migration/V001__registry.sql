-- The registry and the ledger. Times are timestamptz (UTC inside), dates are local to the municipality.
-- Sequences step by their allocationSize in JPA: 200 where rows come in hundreds, 10 elsewhere; by 1 where the order of the ids
-- counts, or where only native statements draw from them.

-- Accounts ------------------------------------------------------------------------------------------------------------

create sequence account_seq increment by 10 start 10;
create table account (
  id bigint primary key,
  name text collate "C" not null unique check (name = lower(name) and name ~ '^[a-z0-9._@-]{2,64}$'),
  display_name text not null,
  password_hash text not null,
  enabled boolean not null default true,
  failed_logins int not null default 0 check (failed_logins >= 0),
  locked_until timestamptz,
  created_at timestamptz not null default now(),
  last_login_at timestamptz
);
create table account_role (
  account_id bigint not null references account on delete cascade,
  role text not null check (role in ('REGISTRATOR', 'SEKRETERARE', 'LASARE', 'ADMINISTRATOR', 'INTEGRATION')),
  primary key (account_id, role)
);

-- The bytes -----------------------------------------------------------------------------------------------------------

-- In parts of at most 1 MiB, so that a file of any size is written and read as a stream.
create table document (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  size bigint not null check (size >= 0),
  saved_at timestamptz not null default now()
);
create table document_part (
  sha256 bytea not null references document on delete cascade,
  number int not null check (number >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  primary key (sha256, number)
);
alter table document_part alter column bytes set storage external;  -- PDF and DOCX are compressed already

-- The ledger: the truth about runs and files ---------------------------------------------------------------------------

create sequence import_run_seq;
create table import_run (
  id bigint primary key,
  cause text not null check (cause in ('TIMER', 'BUTTON', 'UPLOAD', 'REREAD', 'COMMAND', 'START')),
  started_by text,                                   -- the account's name; null for the timer
  node text not null,                                -- the deployment that works: host, process and a number of its own
  state text not null check (state in ('RUNNING', 'CLOSED', 'ABORTED', 'FAILED')),
  started_at timestamptz not null default now(),
  heartbeat_at timestamptz not null default now(),
  ended_at timestamptz,
  -- Counted when the books are closed; while it runs they are counted from import_file.
  discovered int not null default 0,
  registered int not null default 0,
  quarantined int not null default 0,
  duplicate int not null default 0,
  failure text,                                      -- why it could not go on, in Swedish
  check ((state = 'RUNNING') = (ended_at is null)),
  check ((state = 'FAILED') = (failure is not null)),
  check (state = 'RUNNING' or discovered = registered + quarantined + duplicate)
);
create unique index import_run_one_running on import_run ((true)) where state = 'RUNNING';
create index import_run_newest on import_run (started_at desc, id desc);

create sequence import_file_seq;
create table import_file (
  id bigint primary key,                             -- in the order of discovery
  run_id bigint references import_run,               -- the run that answers for it; null while it waits for one
  municipality text not null,                        -- whose inbox it lay in
  name text not null,                                -- as given; sanitised when shown
  inbox_path text,                                   -- where it lies; null once it has been moved to done/, or came by upload
  modified_at timestamptz,                           -- the file's own time, to know it again
  sha256 bytea references document,                  -- null only where its bytes could not be read
  size bigint not null,
  state text not null check (state in ('DISCOVERED', 'REGISTERED', 'QUARANTINED', 'DUPLICATE')),
  reading_since timestamptz,                         -- set while a worker has it
  attempts int not null default 0 check (attempts >= 0),
  uploaded_by text,                                  -- the account's name
  reread_of bigint references import_file,           -- "läs om": the first file with these bytes, read again on purpose
  superseded_by bigint references import_file,       -- a later reading of it; what has none is what counts
  duplicate_of bigint references import_file,
  reason text,                                       -- QuarantineReason
  detail text,                                       -- what a technician needs to know; never text of the document
  step text check (step in ('DISCOVER', 'EXTRACT', 'READ', 'REGISTER')),
  discovered_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((state = 'DISCOVERED') = (finished_at is null)),
  check (state = 'DISCOVERED' or reading_since is null),
  check ((state = 'QUARANTINED') = (reason is not null)),
  check ((state = 'QUARANTINED') = (step is not null)),
  check ((state = 'DUPLICATE') = (duplicate_of is not null)),
  check (sha256 is not null or reason = 'UNREADABLE_FILE')
);
create index import_file_waiting on import_file (id) where run_id is null;
create index import_file_in_inbox on import_file (inbox_path) where inbox_path is not null;
create index import_file_run on import_file (run_id, id);
create index import_file_open on import_file (id) where state = 'DISCOVERED';
create index import_file_quarantine on import_file (id desc) where state = 'QUARANTINED' and superseded_by is null;
create index import_file_sha256 on import_file (sha256, id);

-- Who decides ----------------------------------------------------------------------------------------------------------

create sequence municipality_seq;
create table municipality (
  id bigint primary key,
  name text not null check (name <> ''),
  folded text not null unique                        -- the name in small letters: by it the municipality is known
);
create sequence body_seq;
create table body (
  id bigint primary key,
  municipality_id bigint not null references municipality,
  name text not null check (name <> ''),
  folded text not null,                              -- the name in small letters, without genitive: by it the body is known
  unique (municipality_id, folded)
);
create sequence meeting_seq;
create table meeting (
  id bigint primary key,
  body_id bigint not null references body,
  held_on date not null,
  unique (body_id, held_on)
);
create index meeting_newest on meeting (held_on desc, id desc);

-- Protocols ------------------------------------------------------------------------------------------------------------

-- A meeting has one protocol, but for §§ approved at once, which may have one of their own (no § in common).
create sequence protocol_seq increment by 10 start 10;
create table protocol (
  id bigint primary key,
  meeting_id bigint not null references meeting
);
create index protocol_meeting on protocol (meeting_id);

create sequence protocol_version_seq increment by 10 start 10;
create table protocol_version (
  id bigint primary key,
  protocol_id bigint not null references protocol,
  file_id bigint not null unique references import_file,
  sha256 bytea not null unique references document,
  is_current boolean not null,                       -- the version whose file was discovered last
  format text not null check (format in ('PDF', 'DOCX', 'HTML', 'TEXT')),
  pages int not null check (pages > 0),
  municipality_as_written text,
  body_as_written text,
  start_time time,
  end_time time,
  place text,
  chair text,
  secretary text,
  approved_on date,
  notice_up date,
  notice_down date,
  appeal_deadline date,                              -- as the paper states it
  paragraphs_as_written text,
  first_paragraph int,
  last_paragraph int,
  -- Counted when it is read, so that lists and totals need not.
  items int not null check (items > 0),
  decisions int not null check (decisions >= 0),     -- DECISION and PROPOSAL
  delegationsbeslut int not null check (delegationsbeslut >= 0),
  recipients int not null check (recipients >= 0),
  registered_at timestamptz not null default now(),
  read_at timestamptz not null default now()
);
create unique index protocol_version_current on protocol_version (protocol_id) where is_current;
create index protocol_version_protocol on protocol_version (protocol_id, file_id desc);
create index protocol_version_registered on protocol_version (registered_at desc, id desc) where is_current;

-- Where the values of the front page stand, and how sure the reader is of them.
create sequence front_page_place_seq increment by 200 start 200;
create table front_page_place (
  id bigint primary key,
  version_id bigint not null references protocol_version on delete cascade,
  field text not null,
  rule text,
  confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE')),
  page int not null check (page > 0), first_line int not null, last_line int not null,
  x0 real, y0 real, x1 real, y1 real,
  unique (version_id, field),
  check (last_line >= first_line)
);

create sequence attendance_seq increment by 200 start 200;
create table attendance (
  id bigint primary key,
  version_id bigint not null references protocol_version on delete cascade,
  position int not null,
  kind text not null check (kind in ('DECIDING', 'ABSENT', 'SERVING_SUBSTITUTE', 'SUBSTITUTE_PRESENT', 'OTHER', 'APPROVER')),
  name text not null,
  party text,
  role text,
  serves_for text,
  paragraphs text,
  page int not null check (page > 0), first_line int not null, last_line int not null,
  x0 real, y0 real, x1 real, y1 real,
  unique (version_id, position),
  check (last_line >= first_line)
);

create sequence item_seq increment by 200 start 200;
create table item (
  id bigint primary key,
  version_id bigint not null references protocol_version on delete cascade,
  position int not null,
  number int not null check (number > 0),
  title text not null,
  text text not null,
  immediately_approved boolean not null,
  page int not null check (page > 0), first_line int not null, last_line int not null,
  x0 real, y0 real, x1 real, y1 real,
  unique (version_id, position),
  check (last_line >= first_line)
);

create table item_attachment (
  item_id bigint not null references item on delete cascade,
  position int not null,
  as_written text not null,
  primary key (item_id, position)
);

-- Case files -----------------------------------------------------------------------------------------------------------

-- One a diary, year and serial; the diary is the prefix in capitals, '' where the municipality writes none.
create sequence case_file_seq;
create table case_file (
  id bigint primary key,
  municipality_id bigint not null references municipality,
  diary text collate "C" not null check (diary = upper(diary)),
  year smallint not null check (year between 1900 and 2100),
  serial int not null check (serial > 0),
  unique (municipality_id, diary, year, serial)
);
create index case_file_number on case_file (year desc, diary, serial desc);

-- A number as one item writes it. Standing items and foreign numbers have no case file.
create sequence case_reference_seq increment by 200 start 200;
create table case_reference (
  id bigint primary key,
  item_id bigint not null references item on delete cascade,
  position int not null,
  kind text not null check (kind in ('HEADING', 'FURTHER', 'REFERENCED')),
  as_written text not null,
  classification text,
  is_foreign boolean not null,
  case_file_id bigint references case_file,
  page int not null check (page > 0), first_line int not null, last_line int not null,
  x0 real, y0 real, x1 real, y1 real,
  unique (item_id, position),
  check (last_line >= first_line),
  check (not (is_foreign and case_file_id is not null))
);
create unique index case_reference_heading on case_reference (item_id) where kind = 'HEADING';
create index case_reference_case_file on case_reference (case_file_id, item_id) where case_file_id is not null;

-- What was decided, on whose delegation, and who must know ---------------------------------------------------------------

create sequence decision_clause_seq increment by 200 start 200;
create table decision_clause (
  id bigint primary key,
  item_id bigint not null references item on delete cascade,
  position int not null,
  number text,
  kind text not null check (kind in ('DECISION', 'PROPOSAL', 'PREAMBLE', 'NOTE')),
  text text not null check (text <> ''),
  page int not null check (page > 0), first_line int not null, last_line int not null,
  x0 real, y0 real, x1 real, y1 real,
  unique (item_id, position),
  check (last_line >= first_line)
);

create sequence delegationsbeslut_seq increment by 200 start 200;
create table delegationsbeslut (
  id bigint primary key,
  item_id bigint not null references item on delete cascade,
  position int not null,
  point text,
  description text not null,
  delegate text,
  decided_on date,
  page int not null check (page > 0), first_line int not null, last_line int not null,
  x0 real, y0 real, x1 real, y1 real,
  unique (item_id, position),
  check (last_line >= first_line)
);
create sequence delegationsbeslut_number_seq increment by 200 start 200;
create table delegationsbeslut_number (
  id bigint primary key,
  delegationsbeslut_id bigint not null references delegationsbeslut on delete cascade,
  position int not null,
  as_written text not null,
  classification text,
  is_foreign boolean not null,
  case_file_id bigint references case_file,
  unique (delegationsbeslut_id, position),
  check (not (is_foreign and case_file_id is not null))
);
create index delegationsbeslut_number_case_file on delegationsbeslut_number (case_file_id) where case_file_id is not null;

create sequence routing_seq increment by 200 start 200;
create table routing (
  id bigint primary key,
  item_id bigint not null references item on delete cascade,
  position int not null,
  recipient text not null check (recipient <> ''),
  page int not null check (page > 0), first_line int not null, last_line int not null,
  x0 real, y0 real, x1 real, y1 real,
  unique (item_id, position),
  check (last_line >= first_line)
);

create sequence finding_seq increment by 200 start 200;
create table finding (
  id bigint primary key,
  version_id bigint not null references protocol_version on delete cascade,
  item_id bigint references item on delete cascade,
  position int not null,
  code text not null,
  severity text not null check (severity in ('ERROR', 'WARNING', 'INFO')),
  message text not null,
  quote text,
  page int, first_line int, last_line int,
  x0 real, y0 real, x1 real, y1 real,
  unique (version_id, position),
  check ((page is null) = (first_line is null) and (page is null) = (last_line is null))
);
create index finding_item on finding (item_id) where item_id is not null;
