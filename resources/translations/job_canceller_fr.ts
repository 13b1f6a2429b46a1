<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;About Job Canceller</source>
        <translation>À &amp;propos de Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Cancel jobs…</source>
        <translation>A&amp;nnuler les tâches…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Copy job IDs</source>
        <translation>&amp;Copier les ID de tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Enter another key…</source>
        <translation>Saisir une &amp;autre clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Find my running jobs…</source>
        <translation>&amp;Trouver mes tâches en cours…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;History of runs…</source>
        <translation>&amp;Historique des exécutions…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;New list</source>
        <translation>&amp;Nouvelle liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pause ou reprise</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Save report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation>R&amp;echercher</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Try again…</source>
        <translation>&amp;Réessayer…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Défaire la dernière modification</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;What the statuses mean</source>
        <translation>&amp;Ce que signifient les statuts</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>As the s&amp;ystem has it</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Ask the service a&amp;bout these jobs</source>
        <translation>&amp;Interroger le service sur ces tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>C&amp;heck again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Cancel &amp;selected jobs…</source>
        <translation>Annuler les tâches &amp;sélectionnées…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Copy ro&amp;ws</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>How to &amp;get a key</source>
        <translation>Comment &amp;obtenir une clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save &amp;diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save report of the rows sho&amp;wn…</source>
        <translation>Enregistrer le rapport des lignes a&amp;ffichées…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Show a&amp;ll rows</source>
        <translation>&amp;Afficher toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>AskBeforeForgetting</name>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget a key</source>
        <translation>Oublier une clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget the key “{name}”?</source>
        <translation>Oublier la clé « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>It is taken out of {keychain}. Topaz Labs shows a key only once: without a copy of it, you will need a new one from the “API” tab of account.topazlabs.com.</source>
        <translation>Elle est retirée de {keychain}. Topaz Labs ne montre une clé qu’une fois : sans copie, il vous en faudra une nouvelle, dans l’onglet « API » de account.topazlabs.com.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Close at once</source>
        <translation>Fermer tout de suite</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer ?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>The run has not ended</source>
        <translation>L’exécution n’est pas finie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits a moment for the answers that are on their way</source>
        <translation>Attend un moment les réponses qui sont en route</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits for nothing; jobs without an answer are checked next time</source>
        <translation>N’attend rien ; les tâches sans réponse sont vérifiées la prochaine fois</translation>
    </message>
</context>
<context>
    <name>BesideWindow</name>
    <message>
        <location filename="../../app/desktop/beside.py"/>
        <source>Another window of this program is open and does not answer. This is a new one; a run in the other window may still be going on.</source>
        <translation>Une autre fenêtre de ce programme est ouverte et ne répond pas. Celle-ci est nouvelle ; une exécution est peut-être encore en cours dans l’autre.</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Enter another key…</source>
        <translation>Saisir une autre clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Find my running jobs…</source>
        <translation>Trouver mes tâches en cours…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check first</source>
        <translation>Vérifier d’abord</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check the result</source>
        <translation>Vérifier le résultat</translation>
    </message>
</context>
<context>
    <name>ChooseColumn</name>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Are these the jobs?</source>
        <translation>S’agit-il des tâches ?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Take these</source>
        <translation>Prendre celles-ci</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which column holds the jobs?</source>
        <translation>Quelle colonne contient les tâches ?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which sheets hold the jobs?</source>
        <translation>Quelles feuilles contiennent les tâches ?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has IDs in one column only, and it is named as if they were something else. Take them only if they are the jobs that are to be cancelled.</source>
        <translation>{source} n’a des ID que dans une colonne, et son nom laisse penser qu’il s’agit d’autre chose. Ne les prenez que si ce sont les tâches à annuler.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several columns with IDs. Those of customers or sources are no jobs; choose the column with the jobs that are to be cancelled.</source>
        <translation>{source} a plusieurs colonnes d’ID. Ceux de clients ou de sources ne sont pas des tâches ; choisissez la colonne des tâches à annuler.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several sheets with IDs. Choose every sheet whose jobs are to be cancelled.</source>
        <translation>{source} a plusieurs feuilles avec des ID. Choisissez chaque feuille dont les tâches doivent être annulées.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>Espace affiche ou masque une colonne, Alt avec une flèche la déplace.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Arrange columns</source>
        <translation>Organiser les colonnes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>As they were at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>The table shows what is ticked, in this order.</source>
        <translation>Le tableau affiche ce qui est coché, dans cet ordre.</translation>
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
        <translation>Annuler les tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This can't be undone. Jobs that are cancelled have to be started anew.</source>
        <translation>C’est irréversible. Les tâches annulées doivent être relancées.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is not {number}. Nothing was sent.</source>
        <translation>Ce n’est pas {number}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is practice: no real job is touched. With real jobs it can't be undone.</source>
        <translation>C’est un entraînement : aucune vraie tâche n’est touchée. Avec de vraies tâches, c’est irréversible.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Type {number} to show that you mean it:</source>
        <translation>Tapez {number} pour montrer que c’est bien voulu :</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Name for the proxy</source>
        <translation>&amp;Nom pour le proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Keys stay with the address they were entered for; at this one none is known yet.</source>
        <translation>Les clés restent avec l’adresse pour laquelle elles ont été saisies ; pour celle-ci, aucune n’est encore connue.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Pass&amp;word for it</source>
        <translation>&amp;Mot de passe du proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>This one:</source>
        <translation>Celui-ci :</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>as it was</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The connection is good, and the service accepts the key.</source>
        <translation>La connexion est bonne, et le service accepte la clé.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The way there is good. Without a key for this address nothing was sent to it.</source>
        <translation>Le chemin est bon. Sans clé pour cette adresse, rien n’y a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>Trying the connection…</source>
        <translation>Essai de la connexion…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: good</source>
        <translation>{step} : bon</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: this failed</source>
        <translation>{step} : échec</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Copy the job ID</source>
        <translation>Copier l’ID de la tâche</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Details of the job</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Select a row to see all about it</source>
        <translation>Sélectionnez une ligne pour tout savoir d’elle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Started</source>
        <translation>Lancée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>The diagnostics are saved: {name}, in {folder}. There is no key, no job and no list in them.</source>
        <translation>Le diagnostic est enregistré : {name}, dans {folder}. Il ne contient ni clé, ni tâche, ni liste.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Zip file (*.zip)</source>
        <translation>Fichier Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>FindWindow</name>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Enter another key…</source>
        <translation>Saisir une autre clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Find my running jobs</source>
        <translation>Trouver mes tâches en cours</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job passes the filters.</source>
        <translation>Aucune tâche ne correspond aux filtres.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select the jobs that you want to add: one by one, a range, or all.</source>
        <translation>Sélectionnez les tâches à ajouter : une à une, une plage ou toutes.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Show all jobs</source>
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Your running jobs</source>
        <translation>Vos tâches en cours</translation>
    </message>
</context>
<context>
    <name>FoundFilters</name>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Search in file names, models and job IDs</source>
        <translation>Rechercher dans les noms de fichiers, modèles et ID</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Started at any time</source>
        <translation>Lancée n’importe quand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>When the job was started</source>
        <translation>Quand la tâche a été lancée</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <location filename="../../app/desktop/find/found_view.py"/>
        <source>Running jobs</source>
        <translation>Tâches en cours</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Had finished</source>
        <translation>Déjà finies</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Not cancelled</source>
        <translation>Non annulées</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs of the past</source>
        <translation>Exécutions passées</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Started</source>
        <translation>Lancée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore d’exécution.</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>A run is going on. Hand in more jobs when it has ended.</source>
        <translation>Une exécution est en cours. Fournissez d’autres tâches quand elle sera finie.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Find my running jobs…</source>
        <translation>Trouver mes tâches en cours…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>If it is a key, choose “Enter the key…”.</source>
        <translation>S’il s’agit d’une clé, choisissez « Saisir la clé… ».</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>It is a key…</source>
        <translation>C’est une clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Lists ({patterns})</source>
        <translation>Listes ({patterns})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Open a file with job IDs</source>
        <translation>Ouvrir un fichier avec des ID de tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>JobTableModel</name>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, ascending</source>
        <translation>Trié, croissant</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, descending</source>
        <translation>Trié, décroissant</translation>
    </message>
