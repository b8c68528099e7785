@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the workbench, with the maps of a folder when one is given.
setlocal enabledelayedexpansion
set "JAVA="
if exist "%~dp0jre\bin\javaw.exe" set "JAVA=%~dp0jre\bin\java"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVA=%JAVA_HOME%\bin\java"
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Eclipse Adoptium\jre-2*" "%ProgramFiles%\Java\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*" "%ProgramFiles%\Zulu\zulu-2*") do set "JAVA=%%d\bin\java"
if not defined JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" set "JAVA=java"
if not defined JAVA goto :missing
set "RELEASE="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /c:"version"') do set "RELEASE=%%~v"
for /f "delims=.-+" %%m in ("%RELEASE%") do set "RELEASE=%%m"
if not defined RELEASE goto :missing
if %RELEASE% LSS 21 goto :missing
rem The language that the user has chosen in the preferences; the platform must know it before it starts.
set "NL="
if exist "%LOCALAPPDATA%\Vaglio\language" set /p CHOSEN=<"%LOCALAPPDATA%\Vaglio\language"
if "%CHOSEN%"=="it" set "NL=-nl it"
if "%CHOSEN%"=="en" set "NL=-nl en"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do start "" "%JAVA%w" -Xmx2g --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Djava.util.logging.config.file=%~dp0logging.properties" -Dguice_bytecode_gen_option=DISABLED -Dguice_custom_class_loading=OFF %VAGLIO_JAVA_OPTIONS% -jar "%%f" -name Vaglio %NL% %*
exit /b 0
:missing
echo vaglio: Java 21 or newer is needed: install it, or set JAVA_HOME to its folder. 1>&2
pause
exit /b 2
