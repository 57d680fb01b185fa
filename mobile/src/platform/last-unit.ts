import * as z from 'zod/mini';
import { stored } from './storage';
import { LAST_UNIT } from './trace-names';

/** The unit that was rated or complained of last on this device: who speaks of 「他们」 may mean it. */
export const lastUnit = stored(LAST_UNIT, 1, z.nullable(z.string()), null);
