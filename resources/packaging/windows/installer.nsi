; The installer for Windows. Compiled by build_scripts/packaging/windows.py, which defines:
;   PUBLISHER VERSION FILE_VERSION PAYLOAD ICON SIDE LICENCE SIZE_IN_KILOBYTES OUTPUT
;   and SIGN, a command that signs the file named behind it, where there is a certificate
;
; Per user by default, without administrator rights; for everyone with /ALLUSERS. Silent with /S.
; Another folder with /D=C:\Folder (the last argument, without quotation marks).
;
; The uninstaller knows for whom it was installed. With /REMOVESETTINGS it removes the settings, keys and journals of
; the person who runs it as well, which it offers otherwise, and never does silently.
;
; Exit codes: 0 done, 1 the person went back, 2 a file could not be written, 3 a Windows that is too old or not of
; 64 bits, 4 the program is running and was not closed, 5 for everyone, without the rights.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
; A program of which a file is missing is worse than none: an installation that cannot write all of it fails.
AllowSkipFiles off

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"
!include "StrFunc.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define TITLE "Job Canceller"
!define WINDOWED "Job Canceller.exe"
!define CONSOLE "job-canceller.exe"
!define UNINSTALLER "uninstall.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Job Canceller"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\job-canceller.exe"
!define PREVIOUS "_previous" ; the older version, for as long as a newer one is put in its place
!define PATIENCE 20 ; half seconds that a running program gets to close
!define OLDEST_BUILD 17763 ; Windows 10, 1809: Qt 6.8 runs on nothing older
!define OLDEST_BUILD_ON_ARM 22000 ; Windows 11: before, 64-bit programs for Intel did not run on ARM

Name "${TITLE}"
OutFile "${OUTPUT}"
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
!endif
BrandingText "${TITLE} ${VERSION}"
InstallDir ""
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${FILE_VERSION}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} Setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsThePerson

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"

LangString StillRunning ${LANG_ENGLISH} "Job Canceller is running. Close it, and choose Retry."
LangString StillRunning ${LANG_GERMAN} "Job Canceller läuft noch. Schließen Sie das Programm, und wählen Sie „Wiederholen“."
LangString StillRunning ${LANG_FRENCH} "Job Canceller est ouvert. Fermez-le, puis choisissez Réessayer."
LangString StillRunning ${LANG_SPANISH} "Job Canceller está abierto. Ciérrelo y elija Reintentar."
LangString StillRunning ${LANG_JAPANESE} "Job Canceller が実行中です。終了してから「再試行」を選んでください。"

LangString Needs64Bit ${LANG_ENGLISH} "Job Canceller needs a 64-bit Windows 10 (version 1809) or newer; on ARM processors, Windows 11."
LangString Needs64Bit ${LANG_GERMAN} "Job Canceller braucht ein 64-Bit-Windows 10 (Version 1809) oder neuer, auf ARM-Prozessoren Windows 11."
LangString Needs64Bit ${LANG_FRENCH} "Job Canceller nécessite Windows 10 64 bits (version 1809) ou plus récent ; sur processeur ARM, Windows 11."
LangString Needs64Bit ${LANG_SPANISH} "Job Canceller necesita Windows 10 de 64 bits (versión 1809) o posterior; con procesador ARM, Windows 11."
LangString Needs64Bit ${LANG_JAPANESE} "Job Canceller には 64 ビット版の Windows 10 (バージョン 1809) 以降が必要です。ARM プロセッサでは Windows 11 が必要です。"

LangString NeedsRights ${LANG_ENGLISH} "To install for everyone, start the installer as administrator."
LangString NeedsRights ${LANG_GERMAN} "Für eine Installation für alle starten Sie das Setup als Administrator."
LangString NeedsRights ${LANG_FRENCH} "Pour installer pour tous, lancez l’installation en tant qu’administrateur."
LangString NeedsRights ${LANG_SPANISH} "Para instalar para todos, inicie el instalador como administrador."
LangString NeedsRights ${LANG_JAPANESE} "すべてのユーザーにインストールするには、管理者として実行してください。"

