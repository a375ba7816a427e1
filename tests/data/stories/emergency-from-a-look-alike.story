# SPDX-License-Identifier: GPL-3.0-or-later
story    An emergency request from a domain that looks like that of the police
why      Where every minute counts, the one minute of calling back counts most: the number comes from the directory, never from the
         mail. Whoever was impersonated is warned.
source   18 USC 2702(b)(8), 2702(c)(4) (good faith)

at 2026-07-18 22:10
as officer
do new disclosure --line emergency-request --person name="Officer Hart",mail=hart@police-gov.example --set received=2026-07-18
   --set channel={channel.mail} --set office={office.eu} --set service=mail --set agency="City police" --set country=US
   --set external-reference="none" --set request-text="Where is this user now? A life is at stake." --set secrecy=yes --set no-return-date=yes
keep order
clock return none because an emergency has no day
do move {order} verify
do agency check hart@police-gov.example
expect verdict is differs
expect reason is government-word
do edit {order} --set directory=found --set sender-domain=matches --set call-back="+1 555 0102, from the directory"
   --set called-on=2026-07-18 --set verified-by={officer} --set verdict=genuine
do move {order} classify
refused domain-as-judged look-alike-answered because nobody can talk a domain into being that of the police
do edit {order} --set sender-domain=differs --set domain-override="He sounded real."
do move {order} classify
refused look-alike-answered because an urgent voice is no reason; the override says what the called desk confirmed
do edit {order} --set verdict=fake
do move {order} classify
refused genuine
do move {order} fake
refused impersonation-settled
do edit {order} --set impersonated=warned --set incident-reference="INC 9"
do move {order} fake
fails 8 input-invalid because the step needs a reason
do move {order} fake --reason "The desk of the real police knows neither officer nor matter."
expect state is fake
expect outcome is fake
clock verify state met
do move {order} classify
fails 4 move-not-allowed because what is closed stays closed until it is reopened
