# SPDX-License-Identifier: GPL-3.0-or-later
story    A complaint from the United Kingdom
why      Since 19 June 2026 a complaint is acknowledged within thirty days and looked into at once; the outcome follows without undue
         delay. One letter may do both.
source   DPA 2018 s. 164A, 165; SI 2026/82

at 2026-06-25 10:00
as officer
do new dispute --line late-answer --person name="Owen Price",mail=owen@example.org,country=GB --set received=2026-06-25
   --set channel={channel.mail} --set office={office.eu} --set regime=uk-gdpr --set language=en --set complaint-text="Six weeks and no answer."
   --set about-our-case=no --set country=GB --set owner={colleague}
keep dispute
clock respond due 2026-07-27 because our own target has thirty days too
clock legal-acknowledgement/complaint-ack due 2026-07-27 because 30 days end on Saturday, 25 July
clock acknowledge/working-days:2 due 2026-06-29 because our own target is shorter than that of the law
do move {dispute} acknowledge
do move {dispute} screen
refused acknowledged acknowledgement-sent date-announced
do letter draft {dispute} dispute-acknowledgement
expect text holds "25 June 2026"
expect text holds "looks into it now"
expect text holds "Information Commissioner"

at 2026-06-29 10:00
do letter send {dispute} dispute-acknowledgement --medium mail --on 2026-06-29 --proof "message 15"
do move {dispute} screen
clock acknowledge/working-days:2 state met met 2026-06-29
clock legal-acknowledgement/complaint-ack state met met 2026-06-29
do edit {dispute} --set admissible=not-admissible --set severity=low --set breach-suspected=no --set hold-check=not-needed
do move {dispute} investigate
refused admitted
do edit {dispute} --set admissible=admissible
do move {dispute} investigate
do edit {dispute} --set facts-log="The request lay in another mailbox" --set statements="Desk heard" --set allegations[1].test="Art. 12A"
   --set allegations[1].finding=upheld --set root-cause=process --set opinion="Upheld." --set advice-followed=followed
   --add remedies remedy=apology,responsible=Desk,done-on=2026-06-29,evidence="letter"
do move {dispute} opinion
do move {dispute} reply
do edit {dispute} --set redress=commissioner --set delivery=mail --set sent-on=2026-06-29
do record-message {dispute} --direction sent --subject "Your complaint" --body "You are right, and we are sorry. You may turn to the Information Commissioner."
do move {dispute} await
clock respond state met met 2026-06-29

at 2026-08-03 10:00
do edit {dispute} --set reaction=silent --set lessons=no
do move {dispute} closed --outcome upheld
expect outcome is upheld
clock silence state met because thirty days of silence were waited for
