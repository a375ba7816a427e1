<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About DPO Casebook</source>
        <translation>Über DPO Casebook</translation>
    </message>
    <message>
        <source>Case management for the office of a data protection officer.</source>
        <translation>Vorgangsbearbeitung für die Stelle der oder des Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It counts days by published rules and shows its reasons; the decision and the responsibility stay with people.</source>
        <translation>Das Programm zählt Tage nach veröffentlichten Regeln und zeigt seine Gründe; Entscheidung und Verantwortung bleiben bei Menschen.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>Freigabe erbitten…</translation>
    </message>
    <message>
        <source>Assign case…</source>
        <translation>Vorgang zuweisen…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Record a call…</source>
        <translation>Anruf festhalten…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Vorgang ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The case cannot be closed from this step.</source>
        <translation>Aus diesem Schritt kann der Vorgang nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>Vorgang abschließen…</translation>
    </message>
    <message>
        <source>Extend deadline…</source>
        <translation>Frist verlängern…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Record a sent letter…</source>
        <translation>Versandten Brief festhalten…</translation>
    </message>
    <message>
        <source>Link a case…</source>
        <translation>Vorgang verknüpfen…</translation>
    </message>
    <message>
        <source>Move case…</source>
        <translation>Vorgang weiterführen…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Vorgang…</translation>
    </message>
    <message>
        <source>Internal note…</source>
        <translation>Interne Notiz…</translation>
    </message>
    <message>
        <source>Stop the clock…</source>
        <translation>Frist hemmen…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Record what came in…</source>
        <translation>Eingang festhalten…</translation>
    </message>
    <message>
        <source>Reopen case…</source>
        <translation>Vorgang wieder öffnen…</translation>
    </message>
    <message>
        <source>Record a sent mail…</source>
        <translation>Versandte E-Mail festhalten…</translation>
    </message>
    <message>
        <source>Let the clock run on…</source>
        <translation>Frist weiterlaufen lassen…</translation>
    </message>
    <message>
        <source>Add task…</source>
        <translation>Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>Merge into another case…</source>
        <translation>Mit anderem Vorgang zusammenführen…</translation>
    </message>
    <message>
        <source>Retention and minimising…</source>
        <translation>Aufbewahren und Minimieren…</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Schreiben verfassen …</translation>
    </message>
    <message>
        <source>Place legal hold…</source>
        <translation>Löschsperre setzen …</translation>
    </message>
    <message>
        <source>Review legal hold…</source>
        <translation>Löschsperre prüfen …</translation>
    </message>
    <message>
        <source>Release legal hold…</source>
        <translation>Löschsperre aufheben …</translation>
    </message>
    <message>
        <source>Proof of dates…</source>
        <translation>Fristennachweis…</translation>
    </message>
    <message>
        <source>Move to a compartment…</source>
        <translation>In einen geschützten Bereich verschieben…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>Reached on: %1</source>
        <translation>Erreicht am: %1</translation>
    </message>
    <message>
        <source>Rule: %1, %2</source>
        <translation>Regel: %1, %2</translation>
    </message>
    <message>
        <source>Born on %2, on %1 the person has completed this many years: %3.</source>
        <translation>Geboren am %2; am %1 vollendete Jahre: %3.</translation>
    </message>
    <message>
        <source>Said to have completed this many years on %1: %2.</source>
        <translation>Angegebenes Alter in vollendeten Jahren am %1: %2.</translation>
    </message>
    <message>
        <source>Who was born on 29 February gets older on 1 March where the year has no such day: %1.</source>
        <translation>Wer am 29. Februar geboren ist, wird in Jahren ohne diesen Tag am 1. März älter: %1.</translation>
    </message>
    <message>
        <source>%2 has no rule of its own here; that of %3 counts.</source>
        <translation>%2 hat hier keine eigene Regel; es gilt die von %3.</translation>
    </message>
    <message>
        <source>No age is on file for %2; a person has to decide.</source>
        <translation>Für %2 ist kein Alter hinterlegt; ein Mensch muss entscheiden.</translation>
    </message>
    <message>
        <source>A person has to decide; suggested age: %2.</source>
        <translation>Ein Mensch muss entscheiden; vorgeschlagenes Alter: %2.</translation>
    </message>
    <message>
        <source>The age of %2 is reached at the beginning of %1.</source>
        <translation>Das Alter von %2 Jahren ist mit Beginn des %1 erreicht.</translation>
    </message>
    <message>
        <source>The birthday is not known; the age of %2 is reached between %3 and %4.</source>
        <translation>Der Geburtstag ist nicht bekannt; das Alter von %2 Jahren wird zwischen %3 und %4 erreicht.</translation>
    </message>
    <message>
        <source>Note: the country is not known; until it is, the age of %2 counts.</source>
        <translation>Hinweis: Das Land ist nicht bekannt; bis dahin gilt das Alter von %2 Jahren.</translation>
    </message>
    <message>
        <source>Note: on %1 the rule for %2 was not in force (valid from %3 to %4).</source>
        <translation>Hinweis: Am %1 galt die Regel für %2 nicht (gültig von %3 bis %4).</translation>
    </message>
    <message>
        <source>Rule for %1: no fixed age.</source>
        <translation>Regel für %1: kein festes Alter.</translation>
    </message>
    <message>
        <source>Rule for %1: a child is who is under %2.</source>
        <translation>Regel für %1: Kind ist, wer unter %2 ist.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>The person is under the age.</source>
        <translation>Die Person ist unter der Altersgrenze.</translation>
    </message>
    <message>
        <source>The person is not under the age.</source>
        <translation>Die Person ist nicht unter der Altersgrenze.</translation>
    </message>
    <message>
        <source>A person has to decide whether this is a child.</source>
        <translation>Ein Mensch muss entscheiden, ob es ein Kind ist.</translation>
    </message>
    <message>
        <source>Under the age: yes (%1; the age is %2)</source>
        <translation>Unter der Altersgrenze: ja (%1; die Grenze ist %2)</translation>
    </message>
    <message>
        <source>Under the age: no (%1; the age is %2)</source>
        <translation>Unter der Altersgrenze: nein (%1; die Grenze ist %2)</translation>
    </message>
    <message>
        <source>Under the age: a person has to decide (%1; suggested is %2)</source>
        <translation>Unter der Altersgrenze: ein Mensch muss entscheiden (%1; vorgeschlagen ist %2)</translation>
    </message>
    <message>
        <source>Under the age: a person has to decide (%1)</source>
        <translation>Unter der Altersgrenze: ein Mensch muss entscheiden (%1)</translation>
    </message>
</context>
<context>
    <name>Agency</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The directory has no such agency.</source>
        <translation>Das Verzeichnis kennt keine solche Behörde.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>There is no mail address to look at.</source>
        <translation>Es gibt keine E-Mail-Adresse, die sich beurteilen ließe.</translation>
    </message>
    <message>
        <source>%1 is a domain of %3 (%2).</source>
        <translation>%1 ist eine Domain dieser Behörde: %3 (%2).</translation>
    </message>
    <message>
        <source>%1 is not in the directory; names there are given to public bodies only.</source>
        <translation>%1 steht nicht im Verzeichnis; Namen dort erhalten nur öffentliche Stellen.</translation>
    </message>
    <message>
        <source>%1 is not in the directory and is like nothing in it.</source>
        <translation>%1 steht nicht im Verzeichnis und ähnelt nichts darin.</translation>
    </message>
    <message>
        <source>%1 is of a provider where anybody gets an address.</source>
        <translation>%1 gehört zu einem Anbieter, bei dem jeder eine Adresse bekommt.</translation>
    </message>
    <message>
        <source>%1 looks like %2 of %3, written with other letters.</source>
        <translation>%1 sieht aus wie %2 (%3), ist aber mit anderen Zeichen geschrieben.</translation>
    </message>
    <message>
        <source>%1 is one letter away from %2 of %3.</source>
        <translation>%1 unterscheidet sich nur um einen Buchstaben von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 has the name of %3 in it, whose domain is %2.</source>
        <translation>%1 enthält den Namen einer Behörde (%3), deren Domain %2 ist.</translation>
    </message>
    <message>
        <source>%1 poses as one of a government, where anybody gets a name.</source>
        <translation>%1 gibt sich als staatlich aus, wo jeder einen Namen bekommt.</translation>
    </message>
    <message>
        <source>Other public bodies write from there too.</source>
        <translation>Auch andere öffentliche Stellen schreiben von dort.</translation>
    </message>
    <message>
        <source>only the agency</source>
        <translation>nur die Behörde</translation>
    </message>
    <message>
        <source>other public bodies too</source>
        <translation>auch andere öffentliche Stellen</translation>
    </message>
    <message>
        <source>Look the number up: %1</source>
        <translation>Nummer nachschlagen: %1</translation>
    </message>
    <message>
        <source>Call back: %1</source>
        <translation>Rückruf: %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>entry not checked yet: compare it with an official directory</source>
        <translation>Eintrag noch nicht geprüft: mit einem amtlichen Verzeichnis vergleichen</translation>
    </message>
</context>
<context>
    <name>ApproveForm</name>
    <message>
        <source>Nobody asked for an approval.</source>
        <translation>Niemand hat um eine Freigabe gebeten.</translation>
    </message>
    <message>
        <source>You prepared this decision; somebody else must approve it.</source>
        <translation>Sie haben diese Entscheidung vorbereitet; freigeben muss sie eine andere Person.</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>Approve the decision</source>
        <translation>Entscheidung freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>Mit Anmerkung zurückgeben</translation>
    </message>
    <message>
        <source>What was asked, what was found and what is proposed. Nothing can be changed here.</source>
        <translation>Was verlangt, was festgestellt und was vorgeschlagen wurde. Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Needed when the decision is returned</source>
        <translation>Nötig, wenn die Entscheidung zurückgegeben wird</translation>
    </message>
</context>
<context>
    <name>AskApprovalForm</name>
    <message>
        <source>Ask for approval</source>
        <translation>Freigabe erbitten</translation>
    </message>
    <message>
        <source>A second person looks at the decision. You are kept as the one who prepared it and cannot approve it yourself.</source>
        <translation>Eine zweite Person prüft die Entscheidung. Sie bleiben als vorbereitende Person vermerkt und können selbst nicht freigeben.</translation>
    </message>
    <message>
        <source>What is to be approved</source>
        <translation>Was freigegeben werden soll</translation>
    </message>
    <message>
        <source>Say what is to be approved.</source>
        <translation>Geben Sie an, was freigegeben werden soll.</translation>
    </message>
    <message>
        <source>Note for the approver</source>
        <translation>Notiz für die freigebende Person</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Vorgang ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>Assign the case</source>
        <translation>Vorgang zuweisen</translation>
    </message>
    <message>
        <source>Assign case</source>
        <translation>Vorgang zuweisen</translation>
    </message>
    <message>
        <source>Owner now</source>
        <translation>Bisher zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Künftig zuständig</translation>
    </message>
    <message>
        <source>Left open, nobody owns the case.</source>
        <translation>Bleibt das Feld leer, ist niemand für den Vorgang zuständig.</translation>
    </message>
    <message>
        <source>Note for the new owner</source>
        <translation>Notiz für die künftig zuständige Person</translation>
    </message>
    <message>
        <source>Kept as an internal note</source>
        <translation>Wird als interne Notiz aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>No authority can be named yet.</source>
        <translation>Es kann noch keine Behörde genannt werden.</translation>
    </message>
    <message>
        <source>Competent because %1.</source>
        <translation>Zuständig, denn: %1.</translation>
    </message>
    <message>
        <source>Rule: %1, %2</source>
        <translation>Regel: %1, %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Supervises</source>
        <translation>Beaufsichtigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The directory has no authority there.</source>
        <translation>Das Verzeichnis hat dort keine Behörde.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the person lives there</source>
        <translation>die Person lebt dort</translation>
    </message>
    <message>
        <source>the person works there</source>
        <translation>die Person arbeitet dort</translation>
    </message>
    <message>
        <source>the infringement is said to have happened there</source>
        <translation>der mutmaßliche Verstoß geschah dort</translation>
    </message>
    <message>
        <source>our establishment is there</source>
        <translation>unsere Niederlassung ist dort</translation>
    </message>
    <message>
        <source>the law names it</source>
        <translation>das Gesetz nennt sie</translation>
    </message>
    <message>
        <source>Ask in which country the person lives.</source>
        <translation>Fragen Sie, in welchem Land die Person lebt.</translation>
    </message>
    <message>
        <source>Ask in which country the person works.</source>
        <translation>Fragen Sie, in welchem Land die Person arbeitet.</translation>
    </message>
    <message>
        <source>Ask in which country the infringement is said to have happened.</source>
        <translation>Fragen Sie, in welchem Land der mutmaßliche Verstoß geschah.</translation>
    </message>
    <message>
        <source>Find out in which country our establishment is.</source>
        <translation>Klären Sie, in welchem Land unsere Niederlassung ist.</translation>
    </message>
    <message>
        <source>Ask in which part of the country the person lives (%1).</source>
        <translation>Fragen Sie, in welchem Teil des Landes die Person lebt (%1).</translation>
    </message>
    <message>
        <source>Ask in which part of the country the person works (%1).</source>
        <translation>Fragen Sie, in welchem Teil des Landes die Person arbeitet (%1).</translation>
    </message>
    <message>
        <source>Ask in which part of the country the infringement is said to have happened (%1).</source>
        <translation>Fragen Sie, in welchem Teil des Landes der mutmaßliche Verstoß geschah (%1).</translation>
    </message>
    <message>
        <source>Find out in which part of the country our establishment is (%1).</source>
        <translation>Klären Sie, in welchem Teil des Landes unsere Niederlassung ist (%1).</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>public bodies</source>
        <translation>öffentliche Stellen</translation>
    </message>
    <message>
        <source>federal bodies, telecommunications and post</source>
        <translation>Bundesstellen, Telekommunikation und Post</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>Kirchen</translation>
    </message>
    <message>
        <source>broadcasting</source>
        <translation>Rundfunk</translation>
    </message>
    <message>
        <source>institutions of the European Union</source>
        <translation>Organe der Europäischen Union</translation>
    </message>
</context>
<context>
    <name>CapsLock</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Made %1 and its key slots beside it; journal entries: %2.</source>
        <translation>%1 und die Schlüsselfächer daneben wurden angelegt; Einträge im Protokoll: %2.</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The store is sound; every page was read.</source>
        <translation>Der Speicher ist in Ordnung; jede Seite wurde gelesen.</translation>
    </message>
    <message>
        <source>The store is damaged:</source>
        <translation>Der Speicher ist beschädigt:</translation>
    </message>
    <message>
        <source>Nothing that is in use is wrong; a backup of it is whole.</source>
        <translation>Was in Gebrauch ist, ist in Ordnung; eine Sicherung davon ist vollständig.</translation>
    </message>
    <message>
        <source>New recovery key, shown this once; the old one opens old backups only:</source>
        <translation>Neuer Wiederherstellungsschlüssel, nur jetzt gezeigt; der alte öffnet nur alte Sicherungen:</translation>
    </message>
    <message>
        <source>They need a passphrase anew: %1</source>
        <translation>Neue Passphrasen brauchen: %1</translation>
    </message>
    <message>
        <source>%1 is as the backup was.</source>
        <translation>%1 ist, wie die Sicherung war.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher dort lag, wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 may open this casebook now.</source>
        <translation>%1 kann dieses Fallbuch jetzt öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot open this casebook any more. Copies made before still open; rekey ends that.</source>
        <translation>%1 kann dieses Fallbuch nicht mehr öffnen. Früher angefertigte Kopien lassen sich weiter öffnen; rekey beendet das.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 hat eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Copying pages</source>
        <translation>Seiten werden kopiert</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Checking the structure</source>
        <translation>Aufbau wird geprüft</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Zeilen werden kopiert</translation>
    </message>
    <message>
        <source>Making the search</source>
        <translation>Suche wird aufgebaut</translation>
    </message>
    <message>
        <source>Comparing rows</source>
        <translation>Zeilen werden verglichen</translation>
    </message>
    <message>
        <source>Verifying the journal of the copy</source>
        <translation>Protokoll der Kopie wird geprüft</translation>
    </message>
    <message>
        <source>The casebook is at %1 now; journal entries: %2.</source>
        <translation>Das Fallbuch liegt jetzt in %1; Einträge im Protokoll: %2.</translation>
    </message>
    <message>
        <source>Every row was read again there and compared.</source>
        <translation>Jede Zeile wurde dort noch einmal gelesen und verglichen.</translation>
    </message>
    <message>
        <source>%1 is kept as it was and can only be looked at.</source>
        <translation>%1 bleibt, wie es war, und kann nur noch angesehen werden.</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Der bisherige Ort</translation>
    </message>
    <message>
        <source>They need a role of that name on the server: %1</source>
        <translation>Diese Personen brauchen eine gleichnamige Rolle auf dem Server: %1</translation>
    </message>
    <message>
        <source>Recovery key, shown this once; keep it on paper:</source>
        <translation>Wiederherstellungsschlüssel, nur dieses eine Mal angezeigt; auf Papier aufbewahren:</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Schlüssel wird gewechselt</translation>
    </message>
    <message>
        <source>A backup of today is in %1, or another program is making it.</source>
        <translation>In %1 liegt eine Sicherung von heute, oder ein anderes Programm legt sie gerade an.</translation>
    </message>
    <message>
        <source>Went in favour of newer ones: %1</source>
        <translation>Neueren gewichen sind: %1</translation>
    </message>
    <message>
        <source>What is erased today is in none of these backups from %1 on.</source>
        <translation>Was heute gelöscht wird, steht ab %1 in keiner dieser Sicherungen mehr.</translation>
    </message>
    <message>
        <source>Restored %1 as a trial in %2 seconds: it opens, every page was read, its journal verifies.</source>
        <translation>%1 wurde in %2 Sekunden zur Probe wiederhergestellt: Es lässt sich öffnen, jede Seite wurde gelesen, sein Protokoll stimmt.</translation>
    </message>
    <message>
        <source>Journal entries in it: %1, since then: %2. Cases in it: %3.</source>
        <translation>Einträge in seinem Protokoll: %1, seither: %2. Vorgänge darin: %3.</translation>
    </message>
    <message>
        <source>The copy was taken away again.</source>
        <translation>Die Kopie wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>The backup opens with the passphrase of the day it was made, not with the present one. Keep the recovery key.</source>
        <translation>Die Sicherung öffnet sich mit der Passphrase des Tages, an dem sie entstand, nicht mit der jetzigen. Bewahren Sie den Wiederherstellungsschlüssel auf.</translation>
    </message>
    <message>
        <source>The trial of %1 failed.</source>
        <translation>Die Probe mit %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>Journal entries of it that are missing now: %1.</source>
        <translation>Protokolleinträge daraus, die jetzt fehlen: %1.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>gehemmt</translation>
    </message>
    <message>
        <source>met in time</source>
        <translation>fristgerecht erledigt</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>verspätet erledigt</translation>
    </message>
    <message>
        <source>no longer runs</source>
        <translation>läuft nicht mehr</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>verwandt mit</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <translation>Dublette von</translation>
    </message>
    <message>
        <source>merged with</source>
        <translation>zusammengeführt mit</translation>
    </message>
    <message>
        <source>escalated, see</source>
        <translation>eskaliert, siehe</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>ausgelöst durch</translation>
    </message>
    <message>
        <source>reopened, see</source>
        <translation>wieder geöffnet, siehe</translation>
    </message>
    <message>
        <source>data subject</source>
        <translation>betroffene Person</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>antragstellende Person</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>complainant</source>
        <translation>beschwerdeführende Person</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>hat eine Notiz geschrieben</translation>
    </message>
    <message>
        <source>attached a file</source>
        <translation>hat eine Datei hinzugefügt</translation>
    </message>
    <message>
        <source>recorded a message</source>
        <translation>hat eine Nachricht festgehalten</translation>
    </message>
    <message>
        <source>extended the deadline</source>
        <translation>hat die Frist verlängert</translation>
    </message>
    <message>
        <source>stopped the clock</source>
        <translation>hat die Frist gehemmt</translation>
    </message>
    <message>
        <source>let the clock run on</source>
        <translation>hat die Frist weiterlaufen lassen</translation>
    </message>
    <message>
        <source>asked for approval</source>
        <translation>hat um Freigabe gebeten</translation>
    </message>
    <message>
        <source>answered the approval</source>
        <translation>hat über die Freigabe entschieden</translation>
    </message>
    <message>
        <source>linked a case</source>
        <translation>hat einen Vorgang verknüpft</translation>
    </message>
    <message>
        <source>added a task</source>
        <translation>hat eine Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>finished a task</source>
        <translation>hat eine Aufgabe erledigt</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>hat den Vorgang geöffnet</translation>
    </message>
    <message>
        <source>opened a file</source>
        <translation>hat eine Datei geöffnet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>registered the case</source>
        <translation>hat den Vorgang angelegt</translation>
    </message>
    <message>
        <source>imported the case</source>
        <translation>hat den Vorgang importiert</translation>
    </message>
    <message>
        <source>edited the case</source>
        <translation>hat den Vorgang bearbeitet</translation>
    </message>
    <message>
        <source>moved the case on</source>
        <translation>hat den Vorgang weitergeführt</translation>
    </message>
    <message>
        <source>closed the case</source>
        <translation>hat den Vorgang abgeschlossen</translation>
    </message>
    <message>
        <source>reopened the case</source>
        <translation>hat den Vorgang wieder geöffnet</translation>
    </message>
    <message>
        <source>assigned the case</source>
        <translation>hat den Vorgang zugewiesen</translation>
    </message>
    <message>
        <source>reporting person</source>
        <translation>meldende Person</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation>sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>officer of the authority</source>
        <translation>sachbearbeitende Person der Behörde</translation>
    </message>
    <message>
        <source>merged the case into another</source>
        <translation>führte den Vorgang mit einem anderen zusammen</translation>
    </message>
    <message>
        <source>took over another case</source>
        <translation>übernahm einen anderen Vorgang</translation>
    </message>
    <message>
        <source>took the import back</source>
        <translation>nahm den Import zurück</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>erased data of the case</source>
        <translation>hat Daten des Vorgangs gelöscht</translation>
    </message>
    <message>
        <source>minimised the file of the case</source>
        <translation>hat die Akte minimiert</translation>
    </message>
    <message>
        <source>noted the erasure</source>
        <translation>hat die Löschung vermerkt</translation>
    </message>
    <message>
        <source>the original of</source>
        <translation>Original zu</translation>
    </message>
    <message>
        <source>the escalation of</source>
        <translation>Eskalation von</translation>
    </message>
    <message>
        <source>the cause of</source>
        <translation>Auslöser von</translation>
    </message>
    <message>
        <source>the continuation of</source>
        <translation>Fortsetzung von</translation>
    </message>
    <message>
        <source>sent a letter</source>
        <translation>hat ein Schreiben versandt</translation>
    </message>
    <message>
        <source>placed a legal hold</source>
        <translation>hat eine Löschsperre gesetzt</translation>
    </message>
    <message>
        <source>put the case under a legal hold</source>
        <translation>hat den Vorgang unter eine Löschsperre gestellt</translation>
    </message>
    <message>
        <source>reviewed a legal hold</source>
        <translation>hat eine Löschsperre geprüft</translation>
    </message>
    <message>
        <source>released a legal hold</source>
        <translation>hat eine Löschsperre aufgehoben</translation>
    </message>
    <message>
        <source>moved the days of deletions</source>
        <translation>hat die Tage von Löschungen verschoben</translation>
    </message>
    <message>
        <source>imported a privacy statement</source>
        <translation>hat eine Datenschutzerklärung eingelesen</translation>
    </message>
    <message>
        <source>recorded a notice of a changed statement</source>
        <translation>hat eine Mitteilung über die geänderte Erklärung festgehalten</translation>
    </message>
    <message>
        <source>moved the case to another compartment</source>
        <translation>hat den Vorgang in einen anderen Bereich verschoben</translation>
    </message>
    <message>
        <source>put a file into the package</source>
        <translation>hat eine Datei in das Paket gelegt</translation>
    </message>
    <message>
        <source>wrote the index of the package</source>
        <translation>hat das Verzeichnis des Pakets geschrieben</translation>
    </message>
    <message>
        <source>recorded where a file went</source>
        <translation>hat den Verbleib einer Datei festgehalten</translation>
    </message>
    <message>
        <source>opened a proof of identity</source>
        <translation>hat einen Identitätsnachweis geöffnet</translation>
    </message>
    <message>
        <source>said what a file is for</source>
        <translation>hat festgelegt, wofür eine Datei ist</translation>
    </message>
    <message>
        <source>destroyed the proof of identity</source>
        <translation>hat den Identitätsnachweis vernichtet</translation>
    </message>
    <message>
        <source>Case no. %1 of this person in twelve months; before it: %2</source>
        <translation>%1. Vorgang dieser Person in zwölf Monaten; davor: %2</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The case in one line</source>
        <translation>Der Vorgang in einer Zeile</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Every clock counts from this day.</source>
        <translation>Jede Frist zählt ab diesem Tag.</translation>
    </message>
    <message>
        <source>Evidence of receipt</source>
        <translation>Nachweis des Eingangs</translation>
    </message>
    <message>
        <source>What shows the day: a postmark, a mail header, a note of the call</source>
        <translation>Was den Tag belegt: ein Poststempel, der Kopf einer E-Mail, eine Gesprächsnotiz</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Its calendar and its time zone count the days.</source>
        <translation>Sein Kalender und seine Zeitzone zählen die Tage.</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Briefsprache</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
</context>
<context>
    <name>CaseJournal</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Evidence of receipt</source>
        <translation>Nachweis des Eingangs</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason of the outcome</source>
        <translation>Begründung des Ergebnisses</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Reason of the extension</source>
        <translation>Begründung der Verlängerung</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>The journal is whole: %1, every value and every file match.</source>
        <translation>Das Protokoll ist vollständig: %1, jeder Wert und jede Datei stimmen überein.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 in the journal (%2). Change nothing; make a copy and call whoever looks after the casebook.</source>
        <translation>%1 im Protokoll (%2). Ändern Sie nichts; legen Sie eine Kopie an und rufen Sie die Person, die das Fallbuch betreut.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>Frist gehemmt</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wartet: %1</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>niemand ist zuständig</translation>
    </message>
    <message>
        <source>person unknown</source>
        <translation>Person unbekannt</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>eingegangen am %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>1 day paused</source>
        <translation>1 Tag gehemmt</translation>
    </message>
    <message>
        <source>%1 days paused</source>
        <translation>%1 Tage gehemmt</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlängert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Nothing of this case may be erased.</source>
        <translation>Von diesem Vorgang darf nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alle erledigt</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>File is minimised</source>
        <translation>Akte wird minimiert</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen spricht</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Minimise the file</source>
        <translation>Akte minimieren</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
