# SPDX-License-Identifier: GPL-3.0-or-later
story    A table that was imported by mistake
why      Within a day, and while nobody has touched a case of it, an import is taken back as a whole: every case of it is void, and the
         record says so.
source   GDPR Art. 5(1)(d), 5(2)

file first.csv
| Received,Name,E-mail,Channel,Country,Issue,Complaint text
| 2026-08-31,Ida Sörensen,ida@example.org,post,DE,Answer came late,"Nine weeks."
| 2026-09-02,Tomas Okafor,tomas@example.org,web,IE,Advertising after an objection,"Two newsletters a week."
file second.csv
| Received,Name,E-mail,Channel,Country,Issue,Complaint text
| 2026-09-14,Mireille Dubois,mireille@example.org,phone,FR,Wrong address,"A flat I left two years ago."
at 2026-09-15 10:00
as officer
do import csv {folder}/first.csv --kind dispute
expect created is 2
keep import import
keep one numbers[1]
do import undo {import}
expect numbers counts 2
do show {one}
expect state is void
expect outcome is entered-by-mistake
clock respond state cancelled

do import csv {folder}/second.csv --kind dispute
keep import import
keep two numbers[1]
as colleague
do import undo {import}
fails 7 not-permitted because only who imported takes it back
as officer
do note {two} "Called her back."
do import undo {import}
fails 5 conflict because somebody has worked on it

at 2026-09-15 11:00
do import csv {folder}/first.csv --kind dispute
keep import import
at 2026-09-16 11:30
do import undo {import}
fails 8 input-invalid because a day is over
do list --filter "-state:void"
expect . counts 3
