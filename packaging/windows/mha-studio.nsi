; The Windows installer: makensis -DVERSION=0.1.0 -DFOLDER=... -DOUT=... mha-studio.nsi (installer.py calls it).
; For one user, without an administrator; /S installs and removes silently, /D=PATH chooses the folder.

!ifdef TARGET
  Target ${TARGET}
!else
  Unicode true
!endif
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!define NAME "MHA Studio"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\MHAStudio"
!define CLASS "MHAStudio.Document"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\MHA Studio"
InstallDirRegKey HKCU "Software\MHA Studio" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "CompanyName" "MHA Studio contributors"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICONS}\mha-studio.ico"
!define MUI_UNICON "${ICONS}\mha-studio.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-I $\"$INSTDIR\studio.pyw$\""
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "MHA Studio needs a 64-bit Windows." /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Section "MHA Studio"
  ; An older version goes first, so that none of its files stays among the new ones. The user's own lie elsewhere.
  IfFileExists "$INSTDIR\studio.pyw" 0 +2
    RMDir /r "$INSTDIR"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\MHA Studio.lnk" "$INSTDIR\pythonw.exe" '-I "$INSTDIR\studio.pyw"' "$INSTDIR\mha-studio.ico"

  WriteRegStr HKCU "Software\MHA Studio" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.mha" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\.mha\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "MHA Studio document"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\mha-document.ico"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\pythonw.exe" -I "$INSTDIR\studio.pyw" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "Publisher" "MHA Studio contributors"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\mha-studio.ico"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  ; Only a folder that holds the program is removed, whatever the registry says.
  IfFileExists "$INSTDIR\studio.pyw" +2 0
    Abort "MHA Studio is not in $INSTDIR."
  Delete "$SMPROGRAMS\MHA Studio.lnk"
  RMDir /r "$INSTDIR"
  ReadRegStr $0 HKCU "Software\Classes\.mha" ""
  StrCmp $0 "${CLASS}" 0 +2
    DeleteRegValue HKCU "Software\Classes\.mha" ""
  DeleteRegValue HKCU "Software\Classes\.mha\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.mha\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.mha"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\MHA Studio"
  DeleteRegKey HKCU "${KEY}"
  ${RefreshShellIcons}
SectionEnd
