# SPDX-License-Identifier: GPL-3.0-or-later
story    A rival reports the owner of a shop as a child
why      A report may be a weapon. Nobody loses an account by it, and the reason why it was not believed is kept.
source   Privacy statement: children (reasonable steps)

at 2026-05-04 10:00
as officer
do new child --line other --person name="Rex Rival",mail=rex@example.org --set received=2026-05-04 --set channel={channel.mail}
   --set office={office.eu} --set language=en --set report-text="The shop next door is run by a child." --set account-hint=shop@example.org
   --set danger=none
keep report
do move {report} safety
do move {report} locate
do edit {report} --set searched=Accounts --set search-result=found --set account="AC 40"
do move {report} age
do edit {report} --add evidence kind=content,words="Trade licence of 2009",weight=contrary
do move {report} malicious
fails 8 input-invalid because the step needs a reason
do move {report} malicious --reason "Fourth report of the same sender, the account holder is in the trade register since 2009."
expect state is malicious
expect outcome is malicious-report
clock removal state met
do journal log --case {report}
expect . holds "close"