LangString ForEveryoneAlready ${LANG_ENGLISH} "Job Canceller is already installed on this computer, for everyone. Do you want to install it once more, for yourself alone?"
LangString ForEveryoneAlready ${LANG_GERMAN} "Job Canceller ist auf diesem Computer bereits für alle installiert. Möchten Sie es noch einmal nur für sich installieren?"
LangString ForEveryoneAlready ${LANG_FRENCH} "Job Canceller est déjà installé sur cet ordinateur pour tous. Voulez-vous l’installer une fois de plus, pour vous seul ?"
LangString ForEveryoneAlready ${LANG_SPANISH} "Job Canceller ya está instalado en este equipo para todos. ¿Quiere instalarlo otra vez solo para usted?"
LangString ForEveryoneAlready ${LANG_JAPANESE} "Job Canceller は、このコンピューターにすべてのユーザー用としてインストール済みです。自分専用にもう一度インストールしますか?"

LangString OwnCopyStays ${LANG_ENGLISH} "You have a copy of Job Canceller for yourself as well. It stays as it is; you can remove it under “Apps” in the settings of Windows."
LangString OwnCopyStays ${LANG_GERMAN} "Sie haben Job Canceller außerdem nur für sich installiert. Diese Kopie bleibt, wie sie ist; entfernen können Sie sie in den Windows-Einstellungen unter „Apps“."
LangString OwnCopyStays ${LANG_FRENCH} "Vous avez aussi une copie de Job Canceller pour vous seul. Elle reste telle quelle ; vous pouvez la supprimer dans les paramètres de Windows, sous « Applications »."
LangString OwnCopyStays ${LANG_SPANISH} "También tiene una copia de Job Canceller solo para usted. Se queda como está; puede quitarla en la configuración de Windows, en «Aplicaciones»."
LangString OwnCopyStays ${LANG_JAPANESE} "自分専用の Job Canceller もインストールされています。そちらはそのまま残ります。Windows の設定の「アプリ」から削除できます。"

LangString MySettings ${LANG_ENGLISH} "My settings, keys and past runs"
LangString MySettings ${LANG_GERMAN} "Meine Einstellungen, Schlüssel und früheren Durchläufe"
LangString MySettings ${LANG_FRENCH} "Mes réglages, clés et exécutions passées"
LangString MySettings ${LANG_SPANISH} "Mis ajustes, claves y ejecuciones anteriores"
LangString MySettings ${LANG_JAPANESE} "自分の設定、キー、過去の実行"

${Using:StrFunc} UnStrLoc

Var ForEveryone
Var HasBegun ; to write files of the new version

; Which hive and folder: decided once, by /ALLUSERS, and by where an older version is.
!macro ChoosePlace
    ${If} $ForEveryone == 1
        SetShellVarContext all
        StrCpy $0 "$PROGRAMFILES64\${TITLE}"
    ${Else}
        SetShellVarContext current
        StrCpy $0 "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
!macroend

; Whoever may not do it for everyone is asked by Windows for somebody's password who may. A silent installation
; asks nothing. /ASKED keeps a Windows that grants no rights from asking for ever, and names who has asked.
!macro AskForRights PROGRAM ARGUMENTS
    UserInfo::GetAccountType
    Pop $R2
    ${If} $R2 != "Admin"
        ClearErrors
        ${GetOptions} $R0 "/ASKED" $R1
        ${If} ${Errors}
        ${AndIfNot} ${Silent}
            UserInfo::GetName
            Pop $R2
            ClearErrors
            ExecShell "runas" "${PROGRAM}" "$R0 ${ARGUMENTS}"
            ${IfNot} ${Errors}
                Quit
            ${EndIf}
        ${EndIf}
        MessageBox MB_ICONSTOP|MB_OK "$(NeedsRights)" /SD IDOK
        SetErrorLevel 5
        Quit
    ${EndIf}
!macroend

