# SPDX-License-Identifier: GPL-3.0-or-later
story    Two mails of one person become one case
why      Who writes twice has one request; the earlier day counts, both mails and all that they ask for stay.
source   GDPR Art. 12(3) (receipt)

file first.eml
| From: Jonas Brandt <jonas@example.org>
| To: {mailbox}
| Date: Tue, 15 Sep 2026 17:40:02 +0200
| Subject: My data
| Message-ID: <b1@example.org>
| MIME-Version: 1.0
| Content-Type: text/plain; charset=utf-8
| Content-Transfer-Encoding: 8bit
| 
| Good morning,
| 
| please send me a copy of all personal data that you hold about me under Art. 15 GDPR.
| 
| Jonas Brandt
file second.eml
| From: Jonas Brandt <jonas@example.org>
| To: {mailbox}
| Date: Mon, 21 Sep 2026 09:03:11 +0200
| Subject: Delete
| Message-ID: <b2@example.org>
| MIME-Version: 1.0
| Content-Type: text/plain; charset=utf-8
| Content-Transfer-Encoding: 8bit
| 
| Good morning,
| 
| please delete my data. And please send me a copy of my personal data first, under Art. 15 GDPR.
| 
| Jonas Brandt
at 2026-09-21 14:00
as intake
do import mail {folder}/first.eml {folder}/second.eml
expect messages is 2
expect created is 2
keep first numbers[1]
keep second numbers[2]
do merge {second} {first} --reason "The same person and matter."
fails 7 not-permitted because the desk brings in, the office decides
as officer
do show {first}
expect received is 2026-09-15
clock respond/access due 2026-10-15
do merge {second} {first}
fails 8 input-invalid because the reason is missing
do merge {second} {first} --reason "The same person and matter."
expect state is duplicate
expect outcome is merged
do show {first}
expect items.lines counts 2
expect messages holds "delete my data"
clock respond/access due 2026-10-15
clock respond/erasure due 2026-10-15 because the earlier day counts for all of it
expect links[kind=merged-by].number is {second}
do move {second} triage
fails 4 move-not-allowed
