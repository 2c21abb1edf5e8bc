-- "KS", "KS 2016": the cases of one diary, the latest first, without going through those of the others.
create index case_file_diary on case_file (diary, year desc, serial desc);
