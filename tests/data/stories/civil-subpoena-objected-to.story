# SPDX-License-Identifier: GPL-3.0-or-later
story    A civil subpoena that is objected to and quashed
why      In a civil matter the content of a mailbox cannot be had from its provider. The objection has fourteen days, or less where the
         day of compliance is earlier.
source   Fed. R. Civ. P. 45(d)(2)(B), 45(d)(3); 18 USC 2702(a); privacy statement: objects to requests not properly issued

at 2026-09-08 10:00 {office.overseas}
as officer
do new disclosure --line civil-subpoena --person name="Sloan & Vetter LLP",kind=organisation --set received=2026-09-08
   --set channel={channel.post.overseas} --set office={office.overseas} --set service=post --set agency="Counsel of a party" --set country=US
   --set external-reference="3:26-cv-90" --set request-text="All mails between two employees." --set secrecy=no --set return-date=2026-09-29
keep order
clock return due 2026-09-29
do deadline compute --regime eu-1182 --kind days:14 --office {office.overseas} --received 2026-09-08
expect due is 2026-09-22 because earlier than the day of compliance
do move {order} verify
do edit {order} --set directory=found --set sender-domain=matches --set verdict=genuine --set verified-by={officer} --set call-back="+1 555 0105" --set called-on=2026-09-08
do move {order} classify
do edit {order} --set matter=civil --set ground=compelled --set categories=content --set period="2025" --add targets identifier=joe@example.org
do move {order} preserve
do edit {order} --set preservation=nothing
do move {order} validity
as counsel
do edit {order} --set check-authority=yes --set check-competent=yes --set check-addressee=yes --set check-jurisdiction=yes --set check-strength=yes
   --set check-signed=yes --set check-basis=yes --set check-in-force=yes --set check-identifiers=yes --set check-particular=yes
   --set check-proportionate=yes --set check-no-conflict=yes --set check-secrecy-valid=yes --set check-served=yes --set check-translated=yes --set check-ours=yes
   --set counsel={counsel} --set counsel-verdict=improper
as officer
do move {order} match
refused found-valid strength-as-ruled because a civil subpoena never compels content, whatever the checklist says
do move {order} object

at 2026-09-18 10:00 {office.overseas}
do move {order} rejected
refused objection-day objection-set ruling-day ruling-won
do record-message {order} --direction sent --medium post --subject "3:26-cv-90" --body "We object: 18 USC 2702(a)."
do edit {order} --set objection="18 USC 2702(a) forbids it; the mails can be had from their writers." --set objected-on=2026-09-18 --set answered-on=2026-09-18

at 2026-11-03 10:00 {office.overseas}
do edit {order} --set ruling=won --set ruled-on=2026-11-02
do move {order} match
refused ruling-lost
do move {order} rejected
expect outcome is rejected
clock return state met met 2026-09-18 because answered by the objection, whatever the court took
