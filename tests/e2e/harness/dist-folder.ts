import { join } from 'node:path';

/** The built game. E2E_DIST names another build, beside which somebody else may work. */
export const distFolder = process.env['E2E_DIST'] ?? join(import.meta.dirname, '..', '..', '..', 'dist');
