-- Scans are read by OCR after all other files of their run: a page takes seconds, not milliseconds.
alter table import_file add column put_aside boolean not null default false;
