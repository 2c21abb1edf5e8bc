-- What a secretary can do about a finding.
alter table finding add column advice text;
