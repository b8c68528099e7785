@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the workbench, with the maps of a folder when one is given.
setlocal
set "JAVA="
call :try "%~dp0jre"
call :try "%JAVA_HOME%"
for %%j in (javaw.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\j*" "%ProgramFiles%\Java\j*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%ProgramFiles%\BellSoft\Liberica*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\j*") do call :try "%%~d"
if not defined JAVA goto :missing
rem The language that the user has chosen in the preferences; the platform must know it before it starts.
set "NL="
set "CHOSEN="
if exist "%LOCALAPPDATA%\Vaglio\language" set /p CHOSEN=<"%LOCALAPPDATA%\Vaglio\language"
if "%CHOSEN%"=="it" set "NL=-nl it"
if "%CHOSEN%"=="en" set "NL=-nl en"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do start "" "%JAVA%" -Xmx2g -XX:+UseG1GC -XX:G1HeapRegionSize=4m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Djava.util.logging.config.file=%~dp0logging.properties" -Dguice_bytecode_gen_option=DISABLED -Dguice_custom_class_loading=OFF %VAGLIO_JAVA_OPTIONS% -jar "%%f" -name Vaglio %NL% %*
exit /b 0

:missing
echo vaglio: Java 21 or newer is needed: install it, or set JAVA_HOME to its folder. 1>&2
pause
exit /b 2

rem Takes the Java of a folder, unless there is one already, when it is new enough: its file "release" tells.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\javaw.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "RELEASE=0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "RELEASE=%%~b"
for /f "delims=.-+" %%m in ("%RELEASE%") do set "RELEASE=%%m"
if %RELEASE% GEQ 21 set "JAVA=%~1\bin\javaw.exe"
exit /b 0