Function .onInit
    StrCpy $R1 ${OLDEST_BUILD}
    ${If} ${IsNativeARM64}
        StrCpy $R1 ${OLDEST_BUILD_ON_ARM}
    ${EndIf}
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastBuild} $R1
        MessageBox MB_ICONSTOP|MB_OK "$(Needs64Bit)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
    SetRegView 64
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/ALLUSERS" $R1
    ${If} ${Errors}
        StrCpy $ForEveryone 0
        ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
        ${If} $R1 != ""
            MessageBox MB_ICONQUESTION|MB_YESNO "$(ForEveryoneAlready)" /SD IDYES IDYES once_more
            SetErrorLevel 1
            Quit
            once_more:
        ${EndIf}
    ${Else}
        StrCpy $ForEveryone 1
        StrCpy $R3 ""
        ${If} $INSTDIR != ""
            StrCpy $R3 " /D=$INSTDIR"
        ${EndIf}
        !insertmacro AskForRights "$EXEPATH" "/ASKED=$R2$R3"
        ; Not removed here: with these rights, nothing is started that lies in a folder anybody can write to.
        ReadRegStr $R1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
        ${If} $R1 != ""
            MessageBox MB_ICONINFORMATION|MB_OK "$(OwnCopyStays)" /SD IDOK
        ${EndIf}
    ${EndIf}
    !insertmacro ChoosePlace
    ${If} $INSTDIR == ""
        ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
        ${If} $1 != ""
            StrCpy $INSTDIR $1
        ${Else}
            StrCpy $INSTDIR $0
        ${EndIf}
    ${EndIf}
FunctionEnd

; A program that is open holds its file: that it can be opened for writing tells that it has gone.
!macro NoteIfHeld FILE
    ${If} ${FileExists} "$INSTDIR\${FILE}"
        ClearErrors
        FileOpen $R1 "$INSTDIR\${FILE}" a
        ${If} ${Errors}
            StrCpy $R3 "${FILE}"
        ${Else}
            FileClose $R1
        ${EndIf}
    ${EndIf}
!macroend

!macro MoveOne FROM TO FILE
    ${If} ${FileExists} "$INSTDIR${FROM}\${FILE}"
        Rename "$INSTDIR${FROM}\${FILE}" "$INSTDIR${TO}\${FILE}"
    ${EndIf}
!macroend

!macro PutBack
    !insertmacro MoveOne "\${PREVIOUS}" "" "_internal"
    !insertmacro MoveOne "\${PREVIOUS}" "" "${CONSOLE}"
    !insertmacro MoveOne "\${PREVIOUS}" "" "${WINDOWED}"
    RMDir "$INSTDIR\${PREVIOUS}"
!macroend

; Ask a running program to close, as a click on its X would; it may have a question of its own. What runs in a
; console is waited for, and not ended: it may be in the middle of a list. Then the program is moved aside as a
; whole. That fails where anything in it is still held, and nothing has been changed then.
;
; Only what an earlier installation has put there is taken: never a folder as a whole, and nothing where the
; program is not, since others have a folder of that name, too.
!macro MoveAside UN
Function ${UN}MoveAside
    again:
        StrCpy $R0 0
    look:
        StrCpy $R3 ""
        !insertmacro NoteIfHeld "${CONSOLE}"
        !insertmacro NoteIfHeld "${WINDOWED}"
        StrCmp $R3 "" free
        ${If} $R0 == 0
            nsExec::Exec '"$SYSDIR\taskkill.exe" /IM "${WINDOWED}"'
            Pop $R2
        ${EndIf}
        IntOp $R0 $R0 + 1
        ${If} $R0 < ${PATIENCE}
            Sleep 500
            Goto look
        ${EndIf}
        Goto held
    free:
        ${IfNot} ${FileExists} "$INSTDIR\${WINDOWED}"
        ${AndIfNot} ${FileExists} "$INSTDIR\${CONSOLE}"
            Return
        ${EndIf}
        RMDir /r "$INSTDIR\${PREVIOUS}"
        CreateDirectory "$INSTDIR\${PREVIOUS}"
        ClearErrors
        !insertmacro MoveOne "" "\${PREVIOUS}" "${WINDOWED}"
        !insertmacro MoveOne "" "\${PREVIOUS}" "${CONSOLE}"
        !insertmacro MoveOne "" "\${PREVIOUS}" "_internal"
        ${IfNot} ${Errors}
            Return
        ${EndIf}
        !insertmacro PutBack
    held:
        MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(StillRunning)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 4
        Abort
FunctionEnd
!macroend
!insertmacro MoveAside ""
!insertmacro MoveAside "un."

; What could not be put there as a whole goes again, and gives way to the older version, if there was one.
Function .onInstFailed
    SetOutPath "$TEMP"
    ${If} $HasBegun == 1
        RMDir /r "$INSTDIR\_internal"
        Delete "$INSTDIR\${CONSOLE}"
        Delete "$INSTDIR\${WINDOWED}"
    ${EndIf}
    !insertmacro PutBack
    RMDir "$INSTDIR"
