<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;About Job Canceller</source>
        <translation>Acerca de &amp;Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Cancel jobs…</source>
        <translation>&amp;Cancelar trabajos…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Copy job IDs</source>
        <translation>&amp;Copiar ID de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Enter another key…</source>
        <translation>Introducir &amp;otra clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Find my running jobs…</source>
        <translation>&amp;Buscar mis trabajos en curso…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;History of runs…</source>
        <translation>&amp;Historial de ejecuciones…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;New list</source>
        <translation>&amp;Nueva lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pausa o continuar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Try again…</source>
        <translation>&amp;Intentar otra vez…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>&amp;What the statuses mean</source>
        <translation>&amp;Qué significan los estados</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>As the s&amp;ystem has it</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Ask the service a&amp;bout these jobs</source>
        <translation>P&amp;reguntar al servicio por estos trabajos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>C&amp;heck again</source>
        <translation>C&amp;omprobar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Cancel &amp;selected jobs…</source>
        <translation>Cancelar trabajos &amp;seleccionados…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Copy ro&amp;ws</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>How to &amp;get a key</source>
        <translation>Cómo &amp;obtener una clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save &amp;diagnostics…</source>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Save report of the rows sho&amp;wn…</source>
        <translation>Guardar informe de las filas &amp;mostradas…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>Show a&amp;ll rows</source>
        <translation>&amp;Mostrar todas las filas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/actions.py"/>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>AskBeforeForgetting</name>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget a key</source>
        <translation>Olvidar una clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Forget the key “{name}”?</source>
        <translation>¿Olvidar la clave «{name}»?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/forget_dialog.py"/>
        <source>It is taken out of {keychain}. Topaz Labs shows a key only once: without a copy of it, you will need a new one from the “API” tab of account.topazlabs.com.</source>
        <translation>Se quita de {keychain}. Topaz Labs muestra una clave una sola vez: sin una copia, necesitará una nueva de la pestaña «API» de account.topazlabs.com.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Close at once</source>
        <translation>Cerrar ya</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Stop and close?</source>
        <translation>¿Detener y cerrar?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>The run has not ended</source>
        <translation>La ejecución no ha acabado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits a moment for the answers that are on their way</source>
        <translation>Espera un momento las respuestas que están en camino</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Waits for nothing; jobs without an answer are checked next time</source>
        <translation>No espera nada; los trabajos sin respuesta se comprueban la próxima vez</translation>
    </message>
</context>
<context>
    <name>BesideWindow</name>
    <message>
        <location filename="../../app/desktop/beside.py"/>
        <source>Another window of this program is open and does not answer. This is a new one; a run in the other window may still be going on.</source>
        <translation>Otra ventana de este programa está abierta y no responde. Esta es nueva; en la otra ventana puede seguir en marcha una ejecución.</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Enter another key…</source>
        <translation>Introducir otra clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Find my running jobs…</source>
        <translation>Buscar mis trabajos en curso…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_bar.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check first</source>
        <translation>Comprobar antes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Check the result</source>
        <translation>Comprobar el resultado</translation>
    </message>
</context>
<context>
    <name>ChooseColumn</name>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Are these the jobs?</source>
        <translation>¿Son estos los trabajos?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Take these</source>
        <translation>Tomar estos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which column holds the jobs?</source>
        <translation>¿Qué columna contiene los trabajos?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>Which sheets hold the jobs?</source>
        <translation>¿Qué hojas contienen los trabajos?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has IDs in one column only, and it is named as if they were something else. Take them only if they are the jobs that are to be cancelled.</source>
        <translation>{source} solo tiene ID en una columna, y su nombre parece indicar otra cosa. Tómelos solo si son los trabajos que se deben cancelar.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several columns with IDs. Those of customers or sources are no jobs; choose the column with the jobs that are to be cancelled.</source>
        <translation>{source} tiene varias columnas con ID. Los de clientes u orígenes no son trabajos; elija la columna con los trabajos que hay que cancelar.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{source} has several sheets with IDs. Choose every sheet whose jobs are to be cancelled.</source>
        <translation>{source} tiene varias hojas con ID. Elija todas las hojas cuyos trabajos se deben cancelar.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation>Espacio muestra u oculta una columna; Alt con una flecha la mueve.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Arrange columns</source>
        <translation>Organizar columnas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>As they were at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>The table shows what is ticked, in this order.</source>
        <translation>La tabla muestra lo marcado, en este orden.</translation>
    </message>
</context>
<context>
    <name>ConfirmCancelling</name>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Cancel jobs</source>
        <translation>Cancelar trabajos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This can't be undone. Jobs that are cancelled have to be started anew.</source>
        <translation>Esto no se puede deshacer. Los trabajos cancelados hay que iniciarlos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is not {number}. Nothing was sent.</source>
        <translation>No es {number}. No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>This is practice: no real job is touched. With real jobs it can't be undone.</source>
        <translation>Esto es práctica: no se toca ningún trabajo real. Con trabajos reales no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Type {number} to show that you mean it:</source>
        <translation>Escriba {number} para mostrar que va en serio:</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Name for the proxy</source>
        <translation>&amp;Nombre para el proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Keys stay with the address they were entered for; at this one none is known yet.</source>
        <translation>Las claves se quedan con la dirección para la que se introdujeron; para esta aún no se conoce ninguna.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Pass&amp;word for it</source>
        <translation>&amp;Contraseña para él</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The connection is good, and the service accepts the key.</source>
        <translation>La conexión es buena, y el servicio acepta la clave.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>The way there is good. Without a key for this address nothing was sent to it.</source>
        <translation>El camino hasta allí es bueno. Sin una clave para esta dirección no se envió nada.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>Trying the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: good</source>
        <translation>{step}: bien</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/connection_test.py"/>
        <source>{step}: this failed</source>
        <translation>{step}: esto falló</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Copy the job ID</source>
        <translation>Copiar el ID de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Details of the job</source>
        <translation>Detalles del trabajo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Select a row to see all about it</source>
        <translation>Seleccione una fila para verlo todo sobre ella</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>The diagnostics are saved: {name}, in {folder}. There is no key, no job and no list in them.</source>
        <translation>El diagnóstico está guardado: {name}, en {folder}. No contiene ninguna clave, ningún trabajo ni ninguna lista.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/diagnostics_desk.py"/>
        <source>Zip file (*.zip)</source>
        <translation>Archivo Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>FindWindow</name>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Enter another key…</source>
        <translation>Introducir otra clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Find my running jobs</source>
        <translation>Buscar mis trabajos en curso</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job passes the filters.</source>
        <translation>Ningún trabajo coincide con los filtros.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select the jobs that you want to add: one by one, a range, or all.</source>
        <translation>Seleccione los trabajos que quiera añadir: uno a uno, un intervalo o todos.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Show all jobs</source>
        <translation>Mostrar todos los trabajos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Your running jobs</source>
        <translation>Sus trabajos en curso</translation>
    </message>
</context>
<context>
    <name>FoundFilters</name>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Search in file names, models and job IDs</source>
        <translation>Buscar en nombres de archivo, modelos e ID</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>Started at any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>When the job was started</source>
        <translation>Cuándo se inició el trabajo</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <location filename="../../app/desktop/find/found_view.py"/>
        <source>Running jobs</source>
        <translation>Trabajos en curso</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Had finished</source>
        <translation>Ya acabados</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Not cancelled</source>
        <translation>No cancelados</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs of the past</source>
        <translation>Ejecuciones pasadas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>There is no run yet.</source>
        <translation>Aún no hay ninguna ejecución.</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>A run is going on. Hand in more jobs when it has ended.</source>
        <translation>Hay una ejecución en marcha. Entregue más trabajos cuando haya acabado.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Enter the key…</source>
        <translation>Introducir la clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Find my running jobs…</source>
        <translation>Buscar mis trabajos en curso…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>If it is a key, choose “Enter the key…”.</source>
        <translation>Si es una clave, elija «Introducir la clave…».</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>It is a key…</source>
        <translation>Es una clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Lists ({patterns})</source>
        <translation>Listas ({patterns})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Open a file with job IDs</source>
        <translation>Abrir un archivo con ID de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>JobTableModel</name>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, ascending</source>
        <translation>Ordenado, ascendente</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_table_model.py"/>
        <source>Sorted, descending</source>
        <translation>Ordenado, descendente</translation>
    </message>