</context>
<context>
    <name>CaseRetention</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>kein Ende bekannt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>Text erased on %1</source>
        <translation>Text gelöscht am %1</translation>
    </message>
    <message>
        <source>Text taken out when the case was minimised, %1</source>
        <translation>Text beim Minimieren des Vorgangs entfernt, %1</translation>
    </message>
    <message>
        <source>Erased on %1.</source>
        <translation>Gelöscht am %1.</translation>
    </message>
    <message>
        <source>Minimised on %1 under “%2”.</source>
        <translation>Minimiert am %1 nach „%2“.</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Data of the account</source>
        <translation>Daten des Kontos</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 gave the case to %2</source>
        <translation>%1 hat den Vorgang an %2 gegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 more entries: %2</source>
        <translation>%1 weitere Einträge: %2</translation>
    </message>
    <message>
        <source>With linked cases</source>
        <translation>Verknüpfte</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Name one case, or the days with --from and --to</source>
        <translation>Nennen Sie einen Vorgang, oder die Tage mit --from und --to</translation>
    </message>
    <message>
        <source>Signed with the key %1; every entry is in the journal of %2 entries.</source>
        <translation>Unterschrieben mit dem Schlüssel %1; jeder Eintrag steht im Protokoll mit %2 Einträgen.</translation>
    </message>
    <message>
        <source>the case itself</source>
        <translation>der Vorgang selbst</translation>
    </message>
    <message>
        <source>lines of the case</source>
        <translation>Zeilen des Vorgangs</translation>
    </message>
    <message>
        <source>people&apos;s places in the case</source>
        <translation>Plätze von Personen im Vorgang</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>addresses and accounts</source>
        <translation>Adressen und Konten</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>angehängte Dateien</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>pauses of clocks</source>
        <translation>Unterbrechungen von Fristen</translation>
    </message>
    <message>
        <source>which entries belonged to it</source>
        <translation>welche Einträge dazugehörten</translation>
    </message>
    <message>
        <source>the rule; nobody decides</source>
        <translation>die Regel; niemand entscheidet</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Ground or rule</source>
        <translation>Grund oder Regel</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>minimised</source>
        <translation>minimiert</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Destroyed data by class and place</source>
        <translation>Vernichtete Daten nach Klasse und Ort</translation>
    </message>
    <message>
        <source>Class of data</source>
        <translation>Klasse der Daten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Einträge im Protokoll</translation>
    </message>
    <message>
        <source>Hash of the entry (leaf of the tree)</source>
        <translation>Prüfsumme des Eintrags (Blatt des Baums)</translation>
    </message>
    <message>
        <source>Each act stands in the journal, which nobody can change unnoticed: as entry with the number and hash named below, in the journal of %1 entries with the root %2.</source>
        <translation>Jede Handlung steht im Protokoll, das niemand unbemerkt ändern kann: als Eintrag mit der unten genannten Nummer und Prüfsumme, im Protokoll mit %1 Einträgen und der Wurzel %2.</translation>
    </message>
    <message>
        <source>The file %1 (SHA-256 %2) holds the same with a proof for each entry. It is signed with the key %3 and is checked without the store: casebook certificate verify, or minisign and any program that knows RFC 9162.</source>
        <translation>Die Datei %1 (SHA-256 %2) enthält dasselbe mit einem Beweis für jeden Eintrag. Sie ist mit dem Schlüssel %3 unterschrieben und wird ohne den Speicher geprüft: mit casebook certificate verify, oder mit minisign und jedem Programm, das RFC 9162 kennt.</translation>
    </message>
    <message>
        <source>Automatic backups that were made before are gone on %1 at the latest, as long as backups go on being made.</source>
        <translation>Automatische Sicherungen von vorher sind spätestens am %1 weg, solange weiter Sicherungen angelegt werden.</translation>
    </message>
    <message>
        <source>The store lies on a server: backups and write-ahead logs that were made before go when the server&apos;s own rules say so.</source>
        <translation>Der Speicher liegt auf einem Server: Sicherungen und Schreibprotokolle von vorher gehen, wenn die Regeln des Servers es sagen.</translation>
    </message>
    <message>
        <source>What left the store before is not reached: backups made by hand, letters, exported reports and bundles.</source>
        <translation>Was den Speicher vorher verlassen hat, wird nicht erreicht: von Hand angelegte Sicherungen, Briefe, ausgegebene Berichte und Bündel.</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Vernichtungsnachweis</translation>
    </message>
    <message>
        <source>What was erased, by class and number, without what was in it</source>
        <translation>Was gelöscht wurde, nach Klasse und Anzahl, ohne den Inhalt</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>Was vernichtet wurde</translation>
    </message>
    <message>
        <source>The data counted here were taken out of the store together with all their earlier values, the words of the search and the salts without which nobody can confirm a guess at them.</source>
        <translation>Die hier gezählten Daten wurden aus dem Speicher entfernt, mit allen früheren Werten, den Wörtern der Suche und den Zufallswerten, ohne die niemand eine Vermutung über sie bestätigen kann.</translation>
    </message>
    <message>
        <source>How it is proved</source>
        <translation>Wie es bewiesen ist</translation>
    </message>
    <message>
        <source>What an erasure does not reach</source>
        <translation>Was eine Löschung nicht erreicht</translation>
    </message>
    <message>
        <source>custody of files</source>
        <translation>Verbleib von Dateien</translation>
    </message>
</context>
<context>
    <name>Compartment</name>
    <message>
        <source>%1 is there. Who has this casebook open enters it at the next opening.</source>
        <translation>%1 ist angelegt. Wer dieses Fallbuch gerade offen hat, kommt beim nächsten Öffnen hinein.</translation>
    </message>
    <message>
        <source>%1 is a member of %2 now.</source>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Geschützter Bereich</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>You are in no compartment.</source>
        <translation>Sie gehören zu keinem geschützten Bereich.</translation>
    </message>
