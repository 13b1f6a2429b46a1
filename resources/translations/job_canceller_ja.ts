<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;About Job Canceller</source>
        <translation>Job Canceller について(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Cancel jobs…</source>
        <translation>ジョブをキャンセル(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Copy job IDs</source>
        <translation>ジョブ ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Enter another key…</source>
        <translation>別のキーを入力(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Find my running jobs…</source>
        <translation>実行中のジョブを探す(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;History of runs…</source>
        <translation>実行の履歴(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;New list</source>
        <translation>新しいリスト(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Pause or go on</source>
        <translation>一時停止または再開(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation>リストから外す(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Try again…</source>
        <translation>もう一度試す(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Undo the last change</source>
        <translation>最後の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;What the statuses mean</source>
        <translation>状態の意味(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>As the s&amp;ystem has it</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Ask the service a&amp;bout these jobs</source>
        <translation>これらのジョブをサービスに問い合わせる(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>C&amp;heck again</source>
        <translation>もう一度確認(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Cancel &amp;selected jobs…</source>
        <translation>選択したジョブをキャンセル(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Copy ro&amp;ws</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>How to &amp;get a key</source>
        <translation>キーの入手方法(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save &amp;diagnostics…</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save report of the rows sho&amp;wn…</source>
        <translation>表示中の行のレポートを保存(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Show a&amp;ll rows</source>
        <translation>すべての行を表示(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
</context>
<context>
    <name>AskBeforeForgetting</name>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget a key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget the key “{name}”?</source>
        <translation>キー「{name}」を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>It is taken out of {keychain}. Topaz Labs shows a key only once: without a copy of it, you will need a new one from the “API” tab of account.topazlabs.com.</source>
        <translation>{keychain} から取り除かれます。Topaz Labs がキーを表示するのは一度だけです。控えがないと、account.topazlabs.com の「API」タブで新しいキーを作る必要があります。</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Close at once</source>
        <translation>すぐに閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close?</source>
        <translation>停止して閉じますか？</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>The run has not ended</source>
        <translation>実行が終わっていません</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits a moment for the answers that are on their way</source>
        <translation>まだ届いていない応答を少し待ちます</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits for nothing; jobs without an answer are checked next time</source>
        <translation>何も待ちません。応答のないジョブは次回確認します</translation>
    </message>
</context>
<context>
    <name>BesideWindow</name>
    <message>
        <location filename="../../app/desktop/beside.py"/>
        <source>Another window of this program is open and does not answer. This is a new one; a run in the other window may still be going on.</source>
        <translation>このプログラムの別のウィンドウが開いていますが、応答しません。これは新しいウィンドウです。別のウィンドウで実行がまだ進行中かもしれません。</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Enter another key…</source>
        <translation>別のキーを入力…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Find my running jobs…</source>
        <translation>実行中のジョブを探す…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Progress of the check</source>
        <translation>確認の進行状況</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check the result</source>
        <translation>結果を確認</translation>
    </message>
</context>
<context>
    <name>ChooseColumn</name>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Are these the jobs?</source>
        <translation>これはジョブですか？</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Take these</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>The first rows</source>
        <translation>最初の数行</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which column holds the jobs?</source>
        <translation>どの列がジョブですか？</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which sheets hold the jobs?</source>
        <translation>どのシートにジョブがありますか？</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has IDs in one column only, and it is named as if they were something else. Take them only if they are the jobs that are to be cancelled.</source>
        <translation>{source} で ID があるのは 1 つの列だけで、その名前は別のものを指しているようです。キャンセルするジョブである場合にのみ取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several columns with IDs. Those of customers or sources are no jobs; choose the column with the jobs that are to be cancelled.</source>
        <translation>「{source}」には ID の列が複数あります。顧客や元画像の ID はジョブではありません。キャンセルするジョブの列を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several sheets with IDs. Choose every sheet whose jobs are to be cancelled.</source>
        <translation>{source} には ID のあるシートが複数あります。キャンセルするジョブのあるシートをすべて選んでください。</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>スペースキーで列の表示と非表示を切り替え、Alt と矢印で移動します。</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Arrange columns</source>
        <translation>列の配置</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>As they were at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>The table shows what is ticked, in this order.</source>
        <translation>チェックを付けた列が、この順序で表に表示されます。</translation>
    </message>
</context>
<context>
    <name>ConfirmCancelling</name>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Cancel jobs</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This can't be undone. Jobs that are cancelled have to be started anew.</source>
        <translation>元に戻せません。キャンセルしたジョブは、開始し直す必要があります。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is not {number}. Nothing was sent.</source>
        <translation>{number} ではありません。何も送信されていません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is practice: no real job is touched. With real jobs it can't be undone.</source>
        <translation>これは練習です。実際のジョブには触れません。実際のジョブでは元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Type {number} to show that you mean it:</source>
        <translation>確認のため {number} と入力してください：</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Name for the proxy</source>
        <translation>プロキシの名前(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Keys stay with the address they were entered for; at this one none is known yet.</source>
        <translation>キーは、入力したときのアドレスのものです。このアドレスのキーはまだありません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Pass&amp;word for it</source>
        <translation>プロキシのパスワード(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>This one:</source>
        <translation>指定する：</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>as it was</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The connection is good, and the service accepts the key.</source>
        <translation>接続は正常で、サービスはキーを受け付けています。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The way there is good. Without a key for this address nothing was sent to it.</source>
        <translation>経路は正常です。このアドレスのキーがないため、何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>Trying the connection…</source>
        <translation>接続を試しています…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: good</source>
        <translation>{step}：正常</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: this failed</source>
        <translation>{step}：失敗しました</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Copy the job ID</source>
        <translation>ジョブ ID をコピー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Details of the job</source>
        <translation>ジョブの詳細</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Select a row to see all about it</source>
        <translation>行を選択すると、すべての情報が表示されます</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Choose another place…</source>
        <translation>別の場所を選ぶ…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>The diagnostics are saved: {name}, in {folder}. There is no key, no job and no list in them.</source>
        <translation>診断情報を保存しました：{folder} の {name}。キー、ジョブ、リストは含まれていません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Zip file (*.zip)</source>
        <translation>Zip ファイル (*.zip)</translation>
    </message>
</context>
<context>
    <name>FindWindow</name>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add to the list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Enter another key…</source>
        <translation>別のキーを入力…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Find my running jobs</source>
        <translation>実行中のジョブを探す</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job passes the filters.</source>
        <translation>フィルターに一致するジョブはありません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select the jobs that you want to add: one by one, a range, or all.</source>
        <translation>追加するジョブを選択してください。1 件ずつ、範囲、またはすべて。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Show all jobs</source>
        <translation>すべてのジョブを表示</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Your running jobs</source>
        <translation>実行中のジョブ</translation>
    </message>
</context>
<context>
    <name>FoundFilters</name>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Search in file names, models and job IDs</source>
        <translation>ファイル名、モデル、ジョブ ID を検索</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Started at any time</source>
        <translation>開始時刻を問わない</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>When the job was started</source>
        <translation>ジョブの開始時刻</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <location filename="../../app/desktop/find/found_view.py"/>
        <source>Running jobs</source>
        <translation>実行中のジョブ</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Had finished</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Not cancelled</source>
        <translation>キャンセルされていない</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs of the past</source>
        <translation>過去の実行</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>There is no run yet.</source>
        <translation>まだ実行はありません。</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>A run is going on. Hand in more jobs when it has ended.</source>
        <translation>実行が進行中です。終わってから、ほかのジョブを渡してください。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Enter the key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Find my running jobs…</source>
        <translation>実行中のジョブを探す…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>If it is a key, choose “Enter the key…”.</source>
        <translation>キーの場合は「キーを入力…」を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>It is a key…</source>
        <translation>これはキーです…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Lists ({patterns})</source>
        <translation>リスト ({patterns})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Open a file with job IDs</source>
        <translation>ジョブ ID のあるファイルを開く</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>JobTableModel</name>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, ascending</source>
        <translation>並べ替え：昇順</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, descending</source>
        <translation>並べ替え：降順</translation>
    </message>
</context>
<context>
    <name>JobTableView</name>
    <message>
        <location filename="../../app/desktop/table/job_table_view.py"/>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key instead…</source>
        <translation>代わりにキーを入力…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Forget a key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Key {n}</source>
        <translation>キー {n}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>My key</source>
        <translation>自分のキー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten.</source>
        <translation>キー「{name}」をキーチェーンから削除しました。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten. It is used until the program ends.</source>
        <translation>キー「{name}」をキーチェーンから削除しました。プログラムが終わるまでは使われます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The program needs your key before it can cancel jobs.</source>
        <translation>ジョブをキャンセルするには、キーが必要です。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Waiting for your keychain. It may be asking for its password in another window.</source>
        <translation>キーチェーンを待っています。別のウィンドウでパスワードを求めているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>{what} The key is used until the program ends.</source>
        <translation>{what}キーはプログラムが終わるまで使われます。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Name of the key</source>
        <translation>キーの名前(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It is on the “API” tab of account.topazlabs.com. Use the key with which the jobs were started. The name is for you, so that you can tell your keys apart.</source>
        <translation>account.topazlabs.com の「API」タブにあります。ジョブを開始したキーを使ってください。名前は、ご自分でキーを見分けるためのものです。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It takes the place of the key that is kept as “{name}”.</source>
        <translation>「{name}」として保管されているキーと置き換わります。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>K&amp;eep it in {keychain} for the next time</source>
        <translation>次回のため {keychain} に保管する(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation>キーはメモリにだけ置かれ、プログラムが終わると消えます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Trying the key…</source>
        <translation>キーを試しています…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use it all the same</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use this key</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Which key should be used?</source>
        <translation>どのキーを使いますか？</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Forget…</source>
        <translation>削除(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Replace…</source>
        <translation>置き換え(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Use it</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>A&amp;dd a key…</source>
        <translation>キーを追加(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Kept keys</source>
        <translation>保管されているキー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Keys are kept in {keychain}.</source>
        <translation>キーは {keychain} に保管されています。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – for {address}</source>
        <translation>{name} – {address} 用</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – in use</source>
        <translation>{name} – 使用中</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search in the licences</source>
        <translation>ライセンスを検索</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>That is not in the text.</source>
        <translation>テキストの中に見つかりません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The licence of Job Canceller</source>
        <translation>Job Canceller のライセンス</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The parts that others made, and their licences</source>
        <translation>ほかの人が作った部品と、そのライセンス</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>This text is missing. Install the program again, and it will be here.</source>
        <translation>このテキストがありません。プログラムをインストールし直すと表示されます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Job Canceller – Practice</source>
        <translation>Job Canceller – 練習</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Nothing leaves this computer, and no job is real.</source>
        <translation>このコンピューターの外には何も出ず、実際のジョブはありません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>ReadingQueue</name>
    <message>
        <location filename="../../app/desktop/intake/reading_queue.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>At {address}. You will be asked for the key.</source>
        <translation>{address} で行います。キーは後で尋ねます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Find running jobs…</source>
        <translation>実行中のジョブを探す…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>With the key “{name}” at {address}</source>
        <translation>{address} で、キー「{name}」を使用</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>CSV, for every other program (*.csv)</source>
        <translation>CSV、その他のプログラム用 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Cancelled jobs {day}</source>
        <translation>キャンセルしたジョブ {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Choose another place…</source>
        <translation>別の場所を選ぶ…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON、プログラム用 (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Practice {day}</source>
        <translation>練習 {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Saving the report…</source>
        <translation>レポートを保存しています…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>The report is saved: {name}, in {folder}</source>
        <translation>レポートを保存しました：{folder} の {name}</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Damaged IDs are never repaired: correct them where they come from, and hand them in again.</source>
        <translation>壊れた ID は決して修復されません。元の場所で直して、もう一度渡してください。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Not added</source>
        <translation>追加されなかったもの</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>What was not added</source>
        <translation>追加されなかった内容</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Why it was not added</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Don't go on</source>
        <translation>続けない</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with it…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with that run…</source>
        <translation>その実行を続ける…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Keep the list</source>
        <translation>リストを残す</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Checking again…</source>
        <translation>もう一度確認しています…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>End at once; jobs without an answer can be checked later</source>
        <translation>すぐに終えます。応答のないジョブは後で確認できます</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Enter another key…</source>
        <translation>別のキーを入力…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more for now</source>
        <translation>しばらく何も送信しません</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more, and wait for the answers that are on their way</source>
        <translation>これ以上送信せず、まだ届いていない応答を待ちます</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop now</source>
        <translation>すぐに停止</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the connection…</source>
        <translation>接続を待っています…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>{what} for some seconds</source>
        <translation>{what}（数秒間）</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Go on without it</source>
        <translation>なしで続ける</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Here no proxy is used just now, so its password was not kept.</source>
        <translation>今はここでプロキシを使っていないため、そのパスワードは保管されませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Open the settings…</source>
        <translation>設定を開く…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The address and the number of requests are used from the next start on.</source>
        <translation>アドレスとリクエスト数は、次の起動から使われます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The window speaks the other language from the next start on.</source>
        <translation>次の起動から、ウィンドウは別の言語になります。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Waiting for your keychain, for the password of the proxy. It may be asking for its own password in another window.</source>
        <translation>プロキシのパスワードのため、キーチェーンを待っています。別のウィンドウでキーチェーン自体のパスワードを求めているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>{what} The password is used until the program ends.</source>
        <translation>{what}パスワードはプログラムが終わるまで使われます。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Keep past runs for</source>
        <translation>過去の実行を残す期間(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Most requests at a time</source>
        <translation>同時リクエスト数の上限(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>The window speaks it from the next start on.</source>
        <translation>次の起動から、ウィンドウはこの言語になります。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Window and history</source>
        <translation>ウィンドウと履歴</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation>昇順(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>As handed in</source>
        <translation>渡された順</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Find my running jobs…</source>
        <translation>実行中のジョブを探す…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>History of runs…</source>
        <translation>実行の履歴…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job Canceller stops image jobs at Topaz Labs before they cost credits. Hand in their IDs: you will see the list before anything is sent.</source>
        <translation>Job Canceller は、Topaz Labs の画像ジョブを、クレジットがかかる前に止めます。ジョブの ID を渡してください。何かを送信する前に、リストを確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Just practising? Take a sample:</source>
        <translation>練習だけですか？ 見本を選んでください：</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Make the list</source>
        <translation>リストを作る</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Which jobs should be cancelled?</source>
        <translation>どのジョブをキャンセルしますか？</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>New list</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>&amp;Arrange columns…</source>
        <translation>列の配置(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>As they were at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>No row passes the filter or the search.</source>
        <translation>フィルターまたは検索に一致する行はありません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Search in all columns</source>
        <translation>すべての列を検索</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job IDs</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Paste or type job IDs, or drop a file here</source>
        <translation>ジョブ ID を貼り付けるか入力、またはここにファイルをドロップ</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add {count} jobs to the list</source>
        <extracomment>English singular: Add 1 job to the list</extracomment>
        <translation>
            <numerusform>{count} 件をリストに追加</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job is running.</source>
        <translation>実行中のジョブはありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Reading the service's list… {seen} jobs seen, {count} of them running.</source>
        <extracomment>English singular: Reading the service's list… {seen} jobs seen, 1 of them running.</extracomment>
        <translation>
            <numerusform>サービスの一覧を読み込んでいます… {seen} 件を確認、うち {count} 件が実行中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select all {count}</source>
        <extracomment>English singular: Select the job</extracomment>
        <translation>
            <numerusform>{count} 件すべてを選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} entries of the list could not be read as jobs.</source>
        <extracomment>English singular: 1 entry of the list could not be read as a job.</extracomment>
        <translation>
            <numerusform>一覧の {count} 項目はジョブとして読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} jobs are running</source>
        <extracomment>English singular: 1 job is running</extracomment>
        <translation>
            <numerusform>実行中のジョブは {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs are in your list already.</source>
        <extracomment>English singular: 1 of the selected jobs is in your list already.</extracomment>
        <translation>
            <numerusform>選択したジョブのうち {count} 件は、すでにリストにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs have ended meanwhile.</source>
        <extracomment>English singular: 1 of the selected jobs has ended meanwhile.</extracomment>
        <translation>
            <numerusform>選択したジョブのうち {count} 件は、その間に終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{what}. Read at {time}.</source>
        <translation>{what}。{time} に読み込み。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>{shown} of {count} shown</source>
        <translation>
            <numerusform>{count} 件中 {shown} 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>In your list</source>
        <translation>リストにあり</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>{time}, {ago}</source>
        <translation>{time}、{ago}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{count} %</source>
        <translation>
            <numerusform>{count} %</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Job ID</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Service says</source>
        <translation>サービスの表示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} hours</source>
        <extracomment>English singular: In the last hour</extracomment>
        <translation>
            <numerusform>この {count} 時間以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} minutes</source>
        <extracomment>English singular: In the last minute</extracomment>
        <translation>
            <numerusform>この {count} 分以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>All {count}</source>
        <translation>
            <numerusform>すべて（{count}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>{what}  {count}</source>
        <translation>
            <numerusform>{what}  {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>About Job Canceller</source>
        <translation>Job Canceller について</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Alt and an arrow</source>
        <translation>Alt と矢印</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Details of the row</source>
        <translation>行の詳細</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>MIT ライセンスのフリーソフトウェアです。Python、Qt for Python（LGPL）などで作られています。すべてのライセンスはヘルプメニューにあります。Topaz Labs の製品ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>From control to control</source>
        <translation>次の項目へ移動</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Leave a question without changing anything</source>
        <translation>何も変えずに質問を閉じる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Move a column: View, Columns, “Arrange columns…”</source>
        <translation>列の移動：「表示」「列」「列の配置…」</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Press a button, choose a chip</source>
        <translation>ボタンを押す、絞り込みを選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Select more rows</source>
        <translation>さらに行を選択</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift and the arrows</source>
        <translation>Shift と矢印</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Space or Enter</source>
        <translation>Space または Enter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Stops image jobs at the Topaz Labs Image API before they cost credits.</source>
        <translation>Topaz Labs Image API の画像ジョブを、クレジットがかかる前に止めます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>The menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What can be done with a row</source>
        <translation>行に対する操作</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What the statuses mean</source>
        <translation>状態の意味</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Choose the “API” tab.</source>
        <translation>「API」タブを選びます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Come back here, choose “Enter another key…” in the Key menu, and paste it.</source>
        <translation>ここに戻り、キーメニューの「別のキーを入力…」を選んで、貼り付けます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>How to get a key</source>
        <translation>キーの入手方法</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Make a new key there and copy it at once: it is shown this one time only. If you have kept a key already, you can use that.</source>
        <translation>そこで新しいキーを作成し、すぐにコピーします。表示されるのはこの一度だけです。すでに保管しているキーがあれば、それを使えます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com</source>
        <translation>account.topazlabs.com を開く</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com in your browser and sign in with the account that started the jobs.</source>
        <translation>ブラウザーで account.topazlabs.com を開き、ジョブを開始したアカウントでサインインします。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Whoever has your key can use your credits. Don't send it to anybody; this program sends it to the service alone, and writes it into no file.</source>
        <translation>キーを持つ人は誰でもあなたのクレジットを使えます。誰にも送らないでください。このプログラムはキーをサービスにだけ送り、ファイルには書き込みません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Going on</source>
        <translation>進行中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs are kept for {count} days; the settings say how long.</source>
        <extracomment>English singular: Runs are kept for 1 day; the settings say how long.</extracomment>
        <translation>
            <numerusform>実行の記録は {count} 日間残ります。日数は設定で決められます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{name} (more than {count} IDs)</source>
        <translation>
            <numerusform>{name}（ID {count} 件以上）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{name} ({count} IDs)</source>
        <extracomment>English singular: {name} (1 ID)</extracomment>
        <translation>
            <numerusform>{name}（ID {count} 件）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source}, “{sheet}”</source>
        <translation>{source} の「{sheet}」</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added</source>
        <translation>ジョブは追加されていません</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added from {source}</source>
        <translation>{source} からジョブは追加されていません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>The list of {count} jobs is put away.</source>
        <extracomment>English singular: The list with 1 job is put away.</extracomment>
        <translation>
            <numerusform>{count} 件のリストを片付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} came more than once</source>
        <extracomment>English singular: 1 came more than once</extracomment>
        <translation>
            <numerusform>{count} 件は重複していました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added</source>
        <extracomment>English singular: 1 job added</extracomment>
        <translation>
            <numerusform>{count} 件のジョブを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added from {source}</source>
        <extracomment>English singular: 1 job added from {source}</extracomment>
        <translation>
            <numerusform>{source} から {count} 件のジョブを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs are back in the list.</source>
        <extracomment>English singular: 1 job is back in the list.</extracomment>
        <translation>
            <numerusform>{count} 件のジョブがリストに戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs stay in the list, because they were sent already.</source>
        <extracomment>English singular: 1 job stays in the list, because it was sent already.</extracomment>
        <translation>
            <numerusform>{count} 件のジョブは、すでに送信されたためリストに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs taken out of the list again.</source>
        <extracomment>English singular: 1 job taken out of the list again.</extracomment>
        <translation>
            <numerusform>{count} 件のジョブをリストから戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} look like damaged IDs</source>
        <extracomment>English singular: 1 looks like a damaged ID</extracomment>
        <translation>
            <numerusform>{count} 件は壊れた ID のようです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} were in the list already</source>
        <extracomment>English singular: 1 was in the list already</extracomment>
        <translation>
            <numerusform>{count} 件はすでにリストにありました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{parts}, {part}</source>
        <translation>{parts}、{part}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/reading_queue.py"/>
        <source>Reading {source}…</source>
        <translation>「{source}」を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Came before in the same list</source>
        <translation>同じリストで前に出てきた</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Was in the list already</source>
        <translation>すでにリストにあった</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>These look like job IDs, not like a key. Go back and hand them in as jobs; the key is on the “API” tab of account.topazlabs.com.</source>
        <extracomment>English singular: This looks like a job ID, not like a key. Go back and hand it in as a job; the key is on the “API” tab of account.topazlabs.com.</extracomment>
        <translation>
            <numerusform>これはキーではなくジョブ ID のようです。戻って、ジョブとして入力してください。キーは account.topazlabs.com の「API」タブにあります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Are these the right jobs? The service can say what each of them is; nothing is cancelled by asking.</source>
        <translation>正しいジョブでしょうか。それぞれが何かをサービスに問い合わせられます。問い合わせで何かがキャンセルされることはありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Asking the service… {done} of {count} jobs</source>
        <extracomment>English singular: Asking the service… {done} of 1 job</extracomment>
        <translation>
            <numerusform>サービスに問い合わせています… {count} 件中 {done} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Looking for jobs that were started meanwhile… {count} jobs seen</source>
        <extracomment>English singular: Looking for jobs that were started meanwhile… 1 job seen</extracomment>
        <translation>
            <numerusform>その間に開始されたジョブを探しています… {count} 件を確認</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>The service can be asked once more whether it shows them as cancelled.</source>
        <translation>キャンセル済みと表示されるか、サービスにもう一度問い合わせられます。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Jobs are being cancelled</source>
        <translation>ジョブをキャンセルしています</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for another key</source>
        <translation>実行が別のキーを待っています</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for your answer</source>
        <translation>実行があなたの回答を待っています</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Cancel {count} jobs?</source>
        <extracomment>English singular: Cancel 1 job?</extracomment>
        <translation>
            <numerusform>{count} 件のジョブをキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{count} of them are hidden by the filter or the search.</source>
        <extracomment>English singular: 1 of them is hidden by the filter or the search.</extracomment>
        <translation>
            <numerusform>そのうち {count} 件は、絞り込みまたは検索のため表示されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. That is written down: when you start the program again, it offers to go on with the rest.</source>
        <extracomment>English singular: The job is not done yet. That is written down: when you start the program again, it offers to go on.</extracomment>
        <translation>
            <numerusform>{count} 件中 {done} 件が済んでいます。これは記録されています。次にプログラムを起動すると、残りを続けるか尋ねます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. This is practice: the list is gone when you close.</source>
        <extracomment>English singular: The job is not done yet. This is practice: the list is gone when you close.</extracomment>
        <translation>
            <numerusform>{count} 件中 {done} 件が済んでいます。これは練習です。閉じるとリストは消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} jobs</source>
        <extracomment>English singular: Cancel 1 job</extracomment>
        <translation>
            <numerusform>{count} 件のジョブをキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} selected jobs</source>
        <extracomment>English singular: Cancel 1 selected job</extracomment>
        <translation>
            <numerusform>選択した {count} 件をキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Finish the list</source>
        <translation>リストを済ませる</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>There is nothing to cancel any more</source>
        <translation>キャンセルするものはもうありません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} jobs ready</source>
        <extracomment>English singular: 1 job ready</extracomment>
        <translation>
            <numerusform>{count} 件のジョブの準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} of {total} jobs ready</source>
        <extracomment>English singular: 1 of {total} jobs ready</extracomment>
        <translation>
            <numerusform>{total} 件中 {count} 件のジョブの準備完了</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source> (from {source})</source>
        <translation> （{source} から）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>A run of {moment}{source} was cut off: {count} of its {total} jobs are not done yet.</source>
        <extracomment>English singular: A run of {moment}{source} was cut off: 1 of its {total} jobs is not done yet.</extracomment>
        <translation>
            <numerusform>{moment}{source}の実行が中断されました。{total} 件のうち {count} 件がまだ済んでいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Going on with that run takes the place of the {count} jobs in the list.</source>
        <extracomment>English singular: Going on with that run takes the place of the job in the list.</extracomment>
        <translation>
            <numerusform>その実行を続けると、リストにある {count} 件のジョブと入れ替わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>There are {count} more like it.</source>
        <extracomment>English singular: There is 1 more like it.</extracomment>
        <translation>
            <numerusform>同じようなものがあと {count} 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>{count} jobs of that run are left as they are. The run stays in the history.</source>
        <extracomment>English singular: 1 job of that run is left as it is. The run stays in the history.</extracomment>
        <translation>
            <numerusform>その実行のジョブ {count} 件はそのままです。実行は履歴に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the answers that are still on their way.</source>
        <translation>まだ届いていない応答を待っています。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{count} a second</source>
        <extracomment>English singular: 1 a second</extracomment>
        <translation>
            <numerusform>毎秒 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{done} of {count} jobs done</source>
        <extracomment>English singular: {done} of 1 job done</extracomment>
        <translation>
            <numerusform>{count} 件中 {done} 件が済みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>All {count} jobs are cancelled</source>
        <extracomment>English singular: The job is cancelled</extracomment>
        <translation>
            <numerusform>{count} 件のジョブはすべてキャンセル済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Check {count} again</source>
        <extracomment>English singular: Check 1 again</extracomment>
        <translation>
            <numerusform>{count} 件をもう一度確認</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>No job of this list is running any more.</source>
        <translation>このリストに、まだ実行中のジョブはありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>None of the {count} jobs was cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>{count} 件のジョブはどれもキャンセルされていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Show the {count} problems</source>
        <extracomment>English singular: Show the problem</extracomment>
        <translation>
            <numerusform>問題のある {count} 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Try {count} again</source>
        <extracomment>English singular: Try 1 again</extracomment>
        <translation>
            <numerusform>{count} 件をもう一度試す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{cancelled} of {count} jobs are cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>{count} 件中 {cancelled} 件のジョブがキャンセル済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not allowed with this key</source>
        <extracomment>English singular: 1 is not allowed with this key</extracomment>
        <translation>
            <numerusform>{count} 件はこのキーでは許可なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not known to the service</source>
        <extracomment>English singular: 1 is not known to the service</extracomment>
        <translation>
            <numerusform>{count} 件はサービスに見つからない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} being sent</source>
        <translation>
            <numerusform>{count} 件は送信中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cancelled</source>
        <translation>
            <numerusform>{count} 件キャンセル済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cannot be cancelled any more</source>
        <translation>
            <numerusform>{count} 件はもうキャンセル不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} had already finished</source>
        <translation>
            <numerusform>{count} 件はすでに終了していた</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} may have been cancelled</source>
        <translation>
            <numerusform>{count} 件はキャンセルされた可能性あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} no job IDs</source>
        <extracomment>English singular: 1 no job ID</extracomment>
        <translation>
            <numerusform>ジョブ ID でないもの {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled</source>
        <translation>
            <numerusform>{count} 件はキャンセルされていない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled: stopped first</source>
        <translation>
            <numerusform>{count} 件は未キャンセル：実行を停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not sent yet</source>
        <translation>
            <numerusform>{count} 件は未送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} repeated</source>
        <extracomment>English singular: 1 repeated</extracomment>
        <translation>
            <numerusform>重複 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} waiting to be tried again</source>
        <translation>
            <numerusform>{count} 件は再試行を待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} were cancelled before</source>
        <extracomment>English singular: 1 was cancelled before</extracomment>
        <translation>
            <numerusform>{count} 件は以前にキャンセル済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{handed_in} handed in: {count} jobs, {repeated}, {rejected}.</source>
        <extracomment>English singular: {handed_in} handed in: 1 job, {repeated}, {rejected}.</extracomment>
        <translation>
            <numerusform>渡された {handed_in}：ジョブ {count} 件、{repeated}、{rejected}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{moment}, in {time}, with the key “{name}” at {address}.</source>
        <translation>{moment}、所要 {time}、{address} でキー「{name}」を使用。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{parts}. {news}</source>
        <translation>{parts}。{news}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Set by your company for this computer.</source>
        <translation>このコンピューター用に会社が設定しています。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>days</source>
        <extracomment>English singular: day</extracomment>
        <translation>
            <numerusform>日間</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column} (always shown)</source>
        <translation>{column}（常に表示）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column}: {place} of {total}</source>
        <translation>{column}：{total} 列中 {place} 番目</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked for its state</source>
        <translation>状態を問い合わせ</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked to cancel it</source>
        <translation>キャンセルを要求</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Nothing was sent for it.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>an unexpected answer ({code})</source>
        <translation>予期しない応答（{code}）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>answered (200)</source>
        <translation>応答あり（200）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cancelled (204)</source>
        <translation>キャンセル済み（204）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cannot be cancelled in its state (409)</source>
        <translation>今の状態ではキャンセル不可（409）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>key not accepted (401)</source>
        <translation>キーを受け付けず（401）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>no such job (404)</source>
        <translation>該当するジョブなし（404）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not accepted as an ID (400)</source>
        <translation>ID として受け付けず（400）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not allowed (403)</source>
        <translation>許可なし（403）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>server trouble ({code})</source>
        <translation>サービスの問題（{code}）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>too many requests (429)</source>
        <translation>リクエスト過多（429）</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{call}: {answer}</source>
        <translation>{call}：{answer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{count} requests were sent for it before the program was started again.</source>
        <extracomment>English singular: 1 request was sent for it before the program was started again.</extracomment>
        <translation>
            <numerusform>プログラムが再び起動される前に、{count} 件のリクエストが送信されています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{tried} – “{message}”</source>
        <translation>{tried} –「{message}」</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>File or label</source>
        <translation>ファイルまたはラベル</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>{sentence} Again at {time}.</source>
        <translation>{sentence}{time} に再試行します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show all {count} rows</source>
        <extracomment>English singular: Show the row</extracomment>
        <translation>
            <numerusform>{count} 行すべてを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show only: {status}, {count} rows</source>
        <extracomment>English singular: Show only: {status}, 1 row</extracomment>
        <translation>
            <numerusform>次だけを表示：{status}、{count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Something went wrong in this program itself.</source>
        <translation>このプログラム自体に問題が起きました。</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Try it again. The log says more.</source>
        <translation>もう一度試してください。詳しくはログにあります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} hours</source>
        <extracomment>English singular: 1 hour</extracomment>
        <translation>
            <numerusform>{count} 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} minutes</source>
        <extracomment>English singular: 1 minute</extracomment>
        <translation>
            <numerusform>{count} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} seconds</source>
        <extracomment>English singular: 1 second</extracomment>
        <translation>
            <numerusform>{count} 秒</numerusform>
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
        <translation>{title}：{cell}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>All {count} are cancelled, says the service.</source>
        <extracomment>English singular: The job is cancelled, says the service.</extracomment>
        <translation>
            <numerusform>サービスによると、{count} 件すべてがキャンセル済みです。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Check again in a moment.</source>
        <translation>少ししてからもう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com.</source>
        <translation>account.topazlabs.com の「API」タブから、別のキーを入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It can still be cancelled.</source>
        <translation>まだキャンセルできます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has completed already, so nothing is sent for it.</source>
        <translation>すでに完了しているため、何も送信しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has failed by itself, so nothing is sent for it.</source>
        <translation>ジョブ自体が失敗しているため、何も送信しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is being processed; perhaps it can still be cancelled.</source>
        <translation>処理中です。まだキャンセルできるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is cancelled already, so nothing is sent for it.</source>
        <translation>すでにキャンセルされているため、何も送信しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It may take a while until a cancelled job is shown so. Check again soon.</source>
        <translation>キャンセルされたジョブがそう表示されるまで、少しかかることがあります。後でもう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Its state is new to this program; perhaps it can be cancelled.</source>
        <translation>このプログラムの知らない状態です。キャンセルできるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Jobs whose IDs you have can be cancelled all the same.</source>
        <translation>ID がわかっているジョブは、それでもキャンセルできます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>No new job was started meanwhile.</source>
        <translation>その間に新しいジョブは開始されていません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Nothing is claimed about jobs that were not asked about.</source>
        <translation>問い合わせていないジョブについては、何も言えません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} it did not say what they are doing.</source>
        <extracomment>English singular: Of 1 it did not say what it is doing.</extracomment>
        <translation>
            <numerusform>{count} 件については、状態の応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} nothing is known.</source>
        <extracomment>English singular: Of 1 nothing is known.</extracomment>
        <translation>
            <numerusform>{count} 件については何もわかっていません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>So nobody can say here whether new jobs were started meanwhile.</source>
        <translation>そのため、その間に新しいジョブが開始されたかどうかは、ここではわかりません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The balance could not be asked, so nothing is said about credits.</source>
        <translation>残高を問い合わせられなかったため、クレジットについては表示できません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits are reserved now.</source>
        <extracomment>English singular: The balance says: 1 credit is reserved now.</extracomment>
        <translation>
            <numerusform>残高の表示では、現在 {count} クレジットが予約されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits were reserved before the run, {after} are now.</source>
        <extracomment>English singular: The balance says: 1 credit was reserved before the run, {after} are now.</extracomment>
        <translation>
            <numerusform>残高の表示では、予約されていたクレジットは実行前が {count}、現在は {after} です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The check was stopped.</source>
        <translation>確認を停止しました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not ask what jobs are doing.</source>
        <translation>キー「{name}」には、ジョブの状態を問い合わせる権限がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not read the service's list of jobs.</source>
        <translation>キー「{name}」には、サービスのジョブ一覧を読む権限がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The search was stopped.</source>
        <translation>検索を停止しました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service did not say of every job what it is doing.</source>
        <translation>サービスは、一部のジョブの状態を返しませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service does not accept the key “{name}”.</source>
        <translation>サービスがキー「{name}」を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service had trouble while its list was being read.</source>
        <translation>一覧の読み込み中に、サービスで問題が起きました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service was asked about every job.</source>
        <translation>すべてのジョブについてサービスに問い合わせました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's list could not be read to its end.</source>
        <translation>サービスの一覧を最後まで読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's whole list was read.</source>
        <translation>サービスの一覧をすべて読み込みました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found.</source>
        <translation>見つかった以外にもジョブがあるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found. Look again in a moment.</source>
        <translation>見つかった以外にもジョブがあるかもしれません。少ししてからもう一度ご確認ください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>They can be cancelled all the same.</source>
        <translation>それでもキャンセルはできます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>This key may not read the balance, so nothing is said about credits.</source>
        <translation>このキーには残高を読む権限がないため、クレジットについては表示できません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>at least {count} credits</source>
        <extracomment>English singular: at least 1 credit</extracomment>
        <translation>
            <numerusform>{count} クレジット以上</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{cancelled} of {count} are cancelled, says the service.</source>
        <extracomment>English singular: {cancelled} of 1 is cancelled, says the service.</extracomment>
        <translation>
            <numerusform>サービスによると、{count} 件のうち {cancelled} 件がキャンセル済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are being processed; the service may refuse those.</source>
        <extracomment>English singular: 1 is being processed; the service may refuse that one.</extracomment>
        <translation>
            <numerusform>{count} 件は処理中です。サービスが拒否するかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are cancelled already; nothing is sent for them.</source>
        <extracomment>English singular: 1 is cancelled already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} 件はすでにキャンセルされています。これらには何も送信しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are in a state that is new to this program.</source>
        <extracomment>English singular: 1 is in a state that is new to this program.</extracomment>
        <translation>
            <numerusform>{count} 件は、このプログラムの知らない状態です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service any more.</source>
        <extracomment>English singular: 1 is not known to the service any more.</extracomment>
        <translation>
            <numerusform>{count} 件は、もうサービスに見つかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service with this key.</source>
        <extracomment>English singular: 1 is not known to the service with this key.</extracomment>
        <translation>
            <numerusform>{count} 件は、このキーではサービスに見つかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are shown as {state}.</source>
        <extracomment>English singular: 1 is shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} 件は {state} と表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are still shown as {state}.</source>
        <extracomment>English singular: 1 is still shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} 件はまだ {state} と表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} can be cancelled.</source>
        <extracomment>English singular: 1 can be cancelled.</extracomment>
        <translation>
            <numerusform>{count} 件はキャンセルできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} credits</source>
        <extracomment>English singular: 1 credit</extracomment>
        <translation>
            <numerusform>{count} クレジット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} days ago</source>
        <extracomment>English singular: 1 day ago</extracomment>
        <translation>
            <numerusform>{count} 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} have finished already; nothing is sent for them.</source>
        <extracomment>English singular: 1 has finished already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} 件はすでに終了しています。これらには何も送信しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} hours ago</source>
        <extracomment>English singular: 1 hour ago</extracomment>
        <translation>
            <numerusform>{count} 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} minutes ago</source>
        <extracomment>English singular: 1 minute ago</extracomment>
        <translation>
            <numerusform>{count} 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} new jobs were started meanwhile.</source>
        <extracomment>English singular: 1 new job was started meanwhile.</extracomment>
        <translation>
            <numerusform>その間に {count} 件の新しいジョブが開始されました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>{what} ({credits})</source>
        <translation>{what}（{credits}）</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>No such job</source>
        <translation>該当するジョブなし</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key.</source>
        <translation>このキーでは、該当するジョブがサービスに見つかりません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A digit or more is missing.</source>
        <translation>文字が 1 つ以上足りません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A job ID looks like this: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. IDs that are named as something else, such as source_id or request_id, are not taken for jobs.</source>
        <translation>ジョブ ID は 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60 のような形です。source_id や request_id など別の名前の付いた ID は、ジョブとして扱いません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Another program is using {source}.</source>
        <translation>別のプログラムが「{source}」を使用しています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Ask whoever owns the file, or copy it to a folder of your own.</source>
        <translation>ファイルの持ち主に尋ねるか、ご自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Check the disk or the network connection, or copy the file, and try again.</source>
        <translation>ディスクかネットワーク接続を確かめるか、ファイルをコピーして、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Close it there, and open it here again.</source>
        <translation>そちらで閉じてから、ここでもう一度開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Copy the column with the job IDs into a new workbook, or save the sheet as CSV.</source>
        <translation>ジョブ ID の列を新しいブックにコピーするか、シートを CSV で保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a column.</source>
        <translation>列を指定せずに渡してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a sheet.</source>
        <translation>シートを指定せずに渡してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has a character in it that does not belong in a job ID.</source>
        <translation>ジョブ ID に使われない文字が入っています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has more digits than a job ID.</source>
        <translation>ジョブ ID より文字が多くあります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these columns: {columns}.</source>
        <translation>列は次のとおりです：{columns}。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these sheets: {sheets}.</source>
        <translation>シートは次のとおりです：{sheets}。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Look whether it was moved, renamed or deleted, and open it again.</source>
        <translation>移動、名前の変更、削除がされていないか確かめて、もう一度開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Nothing of it was added to the list.</source>
        <translation>そこからは何もリストに追加していません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in Outlook and copy its text, or save the attached list by itself.</source>
        <translation>Outlook で開いて本文をコピーするか、添付の一覧だけを保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in your spreadsheet program, save it again, and try that copy.</source>
        <translation>表計算ソフトで開いて保存し直し、そのコピーを試してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open the files in it that list the jobs.</source>
        <translation>中にある、ジョブの載ったファイルを開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Reading {source} was stopped.</source>
        <translation>「{source}」の読み込みを停止しました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save a copy without the password, or copy the job IDs out of it and paste them.</source>
        <translation>パスワードなしのコピーを保存するか、ジョブ ID をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save the list as text, CSV, Excel or OpenDocument, or copy the job IDs and paste them.</source>
        <translation>一覧をテキスト、CSV、Excel、OpenDocument のいずれかで保存するか、ジョブ ID をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --column NAME.</source>
        <translation>--column NAME でどの列かを指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --sheet NAME.</source>
        <translation>--sheet NAME でどのシートかを指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several columns of {source} may hold the job IDs: {columns}.</source>
        <translation>「{source}」の複数の列がジョブ ID の可能性があります：{columns}。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several sheets of {source} hold IDs: {sheets}.</source>
        <translation>「{source}」の複数のシートに ID があります：{sheets}。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split it, or copy the part with the job IDs and paste it.</source>
        <translation>分割するか、ジョブ ID の部分をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split the list, and cancel one part after the other.</source>
        <translation>一覧を分けて、一つずつ順にキャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There are more than {limit} jobs in {source}.</source>
        <translation>「{source}」には {limit} 件を超えるジョブがあります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There is no job ID in {source}.</source>
        <translation>「{source}」にジョブ ID がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Unpack it, and open the list that is inside.</source>
        <translation>展開して、中にある一覧を開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>You have no permission to read {source}.</source>
        <translation>「{source}」を読む権限がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>the standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>what was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} could not be read to its end.</source>
        <translation>「{source}」を最後まで読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no column “{name}”.</source>
        <translation>「{source}」に列「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no columns, so there is no column “{name}”.</source>
        <translation>「{source}」には列がないため、列「{name}」もありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheet “{name}”.</source>
        <translation>「{source}」にシート「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheets, so there is no sheet “{name}”.</source>
        <translation>「{source}」にはシートがないため、シート「{name}」もありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a folder.</source>
        <translation>「{source}」はフォルダーです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a packed archive.</source>
        <translation>「{source}」は圧縮ファイルです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is an e-mail in Outlook's own format.</source>
        <translation>「{source}」は Outlook 独自形式のメールです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is damaged or no real workbook.</source>
        <translation>「{source}」は壊れているか、正しいブックではありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is larger than {limit} MB.</source>
        <translation>「{source}」は {limit} MB を超えています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is no kind of file that a list can be read from.</source>
        <translation>「{source}」は、一覧を読み取れる種類のファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is not there.</source>
        <translation>「{source}」が見つかりません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is protected by a password.</source>
        <translation>「{source}」はパスワードで保護されています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} would fill the memory when it is opened.</source>
        <translation>「{source}」は、開くとメモリがいっぱいになります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/jobs.py"/>
        <source>Cancel them in several lists, one after the other.</source>
        <translation>いくつかのリストに分けて、順にキャンセルしてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/jobs.py"/>
        <source>The list would have {count} jobs; it holds {most} at most.</source>
        <translation>
            <numerusform>リストは {count} 件になりますが、上限は {most} 件です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Another program has changed what was saved in your keychain ({keychain}).</source>
        <translation>キーチェーンに保存されていた内容を、別のプログラムが変更しました（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Check that it is the key and nothing else, or use it for this session only.</source>
        <translation>キーだけであることを確かめるか、今回だけ使用してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/keys.py"/>
        <source>Choose one of {count} letters at most.</source>
        <translation>
            <numerusform>{count} 文字以内の名前にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Copy the key once more, by itself, and paste it again.</source>
        <translation>キーだけをもう一度コピーして、貼り付け直してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again, or log in the way you did when you saved it.</source>
        <translation>もう一度入力するか、保存したときと同じ方法でログインしてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter the key again; it takes the place of what is there.</source>
        <translation>キーをもう一度入力してください。今ある内容と置き換わります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Give it one that you will recognise, such as “Studio”.</source>
        <translation>「スタジオ」など、後で見てわかる名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>No key was entered.</source>
        <translation>キーが入力されていません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Paste the key from the “API” tab of account.topazlabs.com.</source>
        <translation>account.topazlabs.com の「API」タブのキーを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Perhaps another window saved one just then. Save it again, or use it for this session only.</source>
        <translation>ちょうど別のウィンドウが保存したのかもしれません。もう一度保存するか、今回だけ使用してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key has no name yet.</source>
        <translation>キーにまだ名前がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” is no longer in your keychain ({keychain}).</source>
        <translation>キー「{name}」は、もうキーチェーンにありません（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” was saved in another keychain ({keychain}); now there is {present}.</source>
        <translation>キー「{name}」は別のキーチェーンに保存されています（{keychain}）。今あるのは {present} です。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This computer has no keychain that can keep the key.</source>
        <translation>このコンピューターには、キーを保管できるキーチェーンがありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This name is too long for a key.</source>
        <translation>この名前はキーの名前として長すぎます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text cannot be a key: it has a space, a line break or a special character in it.</source>
        <translation>このテキストはキーではありません。空白、改行、または特殊文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text is too long for your keychain ({keychain}).</source>
        <translation>このテキストはキーチェーンには長すぎます（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again and allow it when you are asked, or use the key for this session only.</source>
        <translation>もう一度試して、確認が出たら許可するか、キーを今回だけ使用してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only.</source>
        <translation>もう一度試すか、キーを今回だけ使用してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only. The log has more.</source>
        <translation>もう一度試すか、キーを今回だけ使用してください。詳しくはログにあります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>ロックを解除してもう一度試すか、キーを今回だけ使用してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>You can use the key for this session; enter it again the next time.</source>
        <translation>キーは今回のみ使用できます。次回はもう一度入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not keep the key ({keychain}).</source>
        <translation>キーチェーンがキーを保管しませんでした（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not let this program in ({keychain}).</source>
        <translation>キーチェーンがこのプログラムを許可しませんでした（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain had a trouble of its own ({keychain}).</source>
        <translation>キーチェーン自体に問題が起きました（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain is locked ({keychain}).</source>
        <translation>キーチェーンがロックされています（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain stopped answering ({keychain}).</source>
        <translation>キーチェーンが応答しなくなりました（{keychain}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>The practice service could not be started on this computer.</source>
        <translation>このコンピューターで練習用サービスを開始できませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>Try again. If it happens each time, ask whoever looks after this computer whether programs may talk to the address 127.0.0.1.</source>
        <translation>もう一度試してください。毎回起きる場合は、プログラムがアドレス 127.0.0.1 と通信できるか、このコンピューターの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Ask whoever looks after your network for an HTTP proxy, and enter it in the settings.</source>
        <translation>ネットワークの管理者に HTTP プロキシを尋ね、設定に入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The password for the proxy “{proxy}” could not be read from your keychain.</source>
        <translation>プロキシ「{proxy}」のパスワードを、キーチェーンから読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy is asked without it. If that fails, unlock your keychain, or enter the password again in the settings.</source>
        <translation>パスワードなしでプロキシに接続します。うまくいかない場合は、キーチェーンのロックを解除するか、設定でパスワードを入力し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy that is set cannot be an address (“{proxy}”).</source>
        <translation>設定されたプロキシはアドレスではありません（「{proxy}」）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>This kind of proxy cannot be used (“{proxy}”).</source>
        <translation>この種類のプロキシは使用できません（「{proxy}」）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Write it as proxy.example.com:8080, in the settings of this program or in HTTPS_PROXY.</source>
        <translation>このプログラムの設定か HTTPS_PROXY に、proxy.example.com:8080 の形で書いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A run was written down by a newer version of this program.</source>
        <translation>ある実行は、このプログラムの新しいバージョンで記録されています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A wrong character in it</source>
        <translation>不正な文字がある</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Let the run come to its end and save the report before you close the program.</source>
        <translation>キャンセルは続きます。プログラムを閉じる前に、実行が終わるのを待ってレポートを保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Make room on the disk, and the run is written down again; otherwise save the report before you close the program.</source>
        <translation>キャンセルは続きます。ディスクに空きを作れば記録が再開します。そうでなければ、プログラムを閉じる前にレポートを保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .csv.</source>
        <translation>.csv で終わる名前にしてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .xlsx, .csv or .json.</source>
        <translation>.xlsx、.csv、.json のいずれかで終わる名前にしてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder or another disk.</source>
        <translation>別のフォルダーか別のディスクを選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, or connect the drive again.</source>
        <translation>別のフォルダーを選ぶか、ドライブを接続し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, such as your documents, or another name.</source>
        <translation>ドキュメントなど別のフォルダーか、別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another name for the report.</source>
        <translation>レポートに別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>そちらで閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Ended (UTC)</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Go on there, or close that window first.</source>
        <translation>そちらで続けるか、先にそのウィンドウを閉じてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Hand in its IDs again: what is cancelled already stays so.</source>
        <translation>ID をもう一度渡してください。すでにキャンセルされたものはそのままです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Handed in altogether</source>
        <translation>渡された合計</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in the list</source>
        <translation>リストのジョブ</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in this report</source>
        <translation>このレポートのジョブ</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look like damaged IDs</source>
        <translation>壊れた ID らしいもの</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look with “Find my running jobs” whether any of its jobs are still running, or hand in their IDs again: what is cancelled already stays so.</source>
        <translation>「実行中のジョブを探す」でまだ実行中のジョブがないか確かめるか、ID をもう一度渡してください。すでにキャンセルされたものはそのままです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Make room, or choose another disk.</source>
        <translation>空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Open it with the newer version.</source>
        <translation>新しいバージョンで開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Practice: no real job was touched.</source>
        <translation>練習：実際のジョブには触れていません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Program version</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Same as job number</source>
        <translation>同じジョブの番号</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Service address</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Started (UTC)</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The disk is full, so this run is not being written down.</source>
        <translation>ディスクがいっぱいのため、この実行は記録されていません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The folder “{folder}” for the report is not there.</source>
        <translation>レポート用のフォルダー「{folder}」がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run cannot be read at the moment.</source>
        <translation>実行の記録を今は読み取れません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run is damaged and cannot be read. It was kept as “{file}.damaged”.</source>
        <translation>実行の記録が壊れていて読めません。「{file}.damaged」として残してあります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of this run is not there any more.</source>
        <translation>この実行の記録はもうありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: it has more columns than Excel takes.</source>
        <translation>レポートは保存されませんでした。Excel で扱える列数を超えています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: there is not enough room on the disk.</source>
        <translation>レポートは保存されませんでした。ディスクの空きが足りません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” could not be written.</source>
        <translation>レポートは保存されませんでした。「{file}」に書き込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” is open in another program.</source>
        <translation>レポートは保存されませんでした。「{file}」が別のプログラムで開かれています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” may not be written there.</source>
        <translation>レポートは保存されませんでした。「{file}」をそこに書き込む権限がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is going on in another window.</source>
        <translation>この実行は別のウィンドウで進行中です。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down any more: something else has changed its file.</source>
        <translation>この実行はもう記録されていません。ほかの何かがファイルを変更しました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the disk does not take it.</source>
        <translation>この実行は記録されていません。ディスクが受け付けません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the program may not write into its own folder.</source>
        <translation>この実行は記録されていません。プログラムが自分のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Try again. If it stays so, ask whoever looks after this computer about the file “{file}”.</source>
        <translation>もう一度試してください。変わらなければ、ファイル「{file}」についてこのコンピューターの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Were in the list already</source>
        <translation>すでにリストにあったもの</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What became of the jobs</source>
        <translation>ジョブの結果</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” does not say in which format the report is wanted.</source>
        <translation>「{file}」からは、レポートの形式がわかりません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” is a folder.</source>
        <translation>「{file}」はフォルダーです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer came, and the service could not be asked. Check it again.</source>
        <translation>リクエストを送信しましたが応答がなく、サービスへの問い合わせもできませんでした。もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer said what became of it. It can be checked again.</source>
        <translation>リクエストを送信しましたが、結果の応答がありませんでした。もう一度確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cannot be cancelled any more</source>
        <translation>もうキャンセル不可</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Had already finished</source>
        <translation>すでに終了していた</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>In the list; nothing has been sent for it yet.</source>
        <translation>リストにあり、まだ何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It is tried again by itself; nothing to do.</source>
        <translation>自動でもう一度試します。操作は不要です。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was cancelled before this run asked for it.</source>
        <translation>この実行が求める前に、キャンセルされていました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was seen finished before the run (“{state}”), so nothing was sent.</source>
        <translation>実行の前にすでに終了していたため（「{state}」）、何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>May have been cancelled</source>
        <translation>キャンセルされた可能性あり</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>No answer confirmed it, but the service's own status says cancelled.</source>
        <translation>確認の応答は届きませんでしたが、サービス自身の状態はキャンセル済みです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not allowed with this key</source>
        <translation>このキーでは許可なし</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled</source>
        <translation>キャンセルされていない</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled: stopped first</source>
        <translation>未キャンセル：実行を停止</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The answer was lost; the service is asked what became of the job.</source>
        <translation>応答が失われました。ジョブがどうなったかサービスに問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had been cancelled by somebody before this run.</source>
        <translation>この実行の前に、誰かがジョブをキャンセルしていました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had come to its end, completed or failed, before it was reached.</source>
        <translation>順番が来る前に、ジョブは完了または失敗で終わっていました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had completed before the request reached it.</source>
        <translation>リクエストが届く前に、ジョブは完了していました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had failed by itself before the request reached it.</source>
        <translation>リクエストが届く前に、ジョブ自体が失敗していました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job is not cancelled; the row says why. It can be tried again.</source>
        <translation>ジョブはキャンセルされていません。理由は行にあります。もう一度試せます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The request is on its way.</source>
        <translation>リクエストを送信しています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before the answer came. Check it again.</source>
        <translation>応答が届く前に実行が停止されました。もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before this job's turn. It can be tried again.</source>
        <translation>このジョブの順番の前に実行が停止されました。もう一度試せます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped first; nothing happened to the job.</source>
        <translation>先に実行が停止されました。ジョブには何も起きていません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service asked us to slow down.</source>
        <translation>サービスから速度を落とすよう求められました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed it.</source>
        <translation>サービスがキャンセルを確認しました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed that the job is cancelled.</source>
        <translation>ジョブがキャンセルされたことをサービスが確認しました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service does not accept this as a job ID. Check it and hand it in anew.</source>
        <translation>サービスがこれをジョブ ID として受け付けません。確かめて、渡し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service had trouble each time, and the job is still running. Try it again.</source>
        <translation>毎回サービスに問題があり、ジョブはまだ実行中です。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service has trouble; it is tried again.</source>
        <translation>サービスに問題があります。もう一度試します。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing it already and refused to cancel it.</source>
        <translation>サービスはすでに処理中で、キャンセルを拒否しました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing the job and does not cancel it any more.</source>
        <translation>サービスがジョブを処理中で、もうキャンセルしません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key. Check the ID, or use the key that started it.</source>
        <translation>このキーでは、該当するジョブがサービスに見つかりません。ID を確かめるか、ジョブを開始したキーを使ってください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused although the job is pending; it is tried again.</source>
        <translation>ジョブは待機中なのにサービスが拒否しました。もう一度試します。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused several times although the job is still pending. Try it again soon.</source>
        <translation>ジョブはまだ待機中なのに、サービスが何度も拒否しました。少し後でもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and did not say in which state it is. Try it again.</source>
        <translation>サービスがキャンセルを拒否し、状態を返しませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and is asked why.</source>
        <translation>サービスがキャンセルを拒否しました。理由を問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service reports the state “{state}”, which is new to this program. Look at the job there.</source>
        <translation>サービスの状態「{state}」は、このプログラムの知らないものです。サービス側でジョブを確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel it. Use the key that started the job.</source>
        <translation>このキーにはキャンセルする権限がありません。ジョブを開始したキーを使ってください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel the job.</source>
        <translation>このキーにはジョブをキャンセルする権限がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This program made an error at this row, so its result is not known. Check it again.</source>
        <translation>この行でこのプログラムにエラーが起き、結果がわかりません。もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a connection; nothing was sent.</source>
        <translation>接続を待っています。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a key that the service accepts.</source>
        <translation>サービスが受け付けるキーを待っています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting to try again</source>
        <translation>再試行を待機中</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Was cancelled before</source>
        <translation>以前にキャンセル済み</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>{sentence} The service says: “{message}”</source>
        <translation>{sentence}サービスからのメッセージ：「{message}」</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Ask whoever looks after this network whether it inspects connections; this computer has to trust its certificate.</source>
        <translation>このネットワークが接続を検査しているか、管理者に尋ねてください。その場合、このコンピューターがその証明書を信頼する必要があります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the address, and whether this network asks you to log in with a browser first.</source>
        <translation>アドレスと、このネットワークが先にブラウザーでのログインを求めていないかを確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and a VPN if there is one.</source>
        <translation>ネットワーク接続と、VPN があればそれも確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether the address is written right.</source>
        <translation>ネットワーク接続と、アドレスの綴りを確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether this network needs a proxy to reach the internet.</source>
        <translation>ネットワーク接続と、このネットワークでインターネットにプロキシが必要かどうかを確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the proxy's address, and its user name and password.</source>
        <translation>プロキシのアドレスと、ユーザー名とパスワードを確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check whether the address and its port are right.</source>
        <translation>アドレスとポートが正しいか確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com, and the run goes on.</source>
        <translation>account.topazlabs.com の「API」タブから別のキーを入力すると、実行が続きます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>It is tried again; check the network if this goes on.</source>
        <translation>もう一度試します。続くようならネットワークを確かめてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No answer has come for {count} seconds. Check the network if this goes on.</source>
        <extracomment>English singular: No answer has come for 1 second. Check the network if this goes on.</extracomment>
        <translation>
            <numerusform>{count} 秒間、応答がありません。続く場合はネットワークを確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No connection. The next attempt is in {count} seconds.</source>
        <extracomment>English singular: No connection. The next attempt is in 1 second.</extracomment>
        <translation>
            <numerusform>接続がありません。{count} 秒後にもう一度試します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing accepts connections at {address}.</source>
        <translation>{address} は接続を受け付けていません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing more is sent until you go on.</source>
        <translation>再開するまで、これ以上は送信しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The address {address} was not found.</source>
        <translation>アドレス {address} が見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} broke off.</source>
        <translation>{address} への接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} is not safe, so nothing is sent over it.</source>
        <translation>{address} への接続は安全でないため、何も送信しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The proxy of this network lets nothing through to {address}.</source>
        <translation>このネットワークのプロキシが {address} への通信を通しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The run is paused.</source>
        <translation>実行は一時停止中です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>The service asked us to slow down. Going on in {count} seconds.</source>
        <extracomment>English singular: The service asked us to slow down. Going on in 1 second.</extracomment>
        <translation>
            <numerusform>サービスから速度を落とすよう求められました。{count} 秒後に再開します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service does not accept the key “{name}”. It did nothing to the jobs that are left.</source>
        <translation>サービスがキー「{name}」を受け付けません。残りのジョブには何も起きていません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service lets us go no faster at the moment.</source>
        <translation>今はサービスがこれ以上の速度を許していません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service says that the key “{name}” may not cancel these jobs.</source>
        <translation>サービスによると、キー「{name}」にはこれらのジョブをキャンセルする権限がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>There is no way to {address} from here.</source>
        <translation>ここから {address} への経路がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>These jobs don't seem to belong to the key “{name}”: the service knows none of the first.</source>
        <translation>これらのジョブはキー「{name}」のものではないようです。最初の数件はどれもサービスに見つかりません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Use the key with which the jobs were started, or go on if only the first jobs are others'.</source>
        <translation>ジョブを開始したキーを使うか、最初の数件だけが他の人のものなら続けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>What came from {address} was no answer of the service.</source>
        <translation>{address} から届いたものは、サービスの応答ではありませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} could not be reached in time.</source>
        <translation>{address} に時間内に接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} took too long to answer.</source>
        <translation>{address} の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <location filename="../../app/wording/sentence.py"/>
        <source>{before} {after}</source>
        <translation>{before}{after}</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>A firewall may block it. Ask whoever looks after your network to allow it.</source>
        <translation>ファイアウォールが遮断しているかもしれません。許可するよう、ネットワークの管理者に頼んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to allow it.</source>
        <translation>許可するよう、ネットワークの管理者に頼んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to let this program through with a name and a password, or without a login.</source>
        <translation>名前とパスワードで、またはログインなしでこのプログラムを通すよう、ネットワークの管理者に頼んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network.</source>
        <translation>ネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings, or ask whoever looks after your network.</source>
        <translation>設定でそのアドレスを確かめるか、ネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings. If a web page asks for a login, open it in a browser first.</source>
        <translation>設定でそのアドレスを確かめてください。Web ページがログインを求める場合は、先にブラウザーで開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address, or try again later.</source>
        <translation>アドレスを確かめるか、後でもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address. A web page may ask for a login: open it in a browser first.</source>
        <translation>アドレスを確かめてください。Web ページがログインを求めているかもしれません。先にブラウザーで開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the certificate</source>
        <translation>証明書を確かめる</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer.</source>
        <translation>このコンピューターの日付を確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer. If it is right, tell whoever looks after your network.</source>
        <translation>このコンピューターの日付を確かめてください。正しければ、ネットワークの管理者に伝えてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online, and whether the address is spelled right.</source>
        <translation>このコンピューターがオンラインか、アドレスの綴りが正しいかを確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online.</source>
        <translation>このコンピューターがオンラインか確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online; a firewall may stand in between. Ask whoever looks after your network.</source>
        <translation>このコンピューターがオンラインか確かめてください。間にファイアウォールがあるかもしれません。ネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Do not go on in this network. Ask whoever looks after your network.</source>
        <translation>このネットワークでは続けないでください。ネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them again in the settings.</source>
        <translation>設定に入力し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them in the settings.</source>
        <translation>設定に入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Find the service's name</source>
        <translation>サービスの名前を調べる</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Go through the proxy</source>
        <translation>プロキシを通る</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>If your company inspects connections, ask whoever looks after your network to add this authority to the computer. Otherwise do not go on in this network.</source>
        <translation>会社が接続を検査している場合は、この発行元をコンピューターに追加するようネットワークの管理者に頼んでください。そうでなければ、このネットワークでは続けないでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Nobody knows where “{host}” is.</source>
        <translation>「{host}」の場所がわかりません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Something old stands in between. Ask whoever looks after your network.</source>
        <translation>間に古いものがあります。ネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Talk with the service</source>
        <translation>サービスと通信する</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” has been withdrawn by {issuer}.</source>
        <translation>「{host}」の証明書は {issuer} によって取り消されています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” is good from {begins} on. It was issued by {issuer}.</source>
        <translation>「{host}」の証明書は {begins} から有効です。発行元は {issuer} です。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was good until {ends}. It was issued by {issuer}.</source>
        <translation>「{host}」の証明書の有効期限は {ends} まででした。発行元は {issuer} です。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was issued by {issuer}, which this computer does not trust.</source>
        <translation>「{host}」の証明書の発行元 {issuer} を、このコンピューターは信頼していません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}”, issued by {issuer}, is not trusted: {reason}.</source>
        <translation>{issuer} が発行した「{host}」の証明書は信頼できません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The computer “{host}” is there, but takes no connection on port {port}.</source>
        <translation>コンピューター「{host}」はありますが、ポート {port} で接続を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The connection to “{host}” is cut off at once.</source>
        <translation>「{host}」への接続がすぐに切られます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The key would travel unprotected to “{url}”, so nothing is sent there.</source>
        <translation>キーが保護されずに「{url}」へ送られることになるため、何も送信しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” asks for a name and a password.</source>
        <translation>プロキシ「{proxy}」が名前とパスワードを求めています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not accept the name “{user}” with this password.</source>
        <translation>プロキシ「{proxy}」が、このパスワードでの名前「{user}」を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not answer.</source>
        <translation>プロキシ「{proxy}」が応答しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not let this program through to the service.</source>
        <translation>プロキシ「{proxy}」が、このプログラムをサービスへ通しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” wants a login of a kind that this program does not know (NTLM or Kerberos).</source>
        <translation>プロキシ「{proxy}」は、このプログラムの知らない種類のログイン（NTLM または Kerberos）を求めています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there and does not accept this key.</source>
        <translation>サービスはありますが、このキーを受け付けません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there, but has trouble just now ({code}).</source>
        <translation>サービスはありますが、今は問題が起きています（{code}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>There is no way from here to “{host}”.</source>
        <translation>ここから「{host}」への経路がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This address says more than where the service is: “{url}”.</source>
        <translation>このアドレスには、サービスの場所以外のものが含まれています：「{url}」。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This is not the address of a service: “{url}”.</source>
        <translation>サービスのアドレスではありません：「{url}」。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try the key</source>
        <translation>キーを試す</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” does not protect the connection.</source>
        <translation>「{host}」として応答しているものは、接続を保護していません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” is not the service ({code}).</source>
        <translation>「{host}」として応答しているのはサービスではありません（{code}）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” shows a certificate for somebody else: {names}. It was issued by {issuer}.</source>
        <translation>「{host}」として応答しているものが、別の相手の証明書を示しています：{names}。発行元は {issuer} です。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” vouches for itself only, under the name {subject}.</source>
        <translation>「{host}」として応答しているものは、{subject} という名前で自分自身を保証しているだけです。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers at “{proxy}” is not a proxy.</source>
        <translation>「{proxy}」で応答しているのはプロキシではありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it as https://api.topazlabs.com.</source>
        <translation>https://api.topazlabs.com の形で書いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it without a path and without a name, as https://api.topazlabs.com.</source>
        <translation>パスや名前を付けず、https://api.topazlabs.com の形で書いてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write the address with https:// at its beginning.</source>
        <translation>アドレスの先頭に https:// を付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” does not answer.</source>
        <translation>「{host}」が応答しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” offers no protection that is safe enough (TLS 1.2 or newer).</source>
        <translation>「{host}」には十分に安全な保護がありません（TLS 1.2 以降）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” took the question and did not answer.</source>
        <translation>「{host}」は質問を受け取りましたが、応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <location filename="../../app/wording/session.py"/>
        <source>Copy it once more from the “API” tab of account.topazlabs.com, or make a new one there.</source>
        <translation>account.topazlabs.com の「API」タブからもう一度コピーするか、そこで新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>A run is under way.</source>
        <translation>実行が進行中です。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Check the network. The key is used as it is until then.</source>
        <translation>ネットワークを確かめてください。それまで、キーはそのまま使われます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Enter the key from the “API” tab of account.topazlabs.com.</source>
        <translation>account.topazlabs.com の「API」タブのキーを入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it at that address.</source>
        <translation>そのアドレスで続けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it with that key.</source>
        <translation>そのキーで続けてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>It is used as it is; a wrong key would do no harm.</source>
        <translation>そのまま使われます。間違ったキーでも害はありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Jobs can be cancelled all the same.</source>
        <translation>それでもジョブはキャンセルできます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: the service has trouble just now.</source>
        <translation>キーを試せませんでした。今はサービスに問題が起きています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: there is no connection to the service.</source>
        <translation>キーを試せませんでした。サービスへの接続がありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service accepts this key.</source>
        <translation>サービスはこのキーを受け付けています。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service does not accept this key.</source>
        <translation>サービスはこのキーを受け付けません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service knows this key, but does not show it the credits.</source>
        <translation>サービスはこのキーを知っていますが、クレジットは表示しません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>There is no key to work with.</source>
        <translation>使えるキーがありません。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run belongs to another address: {address}.</source>
        <translation>この実行は別のアドレスのものです：{address}。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run was begun with another key: “{name}”.</source>
        <translation>この実行は別のキーで始められました：「{name}」。</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>終わるまで待つか、先に停止してください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>Enter your keys again under the same names. The damaged file was kept as “{path}”.</source>
        <translation>キーを同じ名前でもう一度入力してください。壊れたファイルは「{path}」として残してあります。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be read (“{path}”).</source>
        <translation>設定を読み取れませんでした（「{path}」）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be saved (“{path}”).</source>
        <translation>設定を保存できませんでした（「{path}」）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings that your company made for this computer could not be understood (“{path}”).</source>
        <translation>このコンピューター用に会社が用意した設定を理解できませんでした（「{path}」）。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings were damaged, so they begin anew.</source>
        <translation>設定が壊れていたため、初期状態から始めます。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>They hold until you close the program. Check whether the disk is full or write-protected.</source>
        <translation>プログラムを閉じるまでは有効です。ディスクがいっぱいか、書き込み禁止でないか確かめてください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Ask whoever looks after this computer to let you read that file.</source>
        <translation>設定がなくても作業できます。そのファイルを読めるよう、このコンピューターの管理者に頼んでください。</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Tell whoever looks after this computer.</source>
        <translation>設定がなくても作業できます。このコンピューターの管理者に伝えてください。</translation>
    </message>
</context>
</TS>
