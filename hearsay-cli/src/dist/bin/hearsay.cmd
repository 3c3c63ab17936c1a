@echo off
rem Runs Hearsay from its distribution on Windows. HEARSAY_JAVA_OPTIONS goes last and overrides memory and the rest.
setlocal
set "HEARSAY_HOME=%~dp0.."
set "HEARSAY_JAVA=java"
if defined JAVA_HOME set "HEARSAY_JAVA=%JAVA_HOME%\bin\java"
"%HEARSAY_JAVA%" -Xmx800m -Xss4m --enable-native-access=ALL-UNNAMED %HEARSAY_JAVA_OPTIONS% -cp "%HEARSAY_HOME%\lib\*" org.hearsay.cli.HearsayCommand %*
exit /b %ERRORLEVEL%
