@echo off
rem Starts the Gaitwright command line from this folder. Needs a Java 21 or newer: %JAVA_HOME%, else the java of the PATH.
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f

rem Quick answers are over before the optimizing compiler would pay.
set QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC
set TUNING=
if "%~1"=="" set TUNING=%QUICK%
for %%c in (-h --help -V --version help list parameters validate show export) do if "%~1"=="%%c" set TUNING=%QUICK%

"%JAVA%" -Xshare:auto %TUNING% %GAITWRIGHT_JVM_OPTIONS% -Dorg.slf4j.simpleLogger.defaultLogLevel=warn ^
	-jar "%LAUNCHER%" -nosplash -application org.gaitwright.cli.application -data @none %*
exit /b %ERRORLEVEL%