</context>
<context>
    <name>CompartmentForm</name>
    <message>
        <source>You are in no compartment; &quot;casebook compartment add&quot; makes one.</source>
        <translation>Sie gehören zu keinem geschützten Bereich; „casebook compartment add“ legt einen an.</translation>
    </message>
    <message>
        <source>None: among the ordinary cases</source>
        <translation>Keiner: bei den gewöhnlichen Vorgängen</translation>
    </message>
    <message>
        <source>Move to a compartment</source>
        <translation>In einen geschützten Bereich verschieben</translation>
    </message>
    <message>
        <source>Move case</source>
        <translation>Vorgang verschieben</translation>
    </message>
    <message>
        <source>Only the members of a compartment find what is in it. The case gets a new number there; its old one stands in a note.</source>
        <translation>Nur Mitglieder finden, was in einem geschützten Bereich liegt. Der Vorgang bekommt dort eine neue Nummer; die alte steht in einer Notiz.</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Geschützter Bereich</translation>
    </message>
    <message>
        <source>Choose where the case goes.</source>
        <translation>Wählen Sie, wohin der Vorgang kommt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say why: the order that demands it, or its end.</source>
        <translation>Geben Sie den Grund an: die Anordnung, die es verlangt, oder ihr Ende.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>put into the package</source>
        <translation>in das Paket gelegt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>copied out of the casebook</source>
        <translation>aus dem Fallbuch kopiert</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage überfällig</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>No deadline: the law sets none.</source>
        <translation>Keine Frist: Das Gesetz setzt keine.</translation>
    </message>
    <message>
        <source>Due: %1 UTC</source>
        <translation>Fällig: %1 UTC</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Tell the person by: %1</source>
        <translation>Unterrichtung der Person bis: %1</translation>
    </message>
    <message>
        <source>Rule: %1, %2</source>
        <translation>Regel: %1, %2</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Found</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>%1 of %2 tasks answered</source>
        <translation>%1 von %2 Aufgaben beantwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>DPO Casebook %1 with Qt %2.</source>
        <translation>DPO Casebook %1 mit Qt %2.</translation>
    </message>
    <message>
        <source>Stores are encrypted by %1 (SQLite %2), the library this program was built with.</source>
        <translation>Speicher verschlüsselt %1 (SQLite %2), die Bibliothek, mit der dieses Programm gebaut wurde.</translation>
    </message>
    <message>
        <source>The fonts of window and reports are installed.</source>
        <translation>Die Schriften von Fenster und Berichten sind installiert.</translation>
    </message>
    <message>
        <source>These fonts are not installed, so reports cannot be made or look different: %1.</source>
        <translation>Diese Schriften sind nicht installiert, darum lassen sich Berichte nicht erstellen oder sehen anders aus: %1.</translation>
    </message>
    <message>
        <source>pdftotext is not installed: the words of attached PDF are not found by the search.</source>
        <translation>pdftotext ist nicht installiert: Die Suche findet die Wörter angehängter PDF nicht.</translation>
    </message>
    <message>
        <source>%1 reads attached PDF within its limits, but this system does not let us take the network away from it.</source>
        <translation>%1 liest angehängte PDF in seinen Grenzen, aber dieses System lässt nicht zu, ihm das Netz zu nehmen.</translation>
    </message>
    <message>
        <source>%1 reads attached PDF confined: without network, without files to write, within its limits.</source>
        <translation>%1 liest angehängte PDF eingesperrt: ohne Netz, ohne Dateien zum Schreiben, in seinen Grenzen.</translation>
    </message>
    <message>
        <source>Rules %1: %2 laws, %3 calendars, %4 kinds of case; their examples were counted when they were read.</source>
        <translation>Regeln %1: %2 Gesetze, %3 Kalender, %4 Vorgangsarten; ihre Beispiele wurden beim Lesen nachgerechnet.</translation>
    </message>
    <message>
        <source>Laws and calendars are as of %1.</source>
        <translation>Gesetze und Kalender haben den Stand %1.</translation>
    </message>
    <message>
        <source>Not in force yet: %1.</source>
        <translation>Noch nicht in Kraft: %1.</translation>
    </message>
    <message>
        <source>These end soon or have ended; install a newer version: %1.</source>
        <translation>Diese enden bald oder sind zu Ende; installieren Sie eine neuere Fassung: %1.</translation>
    </message>
    <message>
        <source>Every calendar of holidays is checked until the end of %1.</source>
        <translation>Jeder Feiertagskalender ist bis Ende %1 geprüft.</translation>
    </message>
    <message>
        <source>These calendars are checked until the end of the year named only, too short for deadlines that begin today; install a newer version: %1.</source>
        <translation>Diese Kalender sind nur bis Ende des genannten Jahres geprüft, zu kurz für Fristen, die heute beginnen; installieren Sie eine neuere Fassung: %1.</translation>
    </message>
    <message>
        <source>%1 is not there yet; it is made when it is needed.</source>
        <translation>%1 gibt es noch nicht; der Ordner entsteht, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 can be entered by others; take that away with chmod 700.</source>
        <translation>%1 können andere betreten; nehmen Sie ihnen das mit chmod 700.</translation>
    </message>
    <message>
        <source>%1 belongs to its owner only.</source>
        <translation>%1 gehört nur seinem Besitzer.</translation>
    </message>
    <message>
        <source>%1 is a database without encryption, not a casebook; it is not opened.</source>
        <translation>%1 ist eine unverschlüsselte Datenbank und kein Fallbuch; sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is too short to be a casebook; restore a backup.</source>
        <translation>%1 ist zu kurz für ein Fallbuch; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The first bytes of %1 are those of an encrypted file.</source>
        <translation>Die ersten Bytes von %1 sind die einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>%1 key slots with the light derivation of casebooks for tests and samples: no place for real people.</source>
        <translation>%1 Schlüsselfächer mit der leichten Ableitung von Fallbüchern für Tests und Beispiele: kein Platz für echte Personen.</translation>
    </message>
    <message>
        <source>%1 key slots; without them only the printed recovery key opens the casebook.</source>
        <translation>%1 Schlüsselfächer; ohne sie öffnet nur der ausgedruckte Wiederherstellungsschlüssel das Fallbuch.</translation>
    </message>
    <message>
        <source>The casebook and its key slots belong to their owner only.</source>
        <translation>Das Fallbuch und seine Schlüsselfächer gehören nur ihrem Besitzer.</translation>
    </message>
    <message>
        <source>Others can read or write %1; what they read is encrypted. Take it away with chmod 600.</source>
        <translation>Andere können %1 lesen oder schreiben; was sie lesen, ist verschlüsselt. Nehmen Sie ihnen das mit chmod 600.</translation>
    </message>
    <message>
        <source>No log lies beside it: the file alone is the whole casebook.</source>
        <translation>Daneben liegt kein Schreibprotokoll: Die Datei allein ist das ganze Fallbuch.</translation>
    </message>
    <message>
        <source>A log of %1 lies beside it: a program has it open, or one was killed. Copy or move both together; the next opening takes it in.</source>
        <translation>Daneben liegt ein Schreibprotokoll von %1: Ein Programm hat das Fallbuch geöffnet, oder eines wurde abgebrochen. Kopieren oder verschieben Sie beide zusammen; beim nächsten Öffnen wird es übernommen.</translation>
    </message>
    <message>
        <source>%1 are free on its disk, more than the %2 that backup, restore and a change of key may need.</source>
        <translation>Auf seiner Platte sind %1 frei, mehr als die %2, die Sicherung, Wiederherstellung und Schlüsselwechsel brauchen können.</translation>
    </message>
    <message>
        <source>%1 are free on its disk; backup, restore and a change of key may need %2. Make room.</source>
        <translation>Auf seiner Platte sind %1 frei; Sicherung, Wiederherstellung und Schlüsselwechsel können %2 brauchen. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>It lies on a disk of this computer.</source>
        <translation>Es liegt auf einer Platte dieses Computers.</translation>
    </message>
    <message>
        <source>There is no automatic backup in %1. Make one with casebook backup --daily.</source>
        <translation>In %1 liegt keine automatische Sicherung. Legen Sie eine an mit casebook backup --daily.</translation>
    </message>
    <message>
        <source>%1 automatic backups in %2, the newest of %3; what is erased today is in none of them from %4 on.</source>
        <translation>%1 automatische Sicherungen in %2, die neueste von %3; was heute gelöscht wird, steht ab %4 in keiner mehr.</translation>
    </message>
    <message>
        <source>That is too old. Make one with casebook backup --daily.</source>
        <translation>Das ist zu alt. Legen Sie eine an mit casebook backup --daily.</translation>
    </message>
    <message>
        <source>No restore was ever tried on this computer. Try one with casebook drill.</source>
        <translation>Auf diesem Computer wurde noch keine Wiederherstellung geprobt. Proben Sie sie mit casebook drill.</translation>
    </message>
    <message>
        <source>The last trial of a restore, of %1 on %2, failed (%3). Make a new backup and try again.</source>
        <translation>Die letzte Probe einer Wiederherstellung, mit %1 am %2, ist gescheitert (%3). Legen Sie eine neue Sicherung an und proben Sie noch einmal.</translation>
    </message>
    <message>
        <source>The last trial of a restore, of %1 on %2, passed in %3 seconds.</source>
        <translation>Die letzte Probe einer Wiederherstellung, mit %1 am %2, gelang in %3 Sekunden.</translation>
    </message>
    <message>
        <source>That is long ago. Try one with casebook drill.</source>
        <translation>Das ist lange her. Proben Sie noch einmal mit casebook drill.</translation>
    </message>
    <message>
        <source>This computer has not seen this casebook yet: an older copy in its place would not be noticed here.</source>
        <translation>Dieser Computer hat dieses Fallbuch noch nicht gesehen: Eine ältere Kopie an seiner Stelle fiele hier nicht auf.</translation>
    </message>
    <message>
        <source>This computer remembers the journal up to entry %1; an older copy in its place is noticed.</source>
        <translation>Dieser Computer kennt das Protokoll bis Eintrag %1; eine ältere Kopie an seiner Stelle fällt auf.</translation>
    </message>
    <message>
        <source>The server runs on this computer.</source>
        <translation>Der Server läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted and its certificate is checked (verify-full).</source>
        <translation>Die Verbindung zu %1 ist verschlüsselt, und das Zertifikat wird geprüft (verify-full).</translation>
    </message>
    <message>
        <source>Nobody checks that %1 is the right server, nor that the connection is encrypted. Put sslmode=verify-full into the address.</source>
        <translation>Niemand prüft, ob %1 der richtige Server ist und ob die Verbindung verschlüsselt ist. Schreiben Sie sslmode=verify-full in die Adresse.</translation>
    </message>
    <message>
        <source>A casebook on a PostgreSQL server is not encrypted by this program: the server&apos;s disk and its backups have to be.</source>
        <translation>Ein Fallbuch auf einem PostgreSQL-Server verschlüsselt dieses Programm nicht: Die Platte des Servers und seine Sicherungen müssen es sein.</translation>
    </message>
    <message>
        <source>Its backups are the server&apos;s: pg_dump or pg_basebackup, whose age is to be set so that erasures reach them.</source>
        <translation>Seine Sicherungen sind Sache des Servers: pg_dump oder pg_basebackup, deren Alter so zu begrenzen ist, dass Löschungen sie erreichen.</translation>
    </message>
    <message>
        <source>The passphrase opens it; its pages are encrypted and authenticated with %1.</source>
        <translation>Die Passphrase öffnet es; seine Seiten sind mit %1 verschlüsselt und gegen Änderung gesichert.</translation>
    </message>
    <message>
        <source>Whoever can unlock it holds its key: roles and compartments are kept by the program, not by the encryption.</source>
        <translation>Wer es öffnen kann, hat seinen Schlüssel: Rollen und geschützte Bereiche hält das Programm ein, nicht die Verschlüsselung.</translation>
    </message>
    <message>
        <source>Its journal goes on from what this computer has seen.</source>
        <translation>Sein Protokoll setzt fort, was dieser Computer gesehen hat.</translation>
    </message>
    <message>
        <source>No proof of identity waits longer than %1 days for a verdict.</source>
        <translation>Kein Identitätsnachweis wartet länger als %1 Tage auf ein Ergebnis.</translation>
    </message>
    <message>
        <source>In %1 cases a proof of identity has waited longer than %2 days for a verdict; each has an overdue task for it. Recording the verdict destroys it.</source>
        <translation>In %1 Vorgängen wartet ein Identitätsnachweis seit mehr als %2 Tagen auf ein Ergebnis; jeder hat dazu eine überfällige Aufgabe. Mit dem Ergebnis wird der Nachweis vernichtet.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is an ordinary file, not too large, and that you may read it.</source>
        <translation>Prüfen Sie, ob es eine gewöhnliche, nicht zu große Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wählen Sie einen Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is already there.</source>
        <translation>Die Datei %1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie die alte Datei.</translation>
    </message>
    <message>
        <source>Not saved: the disk of %1 is full.</source>
        <translation>Nicht gespeichert: Der Datenträger von %1 ist voll.</translation>
    </message>
    <message>
        <source>The last saved state is safe.</source>
        <translation>Der zuletzt gespeicherte Stand ist sicher.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Geben Sie Platz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The work was interrupted.</source>
        <translation>Die Arbeit wurde unterbrochen.</translation>
    </message>
    <message>
        <source>What was not finished was undone.</source>
        <translation>Was nicht fertig war, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>The program met something it should not (%1).</source>
        <translation>Das Programm ist auf etwas Unerwartetes gestoßen (%1).</translation>
    </message>
    <message>
        <source>Start the program again; if it comes back, report it with the details.</source>
        <translation>Starten Sie das Programm neu; tritt es wieder auf, melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>The rules in %1 are not valid: %2: %3.</source>
        <translation>Die Regeln in %1 sind nicht gültig: %2: %3.</translation>
    </message>
    <message>
        <source>None of this pack is used, and no case was changed.</source>
        <translation>Nichts aus diesem Paket wird verwendet, und kein Vorgang wurde geändert.</translation>
    </message>
    <message>
        <source>Mend the file, or put the delivered one back.</source>
        <translation>Berichtigen Sie die Datei, oder legen Sie die ausgelieferte wieder an ihren Platz.</translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation>Der Befehl wurde nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>See casebook --help.</source>
        <translation>Siehe casebook --help.</translation>
    </message>
    <message>
        <source>The value of %1 is not valid (%2).</source>
        <translation>Der Wert von %1 ist nicht gültig (%2).</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text of %1 is too long; the limit is %2 bytes.</source>
        <translation>Der Text von %1 ist zu lang; die Grenze sind %2 Bytes.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Kürzen Sie ihn, oder fügen Sie ihn als Datei an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date that can be read without doubt.</source>
        <translation>„%1“ ist kein zweifelsfrei lesbares Datum.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example 2026-03-09.</source>
        <translation>Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-03-09.</translation>
    </message>
    <message>
        <source>The filter is not understood at position %1: %2.</source>
        <translation>Der Filter ist an Stelle %1 nicht verständlich: %2.</translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation>Die Liste bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Correct the filter, or clear it.</source>
        <translation>Berichtigen oder leeren Sie den Filter.</translation>
    </message>
    <message>
        <source>There are no rules called &quot;%1&quot;.</source>
        <translation>Es gibt keine Regeln namens „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the regimes of the rulebook.</source>
        <translation>Wählen Sie eines der Rechte des Regelwerks.</translation>
    </message>
    <message>
        <source>There is no kind of case called &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorgangsart namens „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the kinds of the rulebook.</source>
        <translation>Wählen Sie eine der Vorgangsarten des Regelwerks.</translation>
    </message>
    <message>
        <source>The regime %2 has no period for &quot;%1&quot; (%3).</source>
        <translation>Das Recht %2 kennt keine Frist für „%1“ (%3).</translation>
    </message>
    <message>
        <source>Choose another regime or another right.</source>
        <translation>Wählen Sie ein anderes Recht oder einen anderen Anspruch.</translation>
    </message>
    <message>
        <source>There is no calendar called &quot;%1&quot;.</source>
        <translation>Es gibt keinen Kalender namens „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the calendars of the rulebook.</source>
        <translation>Wählen Sie einen der Kalender des Regelwerks.</translation>
    </message>
    <message>
        <source>There is no office called &quot;%1&quot;.</source>
        <translation>Es gibt keinen Standort namens „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the offices of the organisation.</source>
        <translation>Wählen Sie einen der Standorte der Organisation.</translation>
    </message>
    <message>
        <source>The date %1 lies outside what the rules cover (%2).</source>
        <translation>Das Datum %1 liegt außerhalb dessen, was die Regeln abdecken (%2).</translation>
    </message>
    <message>
        <source>Check the date; for other years the rulebook needs an update.</source>
        <translation>Prüfen Sie das Datum; für andere Jahre braucht das Regelwerk eine Aktualisierung.</translation>
    </message>
    <message>
        <source>That passphrase does not open this casebook.</source>
        <translation>Diese Passphrase öffnet das Fallbuch nicht.</translation>
    </message>
    <message>
        <source>Try again, or use the printed recovery key.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie den ausgedruckten Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>%1 is not a casebook, or it belongs to another key.</source>
        <translation>%1 ist kein Fallbuch, oder es gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose the right file, or restore a backup.</source>
        <translation>Wählen Sie die richtige Datei, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key file %1 is missing.</source>
        <translation>Die Schlüsseldatei %1 fehlt.</translation>
    </message>
    <message>
        <source>The casebook itself is untouched.</source>
        <translation>Das Fallbuch selbst ist unberührt.</translation>
    </message>
    <message>
        <source>Put the key file back beside the casebook, or open it with the printed recovery key.</source>
        <translation>Legen Sie die Schlüsseldatei wieder neben das Fallbuch, oder öffnen Sie es mit dem ausgedruckten Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>There is no user called &quot;%1&quot; in this casebook.</source>
        <translation>In diesem Fallbuch gibt es niemanden mit dem Anmeldenamen „%1“.</translation>
    </message>
    <message>
        <source>Name a user with --user, or ask the office to add you.</source>
        <translation>Geben Sie mit --user einen Anmeldenamen an, oder lassen Sie sich hinzufügen.</translation>
    </message>
    <message>
        <source>That is not a recovery key: a letter is wrong or missing.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: Ein Zeichen ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Ausdruck.</translation>
    </message>
    <message>
        <source>The casebook %1 was written by a newer program (its format is %2, this program knows %3).</source>
        <translation>Das Fallbuch %1 stammt von einem neueren Programm (sein Format ist %2, dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The casebook %1 is damaged (%2).</source>
        <translation>Das Fallbuch %1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>Another program is writing to %1.</source>
        <translation>Ein anderes Programm schreibt gerade in %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Augenblick, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is already a casebook at %1.</source>
        <translation>Unter %1 liegt bereits ein Fallbuch.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The casebook %1 cannot be written.</source>
        <translation>Das Fallbuch %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 lies on a network drive (%2), where a casebook is not safe.</source>
        <translation>Der Ordner %1 liegt auf einem Netzlaufwerk (%2), wo ein Fallbuch nicht sicher ist.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer, or use a PostgreSQL server.</source>
        <translation>Wählen Sie einen Ordner auf diesem Computer, oder nutzen Sie einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>The encrypting database library is not the one this program was built with (%1).</source>
        <translation>Die verschlüsselnde Datenbankbibliothek ist nicht die, mit der dieses Programm gebaut wurde (%1).</translation>
    </message>
    <message>
        <source>No casebook was opened or written.</source>
        <translation>Es wurde kein Fallbuch geöffnet oder geschrieben.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>%1 works only with a store made for tests or demonstrations.</source>
        <translation>%1 geht nur mit einem Speicher für Tests oder Vorführungen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the number or the name.</source>
        <translation>Prüfen Sie Nummer oder Name.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1).</source>
        <translation>Ihre Rolle erlaubt das nicht (%1).</translation>
    </message>
    <message>
        <source>Ask somebody whose role does.</source>
        <translation>Fragen Sie jemanden, dessen Rolle es erlaubt.</translation>
    </message>
    <message>
        <source>This cannot be done yet; something is missing.</source>
        <translation>Das geht noch nicht; es fehlt etwas.</translation>
    </message>
    <message>
        <source>Add what is listed, then try again.</source>
        <translation>Ergänzen Sie, was aufgeführt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A case cannot go from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Ein Vorgang kann nicht von „%1“ nach „%2“ gehen.</translation>
    </message>
    <message>
        <source>Choose one of the steps the case offers.</source>
        <translation>Wählen Sie einen der Schritte, die der Vorgang anbietet.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime (%1).</source>
        <translation>Jemand anderes hat das inzwischen geändert (%1).</translation>
    </message>
    <message>
        <source>Your change was not saved and their change stands.</source>
        <translation>Ihre Änderung wurde nicht gespeichert, die andere gilt.</translation>
    </message>
    <message>
        <source>Look at the new state, then do it again.</source>
        <translation>Sehen Sie den neuen Stand an, und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, and it is not known yet whether it was saved.</source>
        <translation>Die Verbindung brach beim Speichern ab; ob gespeichert wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Either all of it is saved or none of it.</source>
        <translation>Entweder ist alles gespeichert oder nichts.</translation>
    </message>
    <message>
        <source>Do it again: the same operation is never carried out twice.</source>
        <translation>Wiederholen Sie es: Derselbe Schritt wird nie zweimal ausgeführt.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>What was not confirmed was not saved.</source>
        <translation>Was nicht bestätigt wurde, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again when the server is back.</source>
        <translation>Versuchen Sie es erneut, wenn der Server wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>The server %1 does not accept the connection.</source>
        <translation>Der Server %1 nimmt die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Check the address, the network and the certificate.</source>
        <translation>Prüfen Sie Adresse, Netz und Zertifikat.</translation>
    </message>
    <message>
        <source>The store %1 could not carry out a step.</source>
        <translation>Der Speicher %1 konnte einen Schritt nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, run casebook check.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, führen Sie casebook check aus.</translation>
    </message>
    <message>
        <source>The clock may not be stopped here (%1, %2).</source>
        <translation>Die Frist darf hier nicht gehemmt werden (%1, %2).</translation>
    </message>
    <message>
        <source>It goes on running.</source>
        <translation>Sie läuft weiter.</translation>
    </message>
    <message>
        <source>Use an extension where the law has one.</source>
        <translation>Nutzen Sie eine Verlängerung, wo das Gesetz eine kennt.</translation>
    </message>
    <message>
        <source>The date stays as it is.</source>
        <translation>Das Fristende bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Answer in time, or record why it is late.</source>
        <translation>Antworten Sie rechtzeitig, oder halten Sie fest, warum es später wird.</translation>
    </message>
    <message>
        <source>The case %1 is closed.</source>
        <translation>Der Vorgang %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Öffnen Sie ihn zuerst wieder.</translation>
    </message>
    <message>
        <source>The case %1 is not closed.</source>
        <translation>Der Vorgang %1 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Who prepared a decision (%1) cannot approve it.</source>
        <translation>Wer eine Entscheidung vorbereitet hat (%1), kann sie nicht freigeben.</translation>
    </message>
    <message>
        <source>Let another person look at it.</source>
        <translation>Lassen Sie eine andere Person prüfen.</translation>
    </message>
    <message>
        <source>The journal does not verify: %1.</source>
        <translation>Das Protokoll lässt sich nicht bestätigen: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed by the check.</source>
        <translation>Die Prüfung hat nichts geändert.</translation>
    </message>
    <message>
        <source>Export the report of the check and compare with the last checkpoint and backup.</source>
        <translation>Exportieren Sie den Prüfbericht, und vergleichen Sie ihn mit dem letzten Prüfpunkt und der letzten Sicherung.</translation>
    </message>
    <message>
        <source>The checkpoint is not valid (%1).</source>
        <translation>Der Prüfpunkt ist nicht gültig (%1).</translation>
    </message>
    <message>
        <source>Use the file as it was exported.</source>
        <translation>Verwenden Sie die Datei so, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>The backup is not sound (%1).</source>
        <translation>Die Sicherung ist nicht in Ordnung (%1).</translation>
    </message>
    <message>
        <source>The store was not touched.</source>
        <translation>Der Speicher wurde nicht berührt.</translation>
    </message>
    <message>
        <source>Make a new backup, or choose another one.</source>
        <translation>Legen Sie eine neue Sicherung an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The casebook was put back to an older state, or another file took its place.</source>
        <translation>Das Fallbuch wurde auf einen älteren Stand zurückgesetzt, oder eine andere Datei liegt an seinem Platz.</translation>
    </message>
    <message>
        <source>Do not go on working; find the newer file, or restore the latest backup.</source>
        <translation>Arbeiten Sie nicht weiter; suchen Sie die neuere Datei, oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid.</source>
        <translation>Die Signatur von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>Use the file as it was exported, with the key that belongs to it.</source>
        <translation>Verwenden Sie die Datei so, wie sie exportiert wurde, mit dem zugehörigen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no signing key yet.</source>
        <translation>Es gibt noch keinen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>Make one with casebook journal key new.</source>
        <translation>Erzeugen Sie einen mit casebook journal key new.</translation>
    </message>
    <message>
        <source>It is not certain in which encoding %1 is written.</source>
        <translation>Es ist nicht sicher, in welcher Zeichenkodierung %1 geschrieben ist.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Name the encoding, or save the file as UTF-8.</source>
        <translation>Nennen Sie die Zeichenkodierung, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Row %1 of the table cannot be read: %2.</source>
        <translation>Zeile %1 der Tabelle kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Mend the row and try again.</source>
        <translation>Berichtigen Sie die Zeile, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The dates in column %1 can be read in two ways (%2).</source>
        <translation>Die Daten in Spalte %1 lassen sich auf zwei Arten lesen (%2).</translation>
    </message>
    <message>
        <source>Say in the mapping which order day and month have.</source>
        <translation>Geben Sie in der Zuordnung an, ob Tag oder Monat zuerst steht.</translation>
    </message>
    <message>
        <source>The message %1 cannot be read (%2).</source>
        <translation>Die Nachricht %1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>It is kept in quarantine.</source>
        <translation>Sie wird in Quarantäne aufbewahrt.</translation>
    </message>
    <message>
        <source>Open it with a mail program and enter the case by hand.</source>
        <translation>Öffnen Sie sie mit einem E-Mail-Programm, und legen Sie den Vorgang von Hand an.</translation>
    </message>
    <message>
        <source>There is no report called &quot;%1&quot;.</source>
        <translation>Es gibt keinen Bericht namens „%1“.</translation>
    </message>
    <message>
        <source>See casebook report list.</source>
        <translation>Siehe casebook report list.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period.</source>
        <translation>„%1“ ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38, or two dates with .. between them.</source>
        <translation>Schreiben Sie 2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38 oder zwei Daten mit .. dazwischen.</translation>
    </message>
    <message>
        <source>The font %1 is not installed.</source>
        <translation>Die Schrift %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install its package.</source>
        <translation>Installieren Sie das zugehörige Paket.</translation>
    </message>
    <message>
        <source>The mapping in %1 is not valid: %2: %3.</source>
        <translation>Die Zuordnung in %1 ist nicht gültig: %2: %3.</translation>
    </message>
    <message>
        <source>Correct it, or have a new one written with import csv --keep-mapping.</source>
        <translation>Berichtigen Sie sie, oder lassen Sie mit import csv --keep-mapping eine neue schreiben.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Put the key file of the last backup in its place, or open the casebook with the printed recovery key.</source>
        <translation>Legen Sie die Schlüsseldatei der letzten Sicherung an ihre Stelle, oder öffnen Sie das Fallbuch mit dem ausgedruckten Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Restore the last backup; casebook check names what is damaged.</source>
        <translation>Spielen Sie die letzte Sicherung zurück; casebook check nennt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Check the rights on the file and its folder, or work on a copy in a folder of your own.</source>
        <translation>Prüfen Sie die Rechte an der Datei und ihrem Ordner, oder arbeiten Sie mit einer Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>that is no date; 2026-12-24, 24.12.2026, 7d and today are</source>
        <translation>das ist kein Datum; 2026-12-24, 24.12.2026, 7d und heute sind welche</translation>
    </message>
    <message>
        <source>only a date can be before or after</source>
        <translation>nur ein Datum kann vor oder nach einem anderen liegen</translation>
    </message>
    <message>
        <source>there is no such phase</source>
        <translation>diese Phase gibt es nicht</translation>
    </message>
    <message>
        <source>it takes yes or no</source>
        <translation>es gilt nur ja oder nein</translation>
    </message>
    <message>
        <source>Choose one of these: %2.</source>
        <translation>Wählen Sie eines davon: %2.</translation>
    </message>
    <message>
        <source>A merge never makes a person better known than they are.</source>
        <translation>Eine Zusammenführung macht niemanden besser bekannt, als er ist.</translation>
    </message>
    <message>
        <source>Bring both cases to the same identity check first, or link them.</source>
        <translation>Bringen Sie erst beide Vorgänge auf denselben Stand der Identitätsprüfung, oder verknüpfen Sie sie.</translation>
    </message>
    <message>
        <source>This case is due before the other one, whose time was extended or stands.</source>
        <translation>Dieser Vorgang ist vor dem anderen fällig, dessen Frist verlängert wurde oder ruht.</translation>
    </message>
    <message>
        <source>Answer it first, or link the two.</source>
        <translation>Beantworten Sie ihn zuerst, oder verknüpfen Sie beide.</translation>
    </message>
    <message>
        <source>The casebook %1 was moved to %2.</source>
        <translation>Das Fallbuch %1 ist nach %2 umgezogen.</translation>
    </message>
    <message>
        <source>It is kept as it was then, to be looked at only.</source>
        <translation>Es bleibt, wie es damals war, und kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>Work in the casebook that it was moved to.</source>
        <translation>Arbeiten Sie in dem Fallbuch an seinem neuen Ort.</translation>
    </message>
    <message>
        <source>The rule of this clock has no extension (%2).</source>
        <translation>Die Regel dieser Frist kennt keine Verlängerung (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed; what they record would be missing after the restore.</source>
        <translation>Nichts wurde geändert; was sie festhalten, fehlte nach der Wiederherstellung.</translation>
    </message>
    <message>
        <source>Restore to another name with --store, or say --accept-loss.</source>
        <translation>Stellen Sie mit --store unter einem anderen Namen wieder her, oder geben Sie --accept-loss an.</translation>
    </message>
    <message>
        <source>This clock was extended before, and it may be once only (%2).</source>
        <translation>Diese Frist wurde schon verlängert, und das geht nur einmal (%2).</translation>
    </message>
    <message>
        <source>This clock can be extended only where the person was told within the first period (%2).</source>
        <translation>Diese Frist lässt sich nur verlängern, wenn die Person davon innerhalb des ersten Zeitraums erfahren hat (%2).</translation>
    </message>
    <message>
        <source>Answer as soon as you can, and record why it is late.</source>
        <translation>Antworten Sie so bald wie möglich, und halten Sie fest, warum es spät ist.</translation>
    </message>
    <message>
        <source>The date %1 is not possible here: %2.</source>
        <translation>Der Tag %1 ist hier nicht möglich: %2.</translation>
    </message>
    <message>
        <source>Journal entries that this computer has seen are missing: %1.</source>
        <translation>Protokolleinträge, die dieser Computer gesehen hat, fehlen: %1.</translation>
    </message>
    <message>
        <source>Journal entries of the casebook that is there, from %2 on, are not in this backup: %1.</source>
        <translation>Protokolleinträge des vorhandenen Fallbuchs, ab %2, fehlen in dieser Sicherung: %1.</translation>
    </message>
    <message>
        <source>A legal hold is on %1 (%2; %3).</source>
        <translation>Auf %1 liegt eine Löschsperre (%2; %3).</translation>
    </message>
    <message>
        <source>Nothing was changed: what is held stays as it is.</source>
        <translation>Nichts wurde geändert: Was gesperrt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Wait until the hold is released; &quot;casebook hold list&quot; tells who ordered it and why.</source>
        <translation>Warten Sie, bis die Sperre aufgehoben ist; »casebook hold list« sagt, wer sie angeordnet hat und warum.</translation>
    </message>
    <message>
        <source>Who placed the hold %1 (%2) cannot release it (%3).</source>
        <translation>Wer die Sperre %1 gesetzt hat (%2), kann sie nicht aufheben (%3).</translation>
    </message>
    <message>
        <source>Nothing was changed: the hold is still in force.</source>
        <translation>Nichts wurde geändert: Die Sperre gilt weiter.</translation>
    </message>
    <message>
        <source>Let another person who may release holds look at it.</source>
        <translation>Lassen Sie eine andere Person darauf sehen, die Sperren aufheben darf.</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>Extend the deadline</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>Extend deadline</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Bisheriges Fristende</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Künftiges Fristende</translation>
    </message>
    <message>
        <source>no later</source>
        <translation>keine spätere</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>The person is told the same: why it takes longer.</source>
        <translation>Der Person wird dasselbe mitgeteilt: warum es länger dauert.</translation>
    </message>
    <message>
        <source>The reason is missing; the law asks for it.</source>
        <translation>Die Begründung fehlt; das Gesetz verlangt sie.</translation>
    </message>
    <message>
        <source>The person was told on</source>
        <translation>Der Person mitgeteilt am</translation>
    </message>
    <message>
        <source>Tell the person first, inside the first period.</source>
        <translation>Teilen Sie es zuerst der Person mit, innerhalb der ersten Frist.</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>No clock runs.</source>
        <translation>Es läuft keine Frist.</translation>
    </message>
    <message>
        <source>The law of this case knows no extension.</source>
        <translation>Das Recht dieses Vorgangs kennt keine Verlängerung.</translation>
    </message>
    <message>
        <source>The deadline was extended already; it can be extended once.</source>
        <translation>Die Frist wurde bereits verlängert; das geht nur einmal.</translation>
    </message>
    <message>
        <source>The new date cannot be counted.</source>
        <translation>Das neue Fristende lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The first period is over; an extension had to be announced inside it.</source>
        <translation>Die erste Frist ist vorbei; eine Verlängerung musste innerhalb von ihr angekündigt werden.</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>keine ausgewählt</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>The files become part of the case. They are kept inside the casebook, with their digest.</source>
        <translation>Die Dateien werden Teil des Vorgangs. Sie liegen im Fallbuch, mit ihrer Prüfsumme.</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>den Vorgang</translation>
    </message>
    <message>
        <source>a proof of identity: kept apart, destroyed with the verdict</source>
        <translation>Identitätsnachweis: abgesondert, mit dem Ergebnis vernichtet</translation>
    </message>
    <message>
        <source>a mandate: lets somebody act for another</source>
        <translation>Vollmacht: berechtigt, für jemanden zu handeln</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>proof of identity</source>
        <translation>Identitätsnachweis</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>for the authority</source>
        <translation>für die Behörde</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>there is no field “%1”</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>“%1” is no date; 2026-12-24, 24.12.2026, 7d and today are</source>
        <translation>„%1“ ist kein Datum; 2026-12-24, 24.12.2026, 7d und heute sind welche</translation>
    </message>
    <message>
        <source>only a date can be before or after</source>
        <translation>nur ein Datum kann vor oder nach einem anderen liegen</translation>
    </message>
    <message>
        <source>there is no phase “%1”</source>
        <translation>es gibt keine Phase „%1“</translation>
    </message>
    <message>
        <source>yes or no?</source>
        <translation>ja oder nein?</translation>
    </message>
</context>
<context>
    <name>FinishTaskForm</name>
    <message>
        <source>Finish a task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Finish task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The result is missing.</source>
        <translation>Das Ergebnis fehlt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>An exception needs its ground.</source>
        <translation>Eine Ausnahme braucht ihren Grund.</translation>
    </message>
    <message>
        <source>Where it was searched</source>
        <translation>Wo gesucht wurde</translation>
    </message>
    <message>
        <source>Which records, and by what: a search without it proves nothing.</source>
        <translation>Welche Datensätze und wonach: Ohne diese Angabe beweist eine Suche nichts.</translation>
    </message>
    <message>
        <source>Ground of an exception</source>
        <translation>Grund einer Ausnahme</translation>
    </message>
    <message>
        <source>What was found; an exception without one of the grounds needs thirty characters.</source>
        <translation>Was gefunden wurde; eine Ausnahme ohne einen der Gründe braucht dreißig Zeichen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Why; it is kept with the case.</source>
        <translation>Warum; es wird beim Vorgang aufbewahrt.</translation>
    </message>
    <message>
        <source>Only if the case is still as it was when it answered this revision.</source>
        <translation>Nur wenn der Vorgang noch so ist wie bei dieser Revision.</translation>
    </message>
    <message>
        <source>The store to work on: a file, or postgresql://ROLE@HOST/DATABASE.</source>
        <translation>Der Speicher: eine Datei oder postgresql://ROLLE@HOST/DATENBANK.</translation>
    </message>
    <message>
        <source>Read the passphrase from this file; it is never an argument.</source>
        <translation>Die Passphrase aus dieser Datei lesen; sie steht nie auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Whose key slot opens the store, and so who acts.</source>
        <translation>Wessen Schlüsselfach den Speicher öffnet und wer damit handelt.</translation>
    </message>
    <message>
        <source>Act as somebody else; test and demo stores only.</source>
        <translation>Als jemand anderes handeln; nur bei Test- und Vorführspeichern.</translation>
    </message>
    <message>
        <source>Answer with one JSON value and nothing else.</source>
        <translation>Mit einem einzigen JSON-Wert antworten und sonst nichts.</translation>
    </message>
    <message>
        <source>The language of the answer.</source>
        <translation>Die Sprache der Antwort.</translation>
    </message>
    <message>
        <source>Say only what went wrong.</source>
        <translation>Nur sagen, was misslungen ist.</translation>
    </message>
    <message>
        <source>Explain the program, or one verb.</source>
        <translation>Das Programm oder einen Befehl erklären.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Nötig.</translation>
    </message>
    <message>
        <source>May be repeated.</source>
        <translation>Kann mehrfach stehen.</translation>
    </message>
    <message>
        <source>Usage: casebook [STORE]            opens the window</source>
        <translation>Aufruf: casebook [SPEICHER]              öffnet das Fenster</translation>
    </message>
    <message>
        <source>       casebook VERB [OPTION]...   works without one</source>
        <translation>        casebook BEFEHL [OPTION]...      arbeitet ohne Fenster</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>casebook VERB --help explains a verb.</source>
        <translation>casebook BEFEHL --help erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Usage: casebook %1 [OPTION]...</source>
        <translation>Aufruf: casebook %1 [OPTION]...</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Add a piece of work to a case.</source>
        <translation>Einem Vorgang eine Aufgabe hinzufügen.</translation>
    </message>
    <message>
        <source>Who does it: a colleague or somebody outside.</source>
        <translation>Wer sie erledigt: eine Kollegin, ein Kollege oder jemand außerhalb.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Bis wann.</translation>
    </message>
    <message>
        <source>Approve what somebody else prepared, or return it.</source>
        <translation>Freigeben, was jemand anderes vorbereitet hat, oder zurückgeben.</translation>
    </message>
    <message>
        <source>What is approved: the decision when it is left out, or a step such as void.</source>
        <translation>Was freigegeben wird: ohne Angabe die Entscheidung, sonst ein Schritt wie void.</translation>
    </message>
    <message>
        <source>Do not approve; needs a note.</source>
        <translation>Nicht freigeben; braucht eine Notiz.</translation>
    </message>
    <message>
        <source>A comment.</source>
        <translation>Eine Anmerkung.</translation>
    </message>
    <message>
        <source>Lay a decision before a second person; who asks is its preparer.</source>
        <translation>Eine Entscheidung einer zweiten Person vorlegen; wer bittet, gilt als vorbereitende Person.</translation>
    </message>
    <message>
        <source>What is to be approved: the decision when it is left out, or a step such as void.</source>
        <translation>Was freigegeben werden soll: ohne Angabe die Entscheidung, sonst ein Schritt wie void.</translation>
    </message>
    <message>
        <source>What the second person should know.</source>
        <translation>Was die zweite Person wissen sollte.</translation>
    </message>
    <message>
        <source>Give a case to a colleague.</source>
        <translation>Einen Vorgang jemandem zuweisen.</translation>
    </message>
    <message>
        <source>Who works on it; an empty name gives it back to nobody.</source>
        <translation>Wer ihn bearbeitet; ein leerer Name gibt ihn an niemanden zurück.</translation>
    </message>
    <message>
        <source>What the colleague should know.</source>
        <translation>Was die zuständige Person wissen sollte.</translation>
    </message>
    <message>
        <source>Put a file into a case.</source>
        <translation>Eine Datei in einen Vorgang legen.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>Woher sie kommt.</translation>
    </message>
    <message>
        <source>Close a case; what is still missing is listed.</source>
        <translation>Einen Vorgang abschließen; was noch fehlt, wird aufgeführt.</translation>
    </message>
    <message>
        <source>Where the outcome is chosen and does not follow from the lines.</source>
        <translation>Wo das Ergebnis gewählt wird und nicht aus den Positionen folgt.</translation>
    </message>
    <message>
        <source>Change what is known about a case.</source>
        <translation>Ändern, was über einen Vorgang bekannt ist.</translation>
    </message>
    <message>
        <source>A field (title received evidence office channel language regime) or a fact; LIST[2].FACT for one of a list. No value takes it away.</source>
        <translation>Ein Feld (title received evidence office channel language regime) oder eine Angabe; LIST[2].FACT für eine aus einer Liste. Ohne Wert wird sie entfernt.</translation>
    </message>
    <message>
        <source>One more in a list.</source>
        <translation>Einen weiteren Eintrag in eine Liste.</translation>
    </message>
    <message>
        <source>Take one out of a list.</source>
        <translation>Einen Eintrag aus einer Liste nehmen.</translation>
    </message>
    <message>
        <source>Somebody more in the case: name=…,mail=…,phone=…,role=….</source>
        <translation>Eine weitere Person im Vorgang: name=…,mail=…,phone=…,role=….</translation>
    </message>
    <message>
        <source>End a task with its result.</source>
        <translation>Eine Aufgabe mit ihrem Ergebnis beenden.</translation>
    </message>
    <message>
        <source>What came out; done when it is left out.</source>
        <translation>Was herauskam; ohne Angabe: erledigt.</translation>
    </message>
    <message>
        <source>Tie two cases together; it shows in both.</source>
        <translation>Zwei Vorgänge verknüpfen; es zeigt sich in beiden.</translation>
    </message>
    <message>
        <source>How they belong together; related when it is left out.</source>
        <translation>Wie sie zusammengehören; ohne Angabe: verwandt.</translation>
    </message>
    <message>
        <source>List cases; the filter is that of the window.</source>
        <translation>Vorgänge auflisten; der Filter ist der des Fensters.</translation>
    </message>
    <message>
        <source>A saved view: its filter and order.</source>
        <translation>Eine gespeicherte Ansicht: ihr Filter und ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>For example: kind:request state:collect due&lt;7d -owner:none.</source>
        <translation>Zum Beispiel: kind:request state:collect due&lt;7d -owner:none.</translation>
    </message>
    <message>
        <source>Words that all must be there: in number, person, title or text.</source>
        <translation>Wörter, die alle vorkommen müssen: in Nummer, Person, Titel oder Text.</translation>
    </message>
    <message>
        <source>The order; a minus before the field turns it round. By due date when it is left out.</source>
        <translation>Die Reihenfolge; ein Minus vor dem Feld kehrt sie um. Ohne Angabe nach Fristende.</translation>
    </message>
    <message>
        <source>No more than so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Only these: number kind subject title person state phase received due clock owner office channel language regime outcome closed hold.</source>
        <translation>Nur diese: number kind subject title person state phase received due clock owner office channel language regime outcome closed hold.</translation>
    </message>
    <message>
        <source>Take a case to another state, when everything it needs for that is there.</source>
        <translation>Einen Vorgang in einen anderen Status bringen, wenn alles dafür vorliegt.</translation>
    </message>
    <message>
        <source>For a step that closes a case whose outcome is chosen.</source>
        <translation>Für einen Schritt, der einen Vorgang mit gewähltem Ergebnis abschließt.</translation>
    </message>
    <message>
        <source>Register a case.</source>
        <translation>Einen Vorgang anlegen.</translation>
    </message>
    <message>
        <source>A field of the case (title received evidence channel office language regime owner person) or a fact of its kind; LIST[1].FACT for one of a list. Received today when nothing is said.</source>
        <translation>Ein Feld des Vorgangs (title received evidence channel office language regime owner person) oder eine Angabe seiner Art; LIST[1].FACT für eine aus einer Liste. Ohne Angabe heute eingegangen.</translation>
    </message>
    <message>
        <source>What it is about, as its kind calls it: a right, an allegation. Several with commas.</source>
        <translation>Worum es geht, wie es die Art nennt: ein Recht, ein Vorwurf. Mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Whom it is about: name=…,mail=…,phone=…,role=….</source>
        <translation>Um wen es geht: name=…,mail=…,phone=…,role=….</translation>
    </message>
    <message>
        <source>A file that came with it.</source>
        <translation>Eine Datei, die dabei war.</translation>
    </message>
    <message>
        <source>Write an internal note; it never leaves the office.</source>
        <translation>Eine interne Notiz schreiben; sie verlässt die Stelle nie.</translation>
    </message>
    <message>
        <source>Keep what came in or went out: a mail, a letter, a call.</source>
        <translation>Festhalten, was ein- oder ausging: eine E-Mail, ein Brief, ein Anruf.</translation>
    </message>
    <message>
        <source>Which way it went.</source>
        <translation>In welche Richtung.</translation>
    </message>
    <message>
        <source>How; mail when it is left out.</source>
        <translation>Auf welchem Weg; ohne Angabe: mail.</translation>
    </message>
    <message>
        <source>When, a day or a moment; now when it is left out.</source>
        <translation>Wann, ein Tag oder ein Zeitpunkt; ohne Angabe: jetzt.</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Wer es gesendet hat.</translation>
    </message>
    <message>
        <source>Who got it.</source>
        <translation>Wer es bekommen hat.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Worum es geht.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Was darin steht.</translation>
    </message>
    <message>
        <source>What it says, read from a file in UTF-8.</source>
        <translation>Was darin steht, gelesen aus einer Datei in UTF-8.</translation>
    </message>
    <message>
        <source>A file that belongs to it.</source>
        <translation>Eine Datei, die dazugehört.</translation>
    </message>
    <message>
        <source>Open a closed case again, with fresh deadlines from today.</source>
        <translation>Einen abgeschlossenen Vorgang wieder öffnen, mit neuen Fristen ab heute.</translation>
    </message>
    <message>
        <source>Show one case whole, with its deadlines and what its next steps still need. Reading is recorded.</source>
        <translation>Einen Vorgang ganz zeigen, mit seinen Fristen und dem, was seinen nächsten Schritten fehlt. Das Lesen wird protokolliert.</translation>
    </message>
    <message>
        <source>Set aside what was entered by mistake; somebody else approves it first.</source>
        <translation>Beiseitelegen, was versehentlich angelegt wurde; jemand anderes gibt es vorher frei.</translation>
    </message>
    <message>
        <source>Count a deadline and say why; needs no store.</source>
        <translation>Eine Frist berechnen und begründen; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Whose rules; those of the office when it is left out.</source>
        <translation>Wessen Regeln; ohne Angabe die des Standorts.</translation>
    </message>
    <message>
        <source>What was asked, or days:30 and the like for plain counting.</source>
        <translation>Was verlangt wurde, oder days:30 und Ähnliches für bloßes Zählen.</translation>
    </message>
    <message>
        <source>Which office must act.</source>
        <translation>Welcher Standort handeln muss.</translation>
    </message>
    <message>
        <source>Day or moment of receipt.</source>
        <translation>Tag oder Zeitpunkt des Eingangs.</translation>
    </message>
    <message>
        <source>With the extension of the law.</source>
        <translation>Mit der Verlängerung des Gesetzes.</translation>
    </message>
    <message>
        <source>Prolong a deadline once, where its law allows it and the person was told in time.</source>
        <translation>Eine Frist einmal verlängern, wo ihr Gesetz es erlaubt und die Person rechtzeitig unterrichtet wurde.</translation>
    </message>
    <message>
        <source>The day on which the person was told; needed.</source>
        <translation>Der Tag, an dem die Person unterrichtet wurde; nötig.</translation>
    </message>
    <message>
        <source>Which deadline, by its id; the main ones when it is left out.</source>
        <translation>Welche Frist, nach ihrer Kennung; ohne Angabe die maßgeblichen.</translation>
    </message>
    <message>
        <source>Stop the clock while the person is asked something, where its law allows it.</source>
        <translation>Die Frist hemmen, während die Person etwas gefragt wird, wo ihr Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>What is asked, as the law names it: identity, scope.</source>
        <translation>Was gefragt wird, wie das Gesetz es nennt: identity, scope.</translation>
    </message>
    <message>
        <source>The day we asked; today when it is left out.</source>
        <translation>Der Tag unserer Frage; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Let a stopped clock run on.</source>
        <translation>Eine gehemmte Frist weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>The day the answer came; today when it is left out.</source>
        <translation>Der Tag der Antwort; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Which deadline, by its id; every stopped one when it is left out.</source>
        <translation>Welche Frist, nach ihrer Kennung; ohne Angabe jede gehemmte.</translation>
    </message>
    <message>
        <source>Print what a shell needs to complete verbs and options.</source>
        <translation>Ausgeben, was eine Shell zum Vervollständigen von Befehlen und Optionen braucht.</translation>
    </message>
    <message>
        <source>Register a case for each row of a table, and report every row. All of them or none.</source>
        <translation>Für jede Zeile einer Tabelle einen Vorgang anlegen und jede Zeile melden. Alle oder keine.</translation>
    </message>
    <message>
        <source>The kind of the cases; by the headers when it is left out.</source>
        <translation>Die Art der Vorgänge; ohne Angabe nach den Überschriften.</translation>
    </message>
    <message>
        <source>The office of rows that name none.</source>
        <translation>Der Standort der Zeilen, die keinen nennen.</translation>
    </message>
    <message>
        <source>Which column goes where, as an earlier import kept it.</source>
        <translation>Welche Spalte wohin gehört, wie ein früherer Import es festgehalten hat.</translation>
    </message>
    <message>
        <source>Write nothing and say what would happen; needs no store.</source>
        <translation>Nichts schreiben und sagen, was geschähe; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Turn mails into cases, or add them to the cases they answer: .eml, mbox, Maildir. All of them or none.</source>
        <translation>Aus E-Mails Vorgänge machen oder sie den Vorgängen hinzufügen, auf die sie antworten: .eml, mbox, Maildir. Alle oder keine.</translation>
    </message>
    <message>
        <source>Whose mailbox it was.</source>
        <translation>Wessen Postfach es war.</translation>
    </message>
    <message>
        <source>Name the reports there are; needs no store.</source>
        <translation>Die vorhandenen Berichte nennen; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Write a report. It counts what you may see, and that it was made is recorded.</source>
        <translation>Einen Bericht schreiben. Er zählt, was Sie sehen dürfen, und dass er erstellt wurde, wird protokolliert.</translation>
    </message>
    <message>
        <source>2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38, or two days joined by two dots.</source>
        <translation>2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38 oder zwei Tage, durch zwei Punkte verbunden.</translation>
    </message>
    <message>
        <source>Where the files are written.</source>
        <translation>Wohin die Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>Only these: pdf, xlsx, csv; all that the report has when it is left out.</source>
        <translation>Nur diese: pdf, xlsx, csv; ohne Angabe alle, die der Bericht kennt.</translation>
    </message>
    <message>
        <source>Only these cases, in the language of the register.</source>
        <translation>Nur diese Vorgänge, in der Sprache des Registers.</translation>
    </message>
    <message>
        <source>Find credentials in a text; the value itself is never shown.</source>
        <translation>Zugangsdaten in einem Text finden; der Wert selbst wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Copy the store while it is in use, and verify the copy.</source>
        <translation>Den Speicher während des Betriebs kopieren und die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Read every page of the store and hold its parts against each other.</source>
        <translation>Jede Seite des Speichers lesen und seine Teile miteinander abgleichen.</translation>
    </message>
    <message>
        <source>Read the passphrase of the signing key from this file.</source>
        <translation>Die Passphrase des Signaturschlüssels aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Sign how long the journal is and what its root is, for others to keep.</source>
        <translation>Unterschreiben, wie lang das Protokoll ist und welche Wurzel es hat, damit andere es aufbewahren.</translation>
    </message>
    <message>
        <source>Where the checkpoint and its signature are written.</source>
        <translation>Wohin der Prüfpunkt und seine Signatur geschrieben werden.</translation>
    </message>
    <message>
        <source>Make the key that signs checkpoints; it stays outside the store.</source>
        <translation>Den Schlüssel erzeugen, der Prüfpunkte unterschreibt; er bleibt außerhalb des Speichers.</translation>
    </message>
    <message>
        <source>Show the public half of the signing key, for minisign and for auditors.</source>
        <translation>Die öffentliche Hälfte des Signaturschlüssels zeigen, für minisign und für die Prüfung.</translation>
    </message>
    <message>
        <source>Write it there instead.</source>
        <translation>Stattdessen dorthin schreiben.</translation>
    </message>
    <message>
        <source>Make a store of invented people to look at and try. Its passphrase is demo.</source>
        <translation>Einen Speicher erfundener Personen zum Ansehen und Ausprobieren anlegen. Seine Passphrase ist demo.</translation>
    </message>
    <message>
        <source>How many cases; 40 when it is left out.</source>
        <translation>Wie viele Vorgänge; ohne Angabe 40.</translation>
    </message>
    <message>
        <source>The same number gives the same cases on the same day.</source>
        <translation>Dieselbe Zahl ergibt am selben Tag dieselben Vorgänge.</translation>
    </message>
    <message>
        <source>Where the store is made.</source>
        <translation>Wo der Speicher angelegt wird.</translation>
    </message>
    <message>
        <source>Make the store named by --store and the key slot of its first user. The recovery key is shown once.</source>
        <translation>Den mit --store genannten Speicher und das Schlüsselfach der ersten Person anlegen. Der Wiederherstellungsschlüssel wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Whose office it is; the only one there is when it is left out.</source>
        <translation>Wessen Stelle es ist; ohne Angabe die einzige vorhandene.</translation>
    </message>
    <message>
        <source>The full name of the first user, whose login is --user.</source>
        <translation>Der volle Name der ersten Person, deren Anmeldename --user ist.</translation>
    </message>
    <message>
        <source>A store for tests: light key derivation, --as and CASEBOOK_NOW work, and its reports say so.</source>
        <translation>Ein Speicher für Tests: leichte Schlüsselableitung, --as und CASEBOOK_NOW gehen, und seine Berichte sagen es.</translation>
    </message>
    <message>
        <source>What was done in a case and by whom, newest first. Reading is recorded.</source>
        <translation>Was in einem Vorgang von wem getan wurde, das Neueste zuerst. Das Lesen wird protokolliert.</translation>
    </message>
    <message>
        <source>Which case.</source>
        <translation>Welcher Vorgang.</translation>
    </message>
    <message>
        <source>Check the record from its first entry to its last, and every row and file against it.</source>
        <translation>Das Protokoll vom ersten bis zum letzten Eintrag prüfen, und jede Zeile und Datei dagegen.</translation>
    </message>
    <message>
        <source>A checkpoint that the journal must agree with; its signature lies beside it.</source>
        <translation>Ein Prüfpunkt, mit dem das Protokoll übereinstimmen muss; seine Signatur liegt daneben.</translation>
    </message>
    <message>
        <source>Whose signature it has to be; your own key when it is left out.</source>
        <translation>Wessen Signatur es sein muss; ohne Angabe Ihr eigener Schlüssel.</translation>
    </message>
    <message>
        <source>Encrypt the whole store with a new key; a backup is made first.</source>
        <translation>Den ganzen Speicher mit einem neuen Schlüssel verschlüsseln; vorher wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Where the backup is made; the name must be free.</source>
        <translation>Wo die Sicherung angelegt wird; der Name muss frei sein.</translation>
    </message>
    <message>
        <source>Put a verified backup in the place of --store; what was there is kept beside it.</source>
        <translation>Eine geprüfte Sicherung an die Stelle von --store setzen; was dort lag, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Read the new passphrase from this file.</source>
        <translation>Die neue Passphrase aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Let a person in, with a key slot of their own.</source>
        <translation>Eine Person hinzufügen, mit eigenem Schlüsselfach.</translation>
    </message>
    <message>
        <source>The full name.</source>
        <translation>Der volle Name.</translation>
    </message>
    <message>
        <source>What the person may do.</source>
        <translation>Was die Person darf.</translation>
    </message>
    <message>
        <source>Take the access of a person away.</source>
        <translation>Einer Person den Zugang nehmen.</translation>
    </message>
    <message>
        <source>Change a passphrase; your own when no login is given.</source>
        <translation>Eine Passphrase ändern; ohne Anmeldenamen die eigene.</translation>
    </message>
    <message>
        <source>Get back in with the printed recovery key, under a new passphrase.</source>
        <translation>Mit dem gedruckten Wiederherstellungsschlüssel wieder hineinkommen, mit neuer Passphrase.</translation>
    </message>
    <message>
        <source>Read the recovery key from this file.</source>
        <translation>Den Wiederherstellungsschlüssel aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Write down which column goes where, to complete it or to use it again.</source>
        <translation>Aufschreiben, welche Spalte wohin geht, um es zu ergänzen oder wieder zu verwenden.</translation>
    </message>
    <message>
        <source>Laws and the kinds they have periods for:</source>
        <translation>Gesetze und die Arten, für die sie Fristen setzen:</translation>
    </message>
    <message>
        <source>The day we asked and the day the answer came; /identity, /scope or /fee may follow.</source>
        <translation>Der Tag unserer Frage und der Tag der Antwort; /identity, /scope oder /fee kann folgen.</translation>
    </message>
    <message>
        <source>Another calendar than that of the law or the office.</source>
        <translation>Ein anderer Kalender als der des Gesetzes oder des Standorts.</translation>
    </message>
    <message>
        <source>Say whether a person is under the age of a country, and why; needs no store.</source>
        <translation>Sagen, ob eine Person unter der Altersgrenze eines Landes ist, und begründen; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Two letters, as in DE; or unknown.</source>
        <translation>Zwei Buchstaben wie DE; oder unknown, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A region with a rule of its own, as in US-CA.</source>
        <translation>Eine Region mit eigener Regel wie US-CA.</translation>
    </message>
    <message>
        <source>The age of our statement, or that of the law for a child&apos;s own consent.</source>
        <translation>Das Alter unserer Datenschutzerklärung oder das des Gesetzes für die eigene Einwilligung eines Kindes.</translation>
    </message>
    <message>
        <source>The day of birth; or else the age.</source>
        <translation>Der Tag der Geburt; oder sonst das Alter.</translation>
    </message>
    <message>
        <source>The age on the day asked for, where the day of birth is not known.</source>
        <translation>Das Alter am gefragten Tag, wenn der Tag der Geburt nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The day asked for.</source>
        <translation>Der gefragte Tag.</translation>
    </message>
    <message>
        <source>Count until when one kind of data is kept and say why; needs no store.</source>
        <translation>Berechnen, bis wann eine Art von Daten aufbewahrt wird, und begründen; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>What is kept: crm, support, invoice-de and the like.</source>
        <translation>Was aufbewahrt wird: crm, support, invoice-de und andere.</translation>
    </message>
    <message>
        <source>Which office keeps it.</source>
        <translation>Welches Büro es aufbewahrt.</translation>
    </message>
    <message>
        <source>The day on which the account or the case was closed.</source>
        <translation>Der Tag, an dem das Konto oder der Vorgang geschlossen wurde.</translation>
    </message>
    <message>
        <source>The day on which the paper was issued or received.</source>
        <translation>Der Tag, an dem die Unterlage ausgestellt oder empfangen wurde.</translation>
    </message>
    <message>
        <source>The day of another event that lets the period begin, such as the request.</source>
        <translation>Der Tag eines anderen Ereignisses, mit dem die Frist beginnt, etwa des Antrags.</translation>
    </message>
    <message>
        <source>The first day of a legal hold and the day of its release; no release yet: FROM/.</source>
        <translation>Der erste Tag einer Löschsperre und der Tag ihrer Aufhebung; noch nicht aufgehoben: FROM/.</translation>
    </message>
    <message>
        <source>Let one case give way to another of the same matter, which takes over its messages, files, open tasks, people and lines.</source>
        <translation>Lässt einen Vorgang in einem anderen derselben Sache aufgehen; der übernimmt Nachrichten, Dateien, offene Aufgaben, Personen und Zeilen.</translation>
    </message>
    <message>
        <source>Take an import back within a day, while nobody has touched one of its cases: all of them become void.</source>
        <translation>Nimmt einen Import binnen eines Tages zurück, solange niemand einen seiner Vorgänge angefasst hat: Alle werden ungültig.</translation>
    </message>
    <message>
        <source>Show until when each kind of data of a case&apos;s account and its file are kept. Reading is recorded.</source>
        <translation>Zeigen, bis wann die Daten des Kontos eines Vorgangs und die Akte selbst aufbewahrt werden. Das Lesen wird festgehalten.</translation>
    </message>
    <message>
        <source>The day on which the account was closed, where the case does not say it.</source>
        <translation>Tag, an dem das Konto geschlossen wurde, falls der Vorgang ihn nicht nennt.</translation>
    </message>
    <message>
        <source>The day on which the papers were issued or received.</source>
        <translation>Tag, an dem die Unterlagen ausgestellt wurden oder eingingen.</translation>
    </message>
    <message>
        <source>The day of another event that lets a period begin.</source>
        <translation>Tag eines anderen Ereignisses, mit dem eine Frist beginnt.</translation>
    </message>
    <message>
        <source>Take out of closed cases what tells of people, when the period of their files is over.</source>
        <translation>Aus abgeschlossenen Vorgängen entfernen, was von Menschen erzählt, wenn die Frist ihrer Akten abgelaufen ist.</translation>
    </message>
    <message>
        <source>Only list the cases whose day has come, why, and what would go.</source>
        <translation>Nur die Vorgänge auflisten, deren Tag gekommen ist, warum, und was entfernt würde.</translation>
    </message>
    <message>
        <source>Minimise every case that is due, one after the other.</source>
        <translation>Jeden fälligen Vorgang minimieren, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Show what would go and change nothing.</source>
        <translation>Zeigen, was entfernt würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Move the whole casebook to a file or a server; what is left behind is sealed.</source>
        <translation>Zieht mit dem ganzen Fallbuch in eine Datei oder auf einen Server um; was zurückbleibt, wird versiegelt.</translation>
    </message>
    <message>
        <source>Where to: a file that is not there yet, or an empty database of a server.</source>
        <translation>Wohin: eine Datei, die es noch nicht gibt, oder eine leere Datenbank eines Servers.</translation>
    </message>
    <message>
        <source>Read the passphrase of the new place from this file.</source>
        <translation>Die Passphrase des neuen Ortes aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Certify what was erased or minimised, of one case or in a time: a signed PDF, and a signed JSON that proves itself.</source>
        <translation>Bescheinigen, was gelöscht oder minimiert wurde, zu einem Vorgang oder in einem Zeitraum: ein unterschriebenes PDF und ein unterschriebenes JSON, das sich selbst beweist.</translation>
    </message>
    <message>
        <source>Of all cases, from this day on.</source>
        <translation>Zu allen Vorgängen, von diesem Tag an.</translation>
    </message>
    <message>
        <source>Until this day, included.</source>
        <translation>Bis zu diesem Tag einschließlich.</translation>
    </message>
    <message>
        <source>Check a certificate of destruction without the store: its signature, and that its entries are in the journal.</source>
        <translation>Einen Vernichtungsnachweis ohne den Speicher prüfen: seine Unterschrift, und dass seine Einträge im Protokoll stehen.</translation>
    </message>
    <message>
        <source>The public key of who signed; the user&apos;s own when it is left out.</source>
        <translation>Der öffentliche Schlüssel dessen, der unterschrieben hat; der eigene, wenn er fehlt.</translation>
    </message>
    <message>
        <source>The backup of the day, where none was made today: into the folder NAME.backups beside the store; old ones go. For a timer.</source>
        <translation>Die Sicherung des Tages, wenn heute noch keine angelegt wurde: in den Ordner NAME.backups neben dem Speicher; alte gehen. Für einen Zeitgeber.</translation>
    </message>
    <message>
        <source>With --daily: put them there from now on, on this computer.</source>
        <translation>Mit --daily: sie auf diesem Computer von jetzt an dort ablegen.</translation>
    </message>
    <message>
        <source>In one page how the program and a store are doing. Needs no passphrase, looks further with --passphrase-file.</source>
        <translation>Auf einer Seite, wie es dem Programm und einem Speicher geht. Braucht keine Passphrase, sieht mit --passphrase-file weiter.</translation>
    </message>
    <message>
        <source>Try a restore: put a backup (the newest automatic one) into a folder of its own, check all of it, take it away.</source>
        <translation>Eine Wiederherstellung proben: eine Sicherung (die neueste automatische) in einen eigenen Ordner legen, prüfen und entfernen.</translation>
    </message>
    <message>
        <source>Also where the store that is there has journal entries that the backup does not have.</source>
        <translation>Auch wenn der Speicher, der dort liegt, Protokolleinträge hat, die in der Sicherung fehlen.</translation>
    </message>
    <message>
        <source>The language of the letter; that of the person when it is left out.</source>
        <translation>Die Sprache des Schreibens; ohne Angabe die der Person.</translation>
    </message>
    <message>
        <source>What only you know: why it takes longer, why there is doubt who writes.</source>
        <translation>Was nur Sie wissen: warum es länger dauert, warum Zweifel bestehen, wer schreibt.</translation>
    </message>
    <message>
        <source>The day on the letter; today, or the day of sending, when it is left out.</source>
        <translation>Das Datum auf dem Schreiben; ohne Angabe heute oder der Tag des Versands.</translation>
    </message>
    <message>
        <source>A line of the postal address, below the name.</source>
        <translation>Eine Zeile der Postanschrift, unter dem Namen.</translation>
    </message>
    <message>
        <source>Say which letters fit a case now, and why the others do not. Reading is recorded.</source>
        <translation>Sagen, welche Schreiben jetzt zu einem Vorgang passen und warum die anderen nicht. Das Lesen wird festgehalten.</translation>
    </message>
    <message>
        <source>Write a letter from its template and the case. Blanks in double brackets are for you to fill in.</source>
        <translation>Ein Schreiben aus Vorlage und Vorgang verfassen. Lücken in doppelten Klammern füllen Sie aus.</translation>
    </message>
    <message>
        <source>Write it into this new file, to edit it; else it is the answer.</source>
        <translation>In diese neue Datei schreiben, um es zu bearbeiten; sonst ist es die Antwort.</translation>
    </message>
    <message>
        <source>Check a letter: what it must say, blanks, days, language, credentials.</source>
        <translation>Ein Schreiben prüfen: Pflichtangaben, Lücken, Daten, Sprache, Zugangsdaten.</translation>
    </message>
    <message>
        <source>Write a letter as PDF for a window envelope, or as a mail that is not sent yet.</source>
        <translation>Ein Schreiben als PDF für einen Fensterumschlag oder als noch nicht versandte E-Mail schreiben.</translation>
    </message>
    <message>
        <source>pdf, eml or both; pdf when it is left out.</source>
        <translation>pdf, eml oder beides; ohne Angabe pdf.</translation>
    </message>
    <message>
        <source>The letter as it was edited; as the template writes it when it is left out.</source>
        <translation>Das bearbeitete Schreiben; ohne Angabe so, wie die Vorlage es schreibt.</translation>
    </message>
    <message>
        <source>Record that a letter left: it is filed with the case, and its day ends, prolongs or stops the deadline.</source>
        <translation>Festhalten, dass ein Schreiben abging: Es kommt zum Vorgang, und sein Tag beendet, verlängert oder hemmt die Frist.</translation>
    </message>
    <message>
        <source>How it was sent.</source>
        <translation>Wie es versandt wurde.</translation>
    </message>
    <message>
        <source>The day on which it left.</source>
        <translation>Der Tag, an dem es abging.</translation>
    </message>
    <message>
        <source>The proof of sending: number of the parcel, id of the message.</source>
        <translation>Der Versandnachweis: Sendungsnummer, Kennung der Nachricht.</translation>
    </message>
    <message>
        <source>Place a legal hold: nothing of a case, person, account, matter or class of data is erased until it is released.</source>
        <translation>Eine Löschsperre setzen: Nichts von einem Vorgang, einer Person, einem Konto, einer Sache oder einer Datenklasse wird gelöscht, bis sie aufgehoben ist.</translation>
    </message>
    <message>
        <source>On the person of the case, in every case of theirs, now and later.</source>
        <translation>Auf die Person des Vorgangs, in jedem ihrer Vorgänge, jetzt und später.</translation>
    </message>
    <message>
        <source>On the person who has this identifier, such as mail:clara@example.org.</source>
        <translation>Auf die Person mit dieser Kennung, etwa mail:clara@example.org.</translation>
    </message>
    <message>
        <source>On everything of an account, such as account:4711, also in cases still to come.</source>
        <translation>Auf alles zu einem Konto, etwa account:4711, auch in künftigen Vorgängen.</translation>
    </message>
    <message>
        <source>On the named cases as one matter; more cases join it later.</source>
        <translation>Auf die genannten Vorgänge als eine Sache; weitere kommen später hinzu.</translation>
    </message>
    <message>
        <source>Only on one class of data, such as crm; alone: on all data of the class.</source>
        <translation>Nur auf eine Datenklasse, etwa crm; allein: auf alle Daten der Klasse.</translation>
    </message>
    <message>
        <source>Why such data may be held: litigation, investigation, audit and the like.</source>
        <translation>Warum solche Daten gesperrt werden dürfen: litigation, investigation, audit und Ähnliches.</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Wie man sie nennt.</translation>
    </message>
    <message>
        <source>Why; it is kept with the hold.</source>
        <translation>Warum; es bleibt bei der Sperre.</translation>
    </message>
    <message>
        <source>Who ordered it: a court, an authority, the legal department.</source>
        <translation>Wer sie angeordnet hat: ein Gericht, eine Behörde, die Rechtsabteilung.</translation>
    </message>
    <message>
        <source>Since when it is in force; today when it is left out.</source>
        <translation>Seit wann sie gilt; ohne Angabe ab heute.</translation>
    </message>
    <message>
        <source>When somebody looks whether it is still needed; as late as the rule allows when it is left out.</source>
        <translation>Wann jemand prüft, ob sie noch nötig ist; ohne Angabe so spät, wie die Regel erlaubt.</translation>
    </message>
    <message>
        <source>Say that a legal hold was looked at and is still needed, and when it is looked at again.</source>
        <translation>Festhalten, dass eine Löschsperre geprüft wurde und noch nötig ist, und wann sie wieder geprüft wird.</translation>
    </message>
    <message>
        <source>Let another case join the matter that a legal hold is on.</source>
        <translation>Einen weiteren Vorgang zu der Sache nehmen, auf der eine Löschsperre liegt.</translation>
    </message>
    <message>
        <source>Release a legal hold; somebody else than who placed it, where the office&apos;s rule says so.</source>
        <translation>Eine Löschsperre aufheben; jemand anderes, als wer sie gesetzt hat, wo die Regel des Hauses es verlangt.</translation>
    </message>
    <message>
        <source>List the legal holds in force, who ordered them, and how many cases each catches.</source>
        <translation>Die geltenden Löschsperren auflisten, wer sie angeordnet hat und wie viele Vorgänge jede erfasst.</translation>
    </message>
    <message>
        <source>Also those that were released.</source>
        <translation>Auch die aufgehobenen.</translation>
    </message>
    <message>
        <source>Only those that somebody has to look at by today.</source>
        <translation>Nur die, die bis heute jemand prüfen muss.</translation>
    </message>
    <message>
        <source>List what has to go by a day across all cases, what stays, why, and which hold keeps it; changes nothing.</source>
        <translation>Über alle Vorgänge auflisten, was bis zu einem Tag gehen muss, was bleibt, warum, und welche Sperre es hält; ändert nichts.</translation>
    </message>
    <message>
        <source>As of this day; today when it is left out.</source>
        <translation>Zu diesem Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Write the proof of a case&apos;s dates: receipt, rule, holidays, pauses, extension, result. The print is recorded.</source>
        <translation>Die Fristen eines Vorgangs nachweisen: Eingang, Regel, Feiertage, Unterbrechungen, Verlängerung, Ergebnis. Der Druck wird vermerkt.</translation>
    </message>
    <message>
        <source>Where the file is written.</source>
        <translation>Wohin die Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Say which supervisory authorities take a complaint, and why; needs no store.</source>
        <translation>Sagen, welche Aufsichtsbehörden eine Beschwerde annehmen und warum; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Where the person lives: a country, or a country and its region, as in DE-BY.</source>
        <translation>Wo die Person lebt: ein Land, oder ein Land und eine seiner Regionen, wie in DE-BY.</translation>
    </message>
    <message>
        <source>Where the person works.</source>
        <translation>Wo die Person arbeitet.</translation>
    </message>
    <message>
        <source>Where the infringement is said to have happened.</source>
        <translation>Wo der mutmaßliche Verstoß geschah.</translation>
    </message>
    <message>
        <source>Which office is complained about.</source>
        <translation>Über welches Büro die Beschwerde geht.</translation>
    </message>
    <message>
        <source>Which law applies; else that of the office, or that of the places.</source>
        <translation>Welches Recht gilt; sonst das des Büros oder das der Orte.</translation>
    </message>
    <message>
        <source>List the directory of supervisory authorities; needs no store.</source>
        <translation>Das Verzeichnis der Aufsichtsbehörden auflisten; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Only those of this country.</source>
        <translation>Nur die dieses Landes.</translation>
    </message>
    <message>
        <source>Show one supervisory authority with address, complaint page and source; needs no store.</source>
        <translation>Eine Aufsichtsbehörde mit Anschrift, Beschwerdeseite und Quelle zeigen; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Also tell what happened in the linked cases, as one timeline; opening them is recorded too.</source>
        <translation>Auch erzählen, was in den verknüpften Vorgängen geschah, als einen Verlauf; ihr Öffnen wird ebenfalls protokolliert.</translation>
    </message>
    <message>
        <source>Compare two versions of the privacy statement, and name the open cases that the changes bear on.</source>
        <translation>Zwei Fassungen der Datenschutzerklärung vergleichen und die offenen Vorgänge nennen, die die Änderungen betreffen.</translation>
    </message>
    <message>
        <source>Keep a version of the privacy statement, whole and with its clauses, and since when it is in force.</source>
        <translation>Eine Fassung der Datenschutzerklärung aufbewahren, ganz und mit ihren Klauseln, und seit wann sie gilt.</translation>
    </message>
    <message>
        <source>Since when it is in force; not in the future.</source>
        <translation>Seit wann sie gilt; nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>How cases name it; the day when it is left out.</source>
        <translation>Wie Vorgänge sie nennen; ohne Angabe der Tag.</translation>
    </message>
    <message>
        <source>Whether it changes what people were promised.</source>
        <translation>Ob sie ändert, was den Menschen zugesagt war.</translation>
    </message>
    <message>
        <source>In which letters the file is written, where that is not certain.</source>
        <translation>In welcher Kodierung die Datei geschrieben ist, wo das nicht sicher ist.</translation>
    </message>
    <message>
        <source>Show what the privacy statement in force at its receipt says about a case. Reading is recorded.</source>
        <translation>Zeigen, was die bei Eingang geltende Datenschutzerklärung zu einem Vorgang sagt. Das Lesen wird festgehalten.</translation>
    </message>
    <message>
        <source>List the versions of the privacy statement, when each was in force and how many cases name it.</source>
        <translation>Die Fassungen der Datenschutzerklärung auflisten, wann jede galt und wie viele Vorgänge sie nennen.</translation>
    </message>
    <message>
        <source>Record that the customers were told of a material change: when, by what means, and from when it holds.</source>
        <translation>Festhalten, dass die Kundschaft von einer wesentlichen Änderung erfahren hat: wann, wodurch und ab wann sie gilt.</translation>
    </message>
    <message>
        <source>The day on which they were told.</source>
        <translation>Der Tag, an dem sie es erfahren haben.</translation>
    </message>
    <message>
        <source>By what: mail, portal, website and the like; may be given more than once.</source>
        <translation>Wodurch: mail, portal, website und Ähnliches; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Whether their consent was asked.</source>
        <translation>Ob um ihre Einwilligung gebeten wurde.</translation>
    </message>
    <message>
        <source>From when the change holds for them; when they were told and it is in force when it is left out.</source>
        <translation>Ab wann die Änderung für sie gilt; ohne Angabe, sobald sie es wissen und sie in Kraft ist.</translation>
    </message>
    <message>
        <source>What else there is to say about it.</source>
        <translation>Was sonst dazu zu sagen ist.</translation>
    </message>
    <message>
        <source>Show a version of the privacy statement with its clauses, or one of them.</source>
        <translation>Eine Fassung der Datenschutzerklärung mit ihren Klauseln zeigen, oder eine davon.</translation>
    </message>
    <message>
        <source>Only this clause, by its place in the list.</source>
        <translation>Nur diese Klausel, nach ihrem Platz in der Liste.</translation>
    </message>
    <message>
        <source>What was found; of an exception its ground: in a system one of the grounds of the kind, or thirty characters in words.</source>
        <translation>Was gefunden wurde; bei einer Ausnahme ihr Grund: in einem System einer der Gründe der Vorgangsart oder dreißig Zeichen in Worten.</translation>
    </message>
    <message>
        <source>Where in the system it was looked for, and by what; a search needs it.</source>
        <translation>Wo im System gesucht wurde und wonach; eine Suche braucht es.</translation>
    </message>
    <message>
        <source>Of the organisation of this office.</source>
        <translation>Der Organisation dieses Büros.</translation>
    </message>
    <message>
        <source>List the systems in which the organisation keeps data about people; needs no store.</source>
        <translation>Die Systeme auflisten, in denen die Organisation Daten über Menschen hält; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Only those that do this work.</source>
        <translation>Nur solche, die diese Arbeit tun.</translation>
    </message>
    <message>
        <source>Only those with data of one of these classes, separated by commas.</source>
        <translation>Nur solche mit Daten einer dieser Klassen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Show one system with its owner, its data, what is done in it and how; needs no store.</source>
        <translation>Ein System zeigen: zuständige Stelle, Daten, was darin getan wird und wie; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>Find agencies that ask for data by words of their name, place or domain; needs no store.</source>
        <translation>Ersuchende Behörden nach Wörtern aus Name, Ort oder Domain finden; braucht kein Fallbuch.</translation>
    </message>
    <message>
        <source>Say whether the domain of a sender is that of an agency or only looks like it; needs no store.</source>
        <translation>Sagen, ob die Domain eines Absenders die einer Behörde ist oder nur so aussieht; braucht kein Fallbuch.</translation>
    </message>
    <message>
        <source>List the directory of agencies that ask for data; needs no store.</source>
        <translation>Das Verzeichnis der ersuchenden Behörden auflisten; braucht kein Fallbuch.</translation>
    </message>
    <message>
        <source>Only those of this country, or of this part of it.</source>
        <translation>Nur die dieses Landes oder dieses Landesteils.</translation>
    </message>
    <message>
        <source>Show one agency with its domains, how it is called back, and source; needs no store.</source>
        <translation>Eine Behörde mit Domains, Rückrufweg und Quelle zeigen; braucht kein Fallbuch.</translation>
    </message>
    <message>
        <source>It shows who somebody is: kept apart, and destroyed as soon as the verdict is recorded.</source>
        <translation>Sie weist eine Person aus: abgesondert und vernichtet, sobald das Ergebnis festgehalten ist.</translation>
    </message>
    <message>
        <source>It lets somebody act for another.</source>
        <translation>Sie berechtigt jemanden, für einen anderen zu handeln.</translation>
    </message>
    <message>
        <source>Say what a file of a case is for.</source>
        <translation>Festlegen, wofür eine Datei eines Vorgangs ist.</translation>
    </message>
    <message>
        <source>A proof of identity is kept apart and destroyed with the verdict; a mandate stays.</source>
        <translation>Ein Identitätsnachweis wird abgesondert und mit dem Ergebnis vernichtet; eine Vollmacht bleibt.</translation>
    </message>
    <message>
        <source>Whose statement is meant, where several organisations have one.</source>
        <translation>Wessen Erklärung gemeint ist, wenn mehrere Organisationen eine haben.</translation>
    </message>
    <message>
        <source>Say which rights a law gives to whoever asks, by the legal basis, and why; needs no store.</source>
        <translation>Sagen, welche Rechte ein Gesetz je nach Rechtsgrundlage gibt, und begründen; braucht keinen Speicher.</translation>
    </message>
    <message>
        <source>The law that applies.</source>
        <translation>Das anwendbare Recht.</translation>
    </message>
    <message>
        <source>One right, as a line of a request names it; without it all of them.</source>
        <translation>Ein Recht, wie es eine Position nennt; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>What the processing rests on: contract, consent, legitimate-interests and the like.</source>
        <translation>Worauf die Verarbeitung beruht: contract, consent, legitimate-interests und andere.</translation>
    </message>
    <message>
        <source>Make a compartment: a room for cases that only its members find.</source>
        <translation>Einen geschützten Bereich anlegen: für Vorgänge, die nur seine Mitglieder finden.</translation>
    </message>
    <message>
        <source>Who belongs to it; may be given several times. Without one you do.</source>
        <translation>Wer dazugehört; darf mehrfach stehen. Ohne Angabe Sie selbst.</translation>
    </message>
    <message>
        <source>Let another person into a compartment of yours. Nobody is let out again.</source>
        <translation>Eine weitere Person in einen eigenen geschützten Bereich aufnehmen. Entlassen wird niemand.</translation>
    </message>
    <message>
        <source>List your compartments with their members.</source>
        <translation>Die eigenen geschützten Bereiche mit ihren Mitgliedern auflisten.</translation>
    </message>
    <message>
        <source>Put a case into a compartment of yours, or out of one; it gets a new number there.</source>
        <translation>Einen Vorgang in einen eigenen geschützten Bereich oder aus ihm heraus verschieben; er bekommt dort eine neue Nummer.</translation>
    </message>
    <message>
        <source>To the ordinary cases, where everybody finds it.</source>
        <translation>Zu den gewöhnlichen Vorgängen, wo alle ihn finden.</translation>
    </message>
    <message>
        <source>Put a file of a case into the package for the authority, or say why a category has none.</source>
        <translation>Eine Datei eines Vorgangs in das Paket für die Behörde legen oder begründen, warum es zu einer Datenart keine gibt.</translation>
    </message>
    <message>
        <source>A new file instead, which becomes part of the case.</source>
        <translation>Stattdessen eine neue Datei, die Teil des Vorgangs wird.</translation>
    </message>
    <message>
        <source>Which category of data it holds.</source>
        <translation>Welche Datenart sie enthält.</translation>
    </message>
    <message>
        <source>Whom or what it is about.</source>
        <translation>Um wen oder was es geht.</translation>
    </message>
    <message>
        <source>Write the index of the package, with digests, and put it into the case.</source>
        <translation>Das Verzeichnis des Pakets mit Prüfsummen schreiben und zum Vorgang nehmen.</translation>
    </message>
    <message>
        <source>Of its columns; else that of the case.</source>
        <translation>Der Spalten; sonst die des Vorgangs.</translation>
    </message>
    <message>
        <source>Record where a file went or came from; its digest is looked at in that moment.</source>
        <translation>Festhalten, wohin eine Datei ging oder woher sie kam; ihre Prüfsumme wird dabei geprüft.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Was geschehen ist.</translation>
    </message>
    <message>
        <source>Where, or to whom.</source>
        <translation>Wo oder an wen.</translation>
    </message>
    <message>
        <source>Ask whether an address, or which of a list, must stay out of mailings because its person has opted out.</source>
        <translation>Fragen, ob eine Adresse oder welche einer Liste wegen eines Widerspruchs keine Sendungen erhalten darf.</translation>
    </message>
    <message>
        <source>A list as CSV with a heading.</source>
        <translation>Eine Liste als CSV mit Kopfzeile.</translation>
    </message>
    <message>
        <source>The column with the addresses; mail, email, phone or address when it is left out.</source>
        <translation>Die Spalte mit den Adressen; ohne Angabe mail, email, phone oder address.</translation>
    </message>
    <message>
        <source>Where the marked list is written.</source>
        <translation>Wohin die gekennzeichnete Liste geschrieben wird.</translation>
    </message>
    <message>
        <source>Count the addresses on the suppression list; which they are nobody can read from it.</source>
        <translation>Die Adressen der Sperrliste zählen; welche es sind, kann ihr niemand entnehmen.</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>one of --person, --of-person, --account and --matter is enough</source>
        <translation>eines von --person, --of-person, --account und --matter genügt</translation>
    </message>
    <message>
        <source>name what is held: a case, --person, --account, --matter or --class</source>
        <translation>es fehlt, was gesperrt wird: ein Vorgang, --person, --account, --matter oder --class</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>Vorgänge: %1</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>Es gibt keine solche Sperre.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Angeordnet von</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>ein Vorgang</translation>
    </message>
    <message>
        <source>person of %1</source>
        <translation>Person von %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>matter %1</source>
        <translation>Sache %1</translation>
    </message>
    <message>
        <source>a matter</source>
        <translation>eine Sache</translation>
    </message>
    <message>
        <source>all data of the class %1</source>
        <translation>alle Daten der Klasse %1</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <translation>%1, nur %2</translation>
    </message>
    <message>
        <source>released on %1</source>
        <translation>aufgehoben am %1</translation>
    </message>
    <message>
        <source>in force, no day of review</source>
        <translation>in Kraft, kein Tag der Prüfung</translation>
    </message>
    <message>
        <source>review due since %1</source>
        <translation>Prüfung fällig seit %1</translation>
    </message>
    <message>
        <source>in force, review by %1</source>
        <translation>in Kraft, Prüfung bis %1</translation>
    </message>
    <message>
        <source>%1, ordered by %2</source>
        <translation>%1, angeordnet von %2</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>This case</source>
        <translation>Dieser Vorgang</translation>
    </message>
    <message>
        <source>Every case of %1, also those still to come</source>
        <translation>Jeder Vorgang von %1, auch künftige</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Löschsperre setzen</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Sperre setzen</translation>
    </message>
    <message>
        <source>Nothing that is held is erased, minimised or merged away until somebody releases the hold.</source>
        <translation>Nichts, was gesperrt ist, wird gelöscht, minimiert oder in einen anderen Vorgang überführt, bis jemand die Sperre aufhebt.</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was gesperrt wird</translation>
    </message>
    <message>
        <source>Say what is held.</source>
        <translation>Es fehlt, was gesperrt wird.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The ground is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Wie man sie nennt</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Kept with the hold</source>
        <translation>Bleibt bei der Sperre</translation>
    </message>
    <message>
        <source>Say why it is held.</source>
        <translation>Sagen Sie, warum gesperrt wird.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Angeordnet von</translation>
    </message>
    <message>
        <source>A court, an authority, the legal department</source>
        <translation>Ein Gericht, eine Behörde, die Rechtsabteilung</translation>
    </message>
    <message>
        <source>Say who ordered it.</source>
        <translation>Sagen Sie, wer sie angeordnet hat.</translation>
    </message>
    <message>
        <source>Looked at again by</source>
        <translation>Wieder zu prüfen bis</translation>
    </message>
    <message>
        <source>Which hold</source>
        <translation>Welche Sperre</translation>
    </message>
    <message>
        <source>Say which hold.</source>
        <translation>Sagen Sie, welche Sperre.</translation>
    </message>
    <message>
        <source>No hold is on this case.</source>
        <translation>Auf diesem Vorgang liegt keine Sperre.</translation>
    </message>
    <message>
        <source>What would have gone meanwhile is deleted without undue delay after the release.</source>
        <translation>Was inzwischen gegangen wäre, wird nach der Aufhebung unverzüglich gelöscht.</translation>
    </message>
    <message>
        <source>Who placed a hold does not release it.</source>
        <translation>Wer eine Sperre gesetzt hat, hebt sie nicht auf.</translation>
    </message>
    <message>
        <source>Release a legal hold</source>
        <translation>Löschsperre aufheben</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Say why it is not needed any more.</source>
        <translation>Sagen Sie, warum sie nicht mehr nötig ist.</translation>
    </message>
    <message>
        <source>Review a legal hold</source>
        <translation>Löschsperre prüfen</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch nötig</translation>
    </message>
    <message>
        <source>Somebody looked at the hold, and it is still needed.</source>
        <translation>Jemand hat die Sperre geprüft, und sie ist noch nötig.</translation>
    </message>
    <message>
        <source>The day of the next review is missing.</source>
        <translation>Der Tag der nächsten Prüfung fehlt.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has %2 columns instead of %1.</source>
        <translation>Die Zeile hat %2 Spalten statt %1.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A value is longer than %1 bytes.</source>
        <translation>Ein Wert ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The day of receipt is missing.</source>
        <translation>Der Tag des Eingangs fehlt.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Das Datum kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The value is not one of the choices of %1.</source>
        <translation>Der Wert gehört nicht zur Auswahl von %1.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is a header and nothing below it.</source>
        <translation>Es gibt eine Kopfzeile und nichts darunter.</translation>
    </message>
    <message>
        <source>Two columns have this name.</source>
        <translation>Zwei Spalten haben diesen Namen.</translation>
    </message>
    <message>
        <source>The mapping names this column, the file does not have it.</source>
        <translation>Die Zuordnung nennt diese Spalte, in der Datei fehlt sie.</translation>
    </message>
    <message>
        <source>The file is not written in %1.</source>
        <translation>Die Datei ist nicht in %1 geschrieben.</translation>
    </message>
    <message>
        <source>There is no place called %1 in this kind of case.</source>
        <translation>In dieser Vorgangsart gibt es keinen Platz namens %1.</translation>
    </message>
    <message>
        <source>Characters that cannot be stored were replaced: %1.</source>
        <translation>Zeichen, die nicht gespeichert werden können, wurden ersetzt: %1.</translation>
    </message>
    <message>
        <source>This is not a message.</source>
        <translation>Das ist keine Nachricht.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The message has no date that can be read.</source>
        <translation>Die Nachricht hat kein lesbares Datum.</translation>
    </message>
    <message>
        <source>The message is larger than %1 bytes.</source>
        <translation>Die Nachricht ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>The parts of the message are nested deeper than %1.</source>
        <translation>Die Teile der Nachricht sind tiefer als %1 verschachtelt.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts.</source>
        <translation>Die Nachricht hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>The message has more than %1 header lines.</source>
        <translation>Die Nachricht hat mehr als %1 Kopfzeilen.</translation>
    </message>
    <message>
        <source>The header of the message is larger than %1 bytes.</source>
        <translation>Der Kopf der Nachricht ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>The date was taken from the way the message came.</source>
        <translation>Das Datum stammt vom Weg, den die Nachricht genommen hat.</translation>
    </message>
    <message>
        <source>The text says it is %1; it was read as %2.</source>
        <translation>Der Text gibt %1 an; gelesen wurde er als %2.</translation>
    </message>
    <message>
        <source>The structure is not as declared; it was read as text.</source>
        <translation>Der Aufbau ist nicht wie angegeben; gelesen wurde Text.</translation>
    </message>
    <message>
        <source>The text was cut at %1 characters; the whole of it is attached.</source>
        <translation>Der Text wurde nach %1 Zeichen gekürzt; vollständig liegt er als Anlage bei.</translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation>Die Nachricht nennt keinen Absender.</translation>
    </message>
    <message>
        <source>This file or folder is not there.</source>
        <translation>Diese Datei oder dieser Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rows: %1, would become cases: %2, would be skipped: %3.</source>
        <translation>Zeilen: %1, würden Vorgänge: %2, würden übersprungen: %3.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gehört nach</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Rows: %1, new cases: %2, skipped: %3.</source>
        <translation>Zeilen: %1, neue Vorgänge: %2, übersprungen: %3.</translation>
    </message>
    <message>
        <source>Messages: %1, new cases: %2, added to a case: %3, in quarantine: %4.</source>
        <translation>Nachrichten: %1, neue Vorgänge: %2, einem Vorgang hinzugefügt: %3, in Quarantäne: %4.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>%1 columns expected, %2 found</source>
        <translation>%1 Spalten erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a value is too long</source>
        <translation>ein Wert ist zu lang</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>der Tag fehlt</translation>
    </message>
    <message>
        <source>the day cannot be read</source>
        <translation>der Tag kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a value that “%1” does not know</source>
        <translation>ein Wert, den „%1“ nicht kennt</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>die Datei hat eine Kopfzeile und keine Zeilen</translation>
    </message>
    <message>
        <source>two columns have the same name</source>
        <translation>zwei Spalten haben denselben Namen</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>the text does not fit the charset %1</source>
        <translation>der Text passt nicht zur Zeichenkodierung %1</translation>
    </message>
    <message>
        <source>the kind has no place for %1</source>
        <translation>die Art hat keinen Platz für %1</translation>
    </message>
    <message>
        <source>%1 characters that cannot be stored were replaced</source>
        <translation>%1 Zeichen, die nicht gespeichert werden können, wurden ersetzt</translation>
    </message>
    <message>
        <source>not a mail</source>
        <translation>keine E-Mail</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the mail has no date</source>
        <translation>die E-Mail hat kein Datum</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>parts inside parts, too deep</source>
        <translation>Teile in Teilen, zu tief</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>zu viele Teile</translation>
    </message>
    <message>
        <source>too many header lines</source>
        <translation>zu viele Kopfzeilen</translation>
    </message>
    <message>
        <source>a header line is too long</source>
        <translation>eine Kopfzeile ist zu lang</translation>
    </message>
    <message>
        <source>the date was taken from the way of the mail</source>
        <translation>das Datum stammt vom Weg der E-Mail</translation>
    </message>
    <message>
        <source>the charset was mended (%1, read as %2)</source>
        <translation>die Zeichenkodierung wurde berichtigt (%1, gelesen als %2)</translation>
    </message>
    <message>
        <source>its structure is broken; read as text</source>
        <translation>der Aufbau ist fehlerhaft; als Text gelesen</translation>
    </message>
    <message>
        <source>the text was cut; the whole is attached</source>
        <translation>der Text wurde gekürzt; vollständig liegt er als Anlage bei</translation>
    </message>
    <message>
        <source>the mail names no sender</source>
        <translation>die E-Mail nennt keinen Absender</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, Nr. %2</translation>
    </message>
    <message>
        <source>Row %1, column “%2”</source>
        <translation>Zeile %1, Spalte „%2“</translation>
    </message>
    <message>
        <source>%1 messages: %2 become cases, %3 belong to one of them or to a case that is there, %4 cannot be read and are kept aside.</source>
        <translation>%1 Nachrichten: %2 werden Vorgänge, %3 gehören zu einem davon oder zu einem vorhandenen, %4 können nicht gelesen werden und werden beiseitegelegt.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>Diese Datei kann nicht als Tabelle gelesen werden.</translation>
    </message>
    <message>
        <source>%1 rows. One thing must be said first.</source>
        <translation>%1 Zeilen. Eine Angabe wird vorher gebraucht.</translation>
    </message>
    <message>
        <source>%1 rows: %2 become cases, %3 are left out.</source>
        <translation>%1 Zeilen: %2 werden Vorgänge, %3 werden ausgelassen.</translation>
    </message>
    <message>
        <source>Which charset is the file written in?</source>
        <translation>In welcher Zeichenkodierung ist die Datei geschrieben?</translation>
    </message>
    <message>
        <source>What stands between two columns?</source>
        <translation>Was steht zwischen zwei Spalten?</translation>
    </message>
    <message>
        <source>What kind of cases are these?</source>
        <translation>Welche Art haben diese Vorgänge?</translation>
    </message>
    <message>
        <source>Which column holds the day of receipt?</source>
        <translation>In welcher Spalte steht der Tag des Eingangs?</translation>
    </message>
    <message>
        <source>How are the days written in “%1”?</source>
        <translation>Wie sind die Tage in „%1“ geschrieben?</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>1 case is new (%1).</source>
        <translation>1 Vorgang ist neu (%1).</translation>
    </message>
    <message>
        <source>%1 cases are new (%2).</source>
        <translation>%1 Vorgänge sind neu (%2).</translation>
    </message>
    <message>
        <source>No case is new.</source>
        <translation>Kein Vorgang ist neu.</translation>
    </message>
    <message>
        <source>%1 messages were added to cases.</source>
        <translation>%1 Nachrichten wurden Vorgängen hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 were left out.</source>
        <translation>%1 wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The day of receipt lies in the future.</source>
        <translation>Der Tag des Eingangs liegt in der Zukunft.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>It is not certain in which encoding the file is written. The mapping has to say it: %1.</source>
        <translation>Es ist nicht sicher, in welcher Kodierung die Datei geschrieben ist. Die Zuordnung muss es sagen: %1.</translation>
    </message>
    <message>
        <source>It is not certain what separates the columns. The mapping has to say it: %1.</source>
        <translation>Es ist nicht sicher, was die Spalten trennt. Die Zuordnung muss es sagen: %1.</translation>
    </message>
    <message>
        <source>The headers do not tell the kind of the cases. Name it with --kind.</source>
        <translation>Aus den Überschriften geht die Art der Vorgänge nicht hervor. Nennen Sie sie mit --kind.</translation>
    </message>
    <message>
        <source>No column is known to hold the day of receipt. In the mapping one of these has to go to &quot;field:received&quot;: %1.</source>
        <translation>Von keiner Spalte ist bekannt, dass sie den Eingangstag enthält. In der Zuordnung muss eine davon nach &quot;field:received&quot; gehen: %1.</translation>
    </message>
    <message>
        <source>The dates in column %1 can be read in two ways. The mapping has to say which: %2.</source>
        <translation>Die Daten in der Spalte %1 lassen sich auf zwei Arten lesen. Die Zuordnung muss sagen, welche gilt: %2.</translation>
    </message>
    <message>
        <source>The dates in column %1 are written in two ways. The mapping has to say which counts: %2.</source>
        <translation>Die Daten in der Spalte %1 sind auf zwei Arten geschrieben. Die Zuordnung muss sagen, welche zählt: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. Write the mapping with --keep-mapping FILE, complete it there, then import with --mapping FILE.</source>
        <translation>Es wurde nichts importiert. Schreiben Sie die Zuordnung mit --keep-mapping DATEI, ergänzen Sie sie dort, und importieren Sie dann mit --mapping DATEI.</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the file, then try again.</source>
        <translation>Es wurde nichts importiert. Berichtigen Sie die Datei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What is in quarantine is kept in the store as it came. Open it with a mail program and enter the case by hand.</source>
        <translation>Was in Quarantäne ist, liegt unverändert im Fallbuch. Öffnen Sie es mit einem Mailprogramm, und erfassen Sie den Vorgang von Hand.</translation>
    </message>
    <message>
        <source>the day lies in the future</source>
        <translation>der Tag liegt in der Zukunft</translation>
    </message>
    <message>
        <source>The new case may be the same matter as %1.</source>
        <translation>Der neue Vorgang ist vielleicht dieselbe Sache wie %1.</translation>
    </message>
    <message>
        <source>Cases that are void now: %1.</source>
        <translation>Jetzt ungültige Vorgänge: %1.</translation>
    </message>
    <message>
        <source>Messages that stay in cases which were there before: %1.</source>
        <translation>Nachrichten, die in schon vorhandenen Vorgängen bleiben: %1.</translation>
    </message>
    <message>
        <source>perhaps the same matter as %1</source>
        <translation>vielleicht dieselbe Sache wie %1</translation>
    </message>
    <message>
        <source>For a day it can be taken back: casebook import undo %1</source>
        <translation>Einen Tag lang lässt er sich zurücknehmen: casebook import undo %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>gehört zu %1</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>Making cases</source>
        <translation>Vorgänge werden angelegt</translation>
    </message>
    <message>
        <source>Made %1 with %2 invented cases. Its passphrase is demo; its users are %3.</source>
        <translation>%1 mit %2 erfundenen Vorgängen angelegt. Die Passphrase ist demo; die Anmeldenamen sind %3.</translation>
    </message>
    <message>
        <source>Made %1 with its first user %2.</source>
        <translation>%1 mit der ersten Person %2 angelegt.</translation>
    </message>
    <message>
        <source>Recovery key, shown this once; keep it on paper:</source>
        <translation>Wiederherstellungsschlüssel, nur jetzt gezeigt; bewahren Sie ihn auf Papier auf:</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>New passphrase of the signing key</source>
        <translation>Neue Passphrase des Signaturschlüssels</translation>
    </message>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>Passphrase des Signaturschlüssels</translation>
    </message>
    <message>
        <source>Made the signing key %1. Give its public half to whoever keeps checkpoints.</source>
        <translation>Signaturschlüssel %1 erzeugt. Geben Sie seine öffentliche Hälfte der Stelle, die Prüfpunkte aufbewahrt.</translation>
    </message>
    <message>
        <source>The journal verifies: %1 entries, root %2.</source>
        <translation>Das Protokoll ist bestätigt: %1 Einträge, Wurzel %2.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The journal does not verify; problems: %1.</source>
        <translation>Das Protokoll lässt sich nicht bestätigen; Probleme: %1.</translation>
    </message>
    <message>
        <source>Verifying, percent</source>
        <translation>Prüfung läuft, Prozent</translation>
    </message>
    <message>
        <source>The journal verifies: 1 entry, root %1.</source>
        <translation>Das Protokoll ist bestätigt: 1 Eintrag, Wurzel %1.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Vorgang ist abgeschlossen.</translation>
    </message>
    <message>
        <source>It does not belong into the state of the case.</source>
        <translation>Es gehört nicht zum Stand des Vorgangs.</translation>
    </message>
    <message>
        <source>%1 Sent on %2.</source>
        <translation>%1 Versandt am %2.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The case is not in a state in which this letter is sent.</source>
        <translation>Im jetzigen Stand des Vorgangs wird dieses Schreiben nicht versandt.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>The right holds</source>
        <translation>Das Recht besteht</translation>
    </message>
    <message>
        <source>The right does not hold</source>
        <translation>Das Recht besteht nicht</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Es kommt darauf an</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>%1, too late on %2</source>
        <translation>%1, zu spät am %2</translation>
    </message>
    <message>
        <source>%1, in time on %2</source>
        <translation>%1, fristgerecht am %2</translation>
    </message>
    <message>
        <source>%1, due %2, paused</source>
        <translation>%1, fällig am %2, angehalten</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, fällig am %2</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>Stattdessen: %1.</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Link a case</source>
        <translation>Vorgang verknüpfen</translation>
    </message>
    <message>
        <source>Link case</source>
        <translation>Vorgang verknüpfen</translation>
    </message>
    <message>
        <source>The link shows in both cases.</source>
        <translation>Die Verknüpfung zeigt sich in beiden Vorgängen.</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>Nummer des anderen Vorgangs</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>%1 is …</source>
        <translation>%1 ist …</translation>
    </message>
    <message>
        <source>Say how the cases belong together.</source>
        <translation>Geben Sie an, wie die Vorgänge zusammengehören.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Kein Vorgang passt.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No credentials were found.</source>
        <translation>Es wurden keine Zugangsdaten gefunden.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>The case is closed.</source>
        <translation>Der Vorgang ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Cases of this kind are linked, not merged.</source>
        <translation>Vorgänge dieser Art werden verknüpft, nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Mit anderem Vorgang zusammenführen</translation>
    </message>
    <message>
        <source>Merge case</source>
        <translation>Vorgang zusammenführen</translation>
    </message>
    <message>
        <source>This case is closed with a link to the other one, which takes over its messages, files, open tasks, people and lines, and the earlier day of receipt.</source>
        <translation>Dieser Vorgang wird mit Verweis auf den anderen abgeschlossen; der übernimmt Nachrichten, Dateien, offene Aufgaben, Personen und Zeilen sowie den früheren Eingangstag.</translation>
    </message>
    <message>
        <source>Number of the case that goes on</source>
        <translation>Nummer des Vorgangs, der weitergeht</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with both cases</source>
        <translation>Wird bei beiden Vorgängen aufbewahrt</translation>
    </message>
    <message>
        <source>Say why both are one matter.</source>
        <translation>Sagen Sie, warum beide dieselbe Sache sind.</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Record what was sent</source>
        <translation>Ausgang festhalten</translation>
    </message>
    <message>
        <source>Record what came in</source>
        <translation>Eingang festhalten</translation>
    </message>
    <message>
        <source>Record message</source>
        <translation>Nachricht festhalten</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Say whether it came in or went out.</source>
        <translation>Geben Sie an, ob es ein- oder ausging.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Say how it came or went.</source>
        <translation>Geben Sie an, auf welchem Weg.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder an</translation>
    </message>
    <message>
        <source>The person or address outside the office</source>
        <translation>Die Person oder Adresse außerhalb der Stelle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>MinimiseForm</name>
    <message>
        <source>The period of this file is over. What tells of people is taken out of it, also from its earlier versions; figures and proofs stay. Nobody can bring it back.</source>
        <translation>Die Frist dieser Akte ist abgelaufen. Was über Menschen Auskunft gibt, wird aus ihr entfernt, auch aus ihren früheren Fassungen; Zahlen und Nachweise bleiben. Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>When its period is over, what tells of people is taken out of the file of a closed case; figures and proofs stay.</source>
        <translation>Ist ihre Frist abgelaufen, wird aus der Akte eines abgeschlossenen Vorgangs entfernt, was über Menschen Auskunft gibt; Zahlen und Nachweise bleiben.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen spricht</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How long this file is kept</source>
        <translation>Wie lange diese Akte aufbewahrt wird</translation>
    </message>
    <message>
        <source>Minimise file</source>
        <translation>Akte minimieren</translation>
    </message>
    <message>
        <source>%1 was minimised.</source>
        <translation>%1 wurde minimiert.</translation>
    </message>
    <message>
        <source>%1 was minimised; the files of the casebook keep traces until nobody else uses it.</source>
        <translation>%1 wurde minimiert; in den Dateien des Fallbuchs bleiben Spuren, bis niemand sonst es mehr benutzt.</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Nummer des Vorgangs</translation>
    </message>
    <message>
        <source>Typed once more, so that no other file goes</source>
        <translation>Noch einmal eingeben, damit es keine andere Akte trifft</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Geben Sie %1 ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>A note stays inside the office. Nobody outside sees it.</source>
        <translation>Eine Notiz bleibt im Haus. Außerhalb sieht sie niemand.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write what is to be kept.</source>
        <translation>Schreiben Sie, was aufbewahrt werden soll.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Five or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Fünf oder mehr Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>Zu kurz: mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Weak: somebody with the file would guess it. Add words.</source>
        <translation>Schwach: Wer die Datei hat, würde sie erraten. Fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Mittel: Ein weiteres Wort macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>No clock runs.</source>
        <translation>Es läuft keine Frist.</translation>
    </message>
    <message>
        <source>The clock stands already.</source>
        <translation>Die Frist ist bereits gehemmt.</translation>
    </message>
    <message>
        <source>The law of this case knows no stop of the clock.</source>
        <translation>Das Recht dieses Vorgangs kennt keine Fristhemmung.</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Frist hemmen</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Frist hemmen</translation>
    </message>
    <message>
        <source>While the person is asked something, the clock stands where the law allows it. The days between question and answer are added.</source>
        <translation>Während die Person etwas gefragt wird, ist die Frist gehemmt, wo das Gesetz es erlaubt. Die Tage zwischen Frage und Antwort kommen hinzu.</translation>
    </message>
    <message>
        <source>Why the person is asked</source>
        <translation>Warum die Person gefragt wird</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Die Begründung fehlt.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>The day of the question is missing.</source>
        <translation>Der Tag der Frage fehlt.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This casebook is open for reading only.</source>
        <translation>Dieses Fallbuch ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>A mail address that is known already names the same person.</source>
        <translation>Eine bereits bekannte E-Mail-Adresse bezeichnet dieselbe Person.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Role in the case</source>
        <translation>Rolle im Vorgang</translation>
    </message>
    <message>
        <source>The role is missing.</source>
        <translation>Die Rolle fehlt.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Vorgang ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ProductionForm</name>
    <message>
        <source>Nothing is handed over in a case of this kind.</source>
        <translation>In Vorgängen dieser Art wird nichts übergeben.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Vorgang ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Into the package for the authority</source>
        <translation>In das Paket für die Behörde</translation>
    </message>
    <message>
        <source>Put into the package</source>
        <translation>In das Paket legen</translation>
    </message>
    <message>
        <source>The digest of the file is looked at now, and its custody begins.</source>
        <translation>Die Prüfsumme der Datei wird jetzt geprüft; von nun an wird ihr Verbleib festgehalten.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Choose what it holds.</source>
        <translation>Wählen Sie, was sie enthält.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielperson</translation>
    </message>
    <message>
        <source>Whom or what it is about</source>
        <translation>Um wen oder was es geht</translation>
    </message>
    <message>
        <source>The package is empty.</source>
        <translation>Das Paket ist leer.</translation>
    </message>
    <message>
        <source>Write the index of the package</source>
        <translation>Verzeichnis des Pakets schreiben</translation>
    </message>
    <message>
        <source>Write index</source>
        <translation>Verzeichnis schreiben</translation>
    </message>
    <message>
        <source>A table of all files that are handed over, with size, digest, target and category, becomes a file of the case. Every file is held against its digest first.</source>
        <translation>Eine Tabelle aller übergebenen Dateien mit Größe, Prüfsumme, Zielperson und Datenart wird eine Datei des Vorgangs. Zuvor wird jede Datei mit ihrer Prüfsumme verglichen.</translation>
    </message>
    <message>
        <source>Columns in</source>
        <translation>Spalten auf</translation>
    </message>
    <message>
        <source>Where the file went</source>
        <translation>Verbleib der Datei</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>The digest of the file is looked at now. A line of this log is never changed.</source>
        <translation>Die Prüfsumme der Datei wird jetzt geprüft. Eine Zeile dieses Nachweises wird nie geändert.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Geben Sie an, was geschehen ist.</translation>
    </message>
    <message>
        <source>Where, or to whom</source>
        <translation>Wo oder an wen</translation>
    </message>
    <message>
        <source>Say where, or to whom.</source>
        <translation>Geben Sie an, wo oder an wen.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Eingangskanal</translation>
    </message>
    <message>
        <source>Evidence of receipt</source>
        <translation>Eingangsnachweis</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>%1 days before the last day</source>
        <translation>%1 Tage vor dem letzten Tag</translation>
    </message>
    <message>
        <source>%1 days after the last day</source>
        <translation>%1 Tage nach dem letzten Tag</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Notice of %1: %2</source>
        <translation>Mitteilung vom %1: %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1; calendar %2</source>
        <translation>%1; Kalender %2</translation>
    </message>
    <message>
        <source>Proof of dates</source>
        <translation>Fristennachweis</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Eingegangen am %1</translation>
    </message>
    <message>
        <source>1 day before the last day</source>
        <translation>1 Tag vor dem letzten Tag</translation>
    </message>
    <message>
        <source>1 day after the last day</source>
        <translation>1 Tag nach dem letzten Tag</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>signature, line %1</source>
        <translation>Unterschrift, Zeile %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>somebody writes for somebody else</source>
        <translation>jemand schreibt für jemand anderen</translation>
    </message>
    <message>
        <source>perhaps a minor</source>
        <translation>vielleicht minderjährig</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>due %1 (%2)</source>
        <translation>fällig %1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Choose kind, day and office: the due date stands here.</source>
        <translation>Wählen Sie Art, Tag und Standort: Hier steht dann das Fristende.</translation>
    </message>
    <message>
        <source>The day of receipt lies in the future.</source>
        <translation>Der Tag des Eingangs liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>what exactly is asked follows in the case</source>
        <translation>was genau verlangt wird, folgt im Vorgang</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a clock of hours needs the moment, not only the day</source>
        <translation>eine Frist in Stunden braucht den Zeitpunkt, nicht nur den Tag</translation>
    </message>
    <message>
        <source>a return needs a comment</source>
        <translation>eine Rückgabe braucht einen Kommentar</translation>
    </message>
    <message>
        <source>a step has no name</source>
        <translation>ein Schritt hat keinen Namen</translation>
    </message>
    <message>
        <source>a step has no valid day</source>
        <translation>ein Schritt hat keinen gültigen Tag</translation>
    </message>
    <message>
        <source>an exception needs its ground</source>
        <translation>eine Ausnahme braucht ihren Grund</translation>
    </message>
    <message>
        <source>cannot be linked</source>
        <translation>lässt sich nicht verknüpfen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>empty or too long</source>
        <translation>leer oder zu lang</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>bereits erledigt</translation>
    </message>
    <message>
        <source>is linked already</source>
        <translation>ist bereits verknüpft</translation>
    </message>
    <message>
        <source>its place in the case, from 1</source>
        <translation>die Stelle im Vorgang, ab 1</translation>
    </message>
    <message>
        <source>letters, digits and . _ @ - only</source>
        <translation>nur Buchstaben, Ziffern und . _ @ -</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>more than a sheet holds</source>
        <translation>mehr, als ein Tabellenblatt fasst</translation>
    </message>
    <message>
        <source>nobody asks for it</source>
        <translation>niemand bittet darum</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>keine ist gewählt</translation>
    </message>
    <message>
        <source>none is stopped</source>
        <translation>keine ist gehemmt</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not a day or moment</source>
        <translation>weder Tag noch Zeitpunkt</translation>
    </message>
    <message>
        <source>not a time zone</source>
        <translation>keine Zeitzone</translation>
    </message>
    <message>
        <source>not a uuid</source>
        <translation>keine UUID</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>not one of its choices</source>
        <translation>keine der Möglichkeiten</translation>
    </message>
    <message>
        <source>not one short line</source>
        <translation>keine einzelne kurze Zeile</translation>
    </message>
    <message>
        <source>not yes or no</source>
        <translation>weder ja noch nein</translation>
    </message>
    <message>
        <source>only documents are opened by other programs</source>
        <translation>nur Dokumente werden von anderen Programmen geöffnet</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>betriebliche Angaben werden nicht gelöscht</translation>
    </message>
    <message>
        <source>shorter than %1 characters</source>
        <translation>kürzer als %1 Zeichen</translation>
    </message>
    <message>
        <source>stopped already</source>
        <translation>bereits gehemmt</translation>
    </message>
    <message>
        <source>the answer is older than the question</source>
        <translation>die Antwort ist älter als die Frage</translation>
    </message>
    <message>
        <source>the day of the question is missing</source>
        <translation>der Tag der Frage fehlt</translation>
    </message>
    <message>
        <source>the place before it is empty</source>
        <translation>die Stelle davor ist leer</translation>
    </message>
    <message>
        <source>the question is older than the request</source>
        <translation>die Frage ist älter als die Anfrage</translation>
    </message>
    <message>
        <source>the two differ</source>
        <translation>die beiden stimmen nicht überein</translation>
    </message>
    <message>
        <source>this step needs one</source>
        <translation>dieser Schritt braucht einen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>was used for something else</source>
        <translation>wurde für etwas anderes verwendet</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>later than the day asked for</source>
        <translation>später als der gefragte Tag</translation>
    </message>
    <message>
        <source>not known; known are: %1</source>
        <translation>nicht bekannt; bekannt sind: %1</translation>
    </message>
    <message>
        <source>older than people get</source>
        <translation>so alt wird niemand</translation>
    </message>
    <message>
        <source>a case of another kind</source>
        <translation>ein Vorgang anderer Art</translation>
    </message>
    <message>
        <source>cases of this kind are linked, not merged</source>
        <translation>Vorgänge dieser Art werden verknüpft, nicht zusammengeführt</translation>
    </message>
    <message>
        <source>it is the case itself</source>
        <translation>es ist der Vorgang selbst</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>älter als ein Tag</translation>
    </message>
    <message>
        <source>not a moment</source>
        <translation>kein Zeitpunkt</translation>
    </message>
    <message>
        <source>before 1990</source>
        <translation>vor 1990</translation>
    </message>
    <message>
        <source>before the case was received</source>
        <translation>vor dem Eingang</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>later than the day of sending</source>
        <translation>nach dem Tag des Versands</translation>
    </message>
    <message>
        <source>a deletion needs its evidence</source>
        <translation>eine Löschung braucht ihren Nachweis</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>vor heute</translation>
    </message>
    <message>
        <source>it belongs to the matter already</source>
        <translation>er gehört schon zu der Sache</translation>
    </message>
    <message>
        <source>it is on no matter</source>
        <translation>sie liegt auf keiner Sache</translation>
    </message>
    <message>
        <source>it must be kept until: %1</source>
        <translation>aufzubewahren bis: %1</translation>
    </message>
    <message>
        <source>later than the rule allows: %1</source>
        <translation>später, als die Regel erlaubt: %1</translation>
    </message>
    <message>
        <source>missing; known are: %1</source>
        <translation>fehlt; bekannt sind: %1</translation>
    </message>
    <message>
        <source>not after today</source>
        <translation>nicht nach heute</translation>
    </message>
    <message>
        <source>of another compartment</source>
        <translation>aus einem anderen geschützten Bereich</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>einer zu viel</translation>
    </message>
    <message>
        <source>released already</source>
        <translation>schon aufgehoben</translation>
    </message>
    <message>
        <source>the same hold is there already: %1</source>
        <translation>dieselbe Sperre gibt es schon: %1</translation>
    </message>
    <message>
        <source>this ground only stops the periods of: %1</source>
        <translation>dieser Grund hält nur die Fristen an von: %1</translation>
    </message>
    <message>
        <source>no mail address is known</source>
        <translation>keine Mailadresse bekannt</translation>
    </message>
    <message>
        <source>a country, or a country and its region</source>
        <translation>ein Land, oder ein Land und eine seiner Regionen</translation>
    </message>
    <message>
        <source>another day than that of the version</source>
        <translation>ein anderer Tag als der der Fassung</translation>
    </message>
    <message>
        <source>another version is called so: %1</source>
        <translation>so heißt schon eine andere Fassung: %1</translation>
    </message>
    <message>
        <source>before the customers were told</source>
        <translation>bevor die Kundschaft es erfahren hat</translation>
    </message>
    <message>
        <source>before the version is in force</source>
        <translation>bevor die Fassung gilt</translation>
    </message>
    <message>
        <source>in the future: %1</source>
        <translation>in der Zukunft: %1</translation>
    </message>
    <message>
        <source>it does not follow: %1</source>
        <translation>folgt nicht auf: %1</translation>
    </message>
    <message>
        <source>it is no material change</source>
        <translation>es ist keine wesentliche Änderung</translation>
    </message>
    <message>
        <source>it was not in force on the day of receipt (%1)</source>
        <translation>sie galt am Tag des Eingangs nicht (%1)</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>nothing begins with it</source>
        <translation>damit beginnt nichts</translation>
    </message>
    <message>
        <source>on the day of receipt this was in force: %1</source>
        <translation>am Tag des Eingangs galt: %1</translation>
    </message>
    <message>
        <source>recorded already</source>
        <translation>schon festgehalten</translation>
    </message>
    <message>
        <source>the same text is there already for this day: %1</source>
        <translation>derselbe Text ist für diesen Tag schon da: %1</translation>
    </message>
    <message>
        <source>two letters, or its name</source>
        <translation>zwei Buchstaben oder der Name</translation>
    </message>
    <message>
        <source>one of these grounds, or thirty characters in words: %1</source>
        <translation>einer dieser Gründe oder dreißig Zeichen in Worten: %1</translation>
    </message>
    <message>
        <source>a proof of identity is not handed over</source>
        <translation>ein Identitätsnachweis wird nicht übergeben</translation>
    </message>
    <message>
        <source>a proof of identity stays one</source>
        <translation>ein Identitätsnachweis bleibt einer</translation>
    </message>
    <message>
        <source>another compartment is called so</source>
        <translation>ein anderer geschützter Bereich heißt so</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>neither a mail address nor a domain</source>
        <translation>weder eine E-Mail-Adresse noch eine Domain</translation>
    </message>
    <message>
        <source>no address was entered: the opt-out is not carried out, or the person has no address</source>
        <translation>keine Adresse wurde eingetragen: der Widerspruch ist nicht umgesetzt, oder die Person hat keine Adresse</translation>
    </message>
    <message>
        <source>no member of the compartment</source>
        <translation>kein Mitglied des geschützten Bereichs</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>nicht im Paket</translation>
    </message>
    <message>
        <source>one of its files is not in the case</source>
        <translation>eine seiner Dateien ist nicht im Vorgang</translation>
    </message>
    <message>
        <source>several would do</source>
        <translation>mehrere kommen in Frage</translation>
    </message>
    <message>
        <source>the case is there already</source>
        <translation>der Vorgang ist schon dort</translation>
    </message>
    <message>
        <source>the handing over is not approved yet</source>
        <translation>die Übergabe ist noch nicht freigegeben</translation>
    </message>
    <message>
        <source>the program finds it</source>
        <translation>das Programm ermittelt sie</translation>
    </message>
    <message>
        <source>the same index is there already</source>
        <translation>dasselbe Verzeichnis ist schon da</translation>
    </message>
    <message>
        <source>this domain only looks like that of an agency</source>
        <translation>diese Domain sieht nur aus wie die einer Behörde</translation>
    </message>
    <message>
        <source>the verdict is given, no further proof is kept</source>
        <translation>das Ergebnis steht fest, ein weiterer Nachweis wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>two are called so; name its place, as in #2</source>
        <translation>zwei heißen so; nennen Sie den Platz, etwa #2</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>date of receipt</source>
        <translation>Tag des Eingangs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Bearb.</translation>
    </message>
</context>
<context>
    <name>RegisterDetail</name>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>1 open task</source>
        <translation>1 offene Aufgabe</translation>
    </message>
    <message>
        <source>%1 open tasks</source>
        <translation>%1 offene Aufgaben</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>Im Vorgang</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
</context>
<context>
    <name>RegisterOverview</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>In 30 Tagen fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>on hold: %1</source>
        <translation>Löschsperre: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>Frist gehemmt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Reopen the case</source>
        <translation>Vorgang wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Vorgang wieder öffnen</translation>
    </message>
    <message>
        <source>The case gets a new set of clocks that count from today. What it was closed with stays in its history.</source>
        <translation>Der Vorgang bekommt neue Fristen, die ab heute zählen. Womit er abgeschlossen wurde, bleibt in seinem Verlauf.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Say why the case is opened again.</source>
        <translation>Geben Sie an, warum der Vorgang wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The case is not closed.</source>
        <translation>Der Vorgang ist nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
</context>
<context>
    <name>ResumeForm</name>
    <message>
        <source>Let the clock run on</source>
        <translation>Frist weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Resume clock</source>
        <translation>Frist fortsetzen</translation>
    </message>
    <message>
        <source>Stands since</source>
        <translation>Gehemmt seit</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>The day of the answer is missing.</source>
        <translation>Der Tag der Antwort fehlt.</translation>
    </message>
    <message>
        <source>No clock stands still.</source>
        <translation>Keine Frist ist gehemmt.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Rule: %1, %2</source>
        <translation>Regel: %1, %2</translation>
    </message>
    <message>
        <source>The period begins with the end of that calendar year: %1.</source>
        <translation>Die Frist beginnt mit dem Ende dieses Kalenderjahres: %1.</translation>
    </message>
    <message>
        <source>That month has no day %2; its last day counts: %1.</source>
        <translation>Dieser Monat hat keinen Tag %2; sein letzter Tag zählt: %1.</translation>
    </message>
    <message>
        <source>The hold from %2 to %3 lasted longer: %1.</source>
        <translation>Die Löschsperre vom %2 bis %3 dauerte länger: %1.</translation>
    </message>
    <message>
        <source>The hold from %2 to %3 ended before that; it stays at %1.</source>
        <translation>Die Löschsperre vom %2 bis %3 endete vorher; es bleibt bei %1.</translation>
    </message>
    <message>
        <source>Note: the hold since %2 has no end yet; nothing of its scope is deleted.</source>
        <translation>Hinweis: Die Löschsperre seit %2 hat noch kein Ende; was sie umfasst, wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Note: the hold of %2 began after %1, when the data should have been gone; while they are there they stay.</source>
        <translation>Hinweis: Die Löschsperre vom %2 begann nach dem %1, als die Daten schon gelöscht sein sollten; solange sie da sind, bleiben sie.</translation>
    </message>
    <message>
        <source>Note: %2 is a duty of entities in %3; this office belongs to one in %4.</source>
        <translation>Hinweis: %2 ist eine Pflicht von Gesellschaften in %3; dieses Büro gehört zu einer in %4.</translation>
    </message>
    <message>
        <source>Closed on %1; the day itself does not count.</source>
        <translation>Geschlossen am %1; der Tag selbst zählt nicht mit.</translation>
    </message>
    <message>
        <source>Issued or received on %1; the day itself does not count.</source>
        <translation>Ausgestellt oder empfangen am %1; der Tag selbst zählt nicht mit.</translation>
    </message>
    <message>
        <source>The event was on %1; the day itself does not count.</source>
        <translation>Das Ereignis war am %1; der Tag selbst zählt nicht mit.</translation>
    </message>
    <message>
        <source>The day of closing, %1, plays no part here.</source>
        <translation>Der Tag der Schließung, %1, spielt hier keine Rolle.</translation>
    </message>
    <message>
        <source>The day of issue, %1, plays no part here.</source>
        <translation>Der Tag der Ausstellung, %1, spielt hier keine Rolle.</translation>
    </message>
    <message>
        <source>The day of the event, %1, plays no part here.</source>
        <translation>Der Tag des Ereignisses, %1, spielt hier keine Rolle.</translation>
    </message>
    <message>
        <source>At the end of %1 the data must be gone.</source>
        <translation>Mit Ablauf des %1 müssen die Daten gelöscht sein.</translation>
    </message>
    <message>
        <source>The data must be kept until the end of %1.</source>
        <translation>Die Daten müssen bis zum Ablauf des %1 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>There is no last day until the hold is released.</source>
        <translation>Solange die Löschsperre nicht aufgehoben ist, gibt es keinen letzten Tag.</translation>
    </message>
    <message>
        <source>%1 from there: %2, the last day included, not moved to a working day.</source>
        <translation>%1 von dort: %2, der letzte Tag eingeschlossen, nicht auf einen Arbeitstag verschoben.</translation>
    </message>
    <message>
        <source>The normal end has passed: delete without undue delay.</source>
        <translation>Das reguläre Ende ist vorbei: unverzüglich löschen.</translation>
    </message>
    <message>
        <source>The normal end has passed: delete without undue delay, within %1: by %2.</source>
        <translation>Das reguläre Ende ist vorbei: unverzüglich löschen; Höchstfrist %1: bis %2.</translation>
    </message>
    <message>
        <source>Nothing may be deleted: a hold is open.</source>
        <translation>Nichts darf gelöscht werden: Eine Löschsperre besteht noch.</translation>
    </message>
    <message>
        <source>Held until: %1; delete by: %2</source>
        <translation>Gesperrt bis: %1; löschen bis: %2</translation>
    </message>
    <message>
        <source>Delete by the end of: %1</source>
        <translation>Löschen bis zum Ablauf von: %1</translation>
    </message>
    <message>
        <source>Keep until the end of: %1</source>
        <translation>Aufbewahren bis zum Ablauf von: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>No case is due to be minimised.</source>
        <translation>Kein Vorgang ist zu minimieren.</translation>
    </message>
    <message>
        <source>Minimising</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>%1: minimised.</source>
        <translation>%1: minimiert.</translation>
    </message>
    <message>
        <source>The rows are empty, but the files of the store keep traces until nobody else uses it.</source>
        <translation>Die Zeilen sind leer, aber die Dateien des Speichers behalten Spuren, bis ihn niemand sonst benutzt.</translation>
    </message>
    <message>
        <source>Name one case, or --due, or --all-due</source>
        <translation>Nennen Sie einen Vorgang, --due oder --all-due</translation>
    </message>
    <message>
        <source>The case is not closed.</source>
        <translation>Der Vorgang ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>A hold is on the case.</source>
        <translation>Auf dem Vorgang liegt eine Löschsperre.</translation>
    </message>
    <message>
        <source>A clock of the case still runs.</source>
        <translation>Eine Frist des Vorgangs läuft noch.</translation>
    </message>
    <message>
        <source>A task of the case is open.</source>
        <translation>Eine Aufgabe des Vorgangs ist offen.</translation>
    </message>
    <message>
        <source>A linked case is still open.</source>
        <translation>Ein verknüpfter Vorgang ist noch offen.</translation>
    </message>
    <message>
        <source>The period of the file has not ended.</source>
        <translation>Die Aufbewahrungsfrist der Akte ist noch nicht abgelaufen.</translation>
    </message>
    <message>
        <source>No rule says when files of this kind are minimised.</source>
        <translation>Keine Regel sagt, wann Akten dieser Art minimiert werden.</translation>
    </message>
    <message>
        <source>The case has been minimised already.</source>
        <translation>Der Vorgang ist bereits minimiert.</translation>
    </message>
    <message>
        <source>how it was handled</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>names and accounts</source>
        <translation>Namen und Konten</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>texts and files</source>
        <translation>Texte und Dateien</translation>
    </message>
    <message>
        <source>special categories</source>
        <translation>besondere Kategorien</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>day of closing</source>
        <translation>Tag der Schließung</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>Tag der Ausstellung</translation>
    </message>
    <message>
        <source>day of the event</source>
        <translation>Tag des Ereignisses</translation>
    </message>
    <message>
        <source>A hold forbids it: %1.</source>
        <translation>Eine Löschsperre verbietet es: %1.</translation>
    </message>
    <message>
        <source>Delete by</source>
        <translation>Löschen bis</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Files of closed cases</source>
        <translation>Akten geschlossener Vorgänge</translation>
    </message>
    <message>
        <source>Deletions that waited</source>
        <translation>Löschungen, die gewartet haben</translation>
    </message>
    <message>
        <source>Nothing has to go by then.</source>
        <translation>Bis dahin muss nichts gehen.</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>darf gehen</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>Anmeldekopf</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>account token</source>
        <translation>Kontoschlüssel</translation>
    </message>
    <message>
        <source>cloud key</source>
        <translation>Cloud-Schlüssel</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>password in a link</source>
        <translation>Passwort in einem Link</translation>
    </message>
    <message>
        <source>Credentials were taken out before anything was stored: %1. Their places are marked in the text.</source>
        <translation>Zugangsdaten wurden vor dem Speichern herausgenommen: %1. Ihre Stellen sind im Text gekennzeichnet.</translation>
    </message>
    <message>
        <source>A file is kept, but its text could not be read: the search does not find what it says.</source>
        <translation>Eine Datei ist aufbewahrt, ihr Text aber nicht lesbar: Die Suche findet nicht, was darin steht.</translation>
    </message>
    <message>
        <source>%1 files are kept, but their text could not be read: the search does not find what they say.</source>
        <translation>%1 Dateien sind aufbewahrt, ihr Text aber nicht lesbar: Die Suche findet nicht, was darin steht.</translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>The letter was sent</source>
        <translation>Das Schreiben wurde versandt</translation>
    </message>
    <message>
        <source>File letter</source>
        <translation>Schreiben ablegen</translation>
    </message>
    <message>
        <source>The letter becomes part of the case as it is. The day of sending counts for the deadlines.</source>
        <translation>Das Schreiben kommt so, wie es ist, zum Vorgang. Für die Fristen zählt der Tag des Versands.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Say how it was sent.</source>
        <translation>Geben Sie an, wie es versandt wurde.</translation>
    </message>
    <message>
        <source>Day of sending</source>
        <translation>Tag des Versands</translation>
    </message>
    <message>
        <source>The day of sending is missing.</source>
        <translation>Der Tag des Versands fehlt.</translation>
    </message>
    <message>
        <source>Date on the letter</source>
        <translation>Datum auf dem Schreiben</translation>
    </message>
    <message>
        <source>The date on the letter is missing.</source>
        <translation>Das Datum auf dem Schreiben fehlt.</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Versandnachweis</translation>
    </message>
    <message>
        <source>Number of the parcel, id of the message</source>
        <translation>Sendungsnummer, Kennung der Nachricht</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Somebody else has to approve this step.</source>
        <translation>Diesen Schritt muss jemand anderes freigeben.</translation>
    </message>
    <message>
        <source>The outcome is missing.</source>
        <translation>Das Ergebnis fehlt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Messages and notes</source>
        <translation>Nachrichten und Notizen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Next steps and what each still needs</source>
        <translation>Nächste Schritte und was ihnen noch fehlt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>It may be the same matter as %1.</source>
        <translation>Vielleicht dieselbe Sache wie %1.</translation>
    </message>
    <message>
        <source>Minimised</source>
        <translation>Minimiert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message>
        <source>Timeline with linked cases</source>
        <translation>Verlauf mit verknüpften Vorgängen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>destroyed %1</source>
        <translation>vernichtet %1</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verbleib von Dateien</translation>
    </message>
    <message>
        <source>%1 names %2 too.</source>
        <translation>%1 nennt ebenfalls %2.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Create a casebook for my team</source>
        <translation>Ein Fallbuch für mein Team anlegen</translation>
    </message>
    <message>
        <source>Office, passphrase, recovery sheet. About three minutes</source>
        <translation>Standort, Passphrase, Wiederherstellungsblatt. Etwa drei Minuten</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Ein Fallbuch öffnen</translation>
    </message>
    <message>
        <source>A file on this computer that ends in .casebook</source>
        <translation>Eine Datei auf diesem Computer, die auf .casebook endet</translation>
    </message>
    <message>
        <source>Try it with sample cases</source>
        <translation>Mit Beispielvorgängen ausprobieren</translation>
    </message>
    <message>
        <source>40 invented cases, no passphrase, start over at any time</source>
        <translation>40 erfundene Vorgänge, ohne Passphrase, jederzeit von vorn</translation>
    </message>
    <message>
        <source>Connect to a team server</source>
        <translation>Mit einem Teamserver verbinden</translation>
    </message>
    <message>
        <source>PostgreSQL, run by your IT</source>
        <translation>PostgreSQL, betrieben von Ihrer IT</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>added: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfallen: %1</translation>
    </message>
    <message>
        <source>changed and moved: %1</source>
        <translation>geändert und verschoben: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>verschoben: %1</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>open case %1: %2</source>
        <translation>offener Vorgang %1: %2</translation>
    </message>
    <message>
        <source>Cases that came in while it was in force and do not name it: %1 (%2). They stay as they are; &quot;casebook edit&quot; changes them.</source>
        <translation>Vorgänge, die eingingen, während sie galt, und sie nicht nennen: %1 (%2). Sie bleiben, wie sie sind; „casebook edit“ ändert sie.</translation>
    </message>
    <message>
        <source>%1: clauses: %2, %3.</source>
        <translation>%1: Klauseln: %2, %3.</translation>
    </message>
    <message>
        <source>It changes what people were promised: record with &quot;casebook statement notice&quot; how they were told.</source>
        <translation>Sie ändert, was den Menschen zugesagt war: Halten Sie mit „casebook statement notice“ fest, wie sie davon erfahren haben.</translation>
    </message>
    <message>
        <source>No version of the privacy statement is known for the day of receipt.</source>
        <translation>Für den Tag des Eingangs ist keine Fassung der Datenschutzerklärung bekannt.</translation>
    </message>
    <message>
        <source>Safeguards for transfers on the day of receipt</source>
        <translation>Garantien für Übermittlungen am Tag des Eingangs</translation>
    </message>
    <message>
        <source>Pages that explain more</source>
        <translation>Seiten, die mehr erklären</translation>
    </message>
    <message>
        <source>nobody was told yet</source>
        <translation>noch niemand hat davon erfahren</translation>
    </message>
    <message>
        <source>No version of the privacy statement is known.</source>
        <translation>Es ist keine Fassung der Datenschutzerklärung bekannt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Material change</source>
        <translation>Wesentliche Änderung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 changes what people were promised, and no notice of it is recorded (%2).</source>
        <translation>%1 ändert, was den Menschen zugesagt war, und es ist keine Mitteilung darüber festgehalten (%2).</translation>
    </message>
    <message>
        <source>replaced by another version of the same day</source>
        <translation>ersetzt durch eine andere Fassung desselben Tages</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>in Kraft seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Vor der ersten Überschrift</translation>
    </message>
    <message>
        <source>%1: had ended on %2 (%3)</source>
        <translation>%1: war am %2 zu Ende (%3)</translation>
    </message>
    <message>
        <source>%1: not before %2 (%3)</source>
        <translation>%1: erst ab %2 (%3)</translation>
    </message>
    <message>
        <source>%1: valid since %2 (%3)</source>
        <translation>%1: gültig seit %2 (%3)</translation>
    </message>
    <message>
        <source>consent was asked</source>
        <translation>um Einwilligung wurde gebeten</translation>
    </message>
    <message>
        <source>consent was not asked</source>
        <translation>um Einwilligung wurde nicht gebeten</translation>
    </message>
    <message>
        <source>told on %1 (%2), %3, holds from %4</source>
        <translation>mitgeteilt am %1 (%2), %3, gilt ab %4</translation>
    </message>
</context>
<context>
    <name>StoreName</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>Suppression</name>
    <message>
        <source>Must stay out since %1: %2</source>
        <translation>Gesperrt seit %1: %2</translation>
    </message>
    <message>
        <source>The address is not on the suppression list.</source>
        <translation>Die Adresse steht nicht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses must stay out; they are marked in %3.</source>
        <translation>%1 von %2 Adressen sind gesperrt; sie sind in %3 gekennzeichnet.</translation>
    </message>
    <message>
        <source>Stays out of</source>
        <translation>Gesperrt für</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>sale and sharing</source>
        <translation>Verkauf und Weitergabe</translation>
    </message>
    <message>
        <source>further use of sensitive data</source>
        <translation>weitere Nutzung sensibler Daten</translation>
    </message>
</context>
<context>
    <name>Systems</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Aufbewahrt als</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The register has no such system.</source>
        <translation>Das Verzeichnis hat kein solches System.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>einschränken</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>suppress</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>joint controller</source>
        <translation>gemeinsam Verantwortlicher</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>controller for a part of it</source>
        <translation>für einen Teil Verantwortlicher</translation>
    </message>
    <message>
        <source>searched: %1</source>
        <translation>gesucht: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>A login, or a name outside the office</source>
        <translation>Ein Anmeldename oder ein Name außerhalb der Stelle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 Arbeitstag</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 Arbeitstage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>This has to be done at once, on %1.</source>
        <translation>Das ist sofort zu tun, am %1.</translation>
    </message>
    <message>
        <source>That month has no day %2; its last day counts: %1.</source>
        <translation>Dieser Monat hat keinen Tag %2; sein letzter Tag zählt: %1.</translation>
    </message>
    <message>
        <source>%1 is a weekend and does not count as the last day.</source>
        <translation>%1 ist ein Wochenende und zählt nicht als letzter Tag.</translation>
    </message>
    <message>
        <source>%1 is a public holiday (%3, calendar %2) and does not count as the last day.</source>
        <translation>%1 ist ein gesetzlicher Feiertag (%3, Kalender %2) und zählt nicht als letzter Tag.</translation>
    </message>
    <message>
        <source>The last day moves from %3 to the next working day: %1.</source>
        <translation>Der letzte Tag rückt von %3 auf den nächsten Arbeitstag: %1.</translation>
    </message>
    <message>
        <source>The period must hold %3 working days and held %4; it ends on %1.</source>
        <translation>Die Frist muss %3 Arbeitstage enthalten und enthielt %4; sie endet am %1.</translation>
    </message>
    <message>
        <source>Counted from the very moment it ends at %2; whoever keeps to this is safe.</source>
        <translation>Vom Ereignis an gezählt endet sie um %2; wer sich daran hält, ist auf der sicheren Seite.</translation>
    </message>
    <message>
        <source>With the hour of the event not counted it ends at %2.</source>
        <translation>Ohne die Stunde des Ereignisses endet sie um %2.</translation>
    </message>
    <message>
        <source>Note: on %1 the rules %2 were not in force (valid from %3 to %4).</source>
        <translation>Hinweis: Am %1 galten die Regeln %2 nicht (gültig von %3 bis %4).</translation>
    </message>
    <message>
        <source>Note: the calendar %2 is checked for %3 to %4 only; look at %1 again.</source>
        <translation>Hinweis: Der Kalender %2 ist nur für %3 bis %4 geprüft; sehen Sie sich %1 noch einmal an.</translation>
    </message>
    <message>
        <source>to check the identity</source>
        <translation>zur Prüfung der Identität</translation>
    </message>
    <message>
        <source>to learn what is meant</source>
        <translation>um den Umfang zu klären</translation>
    </message>
    <message>
        <source>to ask a question</source>
        <translation>wegen einer Rückfrage</translation>
    </message>
    <message>
        <source>The clock stood from %2 to %3 %1; 1 day is added: %5.</source>
        <translation>Die Frist war von %2 bis %3 %1 gehemmt; 1 Tag kommt hinzu: %5.</translation>
    </message>
    <message>
        <source>The clock stood from %2 to %3 %1; %4 days are added: %5.</source>
        <translation>Die Frist war von %2 bis %3 %1 gehemmt; %4 Tage kommen hinzu: %5.</translation>
    </message>
    <message>
        <source>Note: the clock stands since %2 %1; nothing is added until the answer comes.</source>
        <translation>Hinweis: Die Frist ist seit %2 %1 gehemmt; bis zur Antwort kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>Note: the question of %2 came %4 days after receipt, too late to stop the clock; nothing is added.</source>
        <translation>Hinweis: Die Frage vom %2 kam %4 Tage nach Eingang, zu spät für eine Hemmung; es kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>Note: the question of %2 came after the period had ended; nothing is added.</source>
        <translation>Hinweis: Die Frage vom %2 kam nach Ablauf der Frist; es kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>Note: between %2 and %3 %4 days were counted for another question already.</source>
        <translation>Hinweis: Zwischen %2 und %3 wurden %4 Tage bereits für eine andere Frage gezählt.</translation>
    </message>
    <message>
        <source>Rule: %1, %2.</source>
        <translation>Regel: %1, %2.</translation>
    </message>
    <message>
        <source>Rule: %1, %2: %3.</source>
        <translation>Regel: %1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 from the receipt, its own day not counted: %2.</source>
        <translation>%1 ab Eingang, dessen Tag nicht mitgezählt: %2.</translation>
    </message>
    <message>
        <source>The person is told within %1: by %2.</source>
        <translation>Die Person wird innerhalb von %1 unterrichtet: bis %2.</translation>
    </message>
    <message>
        <source>Extended to %1 from the receipt: %2.</source>
        <translation>Verlängert auf %1 ab Eingang: %2.</translation>
    </message>
    <message>
        <source>The law sets no time for this.</source>
        <translation>Das Gesetz setzt hierfür keine Zeit.</translation>
    </message>
    <message>
        <source>%1 from the event; hours are neither moved to a working day nor prolonged.</source>
        <translation>%1 ab dem Ereignis; Stunden werden weder auf einen Arbeitstag verschoben noch verlängert.</translation>
    </message>
    <message>
        <source>Received on %1, time zone %2.</source>
        <translation>Eingegangen am %1, Zeitzone %2.</translation>
    </message>
    <message>
        <source>Received on %1.</source>
        <translation>Eingegangen am %1.</translation>
    </message>
    <message>
        <source>Due on %1, at the end of the day.</source>
        <translation>Fällig am %1, Ende des Tages.</translation>
    </message>
    <message>
        <source>Due at %1.</source>
        <translation>Fällig um %1.</translation>
    </message>
    <message>
        <source>That was done on %1; what remains is to tell the person.</source>
        <translation>Das wurde am %1 umgesetzt; es bleibt, die Person zu unterrichten.</translation>
    </message>
    <message>
        <source>because of the fee</source>
        <translation>wegen des Entgelts</translation>
    </message>
    <message>
        <source>Asked on %2 %1; the clock starts with the answer, on %5.</source>
        <translation>Rückfrage am %2 %1; die Frist beginnt mit der Antwort, am %5.</translation>
    </message>
    <message>
        <source>Asked on %2 %1; the clock starts %4 days later, on %5.</source>
        <translation>Rückfrage am %2 %1; die Frist beginnt %4 Tage später, am %5.</translation>
    </message>
    <message>
        <source>Note: asked on %2 %1; the clock starts with the answer. Until it comes, this counts from the receipt.</source>
        <translation>Hinweis: Rückfrage am %2 %1; die Frist beginnt mit der Antwort. Bis sie kommt, ist ab Eingang gezählt.</translation>
    </message>
    <message>
        <source>%1 from %3, that day not counted: %2.</source>
        <translation>%1 ab %3, dieser Tag nicht mitgezählt: %2.</translation>
    </message>
    <message>
        <source>%1, of which %3 is the first day: %2.</source>
        <translation>%1, davon ist %3 der erste Tag: %2.</translation>
    </message>
    <message>
        <source>%1, of which the day of receipt is the first: %2.</source>
        <translation>%1, davon ist der Tag des Eingangs der erste: %2.</translation>
    </message>
    <message>
        <source>Extended to %1 from %3: %2.</source>
        <translation>Verlängert auf %1 ab %3: %2.</translation>
    </message>
    <message>
        <source>This is the office&apos;s own target; no law sets a time.</source>
        <translation>Das ist ein eigenes Ziel; kein Gesetz bestimmt eine Frist.</translation>
    </message>
    <message>
        <source>The day is set as written: %1. Nothing is counted, and it does not move to a working day.</source>
        <translation>Der Tag gilt, wie er geschrieben ist: %1. Es wird nichts gezählt, und er verschiebt sich nicht auf einen Arbeitstag.</translation>
    </message>
    <message>
        <source>Nobody knows the hour: it counts from the beginning of %1.</source>
        <translation>Die Uhrzeit kennt niemand: Gezählt wird ab Beginn des %1.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1, the nearest is %2</source>
        <translation>%1, am nächsten kommt %2</translation>
    </message>
    <message>
        <source>no verb was given</source>
        <translation>kein Befehl angegeben</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>den Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of: %2</source>
        <translation>„%1“ braucht eines davon: %2</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; options begin with two dashes</source>
        <translation>die Option „%1“ gibt es nicht; Optionen beginnen mit zwei Strichen</translation>
    </message>
    <message>
        <source>there is no option &quot;--%1&quot; here</source>
        <translation>die Option „--%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>the option %1 was given twice</source>
        <translation>die Option %1 steht zweimal da</translation>
    </message>
    <message>
        <source>the option %1 takes no value</source>
        <translation>die Option %1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>the option %1 needs a value: %2</source>
        <translation>die Option %1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>the option %1 takes one of: %2</source>
        <translation>die Option %1 nimmt eines davon: %2</translation>
    </message>
    <message>
        <source>%1 is missing behind &quot;%2&quot;</source>
        <translation>%1 fehlt nach „%2“</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 ist eines davon: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>„%1“ ist ein Wort zu viel</translation>
    </message>
    <message>
        <source>the option %1 is missing</source>
        <translation>die Option %1 fehlt</translation>
    </message>
    <message>
        <source>there is no terminal to ask for the passphrase; name a file with --passphrase-file</source>
        <translation>es gibt kein Terminal, um nach der Passphrase zu fragen; nennen Sie eine Datei mit --passphrase-file</translation>
    </message>
    <message>
        <source>no store is named; give --store or set CASEBOOK_STORE</source>
        <translation>kein Speicher angegeben; verwenden Sie --store oder setzen Sie CASEBOOK_STORE</translation>
    </message>
    <message>
        <source>several people use this casebook; say who you are with --user</source>
        <translation>mehrere Personen nutzen dieses Fallbuch; geben Sie mit --user an, wer Sie sind</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>nothing to change was given</source>
        <translation>es wurde nichts zum Ändern angegeben</translation>
    </message>
    <message>
        <source>a server has no page key; change the password of the role there</source>
        <translation>ein Server hat keinen Seitenschlüssel; ändern Sie dort das Passwort der Rolle</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>give either --born or --age, not both</source>
        <translation>geben Sie entweder --born oder --age an, nicht beides</translation>
    </message>
    <message>
        <source>Password of the role</source>
        <translation>Passwort der Rolle</translation>
    </message>
    <message>
        <source>either the name of the file or --daily</source>
        <translation>entweder der Name der Datei oder --daily</translation>
    </message>
    <message>
        <source>--folder goes with --daily</source>
        <translation>--folder gehört zu --daily</translation>
    </message>
    <message>
        <source>a casebook on a server is backed up by the server&apos;s own means, pg_dump or pg_basebackup</source>
        <translation>ein Fallbuch auf einem Server wird mit dessen eigenen Mitteln gesichert, pg_dump oder pg_basebackup</translation>
    </message>
    <message>
        <source>a casebook on a server is restored by the server&apos;s own means, pg_restore for example</source>
        <translation>ein Fallbuch auf einem Server wird mit dessen eigenen Mitteln wiederhergestellt, zum Beispiel pg_restore</translation>
    </message>
    <message>
        <source>give a place, an office or a regime</source>
        <translation>nennen Sie einen Ort, ein Büro oder ein Recht</translation>
    </message>
    <message>
        <source>give either --identity or --mandate, not both</source>
        <translation>entweder --identity oder --mandate angeben, nicht beides</translation>
    </message>
    <message>
        <source>--office goes with --basis policy</source>
        <translation>--office gehört zu --basis policy</translation>
    </message>
    <message>
        <source>name the compartment, or say --out</source>
        <translation>nennen Sie den geschützten Bereich, oder geben Sie --out an</translation>
    </message>
    <message>
        <source>give either an address, or --file and --out</source>
        <translation>entweder eine Adresse oder --file und --out angeben</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The entry is not of the form of an entry.</source>
        <translation>Der Eintrag hat nicht die Form eines Eintrags.</translation>
    </message>
    <message>
        <source>The entry was changed after it was written.</source>
        <translation>Der Eintrag wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Entries are missing.</source>
        <translation>Einträge fehlen.</translation>
    </message>
    <message>
        <source>The entry is there twice.</source>
        <translation>Der Eintrag ist zweimal da.</translation>
    </message>
    <message>
        <source>The entry stands in the wrong place.</source>
        <translation>Der Eintrag steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>The entry is there, but the tree of the journal does not know it.</source>
        <translation>Der Eintrag ist da, aber der Baum des Protokolls kennt ihn nicht.</translation>
    </message>
    <message>
        <source>The entries do not give the root kept with the journal.</source>
        <translation>Die Einträge ergeben nicht die Wurzel, die beim Protokoll steht.</translation>
    </message>
    <message>
        <source>The journal is not the one the checkpoint was made over.</source>
        <translation>Das Protokoll ist nicht das, über das der Prüfpunkt gemacht wurde.</translation>
    </message>
    <message>
        <source>The journal is not the one this computer has seen.</source>
        <translation>Das Protokoll ist nicht das, das dieser Computer gesehen hat.</translation>
    </message>
    <message>
        <source>An earlier value is not the one that was recorded.</source>
        <translation>Ein früherer Wert ist nicht der, der festgehalten wurde.</translation>
    </message>
    <message>
        <source>An earlier value is there that no entry recorded.</source>
        <translation>Ein früherer Wert ist da, den kein Eintrag festgehalten hat.</translation>
    </message>
    <message>
        <source>An earlier value is there twice.</source>
        <translation>Ein früherer Wert ist zweimal da.</translation>
    </message>
    <message>
        <source>An earlier value is kept under another case than its entry&apos;s.</source>
        <translation>Ein früherer Wert liegt unter einem anderen Vorgang als sein Eintrag.</translation>
    </message>
    <message>
        <source>An earlier value is gone, and no entry says that it was erased.</source>
        <translation>Ein früherer Wert fehlt, und kein Eintrag sagt, dass er gelöscht wurde.</translation>
    </message>
    <message>
        <source>An earlier value is marked as erased, and no entry says so.</source>
        <translation>Ein früherer Wert gilt als gelöscht, und kein Eintrag sagt es.</translation>
    </message>
    <message>
        <source>An entry says that the value was erased, but it is still there.</source>
        <translation>Ein Eintrag sagt, der Wert sei gelöscht, aber er ist noch da.</translation>
    </message>
    <message>
        <source>What the casebook says now is not what was recorded last.</source>
        <translation>Was das Fallbuch jetzt sagt, ist nicht das zuletzt Festgehaltene.</translation>
    </message>
    <message>
        <source>The casebook says something that no entry recorded.</source>
        <translation>Das Fallbuch sagt etwas, das kein Eintrag festgehalten hat.</translation>
    </message>
    <message>
        <source>What was recorded last is not in the casebook.</source>
        <translation>Das zuletzt Festgehaltene fehlt im Fallbuch.</translation>
    </message>
    <message>
        <source>The content of a file is not the one that was recorded.</source>
        <translation>Der Inhalt einer Datei ist nicht der, der festgehalten wurde.</translation>
    </message>
</context>
<context>
    <name>WhyThisDate</name>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erstes Fristende</translation>
    </message>
    <message>
        <source>Short month</source>
        <translation>Kurzer Monat</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Unterrichtung</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Hemmung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Safe moment</source>
        <translation>Sicherer Zeitpunkt</translation>
    </message>
    <message>
        <source>Last moment</source>
        <translation>Letzter Zeitpunkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>%1 to %2: 1 day</source>
        <translation>%1 bis %2: 1 Tag</translation>
    </message>
    <message>
        <source>%1 to %2: %3 days</source>
        <translation>%1 bis %2: %3 Tage</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Fällig %1, %2</translation>
    </message>
    <message>
        <source>Due %1, end of day, %2</source>
        <translation>Fällig %1, Ende des Tages, %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>not used; possible</source>
        <translation>nicht genutzt; möglich</translation>
    </message>
    <message>
        <source>would give %1</source>
        <translation>ergäbe %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1: the rules give no date</source>
        <translation>%1: Die Regeln ergeben kein Datum</translation>
    </message>
    <message>
        <source>%1 → due %2</source>
        <translation>%1 → fällig %2</translation>
    </message>
    <message>
        <source>Rules: version %1</source>
        <translation>Regeln: Version %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Hour unknown</source>
        <translation>Uhrzeit unbekannt</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::CaseHeadView</name>
    <message>
        <source>Do and next</source>
        <translation>Erledigen und weiter</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Head of the case</source>
        <translation>Kopf des Vorgangs</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::CasePage</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A copy was made; the journal says so.</source>
        <translation>Eine Kopie wurde angelegt; das Protokoll hält es fest.</translation>
    </message>
    <message>
        <source>No clock runs in this case.</source>
        <translation>In diesem Vorgang läuft keine Frist.</translation>
    </message>
    <message>
        <source>The reasoning is in the clipboard.</source>
        <translation>Die Begründung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the proof sheet</source>
        <translation>Nachweisblatt speichern</translation>
    </message>
    <message>
        <source>The proof sheet is saved.</source>
        <translation>Das Nachweisblatt ist gespeichert.</translation>
    </message>
    <message>
        <source>The letter was saved as %1.</source>
        <translation>Das Schreiben wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datenschutzerklärung</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::CaseView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Order of the timeline</source>
        <translation>Reihenfolge des Verlaufs</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>A note stays inside the office</source>
        <translation>Eine Notiz bleibt im Haus</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Auf einen Blick</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::FactRow</name>
    <message>
        <source>needed for: %1</source>
        <translation>nötig für: %1</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::FactsTab</name>
    <message>
        <source>%1 changed this case at %2 while you were typing.</source>
        <translation>%1 hat diesen Vorgang um %2 geändert, während Sie schrieben.</translation>
    </message>
    <message>
        <source>This case was changed while you were typing.</source>
        <translation>Dieser Vorgang wurde geändert, während Sie schrieben.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The line was taken out.</source>
        <translation>Die Position wurde entfernt.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>“%1” now says: %2</source>
        <translation>„%1“ lautet jetzt: %2</translation>
    </message>
    <message>
        <source>You typed: %1</source>
        <translation>Sie schrieben: %1</translation>
    </message>
    <message>
        <source>Store what I typed</source>
        <translation>Meine Eingabe speichern</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>Gespeichertes übernehmen</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Abschnitte des Formulars</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Vorgang</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>needed for: %1</source>
        <translation>nötig für: %1</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>%1 What is empty here may have been filled in before.</source>
        <translation>%1 Was hier leer ist, kann vorher ausgefüllt gewesen sein.</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::FilesTab</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>No file yet. Letters, proofs and packages of this case are kept here, inside the casebook.</source>
        <translation>Noch keine Datei. Briefe, Nachweise und Datenpakete dieses Vorgangs werden hier aufbewahrt, im Fallbuch.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>Außerhalb öffnen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>A copy leaves the casebook; opened ones are deleted when it locks.</source>
        <translation>Eine Kopie verlässt das Fallbuch; geöffnete werden beim Sperren gelöscht.</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier erstellt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>identity, destroyed %1</source>
        <translation>Identität, vernichtet %1</translation>
    </message>
    <message>
        <source>identity, verdict by %1</source>
        <translation>Identität, Ergebnis bis %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Into the package…</source>
        <translation>In das Paket…</translation>
    </message>
    <message>
        <source>Index of the package…</source>
        <translation>Verzeichnis des Pakets…</translation>
    </message>
    <message>
        <source>Where it went…</source>
        <translation>Verbleib…</translation>
    </message>
    <message>
        <source>digest checked</source>
        <translation>Prüfsumme geprüft</translation>
    </message>
    <message>
        <source>digest differs</source>
        <translation>Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>%1: %2 by %3%4 (%5)</source>
        <translation>%1: %2 durch %3%4 (%5)</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::ItemCards</name>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::JournalTab</name>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Noch kein Eintrag.</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Entries are only ever added. Verifying proves that none was changed.</source>
        <translation>Einträge kommen nur hinzu. Die Prüfung beweist, dass keiner geändert wurde.</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>The current entry</source>
        <translation>Der aktuelle Eintrag</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Its values were erased, or it changed none.</source>
        <translation>Seine Werte wurden gelöscht, oder er hat keine geändert.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Prüfung läuft…</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::LinksTab</name>
    <message>
        <source>Linked cases</source>
        <translation>Verknüpfte Vorgänge</translation>
    </message>
    <message>
        <source>This case is</source>
        <translation>Dieser Vorgang ist</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>No link yet. Duplicates, complaints about this case and what caused it are tied to it here.</source>
        <translation>Noch keine Verknüpfung. Dubletten, Beschwerden über diesen Vorgang und seine Ursachen werden hier mit ihm verknüpft.</translation>
    </message>
    <message>
        <source>Link a case…</source>
        <translation>Vorgang verknüpfen…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>perhaps the same matter as</source>
        <translation>vielleicht dieselbe Sache wie</translation>
    </message>
    <message>
        <source>Merge into another case…</source>
        <translation>Mit anderem Vorgang zusammenführen…</translation>
    </message>
    <message>
        <source>about the same target, %1, as</source>
        <translation>zu derselben Zielperson, %1, wie</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::MessagesTab</name>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder an</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No message yet. What comes in by mail, post or phone, what is sent and internal notes stand here.</source>
        <translation>Noch keine Nachricht. Was per E-Mail, Post oder Telefon eingeht, was gesendet wird und interne Notizen stehen hier.</translation>
    </message>
    <message>
        <source>Record what came in</source>
        <translation>Eingang festhalten</translation>
    </message>
    <message>
        <source>Record what was sent</source>
        <translation>Ausgang festhalten</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>festgehalten von %1</translation>
    </message>
    <message>
        <source>by %1, not visible to anyone outside</source>
        <translation>von %1, außerhalb nicht sichtbar</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::SideCards</name>
    <message>
        <source>Facts, tasks, files and holds</source>
        <translation>Angaben, Aufgaben, Dateien und Löschsperren</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::StatementTab</name>
    <message>
        <source>Clauses that bear on this case</source>
        <translation>Klauseln, die diesen Vorgang betreffen</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>No clause of a privacy statement is known that bears on this case.</source>
        <translation>Es ist keine Klausel einer Datenschutzerklärung bekannt, die diesen Vorgang betrifft.</translation>
    </message>
    <message>
        <source>Whole statement</source>
        <translation>Ganze Erklärung</translation>
    </message>
    <message>
        <source>Text of the privacy statement</source>
        <translation>Text der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>No version of the privacy statement is known for the day of receipt.</source>
        <translation>Für den Tag des Eingangs ist keine Fassung der Datenschutzerklärung bekannt.</translation>
    </message>
    <message>
        <source>This version changes what people were promised, and no notice of it is recorded.</source>
        <translation>Diese Fassung ändert, was den Menschen zugesagt war, und es ist keine Mitteilung darüber festgehalten.</translation>
    </message>
    <message>
        <source>named in the statement</source>
        <translation>in der Erklärung genannt</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::TasksTab</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No task yet. Ask the owners of the systems, check the rights of others: one line each.</source>
        <translation>Noch keine Aufgabe. Fragen Sie die Verantwortlichen der Systeme, prüfen Sie die Rechte anderer: je eine Zeile.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>New task: CRM export @yilmaz fri</source>
        <translation>Neue Aufgabe: CRM-Export @yilmaz fr</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Space finishes a task, Enter asks for another result.</source>
        <translation>Die Leertaste erledigt eine Aufgabe, Enter fragt nach einem anderen Ergebnis.</translation>
    </message>
    <message>
        <source>Enter adds the task.</source>
        <translation>Enter fügt die Aufgabe hinzu.</translation>
    </message>
</context>
<context>
    <name>casebook::casefile::WhyView</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>What if it had been received later?</source>
        <translation>Und bei späterem Eingang?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print proof sheet</source>
        <translation>Nachweisblatt drucken</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::ActDialog</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Draft from %1 restored.</source>
        <translation>Entwurf vom %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::AddressCheck</name>
    <message>
        <source>Check an address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Whoever has opted out of advertising, of sale and sharing or of further use of sensitive data stays out. The list holds no addresses; it only recognises them.</source>
        <translation>Wer der Werbung, dem Verkauf und der Weitergabe oder der weiteren Nutzung sensibler Daten widersprochen hat, erhält nichts. Die Liste enthält keine Adressen, sie erkennt sie nur wieder.</translation>
    </message>
    <message>
        <source>Mail address or telephone number</source>
        <translation>E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>Must stay out since %1: %2</source>
        <translation>Gesperrt seit %1: %2</translation>
    </message>
    <message>
        <source>The address is not on the suppression list.</source>
        <translation>Die Adresse steht nicht auf der Sperrliste.</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::FileDrop</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A table (CSV) with one case a row, or mail: .eml, .mbox or a folder. First it is only read; you see what would become of it.</source>
        <translation>Eine Tabelle (CSV) mit einem Vorgang je Zeile oder E-Mail: .eml, .mbox oder ein Ordner. Zuerst wird nur gelesen; Sie sehen, was daraus würde.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a mail folder…</source>
        <translation>E-Mail-Ordner wählen…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Choose what to import.</source>
        <translation>Wählen Sie, was importiert werden soll.</translation>
    </message>
    <message>
        <source>Choose a mail folder</source>
        <translation>E-Mail-Ordner wählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>Import 1 case</source>
        <translation>1 Vorgang importieren</translation>
    </message>
    <message>
        <source>Import %1 cases</source>
        <translation>%1 Vorgänge importieren</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Nachrichten importieren</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Beantworten Sie zuerst die Frage.</translation>
    </message>
    <message>
        <source>Nothing here can be imported.</source>
        <translation>Hier kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>for example</source>
        <translation>zum Beispiel</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>proposed as</source>
        <translation>vorgeschlagen als</translation>
    </message>
    <message>
        <source>because of</source>
        <translation>wegen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::LetterDialog</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The case is not in a step in which this letter is sent.</source>
        <translation>Im jetzigen Schritt des Vorgangs wird dieses Schreiben nicht versandt.</translation>
    </message>
    <message>
        <source>The check finds 1 error.</source>
        <translation>Die Prüfung findet 1 Fehler.</translation>
    </message>
    <message>
        <source>The check finds %1 errors.</source>
        <translation>Die Prüfung findet %1 Fehler.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Vorgang ist abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no letter for cases of this kind.</source>
        <translation>Für Vorgänge dieser Art gibt es kein Schreiben.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Schreiben verfassen</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Als versandt vermerken …</translation>
    </message>
    <message>
        <source>The letter is being written.</source>
        <translation>Das Schreiben wird verfasst.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Only where the letter gives one: an extension, a question for the identity</source>
        <translation>Nur wo das Schreiben einen nennt: Verlängerung, Rückfrage zur Identität</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Lines below the name, parted by ;</source>
        <translation>Zeilen unter dem Namen, durch ; getrennt</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Schreibens</translation>
    </message>
    <message>
        <source>What the check finds</source>
        <translation>Was die Prüfung findet</translation>
    </message>
    <message>
        <source>Save as mail…</source>
        <translation>Als E-Mail speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Nothing. The letter says what it must say.</source>
        <translation>Nichts. Das Schreiben sagt, was es sagen muss.</translation>
    </message>
    <message>
        <source>What you had written is here again.</source>
        <translation>Ihr angefangener Text ist wieder da.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Neu verfassen</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Schreiben als PDF speichern</translation>
    </message>
    <message>
        <source>Save the letter as a mail that is not sent yet</source>
        <translation>Schreiben als noch nicht versandte E-Mail speichern</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::LetterPreview</name>
    <message>
        <source>The letter on paper</source>
        <translation>Das Schreiben auf Papier</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::MoveDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Vorgang abschließen</translation>
    </message>
    <message>
        <source>Move the case on</source>
        <translation>Vorgang weiterführen</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Vorgang abschließen</translation>
    </message>
    <message>
        <source>Move case</source>
        <translation>Vorgang weiterführen</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>Von „%1“</translation>
    </message>
    <message>
        <source>Say where the case goes.</source>
        <translation>Geben Sie an, wohin der Vorgang geht.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The outcome is missing.</source>
        <translation>Das Ergebnis fehlt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Kept with the case</source>
        <translation>Wird beim Vorgang aufbewahrt</translation>
    </message>
    <message>
        <source>The case goes nowhere from here.</source>
        <translation>Von hier geht der Vorgang nirgendwohin.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>1 thing is missing.</source>
        <translation>1 Angabe fehlt.</translation>
    </message>
    <message>
        <source>%1 things are missing.</source>
        <translation>%1 Angaben fehlen.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>1 condition is met</source>
        <translation>1 Bedingung ist erfüllt</translation>
    </message>
    <message>
        <source>%1 conditions are met</source>
        <translation>%1 Bedingungen sind erfüllt</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Dorthin gehen: %1</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>Dieser Schritt braucht eine Begründung.</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::ProofFile</name>
    <message>
        <source>Save the proof of dates</source>
        <translation>Fristennachweis speichern</translation>
    </message>
    <message>
        <source>The proof of dates was saved as %1.</source>
        <translation>Der Fristennachweis wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>casebook::dialogs::QuickCapture</name>
    <message>
        <source>New case</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Anlegen und öffnen</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Anlegen und noch einen</translation>
    </message>
    <message>
        <source>The casebook is being asked.</source>
        <translation>Das Fallbuch wird befragt.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>One line: what is asked or complained about</source>
        <translation>Eine Zeile: was verlangt oder beanstandet wird</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Left open: the person is not known yet</source>
        <translation>Leer lassen: Die Person ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The kind is missing.</source>
        <translation>Die Art fehlt.</translation>
    </message>
    <message>
        <source>Say in one line what it is about.</source>
        <translation>Geben Sie in einer Zeile an, worum es geht.</translation>
    </message>
    <message>
        <source>The day of receipt is missing.</source>
        <translation>Der Tag des Eingangs fehlt.</translation>
    </message>
    <message>
        <source>The office is missing.</source>
        <translation>Der Standort fehlt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Cases of this person</source>
        <translation>Vorgänge dieser Person</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 öffnen, %2</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What you typed last time is here again.</source>
        <translation>Ihre letzte Eingabe ist wieder da.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Proposed from %1. Check it before you create the case.</source>
        <translation>Vorgeschlagen aus %1. Prüfen Sie es, bevor Sie den Vorgang anlegen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Proposed from the letter</source>
        <translation>Aus dem Schreiben vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>casebook::registering::DetailPane</name>
    <message>
        <source>Current case</source>
        <translation>Aktueller Vorgang</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Vorgang</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a case</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
</context>
<context>
    <name>casebook::registering::RegisterPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No cases yet. What comes in by mail, letter or phone becomes a case here.</source>
        <translation>Noch keine Vorgänge. Was per E-Mail, Brief oder Telefon eingeht, wird hier ein Vorgang.</translation>
    </message>
    <message>
        <source>No case matches “%1”. %2 cases are hidden by this filter.</source>
        <translation>Kein Vorgang passt zu „%1“. %2 Vorgänge sind durch diesen Filter verborgen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown, sorted by %3</source>
        <translation>%1 von %2 angezeigt, sortiert nach %3</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Einzelheiten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Name of the view, which keeps the filter and the order</source>
        <translation>Name der Ansicht; sie behält Filter und Reihenfolge</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
</context>
<context>
    <name>casebook::registering::RegisterView</name>
    <message>
        <source>Kinds and views</source>
        <translation>Arten und Ansichten</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>casebook::shell::Appearance</name>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
</context>
<context>
    <name>casebook::shell::BackupKeeper</name>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
    <message>
        <source>backup today %1</source>
        <translation>Sicherung heute %1</translation>
    </message>
    <message>
        <source>backup yesterday %1</source>
        <translation>Sicherung gestern %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>No backup can be made: %1</source>
        <translation>Es kann keine Sicherung angelegt werden: %1</translation>
    </message>
    <message>
        <source>making a backup…</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>No backup was made in %1: %2</source>
        <translation>In %1 wurde keine Sicherung angelegt: %2</translation>
    </message>
    <message>
        <source>An old backup could not be taken away: %1</source>
        <translation>Eine alte Sicherung konnte nicht entfernt werden: %1</translation>
    </message>
</context>
<context>
    <name>casebook::shell::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>What do you want to do, or which case?</source>
        <translation>Was möchten Sie tun, oder welcher Vorgang?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>casebook::shell::CreatePage</name>
    <message>
        <source>Create casebook</source>
        <translation>Fallbuch anlegen</translation>
    </message>
    <message>
        <source>Open casebook</source>
        <translation>Fallbuch öffnen</translation>
    </message>
    <message>
        <source>Create a casebook</source>
        <translation>Ein Fallbuch anlegen</translation>
    </message>
    <message>
        <source>Step 1 of 3: whose office, and where the file lies</source>
        <translation>Schritt 1 von 3: wessen Stelle, und wo die Datei liegt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Everything is encrypted in this one file and the small key file beside it. Back up both.</source>
        <translation>Alles liegt verschlüsselt in dieser einen Datei und der kleinen Schlüsseldatei daneben. Sichern Sie beide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Short name that the record of changes points to.</source>
        <translation>Kurzer Name, auf den das Protokoll der Änderungen verweist.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Bewahren Sie das Wiederherstellungsblatt auf</translation>
    </message>
    <message>
        <source>Step 3 of 3: the casebook is made</source>
        <translation>Schritt 3 von 3: Das Fallbuch ist angelegt</translation>
    </message>
    <message>
        <source>Offices: %1. Their calendars and time zones decide what a day is.</source>
        <translation>Standorte: %1. Ihre Kalender und Zeitzonen entscheiden, was ein Tag ist.</translation>
    </message>
    <message>
        <source>Where the casebook lies</source>
        <translation>Wo das Fallbuch liegt</translation>
    </message>
    <message>
        <source>Casebooks (*.casebook)</source>
        <translation>Fallbücher (*.casebook)</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>This file is already there. Choose another name.</source>
        <translation>Diese Datei ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Your name and your login are missing.</source>
        <translation>Ihr Name und Ihr Anmeldename fehlen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Step 2 of 3: you and your passphrase, which nobody can reset</source>
        <translation>Schritt 2 von 3: Sie und Ihre Passphrase, die niemand zurücksetzen kann</translation>
    </message>
</context>
<context>
    <name>casebook::shell::Frame</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
</context>
<context>
    <name>casebook::shell::MainWindow</name>
    <message>
        <source>DPO Casebook</source>
        <translation>DPO Casebook</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Ein Fallbuch öffnen</translation>
    </message>
    <message>
        <source>Casebooks (*.casebook)</source>
        <translation>Fallbücher (*.casebook)</translation>
    </message>
    <message>
        <source>%1 – DPO Casebook</source>
        <translation>%1 – DPO Casebook</translation>
    </message>
</context>
<context>
    <name>casebook::shell::ProgramMark</name>
    <message>
        <source>DPO Casebook</source>
        <translation>DPO Casebook</translation>
    </message>
</context>
<context>
    <name>casebook::shell::RecoverySheet</name>
    <message>
        <source>I have printed or written it down and put it in a safe place</source>
        <translation>Ich habe es ausgedruckt oder abgeschrieben und sicher verwahrt</translation>
    </message>
    <message>
        <source>This key opens the casebook without any passphrase. It is shown now and never again, and nobody can make another one for you.</source>
        <translation>Dieser Schlüssel öffnet das Fallbuch ohne Passphrase. Er wird nur jetzt gezeigt, und niemand kann Ihnen einen anderen anfertigen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Blatt drucken…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Recovery key of the casebook “%1”</source>
        <translation>Wiederherstellungsschlüssel des Fallbuchs „%1“</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read every case. Keep it locked away, apart from the computer.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann jeden Vorgang lesen. Verwahren Sie es unter Verschluss, getrennt vom Computer.</translation>
    </message>
    <message>
        <source>The last group is a checksum, so that a slip of the pen is noticed.</source>
        <translation>Die letzte Gruppe ist eine Prüfsumme, damit ein Schreibfehler auffällt.</translation>
    </message>
</context>
<context>
    <name>casebook::shell::SamplePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Open the sample cases</source>
        <translation>Beispielvorgänge öffnen</translation>
    </message>
    <message>
        <source>Sample cases</source>
        <translation>Beispielvorgänge</translation>
    </message>
    <message>
        <source>Invented people, real rules. Nothing here leaves this computer.</source>
        <translation>Erfundene Personen, echte Regeln. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Making the sample cases</source>
        <translation>Beispielvorgänge werden angelegt</translation>
    </message>
    <message>
        <source>The sample cases are still here, as you left them.</source>
        <translation>Die Beispielvorgänge sind noch da, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>Making 40 cases, act after act. This takes a moment.</source>
        <translation>40 Vorgänge werden angelegt, Schritt für Schritt. Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>casebook::shell::ServerPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a team server</source>
        <translation>Mit einem Teamserver verbinden</translation>
    </message>
    <message>
        <source>Your administrator gives you the address and a role with a password.</source>
        <translation>Ihre IT gibt Ihnen die Adresse und eine Rolle mit Passwort.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>On a server the disk and the connection protect the cases; this program does not encrypt there.</source>
        <translation>Auf einem Server schützen Datenträger und Verbindung die Vorgänge; dieses Programm verschlüsselt dort nicht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>Die Adresse beginnt mit postgresql://</translation>
    </message>
</context>
<context>
    <name>casebook::shell::StartView</name>
    <message>
        <source>No account, no internet connection needed</source>
        <translation>Kein Konto und keine Internetverbindung nötig</translation>
    </message>
    <message>
        <source>DPO Casebook</source>
        <translation>DPO Casebook</translation>
    </message>
    <message>
        <source>Your cases, letters and files, encrypted and in one place.</source>
        <translation>Ihre Vorgänge, Briefe und Dateien, verschlüsselt an einem Ort.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>casebook::shell::UnlockPage</name>
    <message>
        <source>last opened %1</source>
        <translation>zuletzt geöffnet %1</translation>
    </message>
    <message>
        <source>A server&apos;s disk and connection protect it; this program does not encrypt there.</source>
        <translation>Auf einem Server schützen Datenträger und Verbindung das Fallbuch; dieses Programm verschlüsselt dort nicht.</translation>
    </message>
    <message>
        <source>Whoever can unlock this file can read all of it. What you were typing is kept inside it.</source>
        <translation>Wer diese Datei entsperren kann, kann alles darin lesen. Was Sie gerade schrieben, ist darin aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>casebook::shell::UnlockView</name>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The half-typed passphrase was cleared after two minutes.</source>
        <translation>Die halb getippte Passphrase wurde nach zwei Minuten gelöscht.</translation>
    </message>
    <message>
        <source>Other casebook…</source>
        <translation>Anderes Fallbuch…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>Öffnen als</translation>
    </message>
</context>
<context>
    <name>casebook::shell::Workplace</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Casebook “%1”</source>
        <translation>Fallbuch „%1“</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>locks in %1 min</source>
        <translation>sperrt in %1 Min.</translation>
    </message>
    <message>
        <source>Sample data: every person here is invented.</source>
        <translation>Beispieldaten: Jede Person hier ist erfunden.</translation>
    </message>
    <message>
        <source>A casebook for tests: its passphrase protects little.</source>
        <translation>Ein Fallbuch für Tests: Seine Passphrase schützt wenig.</translation>
    </message>
    <message>
        <source>I know why: take this state as the true one</source>
        <translation>Ich kenne den Grund: diesen Stand als den richtigen nehmen</translation>
    </message>
    <message>
        <source>Go to case</source>
        <translation>Gehe zu Vorgang</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Number of the case, for example R-2026-00041</source>
        <translation>Nummer des Vorgangs, zum Beispiel R-2026-00041</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt eine Sicherung anlegen</translation>
    </message>
    <message>
        <source>The casebook itself was not touched, and you can go on working.</source>
        <translation>Das Fallbuch selbst blieb unberührt, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>This casebook was moved to %1. Here it stands as it was then, to be looked at only.</source>
        <translation>Dieses Fallbuch ist nach %1 umgezogen. Hier steht es, wie es damals war, nur zum Ansehen.</translation>
    </message>
</context>
<context>
    <name>casebook::shell::WorkplaceMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open another casebook…</source>
        <translation>Anderes Fallbuch öffnen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Details beside the list</source>
        <translation>Einzelheiten neben der Liste</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Schmale Leiste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Vorgang</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search or command…</source>
        <translation>Suchen oder Befehl…</translation>
    </message>
    <message>
        <source>Go to case…</source>
        <translation>Gehe zu Vorgang…</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About DPO Casebook</source>
        <translation>Über DPO Casebook</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Adresse prüfen…</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::CaseTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::ChoiceFact</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::DateEdit</name>
    <message>
        <source>t, +7, mo, 24.12</source>
        <translation>h, +7, mo, 24.12</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open calendar (%1)</source>
        <translation>Kalender öffnen (%1)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::DateFact</name>
    <message>
        <source>This is not a date. Examples: 24.12.2026, t, +7, mo.</source>
        <translation>Das ist kein Datum. Beispiele: 24.12.2026, h, +7, mo.</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: kind:request due:&lt;7d -state:closed, or any word</source>
        <translation>Filter: art:request frist:&lt;7d -status:closed oder ein Wort</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::FormField</name>
    <message>
        <source>needed for: %1</source>
        <translation>nötig für: %1</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::IntegerFact</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::MomentFact</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>The time is missing. Example: 14:30.</source>
        <translation>Die Uhrzeit fehlt. Beispiel: 14:30.</translation>
    </message>
    <message>
        <source>This is not a time of a day. Example: 14:30.</source>
        <translation>Das ist keine Uhrzeit eines Tages. Beispiel: 14:30.</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::PageTabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::Popover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::StepLine</name>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: später</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::TabStrip</name>
    <message>
        <source>Open pages</source>
        <translation>Geöffnete Seiten</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::TimelineView</name>
    <message>
        <source>not visible to anyone outside</source>
        <translation>außerhalb nicht sichtbar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>casebook::widgets::YesNoFact</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
