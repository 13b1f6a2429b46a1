<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;About Job Canceller</source>
        <translation>&amp;Über Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Cancel jobs…</source>
        <translation>Aufträge &amp;abbrechen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Copy job IDs</source>
        <translation>Auftrags-IDs &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Enter another key…</source>
        <translation>&amp;Anderen Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Find my running jobs…</source>
        <translation>Meine laufenden Aufträge &amp;finden…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;History of runs…</source>
        <translation>&amp;Frühere Durchläufe…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;New list</source>
        <translation>&amp;Neue Liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Pause or go on</source>
        <translation>Pau&amp;se oder weiter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Try again…</source>
        <translation>Noch einmal &amp;versuchen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;What the statuses mean</source>
        <translation>&amp;Was die Status bedeuten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>As the s&amp;ystem has it</source>
        <translation>Wie im S&amp;ystem</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Ask the service a&amp;bout these jobs</source>
        <translation>Den &amp;Dienst nach diesen Aufträgen fragen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>C&amp;heck again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Cancel &amp;selected jobs…</source>
        <translation>A&amp;usgewählte Aufträge abbrechen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Copy ro&amp;ws</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>How to &amp;get a key</source>
        <translation>Wie man einen &amp;Schlüssel bekommt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save report of the rows sho&amp;wn…</source>
        <translation>Bericht der an&amp;gezeigten Zeilen speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Show a&amp;ll rows</source>
        <translation>Alle Zeilen zei&amp;gen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>St&amp;op</source>
        <translation>An&amp;halten</translation>
    </message>
</context>
<context>
    <name>AskBeforeForgetting</name>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget a key</source>
        <translation>Einen Schlüssel vergessen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget the key “{name}”?</source>
        <translation>Schlüssel „{name}“ vergessen?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>It is taken out of {keychain}. Topaz Labs shows a key only once: without a copy of it, you will need a new one from the “API” tab of account.topazlabs.com.</source>
        <translation>Er wird aus {keychain} entfernt. Topaz Labs zeigt einen Schlüssel nur einmal: Ohne Kopie brauchen Sie einen neuen, den Sie unter „API“ auf account.topazlabs.com bekommen.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Close at once</source>
        <translation>Sofort schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>The run has not ended</source>
        <translation>Der Durchlauf ist nicht zu Ende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits a moment for the answers that are on their way</source>
        <translation>Wartet einen Moment auf die Antworten, die unterwegs sind</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits for nothing; jobs without an answer are checked next time</source>
        <translation>Wartet auf nichts; Aufträge ohne Antwort werden beim nächsten Mal geprüft</translation>
    </message>
</context>
<context>
    <name>BesideWindow</name>
    <message>
        <location filename="../../app/desktop/beside.py"/>
        <source>Another window of this program is open and does not answer. This is a new one; a run in the other window may still be going on.</source>
        <translation>Ein anderes Fenster dieses Programms ist offen und antwortet nicht. Dies ist ein neues; im anderen Fenster ist vielleicht noch ein Durchlauf im Gange.</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Enter another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Find my running jobs…</source>
        <translation>Meine laufenden Aufträge finden…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check the result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
</context>
<context>
    <name>ChooseColumn</name>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Are these the jobs?</source>
        <translation>Sind das die Aufträge?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which column holds the jobs?</source>
        <translation>In welcher Spalte stehen die Aufträge?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which sheets hold the jobs?</source>
        <translation>In welchen Blättern stehen die Aufträge?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has IDs in one column only, and it is named as if they were something else. Take them only if they are the jobs that are to be cancelled.</source>
        <translation>{source} hat nur in einer Spalte IDs, und die heißt, als wären sie etwas anderes. Übernehmen Sie sie nur, wenn es die Aufträge sind, die abgebrochen werden sollen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several columns with IDs. Those of customers or sources are no jobs; choose the column with the jobs that are to be cancelled.</source>
        <translation>{source} hat mehrere Spalten mit IDs. Die von Kunden oder Quellen sind keine Aufträge; wählen Sie die Spalte mit den Aufträgen, die abgebrochen werden sollen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several sheets with IDs. Choose every sheet whose jobs are to be cancelled.</source>
        <translation>{source} hat mehrere Blätter mit IDs. Wählen Sie jedes Blatt, dessen Aufträge abgebrochen werden sollen.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>Die Leertaste zeigt oder verbirgt eine Spalte, Alt mit einer Pfeiltaste verschiebt sie.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Arrange columns</source>
        <translation>Spalten anordnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>As they were at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>The table shows what is ticked, in this order.</source>
        <translation>Die Tabelle zeigt, was angekreuzt ist, in dieser Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>ConfirmCancelling</name>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Cancel jobs</source>
        <translation>Aufträge abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This can't be undone. Jobs that are cancelled have to be started anew.</source>
        <translation>Das lässt sich nicht rückgängig machen. Abgebrochene Aufträge müssen neu gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is not {number}. Nothing was sent.</source>
        <translation>Das ist nicht {number}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is practice: no real job is touched. With real jobs it can't be undone.</source>
        <translation>Dies ist Übung: Kein echter Auftrag wird angerührt. Bei echten Aufträgen lässt es sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Type {number} to show that you mean it:</source>
        <translation>Tippen Sie {number}, um zu zeigen, dass Sie es so meinen:</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Name for the proxy</source>
        <translation>&amp;Name für den Proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Keys stay with the address they were entered for; at this one none is known yet.</source>
        <translation>Schlüssel bleiben bei der Adresse, für die sie eingegeben wurden; für diese ist noch keiner bekannt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Pass&amp;word for it</source>
        <translation>&amp;Kennwort dafür</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>as it was</source>
        <translation>wie bisher</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The connection is good, and the service accepts the key.</source>
        <translation>Die Verbindung ist gut, und der Dienst nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The way there is good. Without a key for this address nothing was sent to it.</source>
        <translation>Der Weg dorthin ist gut. Ohne einen Schlüssel für diese Adresse wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>Trying the connection…</source>
        <translation>Die Verbindung wird ausprobiert…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: good</source>
        <translation>{step}: gut</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: this failed</source>
        <translation>{step}: misslungen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Copy the job ID</source>
        <translation>Auftrags-ID kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Details of the job</source>
        <translation>Einzelheiten des Auftrags</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Select a row to see all about it</source>
        <translation>Wählen Sie eine Zeile, um alles darüber zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>The diagnostics are saved: {name}, in {folder}. There is no key, no job and no list in them.</source>
        <translation>Die Diagnose ist gespeichert: {name}, in {folder}. Sie enthält keinen Schlüssel, keinen Auftrag und keine Liste.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Zip file (*.zip)</source>
        <translation>Zip-Datei (*.zip)</translation>
    </message>
</context>
<context>
    <name>FindWindow</name>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add to the list</source>
        <translation>In die Liste aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Enter another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Find my running jobs</source>
        <translation>Meine laufenden Aufträge finden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job passes the filters.</source>
        <translation>Kein Auftrag entspricht den Filtern.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select the jobs that you want to add: one by one, a range, or all.</source>
        <translation>Wählen Sie die Aufträge, die Sie aufnehmen wollen: einzeln, einen Bereich oder alle.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Your running jobs</source>
        <translation>Ihre laufenden Aufträge</translation>
    </message>
</context>
<context>
    <name>FoundFilters</name>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Search in file names, models and job IDs</source>
        <translation>In Dateinamen, Modellen und Auftrags-IDs suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Started at any time</source>
        <translation>Beliebig gestartet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>When the job was started</source>
        <translation>Wann der Auftrag gestartet wurde</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <location filename="../../app/desktop/find/found_view.py"/>
        <source>Running jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Had finished</source>
        <translation>War zu Ende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>History</source>
        <translation>Frühere Durchläufe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Not cancelled</source>
        <translation>Nicht abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs of the past</source>
        <translation>Frühere Durchläufe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Durchlauf.</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>A run is going on. Hand in more jobs when it has ended.</source>
        <translation>Ein Durchlauf ist im Gange. Übergeben Sie weitere Aufträge, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Find my running jobs…</source>
        <translation>Meine laufenden Aufträge finden…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>If it is a key, choose “Enter the key…”.</source>
        <translation>Wenn es ein Schlüssel ist, wählen Sie „Schlüssel eingeben…“.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>It is a key…</source>
        <translation>Es ist ein Schlüssel…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Lists ({patterns})</source>
        <translation>Listen ({patterns})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Open a file with job IDs</source>
        <translation>Eine Datei mit Auftrags-IDs öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>JobTableModel</name>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, ascending</source>
        <translation>Sortiert, aufsteigend</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, descending</source>
        <translation>Sortiert, absteigend</translation>
    </message>
