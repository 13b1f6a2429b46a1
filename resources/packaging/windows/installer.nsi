; The installer for Windows. Compiled by build_scripts/packaging/windows.py, which defines:
;   PUBLISHER VERSION FILE_VERSION PAYLOAD ICON LICENCE SIZE_IN_KILOBYTES OUTPUT
;   and SIGN, a command that signs the file named behind it, where there is a certificate
;
; Per user by default, without administrator rights; for everyone with /ALLUSERS. Silent with /S.
; Another folder with /D=C:\Folder (the last argument, without quotation marks).
;
; Exit codes: 0 installed, 1 the person went back, 2 a file could not be written, 3 not a 64-bit Windows 10 or
; newer, 4 the program is running and was not closed, 5 /ALLUSERS without the rights.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
; A program of which a file is missing is worse than none: an installation that cannot write all of it fails.
AllowSkipFiles off

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define TITLE "Job Canceller"
!define WINDOWED "Job Canceller.exe"
!define CONSOLE "job-canceller.exe"
!define UNINSTALLER "uninstall.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Job Canceller"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\job-canceller.exe"
!define PATIENCE 20 ; half seconds that a running program gets to close

Name "${TITLE}"
OutFile "${OUTPUT}"
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
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
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsThePerson
!define MUI_LANGDLL_ALLLANGUAGES

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

LangString Needs64Bit ${LANG_ENGLISH} "Job Canceller needs a 64-bit Windows 10 or newer."
LangString Needs64Bit ${LANG_GERMAN} "Job Canceller braucht ein 64-Bit-Windows, Version 10 oder neuer."
LangString Needs64Bit ${LANG_FRENCH} "Job Canceller nécessite Windows 10 64 bits ou une version plus récente."
LangString Needs64Bit ${LANG_SPANISH} "Job Canceller necesita Windows 10 de 64 bits o posterior."
LangString Needs64Bit ${LANG_JAPANESE} "Job Canceller には 64 ビット版の Windows 10 以降が必要です。"

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

LangString TheProgram ${LANG_ENGLISH} "Job Canceller"
LangString TheProgram ${LANG_GERMAN} "Job Canceller"
LangString TheProgram ${LANG_FRENCH} "Job Canceller"
LangString TheProgram ${LANG_SPANISH} "Job Canceller"
LangString TheProgram ${LANG_JAPANESE} "Job Canceller"

LangString MySettings ${LANG_ENGLISH} "My settings, keys and past runs"
LangString MySettings ${LANG_GERMAN} "Meine Einstellungen, Schlüssel und früheren Läufe"
LangString MySettings ${LANG_FRENCH} "Mes réglages, clés et exécutions passées"
LangString MySettings ${LANG_SPANISH} "Mis ajustes, claves y ejecuciones anteriores"
LangString MySettings ${LANG_JAPANESE} "自分の設定、キー、過去の実行"

Var ForEveryone

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
; asks nothing. /ASKED keeps a Windows that grants no rights from asking for ever.
!macro AskForRights PROGRAM ARGUMENTS
    UserInfo::GetAccountType
    Pop $R2
    ${If} $R2 != "Admin"
        ClearErrors
        ${GetOptions} $R0 "/ASKED" $R1
        ${If} ${Errors}
        ${AndIfNot} ${Silent}
            ClearErrors
            ExecShell "runas" "${PROGRAM}" "${ARGUMENTS}"
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
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
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
        !insertmacro AskForRights "$EXEPATH" "$R0 /ASKED$R3"
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

; Ask a running program to close, as a click on its X would; it may have a question of its own. What runs in a
; console is waited for, and not ended: it may be in the middle of a list.
!macro AskToClose UN
Function ${UN}AskToClose
    again:
        StrCpy $R0 0
    look:
        StrCpy $R3 ""
        !insertmacro NoteIfHeld "${CONSOLE}"
        !insertmacro NoteIfHeld "${WINDOWED}"
        StrCmp $R3 "" gone
        ${If} $R0 == 0
            nsExec::Exec '"$SYSDIR\taskkill.exe" /IM "${WINDOWED}"'
            Pop $R2
        ${EndIf}
        IntOp $R0 $R0 + 1
        ${If} $R0 < ${PATIENCE}
            Sleep 500
            Goto look
        ${EndIf}
        MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(StillRunning)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 4
        Abort
    gone:
FunctionEnd
!macroend
!insertmacro AskToClose ""
!insertmacro AskToClose "un."

; Only what an earlier installation has put there is removed: never a folder as a whole, and nothing where the
; program is not, since others have a folder of that name, too. The program goes last: where it still is, a
; removal that was cut off goes on the next time.
!macro RemoveProgram
    ${If} ${FileExists} "$INSTDIR\${WINDOWED}"
        RMDir /r "$INSTDIR\_internal"
        Delete "$INSTDIR\${CONSOLE}"
        Delete "$INSTDIR\${WINDOWED}"
    ${EndIf}
!macroend

Section "$(TheProgram)"
    SectionIn RO
    Call AskToClose
    !insertmacro RemoveProgram
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}\*"
    WriteUninstaller "$INSTDIR\${UNINSTALLER}"
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

Function un.onInit
    SetRegView 64
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/ALLUSERS" $R1
    ${If} ${Errors}
        StrCpy $ForEveryone 0
    ${Else}
        StrCpy $ForEveryone 1
        ; "Apps" starts it without rights, and what runs here is a copy of the one in the program's folder.
        !insertmacro AskForRights "$INSTDIR\${UNINSTALLER}" "/ALLUSERS /ASKED"
    ${EndIf}
    !insertmacro ChoosePlace
FunctionEnd

Section "un.$(TheProgram)"
    SectionIn RO
    Call un.AskToClose
    !insertmacro RemoveProgram
    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey SHCTX "${APP_PATHS_KEY}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd

; Not chosen by itself, and never done silently: what a person has made stays unless they say so.
; It is the settings of whoever removes the program; other people's are their own.
Section /o "un.$(MySettings)"
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\${TITLE}"
    nsExec::Exec '"$SYSDIR\WindowsPowerShell\v1.0\powershell.exe" -NoProfile -NonInteractive -Command "cmdkey /list | Select-String \"target=(Job Canceller: .*)\" | ForEach-Object { cmdkey \"/delete:$$($$_.Matches[0].Groups[1].Value)\" }"'
    Pop $R2
SectionEnd
