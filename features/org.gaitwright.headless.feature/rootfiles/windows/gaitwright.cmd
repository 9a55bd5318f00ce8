@echo off
rem Starts the Gaitwright command line from this folder. Needs a Java 21 or newer: %JAVA_HOME%, else the java of the PATH.
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f

rem Long computations need the optimizing compiler; everything else is over before it would pay.
set TUNING=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC
for %%c in (run resume evaluate simulate tune-gait) do if "%~1"=="%%c" set TUNING=

"%JAVA%" -Xshare:auto %TUNING% %GAITWRIGHT_JVM_OPTIONS% -Dorg.slf4j.simpleLogger.defaultLogLevel=warn ^
	-jar "%LAUNCHER%" -nosplash -application org.gaitwright.cli.application -data @none %*
exit /b %ERRORLEVEL%