FunctionEnd

Section "${TITLE}"
    SectionIn RO
    Call MoveAside
    StrCpy $HasBegun 1
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}\*"
    ClearErrors
    WriteUninstaller "$INSTDIR\${UNINSTALLER}"
    ${If} ${Errors}
        SetErrorLevel 2
        Abort
    ${EndIf}
    RMDir /r "$INSTDIR\${PREVIOUS}"
    CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${WINDOWED}"

    ; So that job-canceller can be typed into "Run"; no kind of file is taken from another program.
    WriteRegStr SHCTX "${APP_PATHS_KEY}" "" "$INSTDIR\${CONSOLE}"

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOWED}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    ${If} $ForEveryone == 1
        WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}" /ALLUSERS'
        WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /ALLUSERS /S'
    ${Else}
        WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
        WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
    ${EndIf}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_IN_KILOBYTES}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; Through the shell, so that it runs as the person even if the installer ran as administrator.
Function StartAsThePerson
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOWED}"'
FunctionEnd

Section "un.${TITLE}"
    SectionIn RO
    Call un.MoveAside
    RMDir /r "$INSTDIR\${PREVIOUS}"
    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey SHCTX "${APP_PATHS_KEY}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd

; Not chosen by itself: what a person has made stays unless they say so.
; It is the settings of whoever removes the program; other people's are their own.
Section /o "un.$(MySettings)" MY_SETTINGS
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\${TITLE}"
    Call un.RemoveKeys
SectionEnd

; Keys and passwords are called "Job Canceller: …" in the Credential Manager (app/keys/keychain.py), or
; "somebody@Job Canceller: …" where there are several of one kind (keyring's way).
Function un.RemoveKeys
    System::Call 'advapi32::CredEnumerateW(p 0, i 0, *i .r1, *p .r2) i .r0'
    ${If} $0 = 0
        Return
    ${EndIf}
    StrCpy $3 0
    ${While} $3 < $1
        IntOp $4 $3 * ${NSIS_PTR_SIZE}
        IntPtrOp $4 $2 + $4
        System::Call '*$4(p .r5)'
        System::Call '*$5(i, i .r6, p .r7)'
        System::Call '*$5(i, i, w .r8)'
        ${UnStrLoc} $9 "@$8" "@${TITLE}: " ">"
        ${If} $9 != ""
            System::Call 'advapi32::CredDeleteW(p r7, i r6, i 0)'
        ${EndIf}
        IntOp $3 $3 + 1
    ${EndWhile}
    System::Call 'advapi32::CredFree(p r2)'
FunctionEnd

Function un.onInit
    SetRegView 64
    ${GetParameters} $R0
    StrCpy $ForEveryone 0
    ClearErrors
    ${GetOptions} $R0 "/ALLUSERS" $R1
    ${IfNot} ${Errors}
        StrCpy $ForEveryone 1
    ${EndIf}
    ; Where it lies tells it better; /ALLUSERS is for a program that has lost its entry. NSIS puts a backslash behind it.
    StrCpy $R1 $INSTDIR 1 -1
    ${If} $R1 == "\"
        StrCpy $INSTDIR $INSTDIR -1
    ${EndIf}
    ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $R2 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R1 == $INSTDIR
        StrCpy $ForEveryone 1
    ${ElseIf} $R2 == $INSTDIR
        StrCpy $ForEveryone 0
    ${EndIf}
    ${If} $ForEveryone == 1
        ; "Apps" starts it without rights, and what runs here is a copy of the one in the program's folder.
        !insertmacro AskForRights "$INSTDIR\${UNINSTALLER}" "/ALLUSERS /ASKED=$R2"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/REMOVESETTINGS" $R1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${MY_SETTINGS}
    ${EndIf}
    ; With somebody else's password, "my settings" would be theirs: that is not offered.
    ClearErrors
    ${GetOptions} $R0 "/ASKED=" $R1
    ${IfNot} ${Errors}
        UserInfo::GetName
        Pop $R2
        ${If} $R1 != $R2
            !insertmacro UnselectSection ${MY_SETTINGS}
            SectionSetText ${MY_SETTINGS} ""
        ${EndIf}
    ${EndIf}
    !insertmacro ChoosePlace
FunctionEnd
