import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The Chromium found on the machine, or `null`. */
export const browserPath: string | null =
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => path.join(folder, name)))
    .find(isProgram) ?? null;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
