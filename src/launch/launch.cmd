@echo off
rem What Windows starts as the provider. It has no way to take NODE_OPTIONS apart, so nothing of it is passed on.
set "NODE_OPTIONS="
set "NODE_COMPILE_CACHE="
set "NODE_PATH="
set "NODE_V8_COVERAGE="
set "NODE_DEBUG="
set "NODE_DEBUG_NATIVE="
node "%~dp0launch.cjs" %*
if not %errorlevel% equ 9009 exit /b %errorlevel%
echo This provider cannot start: it needs Node 20 or later where Terraform or OpenTofu runs, and node is not on PATH there.
rem Engines such as Terraform 1.11 lose a line that they have not read when the process ends. Waits for a second.
"%SystemRoot%\System32\ping.exe" -n 2 127.0.0.1 >nul
exit /b 1
