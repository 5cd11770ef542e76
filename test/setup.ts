import { configureGlobal } from 'fast-check';

// Properties try the same examples in every run, so that a failure is about a change and not about luck.
// SEED=… tries others; a failure names its seed.
configureGlobal({ seed: Number(process.env['SEED'] ?? 20261124) });