</context>
<context>
    <name>JobTableView</name>
    <message>
        <location filename="../../app/desktop/table/job_table_view.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key instead…</source>
        <translation>Schlüssel selbst eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Forget a key</source>
        <translation>Einen Schlüssel vergessen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Key {n}</source>
        <translation>Schlüssel {n}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>My key</source>
        <translation>Mein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten.</source>
        <translation>Der Schlüssel „{name}“ ist vergessen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten. It is used until the program ends.</source>
        <translation>Der Schlüssel „{name}“ ist vergessen. Er wird verwendet, bis das Programm endet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The program needs your key before it can cancel jobs.</source>
        <translation>Das Programm braucht Ihren Schlüssel, bevor es Aufträge abbrechen kann.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Waiting for your keychain. It may be asking for its password in another window.</source>
        <translation>Warten auf Ihren Schlüsselbund. Vielleicht fragt er in einem anderen Fenster nach seinem Kennwort.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>{what} The key is used until the program ends.</source>
        <translation>{what} Der Schlüssel wird verwendet, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Name of the key</source>
        <translation>&amp;Name des Schlüssels</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It is on the “API” tab of account.topazlabs.com. Use the key with which the jobs were started. The name is for you, so that you can tell your keys apart.</source>
        <translation>Er steht unter „API“ auf account.topazlabs.com. Nehmen Sie den Schlüssel, mit dem die Aufträge gestartet wurden. Der Name ist für Sie, damit Sie Ihre Schlüssel auseinanderhalten können.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It takes the place of the key that is kept as “{name}”.</source>
        <translation>Er ersetzt den Schlüssel, der als „{name}“ aufbewahrt ist.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>K&amp;eep it in {keychain} for the next time</source>
        <translation>Für das nächste Mal in {keychain} &amp;aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation>Der Schlüssel bleibt nur im Speicher und wird vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Trying the key…</source>
        <translation>Der Schlüssel wird ausprobiert…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use it all the same</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use this key</source>
        <translation>Diesen Schlüssel nehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Which key should be used?</source>
        <translation>Welcher Schlüssel soll verwendet werden?</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Forget…</source>
        <translation>Ver&amp;gessen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Replace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>A&amp;dd a key…</source>
        <translation>Schlüssel &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Kept keys</source>
        <translation>Aufbewahrte Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Keys are kept in {keychain}.</source>
        <translation>Schlüssel werden in {keychain} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – for {address}</source>
        <translation>{name} – für {address}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – in use</source>
        <translation>{name} – in Gebrauch</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search in the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>That is not in the text.</source>
        <translation>Das steht nicht im Text.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The licence of Job Canceller</source>
        <translation>Die Lizenz von Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The parts that others made, and their licences</source>
        <translation>Die Teile, die andere gemacht haben, und ihre Lizenzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>This text is missing. Install the program again, and it will be here.</source>
        <translation>Dieser Text fehlt. Installieren Sie das Programm neu, dann ist er wieder da.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Job Canceller – Practice</source>
        <translation>Job Canceller – Übung</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Nothing leaves this computer, and no job is real.</source>
        <translation>Nichts verlässt diesen Computer, und kein Auftrag ist echt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>ReadingQueue</name>
    <message>
        <location filename="../../app/desktop/intake/reading_queue.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>At {address}. You will be asked for the key.</source>
        <translation>Bei {address}. Nach dem Schlüssel werden Sie gefragt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Find running jobs…</source>
        <translation>Laufende Aufträge finden…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>With the key “{name}” at {address}</source>
        <translation>Mit dem Schlüssel „{name}“ bei {address}</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>CSV, for every other program (*.csv)</source>
        <translation>CSV, für jedes andere Programm (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Cancelled jobs {day}</source>
        <translation>Abgebrochene Aufträge {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Practice {day}</source>
        <translation>Übung {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Saving the report…</source>
        <translation>Der Bericht wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>The report is saved: {name}, in {folder}</source>
        <translation>Der Bericht ist gespeichert: {name}, in {folder}</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Damaged IDs are never repaired: correct them where they come from, and hand them in again.</source>
        <translation>Beschädigte IDs werden nie repariert: Berichtigen Sie sie dort, wo sie herkommen, und übergeben Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Not added</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>What was not added</source>
        <translation>Was nicht aufgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Why it was not added</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Don't go on</source>
        <translation>Nicht fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with it…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with that run…</source>
        <translation>Jenen Durchlauf fortsetzen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Keep the list</source>
        <translation>Liste behalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Checking again…</source>
        <translation>Wird noch einmal geprüft…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>End at once; jobs without an answer can be checked later</source>
        <translation>Sofort aufhören; Aufträge ohne Antwort lassen sich später prüfen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Enter another key…</source>
        <translation>Anderen Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more for now</source>
        <translation>Vorerst nichts mehr senden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more, and wait for the answers that are on their way</source>
        <translation>Nichts mehr senden und auf die Antworten warten, die unterwegs sind</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the connection…</source>
        <translation>Wartet auf die Verbindung…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the password</source>
        <translation>Kennwort zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>{what} for some seconds</source>
        <translation>{what} für einige Sekunden</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Go on without it</source>
        <translation>Ohne Kennwort weiter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Here no proxy is used just now, so its password was not kept.</source>
        <translation>Hier wird gerade kein Proxy verwendet, deshalb wurde sein Kennwort nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Open the settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The address and the number of requests are used from the next start on.</source>
        <translation>Die Adresse und die Zahl der Anfragen gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The window speaks the other language from the next start on.</source>
        <translation>Das Fenster spricht ab dem nächsten Start die andere Sprache.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Waiting for your keychain, for the password of the proxy. It may be asking for its own password in another window.</source>
        <translation>Warten auf Ihren Schlüsselbund, wegen des Kennworts für den Proxy. Vielleicht fragt er in einem anderen Fenster nach seinem eigenen Kennwort.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>{what} The password is used until the program ends.</source>
        <translation>{what} Das Kennwort wird verwendet, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Keep past runs for</source>
        <translation>Früher&amp;e Durchläufe aufheben für</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Most requests at a time</source>
        <translation>Höchstens gleichzeitige An&amp;fragen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>The window speaks it from the next start on.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Window and history</source>
        <translation>Fenster und Verlauf</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>As handed in</source>
        <translation>Wie übergeben</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Find my running jobs…</source>
        <translation>Meine laufenden Aufträge finden…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>History of runs…</source>
        <translation>Frühere Durchläufe…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job Canceller stops image jobs at Topaz Labs before they cost credits. Hand in their IDs: you will see the list before anything is sent.</source>
        <translation>Job Canceller stoppt Bildaufträge bei Topaz Labs, bevor sie Credits kosten. Übergeben Sie deren IDs: Sie sehen die Liste, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Just practising? Take a sample:</source>
        <translation>Nur zum Üben? Nehmen Sie ein Beispiel:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Make the list</source>
        <translation>Liste erstellen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Which jobs should be cancelled?</source>
        <translation>Welche Aufträge sollen abgebrochen werden?</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>&amp;Arrange columns…</source>
        <translation>Spalten &amp;anordnen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>As they were at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>No row passes the filter or the search.</source>
        <translation>Keine Zeile entspricht dem Filter oder der Suche.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Search in all columns</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job IDs</source>
        <translation>Auftrags-IDs</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Paste or type job IDs, or drop a file here</source>
        <translation>Auftrags-IDs einfügen oder eintippen, oder eine Datei hierher ziehen</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add {count} jobs to the list</source>
        <extracomment>English singular: Add 1 job to the list</extracomment>
        <translation>
            <numerusform>{count} Auftrag in die Liste aufnehmen</numerusform>
            <numerusform>{count} Aufträge in die Liste aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job is running.</source>
        <translation>Es läuft kein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Reading the service's list… {seen} jobs seen, {count} of them running.</source>
        <extracomment>English singular: Reading the service's list… {seen} jobs seen, 1 of them running.</extracomment>
        <translation>
            <numerusform>Die Liste des Dienstes wird gelesen… {seen} Aufträge gesehen, {count} davon läuft.</numerusform>
            <numerusform>Die Liste des Dienstes wird gelesen… {seen} Aufträge gesehen, {count} davon laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select all {count}</source>
        <extracomment>English singular: Select the job</extracomment>
        <translation>
            <numerusform>Den Auftrag auswählen</numerusform>
            <numerusform>Alle {count} auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} entries of the list could not be read as jobs.</source>
        <extracomment>English singular: 1 entry of the list could not be read as a job.</extracomment>
        <translation>
            <numerusform>{count} Eintrag der Liste war nicht als Auftrag zu lesen.</numerusform>
            <numerusform>{count} Einträge der Liste waren nicht als Aufträge zu lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} jobs are running</source>
        <extracomment>English singular: 1 job is running</extracomment>
        <translation>
            <numerusform>{count} Auftrag läuft</numerusform>
            <numerusform>{count} Aufträge laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs are in your list already.</source>
        <extracomment>English singular: 1 of the selected jobs is in your list already.</extracomment>
        <translation>
            <numerusform>{count} der ausgewählten Aufträge steht schon in Ihrer Liste.</numerusform>
            <numerusform>{count} der ausgewählten Aufträge stehen schon in Ihrer Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs have ended meanwhile.</source>
        <extracomment>English singular: 1 of the selected jobs has ended meanwhile.</extracomment>
        <translation>
            <numerusform>{count} der ausgewählten Aufträge ist inzwischen zu Ende.</numerusform>
            <numerusform>{count} der ausgewählten Aufträge sind inzwischen zu Ende.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{what}. Read at {time}.</source>
        <translation>{what}. Gelesen um {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>{shown} of {count} shown</source>
        <translation>
            <numerusform>{shown} von {count} angezeigt</numerusform>
            <numerusform>{shown} von {count} angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>In your list</source>
        <translation>In Ihrer Liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>{time}, {ago}</source>
        <translation>{time}, {ago}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{count} %</source>
        <translation>
            <numerusform>{count} %</numerusform>
            <numerusform>{count} %</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Service says</source>
        <translation>Laut Dienst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} hours</source>
        <extracomment>English singular: In the last hour</extracomment>
        <translation>
            <numerusform>In der letzten {count} Stunde</numerusform>
            <numerusform>In den letzten {count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} minutes</source>
        <extracomment>English singular: In the last minute</extracomment>
        <translation>
            <numerusform>In der letzten Minute</numerusform>
            <numerusform>In den letzten {count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>All {count}</source>
        <translation>
            <numerusform>Alle {count}</numerusform>
            <numerusform>Alle {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>{what}  {count}</source>
        <translation>
            <numerusform>{what}  {count}</numerusform>
            <numerusform>{what}  {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>About Job Canceller</source>
        <translation>Über Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Alt and an arrow</source>
        <translation>Alt und eine Pfeiltaste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Details of the row</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Free software under the MIT licence, made with Python, Qt for Python (LGPL) and other parts: the Help menu shows all licences. It is no product of Topaz Labs.</source>
        <translation>Freie Software unter der MIT-Lizenz, gemacht mit Python, Qt for Python (LGPL) und anderen Teilen: Das Hilfe-Menü zeigt alle Lizenzen. Es ist kein Produkt von Topaz Labs.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>From control to control</source>
        <translation>Von Element zu Element</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Leave a question without changing anything</source>
        <translation>Eine Frage verlassen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Move a column: View, Columns, “Arrange columns…”</source>
        <translation>Eine Spalte verschieben: Ansicht, Spalten, „Spalten anordnen…“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Press a button, choose a chip</source>
        <translation>Einen Knopf drücken, einen Filter wählen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Select more rows</source>
        <translation>Mehr Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift and the arrows</source>
        <translation>Umschalt und die Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Space or Enter</source>
        <translation>Leertaste oder Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Stops image jobs at the Topaz Labs Image API before they cost credits.</source>
        <translation>Stoppt Bildaufträge bei der Topaz Labs Image API, bevor sie Credits kosten.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>The menus</source>
        <translation>Die Menüs</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What can be done with a row</source>
        <translation>Was sich mit einer Zeile tun lässt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What the statuses mean</source>
        <translation>Was die Status bedeuten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Choose the “API” tab.</source>
        <translation>Wählen Sie „API“.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Come back here, choose “Enter another key…” in the Key menu, and paste it.</source>
        <translation>Kommen Sie hierher zurück, wählen Sie im Menü „Schlüssel“ den Punkt „Anderen Schlüssel eingeben…“, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>How to get a key</source>
        <translation>Wie man einen Schlüssel bekommt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Make a new key there and copy it at once: it is shown this one time only. If you have kept a key already, you can use that.</source>
        <translation>Erstellen Sie dort einen neuen Schlüssel, und kopieren Sie ihn sofort: Er wird nur dieses eine Mal gezeigt. Wenn Sie schon einen Schlüssel aufbewahrt haben, können Sie den nehmen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com</source>
        <translation>account.topazlabs.com öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com in your browser and sign in with the account that started the jobs.</source>
        <translation>Öffnen Sie account.topazlabs.com im Browser, und melden Sie sich mit dem Konto an, das die Aufträge gestartet hat.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Whoever has your key can use your credits. Don't send it to anybody; this program sends it to the service alone, and writes it into no file.</source>
        <translation>Wer Ihren Schlüssel hat, kann Ihre Credits verbrauchen. Schicken Sie ihn niemandem; dieses Programm sendet ihn allein an den Dienst und schreibt ihn in keine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Going on</source>
        <translation>Im Gange</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs are kept for {count} days; the settings say how long.</source>
        <extracomment>English singular: Runs are kept for 1 day; the settings say how long.</extracomment>
        <translation>
            <numerusform>Durchläufe werden {count} Tag aufgehoben; die Einstellungen sagen, wie lange.</numerusform>
            <numerusform>Durchläufe werden {count} Tage aufgehoben; die Einstellungen sagen, wie lange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{name} (more than {count} IDs)</source>
        <translation>
            <numerusform>{name} (mehr als {count} ID)</numerusform>
            <numerusform>{name} (mehr als {count} IDs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{name} ({count} IDs)</source>
        <extracomment>English singular: {name} (1 ID)</extracomment>
        <translation>
            <numerusform>{name} ({count} ID)</numerusform>
            <numerusform>{name} ({count} IDs)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source}, “{sheet}”</source>
        <translation>{source}, „{sheet}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added</source>
        <translation>Kein Auftrag aufgenommen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added from {source}</source>
        <translation>Kein Auftrag aus {source} aufgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>The list of {count} jobs is put away.</source>
        <extracomment>English singular: The list with 1 job is put away.</extracomment>
        <translation>
            <numerusform>Die Liste mit {count} Auftrag ist beiseitegelegt.</numerusform>
            <numerusform>Die Liste mit {count} Aufträgen ist beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} came more than once</source>
        <extracomment>English singular: 1 came more than once</extracomment>
        <translation>
            <numerusform>{count} kam mehr als einmal vor</numerusform>
            <numerusform>{count} kamen mehr als einmal vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added</source>
        <extracomment>English singular: 1 job added</extracomment>
        <translation>
            <numerusform>{count} Auftrag aufgenommen</numerusform>
            <numerusform>{count} Aufträge aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added from {source}</source>
        <extracomment>English singular: 1 job added from {source}</extracomment>
        <translation>
            <numerusform>{count} Auftrag aus {source} aufgenommen</numerusform>
            <numerusform>{count} Aufträge aus {source} aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs are back in the list.</source>
        <extracomment>English singular: 1 job is back in the list.</extracomment>
        <translation>
            <numerusform>{count} Auftrag ist wieder in der Liste.</numerusform>
            <numerusform>{count} Aufträge sind wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs stay in the list, because they were sent already.</source>
        <extracomment>English singular: 1 job stays in the list, because it was sent already.</extracomment>
        <translation>
            <numerusform>{count} Auftrag bleibt in der Liste, weil er schon gesendet wurde.</numerusform>
            <numerusform>{count} Aufträge bleiben in der Liste, weil sie schon gesendet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs taken out of the list again.</source>
        <extracomment>English singular: 1 job taken out of the list again.</extracomment>
        <translation>
            <numerusform>{count} Auftrag wieder aus der Liste genommen.</numerusform>
            <numerusform>{count} Aufträge wieder aus der Liste genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} look like damaged IDs</source>
        <extracomment>English singular: 1 looks like a damaged ID</extracomment>
        <translation>
            <numerusform>{count} sieht nach einer beschädigten ID aus</numerusform>
            <numerusform>{count} sehen nach beschädigten IDs aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} were in the list already</source>
        <extracomment>English singular: 1 was in the list already</extracomment>
        <translation>
            <numerusform>{count} stand schon in der Liste</numerusform>
            <numerusform>{count} standen schon in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{parts}, {part}</source>
        <translation>{parts}, {part}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/reading_queue.py"/>
        <source>Reading {source}…</source>
        <translation>Lesen von {source}…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Came before in the same list</source>
        <translation>Kam in derselben Liste schon vor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Was in the list already</source>
        <translation>Stand schon in der Liste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>These look like job IDs, not like a key. Go back and hand them in as jobs; the key is on the “API” tab of account.topazlabs.com.</source>
        <extracomment>English singular: This looks like a job ID, not like a key. Go back and hand it in as a job; the key is on the “API” tab of account.topazlabs.com.</extracomment>
        <translation>
            <numerusform>Das sieht nach einer Auftrags-ID aus, nicht nach einem Schlüssel. Gehen Sie zurück und geben Sie sie als Auftrag ein; der Schlüssel steht unter „API“ auf account.topazlabs.com.</numerusform>
            <numerusform>Das sieht nach Auftrags-IDs aus, nicht nach einem Schlüssel. Gehen Sie zurück und geben Sie sie als Aufträge ein; der Schlüssel steht unter „API“ auf account.topazlabs.com.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Are these the right jobs? The service can say what each of them is; nothing is cancelled by asking.</source>
        <translation>Sind das die richtigen Aufträge? Der Dienst kann sagen, was jeder davon ist; durch Fragen wird nichts abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Asking the service… {done} of {count} jobs</source>
        <extracomment>English singular: Asking the service… {done} of 1 job</extracomment>
        <translation>
            <numerusform>Der Dienst wird gefragt… {done} von {count} Auftrag</numerusform>
            <numerusform>Der Dienst wird gefragt… {done} von {count} Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Looking for jobs that were started meanwhile… {count} jobs seen</source>
        <extracomment>English singular: Looking for jobs that were started meanwhile… 1 job seen</extracomment>
        <translation>
            <numerusform>Suche nach Aufträgen, die inzwischen gestartet wurden… {count} Auftrag gesehen</numerusform>
            <numerusform>Suche nach Aufträgen, die inzwischen gestartet wurden… {count} Aufträge gesehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>The service can be asked once more whether it shows them as cancelled.</source>
        <translation>Der Dienst kann noch einmal gefragt werden, ob er sie als abgebrochen anzeigt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Jobs are being cancelled</source>
        <translation>Aufträge werden gerade abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for another key</source>
        <translation>Der Durchlauf wartet auf einen anderen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for your answer</source>
        <translation>Der Durchlauf wartet auf Ihre Antwort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Cancel {count} jobs?</source>
        <extracomment>English singular: Cancel 1 job?</extracomment>
        <translation>
            <numerusform>{count} Auftrag abbrechen?</numerusform>
            <numerusform>{count} Aufträge abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{count} of them are hidden by the filter or the search.</source>
        <extracomment>English singular: 1 of them is hidden by the filter or the search.</extracomment>
        <translation>
            <numerusform>{count} davon ist durch den Filter oder die Suche verborgen.</numerusform>
            <numerusform>{count} davon sind durch den Filter oder die Suche verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. That is written down: when you start the program again, it offers to go on with the rest.</source>
        <extracomment>English singular: The job is not done yet. That is written down: when you start the program again, it offers to go on.</extracomment>
        <translation>
            <numerusform>{done} von {count} Auftrag ist erledigt. Das ist aufgezeichnet: Wenn Sie das Programm wieder starten, bietet es an weiterzumachen.</numerusform>
            <numerusform>{done} von {count} Aufträgen sind erledigt. Das ist aufgezeichnet: Wenn Sie das Programm wieder starten, bietet es an, mit dem Rest weiterzumachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. This is practice: the list is gone when you close.</source>
        <extracomment>English singular: The job is not done yet. This is practice: the list is gone when you close.</extracomment>
        <translation>
            <numerusform>{done} von {count} Auftrag ist erledigt. Dies ist Übung: Die Liste ist weg, wenn Sie schließen.</numerusform>
            <numerusform>{done} von {count} Aufträgen sind erledigt. Dies ist Übung: Die Liste ist weg, wenn Sie schließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} jobs</source>
        <extracomment>English singular: Cancel 1 job</extracomment>
        <translation>
            <numerusform>{count} Auftrag abbrechen</numerusform>
            <numerusform>{count} Aufträge abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} selected jobs</source>
        <extracomment>English singular: Cancel 1 selected job</extracomment>
        <translation>
            <numerusform>{count} ausgewählten Auftrag abbrechen</numerusform>
            <numerusform>{count} ausgewählte Aufträge abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Finish the list</source>
        <translation>Die Liste zu Ende bringen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>There is nothing to cancel any more</source>
        <translation>Es gibt nichts mehr abzubrechen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} jobs ready</source>
        <extracomment>English singular: 1 job ready</extracomment>
        <translation>
            <numerusform>{count} Auftrag bereit</numerusform>
            <numerusform>{count} Aufträge bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} of {total} jobs ready</source>
        <extracomment>English singular: 1 of {total} jobs ready</extracomment>
        <translation>
            <numerusform>{count} von {total} Aufträgen bereit</numerusform>
            <numerusform>{count} von {total} Aufträgen bereit</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source> (from {source})</source>
        <translation> (aus {source})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>A run of {moment}{source} was cut off: {count} of its {total} jobs are not done yet.</source>
        <extracomment>English singular: A run of {moment}{source} was cut off: 1 of its {total} jobs is not done yet.</extracomment>
        <translation>
            <numerusform>Ein Durchlauf vom {moment}{source} wurde unterbrochen: {count} seiner {total} Aufträge ist noch nicht erledigt.</numerusform>
            <numerusform>Ein Durchlauf vom {moment}{source} wurde unterbrochen: {count} seiner {total} Aufträge sind noch nicht erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Going on with that run takes the place of the {count} jobs in the list.</source>
        <extracomment>English singular: Going on with that run takes the place of the job in the list.</extracomment>
        <translation>
            <numerusform>Wenn Sie jenen Durchlauf fortsetzen, tritt er an die Stelle des Auftrags in der Liste.</numerusform>
            <numerusform>Wenn Sie jenen Durchlauf fortsetzen, tritt er an die Stelle der {count} Aufträge in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>There are {count} more like it.</source>
        <extracomment>English singular: There is 1 more like it.</extracomment>
        <translation>
            <numerusform>Es gibt noch {count} von der Art.</numerusform>
            <numerusform>Es gibt noch {count} von der Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>{count} jobs of that run are left as they are. The run stays in the history.</source>
        <extracomment>English singular: 1 job of that run is left as it is. The run stays in the history.</extracomment>
        <translation>
            <numerusform>{count} Auftrag dieses Durchlaufs bleibt, wie er ist. Der Durchlauf bleibt bei den früheren Durchläufen.</numerusform>
            <numerusform>{count} Aufträge dieses Durchlaufs bleiben, wie sie sind. Der Durchlauf bleibt bei den früheren Durchläufen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the answers that are still on their way.</source>
        <translation>Warten auf die Antworten, die noch unterwegs sind.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{count} a second</source>
        <extracomment>English singular: 1 a second</extracomment>
        <translation>
            <numerusform>{count} pro Sekunde</numerusform>
            <numerusform>{count} pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{done} of {count} jobs done</source>
        <extracomment>English singular: {done} of 1 job done</extracomment>
        <translation>
            <numerusform>{done} von {count} Auftrag erledigt</numerusform>
            <numerusform>{done} von {count} Aufträgen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>All {count} jobs are cancelled</source>
        <extracomment>English singular: The job is cancelled</extracomment>
        <translation>
            <numerusform>Der Auftrag ist abgebrochen</numerusform>
            <numerusform>Alle {count} Aufträge sind abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Check {count} again</source>
        <extracomment>English singular: Check 1 again</extracomment>
        <translation>
            <numerusform>{count} noch einmal prüfen</numerusform>
            <numerusform>{count} noch einmal prüfen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>No job of this list is running any more.</source>
        <translation>Von dieser Liste läuft kein Auftrag mehr.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>None of the {count} jobs was cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>Der Auftrag wurde nicht abgebrochen</numerusform>
            <numerusform>Keiner der {count} Aufträge wurde abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Show the {count} problems</source>
        <extracomment>English singular: Show the problem</extracomment>
        <translation>
            <numerusform>Das Problem zeigen</numerusform>
            <numerusform>Die {count} Probleme zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Try {count} again</source>
        <extracomment>English singular: Try 1 again</extracomment>
        <translation>
            <numerusform>{count} noch einmal versuchen</numerusform>
            <numerusform>{count} noch einmal versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{cancelled} of {count} jobs are cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>{cancelled} von {count} Auftrag ist abgebrochen</numerusform>
            <numerusform>{cancelled} von {count} Aufträgen sind abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not allowed with this key</source>
        <extracomment>English singular: 1 is not allowed with this key</extracomment>
        <translation>
            <numerusform>{count} ist mit diesem Schlüssel nicht erlaubt</numerusform>
            <numerusform>{count} sind mit diesem Schlüssel nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not known to the service</source>
        <extracomment>English singular: 1 is not known to the service</extracomment>
        <translation>
            <numerusform>{count} ist dem Dienst nicht bekannt</numerusform>
            <numerusform>{count} sind dem Dienst nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} being sent</source>
        <translation>
            <numerusform>{count} wird gesendet</numerusform>
            <numerusform>{count} werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cancelled</source>
        <translation>
            <numerusform>{count} abgebrochen</numerusform>
            <numerusform>{count} abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cannot be cancelled any more</source>
        <translation>
            <numerusform>{count} lässt sich nicht mehr abbrechen</numerusform>
            <numerusform>{count} lassen sich nicht mehr abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} had already finished</source>
        <translation>
            <numerusform>{count} war schon zu Ende</numerusform>
            <numerusform>{count} waren schon zu Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} may have been cancelled</source>
        <translation>
            <numerusform>{count} vielleicht abgebrochen</numerusform>
            <numerusform>{count} vielleicht abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} no job IDs</source>
        <extracomment>English singular: 1 no job ID</extracomment>
        <translation>
            <numerusform>{count} keine Auftrags-ID</numerusform>
            <numerusform>{count} keine Auftrags-IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled</source>
        <translation>
            <numerusform>{count} nicht abgebrochen</numerusform>
            <numerusform>{count} nicht abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled: stopped first</source>
        <translation>
            <numerusform>{count} nicht abgebrochen: Durchlauf angehalten</numerusform>
            <numerusform>{count} nicht abgebrochen: Durchlauf angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not sent yet</source>
        <translation>
            <numerusform>{count} noch nicht gesendet</numerusform>
            <numerusform>{count} noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} repeated</source>
        <extracomment>English singular: 1 repeated</extracomment>
        <translation>
            <numerusform>{count} doppelt</numerusform>
            <numerusform>{count} doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} waiting to be tried again</source>
        <translation>
            <numerusform>{count} wartet auf neuen Versuch</numerusform>
            <numerusform>{count} warten auf neuen Versuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} were cancelled before</source>
        <extracomment>English singular: 1 was cancelled before</extracomment>
        <translation>
            <numerusform>{count} schon vorher abgebrochen</numerusform>
            <numerusform>{count} schon vorher abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{handed_in} handed in: {count} jobs, {repeated}, {rejected}.</source>
        <extracomment>English singular: {handed_in} handed in: 1 job, {repeated}, {rejected}.</extracomment>
        <translation>
            <numerusform>{handed_in} übergeben: {count} Auftrag, {repeated}, {rejected}.</numerusform>
            <numerusform>{handed_in} übergeben: {count} Aufträge, {repeated}, {rejected}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{moment}, in {time}, with the key “{name}” at {address}.</source>
        <translation>{moment}, in {time}, mit dem Schlüssel „{name}“ bei {address}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{parts}. {news}</source>
        <translation>{parts}. {news}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Set by your company for this computer.</source>
        <translation>Von Ihrer Firma für diesen Computer festgelegt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>days</source>
        <extracomment>English singular: day</extracomment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column} (always shown)</source>
        <translation>{column} (immer zu sehen)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column}: {place} of {total}</source>
        <translation>{column}: {place} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked for its state</source>
        <translation>Nach dem Zustand gefragt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked to cancel it</source>
        <translation>Um Abbruch gebeten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Nothing was sent for it.</source>
        <translation>Dafür wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>an unexpected answer ({code})</source>
        <translation>eine unerwartete Antwort ({code})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>answered (200)</source>
        <translation>beantwortet (200)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cancelled (204)</source>
        <translation>abgebrochen (204)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cannot be cancelled in its state (409)</source>
        <translation>in seinem Zustand nicht abzubrechen (409)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>key not accepted (401)</source>
        <translation>Schlüssel nicht angenommen (401)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>no such job (404)</source>
        <translation>kein solcher Auftrag (404)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not accepted as an ID (400)</source>
        <translation>nicht als ID angenommen (400)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not allowed (403)</source>
        <translation>nicht erlaubt (403)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>server trouble ({code})</source>
        <translation>Störung beim Dienst ({code})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>too many requests (429)</source>
        <translation>zu viele Anfragen (429)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{call}: {answer}</source>
        <translation>{call}: {answer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{count} requests were sent for it before the program was started again.</source>
        <extracomment>English singular: 1 request was sent for it before the program was started again.</extracomment>
        <translation>
            <numerusform>{count} Anfrage wurde dafür gesendet, bevor das Programm neu gestartet wurde.</numerusform>
            <numerusform>{count} Anfragen wurden dafür gesendet, bevor das Programm neu gestartet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{tried} – “{message}”</source>
        <translation>{tried} – „{message}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>File or label</source>
        <translation>Datei oder Name</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>{sentence} Again at {time}.</source>
        <translation>{sentence} Noch einmal um {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show all {count} rows</source>
        <extracomment>English singular: Show the row</extracomment>
        <translation>
            <numerusform>Die Zeile zeigen</numerusform>
            <numerusform>Alle {count} Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show only: {status}, {count} rows</source>
        <extracomment>English singular: Show only: {status}, 1 row</extracomment>
        <translation>
            <numerusform>Nur zeigen: {status}, {count} Zeile</numerusform>
            <numerusform>Nur zeigen: {status}, {count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Something went wrong in this program itself.</source>
        <translation>In diesem Programm selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Try it again. The log says more.</source>
        <translation>Versuchen Sie es noch einmal. Mehr steht im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} hours</source>
        <extracomment>English singular: 1 hour</extracomment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} minutes</source>
        <extracomment>English singular: 1 minute</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} seconds</source>
        <extracomment>English singular: 1 second</extracomment>
        <translation>
            <numerusform>{count} Sekunde</numerusform>
            <numerusform>{count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>{longer} {shorter}</source>
        <translation>{longer} {shorter}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>{title}: {cell}</source>
        <translation>{title}: {cell}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>All {count} are cancelled, says the service.</source>
        <extracomment>English singular: The job is cancelled, says the service.</extracomment>
        <translation>
            <numerusform>Der Auftrag ist abgebrochen, sagt der Dienst.</numerusform>
            <numerusform>Alle {count} sind abgebrochen, sagt der Dienst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Check again in a moment.</source>
        <translation>Prüfen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com.</source>
        <translation>Geben Sie einen anderen Schlüssel ein; er steht unter „API“ auf account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It can still be cancelled.</source>
        <translation>Er lässt sich noch abbrechen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has completed already, so nothing is sent for it.</source>
        <translation>Er ist schon fertig, deshalb wird für ihn nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has failed by itself, so nothing is sent for it.</source>
        <translation>Er ist von selbst fehlgeschlagen, deshalb wird für ihn nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is being processed; perhaps it can still be cancelled.</source>
        <translation>Er wird gerade bearbeitet; vielleicht lässt er sich noch abbrechen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is cancelled already, so nothing is sent for it.</source>
        <translation>Er ist schon abgebrochen, deshalb wird für ihn nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It may take a while until a cancelled job is shown so. Check again soon.</source>
        <translation>Es kann etwas dauern, bis ein abgebrochener Auftrag so angezeigt wird. Prüfen Sie bald noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Its state is new to this program; perhaps it can be cancelled.</source>
        <translation>Sein Zustand ist diesem Programm neu; vielleicht lässt er sich abbrechen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Jobs whose IDs you have can be cancelled all the same.</source>
        <translation>Aufträge, deren IDs Sie haben, lassen sich trotzdem abbrechen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>No new job was started meanwhile.</source>
        <translation>Inzwischen wurde kein neuer Auftrag gestartet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Nothing is claimed about jobs that were not asked about.</source>
        <translation>Über Aufträge, nach denen nicht gefragt wurde, wird nichts behauptet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} it did not say what they are doing.</source>
        <extracomment>English singular: Of 1 it did not say what it is doing.</extracomment>
        <translation>
            <numerusform>Von {count} hat er nicht gesagt, was er gerade tut.</numerusform>
            <numerusform>Von {count} hat er nicht gesagt, was sie gerade tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} nothing is known.</source>
        <extracomment>English singular: Of 1 nothing is known.</extracomment>
        <translation>
            <numerusform>Von {count} ist nichts bekannt.</numerusform>
            <numerusform>Von {count} ist nichts bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>So nobody can say here whether new jobs were started meanwhile.</source>
        <translation>Deshalb kann hier niemand sagen, ob inzwischen neue Aufträge gestartet wurden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The balance could not be asked, so nothing is said about credits.</source>
        <translation>Das Guthaben konnte nicht abgefragt werden, deshalb steht hier nichts über Credits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits are reserved now.</source>
        <extracomment>English singular: The balance says: 1 credit is reserved now.</extracomment>
        <translation>
            <numerusform>Das Guthaben zeigt: {count} Credit ist jetzt reserviert.</numerusform>
            <numerusform>Das Guthaben zeigt: {count} Credits sind jetzt reserviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits were reserved before the run, {after} are now.</source>
        <extracomment>English singular: The balance says: 1 credit was reserved before the run, {after} are now.</extracomment>
        <translation>
            <numerusform>Das Guthaben zeigt: Vor dem Durchlauf war {count} Credit reserviert, jetzt sind es {after}.</numerusform>
            <numerusform>Das Guthaben zeigt: Vor dem Durchlauf waren {count} Credits reserviert, jetzt sind es {after}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not ask what jobs are doing.</source>
        <translation>Der Schlüssel „{name}“ darf nicht fragen, was Aufträge gerade tun.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not read the service's list of jobs.</source>
        <translation>Der Schlüssel „{name}“ darf die Auftragsliste des Dienstes nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service did not say of every job what it is doing.</source>
        <translation>Der Dienst hat nicht von jedem Auftrag gesagt, was er gerade tut.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service does not accept the key “{name}”.</source>
        <translation>Der Dienst nimmt den Schlüssel „{name}“ nicht an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service had trouble while its list was being read.</source>
        <translation>Der Dienst hatte eine Störung, während seine Liste gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service was asked about every job.</source>
        <translation>Der Dienst wurde nach jedem Auftrag gefragt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's list could not be read to its end.</source>
        <translation>Die Liste des Dienstes konnte nicht zu Ende gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's whole list was read.</source>
        <translation>Die ganze Liste des Dienstes wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found.</source>
        <translation>Es gibt vielleicht mehr Aufträge, als gefunden wurden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found. Look again in a moment.</source>
        <translation>Es gibt vielleicht mehr Aufträge, als gefunden wurden. Sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>They can be cancelled all the same.</source>
        <translation>Sie lassen sich trotzdem abbrechen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>This key may not read the balance, so nothing is said about credits.</source>
        <translation>Dieser Schlüssel darf das Guthaben nicht lesen, deshalb steht hier nichts über Credits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>at least {count} credits</source>
        <extracomment>English singular: at least 1 credit</extracomment>
        <translation>
            <numerusform>mindestens {count} Credit</numerusform>
            <numerusform>mindestens {count} Credits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{cancelled} of {count} are cancelled, says the service.</source>
        <extracomment>English singular: {cancelled} of 1 is cancelled, says the service.</extracomment>
        <translation>
            <numerusform>{cancelled} von {count} ist abgebrochen, sagt der Dienst.</numerusform>
            <numerusform>{cancelled} von {count} sind abgebrochen, sagt der Dienst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are being processed; the service may refuse those.</source>
        <extracomment>English singular: 1 is being processed; the service may refuse that one.</extracomment>
        <translation>
            <numerusform>{count} wird gerade bearbeitet; der Dienst weist ihn vielleicht ab.</numerusform>
            <numerusform>{count} werden gerade bearbeitet; der Dienst weist diese vielleicht ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are cancelled already; nothing is sent for them.</source>
        <extracomment>English singular: 1 is cancelled already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} ist schon abgebrochen; für ihn wird nichts gesendet.</numerusform>
            <numerusform>{count} sind schon abgebrochen; für sie wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are in a state that is new to this program.</source>
        <extracomment>English singular: 1 is in a state that is new to this program.</extracomment>
        <translation>
            <numerusform>{count} ist in einem Zustand, der diesem Programm neu ist.</numerusform>
            <numerusform>{count} sind in einem Zustand, der diesem Programm neu ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service any more.</source>
        <extracomment>English singular: 1 is not known to the service any more.</extracomment>
        <translation>
            <numerusform>{count} ist dem Dienst nicht mehr bekannt.</numerusform>
            <numerusform>{count} sind dem Dienst nicht mehr bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service with this key.</source>
        <extracomment>English singular: 1 is not known to the service with this key.</extracomment>
        <translation>
            <numerusform>{count} ist dem Dienst mit diesem Schlüssel nicht bekannt.</numerusform>
            <numerusform>{count} sind dem Dienst mit diesem Schlüssel nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are shown as {state}.</source>
        <extracomment>English singular: 1 is shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} wird als {state} angezeigt.</numerusform>
            <numerusform>{count} werden als {state} angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are still shown as {state}.</source>
        <extracomment>English singular: 1 is still shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} wird noch als {state} angezeigt.</numerusform>
            <numerusform>{count} werden noch als {state} angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} can be cancelled.</source>
        <extracomment>English singular: 1 can be cancelled.</extracomment>
        <translation>
            <numerusform>{count} lässt sich abbrechen.</numerusform>
            <numerusform>{count} lassen sich abbrechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} credits</source>
        <extracomment>English singular: 1 credit</extracomment>
        <translation>
            <numerusform>{count} Credit</numerusform>
            <numerusform>{count} Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} days ago</source>
        <extracomment>English singular: 1 day ago</extracomment>
        <translation>
            <numerusform>vor {count} Tag</numerusform>
            <numerusform>vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} have finished already; nothing is sent for them.</source>
        <extracomment>English singular: 1 has finished already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} ist schon zu Ende; für ihn wird nichts gesendet.</numerusform>
            <numerusform>{count} sind schon zu Ende; für sie wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} hours ago</source>
        <extracomment>English singular: 1 hour ago</extracomment>
        <translation>
            <numerusform>vor {count} Stunde</numerusform>
            <numerusform>vor {count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} minutes ago</source>
        <extracomment>English singular: 1 minute ago</extracomment>
        <translation>
            <numerusform>vor {count} Minute</numerusform>
            <numerusform>vor {count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} new jobs were started meanwhile.</source>
        <extracomment>English singular: 1 new job was started meanwhile.</extracomment>
        <translation>
            <numerusform>{count} neuer Auftrag wurde inzwischen gestartet.</numerusform>
            <numerusform>{count} neue Aufträge wurden inzwischen gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>{what} ({credits})</source>
        <translation>{what} ({credits})</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>No such job</source>
        <translation>Kein solcher Auftrag</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key.</source>
        <translation>Der Dienst kennt für diesen Schlüssel keinen solchen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A digit or more is missing.</source>
        <translation>Es fehlt mindestens ein Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A job ID looks like this: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. IDs that are named as something else, such as source_id or request_id, are not taken for jobs.</source>
        <translation>Eine Auftrags-ID sieht so aus: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. IDs, die anders benannt sind, etwa als source_id oder request_id, gelten nicht als Aufträge.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Another program is using {source}.</source>
        <translation>Ein anderes Programm benutzt gerade {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Ask whoever owns the file, or copy it to a folder of your own.</source>
        <translation>Fragen Sie die Person, der die Datei gehört, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Check the disk or the network connection, or copy the file, and try again.</source>
        <translation>Prüfen Sie den Datenträger oder die Netzwerkverbindung, oder kopieren Sie die Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Close it there, and open it here again.</source>
        <translation>Schließen Sie die Datei dort, und öffnen Sie sie hier noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Copy the column with the job IDs into a new workbook, or save the sheet as CSV.</source>
        <translation>Kopieren Sie die Spalte mit den Auftrags-IDs in eine neue Arbeitsmappe, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a column.</source>
        <translation>Übergeben Sie die Datei, ohne eine Spalte zu nennen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a sheet.</source>
        <translation>Übergeben Sie die Datei, ohne ein Blatt zu nennen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has a character in it that does not belong in a job ID.</source>
        <translation>Sie enthält ein Zeichen, das nicht in eine Auftrags-ID gehört.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has more digits than a job ID.</source>
        <translation>Sie hat mehr Zeichen als eine Auftrags-ID.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these columns: {columns}.</source>
        <translation>Es gibt diese Spalten: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these sheets: {sheets}.</source>
        <translation>Es gibt diese Blätter: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Look whether it was moved, renamed or deleted, and open it again.</source>
        <translation>Sehen Sie nach, ob die Datei verschoben, umbenannt oder gelöscht wurde, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Nothing of it was added to the list.</source>
        <translation>Daraus wurde nichts in die Liste übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in Outlook and copy its text, or save the attached list by itself.</source>
        <translation>Öffnen Sie sie in Outlook und kopieren Sie den Text, oder speichern Sie die angehängte Liste für sich.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in your spreadsheet program, save it again, and try that copy.</source>
        <translation>Öffnen Sie die Datei in Ihrer Tabellenkalkulation, speichern Sie sie neu, und versuchen Sie es mit dieser Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open the files in it that list the jobs.</source>
        <translation>Öffnen Sie die Dateien darin, in denen die Aufträge stehen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Reading {source} was stopped.</source>
        <translation>Das Lesen von {source} wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save a copy without the password, or copy the job IDs out of it and paste them.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort, oder kopieren Sie die Auftrags-IDs heraus und fügen Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save the list as text, CSV, Excel or OpenDocument, or copy the job IDs and paste them.</source>
        <translation>Speichern Sie die Liste als Text, CSV, Excel oder OpenDocument, oder kopieren Sie die Auftrags-IDs und fügen Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --column NAME.</source>
        <translation>Sagen Sie mit --column NAME, welche es ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --sheet NAME.</source>
        <translation>Sagen Sie mit --sheet NAME, welches es ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several columns of {source} may hold the job IDs: {columns}.</source>
        <translation>Mehrere Spalten von {source} könnten die Auftrags-IDs enthalten: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several sheets of {source} hold IDs: {sheets}.</source>
        <translation>Mehrere Blätter von {source} enthalten IDs: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split it, or copy the part with the job IDs and paste it.</source>
        <translation>Teilen Sie die Datei, oder kopieren Sie den Teil mit den Auftrags-IDs und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split the list, and cancel one part after the other.</source>
        <translation>Teilen Sie die Liste, und brechen Sie einen Teil nach dem anderen ab.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There are more than {limit} jobs in {source}.</source>
        <translation>In {source} sind mehr als {limit} Aufträge.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There is no job ID in {source}.</source>
        <translation>In {source} steht keine Auftrags-ID.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Unpack it, and open the list that is inside.</source>
        <translation>Entpacken Sie es, und öffnen Sie die Liste, die darin ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>You have no permission to read {source}.</source>
        <translation>Sie dürfen {source} nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>the standard input</source>
        <translation>der Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>what was pasted</source>
        <translation>„Eingefügter Text“</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} could not be read to its end.</source>
        <translation>{source} konnte nicht zu Ende gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no column “{name}”.</source>
        <translation>{source} hat keine Spalte „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no columns, so there is no column “{name}”.</source>
        <translation>{source} hat keine Spalten, also auch keine Spalte „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheet “{name}”.</source>
        <translation>{source} hat kein Blatt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheets, so there is no sheet “{name}”.</source>
        <translation>{source} hat keine Blätter, also auch kein Blatt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a folder.</source>
        <translation>{source} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a packed archive.</source>
        <translation>{source} ist ein gepacktes Archiv.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is an e-mail in Outlook's own format.</source>
        <translation>{source} ist eine E-Mail in Outlooks eigenem Format.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is damaged or no real workbook.</source>
        <translation>{source} ist beschädigt oder keine echte Arbeitsmappe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is larger than {limit} MB.</source>
        <translation>{source} ist größer als {limit} MB.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is no kind of file that a list can be read from.</source>
        <translation>{source} ist keine Art von Datei, aus der sich eine Liste lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is not there.</source>
        <translation>{source} gibt es dort nicht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is protected by a password.</source>
        <translation>{source} ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} would fill the memory when it is opened.</source>
        <translation>{source} würde beim Öffnen den Speicher füllen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/jobs.py"/>
        <source>Cancel them in several lists, one after the other.</source>
        <translation>Brechen Sie die Aufträge in mehreren Listen ab, eine nach der anderen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/jobs.py"/>
        <source>The list would have {count} jobs; it holds {most} at most.</source>
        <translation>
            <numerusform>Die Liste hätte {count} Auftrag; sie fasst höchstens {most}.</numerusform>
            <numerusform>Die Liste hätte {count} Aufträge; sie fasst höchstens {most}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Another program has changed what was saved in your keychain ({keychain}).</source>
        <translation>Ein anderes Programm hat geändert, was in Ihrem Schlüsselbund gespeichert war ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Check that it is the key and nothing else, or use it for this session only.</source>
        <translation>Prüfen Sie, ob es der Schlüssel ist und sonst nichts, oder verwenden Sie ihn nur für diese Sitzung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/keys.py"/>
        <source>Choose one of {count} letters at most.</source>
        <translation>
            <numerusform>Wählen Sie einen mit höchstens {count} Buchstaben.</numerusform>
            <numerusform>Wählen Sie einen mit höchstens {count} Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Copy the key once more, by itself, and paste it again.</source>
        <translation>Kopieren Sie noch einmal nur den Schlüssel, ohne etwas davor oder dahinter, und fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again, or log in the way you did when you saved it.</source>
        <translation>Geben Sie ihn noch einmal ein, oder melden Sie sich so an wie damals, als Sie ihn gespeichert haben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again.</source>
        <translation>Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter the key again; it takes the place of what is there.</source>
        <translation>Geben Sie den Schlüssel noch einmal ein; er ersetzt, was dort ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Give it one that you will recognise, such as “Studio”.</source>
        <translation>Geben Sie ihm einen, den Sie wiedererkennen, zum Beispiel „Studio“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>No key was entered.</source>
        <translation>Es wurde kein Schlüssel eingegeben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Paste the key from the “API” tab of account.topazlabs.com.</source>
        <translation>Fügen Sie den Schlüssel ein; er steht unter „API“ auf account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Perhaps another window saved one just then. Save it again, or use it for this session only.</source>
        <translation>Vielleicht hat gerade ein anderes Fenster einen gespeichert. Speichern Sie ihn noch einmal, oder verwenden Sie ihn nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key has no name yet.</source>
        <translation>Der Schlüssel hat noch keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” is no longer in your keychain ({keychain}).</source>
        <translation>Der Schlüssel „{name}“ ist nicht mehr in Ihrem Schlüsselbund ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” was saved in another keychain ({keychain}); now there is {present}.</source>
        <translation>Der Schlüssel „{name}“ wurde in einem anderen Schlüsselbund gespeichert ({keychain}); jetzt ist {present} da.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This computer has no keychain that can keep the key.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel aufbewahren kann.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This name is too long for a key.</source>
        <translation>Dieser Name ist zu lang für einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text cannot be a key: it has a space, a line break or a special character in it.</source>
        <translation>Dieser Text kann kein Schlüssel sein: Er enthält ein Leerzeichen, einen Zeilenumbruch oder ein Sonderzeichen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text is too long for your keychain ({keychain}).</source>
        <translation>Dieser Text ist zu lang für Ihren Schlüsselbund ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again and allow it when you are asked, or use the key for this session only.</source>
        <translation>Versuchen Sie es noch einmal und erlauben Sie es, wenn Sie gefragt werden, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only.</source>
        <translation>Versuchen Sie es noch einmal, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only. The log has more.</source>
        <translation>Versuchen Sie es noch einmal, oder verwenden Sie den Schlüssel nur für diese Sitzung. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>You can use the key for this session; enter it again the next time.</source>
        <translation>Sie können den Schlüssel für diese Sitzung verwenden; geben Sie ihn beim nächsten Mal wieder ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not keep the key ({keychain}).</source>
        <translation>Ihr Schlüsselbund hat den Schlüssel nicht behalten ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not let this program in ({keychain}).</source>
        <translation>Ihr Schlüsselbund hat diesem Programm keinen Zugriff gegeben ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain had a trouble of its own ({keychain}).</source>
        <translation>Ihr Schlüsselbund hatte selbst eine Störung ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain is locked ({keychain}).</source>
        <translation>Ihr Schlüsselbund ist gesperrt ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain stopped answering ({keychain}).</source>
        <translation>Ihr Schlüsselbund antwortet nicht mehr ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>The practice service could not be started on this computer.</source>
        <translation>Der Übungsdienst konnte auf diesem Computer nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>Try again. If it happens each time, ask whoever looks after this computer whether programs may talk to the address 127.0.0.1.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es jedes Mal geschieht, fragen Sie die Person, die diesen Computer betreut, ob Programme mit der Adresse 127.0.0.1 sprechen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Ask whoever looks after your network for an HTTP proxy, and enter it in the settings.</source>
        <translation>Fragen Sie die Person, die Ihr Netzwerk betreut, nach einem HTTP-Proxy, und tragen Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The password for the proxy “{proxy}” could not be read from your keychain.</source>
        <translation>Das Kennwort für den Proxy „{proxy}“ konnte nicht aus Ihrem Schlüsselbund gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy is asked without it. If that fails, unlock your keychain, or enter the password again in the settings.</source>
        <translation>Der Proxy wird ohne Kennwort gefragt. Wenn das misslingt, entsperren Sie Ihren Schlüsselbund, oder geben Sie das Kennwort in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy that is set cannot be an address (“{proxy}”).</source>
        <translation>Der eingestellte Proxy kann keine Adresse sein („{proxy}“).</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>This kind of proxy cannot be used (“{proxy}”).</source>
        <translation>Diese Art von Proxy lässt sich nicht verwenden („{proxy}“).</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Write it as proxy.example.com:8080, in the settings of this program or in HTTPS_PROXY.</source>
        <translation>Schreiben Sie ihn als proxy.example.com:8080, in den Einstellungen dieses Programms oder in HTTPS_PROXY.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A run was written down by a newer version of this program.</source>
        <translation>Ein Durchlauf wurde von einer neueren Version dieses Programms aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A wrong character in it</source>
        <translation>Ein falsches Zeichen darin</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Let the run come to its end and save the report before you close the program.</source>
        <translation>Das Abbrechen geht weiter. Lassen Sie den Durchlauf zu Ende kommen und speichern Sie den Bericht, bevor Sie das Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Make room on the disk, and the run is written down again; otherwise save the report before you close the program.</source>
        <translation>Das Abbrechen geht weiter. Schaffen Sie Platz, dann wird der Durchlauf wieder mitgeschrieben; sonst speichern Sie den Bericht, bevor Sie das Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .csv.</source>
        <translation>Wählen Sie einen Namen, der mit .csv endet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .xlsx, .csv or .json.</source>
        <translation>Wählen Sie einen Namen, der mit .xlsx, .csv oder .json endet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder or another disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, or connect the drive again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Laufwerk wieder an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, such as your documents, or another name.</source>
        <translation>Wählen Sie einen anderen Ordner, etwa Ihre Dokumente, oder einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another name for the report.</source>
        <translation>Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>Schließen Sie die Datei dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Go on there, or close that window first.</source>
        <translation>Machen Sie dort weiter, oder schließen Sie zuerst jenes Fenster.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Hand in its IDs again: what is cancelled already stays so.</source>
        <translation>Übergeben Sie die IDs noch einmal: Was schon abgebrochen ist, bleibt es.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Handed in altogether</source>
        <translation>Insgesamt übergeben</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in the list</source>
        <translation>Aufträge in der Liste</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in this report</source>
        <translation>Aufträge in diesem Bericht</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look like damaged IDs</source>
        <translation>Sehen nach beschädigten IDs aus</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look with “Find my running jobs” whether any of its jobs are still running, or hand in their IDs again: what is cancelled already stays so.</source>
        <translation>Sehen Sie mit „Meine laufenden Aufträge finden“ nach, ob noch welche davon laufen, oder übergeben Sie die IDs noch einmal: Was schon abgebrochen ist, bleibt es.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Make room, or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Open it with the newer version.</source>
        <translation>Öffnen Sie ihn mit der neueren Version.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Practice: no real job was touched.</source>
        <translation>Übung: Kein echter Auftrag wurde angerührt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Same as job number</source>
        <translation>Gleich wie Auftrag Nummer</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Started (UTC)</source>
        <translation>Gestartet (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The disk is full, so this run is not being written down.</source>
        <translation>Der Datenträger ist voll, deshalb wird dieser Durchlauf nicht mitgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The folder “{folder}” for the report is not there.</source>
        <translation>Den Ordner „{folder}“ für den Bericht gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run cannot be read at the moment.</source>
        <translation>Die Aufzeichnung eines Durchlaufs ist im Moment nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run is damaged and cannot be read. It was kept as “{file}.damaged”.</source>
        <translation>Die Aufzeichnung eines Durchlaufs ist beschädigt und nicht lesbar. Sie wurde als „{file}.damaged“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of this run is not there any more.</source>
        <translation>Die Aufzeichnung dieses Durchlaufs ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: it has more columns than Excel takes.</source>
        <translation>Der Bericht wurde nicht gespeichert: Er hat mehr Spalten, als Excel annimmt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: there is not enough room on the disk.</source>
        <translation>Der Bericht wurde nicht gespeichert: Auf dem Datenträger ist nicht genug Platz.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” could not be written.</source>
        <translation>Der Bericht wurde nicht gespeichert: „{file}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” is open in another program.</source>
        <translation>Der Bericht wurde nicht gespeichert: „{file}“ ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” may not be written there.</source>
        <translation>Der Bericht wurde nicht gespeichert: „{file}“ darf dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is going on in another window.</source>
        <translation>Dieser Durchlauf ist in einem anderen Fenster im Gange.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down any more: something else has changed its file.</source>
        <translation>Dieser Durchlauf wird nicht mehr mitgeschrieben: Etwas anderes hat seine Datei geändert.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the disk does not take it.</source>
        <translation>Dieser Durchlauf wird nicht mitgeschrieben: Der Datenträger nimmt ihn nicht an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the program may not write into its own folder.</source>
        <translation>Dieser Durchlauf wird nicht mitgeschrieben: Das Programm darf nicht in seinen eigenen Ordner schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Try again. If it stays so, ask whoever looks after this computer about the file “{file}”.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es so bleibt, fragen Sie die Person, die diesen Computer betreut, nach der Datei „{file}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Were in the list already</source>
        <translation>Standen schon in der Liste</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What became of the jobs</source>
        <translation>Was aus den Aufträgen wurde</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” does not say in which format the report is wanted.</source>
        <translation>„{file}“ sagt nicht, in welchem Format der Bericht gewünscht ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” is a folder.</source>
        <translation>„{file}“ ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer came, and the service could not be asked. Check it again.</source>
        <translation>Eine Anfrage wurde gesendet, aber es kam keine Antwort, und der Dienst ließ sich nicht fragen. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer said what became of it. It can be checked again.</source>
        <translation>Eine Anfrage wurde gesendet, aber keine Antwort sagte, was aus ihr wurde. Es lässt sich noch einmal prüfen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cannot be cancelled any more</source>
        <translation>Lässt sich nicht mehr abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Had already finished</source>
        <translation>War schon zu Ende</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>In the list; nothing has been sent for it yet.</source>
        <translation>In der Liste; dafür wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It is tried again by itself; nothing to do.</source>
        <translation>Es wird von selbst noch einmal versucht; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was cancelled before this run asked for it.</source>
        <translation>Er war schon abgebrochen, bevor dieser Durchlauf darum bat.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was seen finished before the run (“{state}”), so nothing was sent.</source>
        <translation>Er war schon vor dem Durchlauf zu Ende („{state}“), deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>May have been cancelled</source>
        <translation>Vielleicht abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>No answer confirmed it, but the service's own status says cancelled.</source>
        <translation>Keine Antwort hat es bestätigt, aber der Dienst selbst zeigt ihn als abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not allowed with this key</source>
        <translation>Mit diesem Schlüssel nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled</source>
        <translation>Nicht abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled: stopped first</source>
        <translation>Nicht abgebrochen: Durchlauf angehalten</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The answer was lost; the service is asked what became of the job.</source>
        <translation>Die Antwort ging verloren; der Dienst wird gefragt, was aus dem Auftrag wurde.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had been cancelled by somebody before this run.</source>
        <translation>Jemand hatte den Auftrag vor diesem Durchlauf abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had come to its end, completed or failed, before it was reached.</source>
        <translation>Der Auftrag war zu Ende, fertig oder fehlgeschlagen, bevor er an die Reihe kam.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had completed before the request reached it.</source>
        <translation>Der Auftrag war fertig, bevor die Anfrage ihn erreichte.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had failed by itself before the request reached it.</source>
        <translation>Der Auftrag war von selbst fehlgeschlagen, bevor die Anfrage ihn erreichte.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job is not cancelled; the row says why. It can be tried again.</source>
        <translation>Der Auftrag ist nicht abgebrochen; die Zeile sagt, warum. Es lässt sich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The request is on its way.</source>
        <translation>Die Anfrage ist unterwegs.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before the answer came. Check it again.</source>
        <translation>Der Durchlauf wurde angehalten, bevor die Antwort kam. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before this job's turn. It can be tried again.</source>
        <translation>Der Durchlauf wurde angehalten, bevor dieser Auftrag an die Reihe kam. Es lässt sich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped first; nothing happened to the job.</source>
        <translation>Der Durchlauf wurde vorher angehalten; mit dem Auftrag ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service asked us to slow down.</source>
        <translation>Der Dienst hat uns gebeten, langsamer zu senden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed it.</source>
        <translation>Der Dienst hat es bestätigt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed that the job is cancelled.</source>
        <translation>Der Dienst hat bestätigt, dass der Auftrag abgebrochen ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service does not accept this as a job ID. Check it and hand it in anew.</source>
        <translation>Der Dienst nimmt dies nicht als Auftrags-ID an. Prüfen Sie sie und übergeben Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service had trouble each time, and the job is still running. Try it again.</source>
        <translation>Der Dienst hatte jedes Mal eine Störung, und der Auftrag läuft noch. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service has trouble; it is tried again.</source>
        <translation>Der Dienst hat eine Störung; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing it already and refused to cancel it.</source>
        <translation>Der Dienst bearbeitet ihn schon und hat das Abbrechen abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing the job and does not cancel it any more.</source>
        <translation>Der Dienst bearbeitet den Auftrag und bricht ihn nicht mehr ab.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key. Check the ID, or use the key that started it.</source>
        <translation>Der Dienst kennt für diesen Schlüssel keinen solchen Auftrag. Prüfen Sie die ID, oder nehmen Sie den Schlüssel, mit dem er gestartet wurde.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused although the job is pending; it is tried again.</source>
        <translation>Der Dienst hat abgelehnt, obwohl der Auftrag noch wartet; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused several times although the job is still pending. Try it again soon.</source>
        <translation>Der Dienst hat mehrmals abgelehnt, obwohl der Auftrag noch wartet. Versuchen Sie es bald noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and did not say in which state it is. Try it again.</source>
        <translation>Der Dienst hat das Abbrechen abgelehnt und nicht gesagt, in welchem Zustand der Auftrag ist. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and is asked why.</source>
        <translation>Der Dienst hat das Abbrechen abgelehnt und wird nach dem Grund gefragt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service reports the state “{state}”, which is new to this program. Look at the job there.</source>
        <translation>Der Dienst meldet den Zustand „{state}“, der diesem Programm neu ist. Sehen Sie dort nach dem Auftrag.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel it. Use the key that started the job.</source>
        <translation>Dieser Schlüssel darf ihn nicht abbrechen. Nehmen Sie den Schlüssel, mit dem der Auftrag gestartet wurde.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel the job.</source>
        <translation>Dieser Schlüssel darf den Auftrag nicht abbrechen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This program made an error at this row, so its result is not known. Check it again.</source>
        <translation>Dieses Programm hat bei dieser Zeile einen Fehler gemacht, ihr Ergebnis ist deshalb nicht bekannt. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a connection; nothing was sent.</source>
        <translation>Wartet auf eine Verbindung; gesendet wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a key that the service accepts.</source>
        <translation>Wartet auf einen Schlüssel, den der Dienst annimmt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting to try again</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Was cancelled before</source>
        <translation>Schon vorher abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>{sentence} The service says: “{message}”</source>
        <translation>{sentence} Der Dienst sagt: „{message}“</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Ask whoever looks after this network whether it inspects connections; this computer has to trust its certificate.</source>
        <translation>Fragen Sie die Person, die dieses Netzwerk betreut, ob es Verbindungen prüft; dieser Computer muss dann dessen Zertifikat vertrauen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the address, and whether this network asks you to log in with a browser first.</source>
        <translation>Prüfen Sie die Adresse, und ob dieses Netzwerk zuerst eine Anmeldung im Browser verlangt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and a VPN if there is one.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und ein VPN, falls es eines gibt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether the address is written right.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und ob die Adresse richtig geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether this network needs a proxy to reach the internet.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und ob dieses Netzwerk für das Internet einen Proxy braucht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the proxy's address, and its user name and password.</source>
        <translation>Prüfen Sie die Adresse des Proxys sowie Namen und Kennwort dafür.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check whether the address and its port are right.</source>
        <translation>Prüfen Sie, ob die Adresse und ihr Port stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com, and the run goes on.</source>
        <translation>Geben Sie einen anderen Schlüssel ein (unter „API“ auf account.topazlabs.com), dann geht der Durchlauf weiter.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>It is tried again; check the network if this goes on.</source>
        <translation>Es wird noch einmal versucht; prüfen Sie das Netzwerk, wenn es so weitergeht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No answer has come for {count} seconds. Check the network if this goes on.</source>
        <extracomment>English singular: No answer has come for 1 second. Check the network if this goes on.</extracomment>
        <translation>
            <numerusform>Seit {count} Sekunde ist keine Antwort gekommen. Prüfen Sie das Netzwerk, wenn das so bleibt.</numerusform>
            <numerusform>Seit {count} Sekunden ist keine Antwort gekommen. Prüfen Sie das Netzwerk, wenn das so bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No connection. The next attempt is in {count} seconds.</source>
        <extracomment>English singular: No connection. The next attempt is in 1 second.</extracomment>
        <translation>
            <numerusform>Keine Verbindung. Der nächste Versuch ist in {count} Sekunde.</numerusform>
            <numerusform>Keine Verbindung. Der nächste Versuch ist in {count} Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing accepts connections at {address}.</source>
        <translation>An der Adresse {address} nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing more is sent until you go on.</source>
        <translation>Es wird nichts mehr gesendet, bis Sie fortfahren.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The address {address} was not found.</source>
        <translation>Die Adresse {address} wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} broke off.</source>
        <translation>Die Verbindung zu {address} ist abgerissen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} is not safe, so nothing is sent over it.</source>
        <translation>Die Verbindung zu {address} ist nicht sicher, deshalb wird darüber nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The proxy of this network lets nothing through to {address}.</source>
        <translation>Der Proxy dieses Netzwerks lässt nichts zu {address} durch.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The run is paused.</source>
        <translation>Der Durchlauf pausiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>The service asked us to slow down. Going on in {count} seconds.</source>
        <extracomment>English singular: The service asked us to slow down. Going on in 1 second.</extracomment>
        <translation>
            <numerusform>Der Dienst hat uns gebeten, langsamer zu senden. Weiter in {count} Sekunde.</numerusform>
            <numerusform>Der Dienst hat uns gebeten, langsamer zu senden. Weiter in {count} Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service does not accept the key “{name}”. It did nothing to the jobs that are left.</source>
        <translation>Der Dienst nimmt den Schlüssel „{name}“ nicht an. Mit den übrigen Aufträgen ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service lets us go no faster at the moment.</source>
        <translation>Der Dienst lässt im Moment kein höheres Tempo zu.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service says that the key “{name}” may not cancel these jobs.</source>
        <translation>Der Dienst sagt, dass der Schlüssel „{name}“ diese Aufträge nicht abbrechen darf.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>There is no way to {address} from here.</source>
        <translation>Von hier führt kein Weg zu {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>These jobs don't seem to belong to the key “{name}”: the service knows none of the first.</source>
        <translation>Diese Aufträge gehören wohl nicht zum Schlüssel „{name}“: Der Dienst kennt keinen der ersten.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Use the key with which the jobs were started, or go on if only the first jobs are others'.</source>
        <translation>Nehmen Sie den Schlüssel, mit dem die Aufträge gestartet wurden, oder fahren Sie fort, wenn nur die ersten Aufträge anderen gehören.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>What came from {address} was no answer of the service.</source>
        <translation>Was von {address} kam, war keine Antwort des Dienstes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} could not be reached in time.</source>
        <translation>{address} war nicht rechtzeitig zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} took too long to answer.</source>
        <translation>{address} hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/sentence.py"/>
        <source>{before} {after}</source>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>A firewall may block it. Ask whoever looks after your network to allow it.</source>
        <translation>Vielleicht sperrt eine Firewall sie. Bitten Sie die Person, die Ihr Netzwerk betreut, sie zu erlauben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to allow it.</source>
        <translation>Bitten Sie die Person, die Ihr Netzwerk betreut, es zu erlauben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to let this program through with a name and a password, or without a login.</source>
        <translation>Bitten Sie die Person, die Ihr Netzwerk betreut, dieses Programm mit Name und Kennwort oder ohne Anmeldung durchzulassen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network.</source>
        <translation>Fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings, or ask whoever looks after your network.</source>
        <translation>Prüfen Sie seine Adresse in den Einstellungen, oder fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings. If a web page asks for a login, open it in a browser first.</source>
        <translation>Prüfen Sie seine Adresse in den Einstellungen. Wenn eine Webseite eine Anmeldung verlangt, öffnen Sie sie zuerst im Browser.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address, or try again later.</source>
        <translation>Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address. A web page may ask for a login: open it in a browser first.</source>
        <translation>Prüfen Sie die Adresse. Vielleicht verlangt eine Webseite eine Anmeldung: Öffnen Sie sie zuerst im Browser.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the certificate</source>
        <translation>Das Zertifikat prüfen</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer.</source>
        <translation>Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer. If it is right, tell whoever looks after your network.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Wenn es stimmt, sagen Sie es der Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online, and whether the address is spelled right.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist und die Adresse richtig geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online; a firewall may stand in between. Ask whoever looks after your network.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist; vielleicht steht eine Firewall dazwischen. Fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Do not go on in this network. Ask whoever looks after your network.</source>
        <translation>Machen Sie in diesem Netzwerk nicht weiter. Fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them again in the settings.</source>
        <translation>Tragen Sie beides in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them in the settings.</source>
        <translation>Tragen Sie beides in den Einstellungen ein.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Find the service's name</source>
        <translation>Den Namen des Dienstes finden</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Go through the proxy</source>
        <translation>Über den Proxy gehen</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>If your company inspects connections, ask whoever looks after your network to add this authority to the computer. Otherwise do not go on in this network.</source>
        <translation>Wenn Ihre Firma Verbindungen prüft, bitten Sie die Person, die Ihr Netzwerk betreut, diese Stelle auf dem Computer einzutragen. Sonst machen Sie in diesem Netzwerk nicht weiter.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Nobody knows where “{host}” is.</source>
        <translation>Unter dem Namen „{host}“ ist nichts zu finden.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Something old stands in between. Ask whoever looks after your network.</source>
        <translation>Etwas Veraltetes steht dazwischen. Fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Talk with the service</source>
        <translation>Mit dem Dienst sprechen</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” has been withdrawn by {issuer}.</source>
        <translation>Das Zertifikat von „{host}“ wurde von {issuer} zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” is good from {begins} on. It was issued by {issuer}.</source>
        <translation>Das Zertifikat von „{host}“ gilt erst ab {begins}. Ausgestellt hat es {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was good until {ends}. It was issued by {issuer}.</source>
        <translation>Das Zertifikat von „{host}“ galt bis {ends}. Ausgestellt hat es {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was issued by {issuer}, which this computer does not trust.</source>
        <translation>Das Zertifikat von „{host}“ hat {issuer} ausgestellt; dieser Stelle vertraut der Computer nicht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}”, issued by {issuer}, is not trusted: {reason}.</source>
        <translation>Dem Zertifikat von „{host}“, ausgestellt von {issuer}, wird nicht vertraut: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The computer “{host}” is there, but takes no connection on port {port}.</source>
        <translation>Den Computer „{host}“ gibt es, aber er nimmt am Port {port} keine Verbindung an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The connection to “{host}” is cut off at once.</source>
        <translation>Die Verbindung zu „{host}“ wird sofort gekappt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The key would travel unprotected to “{url}”, so nothing is sent there.</source>
        <translation>Der Schlüssel ginge ungeschützt an „{url}“, deshalb wird dorthin nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” asks for a name and a password.</source>
        <translation>Der Proxy „{proxy}“ verlangt einen Namen und ein Kennwort.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not accept the name “{user}” with this password.</source>
        <translation>Der Proxy „{proxy}“ nimmt den Namen „{user}“ mit diesem Kennwort nicht an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not answer.</source>
        <translation>Der Proxy „{proxy}“ antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not let this program through to the service.</source>
        <translation>Der Proxy „{proxy}“ lässt dieses Programm nicht zum Dienst durch.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” wants a login of a kind that this program does not know (NTLM or Kerberos).</source>
        <translation>Der Proxy „{proxy}“ verlangt eine Art der Anmeldung, die dieses Programm nicht kennt (NTLM oder Kerberos).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there and does not accept this key.</source>
        <translation>Der Dienst ist da und nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there, but has trouble just now ({code}).</source>
        <translation>Der Dienst ist da, hat aber gerade eine Störung ({code}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>There is no way from here to “{host}”.</source>
        <translation>Von hier führt kein Weg zu „{host}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This address says more than where the service is: “{url}”.</source>
        <translation>Diese Adresse sagt mehr als nur, wo der Dienst ist: „{url}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This is not the address of a service: “{url}”.</source>
        <translation>Das ist nicht die Adresse eines Dienstes: „{url}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try the key</source>
        <translation>Den Schlüssel ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” does not protect the connection.</source>
        <translation>Was als „{host}“ antwortet, schützt die Verbindung nicht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” is not the service ({code}).</source>
        <translation>Was als „{host}“ antwortet, ist nicht der Dienst ({code}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” shows a certificate for somebody else: {names}. It was issued by {issuer}.</source>
        <translation>Was als „{host}“ antwortet, zeigt ein Zertifikat für jemand anderen: {names}. Ausgestellt hat es {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” vouches for itself only, under the name {subject}.</source>
        <translation>Was als „{host}“ antwortet, bürgt nur für sich selbst, unter dem Namen {subject}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers at “{proxy}” is not a proxy.</source>
        <translation>Was unter „{proxy}“ antwortet, ist kein Proxy.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it as https://api.topazlabs.com.</source>
        <translation>Schreiben Sie sie als https://api.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it without a path and without a name, as https://api.topazlabs.com.</source>
        <translation>Schreiben Sie sie ohne Pfad und ohne Namen, als https://api.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write the address with https:// at its beginning.</source>
        <translation>Schreiben Sie die Adresse mit https:// am Anfang.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” does not answer.</source>
        <translation>„{host}“ antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” offers no protection that is safe enough (TLS 1.2 or newer).</source>
        <translation>„{host}“ bietet keinen Schutz, der sicher genug ist (TLS 1.2 oder neuer).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” took the question and did not answer.</source>
        <translation>„{host}“ hat die Frage angenommen und nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <location filename="../../app/wording/session.py"/>
        <source>Copy it once more from the “API” tab of account.topazlabs.com, or make a new one there.</source>
        <translation>Kopieren Sie ihn noch einmal (unter „API“ auf account.topazlabs.com), oder erstellen Sie dort einen neuen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>A run is under way.</source>
        <translation>Ein Durchlauf ist im Gange.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Check the network. The key is used as it is until then.</source>
        <translation>Prüfen Sie das Netzwerk. Bis dahin wird der Schlüssel so verwendet, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Enter the key from the “API” tab of account.topazlabs.com.</source>
        <translation>Geben Sie den Schlüssel ein; er steht unter „API“ auf account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it at that address.</source>
        <translation>Setzen Sie ihn an jener Adresse fort.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it with that key.</source>
        <translation>Setzen Sie ihn mit jenem Schlüssel fort.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>It is used as it is; a wrong key would do no harm.</source>
        <translation>Er wird so verwendet, wie er ist; ein falscher Schlüssel würde nichts anrichten.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Jobs can be cancelled all the same.</source>
        <translation>Aufträge lassen sich trotzdem abbrechen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: the service has trouble just now.</source>
        <translation>Der Schlüssel ließ sich nicht ausprobieren: Der Dienst hat gerade eine Störung.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: there is no connection to the service.</source>
        <translation>Der Schlüssel ließ sich nicht ausprobieren: Es gibt keine Verbindung zum Dienst.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service accepts this key.</source>
        <translation>Der Dienst nimmt diesen Schlüssel an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service does not accept this key.</source>
        <translation>Der Dienst nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service knows this key, but does not show it the credits.</source>
        <translation>Der Dienst kennt diesen Schlüssel, zeigt ihm aber die Credits nicht.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>There is no key to work with.</source>
        <translation>Es gibt keinen Schlüssel, mit dem gearbeitet werden kann.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run belongs to another address: {address}.</source>
        <translation>Dieser Durchlauf gehört zu einer anderen Adresse: {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run was begun with another key: “{name}”.</source>
        <translation>Dieser Durchlauf wurde mit einem anderen Schlüssel begonnen: „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Warten Sie, bis er zu Ende ist, oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>Enter your keys again under the same names. The damaged file was kept as “{path}”.</source>
        <translation>Geben Sie Ihre Schlüssel unter denselben Namen noch einmal ein. Die beschädigte Datei wurde als „{path}“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be read (“{path}”).</source>
        <translation>Die Einstellungen konnten nicht gelesen werden („{path}“).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be saved (“{path}”).</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden („{path}“).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings that your company made for this computer could not be understood (“{path}”).</source>
        <translation>Die Einstellungen, die Ihre Firma für diesen Computer gemacht hat, waren nicht zu verstehen („{path}“).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings were damaged, so they begin anew.</source>
        <translation>Die Einstellungen waren beschädigt, deshalb beginnen sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>They hold until you close the program. Check whether the disk is full or write-protected.</source>
        <translation>Sie gelten, bis Sie das Programm schließen. Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Ask whoever looks after this computer to let you read that file.</source>
        <translation>Sie können ohne sie arbeiten. Bitten Sie die Person, die diesen Computer betreut, Sie diese Datei lesen zu lassen.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Tell whoever looks after this computer.</source>
        <translation>Sie können ohne sie arbeiten. Sagen Sie es der Person, die diesen Computer betreut.</translation>
    </message>
</context>
</TS>
