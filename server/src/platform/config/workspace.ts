import { join, resolve } from 'node:path';

/** Found from this file, so that it is the same for `src`, `dist` and any working directory. */
export const workspaceRoot = resolve(__dirname, '../../../..');

export const builtPhoneApp = join(workspaceRoot, 'mobile/dist/h5');

export const builtDrawVerifier = join(workspaceRoot, 'shared/verifier/dist/draw-verifier.html');

export const serverVersion = '0.1.0';
