# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for fish; made by: casebook completion fish
complete -c casebook -f
complete -c casebook -l store -d 'The store to work on: a file, or postgresql://ROLE@HOST/DATABASE.' -r -F
complete -c casebook -l passphrase-file -d 'Read the passphrase from this file; it is never an argument.' -r -F
complete -c casebook -l user -d 'Whose key slot opens the store, and so who acts.' -x
complete -c casebook -l as -d 'Act as somebody else; test and demo stores only.' -x
complete -c casebook -l json -d 'Answer with one JSON value and nothing else.'
complete -c casebook -l lang -d 'The language of the answer.' -x -a 'en de'
complete -c casebook -l quiet -d 'Say only what went wrong.'
complete -c casebook -l help -d 'Explain the program, or one verb.'
complete -c casebook -l version -d 'Print the version.'
complete -c casebook -n 'not __fish_seen_subcommand_from init demo new list show edit move assign note attach mark-file record-message extend pause resume ask-approval approve link merge add-task finish-task close reopen void retention proof letter import report minimise certificate hold release production custody compartment suppression statement deadline age rights authority agency systems scan-secrets journal doctor check backup restore drill migrate rekey user completion' -a 'init demo new list show edit move assign note attach mark-file record-message extend pause resume ask-approval approve link merge add-task finish-task close reopen void retention proof letter import report minimise certificate hold release production custody compartment suppression statement deadline age rights authority agency systems scan-secrets journal doctor check backup restore drill migrate rekey user completion'
complete -c casebook -n '__fish_seen_subcommand_from age; and not __fish_seen_subcommand_from compute' -a 'compute'
complete -c casebook -n '__fish_seen_subcommand_from agency; and not __fish_seen_subcommand_from find check list show' -a 'find check list show'
complete -c casebook -n '__fish_seen_subcommand_from authority; and not __fish_seen_subcommand_from find list show' -a 'find list show'
complete -c casebook -n '__fish_seen_subcommand_from certificate; and not __fish_seen_subcommand_from issue verify' -a 'issue verify'
complete -c casebook -n '__fish_seen_subcommand_from compartment; and not __fish_seen_subcommand_from add join list move' -a 'add join list move'
complete -c casebook -n '__fish_seen_subcommand_from custody; and not __fish_seen_subcommand_from add' -a 'add'
complete -c casebook -n '__fish_seen_subcommand_from deadline; and not __fish_seen_subcommand_from compute' -a 'compute'
complete -c casebook -n '__fish_seen_subcommand_from hold; and not __fish_seen_subcommand_from list review add' -a 'list review add'
complete -c casebook -n '__fish_seen_subcommand_from import; and not __fish_seen_subcommand_from csv mail undo' -a 'csv mail undo'
complete -c casebook -n '__fish_seen_subcommand_from journal; and not __fish_seen_subcommand_from verify log checkpoint key' -a 'verify log checkpoint key'
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from key; and not __fish_seen_subcommand_from new export-public' -a 'new export-public'
complete -c casebook -n '__fish_seen_subcommand_from letter; and not __fish_seen_subcommand_from list draft lint export send' -a 'list draft lint export send'
complete -c casebook -n '__fish_seen_subcommand_from production; and not __fish_seen_subcommand_from add index' -a 'add index'
complete -c casebook -n '__fish_seen_subcommand_from report; and not __fish_seen_subcommand_from list run' -a 'list run'
complete -c casebook -n '__fish_seen_subcommand_from retention; and not __fish_seen_subcommand_from plan due compute' -a 'plan due compute'
complete -c casebook -n '__fish_seen_subcommand_from rights; and not __fish_seen_subcommand_from compute' -a 'compute'
complete -c casebook -n '__fish_seen_subcommand_from statement; and not __fish_seen_subcommand_from import list show lens diff notice' -a 'import list show lens diff notice'
complete -c casebook -n '__fish_seen_subcommand_from suppression; and not __fish_seen_subcommand_from check list' -a 'check list'
complete -c casebook -n '__fish_seen_subcommand_from systems; and not __fish_seen_subcommand_from list show' -a 'list show'
complete -c casebook -n '__fish_seen_subcommand_from user; and not __fish_seen_subcommand_from add remove passwd recover' -a 'add remove passwd recover'
complete -c casebook -n '__fish_seen_subcommand_from init' -l organisation -d 'Whose office it is; the only one there is when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from init' -l name -d 'The full name of the first user, whose login is --user.' -x
complete -c casebook -n '__fish_seen_subcommand_from init' -l test -d 'A store for tests: light key derivation, --as and CASEBOOK_NOW work, and its reports say so.'
complete -c casebook -n '__fish_seen_subcommand_from demo' -l cases -d 'How many cases; 40 when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from demo' -l seed -d 'The same number gives the same cases on the same day.' -x
complete -c casebook -n '__fish_seen_subcommand_from demo' -l out -d 'Where the store is made.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from new' -l set -d 'A field of the case (title received evidence channel office language regime owner person) or a fact of its kind; LIST[1].FACT for one of a list. Received today when nothing is said.' -x
complete -c casebook -n '__fish_seen_subcommand_from new' -l line -d 'What it is about, as its kind calls it: a right, an allegation. Several with commas.' -x
complete -c casebook -n '__fish_seen_subcommand_from new' -l person -d 'Whom it is about: name=…,mail=…,phone=…,role=….' -x
complete -c casebook -n '__fish_seen_subcommand_from new' -l attach -d 'A file that came with it.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from list' -l view -d 'A saved view: its filter and order.' -x
complete -c casebook -n '__fish_seen_subcommand_from list' -l filter -d 'For example: kind:request state:collect due<7d -owner:none.' -x
complete -c casebook -n '__fish_seen_subcommand_from list' -l search -d 'Words that all must be there: in number, person, title or text.' -x
complete -c casebook -n '__fish_seen_subcommand_from list' -l sort -d 'The order; a minus before the field turns it round. By due date when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from list' -l limit -d 'No more than so many.' -x
complete -c casebook -n '__fish_seen_subcommand_from list' -l fields -d 'Only these: number kind subject title person state phase received due clock owner office channel language regime outcome closed hold.' -x
complete -c casebook -n '__fish_seen_subcommand_from show' -l with-linked -d 'Also tell what happened in the linked cases, as one timeline; opening them is recorded too.'
complete -c casebook -n '__fish_seen_subcommand_from edit' -l set -d 'A field (title received evidence office channel language regime) or a fact; LIST[2].FACT for one of a list. No value takes it away.' -x
complete -c casebook -n '__fish_seen_subcommand_from edit' -l add -d 'One more in a list.' -x
complete -c casebook -n '__fish_seen_subcommand_from edit' -l remove -d 'Take one out of a list.' -x
complete -c casebook -n '__fish_seen_subcommand_from edit' -l person -d 'Somebody more in the case: name=…,mail=…,phone=…,role=….' -x
complete -c casebook -n '__fish_seen_subcommand_from edit' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from move' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from move' -l outcome -d 'For a step that closes a case whose outcome is chosen.' -x
complete -c casebook -n '__fish_seen_subcommand_from move' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from assign' -l owner -d 'Who works on it; an empty name gives it back to nobody.' -x
complete -c casebook -n '__fish_seen_subcommand_from assign' -l note -d 'What the colleague should know.' -x
complete -c casebook -n '__fish_seen_subcommand_from assign' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from attach' -l source -d 'Where it comes from.' -x -a 'received made'
complete -c casebook -n '__fish_seen_subcommand_from attach' -l identity -d 'It shows who somebody is: kept apart, and destroyed as soon as the verdict is recorded.'
complete -c casebook -n '__fish_seen_subcommand_from attach' -l mandate -d 'It lets somebody act for another.'
complete -c casebook -n '__fish_seen_subcommand_from attach' -F
complete -c casebook -n '__fish_seen_subcommand_from mark-file' -l purpose -d 'A proof of identity is kept apart and destroyed with the verdict; a mandate stays.' -x -a 'identity mandate'
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l direction -d 'Which way it went.' -x -a 'received sent'
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l medium -d 'How; mail when it is left out.' -x -a 'mail post fax phone portal person'
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l at -d 'When, a day or a moment; now when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l from -d 'Who sent it.' -x
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l to -d 'Who got it.' -x
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l subject -d 'What it is about.' -x
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l body -d 'What it says.' -x
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l body-file -d 'What it says, read from a file in UTF-8.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from record-message' -l attach -d 'A file that belongs to it.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from extend' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from extend' -l notified -d 'The day on which the person was told; needed.' -x
complete -c casebook -n '__fish_seen_subcommand_from extend' -l clock -d 'Which deadline, by its id; the main ones when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from pause' -l reason -d 'What is asked, as the law names it: identity, scope.' -x
complete -c casebook -n '__fish_seen_subcommand_from pause' -l from -d 'The day we asked; today when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from pause' -l clock -d 'Which deadline, by its id; the main ones when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from resume' -l answered -d 'The day the answer came; today when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from resume' -l clock -d 'Which deadline, by its id; every stopped one when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from ask-approval' -l object -d 'What is to be approved: the decision when it is left out, or a step such as void.' -x
complete -c casebook -n '__fish_seen_subcommand_from ask-approval' -l note -d 'What the second person should know.' -x
complete -c casebook -n '__fish_seen_subcommand_from approve' -l object -d 'What is approved: the decision when it is left out, or a step such as void.' -x
complete -c casebook -n '__fish_seen_subcommand_from approve' -l return -d 'Do not approve; needs a note.'
complete -c casebook -n '__fish_seen_subcommand_from approve' -l note -d 'A comment.' -x
complete -c casebook -n '__fish_seen_subcommand_from link' -l kind -d 'How they belong together; related when it is left out.' -x -a 'related duplicate merged escalated caused-by reopened'
complete -c casebook -n '__fish_seen_subcommand_from merge' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from merge' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from add-task' -l assignee -d 'Who does it: a colleague or somebody outside.' -x
complete -c casebook -n '__fish_seen_subcommand_from add-task' -l due -d 'Until when.' -x
complete -c casebook -n '__fish_seen_subcommand_from finish-task' -l result -d 'What came out; done when it is left out.' -x -a 'done not-found exception not-applicable'
complete -c casebook -n '__fish_seen_subcommand_from finish-task' -l note -d 'What was found; of an exception its ground: in a system one of the grounds of the kind, or thirty characters in words.' -x
complete -c casebook -n '__fish_seen_subcommand_from finish-task' -l searched -d 'Where in the system it was looked for, and by what; a search needs it.' -x
complete -c casebook -n '__fish_seen_subcommand_from close' -l outcome -d 'Where the outcome is chosen and does not follow from the lines.' -x
complete -c casebook -n '__fish_seen_subcommand_from close' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from close' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from reopen' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from void' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from void' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from plan' -l closed -d 'The day on which the account was closed, where the case does not say it.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from plan' -l issued -d 'The day on which the papers were issued or received.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from plan' -l event -d 'The day of another event that lets a period begin.' -x
complete -c casebook -n '__fish_seen_subcommand_from proof' -l out -d 'Where the file is written.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from draft' -l out -d 'Write it into this new file, to edit it; else it is the answer.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from draft' -l language -d 'The language of the letter; that of the person when it is left out.' -x -a 'en de'
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from draft' -l reason -d 'What only you know: why it takes longer, why there is doubt who writes.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from draft' -l dated -d 'The day on the letter; today, or the day of sending, when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from draft' -l address -d 'A line of the postal address, below the name.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from lint' -l language -d 'The language of the letter; that of the person when it is left out.' -x -a 'en de'
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from lint' -l reason -d 'What only you know: why it takes longer, why there is doubt who writes.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from lint' -l dated -d 'The day on the letter; today, or the day of sending, when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from lint' -l address -d 'A line of the postal address, below the name.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from lint' -F
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from export' -l out -d 'Where the files are written.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from export' -l format -d 'pdf, eml or both; pdf when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from export' -l text -d 'The letter as it was edited; as the template writes it when it is left out.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from export' -l language -d 'The language of the letter; that of the person when it is left out.' -x -a 'en de'
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from export' -l reason -d 'What only you know: why it takes longer, why there is doubt who writes.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from export' -l dated -d 'The day on the letter; today, or the day of sending, when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from export' -l address -d 'A line of the postal address, below the name.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l medium -d 'How it was sent.' -x -a 'mail post'
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l on -d 'The day on which it left.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l proof -d 'The proof of sending: number of the parcel, id of the message.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l text -d 'The letter as it was edited; as the template writes it when it is left out.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l language -d 'The language of the letter; that of the person when it is left out.' -x -a 'en de'
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l reason -d 'What only you know: why it takes longer, why there is doubt who writes.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l dated -d 'The day on the letter; today, or the day of sending, when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from letter; and __fish_seen_subcommand_from send' -l address -d 'A line of the postal address, below the name.' -x
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from csv' -l kind -d 'The kind of the cases; by the headers when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from csv' -l office -d 'The office of rows that name none.' -x
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from csv' -l mapping -d 'Which column goes where, as an earlier import kept it.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from csv' -l keep-mapping -d 'Write down which column goes where, to complete it or to use it again.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from csv' -l dry-run -d 'Write nothing and say what would happen; needs no store.'
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from csv' -F
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from mail' -l office -d 'Whose mailbox it was.' -x
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from mail' -l dry-run -d 'Write nothing and say what would happen; needs no store.'
complete -c casebook -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from mail' -F
complete -c casebook -n '__fish_seen_subcommand_from report; and __fish_seen_subcommand_from run' -l period -d '2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38, or two days joined by two dots.' -x
complete -c casebook -n '__fish_seen_subcommand_from report; and __fish_seen_subcommand_from run' -l out -d 'Where the files are written.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from report; and __fish_seen_subcommand_from run' -l format -d 'Only these: pdf, xlsx, csv; all that the report has when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from report; and __fish_seen_subcommand_from run' -l filter -d 'Only these cases, in the language of the register.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from due' -l until -d 'As of this day; today when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from minimise' -l due -d 'Only list the cases whose day has come, why, and what would go.'
complete -c casebook -n '__fish_seen_subcommand_from minimise' -l all-due -d 'Minimise every case that is due, one after the other.'
complete -c casebook -n '__fish_seen_subcommand_from minimise' -l dry-run -d 'Show what would go and change nothing.'
complete -c casebook -n '__fish_seen_subcommand_from certificate; and __fish_seen_subcommand_from issue' -l from -d 'Of all cases, from this day on.' -x
complete -c casebook -n '__fish_seen_subcommand_from certificate; and __fish_seen_subcommand_from issue' -l to -d 'Until this day, included.' -x
complete -c casebook -n '__fish_seen_subcommand_from certificate; and __fish_seen_subcommand_from issue' -l out -d 'Where the files are written.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from certificate; and __fish_seen_subcommand_from issue' -l key-passphrase-file -d 'Read the passphrase of the signing key from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from certificate; and __fish_seen_subcommand_from verify' -l key -d 'The public key of who signed; the user'\''s own when it is left out.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from certificate; and __fish_seen_subcommand_from verify' -F
complete -c casebook -n '__fish_seen_subcommand_from hold' -l of-person -d 'On the person of the case, in every case of theirs, now and later.'
complete -c casebook -n '__fish_seen_subcommand_from hold' -l person -d 'On the person who has this identifier, such as mail:clara@example.org.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l account -d 'On everything of an account, such as account:4711, also in cases still to come.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l matter -d 'On the named cases as one matter; more cases join it later.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l class -d 'Only on one class of data, such as crm; alone: on all data of the class.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l ground -d 'Why such data may be held: litigation, investigation, audit and the like.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l title -d 'What people call it.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l reason -d 'Why; it is kept with the hold.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l ordered-by -d 'Who ordered it: a court, an authority, the legal department.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l from -d 'Since when it is in force; today when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold' -l review -d 'When somebody looks whether it is still needed; as late as the rule allows when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from hold; and __fish_seen_subcommand_from list' -l all -d 'Also those that were released.'
complete -c casebook -n '__fish_seen_subcommand_from hold; and __fish_seen_subcommand_from list' -l review-due -d 'Only those that somebody has to look at by today.'
complete -c casebook -n '__fish_seen_subcommand_from hold; and __fish_seen_subcommand_from review' -l review -d 'When somebody looks whether it is still needed; as late as the rule allows when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from release' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from production; and __fish_seen_subcommand_from add' -l attach -d 'A new file instead, which becomes part of the case.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from production; and __fish_seen_subcommand_from add' -l category -d 'Which category of data it holds.' -x -a 'subscriber traffic content'
complete -c casebook -n '__fish_seen_subcommand_from production; and __fish_seen_subcommand_from add' -l target -d 'Whom or what it is about.' -x
complete -c casebook -n '__fish_seen_subcommand_from production; and __fish_seen_subcommand_from add' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from production; and __fish_seen_subcommand_from add' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from production; and __fish_seen_subcommand_from index' -l language -d 'Of its columns; else that of the case.' -x -a 'en de'
complete -c casebook -n '__fish_seen_subcommand_from custody; and __fish_seen_subcommand_from add' -l action -d 'What happened.' -x -a 'received exported handed-over returned'
complete -c casebook -n '__fish_seen_subcommand_from custody; and __fish_seen_subcommand_from add' -l place -d 'Where, or to whom.' -x
complete -c casebook -n '__fish_seen_subcommand_from compartment; and __fish_seen_subcommand_from add' -l member -d 'Who belongs to it; may be given several times. Without one you do.' -x
complete -c casebook -n '__fish_seen_subcommand_from compartment; and __fish_seen_subcommand_from move' -l out -d 'To the ordinary cases, where everybody finds it.'
complete -c casebook -n '__fish_seen_subcommand_from compartment; and __fish_seen_subcommand_from move' -l reason -d 'Why; it is kept with the case.' -x
complete -c casebook -n '__fish_seen_subcommand_from compartment; and __fish_seen_subcommand_from move' -l revision -d 'Only if the case is still as it was when it answered this revision.' -x
complete -c casebook -n '__fish_seen_subcommand_from suppression; and __fish_seen_subcommand_from check' -l file -d 'A list as CSV with a heading.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from suppression; and __fish_seen_subcommand_from check' -l column -d 'The column with the addresses; mail, email, phone or address when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from suppression; and __fish_seen_subcommand_from check' -l out -d 'Where the marked list is written.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from import' -l effective -d 'Since when it is in force; not in the future.' -x
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from import' -l label -d 'How cases name it; the day when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from import' -l material -d 'Whether it changes what people were promised.' -x -a 'yes no'
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from import' -l encoding -d 'In which letters the file is written, where that is not certain.' -x -a 'utf-8 utf-16le utf-16be windows-1252'
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from import' -F
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from show' -l clause -d 'Only this clause, by its place in the list.' -x
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from notice' -l told -d 'The day on which they were told.' -x
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from notice' -l means -d 'By what: mail, portal, website and the like; may be given more than once.' -x
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from notice' -l consent -d 'Whether their consent was asked.' -x -a 'yes no'
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from notice' -l holds-from -d 'From when the change holds for them; when they were told and it is in force when it is left out.' -x
complete -c casebook -n '__fish_seen_subcommand_from statement; and __fish_seen_subcommand_from notice' -l note -d 'What else there is to say about it.' -x
complete -c casebook -n '__fish_seen_subcommand_from deadline; and __fish_seen_subcommand_from compute' -l regime -d 'Whose rules; those of the office when it is left out.' -x -a 'can-spam ccpa ch-fadp e-evidence eu-1182 gdpr uk-copo uk-dpa uk-gdpr us-co us-ct us-de us-fl us-ia us-in us-ky us-md us-mn us-mt us-ne us-nh us-nj us-or us-ri us-sca us-tn us-tx us-ut us-va'
complete -c casebook -n '__fish_seen_subcommand_from deadline; and __fish_seen_subcommand_from compute' -l kind -d 'What was asked, or days:30 and the like for plain counting.' -x -a 'access account-closure appeal automated-decision breach-authority complaint-ack confirm-receipt consent-withdrawal correct delete epoc epoc-emergency epoc-pr erasure information know limit-sensitive marketing-opt-out objection opt-out order portability preservation rectification refusal restriction'
complete -c casebook -n '__fish_seen_subcommand_from deadline; and __fish_seen_subcommand_from compute' -l office -d 'Which office must act.' -x -a 'berlin san-francisco london'
complete -c casebook -n '__fish_seen_subcommand_from deadline; and __fish_seen_subcommand_from compute' -l received -d 'Day or moment of receipt.' -x
complete -c casebook -n '__fish_seen_subcommand_from deadline; and __fish_seen_subcommand_from compute' -l extended -d 'With the extension of the law.'
complete -c casebook -n '__fish_seen_subcommand_from deadline; and __fish_seen_subcommand_from compute' -l pause -d 'The day we asked and the day the answer came; /identity, /scope or /fee may follow.' -x
complete -c casebook -n '__fish_seen_subcommand_from deadline; and __fish_seen_subcommand_from compute' -l calendar -d 'Another calendar than that of the law or the office.' -x -a 'AT BE CH DE DE-BE ES EU FR GB-EAW IE IT NL PL SE US-CA US-FED none'
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from compute' -l class -d 'What is kept: crm, support, invoice-de and the like.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from compute' -l office -d 'Which office keeps it.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from compute' -l closed -d 'The day on which the account or the case was closed.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from compute' -l issued -d 'The day on which the paper was issued or received.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from compute' -l event -d 'The day of another event that lets the period begin, such as the request.' -x
complete -c casebook -n '__fish_seen_subcommand_from retention; and __fish_seen_subcommand_from compute' -l hold -d 'The first day of a legal hold and the day of its release; no release yet: FROM/.' -x
complete -c casebook -n '__fish_seen_subcommand_from age; and __fish_seen_subcommand_from compute' -l country -d 'Two letters, as in DE; or unknown.' -x
complete -c casebook -n '__fish_seen_subcommand_from age; and __fish_seen_subcommand_from compute' -l region -d 'A region with a rule of its own, as in US-CA.' -x
complete -c casebook -n '__fish_seen_subcommand_from age; and __fish_seen_subcommand_from compute' -l basis -d 'The age of our statement, or that of the law for a child'\''s own consent.' -x -a 'policy consent'
complete -c casebook -n '__fish_seen_subcommand_from age; and __fish_seen_subcommand_from compute' -l office -d 'Whose statement is meant, where several organisations have one.' -x -a 'berlin san-francisco london'
complete -c casebook -n '__fish_seen_subcommand_from age; and __fish_seen_subcommand_from compute' -l born -d 'The day of birth; or else the age.' -x
complete -c casebook -n '__fish_seen_subcommand_from age; and __fish_seen_subcommand_from compute' -l age -d 'The age on the day asked for, where the day of birth is not known.' -x
complete -c casebook -n '__fish_seen_subcommand_from age; and __fish_seen_subcommand_from compute' -l on -d 'The day asked for.' -x
complete -c casebook -n '__fish_seen_subcommand_from rights; and __fish_seen_subcommand_from compute' -l regime -d 'The law that applies.' -x -a 'can-spam ccpa ch-fadp e-evidence eu-1182 gdpr uk-copo uk-dpa uk-gdpr us-co us-ct us-de us-fl us-ia us-in us-ky us-md us-mn us-mt us-ne us-nh us-nj us-or us-ri us-sca us-tn us-tx us-ut us-va'
complete -c casebook -n '__fish_seen_subcommand_from rights; and __fish_seen_subcommand_from compute' -l right -d 'One right, as a line of a request names it; without it all of them.' -x
complete -c casebook -n '__fish_seen_subcommand_from rights; and __fish_seen_subcommand_from compute' -l basis -d 'What the processing rests on: contract, consent, legitimate-interests and the like.' -x
complete -c casebook -n '__fish_seen_subcommand_from authority; and __fish_seen_subcommand_from find' -l residence -d 'Where the person lives: a country, or a country and its region, as in DE-BY.' -x
complete -c casebook -n '__fish_seen_subcommand_from authority; and __fish_seen_subcommand_from find' -l work -d 'Where the person works.' -x
complete -c casebook -n '__fish_seen_subcommand_from authority; and __fish_seen_subcommand_from find' -l infringement -d 'Where the infringement is said to have happened.' -x
complete -c casebook -n '__fish_seen_subcommand_from authority; and __fish_seen_subcommand_from find' -l office -d 'Which office is complained about.' -x -a 'berlin san-francisco london'
complete -c casebook -n '__fish_seen_subcommand_from authority; and __fish_seen_subcommand_from find' -l regime -d 'Which law applies; else that of the office, or that of the places.' -x -a 'can-spam ccpa ch-fadp e-evidence eu-1182 gdpr uk-copo uk-dpa uk-gdpr us-co us-ct us-de us-fl us-ia us-in us-ky us-md us-mn us-mt us-ne us-nh us-nj us-or us-ri us-sca us-tn us-tx us-ut us-va'
complete -c casebook -n '__fish_seen_subcommand_from authority; and __fish_seen_subcommand_from list' -l country -d 'Only those of this country.' -x
complete -c casebook -n '__fish_seen_subcommand_from agency; and __fish_seen_subcommand_from list' -l country -d 'Only those of this country, or of this part of it.' -x
complete -c casebook -n '__fish_seen_subcommand_from systems; and __fish_seen_subcommand_from list' -l work -d 'Only those that do this work.' -x -a 'search export rectify erase close restrict stop suppress'
complete -c casebook -n '__fish_seen_subcommand_from systems; and __fish_seen_subcommand_from list' -l class -d 'Only those with data of one of these classes, separated by commas.' -x
complete -c casebook -n '__fish_seen_subcommand_from systems; and __fish_seen_subcommand_from list' -l office -d 'Of the organisation of this office.' -x -a 'berlin san-francisco london'
complete -c casebook -n '__fish_seen_subcommand_from systems; and __fish_seen_subcommand_from show' -l office -d 'Of the organisation of this office.' -x -a 'berlin san-francisco london'
complete -c casebook -n '__fish_seen_subcommand_from scan-secrets' -F
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from verify' -l checkpoint -d 'A checkpoint that the journal must agree with; its signature lies beside it.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from verify' -l public-key -d 'Whose signature it has to be; your own key when it is left out.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from log' -l case -d 'Which case.' -x
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from checkpoint' -l out -d 'Where the checkpoint and its signature are written.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from checkpoint' -l key-passphrase-file -d 'Read the passphrase of the signing key from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from key; and __fish_seen_subcommand_from new' -l key-passphrase-file -d 'Read the passphrase of the signing key from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from journal; and __fish_seen_subcommand_from key; and __fish_seen_subcommand_from export-public' -l out -d 'Write it there instead.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from backup' -l daily -d 'The backup of the day, where none was made today: into the folder NAME.backups beside the store; old ones go. For a timer.'
complete -c casebook -n '__fish_seen_subcommand_from backup' -l folder -d 'With --daily: put them there from now on, on this computer.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from backup' -F
complete -c casebook -n '__fish_seen_subcommand_from restore' -l accept-loss -d 'Also where the store that is there has journal entries that the backup does not have.'
complete -c casebook -n '__fish_seen_subcommand_from restore' -F
complete -c casebook -n '__fish_seen_subcommand_from drill' -F
complete -c casebook -n '__fish_seen_subcommand_from migrate' -l to -d 'Where to: a file that is not there yet, or an empty database of a server.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from migrate' -l to-passphrase-file -d 'Read the passphrase of the new place from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from rekey' -l backup -d 'Where the backup is made; the name must be free.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from add' -l name -d 'The full name.' -x
complete -c casebook -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from add' -l role -d 'What the person may do.' -x -a 'dpo officer intake approver counsel auditor it-admin'
complete -c casebook -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from add' -l new-passphrase-file -d 'Read the new passphrase from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from passwd' -l new-passphrase-file -d 'Read the new passphrase from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from recover' -l recovery-key-file -d 'Read the recovery key from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from recover' -l new-passphrase-file -d 'Read the new passphrase from this file.' -r -F
complete -c casebook -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