</context>
<context>
    <name>JobTableView</name>
    <message>
        <location filename="../../app/desktop/table/job_table_view.py"/>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key instead…</source>
        <translation>Introducir la clave a mano…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Enter the key…</source>
        <translation>Introducir la clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Forget a key</source>
        <translation>Olvidar una clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Key {n}</source>
        <translation>Clave {n}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>My key</source>
        <translation>Mi clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten.</source>
        <translation>La clave «{name}» se ha olvidado.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The key “{name}” is forgotten. It is used until the program ends.</source>
        <translation>La clave «{name}» se ha olvidado. Se usa hasta que acabe el programa.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>The program needs your key before it can cancel jobs.</source>
        <translation>El programa necesita su clave antes de poder cancelar trabajos.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>Waiting for your keychain. It may be asking for its password in another window.</source>
        <translation>Esperando a su llavero. Quizá esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_desk.py"/>
        <source>{what} The key is used until the program ends.</source>
        <translation>{what} La clave se usa hasta que acabe el programa.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>&amp;Name of the key</source>
        <translation>&amp;Nombre de la clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It is on the “API” tab of account.topazlabs.com. Use the key with which the jobs were started. The name is for you, so that you can tell your keys apart.</source>
        <translation>Está en la pestaña «API» de account.topazlabs.com. Use la clave con la que se iniciaron los trabajos. El nombre es para usted, para que distinga sus claves.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>It takes the place of the key that is kept as “{name}”.</source>
        <translation>Sustituye a la clave guardada como «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>K&amp;eep it in {keychain} for the next time</source>
        <translation>&amp;Guardarla en {keychain} para la próxima vez</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation>La clave queda solo en la memoria, y se olvida cuando acaba el programa.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>Which key should be used?</source>
        <translation>¿Qué clave hay que usar?</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>A&amp;dd a key…</source>
        <translation>Aña&amp;dir una clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Kept keys</source>
        <translation>Claves guardadas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>Keys are kept in {keychain}.</source>
        <translation>Las claves se guardan en {keychain}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – for {address}</source>
        <translation>{name} – para {address}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_keys.py"/>
        <source>{name} – in use</source>
        <translation>{name} – en uso</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>Search in the licences</source>
        <translation>Buscar en las licencias</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>That is not in the text.</source>
        <translation>Eso no está en el texto.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The licence of Job Canceller</source>
        <translation>La licencia de Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>The parts that others made, and their licences</source>
        <translation>Las partes que hicieron otros, y sus licencias</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/licences_dialog.py"/>
        <source>This text is missing. Install the program again, and it will be here.</source>
        <translation>Falta este texto. Instale el programa otra vez y estará aquí.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Job Canceller – Practice</source>
        <translation>Job Canceller – Práctica</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Jobs</source>
        <translation>&amp;Trabajos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/notices.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Nothing leaves this computer, and no job is real.</source>
        <translation>Nada sale de este equipo, y ningún trabajo es real.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/practice_band.py"/>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>ReadingQueue</name>
    <message>
        <location filename="../../app/desktop/intake/reading_queue.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>At {address}. You will be asked for the key.</source>
        <translation>En {address}. Se le pedirá la clave.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Find running jobs…</source>
        <translation>Buscar trabajos en curso…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>With the key “{name}” at {address}</source>
        <translation>Con la clave «{name}» en {address}</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>CSV, for every other program (*.csv)</source>
        <translation>CSV, para cualquier otro programa (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Cancelled jobs {day}</source>
        <translation>Trabajos cancelados {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Practice {day}</source>
        <translation>Práctica {day}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/report_desk.py"/>
        <source>The report is saved: {name}, in {folder}</source>
        <translation>El informe está guardado: {name}, en {folder}</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Damaged IDs are never repaired: correct them where they come from, and hand them in again.</source>
        <translation>Los ID dañados nunca se reparan: corríjalos allí de donde vienen y entréguelos otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Not added</source>
        <translation>No añadidos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>What was not added</source>
        <translation>Qué no se añadió</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Why it was not added</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Don't go on</source>
        <translation>No continuar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with it…</source>
        <translation>Continuarla…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Go on with that run…</source>
        <translation>Continuar esa ejecución…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Keep the list</source>
        <translation>Conservar la lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Checking again…</source>
        <translation>Comprobando otra vez…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>End at once; jobs without an answer can be checked later</source>
        <translation>Acabar ya; los trabajos sin respuesta se pueden comprobar más tarde</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Enter another key…</source>
        <translation>Introducir otra clave…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more for now</source>
        <translation>No enviar nada más por ahora</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Send nothing more, and wait for the answers that are on their way</source>
        <translation>No enviar nada más, y esperar las respuestas que están en camino</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the connection…</source>
        <translation>Esperando la conexión…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/secret_field.py"/>
        <source>{what} for some seconds</source>
        <translation>{what} unos segundos</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Here no proxy is used just now, so its password was not kept.</source>
        <translation>Aquí no se usa ningún proxy ahora mismo, así que su contraseña no se guardó.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Open the settings…</source>
        <translation>Abrir los ajustes…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The address and the number of requests are used from the next start on.</source>
        <translation>La dirección y el número de peticiones valen desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>The window speaks the other language from the next start on.</source>
        <translation>La ventana hablará el otro idioma desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>Waiting for your keychain, for the password of the proxy. It may be asking for its own password in another window.</source>
        <translation>Esperando a su llavero, por la contraseña del proxy. Quizá esté pidiendo la suya en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_desk.py"/>
        <source>{what} The password is used until the program ends.</source>
        <translation>{what} La contraseña se usa hasta que acabe el programa.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Keep past runs for</source>
        <translation>&amp;Guardar ejecuciones pasadas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>&amp;Most requests at a time</source>
        <translation>Máximo de p&amp;eticiones a la vez</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>The window speaks it from the next start on.</source>
        <translation>La ventana lo hablará desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>Window and history</source>
        <translation>Ventana e historial</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/sort_menu.py"/>
        <source>As handed in</source>
        <translation>Como se entregaron</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Find my running jobs…</source>
        <translation>Buscar mis trabajos en curso…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>History of runs…</source>
        <translation>Historial de ejecuciones…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job Canceller stops image jobs at Topaz Labs before they cost credits. Hand in their IDs: you will see the list before anything is sent.</source>
        <translation>Job Canceller detiene trabajos de imagen en Topaz Labs antes de que cuesten créditos. Entregue sus ID: verá la lista antes de que se envíe nada.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Just practising? Take a sample:</source>
        <translation>¿Solo para practicar? Tome un ejemplo:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Make the list</source>
        <translation>Hacer la lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Which jobs should be cancelled?</source>
        <translation>¿Qué trabajos hay que cancelar?</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;Organizar columnas…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/table_columns.py"/>
        <source>As they were at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>No row passes the filter or the search.</source>
        <translation>Ninguna fila coincide con el filtro o la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Search in all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Job IDs</source>
        <translation>ID de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/start_page.py"/>
        <source>Paste or type job IDs, or drop a file here</source>
        <translation>Pegue o escriba ID de trabajo, o suelte aquí un archivo</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Add {count} jobs to the list</source>
        <extracomment>English singular: Add 1 job to the list</extracomment>
        <translation>
            <numerusform>Añadir {count} trabajo a la lista</numerusform>
            <numerusform>Añadir {count} trabajos a la lista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>No job is running.</source>
        <translation>No hay ningún trabajo en curso.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Reading the service's list… {seen} jobs seen, {count} of them running.</source>
        <extracomment>English singular: Reading the service's list… {seen} jobs seen, 1 of them running.</extracomment>
        <translation>
            <numerusform>Leyendo la lista del servicio… {seen} trabajos vistos, {count} en curso.</numerusform>
            <numerusform>Leyendo la lista del servicio… {seen} trabajos vistos, {count} en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>Select all {count}</source>
        <extracomment>English singular: Select the job</extracomment>
        <translation>
            <numerusform>Seleccionar el trabajo</numerusform>
            <numerusform>Seleccionar los {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} entries of the list could not be read as jobs.</source>
        <extracomment>English singular: 1 entry of the list could not be read as a job.</extracomment>
        <translation>
            <numerusform>{count} entrada de la lista no se pudo leer como trabajo.</numerusform>
            <numerusform>{count} entradas de la lista no se pudieron leer como trabajos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} jobs are running</source>
        <extracomment>English singular: 1 job is running</extracomment>
        <translation>
            <numerusform>{count} trabajo en curso</numerusform>
            <numerusform>{count} trabajos en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs are in your list already.</source>
        <extracomment>English singular: 1 of the selected jobs is in your list already.</extracomment>
        <translation>
            <numerusform>{count} de los trabajos seleccionados ya está en su lista.</numerusform>
            <numerusform>{count} de los trabajos seleccionados ya están en su lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{count} of the selected jobs have ended meanwhile.</source>
        <extracomment>English singular: 1 of the selected jobs has ended meanwhile.</extracomment>
        <translation>
            <numerusform>{count} de los trabajos seleccionados ha acabado entretanto.</numerusform>
            <numerusform>{count} de los trabajos seleccionados han acabado entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_window.py"/>
        <source>{what}. Read at {time}.</source>
        <translation>{what}. Leído a las {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_window.py"/>
        <location filename="../../app/desktop/run/work_page.py"/>
        <source>{shown} of {count} shown</source>
        <translation>
            <numerusform>{shown} de {count} mostrado</numerusform>
            <numerusform>{shown} de {count} mostrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>In your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Job ID</source>
        <translation>ID de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_columns.py"/>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Service says</source>
        <translation>Dice el servicio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} hours</source>
        <extracomment>English singular: In the last hour</extracomment>
        <translation>
            <numerusform>En la última hora</numerusform>
            <numerusform>En las últimas {count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <source>In the last {count} minutes</source>
        <extracomment>English singular: In the last minute</extracomment>
        <translation>
            <numerusform>En el último minuto</numerusform>
            <numerusform>En los últimos {count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/found_filters.py"/>
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>All {count}</source>
        <translation>
            <numerusform>Todos ({count})</numerusform>
            <numerusform>Todos ({count})</numerusform>
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
        <translation>Acerca de Job Canceller</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Alt and an arrow</source>
        <translation>Alt y una flecha</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Details of the row</source>
        <translation>Detalles de la fila</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>Software libre con licencia MIT, hecho con Python, Qt for Python (LGPL) y otras partes: el menú Ayuda muestra todas las licencias. No es un producto de Topaz Labs.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>From control to control</source>
        <translation>De un control a otro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Leave a question without changing anything</source>
        <translation>Dejar una pregunta sin cambiar nada</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Move a column: View, Columns, “Arrange columns…”</source>
        <translation>Mover una columna: Ver, Columnas, «Organizar columnas…»</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Press a button, choose a chip</source>
        <translation>Pulsar un botón, elegir un filtro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Select more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift and the arrows</source>
        <translation>Mayús y las flechas</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Shift+F10</source>
        <translation>Mayús+F10</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Space or Enter</source>
        <translation>Espacio o Intro</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Stops image jobs at the Topaz Labs Image API before they cost credits.</source>
        <translation>Detiene trabajos de imagen en la Topaz Labs Image API antes de que cuesten créditos.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>The menus</source>
        <translation>Los menús</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What can be done with a row</source>
        <translation>Qué se puede hacer con una fila</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/help_pages.py"/>
        <source>What the statuses mean</source>
        <translation>Qué significan los estados</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Choose the “API” tab.</source>
        <translation>Elija la pestaña «API».</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Come back here, choose “Enter another key…” in the Key menu, and paste it.</source>
        <translation>Vuelva aquí, elija «Introducir otra clave…» en el menú Clave, y péguela.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>How to get a key</source>
        <translation>Cómo obtener una clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Make a new key there and copy it at once: it is shown this one time only. If you have kept a key already, you can use that.</source>
        <translation>Cree allí una clave nueva y cópiela enseguida: se muestra solo esa vez. Si ya guardó una clave, puede usar esa.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com</source>
        <translation>Abrir account.topazlabs.com</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Open account.topazlabs.com in your browser and sign in with the account that started the jobs.</source>
        <translation>Abra account.topazlabs.com en su navegador e inicie sesión con la cuenta que inició los trabajos.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/help/key_help.py"/>
        <source>Whoever has your key can use your credits. Don't send it to anybody; this program sends it to the service alone, and writes it into no file.</source>
        <translation>Quien tenga su clave puede gastar sus créditos. No se la envíe a nadie; este programa la envía solo al servicio y no la escribe en ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Cut off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Finished</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Going on</source>
        <translation>En marcha</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/history_dialog.py"/>
        <source>Runs are kept for {count} days; the settings say how long.</source>
        <extracomment>English singular: Runs are kept for 1 day; the settings say how long.</extracomment>
        <translation>
            <numerusform>Las ejecuciones se guardan {count} día; los ajustes dicen cuánto tiempo.</numerusform>
            <numerusform>Las ejecuciones se guardan {count} días; los ajustes dicen cuánto tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/column_choice.py"/>
        <source>{name} (more than {count} IDs)</source>
        <translation>
            <numerusform>{name} (más de {count} ID)</numerusform>
            <numerusform>{name} (más de {count} ID)</numerusform>
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
        <translation>{source}, «{sheet}»</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added</source>
        <translation>Ningún trabajo añadido</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>No job added from {source}</source>
        <translation>Ningún trabajo añadido de {source}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>The list of {count} jobs is put away.</source>
        <extracomment>English singular: The list with 1 job is put away.</extracomment>
        <translation>
            <numerusform>La lista de {count} trabajo se ha retirado.</numerusform>
            <numerusform>La lista de {count} trabajos se ha retirado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} came more than once</source>
        <extracomment>English singular: 1 came more than once</extracomment>
        <translation>
            <numerusform>{count} apareció más de una vez</numerusform>
            <numerusform>{count} aparecieron más de una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added</source>
        <extracomment>English singular: 1 job added</extracomment>
        <translation>
            <numerusform>{count} trabajo añadido</numerusform>
            <numerusform>{count} trabajos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs added from {source}</source>
        <extracomment>English singular: 1 job added from {source}</extracomment>
        <translation>
            <numerusform>{count} trabajo añadido de {source}</numerusform>
            <numerusform>{count} trabajos añadidos de {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs are back in the list.</source>
        <extracomment>English singular: 1 job is back in the list.</extracomment>
        <translation>
            <numerusform>{count} trabajo vuelve a estar en la lista.</numerusform>
            <numerusform>{count} trabajos vuelven a estar en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs stay in the list, because they were sent already.</source>
        <extracomment>English singular: 1 job stays in the list, because it was sent already.</extracomment>
        <translation>
            <numerusform>{count} trabajo sigue en la lista, porque ya se envió.</numerusform>
            <numerusform>{count} trabajos siguen en la lista, porque ya se enviaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} jobs taken out of the list again.</source>
        <extracomment>English singular: 1 job taken out of the list again.</extracomment>
        <translation>
            <numerusform>{count} trabajo quitado otra vez de la lista.</numerusform>
            <numerusform>{count} trabajos quitados otra vez de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} look like damaged IDs</source>
        <extracomment>English singular: 1 looks like a damaged ID</extracomment>
        <translation>
            <numerusform>{count} parece un ID dañado</numerusform>
            <numerusform>{count} parecen ID dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/intake/intake_desk.py"/>
        <source>{count} were in the list already</source>
        <extracomment>English singular: 1 was in the list already</extracomment>
        <translation>
            <numerusform>{count} ya estaba en la lista</numerusform>
            <numerusform>{count} ya estaban en la lista</numerusform>
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
        <translation>Leyendo {source}…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Came before in the same list</source>
        <translation>Ya apareció antes en la misma lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/intake/rest_dialog.py"/>
        <source>Was in the list already</source>
        <translation>Ya estaba en la lista</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/keys/key_dialog.py"/>
        <source>These look like job IDs, not like a key. Go back and hand them in as jobs; the key is on the “API” tab of account.topazlabs.com.</source>
        <extracomment>English singular: This looks like a job ID, not like a key. Go back and hand it in as a job; the key is on the “API” tab of account.topazlabs.com.</extracomment>
        <translation>
            <numerusform>Esto parece un ID de trabajo, no una clave. Vuelva e introdúzcalo como trabajo; la clave está en la pestaña «API» de account.topazlabs.com.</numerusform>
            <numerusform>Esto parecen ID de trabajos, no una clave. Vuelva e introdúzcalos como trabajos; la clave está en la pestaña «API» de account.topazlabs.com.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Are these the right jobs? The service can say what each of them is; nothing is cancelled by asking.</source>
        <translation>¿Son estos los trabajos correctos? El servicio puede decir qué es cada uno; por preguntar no se cancela nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Asking the service… {done} of {count} jobs</source>
        <extracomment>English singular: Asking the service… {done} of 1 job</extracomment>
        <translation>
            <numerusform>Preguntando al servicio… {done} de {count} trabajo</numerusform>
            <numerusform>Preguntando al servicio… {done} de {count} trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>Looking for jobs that were started meanwhile… {count} jobs seen</source>
        <extracomment>English singular: Looking for jobs that were started meanwhile… 1 job seen</extracomment>
        <translation>
            <numerusform>Buscando trabajos iniciados entretanto… {count} trabajo visto</numerusform>
            <numerusform>Buscando trabajos iniciados entretanto… {count} trabajos vistos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/check_desk.py"/>
        <source>The service can be asked once more whether it shows them as cancelled.</source>
        <translation>Se puede preguntar al servicio una vez más si los da por cancelados.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Jobs are being cancelled</source>
        <translation>Se están cancelando trabajos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for another key</source>
        <translation>La ejecución espera otra clave</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/companion.py"/>
        <source>The run waits for your answer</source>
        <translation>La ejecución espera su respuesta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>Cancel {count} jobs?</source>
        <extracomment>English singular: Cancel 1 job?</extracomment>
        <translation>
            <numerusform>¿Cancelar {count} trabajo?</numerusform>
            <numerusform>¿Cancelar {count} trabajos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{count} of them are hidden by the filter or the search.</source>
        <extracomment>English singular: 1 of them is hidden by the filter or the search.</extracomment>
        <translation>
            <numerusform>{count} de ellos está oculto por el filtro o la búsqueda.</numerusform>
            <numerusform>{count} de ellos están ocultos por el filtro o la búsqueda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. That is written down: when you start the program again, it offers to go on with the rest.</source>
        <extracomment>English singular: The job is not done yet. That is written down: when you start the program again, it offers to go on.</extracomment>
        <translation>
            <numerusform>{done} de {count} trabajo está hecho. Queda anotado: cuando vuelva a iniciar el programa, ofrecerá continuar.</numerusform>
            <numerusform>{done} de {count} trabajos están hechos. Queda anotado: cuando vuelva a iniciar el programa, ofrecerá continuar con el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/questions.py"/>
        <source>{done} of {count} jobs are done. This is practice: the list is gone when you close.</source>
        <extracomment>English singular: The job is not done yet. This is practice: the list is gone when you close.</extracomment>
        <translation>
            <numerusform>{done} de {count} trabajo está hecho. Esto es práctica: la lista desaparece al cerrar.</numerusform>
            <numerusform>{done} de {count} trabajos están hechos. Esto es práctica: la lista desaparece al cerrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} jobs</source>
        <extracomment>English singular: Cancel 1 job</extracomment>
        <translation>
            <numerusform>Cancelar {count} trabajo</numerusform>
            <numerusform>Cancelar {count} trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Cancel {count} selected jobs</source>
        <extracomment>English singular: Cancel 1 selected job</extracomment>
        <translation>
            <numerusform>Cancelar {count} trabajo seleccionado</numerusform>
            <numerusform>Cancelar {count} trabajos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>Finish the list</source>
        <translation>Terminar la lista</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>There is nothing to cancel any more</source>
        <translation>Ya no hay nada que cancelar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} jobs ready</source>
        <extracomment>English singular: 1 job ready</extracomment>
        <translation>
            <numerusform>{count} trabajo listo</numerusform>
            <numerusform>{count} trabajos listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/ready_bar.py"/>
        <source>{count} of {total} jobs ready</source>
        <extracomment>English singular: 1 of {total} jobs ready</extracomment>
        <translation>
            <numerusform>{count} de {total} trabajos listo</numerusform>
            <numerusform>{count} de {total} trabajos listos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source> (from {source})</source>
        <translation> (de {source})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>A run of {moment}{source} was cut off: {count} of its {total} jobs are not done yet.</source>
        <extracomment>English singular: A run of {moment}{source} was cut off: 1 of its {total} jobs is not done yet.</extracomment>
        <translation>
            <numerusform>Una ejecución del {moment}{source} se interrumpió: {count} de sus {total} trabajos aún no está hecho.</numerusform>
            <numerusform>Una ejecución del {moment}{source} se interrumpió: {count} de sus {total} trabajos aún no están hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>Going on with that run takes the place of the {count} jobs in the list.</source>
        <extracomment>English singular: Going on with that run takes the place of the job in the list.</extracomment>
        <translation>
            <numerusform>Continuar esa ejecución ocupa el lugar del trabajo de la lista.</numerusform>
            <numerusform>Continuar esa ejecución ocupa el lugar de los {count} trabajos de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>There are {count} more like it.</source>
        <extracomment>English singular: There is 1 more like it.</extracomment>
        <translation>
            <numerusform>Hay {count} más como esta.</numerusform>
            <numerusform>Hay {count} más como esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/resume_desk.py"/>
        <source>{count} jobs of that run are left as they are. The run stays in the history.</source>
        <extracomment>English singular: 1 job of that run is left as it is. The run stays in the history.</extracomment>
        <translation>
            <numerusform>{count} trabajo de esa ejecución queda como está. La ejecución permanece en el historial.</numerusform>
            <numerusform>{count} trabajos de esa ejecución quedan como están. La ejecución permanece en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>Waiting for the answers that are still on their way.</source>
        <translation>Esperando las respuestas que aún están en camino.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>about {time} left</source>
        <translation>tiempo restante: aprox. {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{count} a second</source>
        <extracomment>English singular: 1 a second</extracomment>
        <translation>
            <numerusform>{count} por segundo</numerusform>
            <numerusform>{count} por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/run_bar.py"/>
        <source>{done} of {count} jobs done</source>
        <extracomment>English singular: {done} of 1 job done</extracomment>
        <translation>
            <numerusform>{done} de {count} trabajo hecho</numerusform>
            <numerusform>{done} de {count} trabajos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>All {count} jobs are cancelled</source>
        <extracomment>English singular: The job is cancelled</extracomment>
        <translation>
            <numerusform>El trabajo está cancelado</numerusform>
            <numerusform>Los {count} trabajos están cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Check {count} again</source>
        <extracomment>English singular: Check 1 again</extracomment>
        <translation>
            <numerusform>Comprobar {count} otra vez</numerusform>
            <numerusform>Comprobar {count} otra vez</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>No job of this list is running any more.</source>
        <translation>Ningún trabajo de esta lista sigue en curso.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>None of the {count} jobs was cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>El trabajo no se canceló</numerusform>
            <numerusform>Ninguno de los {count} trabajos se canceló</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Show the {count} problems</source>
        <extracomment>English singular: Show the problem</extracomment>
        <translation>
            <numerusform>Mostrar el problema</numerusform>
            <numerusform>Mostrar los {count} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>Try {count} again</source>
        <extracomment>English singular: Try 1 again</extracomment>
        <translation>
            <numerusform>Intentar {count} otra vez</numerusform>
            <numerusform>Intentar {count} otra vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{cancelled} of {count} jobs are cancelled</source>
        <extracomment>English singular: The job was not cancelled</extracomment>
        <translation>
            <numerusform>{cancelled} de {count} trabajo está cancelado</numerusform>
            <numerusform>{cancelled} de {count} trabajos están cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not allowed with this key</source>
        <extracomment>English singular: 1 is not allowed with this key</extracomment>
        <translation>
            <numerusform>{count} no permitido con esta clave</numerusform>
            <numerusform>{count} no permitidos con esta clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} are not known to the service</source>
        <extracomment>English singular: 1 is not known to the service</extracomment>
        <translation>
            <numerusform>{count} desconocido para el servicio</numerusform>
            <numerusform>{count} desconocidos para el servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} being sent</source>
        <translation>
            <numerusform>{count} enviándose</numerusform>
            <numerusform>{count} enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cancelled</source>
        <translation>
            <numerusform>{count} cancelado</numerusform>
            <numerusform>{count} cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} cannot be cancelled any more</source>
        <translation>
            <numerusform>{count} ya no se puede cancelar</numerusform>
            <numerusform>{count} ya no se pueden cancelar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} had already finished</source>
        <translation>
            <numerusform>{count} ya había acabado</numerusform>
            <numerusform>{count} ya habían acabado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} may have been cancelled</source>
        <translation>
            <numerusform>{count} puede haberse cancelado</numerusform>
            <numerusform>{count} pueden haberse cancelado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} no job IDs</source>
        <extracomment>English singular: 1 no job ID</extracomment>
        <translation>
            <numerusform>{count} sin ID de trabajo</numerusform>
            <numerusform>{count} sin ID de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled</source>
        <translation>
            <numerusform>{count} no cancelado</numerusform>
            <numerusform>{count} no cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not cancelled: stopped first</source>
        <translation>
            <numerusform>{count} no cancelado: ejecución detenida</numerusform>
            <numerusform>{count} no cancelados: ejecución detenida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} not sent yet</source>
        <translation>
            <numerusform>{count} aún no enviado</numerusform>
            <numerusform>{count} aún no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} repeated</source>
        <extracomment>English singular: 1 repeated</extracomment>
        <translation>
            <numerusform>{count} repetido</numerusform>
            <numerusform>{count} repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} waiting to be tried again</source>
        <translation>
            <numerusform>{count} espera otro intento</numerusform>
            <numerusform>{count} esperan otro intento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{count} were cancelled before</source>
        <extracomment>English singular: 1 was cancelled before</extracomment>
        <translation>
            <numerusform>{count} ya estaba cancelado</numerusform>
            <numerusform>{count} ya estaban cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{handed_in} handed in: {count} jobs, {repeated}, {rejected}.</source>
        <extracomment>English singular: {handed_in} handed in: 1 job, {repeated}, {rejected}.</extracomment>
        <translation>
            <numerusform>{handed_in} entregados: {count} trabajo, {repeated}, {rejected}.</numerusform>
            <numerusform>{handed_in} entregados: {count} trabajos, {repeated}, {rejected}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{moment}, in {time}, with the key “{name}” at {address}.</source>
        <translation>{moment}, en {time}, con la clave «{name}» en {address}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/run/summary_bar.py"/>
        <source>{parts}. {news}</source>
        <translation>{parts}. {news}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/settings/settings_connection.py"/>
        <source>Set by your company for this computer.</source>
        <translation>Fijado por su empresa para este equipo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/settings/settings_dialog.py"/>
        <source>days</source>
        <extracomment>English singular: day</extracomment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column} (always shown)</source>
        <translation>{column} (siempre visible)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/columns_dialog.py"/>
        <source>{column}: {place} of {total}</source>
        <translation>{column}: {place} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked for its state</source>
        <translation>Se preguntó su estado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Asked to cancel it</source>
        <translation>Se pidió cancelarlo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>Nothing was sent for it.</source>
        <translation>No se envió nada por él.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>an unexpected answer ({code})</source>
        <translation>una respuesta inesperada ({code})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>answered (200)</source>
        <translation>respondido (200)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cancelled (204)</source>
        <translation>cancelado (204)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>cannot be cancelled in its state (409)</source>
        <translation>no se puede cancelar en su estado (409)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>key not accepted (401)</source>
        <translation>clave no aceptada (401)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>no such job (404)</source>
        <translation>no existe ese trabajo (404)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not accepted as an ID (400)</source>
        <translation>no aceptado como ID (400)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>not allowed (403)</source>
        <translation>no permitido (403)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>server trouble ({code})</source>
        <translation>problemas del servicio ({code})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>too many requests (429)</source>
        <translation>demasiadas peticiones (429)</translation>
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
            <numerusform>Se envió {count} petición por él antes de reiniciar el programa.</numerusform>
            <numerusform>Se enviaron {count} peticiones por él antes de reiniciar el programa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/details_panel.py"/>
        <source>{tried} – “{message}”</source>
        <translation>{tried} – «{message}»</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>File or label</source>
        <translation>Archivo o etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../../app/desktop/table/job_columns.py"/>
        <source>{sentence} Again at {time}.</source>
        <translation>{sentence} Otra vez a las {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show all {count} rows</source>
        <extracomment>English singular: Show the row</extracomment>
        <translation>
            <numerusform>Mostrar la fila</numerusform>
            <numerusform>Mostrar las {count} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/table/status_chips.py"/>
        <source>Show only: {status}, {count} rows</source>
        <extracomment>English singular: Show only: {status}, 1 row</extracomment>
        <translation>
            <numerusform>Mostrar solo: {status}, {count} fila</numerusform>
            <numerusform>Mostrar solo: {status}, {count} filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Something went wrong in this program itself.</source>
        <translation>Algo salió mal en este mismo programa.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/words.py"/>
        <source>Try it again. The log says more.</source>
        <translation>Inténtelo otra vez. El registro dice más.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} hours</source>
        <extracomment>English singular: 1 hour</extracomment>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} minutes</source>
        <extracomment>English singular: 1 minute</extracomment>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/words.py"/>
        <source>{count} seconds</source>
        <extracomment>English singular: 1 second</extracomment>
        <translation>
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
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
            <numerusform>El trabajo está cancelado, dice el servicio.</numerusform>
            <numerusform>Los {count} están cancelados, dice el servicio.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Check again in a moment.</source>
        <translation>Compruebe otra vez dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com.</source>
        <translation>Introduzca otra clave, de la pestaña «API» de account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It can still be cancelled.</source>
        <translation>Aún se puede cancelar.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has completed already, so nothing is sent for it.</source>
        <translation>Ya ha terminado, así que no se envía nada por él.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It has failed by itself, so nothing is sent for it.</source>
        <translation>Ha fallado por sí solo, así que no se envía nada por él.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is being processed; perhaps it can still be cancelled.</source>
        <translation>Se está procesando; quizá aún se pueda cancelar.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It is cancelled already, so nothing is sent for it.</source>
        <translation>Ya está cancelado, así que no se envía nada por él.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>It may take a while until a cancelled job is shown so. Check again soon.</source>
        <translation>Un trabajo cancelado puede tardar un poco en figurar como tal. Compruebe otra vez pronto.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Its state is new to this program; perhaps it can be cancelled.</source>
        <translation>Su estado es nuevo para este programa; quizá se pueda cancelar.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Jobs whose IDs you have can be cancelled all the same.</source>
        <translation>Los trabajos cuyos ID tenga se pueden cancelar de todos modos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>No new job was started meanwhile.</source>
        <translation>Entretanto no se inició ningún trabajo nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>Nothing is claimed about jobs that were not asked about.</source>
        <translation>No se afirma nada de los trabajos por los que no se preguntó.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} it did not say what they are doing.</source>
        <extracomment>English singular: Of 1 it did not say what it is doing.</extracomment>
        <translation>
            <numerusform>De {count} no dijo qué está haciendo.</numerusform>
            <numerusform>De {count} no dijo qué están haciendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>Of {count} nothing is known.</source>
        <extracomment>English singular: Of 1 nothing is known.</extracomment>
        <translation>
            <numerusform>De {count} no se sabe nada.</numerusform>
            <numerusform>De {count} no se sabe nada.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>So nobody can say here whether new jobs were started meanwhile.</source>
        <translation>Por eso aquí nadie puede decir si entretanto se iniciaron trabajos nuevos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The balance could not be asked, so nothing is said about credits.</source>
        <translation>No se pudo consultar el saldo, así que no se dice nada de los créditos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits are reserved now.</source>
        <extracomment>English singular: The balance says: 1 credit is reserved now.</extracomment>
        <translation>
            <numerusform>El saldo dice: ahora hay {count} crédito reservado.</numerusform>
            <numerusform>El saldo dice: ahora hay {count} créditos reservados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>The balance says: {count} credits were reserved before the run, {after} are now.</source>
        <extracomment>English singular: The balance says: 1 credit was reserved before the run, {after} are now.</extracomment>
        <translation>
            <numerusform>El saldo dice: antes de la ejecución había {count} crédito reservado, ahora hay {after}.</numerusform>
            <numerusform>El saldo dice: antes de la ejecución había {count} créditos reservados, ahora hay {after}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The check was stopped.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not ask what jobs are doing.</source>
        <translation>La clave «{name}» no puede preguntar qué hacen los trabajos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The key “{name}” may not read the service's list of jobs.</source>
        <translation>La clave «{name}» no puede leer la lista de trabajos del servicio.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service did not say of every job what it is doing.</source>
        <translation>El servicio no dijo de cada trabajo qué está haciendo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service does not accept the key “{name}”.</source>
        <translation>El servicio no acepta la clave «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service had trouble while its list was being read.</source>
        <translation>El servicio tuvo problemas mientras se leía su lista.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service was asked about every job.</source>
        <translation>Se preguntó al servicio por cada trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's list could not be read to its end.</source>
        <translation>La lista del servicio no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>The service's whole list was read.</source>
        <translation>Se leyó la lista entera del servicio.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found.</source>
        <translation>Puede haber más trabajos de los encontrados.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>There may be more jobs than were found. Look again in a moment.</source>
        <translation>Puede haber más trabajos de los encontrados. Vuelva a mirar dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>They can be cancelled all the same.</source>
        <translation>Se pueden cancelar de todos modos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>This key may not read the balance, so nothing is said about credits.</source>
        <translation>Esta clave no puede leer el saldo, así que no se dice nada de los créditos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>at least {count} credits</source>
        <extracomment>English singular: at least 1 credit</extracomment>
        <translation>
            <numerusform>al menos {count} crédito</numerusform>
            <numerusform>al menos {count} créditos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{cancelled} of {count} are cancelled, says the service.</source>
        <extracomment>English singular: {cancelled} of 1 is cancelled, says the service.</extracomment>
        <translation>
            <numerusform>{cancelled} de {count} está cancelado, dice el servicio.</numerusform>
            <numerusform>{cancelled} de {count} están cancelados, dice el servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are being processed; the service may refuse those.</source>
        <extracomment>English singular: 1 is being processed; the service may refuse that one.</extracomment>
        <translation>
            <numerusform>{count} se está procesando; quizá el servicio lo rechace.</numerusform>
            <numerusform>{count} se están procesando; quizá el servicio los rechace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are cancelled already; nothing is sent for them.</source>
        <extracomment>English singular: 1 is cancelled already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} ya está cancelado; no se envía nada por él.</numerusform>
            <numerusform>{count} ya están cancelados; no se envía nada por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are in a state that is new to this program.</source>
        <extracomment>English singular: 1 is in a state that is new to this program.</extracomment>
        <translation>
            <numerusform>{count} está en un estado nuevo para este programa.</numerusform>
            <numerusform>{count} están en un estado nuevo para este programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service any more.</source>
        <extracomment>English singular: 1 is not known to the service any more.</extracomment>
        <translation>
            <numerusform>{count} ya no consta en el servicio.</numerusform>
            <numerusform>{count} ya no constan en el servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are not known to the service with this key.</source>
        <extracomment>English singular: 1 is not known to the service with this key.</extracomment>
        <translation>
            <numerusform>{count} no consta en el servicio con esta clave.</numerusform>
            <numerusform>{count} no constan en el servicio con esta clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are shown as {state}.</source>
        <extracomment>English singular: 1 is shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} figura como {state}.</numerusform>
            <numerusform>{count} figuran como {state}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} are still shown as {state}.</source>
        <extracomment>English singular: 1 is still shown as {state}.</extracomment>
        <translation>
            <numerusform>{count} aún figura como {state}.</numerusform>
            <numerusform>{count} aún figuran como {state}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} can be cancelled.</source>
        <extracomment>English singular: 1 can be cancelled.</extracomment>
        <translation>
            <numerusform>{count} se puede cancelar.</numerusform>
            <numerusform>{count} se pueden cancelar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} credits</source>
        <extracomment>English singular: 1 credit</extracomment>
        <translation>
            <numerusform>{count} crédito</numerusform>
            <numerusform>{count} créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} days ago</source>
        <extracomment>English singular: 1 day ago</extracomment>
        <translation>
            <numerusform>hace {count} día</numerusform>
            <numerusform>hace {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} have finished already; nothing is sent for them.</source>
        <extracomment>English singular: 1 has finished already; nothing is sent for it.</extracomment>
        <translation>
            <numerusform>{count} ya ha acabado; no se envía nada por él.</numerusform>
            <numerusform>{count} ya han acabado; no se envía nada por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} hours ago</source>
        <extracomment>English singular: 1 hour ago</extracomment>
        <translation>
            <numerusform>hace {count} hora</numerusform>
            <numerusform>hace {count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} minutes ago</source>
        <extracomment>English singular: 1 minute ago</extracomment>
        <translation>
            <numerusform>hace {count} minuto</numerusform>
            <numerusform>hace {count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/find.py"/>
        <source>{count} new jobs were started meanwhile.</source>
        <extracomment>English singular: 1 new job was started meanwhile.</extracomment>
        <translation>
            <numerusform>Entretanto se inició {count} trabajo nuevo.</numerusform>
            <numerusform>Entretanto se iniciaron {count} trabajos nuevos.</numerusform>
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
        <translation>No existe ese trabajo</translation>
    </message>
    <message>
        <location filename="../../app/wording/find.py"/>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key.</source>
        <translation>El servicio no conoce ese trabajo para esta clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A digit or more is missing.</source>
        <translation>Falta al menos un carácter.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>A job ID looks like this: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. IDs that are named as something else, such as source_id or request_id, are not taken for jobs.</source>
        <translation>Un ID de trabajo tiene este aspecto: 6f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e60. Los ID con otro nombre, como source_id o request_id, no se toman por trabajos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Another program is using {source}.</source>
        <translation>Otro programa está usando {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Ask whoever owns the file, or copy it to a folder of your own.</source>
        <translation>Pregunte al dueño del archivo, o cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Check the disk or the network connection, or copy the file, and try again.</source>
        <translation>Compruebe el disco o la conexión de red, o copie el archivo, e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Close it there, and open it here again.</source>
        <translation>Ciérrelo allí y ábralo aquí otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Copy the column with the job IDs into a new workbook, or save the sheet as CSV.</source>
        <translation>Copie la columna con los ID de trabajo en un libro nuevo, o guarde la hoja como CSV.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a column.</source>
        <translation>Entréguelo sin nombrar una columna.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Hand it in without naming a sheet.</source>
        <translation>Entréguelo sin nombrar una hoja.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has a character in it that does not belong in a job ID.</source>
        <translation>Contiene un carácter que no corresponde a un ID de trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has more digits than a job ID.</source>
        <translation>Tiene más caracteres que un ID de trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these columns: {columns}.</source>
        <translation>Tiene estas columnas: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>It has these sheets: {sheets}.</source>
        <translation>Tiene estas hojas: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Look whether it was moved, renamed or deleted, and open it again.</source>
        <translation>Mire si se movió, cambió de nombre o se eliminó, y ábralo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Nothing of it was added to the list.</source>
        <translation>No se añadió nada de ello a la lista.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in Outlook and copy its text, or save the attached list by itself.</source>
        <translation>Ábralo en Outlook y copie su texto, o guarde aparte la lista adjunta.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open it in your spreadsheet program, save it again, and try that copy.</source>
        <translation>Ábralo en su hoja de cálculo, guárdelo otra vez y pruebe con esa copia.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Open the files in it that list the jobs.</source>
        <translation>Abra los archivos que contiene con la lista de trabajos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Reading {source} was stopped.</source>
        <translation>Se detuvo la lectura de {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save a copy without the password, or copy the job IDs out of it and paste them.</source>
        <translation>Guarde una copia sin contraseña, o copie de él los ID de trabajo y péguelos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Save the list as text, CSV, Excel or OpenDocument, or copy the job IDs and paste them.</source>
        <translation>Guarde la lista como texto, CSV, Excel u OpenDocument, o copie los ID de trabajo y péguelos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --column NAME.</source>
        <translation>Diga cuál es con --column NAME.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Say which one it is with --sheet NAME.</source>
        <translation>Diga cuál es con --sheet NAME.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several columns of {source} may hold the job IDs: {columns}.</source>
        <translation>Varias columnas de {source} pueden contener los ID de trabajo: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Several sheets of {source} hold IDs: {sheets}.</source>
        <translation>Varias hojas de {source} contienen ID: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split it, or copy the part with the job IDs and paste it.</source>
        <translation>Divídalo, o copie la parte con los ID de trabajo y péguela.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Split the list, and cancel one part after the other.</source>
        <translation>Divida la lista y cancele una parte tras otra.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There are more than {limit} jobs in {source}.</source>
        <translation>Hay más de {limit} trabajos en {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>There is no job ID in {source}.</source>
        <translation>No hay ningún ID de trabajo en {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>Unpack it, and open the list that is inside.</source>
        <translation>Descomprímalo y abra la lista que contiene.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>You have no permission to read {source}.</source>
        <translation>No tiene permiso para leer {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>the standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>what was pasted</source>
        <translation>lo pegado</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} could not be read to its end.</source>
        <translation>{source} no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no column “{name}”.</source>
        <translation>{source} no tiene la columna «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no columns, so there is no column “{name}”.</source>
        <translation>{source} no tiene columnas, así que no hay columna «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheet “{name}”.</source>
        <translation>{source} no tiene la hoja «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} has no sheets, so there is no sheet “{name}”.</source>
        <translation>{source} no tiene hojas, así que no hay hoja «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a folder.</source>
        <translation>{source} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is a packed archive.</source>
        <translation>{source} es un archivo comprimido.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is an e-mail in Outlook's own format.</source>
        <translation>{source} es un correo en el formato propio de Outlook.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is damaged or no real workbook.</source>
        <translation>{source} está dañado o no es un libro de verdad.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is larger than {limit} MB.</source>
        <translation>Hay más de {limit} MB en {source}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is no kind of file that a list can be read from.</source>
        <translation>{source} no es un tipo de archivo del que se pueda leer una lista.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is not there.</source>
        <translation>{source} no está ahí.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} is protected by a password.</source>
        <translation>{source} está protegido con contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/wording/intake.py"/>
        <source>{source} would fill the memory when it is opened.</source>
        <translation>{source} llenaría la memoria al abrirlo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/jobs.py"/>
        <source>Cancel them in several lists, one after the other.</source>
        <translation>Cancélelos en varias listas, una tras otra.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/jobs.py"/>
        <source>The list would have {count} jobs; it holds {most} at most.</source>
        <translation>
            <numerusform>La lista tendría {count} trabajo; admite {most} como máximo.</numerusform>
            <numerusform>La lista tendría {count} trabajos; admite {most} como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Another program has changed what was saved in your keychain ({keychain}).</source>
        <translation>Otro programa ha cambiado lo que estaba guardado en su llavero ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Check that it is the key and nothing else, or use it for this session only.</source>
        <translation>Compruebe que es la clave y nada más, o úsela solo en esta sesión.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/keys.py"/>
        <source>Choose one of {count} letters at most.</source>
        <translation>
            <numerusform>Elija uno de {count} letra como máximo.</numerusform>
            <numerusform>Elija uno de {count} letras como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Copy the key once more, by itself, and paste it again.</source>
        <translation>Copie la clave otra vez, ella sola, y péguela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again, or log in the way you did when you saved it.</source>
        <translation>Introdúzcala otra vez, o inicie sesión como lo hizo al guardarla.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter it again.</source>
        <translation>Introdúzcala otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Enter the key again; it takes the place of what is there.</source>
        <translation>Introduzca la clave otra vez; sustituye a lo que hay.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Give it one that you will recognise, such as “Studio”.</source>
        <translation>Dele uno que vaya a reconocer, como «Estudio».</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>No key was entered.</source>
        <translation>No se introdujo ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Paste the key from the “API” tab of account.topazlabs.com.</source>
        <translation>Pegue la clave de la pestaña «API» de account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Perhaps another window saved one just then. Save it again, or use it for this session only.</source>
        <translation>Quizá otra ventana guardó una en ese momento. Guárdela otra vez, o úsela solo en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key has no name yet.</source>
        <translation>La clave aún no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” is no longer in your keychain ({keychain}).</source>
        <translation>La clave «{name}» ya no está en su llavero ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>The key “{name}” was saved in another keychain ({keychain}); now there is {present}.</source>
        <translation>La clave «{name}» se guardó en otro llavero ({keychain}); ahora está {present}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This computer has no keychain that can keep the key.</source>
        <translation>Este equipo no tiene un llavero que pueda guardar la clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This name is too long for a key.</source>
        <translation>Este nombre es demasiado largo para una clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text cannot be a key: it has a space, a line break or a special character in it.</source>
        <translation>Este texto no puede ser una clave: contiene un espacio, un salto de línea o un carácter especial.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>This text is too long for your keychain ({keychain}).</source>
        <translation>Este texto es demasiado largo para su llavero ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again and allow it when you are asked, or use the key for this session only.</source>
        <translation>Inténtelo otra vez y permítalo cuando se le pregunte, o use la clave solo en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only.</source>
        <translation>Inténtelo otra vez, o use la clave solo en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Try again, or use the key for this session only. The log has more.</source>
        <translation>Inténtelo otra vez, o use la clave solo en esta sesión. El registro dice más.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Desbloquéelo e inténtelo otra vez, o use la clave solo en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>You can use the key for this session; enter it again the next time.</source>
        <translation>Puede usar la clave en esta sesión; introdúzcala de nuevo la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not keep the key ({keychain}).</source>
        <translation>Su llavero no conservó la clave ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain did not let this program in ({keychain}).</source>
        <translation>Su llavero no dio acceso a este programa ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain had a trouble of its own ({keychain}).</source>
        <translation>Su llavero tuvo un problema propio ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain is locked ({keychain}).</source>
        <translation>Su llavero está bloqueado ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/keys.py"/>
        <source>Your keychain stopped answering ({keychain}).</source>
        <translation>Su llavero dejó de responder ({keychain}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>The practice service could not be started on this computer.</source>
        <translation>El servicio de práctica no se pudo iniciar en este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/practice.py"/>
        <source>Try again. If it happens each time, ask whoever looks after this computer whether programs may talk to the address 127.0.0.1.</source>
        <translation>Inténtelo otra vez. Si pasa siempre, pregunte a quien administra este equipo si los programas pueden hablar con la dirección 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Ask whoever looks after your network for an HTTP proxy, and enter it in the settings.</source>
        <translation>Pida a quien administra su red un proxy HTTP, e introdúzcalo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The password for the proxy “{proxy}” could not be read from your keychain.</source>
        <translation>La contraseña del proxy «{proxy}» no se pudo leer de su llavero.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy is asked without it. If that fails, unlock your keychain, or enter the password again in the settings.</source>
        <translation>Se pregunta al proxy sin ella. Si falla, desbloquee su llavero, o introduzca la contraseña otra vez en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>The proxy that is set cannot be an address (“{proxy}”).</source>
        <translation>El proxy indicado no puede ser una dirección («{proxy}»).</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>This kind of proxy cannot be used (“{proxy}”).</source>
        <translation>Este tipo de proxy no se puede usar («{proxy}»).</translation>
    </message>
    <message>
        <location filename="../../app/wording/proxy.py"/>
        <source>Write it as proxy.example.com:8080, in the settings of this program or in HTTPS_PROXY.</source>
        <translation>Escríbalo como proxy.example.com:8080, en los ajustes de este programa o en HTTPS_PROXY.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A run was written down by a newer version of this program.</source>
        <translation>Una ejecución la anotó una versión más nueva de este programa.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>A wrong character in it</source>
        <translation>Un carácter incorrecto</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Let the run come to its end and save the report before you close the program.</source>
        <translation>La cancelación sigue. Deje que la ejecución llegue al final y guarde el informe antes de cerrar el programa.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Cancelling goes on. Make room on the disk, and the run is written down again; otherwise save the report before you close the program.</source>
        <translation>La cancelación sigue. Haga sitio en el disco y la ejecución volverá a anotarse; si no, guarde el informe antes de cerrar el programa.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .csv.</source>
        <translation>Elija un nombre que acabe en .csv.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose a name that ends in .xlsx, .csv or .json.</source>
        <translation>Elija un nombre que acabe en .xlsx, .csv o .json.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder or another disk.</source>
        <translation>Elija otra carpeta u otro disco.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, or connect the drive again.</source>
        <translation>Elija otra carpeta, o vuelva a conectar la unidad.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another folder, such as your documents, or another name.</source>
        <translation>Elija otra carpeta, como sus documentos, u otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Choose another name for the report.</source>
        <translation>Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>Ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Go on there, or close that window first.</source>
        <translation>Siga allí, o cierre antes esa ventana.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Hand in its IDs again: what is cancelled already stays so.</source>
        <translation>Entregue sus ID otra vez: lo que ya está cancelado sigue así.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Handed in altogether</source>
        <translation>Entregados en total</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in the list</source>
        <translation>Trabajos en la lista</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Jobs in this report</source>
        <translation>Trabajos en este informe</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look like damaged IDs</source>
        <translation>Parecen ID dañados</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Look with “Find my running jobs” whether any of its jobs are still running, or hand in their IDs again: what is cancelled already stays so.</source>
        <translation>Mire con «Buscar mis trabajos en curso» si alguno de sus trabajos sigue en curso, o entregue sus ID otra vez: lo que ya está cancelado sigue así.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Make room, or choose another disk.</source>
        <translation>Haga sitio, o elija otro disco.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Open it with the newer version.</source>
        <translation>Ábrala con la versión más nueva.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Practice: no real job was touched.</source>
        <translation>Práctica: no se tocó ningún trabajo real.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Same as job number</source>
        <translation>Igual que el trabajo número</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The disk is full, so this run is not being written down.</source>
        <translation>El disco está lleno, así que esta ejecución no se está anotando.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The folder “{folder}” for the report is not there.</source>
        <translation>La carpeta «{folder}» para el informe no existe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run cannot be read at the moment.</source>
        <translation>El registro de una ejecución no se puede leer en este momento.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of a run is damaged and cannot be read. It was kept as “{file}.damaged”.</source>
        <translation>El registro de una ejecución está dañado y no se puede leer. Se guardó como «{file}.damaged».</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The record of this run is not there any more.</source>
        <translation>El registro de esta ejecución ya no está.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: it has more columns than Excel takes.</source>
        <translation>El informe no se guardó: tiene más columnas de las que admite Excel.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: there is not enough room on the disk.</source>
        <translation>El informe no se guardó: no hay sitio suficiente en el disco.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” could not be written.</source>
        <translation>El informe no se guardó: «{file}» no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” is open in another program.</source>
        <translation>El informe no se guardó: «{file}» está abierto en otro programa.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>The report was not saved: “{file}” may not be written there.</source>
        <translation>El informe no se guardó: «{file}» no se puede escribir ahí.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is going on in another window.</source>
        <translation>Esta ejecución está en marcha en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down any more: something else has changed its file.</source>
        <translation>Esta ejecución ya no se está anotando: algo ha cambiado su archivo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the disk does not take it.</source>
        <translation>Esta ejecución no se está anotando: el disco no la admite.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>This run is not being written down: the program may not write into its own folder.</source>
        <translation>Esta ejecución no se está anotando: el programa no puede escribir en su propia carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Try again. If it stays so, ask whoever looks after this computer about the file “{file}”.</source>
        <translation>Inténtelo otra vez. Si sigue igual, pregunte a quien administra este equipo por el archivo «{file}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>Were in the list already</source>
        <translation>Ya estaban en la lista</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What became of the jobs</source>
        <translation>Qué fue de los trabajos</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” does not say in which format the report is wanted.</source>
        <translation>«{file}» no dice en qué formato se quiere el informe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/records.py"/>
        <source>“{file}” is a folder.</source>
        <translation>«{file}» es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer came, and the service could not be asked. Check it again.</source>
        <translation>Se envió una petición, pero no llegó respuesta, y no se pudo preguntar al servicio. Compruébelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>A request was sent, but no answer said what became of it. It can be checked again.</source>
        <translation>Se envió una petición, pero ninguna respuesta dijo qué fue de ella. Se puede comprobar otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Cannot be cancelled any more</source>
        <translation>Ya no se puede cancelar</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Had already finished</source>
        <translation>Ya había acabado</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>In the list; nothing has been sent for it yet.</source>
        <translation>En la lista; aún no se ha enviado nada por él.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It is tried again by itself; nothing to do.</source>
        <translation>Se intenta otra vez por sí solo; no hay que hacer nada.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was cancelled before this run asked for it.</source>
        <translation>Estaba cancelado antes de que esta ejecución lo pidiera.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>It was seen finished before the run (“{state}”), so nothing was sent.</source>
        <translation>Ya había acabado antes de la ejecución («{state}»), así que no se envió nada.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>May have been cancelled</source>
        <translation>Puede haberse cancelado</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>No answer confirmed it, but the service's own status says cancelled.</source>
        <translation>Ninguna respuesta lo confirmó, pero el propio servicio lo da por cancelado.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not allowed with this key</source>
        <translation>No permitido con esta clave</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled</source>
        <translation>No cancelado</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Not cancelled: stopped first</source>
        <translation>No cancelado: ejecución detenida</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The answer was lost; the service is asked what became of the job.</source>
        <translation>La respuesta se perdió; se pregunta al servicio qué fue del trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had been cancelled by somebody before this run.</source>
        <translation>Alguien había cancelado el trabajo antes de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had come to its end, completed or failed, before it was reached.</source>
        <translation>El trabajo había llegado a su fin, completado o fallido, antes de su turno.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had completed before the request reached it.</source>
        <translation>El trabajo había terminado antes de que le llegara la petición.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job had failed by itself before the request reached it.</source>
        <translation>El trabajo había fallado por sí solo antes de que le llegara la petición.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The job is not cancelled; the row says why. It can be tried again.</source>
        <translation>El trabajo no está cancelado; la fila dice por qué. Se puede intentar otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The request is on its way.</source>
        <translation>La petición está en camino.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before the answer came. Check it again.</source>
        <translation>La ejecución se detuvo antes de que llegara la respuesta. Compruébelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped before this job's turn. It can be tried again.</source>
        <translation>La ejecución se detuvo antes del turno de este trabajo. Se puede intentar otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The run was stopped first; nothing happened to the job.</source>
        <translation>La ejecución se detuvo antes; al trabajo no le pasó nada.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service asked us to slow down.</source>
        <translation>El servicio nos pidió ir más despacio.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed it.</source>
        <translation>El servicio lo confirmó.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service confirmed that the job is cancelled.</source>
        <translation>El servicio confirmó que el trabajo está cancelado.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service does not accept this as a job ID. Check it and hand it in anew.</source>
        <translation>El servicio no acepta esto como ID de trabajo. Compruébelo y entréguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service had trouble each time, and the job is still running. Try it again.</source>
        <translation>El servicio tuvo problemas cada vez, y el trabajo sigue en curso. Inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service has trouble; it is tried again.</source>
        <translation>El servicio tiene problemas; se intenta otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing it already and refused to cancel it.</source>
        <translation>El servicio ya lo está procesando y se negó a cancelarlo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service is processing the job and does not cancel it any more.</source>
        <translation>El servicio está procesando el trabajo y ya no lo cancela.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service knows no such job for this key. Check the ID, or use the key that started it.</source>
        <translation>El servicio no conoce ese trabajo para esta clave. Compruebe el ID, o use la clave que lo inició.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused although the job is pending; it is tried again.</source>
        <translation>El servicio se negó aunque el trabajo aún espera; se intenta otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused several times although the job is still pending. Try it again soon.</source>
        <translation>El servicio se negó varias veces aunque el trabajo aún espera. Inténtelo otra vez pronto.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and did not say in which state it is. Try it again.</source>
        <translation>El servicio se negó a cancelarlo y no dijo en qué estado está. Inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service refused to cancel it and is asked why.</source>
        <translation>El servicio se negó a cancelarlo y se le pregunta por qué.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>The service reports the state “{state}”, which is new to this program. Look at the job there.</source>
        <translation>El servicio informa del estado «{state}», nuevo para este programa. Mire el trabajo allí.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel it. Use the key that started the job.</source>
        <translation>Esta clave no puede cancelarlo. Use la clave que inició el trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This key may not cancel the job.</source>
        <translation>Esta clave no puede cancelar el trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>This program made an error at this row, so its result is not known. Check it again.</source>
        <translation>Este programa cometió un error en esta fila, así que su resultado no se conoce. Compruébelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a connection; nothing was sent.</source>
        <translation>Esperando una conexión; no se envió nada.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting for a key that the service accepts.</source>
        <translation>Esperando una clave que el servicio acepte.</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Waiting to try again</source>
        <translation>Espera otro intento</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>Was cancelled before</source>
        <translation>Ya estaba cancelado</translation>
    </message>
    <message>
        <location filename="../../app/wording/rows.py"/>
        <source>{sentence} The service says: “{message}”</source>
        <translation>{sentence} El servicio dice: «{message}»</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Ask whoever looks after this network whether it inspects connections; this computer has to trust its certificate.</source>
        <translation>Pregunte a quien administra esta red si inspecciona las conexiones; este equipo tiene que confiar en su certificado.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the address, and whether this network asks you to log in with a browser first.</source>
        <translation>Compruebe la dirección, y si esta red pide antes iniciar sesión con un navegador.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and a VPN if there is one.</source>
        <translation>Compruebe la conexión de red, y la VPN si la hay.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether the address is written right.</source>
        <translation>Compruebe la conexión de red, y si la dirección está bien escrita.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the network connection, and whether this network needs a proxy to reach the internet.</source>
        <translation>Compruebe la conexión de red, y si esta red necesita un proxy para llegar a Internet.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check the proxy's address, and its user name and password.</source>
        <translation>Compruebe la dirección del proxy, y su nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Check whether the address and its port are right.</source>
        <translation>Compruebe si la dirección y su puerto son correctos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Enter another key from the “API” tab of account.topazlabs.com, and the run goes on.</source>
        <translation>Introduzca otra clave, de la pestaña «API» de account.topazlabs.com, y la ejecución sigue.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>It is tried again; check the network if this goes on.</source>
        <translation>Se intenta otra vez; compruebe la red si esto sigue.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No answer has come for {count} seconds. Check the network if this goes on.</source>
        <extracomment>English singular: No answer has come for 1 second. Check the network if this goes on.</extracomment>
        <translation>
            <numerusform>No ha llegado ninguna respuesta desde hace {count} segundo. Compruebe la red si esto continúa.</numerusform>
            <numerusform>No ha llegado ninguna respuesta desde hace {count} segundos. Compruebe la red si esto continúa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>No connection. The next attempt is in {count} seconds.</source>
        <extracomment>English singular: No connection. The next attempt is in 1 second.</extracomment>
        <translation>
            <numerusform>Sin conexión. El próximo intento es en {count} segundo.</numerusform>
            <numerusform>Sin conexión. El próximo intento es en {count} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing accepts connections at {address}.</source>
        <translation>Nada acepta conexiones en {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Nothing more is sent until you go on.</source>
        <translation>No se envía nada más hasta que usted continúe.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The address {address} was not found.</source>
        <translation>No se encontró la dirección {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} broke off.</source>
        <translation>La conexión con {address} se cortó.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The connection to {address} is not safe, so nothing is sent over it.</source>
        <translation>La conexión con {address} no es segura, así que no se envía nada por ella.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The proxy of this network lets nothing through to {address}.</source>
        <translation>El proxy de esta red no deja pasar nada a {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The run is paused.</source>
        <translation>La ejecución está en pausa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/wording/run.py"/>
        <source>The service asked us to slow down. Going on in {count} seconds.</source>
        <extracomment>English singular: The service asked us to slow down. Going on in 1 second.</extracomment>
        <translation>
            <numerusform>El servicio nos pidió ir más despacio. Se sigue en {count} segundo.</numerusform>
            <numerusform>El servicio nos pidió ir más despacio. Se sigue en {count} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service does not accept the key “{name}”. It did nothing to the jobs that are left.</source>
        <translation>El servicio no acepta la clave «{name}». No hizo nada a los trabajos que quedan.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service lets us go no faster at the moment.</source>
        <translation>El servicio no nos deja ir más rápido por ahora.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>The service says that the key “{name}” may not cancel these jobs.</source>
        <translation>El servicio dice que la clave «{name}» no puede cancelar estos trabajos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>There is no way to {address} from here.</source>
        <translation>No hay camino desde aquí a {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>These jobs don't seem to belong to the key “{name}”: the service knows none of the first.</source>
        <translation>Estos trabajos no parecen ser de la clave «{name}»: el servicio no conoce ninguno de los primeros.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>Use the key with which the jobs were started, or go on if only the first jobs are others'.</source>
        <translation>Use la clave con la que se iniciaron los trabajos, o continúe si solo los primeros son de otros.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>What came from {address} was no answer of the service.</source>
        <translation>Lo que llegó de {address} no era una respuesta del servicio.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} could not be reached in time.</source>
        <translation>No se pudo llegar a tiempo a {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/run.py"/>
        <source>{address} took too long to answer.</source>
        <translation>{address} tardó demasiado en responder.</translation>
    </message>
    <message>
        <location filename="../../app/wording/sentence.py"/>
        <source>{before} {after}</source>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>A firewall may block it. Ask whoever looks after your network to allow it.</source>
        <translation>Puede que un cortafuegos la bloquee. Pida a quien administra su red que la permita.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to allow it.</source>
        <translation>Pida a quien administra su red que lo permita.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network to let this program through with a name and a password, or without a login.</source>
        <translation>Pida a quien administra su red que deje pasar este programa con un nombre y una contraseña, o sin inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Ask whoever looks after your network.</source>
        <translation>Pregunte a quien administra su red.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings, or ask whoever looks after your network.</source>
        <translation>Compruebe su dirección en los ajustes, o pregunte a quien administra su red.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check its address in the settings. If a web page asks for a login, open it in a browser first.</source>
        <translation>Compruebe su dirección en los ajustes. Si una página web pide iniciar sesión, ábrala antes en un navegador.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address, or try again later.</source>
        <translation>Compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the address. A web page may ask for a login: open it in a browser first.</source>
        <translation>Compruebe la dirección. Quizá una página web pida iniciar sesión: ábrala antes en un navegador.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the certificate</source>
        <translation>Comprobar el certificado</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer.</source>
        <translation>Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check the date of this computer. If it is right, tell whoever looks after your network.</source>
        <translation>Compruebe la fecha de este equipo. Si es correcta, avise a quien administra su red.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online, and whether the address is spelled right.</source>
        <translation>Compruebe si este equipo tiene conexión, y si la dirección está bien escrita.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online.</source>
        <translation>Compruebe si este equipo tiene conexión.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Check whether this computer is online; a firewall may stand in between. Ask whoever looks after your network.</source>
        <translation>Compruebe si este equipo tiene conexión; puede haber un cortafuegos en medio. Pregunte a quien administra su red.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Do not go on in this network. Ask whoever looks after your network.</source>
        <translation>No siga en esta red. Pregunte a quien administra su red.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them again in the settings.</source>
        <translation>Introdúzcalos otra vez en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Enter them in the settings.</source>
        <translation>Introdúzcalos en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Find the service's name</source>
        <translation>Encontrar el nombre del servicio</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Go through the proxy</source>
        <translation>Pasar por el proxy</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>If your company inspects connections, ask whoever looks after your network to add this authority to the computer. Otherwise do not go on in this network.</source>
        <translation>Si su empresa inspecciona las conexiones, pida a quien administra su red que añada esa autoridad al equipo. Si no, no siga en esta red.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Nobody knows where “{host}” is.</source>
        <translation>Nadie sabe dónde está «{host}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Something old stands in between. Ask whoever looks after your network.</source>
        <translation>Hay algo antiguo en medio. Pregunte a quien administra su red.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Talk with the service</source>
        <translation>Hablar con el servicio</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” has been withdrawn by {issuer}.</source>
        <translation>El certificado de «{host}» fue retirado por {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” is good from {begins} on. It was issued by {issuer}.</source>
        <translation>El certificado de «{host}» vale a partir de {begins}. Lo emitió {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was good until {ends}. It was issued by {issuer}.</source>
        <translation>El certificado de «{host}» valía hasta {ends}. Lo emitió {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}” was issued by {issuer}, which this computer does not trust.</source>
        <translation>El certificado de «{host}» lo emitió {issuer}, en quien este equipo no confía.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The certificate of “{host}”, issued by {issuer}, is not trusted: {reason}.</source>
        <translation>El certificado de «{host}», emitido por {issuer}, no es de confianza: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The computer “{host}” is there, but takes no connection on port {port}.</source>
        <translation>El equipo «{host}» está ahí, pero no acepta conexiones en el puerto {port}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The connection to “{host}” is cut off at once.</source>
        <translation>La conexión con «{host}» se corta al instante.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The key would travel unprotected to “{url}”, so nothing is sent there.</source>
        <translation>La clave viajaría sin protección a «{url}», así que allí no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” asks for a name and a password.</source>
        <translation>El proxy «{proxy}» pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not accept the name “{user}” with this password.</source>
        <translation>El proxy «{proxy}» no acepta el nombre «{user}» con esta contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not answer.</source>
        <translation>El proxy «{proxy}» no responde.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” does not let this program through to the service.</source>
        <translation>El proxy «{proxy}» no deja pasar este programa al servicio.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The proxy “{proxy}” wants a login of a kind that this program does not know (NTLM or Kerberos).</source>
        <translation>El proxy «{proxy}» quiere un inicio de sesión que este programa no conoce (NTLM o Kerberos).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there and does not accept this key.</source>
        <translation>El servicio está ahí y no acepta esta clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>The service is there, but has trouble just now ({code}).</source>
        <translation>El servicio está ahí, pero tiene problemas en este momento ({code}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>There is no way from here to “{host}”.</source>
        <translation>No hay camino desde aquí a «{host}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This address says more than where the service is: “{url}”.</source>
        <translation>Esta dirección dice más que dónde está el servicio: «{url}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>This is not the address of a service: “{url}”.</source>
        <translation>Esto no es la dirección de un servicio: «{url}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Try the key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” does not protect the connection.</source>
        <translation>Lo que responde como «{host}» no protege la conexión.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” is not the service ({code}).</source>
        <translation>Lo que responde como «{host}» no es el servicio ({code}).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” shows a certificate for somebody else: {names}. It was issued by {issuer}.</source>
        <translation>Lo que responde como «{host}» muestra un certificado de otro: {names}. Lo emitió {issuer}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers as “{host}” vouches for itself only, under the name {subject}.</source>
        <translation>Lo que responde como «{host}» solo responde por sí mismo, con el nombre {subject}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>What answers at “{proxy}” is not a proxy.</source>
        <translation>Lo que responde en «{proxy}» no es un proxy.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it as https://api.topazlabs.com.</source>
        <translation>Escríbala como https://api.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write it without a path and without a name, as https://api.topazlabs.com.</source>
        <translation>Escríbala sin ruta y sin nombre, como https://api.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>Write the address with https:// at its beginning.</source>
        <translation>Escriba la dirección con https:// al principio.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” does not answer.</source>
        <translation>«{host}» no responde.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” offers no protection that is safe enough (TLS 1.2 or newer).</source>
        <translation>«{host}» no ofrece una protección lo bastante segura (TLS 1.2 o más nuevo).</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <source>“{host}” took the question and did not answer.</source>
        <translation>«{host}» tomó la pregunta y no respondió.</translation>
    </message>
    <message>
        <location filename="../../app/wording/service.py"/>
        <location filename="../../app/wording/session.py"/>
        <source>Copy it once more from the “API” tab of account.topazlabs.com, or make a new one there.</source>
        <translation>Cópiela otra vez de la pestaña «API» de account.topazlabs.com, o cree allí una nueva.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>A run is under way.</source>
        <translation>Hay una ejecución en marcha.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Check the network. The key is used as it is until then.</source>
        <translation>Compruebe la red. Hasta entonces la clave se usa tal cual.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Enter the key from the “API” tab of account.topazlabs.com.</source>
        <translation>Introduzca la clave de la pestaña «API» de account.topazlabs.com.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it at that address.</source>
        <translation>Continúela en esa dirección.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Go on with it with that key.</source>
        <translation>Continúela con esa clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>It is used as it is; a wrong key would do no harm.</source>
        <translation>Se usa tal cual; una clave equivocada no haría daño.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Jobs can be cancelled all the same.</source>
        <translation>Los trabajos se pueden cancelar de todos modos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: the service has trouble just now.</source>
        <translation>La clave no se pudo probar: el servicio tiene problemas en este momento.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The key could not be tried: there is no connection to the service.</source>
        <translation>La clave no se pudo probar: no hay conexión con el servicio.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service accepts this key.</source>
        <translation>El servicio acepta esta clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service does not accept this key.</source>
        <translation>El servicio no acepta esta clave.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>The service knows this key, but does not show it the credits.</source>
        <translation>El servicio conoce esta clave, pero no le muestra los créditos.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>There is no key to work with.</source>
        <translation>No hay clave con la que trabajar.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run belongs to another address: {address}.</source>
        <translation>Esta ejecución es de otra dirección: {address}.</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>This run was begun with another key: “{name}”.</source>
        <translation>Esta ejecución se empezó con otra clave: «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/session.py"/>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>Espere a que acabe, o deténgala antes.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>Enter your keys again under the same names. The damaged file was kept as “{path}”.</source>
        <translation>Introduzca sus claves otra vez con los mismos nombres. El archivo dañado se guardó como «{path}».</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be read (“{path}”).</source>
        <translation>Los ajustes no se pudieron leer («{path}»).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings could not be saved (“{path}”).</source>
        <translation>Los ajustes no se pudieron guardar («{path}»).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings that your company made for this computer could not be understood (“{path}”).</source>
        <translation>Los ajustes que su empresa hizo para este equipo no se pudieron entender («{path}»).</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>The settings were damaged, so they begin anew.</source>
        <translation>Los ajustes estaban dañados, así que empiezan de cero.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>They hold until you close the program. Check whether the disk is full or write-protected.</source>
        <translation>Valen hasta que cierre el programa. Compruebe si el disco está lleno o protegido contra escritura.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Ask whoever looks after this computer to let you read that file.</source>
        <translation>Puede trabajar sin ellos. Pida a quien administra este equipo que le deje leer ese archivo.</translation>
    </message>
    <message>
        <location filename="../../app/wording/settings.py"/>
        <source>You can work without them. Tell whoever looks after this computer.</source>
        <translation>Puede trabajar sin ellos. Avise a quien administra este equipo.</translation>
    </message>
</context>
</TS>