</context>
<context>
    <name>JobTableView</name>
    <message>
        <location filename="../../app/desktop/table/job_table_view.py"/>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key instead…</source>
        <translation>Saisir plutôt la clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Forget a key</source>
        <translation>Oublier une clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Key {n}</source>
        <translation>Clé {n}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>My key</source>
        <translation>Ma clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten.</source>
        <translation>La clé « {name} » est oubliée.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten. It is used until the program ends.</source>
        <translation>La clé « {name} » est oubliée. Elle est utilisée jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The program needs your key before it can cancel jobs.</source>
        <translation>Le programme a besoin de votre clé avant de pouvoir annuler des tâches.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Waiting for your keychain. It may be asking for its password in another window.</source>
        <translation>En attente de votre trousseau de clés. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>{what} The key is used until the program ends.</source>
        <translation>{what} La clé est utilisée jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Name of the key</source>
        <translation>&amp;Nom de la clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It is on the “API” tab of account.topazlabs.com. Use the key with which the jobs were started. The name is for you, so that you can tell your keys apart.</source>
        <translation>Elle est dans l’onglet « API » de account.topazlabs.com. Utilisez la clé avec laquelle les tâches ont été lancées. Le nom est pour vous, afin que vous distinguiez vos clés.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It takes the place of the key that is kept as “{name}”.</source>
        <translation>Elle prend la place de la clé gardée sous « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>K&amp;eep it in {keychain} for the next time</source>
        <translation>La &amp;garder dans {keychain} pour la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation>La clé n’est gardée qu’en mémoire, et oubliée à la fin du programme.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Trying the key…</source>
        <translation>Essai de la clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use it all the same</source>
        <translation>L’utiliser tout de même</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Which key should be used?</source>
        <translation>Quelle clé faut-il utiliser ?</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Replace…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>A&amp;dd a key…</source>
        <translation>A&amp;jouter une clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Kept keys</source>
        <translation>Clés gardées</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Keys are kept in {keychain}.</source>
        <translation>Les clés sont gardées dans {keychain}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – for {address}</source>
        <translation>{name} – pour {address}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – in use</source>
        <translation>{name} – utilisée</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search in the licences</source>
        <translation>Rechercher dans les licences</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>That is not in the text.</source>
        <translation>Cela n’est pas dans le texte.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The licence of Job Canceller</source>
        <translation>La licence de Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The parts that others made, and their licences</source>
        <translation>Les éléments faits par d’autres, et leurs licences</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>This text is missing. Install the program again, and it will be here.</source>
        <translation>Ce texte manque. Installez de nouveau le programme, et il sera là.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Job Canceller – Practice</source>
        <translation>Job Canceller – Entraînement</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Nothing leaves this computer, and no job is real.</source>
        <translation>Rien ne quitte cet ordinateur, et aucune tâche n’est réelle.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>ReadingQueue</name>
    <message>
        <location filename="../../app/desktop/intake/reading_queue.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>At {address}. You will be asked for the key.</source>
        <translation>Sur {address}. La clé vous sera demandée.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Find running jobs…</source>
        <translation>Trouver les tâches en cours…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>With the key “{name}” at {address}</source>
        <translation>Avec la clé « {name} » sur {address}</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>CSV, for every other program (*.csv)</source>
        <translation>CSV, pour tout autre programme (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Cancelled jobs {day}</source>
        <translation>Tâches annulées {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, pour les programmes (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Practice {day}</source>
        <translation>Entraînement {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Saving the report…</source>
        <translation>Enregistrement du rapport…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>The report is saved: {name}, in {folder}</source>
        <translation>Le rapport est enregistré : {name}, dans {folder}</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Damaged IDs are never repaired: correct them where they come from, and hand them in again.</source>
        <translation>Les ID endommagés ne sont jamais réparés : corrigez-les là d’où ils viennent, et fournissez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Not added</source>
        <translation>Non ajoutées</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>What was not added</source>
        <translation>Ce qui n’a pas été ajouté</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Why it was not added</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Don't go on</source>
        <translation>Ne pas la reprendre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with it…</source>
        <translation>La reprendre…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with that run…</source>
        <translation>Reprendre cette exécution…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Keep the list</source>
        <translation>Garder la liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Cancelling…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Checking again…</source>
        <translation>Nouvelle vérification…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>End at once; jobs without an answer can be checked later</source>
        <translation>Finir tout de suite ; les tâches sans réponse peuvent être vérifiées plus tard</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Enter another key…</source>
        <translation>Saisir une autre clé…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more for now</source>
        <translation>Ne plus rien envoyer pour l’instant</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more, and wait for the answers that are on their way</source>
        <translation>Ne plus rien envoyer, et attendre les réponses qui sont en route</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop now</source>
        <translation>Arrêter tout de suite</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the connection…</source>
        <translation>En attente de la connexion…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>{what} for some seconds</source>
        <translation>{what} quelques secondes</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Here no proxy is used just now, so its password was not kept.</source>
        <translation>Aucun proxy n’est utilisé ici en ce moment, son mot de passe n’a donc pas été gardé.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Open the settings…</source>
        <translation>Ouvrir les réglages…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The address and the number of requests are used from the next start on.</source>
        <translation>L’adresse et le nombre de demandes valent à partir du prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The window speaks the other language from the next start on.</source>
        <translation>La fenêtre parlera l’autre langue à partir du prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Waiting for your keychain, for the password of the proxy. It may be asking for its own password in another window.</source>
        <translation>En attente de votre trousseau de clés, pour le mot de passe du proxy. Il demande peut-être le sien dans une autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>{what} The password is used until the program ends.</source>
        <translation>{what} Le mot de passe est utilisé jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Keep past runs for</source>
        <translation>Garder les e&amp;xécutions passées</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Most requests at a time</source>
        <translation>&amp;Demandes simultanées au plus</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>The window speaks it from the next start on.</source>
        <translation>La fenêtre la parlera à partir du prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Window and history</source>
        <translation>Fenêtre et historique</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>As handed in</source>
        <translation>Dans l’ordre fourni</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Find my running jobs…</source>
        <translation>Trouver mes tâches en cours…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>History of runs…</source>
        <translation>Historique des exécutions…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job Canceller stops image jobs at Topaz Labs before they cost credits. Hand in their IDs: you will see the list before anything is sent.</source>
        <translation>Job Canceller arrête les tâches d’image de Topaz Labs avant qu’elles ne coûtent des crédits. Fournissez leurs ID : vous verrez la liste avant que quoi que ce soit ne soit envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Just practising? Take a sample:</source>
        <translation>Juste pour s’entraîner ? Prenez un exemple :</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Make the list</source>
        <translation>Faire la liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Which jobs should be cancelled?</source>
        <translation>Quelles tâches faut-il annuler ?</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;Organiser les colonnes…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>As they were at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>No row passes the filter or the search.</source>
        <translation>Aucune ligne ne correspond au filtre ou à la recherche.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Search in all columns</source>
        <translation>Rechercher dans toutes les colonnes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job IDs</source>
        <translation>ID de tâches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Paste or type job IDs, or drop a file here</source>
        <translation>Collez ou tapez des ID de tâches, ou déposez un fichier ici</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add {count} jobs to the list</source>
        <extracomment>English singular: Add 1 job to the list</extracomment>
        <translation>
            <numerusform>Ajouter {count} tâche à la liste</numerusform>
            <numerusform>Ajouter {count} tâches à la liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job is running.</source>
        <translation>Aucune tâche n’est en cours.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Reading the service's list… {seen} jobs seen, {count} of them running.</source>
        <extracomment>English singular: Reading the service's list… {seen} jobs seen, 1 of them running.</extracomment>
        <translation>
            <numerusform>Lecture de la liste du service… {seen} tâches vues, dont {count} en cours.</numerusform>
            <numerusform>Lecture de la liste du service… {seen} tâches vues, dont {count} en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select all {count}</source>
        <extracomment>English singular: Select the job</extracomment>
        <translation>
            <numerusform>Sélectionner la tâche</numerusform>
            <numerusform>Sélectionner les {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} entries of the list could not be read as jobs.</source>
        <extracomment>English singular: 1 entry of the list could not be read as a job.</extracomment>
        <translation>
            <numerusform>{count} entrée de la liste n’a pas pu être lue comme tâche.</numerusform>
            <numerusform>{count} entrées de la liste n’ont pas pu être lues comme tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} jobs are running</source>
        <extracomment>English singular: 1 job is running</extracomment>
        <translation>
            <numerusform>{count} tâche est en cours</numerusform>
            <numerusform>{count} tâches sont en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs are in your list already.</source>
        <extracomment>English singular: 1 of the selected jobs is in your list already.</extracomment>
        <translation>
            <numerusform>{count} des tâches sélectionnées est déjà dans votre liste.</numerusform>
            <numerusform>{count} des tâches sélectionnées sont déjà dans votre liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs have ended meanwhile.</source>
        <extracomment>English singular: 1 of the selected jobs has ended meanwhile.</extracomment>
        <translation>
            <numerusform>{count} des tâches sélectionnées a pris fin entre-temps.</numerusform>
            <numerusform>{count} des tâches sélectionnées ont pris fin entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{what}. Read at {time}.</source>
        <translation>{what}. Lu à {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>{shown} of {count} shown</source>
        <translation>
            <numerusform>{shown} sur {count} affichée</numerusform>
            <numerusform>{shown} sur {count} affichées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>In your list</source>
        <translation>Dans votre liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Started</source>
        <translation>Lancée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
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
            <numerusform>{count} %</numerusform>
            <numerusform>{count} %</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Job ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Service says</source>
        <translation>Selon le service</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} hours</source>
        <extracomment>English singular: In the last hour</extracomment>
        <translation>
            <numerusform>Dans la dernière heure</numerusform>
            <numerusform>Dans les {count} dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} minutes</source>
        <extracomment>English singular: In the last minute</extracomment>
        <translation>
            <numerusform>Dans la dernière minute</numerusform>
            <numerusform>Dans les {count} dernières minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>All {count}</source>
        <translation>
            <numerusform>Toutes ({count})</numerusform>
            <numerusform>Toutes ({count})</numerusform>
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
        <translation>À propos de Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Alt and an arrow</source>
        <translation>Alt et une flèche</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Details of the row</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Free software under the MIT licence, made with Python, Qt for Python (LGPL) and other parts: the Help menu shows all licences. It is no product of Topaz Labs.</source>
        <translation>Logiciel libre sous licence MIT, fait avec Python, Qt for Python (LGPL) et d’autres éléments : le menu Aide montre toutes les licences. Ce n’est pas un produit de Topaz Labs.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>From control to control</source>
        <translation>D’un élément à l’autre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Leave a question without changing anything</source>
        <translation>Quitter une question sans rien changer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Move a column: View, Columns, “Arrange columns…”</source>
        <translation>Déplacer une colonne : Affichage, Colonnes, « Organiser les colonnes… »</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Press a button, choose a chip</source>
        <translation>Appuyer sur un bouton, choisir un filtre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Select more rows</source>
        <translation>Sélectionner plus de lignes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift and the arrows</source>
        <translation>Maj et les flèches</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Space or Enter</source>
        <translation>Espace ou Entrée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Stops image jobs at the Topaz Labs Image API before they cost credits.</source>
        <translation>Arrête les tâches d’image de la Topaz Labs Image API avant qu’elles ne coûtent des crédits.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>The menus</source>
        <translation>Les menus</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What can be done with a row</source>
        <translation>Ce qu’on peut faire d’une ligne</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What the statuses mean</source>
        <translation>Ce que signifient les statuts</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Choose the “API” tab.</source>
        <translation>Choisissez l’onglet « API ».</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Come back here, choose “Enter another key…” in the Key menu, and paste it.</source>
        <translation>Revenez ici, choisissez « Saisir une autre clé… » dans le menu Clé, et collez-la.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>How to get a key</source>
        <translation>Comment obtenir une clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Make a new key there and copy it at once: it is shown this one time only. If you have kept a key already, you can use that.</source>
        <translation>Créez-y une nouvelle clé et copiez-la aussitôt : elle n’est montrée que cette fois-là. Si vous avez déjà gardé une clé, vous pouvez l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com</source>
        <translation>Ouvrir account.topazlabs.com</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com in your browser and sign in with the account that started the jobs.</source>
        <translation>Ouvrez account.topazlabs.com dans votre navigateur et connectez-vous avec le compte qui a lancé les tâches.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Whoever has your key can use your credits. Don't send it to anybody; this program sends it to the service alone, and writes it into no file.</source>
        <translation>Quiconque a votre clé peut dépenser vos crédits. Ne l’envoyez à personne ; ce programme ne l’envoie qu’au service, et ne l’écrit dans aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cut off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs are kept for {count} days; the settings say how long.</source>
        <extracomment>English singular: Runs are kept for 1 day; the settings say how long.</extracomment>
        <translation>
            <numerusform>Les exécutions sont gardées {count} jour ; les réglages disent combien de temps.</numerusform>
            <numerusform>Les exécutions sont gardées {count} jours ; les réglages disent combien de temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{name} (more than {count} IDs)</source>
        <translation>
            <numerusform>{name} (plus de {count} ID)</numerusform>
            <numerusform>{name} (plus de {count} ID)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{name} ({count} IDs)</source>
        <extracomment>English singular: {name} (1 ID)</extracomment>
        <translation>
            <numerusform>{name} ({count} ID)</numerusform>
            <numerusform>{name} ({count} ID)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source}, “{sheet}”</source>
        <translation>{source}, « {sheet} »</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added</source>
        <translation>Aucune tâche ajoutée</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added from {source}</source>
        <translation>Aucune tâche ajoutée depuis {source}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>The list of {count} jobs is put away.</source>
        <extracomment>English singular: The list with 1 job is put away.</extracomment>
        <translation>
            <numerusform>La liste de {count} tâche est mise de côté.</numerusform>
            <numerusform>La liste de {count} tâches est mise de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} came more than once</source>
        <extracomment>English singular: 1 came more than once</extracomment>
        <translation>
            <numerusform>{count} figurait plus d’une fois</numerusform>
            <numerusform>{count} figuraient plus d’une fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added</source>
        <extracomment>English singular: 1 job added</extracomment>
        <translation>
            <numerusform>{count} tâche ajoutée</numerusform>
            <numerusform>{count} tâches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added from {source}</source>
        <extracomment>English singular: 1 job added from {source}</extracomment>
        <translation>
            <numerusform>{count} tâche ajoutée depuis {source}</numerusform>
            <numerusform>{count} tâches ajoutées depuis {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs are back in the list.</source>
        <extracomment>English singular: 1 job is back in the list.</extracomment>
        <translation>
            <numerusform>{count} tâche est de retour dans la liste.</numerusform>
            <numerusform>{count} tâches sont de retour dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs stay in the list, because they were sent already.</source>
        <extracomment>English singular: 1 job stays in the list, because it was sent already.</extracomment>
        <translation>
            <numerusform>{count} tâche reste dans la liste, car elle a déjà été envoyée.</numerusform>
            <numerusform>{count} tâches restent dans la liste, car elles ont déjà été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs taken out of the list again.</source>
        <extracomment>English singular: 1 job taken out of the list again.</extracomment>
        <translation>
            <numerusform>{count} tâche de nouveau retirée de la liste.</numerusform>
            <numerusform>{count} tâches de nouveau retirées de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} look like damaged IDs</source>
        <extracomment>English singular: 1 looks like a damaged ID</extracomment>
        <translation>
            <numerusform>{count} ressemble à un ID endommagé</numerusform>
            <numerusform>{count} ressemblent à des ID endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} were in the list already</source>
        <extracomment>English singular: 1 was in the list already</extracomment>
        <translation>
            <numerusform>{count} était déjà dans la liste</numerusform>
            <numerusform>{count} étaient déjà dans la liste</numerusform>
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
        <translation>Lecture de {source}…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Came before in the same list</source>
        <translation>Figurait déjà plus haut dans la même liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Was in the list already</source>
        <translation>Était déjà dans la liste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>These look like job IDs, not like a key. Go back and hand them in as jobs; the key is on the “API” tab of account.topazlabs.com.</source>
        <extracomment>English singular: This looks like a job ID, not like a key. Go back and hand it in as a job; the key is on the “API” tab of account.topazlabs.com.</extracomment>
        <translation>
            <numerusform>Cela ressemble à un ID de tâche, pas à une clé. Revenez en arrière et saisissez-le comme tâche ; la clé se trouve dans l’onglet « API » de account.topazlabs.com.</numerusform>
            <numerusform>Cela ressemble à des ID de tâches, pas à une clé. Revenez en arrière et saisissez-les comme tâches ; la clé se trouve dans l’onglet « API » de account.topazlabs.com.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Are these the right jobs? The service can say what each of them is; nothing is cancelled by asking.</source>
        <translation>Ces tâches sont-elles les bonnes ? Le service peut dire ce qu’est chacune ; demander n’annule rien.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Asking the service… {done} of {count} jobs</source>
        <extracomment>English singular: Asking the service… {done} of 1 job</extracomment>
        <translation>
            <numerusform>Interrogation du service… {done} sur {count} tâche</numerusform>
            <numerusform>Interrogation du service… {done} sur {count} tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Looking for jobs that were started meanwhile… {count} jobs seen</source>
        <extracomment>English singular: Looking for jobs that were started meanwhile… 1 job seen</extracomment>
        <translation>
            <numerusform>Recherche des tâches lancées entre-temps… {count} tâche vue</numerusform>
            <numerusform>Recherche des tâches lancées entre-temps… {count} tâches vues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>The service can be asked once more whether it shows them as cancelled.</source>
        <translation>On peut demander encore une fois au service s’il les indique comme annulées.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Jobs are being cancelled</source>
        <translation>Des tâches sont en cours d’annulation</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for another key</source>
        <translation>L’exécution attend une autre clé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for your answer</source>
        <translation>L’exécution attend votre réponse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Cancel {count} jobs?</source>
        <extracomment>English singular: Cancel 1 job?</extracomment>
        <translation>
            <numerusform>Annuler {count} tâche ?</numerusform>
            <numerusform>Annuler {count} tâches ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{count} of them are hidden by the filter or the search.</source>
        <extracomment>English singular: 1 of them is hidden by the filter or the search.</extracomment>
        <translation>
            <numerusform>{count} d’entre elles est masquée par le filtre ou la recherche.</numerusform>
            <numerusform>{count} d’entre elles sont masquées par le filtre ou la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. That is written down: when you start the program again, it offers to go on with the rest.</source>
        <extracomment>English singular: The job is not done yet. That is written down: when you start the program again, it offers to go on.</extracomment>
        <translation>
            <numerusform>{done} sur {count} tâche est traitée. C’est consigné : au prochain démarrage, le programme propose de continuer.</numerusform>
            <numerusform>{done} sur {count} tâches sont traitées. C’est consigné : au prochain démarrage, le programme propose de continuer avec le reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. This is practice: the list is gone when you close.</source>
        <extracomment>English singular: The job is not done yet. This is practice: the list is gone when you close.</extracomment>
        <translation>
            <numerusform>{done} sur {count} tâche est traitée. C’est un entraînement : la liste disparaît à la fermeture.</numerusform>
            <numerusform>{done} sur {count} tâches sont traitées. C’est un entraînement : la liste disparaît à la fermeture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} jobs</source>
        <extracomment>English singular: Cancel 1 job</extracomment>
        <translation>
            <numerusform>Annuler {count} tâche</numerusform>
            <numerusform>Annuler {count} tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} selected jobs</source>
        <extracomment>English singular: Cancel 1 selected job</extracomment>
        <translation>
            <numerusform>Annuler {count} tâche sélectionnée</numerusform>
            <numerusform>Annuler {count} tâches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Finish the list</source>
        <translation>Terminer la liste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>There is nothing to cancel any more</source>
        <translation>Il n’y a plus rien à annuler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} jobs ready</source>
        <extracomment>English singular: 1 job ready</extracomment>
        <translation>
            <numerusform>{count} tâche prête</numerusform>
            <numerusform>{count} tâches prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} of {total} jobs ready</source>
        <extracomment>English singular: 1 of {total} jobs ready</extracomment>
        <translation>
            <numerusform>{count} tâche sur {total} prête</numerusform>
            <numerusform>{count} tâches sur {total} prêtes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source> (from {source})</source>
        <translation> (depuis {source})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>A run of {moment}{source} was cut off: {count} of its {total} jobs are not done yet.</source>
        <extracomment>English singular: A run of {moment}{source} was cut off: 1 of its {total} jobs is not done yet.</extracomment>
        <translation>
            <numerusform>Une exécution du {moment}{source} a été interrompue : {count} de ses {total} tâches n’est pas encore traitée.</numerusform>
            <numerusform>Une exécution du {moment}{source} a été interrompue : {count} de ses {total} tâches ne sont pas encore traitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Going on with that run takes the place of the {count} jobs in the list.</source>
        <extracomment>English singular: Going on with that run takes the place of the job in the list.</extracomment>
        <translation>
            <numerusform>Si vous reprenez cette exécution, elle remplace la tâche de la liste.</numerusform>
            <numerusform>Si vous reprenez cette exécution, elle remplace les {count} tâches de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>There are {count} more like it.</source>
        <extracomment>English singular: There is 1 more like it.</extracomment>
        <translation>
            <numerusform>Il y en a encore {count} comme celle-là.</numerusform>
            <numerusform>Il y en a encore {count} comme celle-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>{count} jobs of that run are left as they are. The run stays in the history.</source>
        <extracomment>English singular: 1 job of that run is left as it is. The run stays in the history.</extracomment>
        <translation>
            <numerusform>{count} tâche de cette exécution reste telle quelle. L’exécution reste dans l’historique.</numerusform>
            <numerusform>{count} tâches de cette exécution restent telles quelles. L’exécution reste dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the answers that are still on their way.</source>
        <translation>En attente des réponses qui sont encore en route.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{count} a second</source>
        <extracomment>English singular: 1 a second</extracomment>
        <translation>
            <numerusform>{count} par seconde</numerusform>
            <numerusform>{count} par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{done} of {count} jobs done</source>
        <extracomment>English singular: {done} of 1 job done</extracomment>
        <translation>
            <numerusform>{done} sur {count} tâche traitée</numerusform>
            <numerusform>{done} sur {count} tâches traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>All {count} jobs are cancelled</source>
        <extracomment>English singular: The job is cancelled</extracomment>
        <translation>
            <numerusform>La tâche est annulée</numerusform>
            <numerusform>Les {count} tâches sont annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Check {count} again</source>
        <extracomment>English singular: Check 1 again</extracomment>
        <translation>
            <numerusform>Revérifier {count} tâche</numerusform>
            <numerusform>Revérifier {count} tâches</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>No job of this list is running any more.</source>
        <translation>Aucune tâche de cette liste n’est plus en cours.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>None of the {count} jobs was cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>La tâche n’a pas été annulée</numerusform>
            <numerusform>Aucune des {count} tâches n’a été annulée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Show the {count} problems</source>
        <extracomment>English singular: Show the problem</extracomment>
        <translation>
            <numerusform>Afficher le problème</numerusform>
            <numerusform>Afficher les {count} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Try {count} again</source>
        <extracomment>English singular: Try 1 again</extracomment>
        <translation>
            <numerusform>Réessayer {count} tâche</numerusform>
            <numerusform>Réessayer {count} tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{cancelled} of {count} jobs are cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>{cancelled} tâche sur {count} est annulée</numerusform>
            <numerusform>{cancelled} tâches sur {count} sont annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not allowed with this key</source>
        <extracomment>English singular: 1 is not allowed with this key</extracomment>
        <translation>
            <numerusform>{count} non autorisée avec cette clé</numerusform>
            <numerusform>{count} non autorisées avec cette clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not known to the service</source>
        <extracomment>English singular: 1 is not known to the service</extracomment>
        <translation>
            <numerusform>{count} n’est pas connue du service</numerusform>
            <numerusform>{count} ne sont pas connues du service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} being sent</source>
        <translation>
            <numerusform>{count} en cours d’envoi</numerusform>
            <numerusform>{count} en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cancelled</source>
        <translation>
            <numerusform>{count} annulée</numerusform>
            <numerusform>{count} annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cannot be cancelled any more</source>
        <translation>
            <numerusform>{count} ne peut plus être annulée</numerusform>
            <numerusform>{count} ne peuvent plus être annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} had already finished</source>
        <translation>
            <numerusform>{count} avait déjà pris fin</numerusform>
            <numerusform>{count} avaient déjà pris fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} may have been cancelled</source>
        <translation>
            <numerusform>{count} peut-être annulée</numerusform>
            <numerusform>{count} peut-être annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} no job IDs</source>
        <extracomment>English singular: 1 no job ID</extracomment>
        <translation>
            <numerusform>{count} sans ID de tâche</numerusform>
            <numerusform>{count} sans ID de tâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled</source>
        <translation>
            <numerusform>{count} non annulée</numerusform>
            <numerusform>{count} non annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled: stopped first</source>
        <translation>
            <numerusform>{count} non annulée : exécution arrêtée</numerusform>
            <numerusform>{count} non annulées : exécution arrêtée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not sent yet</source>
        <translation>
            <numerusform>{count} pas encore envoyée</numerusform>
            <numerusform>{count} pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} repeated</source>
        <extracomment>English singular: 1 repeated</extracomment>
        <translation>
            <numerusform>{count} en double</numerusform>
            <numerusform>{count} en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} waiting to be tried again</source>
        <translation>
            <numerusform>{count} attend un nouvel essai</numerusform>
            <numerusform>{count} attendent un nouvel essai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} were cancelled before</source>
        <extracomment>English singular: 1 was cancelled before</extracomment>
        <translation>
            <numerusform>{count} était déjà annulée</numerusform>
            <numerusform>{count} étaient déjà annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{handed_in} handed in: {count} jobs, {repeated}, {rejected}.</source>
        <extracomment>English singular: {handed_in} handed in: 1 job, {repeated}, {rejected}.</extracomment>
        <translation>
            <numerusform>{handed_in} fournies : {count} tâche, {repeated}, {rejected}.</numerusform>
            <numerusform>{handed_in} fournies : {count} tâches, {repeated}, {rejected}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{moment}, in {time}, with the key “{name}” at {address}.</source>
        <translation>{moment}, en {time}, avec la clé « {name} » sur {address}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{parts}. {news}</source>
        <translation>{parts}. {news}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Set by your company for this computer.</source>
        <translation>Fixé par votre entreprise pour cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>days</source>
        <extracomment>English singular: day</extracomment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column} (always shown)</source>
        <translation>{column} (toujours visible)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column}: {place} of {total}</source>
        <translation>{column} : {place} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked for its state</source>
        <translation>Demande de son état</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked to cancel it</source>
        <translation>Demande d’annulation</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Nothing was sent for it.</source>
        <translation>Rien n’a été envoyé pour elle.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>an unexpected answer ({code})</source>
        <translation>une réponse inattendue ({code})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>answered (200)</source>
        <translation>répondu (200)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cancelled (204)</source>
        <translation>annulée (204)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cannot be cancelled in its state (409)</source>
        <translation>ne peut pas être annulée dans son état (409)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>key not accepted (401)</source>
        <translation>clé non acceptée (401)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>no such job (404)</source>
        <translation>tâche inconnue (404)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not accepted as an ID (400)</source>
        <translation>non accepté comme ID (400)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not allowed (403)</source>
        <translation>non autorisé (403)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>server trouble ({code})</source>
        <translation>problème du service ({code})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>too many requests (429)</source>
        <translation>trop de demandes (429)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{call}: {answer}</source>
        <translation>{call} : {answer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{count} requests were sent for it before the program was started again.</source>
        <extracomment>English singular: 1 request was sent for it before the program was started again.</extracomment>
        <translation>
            <numerusform>{count} demande a été envoyée pour elle avant le redémarrage du programme.</numerusform>
            <numerusform>{count} demandes ont été envoyées pour elle avant le redémarrage du programme.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{tried} – “{message}”</source>
        <translation>{tried} – « {message} »</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>File or label</source>
        <translation>Fichier ou libellé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>{sentence} Again at {time}.</source>
        <translation>{sentence} À nouveau à {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show all {count} rows</source>
        <extracomment>English singular: Show the row</extracomment>
        <translation>
            <numerusform>Afficher la ligne</numerusform>
            <numerusform>Afficher les {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show only: {status}, {count} rows</source>
        <extracomment>English singular: Show only: {status}, 1 row</extracomment>
        <translation>
            <numerusform>N’afficher que : {status}, {count} ligne</numerusform>
            <numerusform>N’afficher que : {status}, {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Something went wrong in this program itself.</source>
        <translation>Quelque chose s’est mal passé dans ce programme même.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Try it again. The log says more.</source>
        <translation>Réessayez. Le journal en dit plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} hours</source>
        <extracomment>English singular: 1 hour</extracomment>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} minutes</source>
        <extracomment>English singular: 1 minute</extracomment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} seconds</source>
        <extracomment>English singular: 1 second</extracomment>
        <translation>
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
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
        <translation>{title} : {cell}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>All {count} are cancelled, says the service.</source>
        <extracomment>English singular: The job is cancelled, says the service.</extracomment>
        <translation>
            <numerusform>La tâche est annulée, dit le service.</numerusform>
            <numerusform>Les {count} sont toutes annulées, dit le service.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Check again in a moment.</source>
        <translation>Vérifiez à nouveau dans un instant.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com.</source>
        <translation>Saisissez une autre clé, de l’onglet « API » de account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It can still be cancelled.</source>
        <translation>Elle peut encore être annulée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has completed already, so nothing is sent for it.</source>
        <translation>Elle est déjà terminée, rien n’est donc envoyé pour elle.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has failed by itself, so nothing is sent for it.</source>
        <translation>Elle a échoué d’elle-même, rien n’est donc envoyé pour elle.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is being processed; perhaps it can still be cancelled.</source>
        <translation>Elle est en cours de traitement ; peut-être peut-elle encore être annulée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is cancelled already, so nothing is sent for it.</source>
        <translation>Elle est déjà annulée, rien n’est donc envoyé pour elle.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It may take a while until a cancelled job is shown so. Check again soon.</source>
        <translation>Il peut s’écouler un moment avant qu’une tâche annulée soit indiquée comme telle. Vérifiez à nouveau bientôt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Its state is new to this program; perhaps it can be cancelled.</source>
        <translation>Son état est nouveau pour ce programme ; peut-être peut-elle être annulée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Jobs whose IDs you have can be cancelled all the same.</source>
        <translation>Les tâches dont vous avez l’ID peuvent tout de même être annulées.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>No new job was started meanwhile.</source>
        <translation>Aucune nouvelle tâche n’a été lancée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Nothing is claimed about jobs that were not asked about.</source>
        <translation>Rien n’est affirmé sur les tâches qui n’ont pas été vérifiées.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} it did not say what they are doing.</source>
        <extracomment>English singular: Of 1 it did not say what it is doing.</extracomment>
        <translation>
            <numerusform>De {count}, il n’a pas dit où elle en est.</numerusform>
            <numerusform>De {count}, il n’a pas dit où elles en sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} nothing is known.</source>
        <extracomment>English singular: Of 1 nothing is known.</extracomment>
        <translation>
            <numerusform>De {count}, on ne sait rien.</numerusform>
            <numerusform>De {count}, on ne sait rien.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>So nobody can say here whether new jobs were started meanwhile.</source>
        <translation>Personne ne peut donc dire ici si de nouvelles tâches ont été lancées entre-temps.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The balance could not be asked, so nothing is said about credits.</source>
        <translation>Le solde n’a pas pu être demandé, rien n’est donc dit des crédits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits are reserved now.</source>
        <extracomment>English singular: The balance says: 1 credit is reserved now.</extracomment>
        <translation>
            <numerusform>Le solde indique : {count} crédit est réservé maintenant.</numerusform>
            <numerusform>Le solde indique : {count} crédits sont réservés maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits were reserved before the run, {after} are now.</source>
        <extracomment>English singular: The balance says: 1 credit was reserved before the run, {after} are now.</extracomment>
        <translation>
            <numerusform>Le solde indique : {count} crédit était réservé avant l’exécution, {after} le sont maintenant.</numerusform>
            <numerusform>Le solde indique : {count} crédits étaient réservés avant l’exécution, {after} le sont maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not ask what jobs are doing.</source>
        <translation>La clé « {name} » n’a pas le droit de demander où en sont les tâches.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not read the service's list of jobs.</source>
        <translation>La clé « {name} » n’a pas le droit de lire la liste des tâches du service.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service did not say of every job what it is doing.</source>
        <translation>Le service n’a pas dit de chaque tâche où elle en est.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service does not accept the key “{name}”.</source>
        <translation>Le service n’accepte pas la clé « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service had trouble while its list was being read.</source>
        <translation>Le service a eu un problème pendant la lecture de sa liste.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service was asked about every job.</source>
        <translation>Le service a été interrogé sur chaque tâche.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's list could not be read to its end.</source>
        <translation>La liste du service n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's whole list was read.</source>
        <translation>Toute la liste du service a été lue.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found.</source>
        <translation>Il y a peut-être plus de tâches que celles trouvées.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found. Look again in a moment.</source>
        <translation>Il y a peut-être plus de tâches que celles trouvées. Regardez à nouveau dans un instant.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>They can be cancelled all the same.</source>
        <translation>Elles peuvent tout de même être annulées.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>This key may not read the balance, so nothing is said about credits.</source>
        <translation>Cette clé n’a pas le droit de lire le solde, rien n’est donc dit des crédits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>at least {count} credits</source>
        <extracomment>English singular: at least 1 credit</extracomment>
        <translation>
            <numerusform>au moins {count} crédit</numerusform>
            <numerusform>au moins {count} crédits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{cancelled} of {count} are cancelled, says the service.</source>
        <extracomment>English singular: {cancelled} of 1 is cancelled, says the service.</extracomment>
        <translation>
            <numerusform>{cancelled} sur {count} est annulée, dit le service.</numerusform>
            <numerusform>{cancelled} sur {count} sont annulées, dit le service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are being processed; the service may refuse those.</source>
        <extracomment>English singular: 1 is being processed; the service may refuse that one.</extracomment>
        <translation>
            <numerusform>{count} est en cours de traitement ; le service refusera peut-être celle-là.</numerusform>
            <numerusform>{count} sont en cours de traitement ; le service refusera peut-être celles-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are cancelled already; nothing is sent for them.</source>
        <extracomment>English singular: 1 is cancelled already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} est déjà annulée ; rien n’est envoyé pour elle.</numerusform>
            <numerusform>{count} sont déjà annulées ; rien n’est envoyé pour elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are in a state that is new to this program.</source>
        <extracomment>English singular: 1 is in a state that is new to this program.</extracomment>
        <translation>
            <numerusform>{count} est dans un état nouveau pour ce programme.</numerusform>
            <numerusform>{count} sont dans un état nouveau pour ce programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service any more.</source>
        <extracomment>English singular: 1 is not known to the service any more.</extracomment>
        <translation>
            <numerusform>{count} n’est plus connue du service.</numerusform>
            <numerusform>{count} ne sont plus connues du service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service with this key.</source>
        <extracomment>English singular: 1 is not known to the service with this key.</extracomment>
        <translation>
            <numerusform>{count} n’est pas connue du service avec cette clé.</numerusform>
            <numerusform>{count} ne sont pas connues du service avec cette clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are shown as {state}.</source>
        <extracomment>English singular: 1 is shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} est indiquée comme {state}.</numerusform>
            <numerusform>{count} sont indiquées comme {state}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are still shown as {state}.</source>
        <extracomment>English singular: 1 is still shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} est encore indiquée comme {state}.</numerusform>
            <numerusform>{count} sont encore indiquées comme {state}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} can be cancelled.</source>
        <extracomment>English singular: 1 can be cancelled.</extracomment>
        <translation>
            <numerusform>{count} peut être annulée.</numerusform>
            <numerusform>{count} peuvent être annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} credits</source>
        <extracomment>English singular: 1 credit</extracomment>
        <translation>
            <numerusform>{count} crédit</numerusform>
            <numerusform>{count} crédits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} days ago</source>
        <extracomment>English singular: 1 day ago</extracomment>
        <translation>
            <numerusform>il y a {count} jour</numerusform>
            <numerusform>il y a {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} have finished already; nothing is sent for them.</source>
        <extracomment>English singular: 1 has finished already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} a déjà pris fin ; rien n’est envoyé pour elle.</numerusform>
            <numerusform>{count} ont déjà pris fin ; rien n’est envoyé pour elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} hours ago</source>
        <extracomment>English singular: 1 hour ago</extracomment>
        <translation>
            <numerusform>il y a {count} heure</numerusform>
            <numerusform>il y a {count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} minutes ago</source>
        <extracomment>English singular: 1 minute ago</extracomment>
        <translation>
            <numerusform>il y a {count} minute</numerusform>
            <numerusform>il y a {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} new jobs were started meanwhile.</source>
        <extracomment>English singular: 1 new job was started meanwhile.</extracomment>
        <translation>
            <numerusform>{count} nouvelle tâche a été lancée entre-temps.</numerusform>
            <numerusform>{count} nouvelles tâches ont été lancées entre-temps.</numerusform>
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
        <translation>Tâche inconnue</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key.</source>
        <translation>Le service ne connaît pas cette tâche pour cette clé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A digit or more is missing.</source>
        <translation>Il manque au moins un caractère.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A job ID looks like this: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. IDs that are named as something else, such as source_id or request_id, are not taken for jobs.</source>
        <translation>Un ID de tâche ressemble à ceci : 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. Les ID qui portent un autre nom, comme source_id ou request_id, ne sont pas pris pour des tâches.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Another program is using {source}.</source>
        <translation>Un autre programme utilise {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Ask whoever owns the file, or copy it to a folder of your own.</source>
        <translation>Adressez-vous au propriétaire du fichier, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Check the disk or the network connection, or copy the file, and try again.</source>
        <translation>Vérifiez le disque ou la connexion réseau, ou copiez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Close it there, and open it here again.</source>
        <translation>Fermez-le là-bas, et ouvrez-le à nouveau ici.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Copy the column with the job IDs into a new workbook, or save the sheet as CSV.</source>
        <translation>Copiez la colonne des ID de tâches dans un nouveau classeur, ou enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a column.</source>
        <translation>Fournissez-le sans nommer de colonne.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a sheet.</source>
        <translation>Fournissez-le sans nommer de feuille.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has a character in it that does not belong in a job ID.</source>
        <translation>Il contient un caractère qui n’a pas sa place dans un ID de tâche.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has more digits than a job ID.</source>
        <translation>Il a plus de caractères qu’un ID de tâche.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these columns: {columns}.</source>
        <translation>Il a ces colonnes : {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these sheets: {sheets}.</source>
        <translation>Il a ces feuilles : {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Look whether it was moved, renamed or deleted, and open it again.</source>
        <translation>Regardez si le fichier a été déplacé, renommé ou supprimé, et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Nothing of it was added to the list.</source>
        <translation>Rien n’en a été ajouté à la liste.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in Outlook and copy its text, or save the attached list by itself.</source>
        <translation>Ouvrez-le dans Outlook et copiez son texte, ou enregistrez à part la liste jointe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in your spreadsheet program, save it again, and try that copy.</source>
        <translation>Ouvrez-le dans votre tableur, enregistrez-le à nouveau, et essayez cette copie.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open the files in it that list the jobs.</source>
        <translation>Ouvrez les fichiers qu’il contient et qui énumèrent les tâches.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Reading {source} was stopped.</source>
        <translation>La lecture de {source} a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save a copy without the password, or copy the job IDs out of it and paste them.</source>
        <translation>Enregistrez une copie sans mot de passe, ou copiez-en les ID de tâches et collez-les.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save the list as text, CSV, Excel or OpenDocument, or copy the job IDs and paste them.</source>
        <translation>Enregistrez la liste en texte, CSV, Excel ou OpenDocument, ou copiez les ID de tâches et collez-les.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --column NAME.</source>
        <translation>Dites laquelle avec --column NAME.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --sheet NAME.</source>
        <translation>Dites laquelle avec --sheet NAME.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several columns of {source} may hold the job IDs: {columns}.</source>
        <translation>Plusieurs colonnes de {source} peuvent contenir les ID de tâches : {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several sheets of {source} hold IDs: {sheets}.</source>
        <translation>Plusieurs feuilles de {source} contiennent des ID : {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split it, or copy the part with the job IDs and paste it.</source>
        <translation>Divisez-le, ou copiez la partie contenant les ID de tâches et collez-la.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split the list, and cancel one part after the other.</source>
        <translation>Divisez la liste, et annulez une partie après l’autre.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There are more than {limit} jobs in {source}.</source>
        <translation>Il y a plus de {limit} tâches dans {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There is no job ID in {source}.</source>
        <translation>Il n’y a aucun ID de tâche dans {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Unpack it, and open the list that is inside.</source>
        <translation>Décompressez-la, et ouvrez la liste qu’elle contient.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>You have no permission to read {source}.</source>
        <translation>Vous n’avez pas le droit de lire {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>the standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>what was pasted</source>
        <translation>ce qui a été collé</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} could not be read to its end.</source>
        <translation>{source} n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no column “{name}”.</source>
        <translation>{source} n’a pas de colonne « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no columns, so there is no column “{name}”.</source>
        <translation>{source} n’a pas de colonnes, donc pas de colonne « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheet “{name}”.</source>
        <translation>{source} n’a pas de feuille « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheets, so there is no sheet “{name}”.</source>
        <translation>{source} n’a pas de feuilles, donc pas de feuille « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a folder.</source>
        <translation>{source} est un dossier.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a packed archive.</source>
        <translation>{source} est une archive compressée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is an e-mail in Outlook's own format.</source>
        <translation>{source} est un e-mail au format propre à Outlook.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is damaged or no real workbook.</source>
        <translation>{source} est endommagé ou n’est pas un vrai classeur.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is larger than {limit} MB.</source>
        <translation>Il y a plus de {limit} Mo dans {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is no kind of file that a list can be read from.</source>
        <translation>{source} n’est pas un type de fichier dont on puisse lire une liste.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is not there.</source>
        <translation>{source} est introuvable.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is protected by a password.</source>
        <translation>{source} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} would fill the memory when it is opened.</source>
        <translation>{source} remplirait la mémoire à l’ouverture.</translation>
    </message>
    <message>
        <location filename="../../app/wording/jobs.py"/>
        <source>Cancel them in several lists, one after the other.</source>
        <translation>Annulez-les en plusieurs listes, l’une après l’autre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/jobs.py"/>
        <source>The list would have {count} jobs; it holds {most} at most.</source>
        <translation>
            <numerusform>La liste aurait {count} tâche ; elle en contient {most} au plus.</numerusform>
            <numerusform>La liste aurait {count} tâches ; elle en contient {most} au plus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Another program has changed what was saved in your keychain ({keychain}).</source>
        <translation>Un autre programme a modifié ce qui était enregistré dans votre trousseau de clés ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Check that it is the key and nothing else, or use it for this session only.</source>
        <translation>Vérifiez que c’est bien la clé et rien d’autre, ou utilisez-la pour cette session seulement.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/keys.py"/>
        <source>Choose one of {count} letters at most.</source>
        <translation>
            <numerusform>Choisissez-en un de {count} lettre au plus.</numerusform>
            <numerusform>Choisissez-en un de {count} lettres au plus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Copy the key once more, by itself, and paste it again.</source>
        <translation>Copiez la clé encore une fois, elle seule, et collez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again, or log in the way you did when you saved it.</source>
        <translation>Saisissez-la de nouveau, ou ouvrez une session comme vous l’aviez fait en l’enregistrant.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again.</source>
        <translation>Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter the key again; it takes the place of what is there.</source>
        <translation>Saisissez la clé de nouveau ; elle remplace ce qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Give it one that you will recognise, such as “Studio”.</source>
        <translation>Donnez-lui-en un que vous reconnaîtrez, comme « Studio ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>No key was entered.</source>
        <translation>Aucune clé n’a été saisie.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Paste the key from the “API” tab of account.topazlabs.com.</source>
        <translation>Collez la clé de l’onglet « API » de account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Perhaps another window saved one just then. Save it again, or use it for this session only.</source>
        <translation>Une autre fenêtre en a peut-être enregistré une à l’instant. Enregistrez-la de nouveau, ou utilisez-la pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key has no name yet.</source>
        <translation>La clé n’a pas encore de nom.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” is no longer in your keychain ({keychain}).</source>
        <translation>La clé « {name} » n’est plus dans votre trousseau de clés ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” was saved in another keychain ({keychain}); now there is {present}.</source>
        <translation>La clé « {name} » a été enregistrée dans un autre trousseau de clés ({keychain}) ; maintenant c’est {present}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This computer has no keychain that can keep the key.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés où garder la clé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This name is too long for a key.</source>
        <translation>Ce nom est trop long pour une clé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text cannot be a key: it has a space, a line break or a special character in it.</source>
        <translation>Ce texte ne peut pas être une clé : il contient une espace, un saut de ligne ou un caractère spécial.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text is too long for your keychain ({keychain}).</source>
        <translation>Ce texte est trop long pour votre trousseau de clés ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again and allow it when you are asked, or use the key for this session only.</source>
        <translation>Réessayez et autorisez-le quand on vous le demande, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only.</source>
        <translation>Réessayez, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only. The log has more.</source>
        <translation>Réessayez, ou utilisez la clé pour cette session seulement. Le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Déverrouillez-le et réessayez, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>You can use the key for this session; enter it again the next time.</source>
        <translation>Vous pouvez utiliser la clé pour cette session ; saisissez-la de nouveau la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not keep the key ({keychain}).</source>
        <translation>Votre trousseau de clés n’a pas gardé la clé ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not let this program in ({keychain}).</source>
        <translation>Votre trousseau de clés n’a pas laissé entrer ce programme ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain had a trouble of its own ({keychain}).</source>
        <translation>Votre trousseau de clés a eu lui-même un problème ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain is locked ({keychain}).</source>
        <translation>Votre trousseau de clés est verrouillé ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain stopped answering ({keychain}).</source>
        <translation>Votre trousseau de clés ne répond plus ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>The practice service could not be started on this computer.</source>
        <translation>Le service d’entraînement n’a pas pu démarrer sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>Try again. If it happens each time, ask whoever looks after this computer whether programs may talk to the address 127.0.0.1.</source>
        <translation>Réessayez. Si cela se produit à chaque fois, demandez au responsable de cet ordinateur si les programmes peuvent communiquer avec l’adresse 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Ask whoever looks after your network for an HTTP proxy, and enter it in the settings.</source>
        <translation>Demandez un proxy HTTP au responsable de votre réseau, et saisissez-le dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The password for the proxy “{proxy}” could not be read from your keychain.</source>
        <translation>Le mot de passe du proxy « {proxy} » n’a pas pu être lu dans votre trousseau de clés.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy is asked without it. If that fails, unlock your keychain, or enter the password again in the settings.</source>
        <translation>Le proxy est interrogé sans mot de passe. Si cela échoue, déverrouillez votre trousseau de clés, ou saisissez le mot de passe de nouveau dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy that is set cannot be an address (“{proxy}”).</source>
        <translation>Le proxy indiqué ne peut pas être une adresse (« {proxy} »).</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>This kind of proxy cannot be used (“{proxy}”).</source>
        <translation>Ce type de proxy ne peut pas être utilisé (« {proxy} »).</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Write it as proxy.example.com:8080, in the settings of this program or in HTTPS_PROXY.</source>
        <translation>Écrivez-le comme proxy.example.com:8080, dans les réglages de ce programme ou dans HTTPS_PROXY.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A run was written down by a newer version of this program.</source>
        <translation>Une exécution a été consignée par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A wrong character in it</source>
        <translation>Un mauvais caractère dedans</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Let the run come to its end and save the report before you close the program.</source>
        <translation>L’annulation continue. Laissez l’exécution aller jusqu’au bout et enregistrez le rapport avant de fermer le programme.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Make room on the disk, and the run is written down again; otherwise save the report before you close the program.</source>
        <translation>L’annulation continue. Faites de la place sur le disque, et l’exécution sera de nouveau consignée ; sinon, enregistrez le rapport avant de fermer le programme.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .csv.</source>
        <translation>Choisissez un nom qui finit par .csv.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .xlsx, .csv or .json.</source>
        <translation>Choisissez un nom qui finit par .xlsx, .csv ou .json.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder or another disk.</source>
        <translation>Choisissez un autre dossier ou un autre disque.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, or connect the drive again.</source>
        <translation>Choisissez un autre dossier, ou rebranchez le disque.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, such as your documents, or another name.</source>
        <translation>Choisissez un autre dossier, par exemple vos documents, ou un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another name for the report.</source>
        <translation>Choisissez un autre nom pour le rapport.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Go on there, or close that window first.</source>
        <translation>Continuez là-bas, ou fermez d’abord cette fenêtre-là.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Hand in its IDs again: what is cancelled already stays so.</source>
        <translation>Fournissez à nouveau ses ID : ce qui est déjà annulé le reste.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Handed in altogether</source>
        <translation>Fournis au total</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in the list</source>
        <translation>Tâches dans la liste</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in this report</source>
        <translation>Tâches dans ce rapport</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look like damaged IDs</source>
        <translation>Ressemblent à des ID endommagés</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look with “Find my running jobs” whether any of its jobs are still running, or hand in their IDs again: what is cancelled already stays so.</source>
        <translation>Regardez avec « Trouver mes tâches en cours » si certaines de ses tâches tournent encore, ou fournissez à nouveau leurs ID : ce qui est déjà annulé le reste.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Make room, or choose another disk.</source>
        <translation>Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Open it with the newer version.</source>
        <translation>Ouvrez-la avec la version plus récente.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Practice: no real job was touched.</source>
        <translation>Entraînement : aucune vraie tâche n’a été touchée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Program version</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Same as job number</source>
        <translation>Même que la tâche numéro</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The disk is full, so this run is not being written down.</source>
        <translation>Le disque est plein, cette exécution n’est donc pas consignée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The folder “{folder}” for the report is not there.</source>
        <translation>Le dossier « {folder} » prévu pour le rapport n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run cannot be read at the moment.</source>
        <translation>L’enregistrement d’une exécution est illisible en ce moment.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run is damaged and cannot be read. It was kept as “{file}.damaged”.</source>
        <translation>L’enregistrement d’une exécution est endommagé et illisible. Il a été gardé sous « {file}.damaged ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of this run is not there any more.</source>
        <translation>L’enregistrement de cette exécution n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: it has more columns than Excel takes.</source>
        <translation>Le rapport n’a pas été enregistré : il a plus de colonnes qu’Excel n’en accepte.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: there is not enough room on the disk.</source>
        <translation>Le rapport n’a pas été enregistré : il n’y a pas assez de place sur le disque.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” could not be written.</source>
        <translation>Le rapport n’a pas été enregistré : « {file} » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” is open in another program.</source>
        <translation>Le rapport n’a pas été enregistré : « {file} » est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” may not be written there.</source>
        <translation>Le rapport n’a pas été enregistré : « {file} » ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is going on in another window.</source>
        <translation>Cette exécution est en cours dans une autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down any more: something else has changed its file.</source>
        <translation>Cette exécution n’est plus consignée : autre chose a modifié son fichier.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the disk does not take it.</source>
        <translation>Cette exécution n’est pas consignée : le disque ne l’accepte pas.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the program may not write into its own folder.</source>
        <translation>Cette exécution n’est pas consignée : le programme n’a pas le droit d’écrire dans son propre dossier.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Try again. If it stays so, ask whoever looks after this computer about the file “{file}”.</source>
        <translation>Réessayez. Si cela ne change pas, interrogez le responsable de cet ordinateur sur le fichier « {file} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Were in the list already</source>
        <translation>Étaient déjà dans la liste</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What became of the jobs</source>
        <translation>Ce que sont devenues les tâches</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” does not say in which format the report is wanted.</source>
        <translation>« {file} » ne dit pas dans quel format le rapport est voulu.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” is a folder.</source>
        <translation>« {file} » est un dossier.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer came, and the service could not be asked. Check it again.</source>
        <translation>Une demande a été envoyée, mais aucune réponse n’est venue, et le service n’a pas pu être interrogé. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer said what became of it. It can be checked again.</source>
        <translation>Une demande a été envoyée, mais aucune réponse n’a dit ce qu’elle est devenue. On peut vérifier à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cannot be cancelled any more</source>
        <translation>Ne peut plus être annulée</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Had already finished</source>
        <translation>Avait déjà pris fin</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>In the list; nothing has been sent for it yet.</source>
        <translation>Dans la liste ; rien n’a encore été envoyé pour elle.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It is tried again by itself; nothing to do.</source>
        <translation>Un nouvel essai aura lieu tout seul ; rien à faire.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was cancelled before this run asked for it.</source>
        <translation>Elle était annulée avant que cette exécution ne le demande.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was seen finished before the run (“{state}”), so nothing was sent.</source>
        <translation>Elle avait déjà pris fin avant l’exécution (« {state} »), rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>May have been cancelled</source>
        <translation>Peut-être annulée</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>No answer confirmed it, but the service's own status says cancelled.</source>
        <translation>Aucune réponse ne l’a confirmé, mais le service lui-même l’indique comme annulée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not allowed with this key</source>
        <translation>Non autorisée avec cette clé</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled</source>
        <translation>Non annulée</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled: stopped first</source>
        <translation>Non annulée : exécution arrêtée</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The answer was lost; the service is asked what became of the job.</source>
        <translation>La réponse s’est perdue ; on demande au service ce que la tâche est devenue.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had been cancelled by somebody before this run.</source>
        <translation>Quelqu’un avait annulé la tâche avant cette exécution.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had come to its end, completed or failed, before it was reached.</source>
        <translation>La tâche avait pris fin, réussie ou échouée, avant son tour.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had completed before the request reached it.</source>
        <translation>La tâche était terminée avant que la demande ne l’atteigne.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had failed by itself before the request reached it.</source>
        <translation>La tâche avait échoué d’elle-même avant que la demande ne l’atteigne.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job is not cancelled; the row says why. It can be tried again.</source>
        <translation>La tâche n’est pas annulée ; la ligne dit pourquoi. On peut réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The request is on its way.</source>
        <translation>La demande est en route.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before the answer came. Check it again.</source>
        <translation>L’exécution a été arrêtée avant l’arrivée de la réponse. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before this job's turn. It can be tried again.</source>
        <translation>L’exécution a été arrêtée avant le tour de cette tâche. On peut réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped first; nothing happened to the job.</source>
        <translation>L’exécution a été arrêtée avant ; rien n’est arrivé à la tâche.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service asked us to slow down.</source>
        <translation>Le service nous a demandé de ralentir.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed it.</source>
        <translation>Le service l’a confirmé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed that the job is cancelled.</source>
        <translation>Le service a confirmé que la tâche est annulée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service does not accept this as a job ID. Check it and hand it in anew.</source>
        <translation>Le service n’accepte pas ceci comme ID de tâche. Vérifiez-le et fournissez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service had trouble each time, and the job is still running. Try it again.</source>
        <translation>Le service a eu un problème à chaque fois, et la tâche tourne encore. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service has trouble; it is tried again.</source>
        <translation>Le service a un problème ; un nouvel essai suit.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing it already and refused to cancel it.</source>
        <translation>Le service la traite déjà et a refusé de l’annuler.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing the job and does not cancel it any more.</source>
        <translation>Le service traite la tâche et ne l’annule plus.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key. Check the ID, or use the key that started it.</source>
        <translation>Le service ne connaît pas cette tâche pour cette clé. Vérifiez l’ID, ou utilisez la clé qui l’a lancée.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused although the job is pending; it is tried again.</source>
        <translation>Le service a refusé alors que la tâche attend encore ; un nouvel essai suit.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused several times although the job is still pending. Try it again soon.</source>
        <translation>Le service a refusé plusieurs fois alors que la tâche attend encore. Réessayez bientôt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and did not say in which state it is. Try it again.</source>
        <translation>Le service a refusé de l’annuler et n’a pas dit dans quel état elle est. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and is asked why.</source>
        <translation>Le service a refusé de l’annuler ; on lui demande pourquoi.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service reports the state “{state}”, which is new to this program. Look at the job there.</source>
        <translation>Le service indique l’état « {state} », nouveau pour ce programme. Regardez la tâche là-bas.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel it. Use the key that started the job.</source>
        <translation>Cette clé n’a pas le droit de l’annuler. Utilisez la clé qui a lancé la tâche.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel the job.</source>
        <translation>Cette clé n’a pas le droit d’annuler la tâche.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This program made an error at this row, so its result is not known. Check it again.</source>
        <translation>Ce programme a fait une erreur à cette ligne, son résultat n’est donc pas connu. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a connection; nothing was sent.</source>
        <translation>En attente d’une connexion ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a key that the service accepts.</source>
        <translation>En attente d’une clé que le service accepte.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting to try again</source>
        <translation>Attend un nouvel essai</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Was cancelled before</source>
        <translation>Était déjà annulée</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>{sentence} The service says: “{message}”</source>
        <translation>{sentence} Le service dit : « {message} »</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Ask whoever looks after this network whether it inspects connections; this computer has to trust its certificate.</source>
        <translation>Demandez au responsable de ce réseau s’il inspecte les connexions ; cet ordinateur doit alors faire confiance à son certificat.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the address, and whether this network asks you to log in with a browser first.</source>
        <translation>Vérifiez l’adresse, et si ce réseau demande d’abord de se connecter avec un navigateur.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and a VPN if there is one.</source>
        <translation>Vérifiez la connexion réseau, et le VPN s’il y en a un.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether the address is written right.</source>
        <translation>Vérifiez la connexion réseau, et si l’adresse est bien écrite.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether this network needs a proxy to reach the internet.</source>
        <translation>Vérifiez la connexion réseau, et si ce réseau exige un proxy pour atteindre Internet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the proxy's address, and its user name and password.</source>
        <translation>Vérifiez l’adresse du proxy, son nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check whether the address and its port are right.</source>
        <translation>Vérifiez que l’adresse et son port sont justes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com, and the run goes on.</source>
        <translation>Saisissez une autre clé, de l’onglet « API » de account.topazlabs.com, et l’exécution continue.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>It is tried again; check the network if this goes on.</source>
        <translation>Un nouvel essai suit ; vérifiez le réseau si cela continue.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No answer has come for {count} seconds. Check the network if this goes on.</source>
        <extracomment>English singular: No answer has come for 1 second. Check the network if this goes on.</extracomment>
        <translation>
            <numerusform>Aucune réponse depuis {count} seconde. Vérifiez le réseau si cela continue.</numerusform>
            <numerusform>Aucune réponse depuis {count} secondes. Vérifiez le réseau si cela continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No connection. The next attempt is in {count} seconds.</source>
        <extracomment>English singular: No connection. The next attempt is in 1 second.</extracomment>
        <translation>
            <numerusform>Pas de connexion. Prochain essai dans {count} seconde.</numerusform>
            <numerusform>Pas de connexion. Prochain essai dans {count} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing accepts connections at {address}.</source>
        <translation>Rien n’accepte de connexions à {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing more is sent until you go on.</source>
        <translation>Plus rien n’est envoyé tant que vous ne reprenez pas.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The address {address} was not found.</source>
        <translation>L’adresse {address} est introuvable.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} broke off.</source>
        <translation>La connexion à {address} s’est interrompue.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} is not safe, so nothing is sent over it.</source>
        <translation>La connexion à {address} n’est pas sûre, rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The proxy of this network lets nothing through to {address}.</source>
        <translation>Le proxy de ce réseau ne laisse rien passer vers {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The run is paused.</source>
        <translation>L’exécution est en pause.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>The service asked us to slow down. Going on in {count} seconds.</source>
        <extracomment>English singular: The service asked us to slow down. Going on in 1 second.</extracomment>
        <translation>
            <numerusform>Le service nous a demandé de ralentir. Reprise dans {count} seconde.</numerusform>
            <numerusform>Le service nous a demandé de ralentir. Reprise dans {count} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service does not accept the key “{name}”. It did nothing to the jobs that are left.</source>
        <translation>Le service n’accepte pas la clé « {name} ». Il n’a rien fait aux tâches restantes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service lets us go no faster at the moment.</source>
        <translation>Le service ne nous laisse pas aller plus vite pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service says that the key “{name}” may not cancel these jobs.</source>
        <translation>Le service dit que la clé « {name} » n’a pas le droit d’annuler ces tâches.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>There is no way to {address} from here.</source>
        <translation>Aucun chemin ne mène d’ici à {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>These jobs don't seem to belong to the key “{name}”: the service knows none of the first.</source>
        <translation>Ces tâches ne semblent pas appartenir à la clé « {name} » : le service ne connaît aucune des premières.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Use the key with which the jobs were started, or go on if only the first jobs are others'.</source>
        <translation>Utilisez la clé avec laquelle les tâches ont été lancées, ou reprenez si seules les premières sont à d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>What came from {address} was no answer of the service.</source>
        <translation>Ce qui est venu de {address} n’était pas une réponse du service.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} could not be reached in time.</source>
        <translation>{address} n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} took too long to answer.</source>
        <translation>{address} a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <location filename="../../app/wording/sentence.py"/>
        <source>{before} {after}</source>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>A firewall may block it. Ask whoever looks after your network to allow it.</source>
        <translation>Un pare-feu la bloque peut-être. Demandez au responsable de votre réseau de l’autoriser.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to allow it.</source>
        <translation>Demandez au responsable de votre réseau de l’autoriser.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to let this program through with a name and a password, or without a login.</source>
        <translation>Demandez au responsable de votre réseau de laisser passer ce programme avec un nom et un mot de passe, ou sans identification.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network.</source>
        <translation>Adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings, or ask whoever looks after your network.</source>
        <translation>Vérifiez son adresse dans les réglages, ou adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings. If a web page asks for a login, open it in a browser first.</source>
        <translation>Vérifiez son adresse dans les réglages. Si une page web demande de se connecter, ouvrez-la d’abord dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address, or try again later.</source>
        <translation>Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address. A web page may ask for a login: open it in a browser first.</source>
        <translation>Vérifiez l’adresse. Une page web demande peut-être de se connecter : ouvrez-la d’abord dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer.</source>
        <translation>Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer. If it is right, tell whoever looks after your network.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, prévenez le responsable de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online, and whether the address is spelled right.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, et que l’adresse est bien écrite.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online.</source>
        <translation>Vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online; a firewall may stand in between. Ask whoever looks after your network.</source>
        <translation>Vérifiez que cet ordinateur est en ligne ; un pare-feu est peut-être entre les deux. Adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Do not go on in this network. Ask whoever looks after your network.</source>
        <translation>Ne continuez pas sur ce réseau. Adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them again in the settings.</source>
        <translation>Saisissez-les de nouveau dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them in the settings.</source>
        <translation>Saisissez-les dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Find the service's name</source>
        <translation>Trouver le nom du service</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Go through the proxy</source>
        <translation>Passer par le proxy</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>If your company inspects connections, ask whoever looks after your network to add this authority to the computer. Otherwise do not go on in this network.</source>
        <translation>Si votre entreprise inspecte les connexions, demandez au responsable de votre réseau d’ajouter cette autorité à l’ordinateur. Sinon, ne continuez pas sur ce réseau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Nobody knows where “{host}” is.</source>
        <translation>Personne ne sait où est « {host} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Something old stands in between. Ask whoever looks after your network.</source>
        <translation>Quelque chose d’ancien se trouve entre les deux. Adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Talk with the service</source>
        <translation>Parler avec le service</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” has been withdrawn by {issuer}.</source>
        <translation>Le certificat de « {host} » a été retiré par {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” is good from {begins} on. It was issued by {issuer}.</source>
        <translation>Le certificat de « {host} » est valable à partir du {begins}. Il a été émis par {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was good until {ends}. It was issued by {issuer}.</source>
        <translation>Le certificat de « {host} » était valable jusqu’au {ends}. Il a été émis par {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was issued by {issuer}, which this computer does not trust.</source>
        <translation>Le certificat de « {host} » a été émis par {issuer}, à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}”, issued by {issuer}, is not trusted: {reason}.</source>
        <translation>Le certificat de « {host} », émis par {issuer}, n’inspire pas confiance : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The computer “{host}” is there, but takes no connection on port {port}.</source>
        <translation>L’ordinateur « {host} » est là, mais n’accepte aucune connexion au port {port}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The connection to “{host}” is cut off at once.</source>
        <translation>La connexion à « {host} » est coupée aussitôt.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The key would travel unprotected to “{url}”, so nothing is sent there.</source>
        <translation>La clé voyagerait sans protection vers « {url} », rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” asks for a name and a password.</source>
        <translation>Le proxy « {proxy} » demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not accept the name “{user}” with this password.</source>
        <translation>Le proxy « {proxy} » n’accepte pas le nom « {user} » avec ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not answer.</source>
        <translation>Le proxy « {proxy} » ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not let this program through to the service.</source>
        <translation>Le proxy « {proxy} » ne laisse pas ce programme passer vers le service.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” wants a login of a kind that this program does not know (NTLM or Kerberos).</source>
        <translation>Le proxy « {proxy} » exige une forme d’identification que ce programme ne connaît pas (NTLM ou Kerberos).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there and does not accept this key.</source>
        <translation>Le service est là et n’accepte pas cette clé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there, but has trouble just now ({code}).</source>
        <translation>Le service est là, mais a un problème en ce moment ({code}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>There is no way from here to “{host}”.</source>
        <translation>Aucun chemin ne mène d’ici à « {host} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This address says more than where the service is: “{url}”.</source>
        <translation>Cette adresse dit plus que l’endroit où est le service : « {url} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This is not the address of a service: “{url}”.</source>
        <translation>Ce n’est pas l’adresse d’un service : « {url} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try the key</source>
        <translation>Essayer la clé</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” does not protect the connection.</source>
        <translation>Ce qui répond comme « {host} » ne protège pas la connexion.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” is not the service ({code}).</source>
        <translation>Ce qui répond comme « {host} » n’est pas le service ({code}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” shows a certificate for somebody else: {names}. It was issued by {issuer}.</source>
        <translation>Ce qui répond comme « {host} » présente un certificat pour quelqu’un d’autre : {names}. Il a été émis par {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” vouches for itself only, under the name {subject}.</source>
        <translation>Ce qui répond comme « {host} » ne se porte garant que de lui-même, sous le nom {subject}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers at “{proxy}” is not a proxy.</source>
        <translation>Ce qui répond à « {proxy} » n’est pas un proxy.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it as https://api.topazlabs.com.</source>
        <translation>Écrivez-la comme https://api.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it without a path and without a name, as https://api.topazlabs.com.</source>
        <translation>Écrivez-la sans chemin et sans nom, comme https://api.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write the address with https:// at its beginning.</source>
        <translation>Écrivez l’adresse avec https:// au début.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” does not answer.</source>
        <translation>« {host} » ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” offers no protection that is safe enough (TLS 1.2 or newer).</source>
        <translation>« {host} » n’offre aucune protection assez sûre (TLS 1.2 ou plus récent).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” took the question and did not answer.</source>
        <translation>« {host} » a pris la question et n’a pas répondu.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <location filename="../../app/wording/session.py"/>
        <source>Copy it once more from the “API” tab of account.topazlabs.com, or make a new one there.</source>
        <translation>Copiez-la encore une fois de l’onglet « API » de account.topazlabs.com, ou créez-en une nouvelle là-bas.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>A run is under way.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Check the network. The key is used as it is until then.</source>
        <translation>Vérifiez le réseau. D’ici là, la clé est utilisée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Enter the key from the “API” tab of account.topazlabs.com.</source>
        <translation>Saisissez la clé de l’onglet « API » de account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it at that address.</source>
        <translation>Reprenez-la à cette adresse-là.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it with that key.</source>
        <translation>Reprenez-la avec cette clé-là.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>It is used as it is; a wrong key would do no harm.</source>
        <translation>Elle est utilisée telle quelle ; une mauvaise clé ne ferait aucun mal.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Jobs can be cancelled all the same.</source>
        <translation>Les tâches peuvent tout de même être annulées.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: the service has trouble just now.</source>
        <translation>La clé n’a pas pu être essayée : le service a un problème en ce moment.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: there is no connection to the service.</source>
        <translation>La clé n’a pas pu être essayée : il n’y a pas de connexion au service.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service accepts this key.</source>
        <translation>Le service accepte cette clé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service does not accept this key.</source>
        <translation>Le service n’accepte pas cette clé.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service knows this key, but does not show it the credits.</source>
        <translation>Le service connaît cette clé, mais ne lui montre pas les crédits.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>There is no key to work with.</source>
        <translation>Il n’y a pas de clé pour travailler.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run belongs to another address: {address}.</source>
        <translation>Cette exécution appartient à une autre adresse : {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run was begun with another key: “{name}”.</source>
        <translation>Cette exécution a été commencée avec une autre clé : « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Attendez qu’elle soit finie, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>Enter your keys again under the same names. The damaged file was kept as “{path}”.</source>
        <translation>Saisissez de nouveau vos clés sous les mêmes noms. Le fichier endommagé a été gardé sous « {path} ».</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be read (“{path}”).</source>
        <translation>Les réglages n’ont pas pu être lus (« {path} »).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be saved (“{path}”).</source>
        <translation>Les réglages n’ont pas pu être enregistrés (« {path} »).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings that your company made for this computer could not be understood (“{path}”).</source>
        <translation>Les réglages que votre entreprise a prévus pour cet ordinateur n’ont pas pu être compris (« {path} »).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings were damaged, so they begin anew.</source>
        <translation>Les réglages étaient endommagés, ils repartent donc de zéro.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>They hold until you close the program. Check whether the disk is full or write-protected.</source>
        <translation>Ils valent jusqu’à la fermeture du programme. Vérifiez si le disque est plein ou protégé en écriture.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Ask whoever looks after this computer to let you read that file.</source>
        <translation>Vous pouvez travailler sans eux. Demandez au responsable de cet ordinateur de vous laisser lire ce fichier.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Tell whoever looks after this computer.</source>
        <translation>Vous pouvez travailler sans eux. Prévenez le responsable de cet ordinateur.</translation>
    </message>
</context>
</TS>
