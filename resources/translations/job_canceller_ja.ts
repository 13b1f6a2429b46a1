<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;About Job Canceller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Cancel jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Copy job IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Enter another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Find my running jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;History of runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;What the statuses mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>As the s&amp;ystem has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Ask the service a&amp;bout these jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>C&amp;heck again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Cancel &amp;selected jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save &amp;diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save report of the rows s&amp;hown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Show a&amp;ll rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Close at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>The run has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Waits a moment for the answers that are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Waits for nothing; jobs without an answer are checked next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesideWindow</name>
    <message>
        <location filename="../../app/desktop/platform/beside.py"/>
        <source>Another window of this program is open and does not answer. This is a new one; a run in the other window may still be going on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <location filename="../../app/desktop/check_bar.py"/>
        <source>Enter another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/check_bar.py"/>
        <source>Find my running jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/check_bar.py"/>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/check_bar.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <location filename="../../app/desktop/check_desk.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/check_desk.py"/>
        <source>Check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/check_desk.py"/>
        <source>Check the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseColumn</name>
    <message>
        <location filename="../../app/desktop/column_choice.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/column_choice.py"/>
        <source>Take these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/column_choice.py"/>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/column_choice.py"/>
        <source>Which column holds the jobs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/column_choice.py"/>
        <source>Which sheet holds the jobs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/column_choice.py"/>
        <source>{source} has several columns with IDs. Those of customers or sources are no jobs; choose the column with the jobs that are to be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/column_choice.py"/>
        <source>{source} has several sheets with IDs. Choose the one with the jobs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmCancelling</name>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Cancel jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>This can't be undone. Jobs that are cancelled have to be started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>This is practice: no real job is touched. With real jobs it can't be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/questions.py"/>
        <source>Type {number} to show that you mean it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>&amp;Name for the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>Keys stay with the address they were entered for; at this one none is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>Pass&amp;word for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../app/desktop/connection_test.py"/>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/connection_test.py"/>
        <source>The connection is good, and the service accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/connection_test.py"/>
        <source>The way there is good. Without a key for this address nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/connection_test.py"/>
        <source>Trying the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/connection_test.py"/>
        <source>{step}: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/connection_test.py"/>
        <source>{step}: this failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Copy the job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Details of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Select a row to see all about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <location filename="../../app/desktop/diagnostics_desk.py"/>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/diagnostics_desk.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/diagnostics_desk.py"/>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/diagnostics_desk.py"/>
        <source>Save diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/diagnostics_desk.py"/>
        <source>The diagnostics are saved: {name}, in {folder}. There is no key, no job and no list in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/diagnostics_desk.py"/>
        <source>Zip file (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWindow</name>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Enter another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Find my running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Select the jobs that you want to add: one by one, a range, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>Your running jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundFilters</name>
    <message>
        <location filename="../../app/desktop/found_filters.py"/>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_filters.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_filters.py"/>
        <source>Search in file names, models and job IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_filters.py"/>
        <source>Started at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_filters.py"/>
        <source>When the job was started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <location filename="../../app/desktop/found_view.py"/>
        <source>Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Had finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Runs of the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>There is no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>A run is going on. Hand in more jobs when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>Lists ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>Open a file with job IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTableModel</name>
    <message>
        <location filename="../../app/desktop/job_table_model.py"/>
        <source>Sorted, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_table_model.py"/>
        <source>Sorted, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_table_model.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTableView</name>
    <message>
        <location filename="../../app/desktop/job_table_view.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>Enter the key instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>Enter the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>Forget a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>Key {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>My key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>The key “{name}” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>The key “{name}” is forgotten. It is used until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>The program needs your key before it can cancel jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>Waiting for your keychain. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_desk.py"/>
        <source>{what} The key is used until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>&amp;Keep it in {keychain} for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>&amp;Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>It is on the “API” tab of account.topazlabs.com. Use the key with which the jobs were started. The name is for you, so that you can tell your keys apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>It takes the place of the key that is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>Trying the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_dialog.py"/>
        <source>Which key should be used?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>&amp;Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>Kept keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>Keys are kept in {keychain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>{name} – for {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_keys.py"/>
        <source>{name} – in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>Search in the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>That is not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>The licence of Job Canceller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>The parts that others made, and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/licences_dialog.py"/>
        <source>This text is missing. Install the program again, and it will be here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Job Canceller – Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/desktop/notices.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/notices.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Nothing leaves this computer, and no job is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingQueue</name>
    <message>
        <location filename="../../app/desktop/reading_queue.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>At {address}. You will be asked for the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>Find running jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>With the key “{name}” at {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>CSV, for every other program (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Cancelled jobs {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Saving the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/report_desk.py"/>
        <source>The report is saved: {name}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Damaged IDs are never repaired: correct them where they come from, and hand them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>What was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Why it was not added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <location filename="../../app/desktop/resume_desk.py"/>
        <source>Don't go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/resume_desk.py"/>
        <source>Go on with it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/resume_desk.py"/>
        <source>Go on with that run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/resume_desk.py"/>
        <source>Keep the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Checking again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>End at once; jobs without an answer can be checked later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Enter another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Send nothing more for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Send nothing more, and wait for the answers that are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/desktop/search_field.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../app/desktop/secret_field.py"/>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/secret_field.py"/>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/secret_field.py"/>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/secret_field.py"/>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/secret_field.py"/>
        <source>{what} for some seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../app/desktop/settings_desk.py"/>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_desk.py"/>
        <source>Here no proxy is used just now, so its password was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_desk.py"/>
        <source>Open the settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_desk.py"/>
        <source>The address and the number of requests are used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_desk.py"/>
        <source>The window speaks the other language from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_desk.py"/>
        <source>Waiting for your keychain, for the password of the proxy. It may be asking for its own password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_desk.py"/>
        <source>{what} The password is used until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>&amp;Keep past runs for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Most &amp;requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>The window speaks it from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>Window and history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../app/desktop/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/sort_menu.py"/>
        <source>As handed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Find my running jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job Canceller stops image jobs at Topaz Labs before they cost credits. Hand in their IDs: you will see the list before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Just practising? Take a sample:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Make the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Which jobs should be cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <location filename="../../app/desktop/table_columns.py"/>
        <source>As they were at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../app/desktop/work_page.py"/>
        <source>Search in all columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Paste or type job IDs, or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../app/desktop/check_desk.py"/>
        <source>Are these the right jobs? The service can say what each of them is; nothing is cancelled by asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/check_desk.py"/>
        <source>Asking the service… {done} of {count} jobs</source>
        <extracomment>English singular: Asking the service… {done} of 1 job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/check_desk.py"/>
        <source>Looking for jobs that were started meanwhile… {count} jobs seen</source>
        <extracomment>English singular: Looking for jobs that were started meanwhile… 1 job seen</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/check_desk.py"/>
        <source>The service can be asked once more whether it shows them as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/column_choice.py"/>
        <source>{name} ({count} IDs)</source>
        <extracomment>English singular: {name} (1 ID)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Asked for its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Asked to cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>Nothing was sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>an unexpected answer ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>answered (200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>cancelled (204)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>cannot be cancelled in its state (409)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>key not accepted (401)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>no such job (404)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>not accepted as an ID (400)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>not allowed (403)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>server trouble ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>too many requests (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>{call}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/details_panel.py"/>
        <source>{count} requests were sent for it before the program was started again.</source>
        <extracomment>English singular: 1 request was sent for it before the program was started again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/details_panel.py"/>
        <source>{tried} – “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/details_panel.py"/>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>{count} %</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <source>Add {count} jobs to the list</source>
        <extracomment>English singular: Add 1 job to the list</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>No job is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <source>Reading the service's list… {seen} jobs seen, {count} of them running.</source>
        <extracomment>English singular: Reading the service's list… {seen} jobs seen, 1 of them running.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <source>Select all {count}</source>
        <extracomment>English singular: Select the job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <source>{count} entries of the list could not be read as jobs.</source>
        <extracomment>English singular: 1 entry of the list could not be read as a job.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <source>{count} jobs are running</source>
        <extracomment>English singular: 1 job is running</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <source>{count} of the selected jobs are in your list already.</source>
        <extracomment>English singular: 1 of the selected jobs is in your list already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <source>{count} of the selected jobs have ended meanwhile.</source>
        <extracomment>English singular: 1 of the selected jobs has ended meanwhile.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find_window.py"/>
        <source>{what}. Read at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find_window.py"/>
        <location filename="../../app/desktop/work_page.py"/>
        <source>{shown} of {count} shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>In your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <source>{time}, {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/found_columns.py"/>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>Service says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/found_filters.py"/>
        <source>In the last {count} hours</source>
        <extracomment>English singular: In the last hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/found_filters.py"/>
        <source>In the last {count} minutes</source>
        <extracomment>English singular: In the last minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/found_filters.py"/>
        <location filename="../../app/desktop/status_chips.py"/>
        <source>All {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/found_filters.py"/>
        <location filename="../../app/desktop/status_chips.py"/>
        <source>{what}  {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>About Job Canceller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Details of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Free software under the MIT licence, made with Python, Qt for Python (LGPL) and other parts: the Help menu shows all licences. It is no product of Topaz Labs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>From control to control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Leave a question without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Press a button, choose a chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Select more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Shift and the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Stops image jobs at the Topaz Labs Image API before they cost credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>The menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>What can be done with a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/help_pages.py"/>
        <source>What the statuses mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history_dialog.py"/>
        <source>Runs are kept for {count} days; the settings say how long.</source>
        <extracomment>English singular: Runs are kept for 1 day; the settings say how long.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>No job added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>No job added from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>The list of {count} jobs is put away.</source>
        <extracomment>English singular: The list with 1 job is put away.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} came more than once</source>
        <extracomment>English singular: 1 came more than once</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} jobs added</source>
        <extracomment>English singular: 1 job added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} jobs added from {source}</source>
        <extracomment>English singular: 1 job added from {source}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} jobs are back in the list.</source>
        <extracomment>English singular: 1 job is back in the list.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} jobs stay in the list, because they were sent already.</source>
        <extracomment>English singular: 1 job stays in the list, because it was sent already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} jobs taken out of the list again.</source>
        <extracomment>English singular: 1 job taken out of the list again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} look like damaged IDs</source>
        <extracomment>English singular: 1 looks like a damaged ID</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{count} were in the list already</source>
        <extracomment>English singular: 1 was in the list already</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{parts}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake_desk.py"/>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>File or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/job_columns.py"/>
        <source>{sentence} Again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_help.py"/>
        <source>Choose the “API” tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_help.py"/>
        <source>Come back here, choose “Enter another key…” in the Key menu, and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_help.py"/>
        <source>How to get a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_help.py"/>
        <source>Make a new key there and copy it at once: it is shown this one time only. If you have kept a key already, you can use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_help.py"/>
        <source>Open account.topazlabs.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_help.py"/>
        <source>Open account.topazlabs.com in your browser and sign in with the account that started the jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/key_help.py"/>
        <source>Whoever has your key can use your credits. Don't send it to anybody; this program keeps it in the keychain of your computer and sends it to the service alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/platform/companion.py"/>
        <source>Jobs are being cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/platform/companion.py"/>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/platform/companion.py"/>
        <source>The run waits for another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/platform/companion.py"/>
        <source>The run waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/questions.py"/>
        <source>Cancel {count} jobs?</source>
        <extracomment>English singular: Cancel 1 job?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/questions.py"/>
        <source>{count} of them are hidden by the filter or the search.</source>
        <extracomment>English singular: 1 of them is hidden by the filter or the search.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/questions.py"/>
        <source>{done} of {count} jobs are done. That is written down: when you start the program again, it offers to go on with the rest.</source>
        <extracomment>English singular: The job is not done yet. That is written down: when you start the program again, it offers to go on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/questions.py"/>
        <source>{done} of {count} jobs are done. This is practice: the list is gone when you close.</source>
        <extracomment>English singular: The job is not done yet. This is practice: the list is gone when you close.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/reading_queue.py"/>
        <source>Reading {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>Cancel {count} jobs</source>
        <extracomment>English singular: Cancel 1 job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>Cancel {count} selected jobs</source>
        <extracomment>English singular: Cancel 1 selected job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>Finish the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>There is nothing to cancel any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>{count} jobs ready</source>
        <extracomment>English singular: 1 job ready</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/ready_bar.py"/>
        <source>{count} of {total} jobs ready</source>
        <extracomment>English singular: 1 of {total} jobs ready</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Came before in the same list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/rest_dialog.py"/>
        <source>Was in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/resume_desk.py"/>
        <source> (from {source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/resume_desk.py"/>
        <source>A run of {moment}{source} was cut off: {count} of its {total} jobs are not done yet.</source>
        <extracomment>English singular: A run of {moment}{source} was cut off: 1 of its {total} jobs is not done yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/resume_desk.py"/>
        <source>Going on with that run takes the place of the {count} jobs in the list.</source>
        <extracomment>English singular: Going on with that run takes the place of the job in the list.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/resume_desk.py"/>
        <source>There are {count} more like it.</source>
        <extracomment>English singular: There is 1 more like it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>Waiting for the answers that are still on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/run_bar.py"/>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run_bar.py"/>
        <source>{count} a second</source>
        <extracomment>English singular: 1 a second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run_bar.py"/>
        <source>{done} of {count} jobs done</source>
        <extracomment>English singular: {done} of 1 job done</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/search_field.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings_connection.py"/>
        <source>Set by your company for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/settings_dialog.py"/>
        <source>days</source>
        <extracomment>English singular: day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/status_chips.py"/>
        <source>Show all {count} rows</source>
        <extracomment>English singular: Show the row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/status_chips.py"/>
        <source>Show only: {status}, {count} rows</source>
        <extracomment>English singular: Show only: {status}, 1 row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>All {count} jobs are cancelled</source>
        <extracomment>English singular: The job is cancelled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>Check {count} again</source>
        <extracomment>English singular: Check 1 again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>No job of this list is running any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>None of the {count} jobs was cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>Try {count} again</source>
        <extracomment>English singular: Try 1 again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{cancelled} of {count} jobs are cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} are not allowed with this key</source>
        <extracomment>English singular: 1 is not allowed with this key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} are not known to the service</source>
        <extracomment>English singular: 1 is not known to the service</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} being sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} cannot be cancelled any more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} had already finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} may have been cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} no job IDs</source>
        <extracomment>English singular: 1 no job ID</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} not cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} not cancelled: stopped first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} not sent yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} repeated</source>
        <extracomment>English singular: 1 repeated</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} waiting to be tried again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{count} were cancelled before</source>
        <extracomment>English singular: 1 was cancelled before</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{handed_in} handed in: {count} jobs, {repeated}, {rejected}.</source>
        <extracomment>English singular: {handed_in} handed in: 1 job, {repeated}, {rejected}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/summary_bar.py"/>
        <source>{moment}, in {time}, with the key “{name}” at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Something went wrong in this program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Try it again. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} hours</source>
        <extracomment>English singular: 1 hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} minutes</source>
        <extracomment>English singular: 1 minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} seconds</source>
        <extracomment>English singular: 1 second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>{longer} {shorter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>All {count} are cancelled, says the service.</source>
        <extracomment>English singular: The job is cancelled, says the service.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Check again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It can still be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has completed already, so nothing is sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has failed by itself, so nothing is sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is being processed; perhaps it can still be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is cancelled already, so nothing is sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It may take a while until a cancelled job is shown so. Check again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Its state is new to this program; perhaps it can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Jobs whose IDs you have can be cancelled all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>No new job was started meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Nothing is claimed about jobs that were not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} it did not say what they are doing.</source>
        <extracomment>English singular: Of 1 it did not say what it is doing.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} nothing is known.</source>
        <extracomment>English singular: Of 1 nothing is known.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>So nobody can say here whether new jobs were started meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The balance could not be asked, so nothing is said about credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits are reserved now.</source>
        <extracomment>English singular: The balance says: 1 credit is reserved now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits were reserved before the run, {after} are now.</source>
        <extracomment>English singular: The balance says: 1 credit was reserved before the run, {after} are now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not ask what jobs are doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not read the service's list of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service did not say of every job what it is doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service does not accept the key “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service had trouble while its list was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service was asked about every job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's list could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's whole list was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found. Look again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>They can be cancelled all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>This key may not read the balance, so nothing is said about credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>at least {count} credits</source>
        <extracomment>English singular: at least 1 credit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{cancelled} of {count} are cancelled, says the service.</source>
        <extracomment>English singular: {cancelled} of 1 is cancelled, says the service.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are being processed; the service may refuse those.</source>
        <extracomment>English singular: 1 is being processed; the service may refuse that one.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are cancelled already; nothing is sent for them.</source>
        <extracomment>English singular: 1 is cancelled already; nothing is sent for it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are in a state that is new to this program.</source>
        <extracomment>English singular: 1 is in a state that is new to this program.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service any more.</source>
        <extracomment>English singular: 1 is not known to the service any more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service with this key.</source>
        <extracomment>English singular: 1 is not known to the service with this key.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are shown as {state}.</source>
        <extracomment>English singular: 1 is shown as {state}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are still shown as {state}.</source>
        <extracomment>English singular: 1 is still shown as {state}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} can be cancelled.</source>
        <extracomment>English singular: 1 can be cancelled.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} credits</source>
        <extracomment>English singular: 1 credit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} days ago</source>
        <extracomment>English singular: 1 day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} have finished already; nothing is sent for them.</source>
        <extracomment>English singular: 1 has finished already; nothing is sent for it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} hours ago</source>
        <extracomment>English singular: 1 hour ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} minutes ago</source>
        <extracomment>English singular: 1 minute ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} new jobs were started meanwhile.</source>
        <extracomment>English singular: 1 new job was started meanwhile.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>{what} ({credits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>No such job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A digit or more is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A job ID looks like this: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. IDs that are named as something else, such as source_id or request_id, are not taken for jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Another program is using {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Ask whoever owns the file, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Check the disk or the network connection, or copy the file, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Close it there, and open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Copy the column with the job IDs into a new workbook, or save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has a character in it that does not belong in a job ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has more digits than a job ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these sheets: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Look whether it was moved, renamed or deleted, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Nothing of it was added to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in Outlook and copy its text, or save the attached list by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in your spreadsheet program, save it again, and try that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open the files in it that list the jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Reading {source} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save a copy without the password, or copy the job IDs out of it and paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save the list as text, CSV, Excel or OpenDocument, or copy the job IDs and paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --column NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --sheet NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several columns of {source} may hold the job IDs: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several sheets of {source} hold IDs: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split it, or copy the part with the job IDs and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split the list, and cancel one part after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There are more than {limit} jobs in {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There is no job ID in {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Unpack it, and open the list that is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>You have no permission to read {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no column “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no columns, so there is no column “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheet “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheets, so there is no sheet “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a packed archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is an e-mail in Outlook's own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is damaged or no real workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is no kind of file that a list can be read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} would fill the memory when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/jobs.py"/>
        <source>Cancel them in several lists, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/jobs.py"/>
        <source>The list would have {count} jobs; it holds {most} at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Another program has changed what was saved in your keychain ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Check that it is the key and nothing else, or use it for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/keys.py"/>
        <source>Choose one of {count} letters at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Copy the key once more, by itself, and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again, or log in the way you did when you saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter the key again; it takes the place of what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Give it one that you will recognise, such as “Studio”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>No key was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Paste the key from the “API” tab of account.topazlabs.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Perhaps another window saved one just then. Save it again, or use it for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” is no longer in your keychain ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” was saved in another keychain ({keychain}); now there is {present}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This computer has no keychain that can keep the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This name is too long for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text cannot be a key: it has a space, a line break or a special character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text is too long for your keychain ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again and allow it when you are asked, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only. The log has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>You can use the key for this session; enter it again the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not keep the key ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not let this program in ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain had a trouble of its own ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain is locked ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain stopped answering ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>The practice service could not be started on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>Try again. If it happens each time, ask whoever looks after this computer whether programs may talk to the address 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Ask whoever looks after your network for an HTTP proxy, and enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The password for the proxy “{proxy}” could not be read from your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy is asked without it. If that fails, unlock your keychain, or enter the password again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy that is set cannot be an address (“{proxy}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>This kind of proxy cannot be used (“{proxy}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Write it as proxy.example.com:8080, in the settings of this program or in HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A run was written down by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A wrong character in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Let the run come to its end and save the report before you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Make room on the disk, and the run is written down again; otherwise save the report before you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .xlsx, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, or connect the drive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, such as your documents, or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another name for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Ended (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Go on there, or close that window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Hand in its IDs again: what is cancelled already stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Handed in altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look like damaged IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look with “Find my running jobs” whether any of its jobs are still running, or hand in their IDs again: what is cancelled already stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Open it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Practice: no real job was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Program version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Same as job number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Started (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The disk is full, so this run is not being written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The folder “{folder}” for the report is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run cannot be read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run is damaged and cannot be read. It was kept as “{file}.damaged”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of this run is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: it has more columns than Excel takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: there is not enough room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” may not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is going on in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down any more: something else has changed its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the disk does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the program may not write into its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Try again. If it stays so, ask whoever looks after this computer about the file “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Were in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What became of the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” does not say in which format the report is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer came, and the service could not be asked. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer said what became of it. It can be checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cannot be cancelled any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Had already finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>In the list; nothing has been sent for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It is tried again by itself; nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was cancelled before this run asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was seen finished before the run (“{state}”), so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>May have been cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not allowed with this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled: stopped first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The answer was lost, but the service's own status says cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The answer was lost; the service is asked what became of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had been cancelled by somebody before this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had come to its end, completed or failed, before it was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had completed before the request reached it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had failed by itself before the request reached it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job is not cancelled; the row says why. It can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The request is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before the answer came. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before this job's turn. It can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped first; nothing happened to the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service asked us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed that the job is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service does not accept this as a job ID. Check it and hand it in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service had trouble each time, and the job is still running. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service has trouble; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing it already and refused to cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing the job and does not cancel it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key. Check the ID, or use the key that started it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused although the job is pending; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused several times although the job is still pending. Try it again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and did not say in which state it is. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and is asked why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service reports the state “{state}”, which is new to this program. Look at the job there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel it. Use the key that started the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This program made an error at this row, so its result is not known. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a connection; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a key that the service accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Was cancelled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>{sentence} The service says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Ask whoever looks after this network whether it inspects connections; this computer has to trust its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the address, and whether this network asks you to log in with a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and a VPN if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether the address is written right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether this network needs a proxy to reach the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the proxy's address, and its user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check whether the address and its port are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com, and the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>It is tried again; check the network if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No connection. The next attempt is in {count} seconds.</source>
        <extracomment>English singular: No connection. The next attempt is in 1 second.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing accepts connections at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing more is sent until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The address {address} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} is not safe, so nothing is sent over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The proxy of this network lets nothing through to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The run is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>The service asked us to slow down. Going on in {count} seconds.</source>
        <extracomment>English singular: The service asked us to slow down. Going on in 1 second.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service does not accept the key “{name}”. It did nothing to the jobs that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service lets us go no faster at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service says that the key “{name}” may not cancel these jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>There is no way to {address} from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>These jobs don't seem to belong to the key “{name}”: the service knows none of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Use the key with which the jobs were started, or go on if only the first jobs are others'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>What came from {address} was no answer of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>A firewall may block it. Ask whoever looks after your network to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to let this program through with a name and a password, or without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings, or ask whoever looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings. If a web page asks for a login, open it in a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address. A web page may ask for a login: open it in a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer. If it is right, tell whoever looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online, and whether the address is spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online; a firewall may stand in between. Ask whoever looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Do not go on in this network. Ask whoever looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Find the service's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Go through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>If your company inspects connections, ask whoever looks after your network to add this authority to the computer. Otherwise do not go on in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Nobody knows where “{host}” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Something old stands in between. Ask whoever looks after your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Talk with the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” has been withdrawn by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” is good from {begins} on. It was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was good until {ends}. It was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was issued by {issuer}, which this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}”, issued by {issuer}, is not trusted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The computer “{host}” is there, but takes no connection on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The connection to “{host}” is cut off at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The key would travel unprotected to “{url}”, so nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not accept the name “{user}” with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not let this program through to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” wants a login of a kind that this program does not know (NTLM or Kerberos).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there and does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there, but has trouble just now ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>There is no way from here to “{host}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This address says more than where the service is: “{url}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This is not the address of a service: “{url}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” does not protect the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” is not the service ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” shows a certificate for somebody else: {names}. It was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” vouches for itself only, under the name {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers at “{proxy}” is not a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it as https://api.topazlabs.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it without a path and without a name, as https://api.topazlabs.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write the address with https:// at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” offers no protection that is safe enough (TLS 1.2 or newer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” took the question and did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <location filename="../../app/wording/session.py"/>
        <source>Copy it once more from the “API” tab of account.topazlabs.com, or make a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>A run is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Check the network. The key is used as it is until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Enter the key from the “API” tab of account.topazlabs.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it at that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it with that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>It is used as it is; a wrong key would do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Jobs can be cancelled all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: the service has trouble just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: there is no connection to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service accepts this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service knows this key, but does not show it the credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>There is no key to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run belongs to another address: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run was begun with another key: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Wait until it has ended, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>Enter your keys again under the same names. The damaged file was kept as “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be read (“{path}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be saved (“{path}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings that your company made for this computer could not be understood (“{path}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings were damaged, so they begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>They hold until you close the program. Check whether the disk is full or write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Ask whoever looks after this computer to let you read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Tell whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
