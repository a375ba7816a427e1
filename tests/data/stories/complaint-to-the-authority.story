# SPDX-License-Identifier: GPL-3.0-or-later
story    A refused person complains, first to us, then to the supervisory authority
why      Whoever is refused may complain to an authority and to a court, and the letters say so. Who handled the request does not
         judge the complaint about it.
source   GDPR Art. 12(4), 12(5)(b), 38(4), 39, 57, 77-79; privacy statement: disputes

names              xapix        glasmond
name progress.due  2026-10-02   2026-10-02 because every fourteen days, from 18 September

at 2026-08-10 09:00
as officer
do new request --line access --person name="Viktor Sand",mail=viktor@example.org,country=DE
   --set received=2026-08-10 --set channel={channel.mail} --set office={office.eu} --set regime=gdpr --set language=en
   --set evidence="Received header" --set statement-version=2018-05-25 --set region-declared=DE --set owner={officer}
   --set acknowledgement=sent --set acknowledged-on=2026-08-10 --set duplicate-check=none-found --set flags=none
   --set regime-reason="Lives in Germany" --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=not-applicable --set redaction=not-needed --set special-categories=no --set preparation=letter-only
   --set lines[1].outcome=denied --set lines[1].ground=excessive --set lines[1].ground-text="The ninth request of this year for the same data."
keep request
clock respond/access due 2026-09-10
do move {request} triage
do move {request} collect
do move {request} review
do move {request} decide
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} respond
do letter draft {request} denial
expect text holds "{authority}"
expect text holds "court"
expect text holds "The ninth request of this year"
do letter send {request} denial --medium mail --on 2026-08-10 --proof "message 9"
do move {request} closed
expect outcome is denied
clock respond/access state met met 2026-08-10

at 2026-09-15 10:00
do new dispute --line wrongful-refusal --person name="Viktor Sand",mail=viktor@example.org,country=DE
   --set received=2026-09-15 --set channel={channel.post} --set office={office.eu} --set regime=gdpr --set language=en
   --set complaint-text="Nine times is not too often." --set about-our-case=yes --set country=DE
keep dispute
clock respond due 2026-10-15 because 30 days of our own target
clock acknowledge due 2026-09-17
do move {dispute} acknowledge
refused origin-linked
do link {dispute} {request} --kind caused-by
do move {dispute} acknowledge
do assign {dispute} --owner {officer}

at 2026-09-16 10:00
do letter send {dispute} dispute-acknowledgement --medium mail --on 2026-09-16
expect facts.expected-on is 2026-10-15
do move {dispute} screen
clock acknowledge state met met 2026-09-16

at 2026-09-18 10:00
do edit {dispute} --set admissible=admissible --set severity=high --set breach-suspected=no --set hold-check=placed
do move {dispute} investigate
refused handler-independent because {officer} handled the request
do assign {dispute} --owner {colleague}
as colleague
do move {dispute} investigate
clock progress due {progress.due}

at 2026-09-30 10:00
do edit {dispute} --set facts-log="Nine requests since January, nine answers" --set statements="Officer heard"
   --set allegations[1].test="Art. 12(5): repetitive without reason" --set allegations[1].finding=not-upheld
do move {dispute} opinion
do edit {dispute} --set root-cause=none --set opinion="The refusal stands." --set advice-followed=followed
do move {dispute} reply
refused remedies-set
do edit {dispute} --add remedies remedy=none
do move {dispute} reply

at 2026-10-01 10:00
do record-message {dispute} --direction sent --subject "Your complaint" --body "The refusal stands. You may turn to the authority or to a court."
do edit {dispute} --set delivery=registered-post --set sent-on=2026-10-01
do move {dispute} await
refused redress-set
do edit {dispute} --set redress=authority-and-court
do move {dispute} await
clock respond state met met 2026-10-01
clock silence due 2026-11-02 because 30 days end on Saturday, 31 October

at 2026-10-20 10:00
do edit {dispute} --set reaction=escalates
do move {dispute} authority
refused authority-named
do edit {dispute} --add proceedings "kind=authority,authority={authority.id},file-number=521.1/26,stage=notified"
do move {dispute} authority
clock silence state met met 2026-10-20

at 2027-02-10 10:00
do move {dispute} remedy
refused authority-decided
do edit {dispute} --set proceedings[1].stage=decided --set proceedings[1].decision=dismissed --set proceedings[1].decision-on=2027-02-08
do move {dispute} remedy
do edit {dispute} --set lessons=no
do move {dispute} closed
refused outcome-set
do move {dispute} closed --outcome authority-dismissed
expect outcome is authority-dismissed
expect links[kind=caused-by].number is {request}
