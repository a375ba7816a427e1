# SPDX-License-Identifier: GPL-3.0-or-later
story    A case that was entered by mistake
why      Nothing is ever deleted that way: a second person agrees that it is void, the number is not used again, and it counts in no report.
source   GDPR Art. 5(2)

at 2026-02-02 10:00
as officer
do new request --line access --person name="Test Person" --set received=2026-02-02 --set channel={channel.mail} --set office={office.eu}
keep mistake
do void {mistake} --reason "Entered while learning."
refused approval:void
do ask-approval {mistake} --object void
do approve {mistake} --object void
fails 7 not-permitted
as colleague
do approve {mistake} --object void
fails 7 not-permitted because a colleague may work on cases, not approve
as approver
do approve {mistake} --object void
as officer
do void {mistake}
fails 8 input-invalid because the reason is missing
do void {mistake} --reason "Entered while learning."
expect state is void
expect outcome is entered-by-mistake
clock respond/access state cancelled
do new request --line access --person name="Paul Real" --set received=2026-02-02 --set channel={channel.mail} --set office={office.eu}
expect number lacks "{mistake}"
do report run quarterly --period 2026-Q1 --out {folder}/out --format csv
expect figures.period is 2026-Q1
