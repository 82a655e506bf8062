# Builds the installer for Windows into target\dist, after mvn verify. Unproven: it has not been run yet.
# Needs a JDK 25 as JAVA_HOME, WiX 3 or newer on the path, and packaging/icons' cascade.ico in target\packaging\icons.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$work = "$root\target\packaging"
$image = "$work\image\Cascade"
$version = ([xml](Get-Content "$root\pom.xml")).project.version

# The runtime is linked by the script that all systems share; Git for Windows brings a bash.
bash "$root/packaging/runtime"

Remove-Item -Recurse -Force -ErrorAction Ignore "$work\image"
& "$env:JAVA_HOME\bin\jpackage.exe" "@$PSScriptRoot\image.options" --app-version $version `
  --runtime-image "$work\runtime" --icon "$work\icons\cascade.ico" --dest "$work\image"

# The start-up cache: a tour is recorded, the cache made of it, and a start that accepts nothing else.
$record = "$work\training"
New-Item -ItemType Directory -Force $record | Out-Null
$cache = "$image\app\cascade.aot"
$env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=record -XX:AOTConfiguration=$record\tour.aotconf"
Start-Process -Wait "$image\Cascade.exe" '--tour'
$env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=create -XX:AOTConfiguration=$record\tour.aotconf -XX:AOTCache=$cache"
Start-Process -Wait "$image\Cascade.exe" '--version'
Add-Content "$image\app\Cascade.cfg" 'java-options=-XX:AOTCache=$APPDIR\cascade.aot'
$env:JAVA_TOOL_OPTIONS = '-XX:AOTMode=on'
$check = Start-Process -Wait -PassThru "$image\Cascade.exe" '--version'
$env:JAVA_TOOL_OPTIONS = $null
if ($check.ExitCode -ne 0) { throw 'The cache is refused.' }

New-Item -ItemType Directory -Force "$root\target\dist" | Out-Null
& "$env:JAVA_HOME\bin\jpackage.exe" "@$PSScriptRoot\installer.options" --app-version $version `
  --app-image $image --icon "$work\icons\cascade.ico" --license-file "$root\LICENSE" --dest "$root\target\dist"
