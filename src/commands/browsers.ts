import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';
import type { Rim } from './rim.ts';

/** Where programs of each system lie that print a page to PDF: names in the search path, then places that are usual for them. */
const places: Readonly<
  Record<'linux' | 'darwin' | 'win32', { readonly names: readonly string[]; readonly files: readonly string[] }>
> = {
  linux: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    files: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  },
  darwin: {
    names: ['chromium', 'google-chrome'],
    files: ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      ['', '$HOME'].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  },
  win32: {
    names: ['chrome.exe', 'msedge.exe'],
    files: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ].flatMap((file) => ['$ProgramFiles', '$ProgramFiles(x86)', '$LOCALAPPDATA'].map((folder) => `${folder}\\${file}`)),
  },
};

/** The browsers found on the machine, the first one first choice. */
export function browsersOn({ environment }: Pick<Rim, 'environment'>, system: string = platform()): readonly string[] {
  const { names, files } = places[system === 'darwin' || system === 'win32' ? system : 'linux'];
  const { delimiter, join } = system === 'win32' ? path.win32 : path.posix;
  const folders = (variable(environment, 'PATH') ?? '').split(delimiter).filter((folder) => folder !== '');
  const searched = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const usual = files.flatMap((file) => {
    const [, name, rest] = /^\$(\w+(?:\(x86\))?)(.*)$/.exec(file) ?? [];
    if (name === undefined) return [file];
    const value = variable(environment, name);
    return value === undefined ? [] : [value + rest];
  });
  const found = [...searched, ...usual].filter(isProgram).map((file) => ({ file, real: realpathSync(file) }));
  return found
    .filter(({ real }, index) => found.findIndex((other) => other.real === real) === index)
    .map(({ file }) => file);
}

/** Windows does not tell upper from lower case in the names of its variables. */
function variable(environment: Rim['environment'], name: string): string | undefined {
  return (
    environment[name] ?? Object.entries(environment).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
