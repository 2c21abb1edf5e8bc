-- When somebody was here before the visit that goes on now: since then things are news to them.
alter table account add column visited_before timestamptz;
