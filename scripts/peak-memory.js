// Loaded before a program that is measured (`node --import`): writes its peak memory, in kilobytes, into the file that PEAK_MEMORY names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS)));
