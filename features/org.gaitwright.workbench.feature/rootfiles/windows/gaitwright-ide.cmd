@echo off
rem Opens the Gaitwright workbench of this folder. Needs a Java 21 or newer: %JAVA_HOME%, else the java of the PATH.
rem The workspace is %GAITWRIGHT_WORKSPACE%, by default gaitwright-workspace in the user's folder.
setlocal
set JAVA=javaw
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\javaw
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f
if not defined GAITWRIGHT_WORKSPACE set GAITWRIGHT_WORKSPACE=%USERPROFILE%\gaitwright-workspace

start "" "%JAVA%" -Xshare:auto %GAITWRIGHT_JVM_OPTIONS% -Dorg.slf4j.simpleLogger.defaultLogLevel=warn ^
	-jar "%LAUNCHER%" -nosplash -product org.gaitwright.app.product -data "%GAITWRIGHT_WORKSPACE%" %*
