import * as z from 'zod/mini';
import { stored } from './storage';

const MOST_SENT = 60;

/** What this phone itself sent, by ticket: a receipt is held to it, and not to what the server says was sent. */
export function sentThings<S extends { readonly ticket: string }>(
  name: string,
  version: number,
  shape: z.core.$ZodType<S>,
) {
  const sent = stored<S[]>(name, version, z.array(shape), []);
  const without = (gone: string) => sent.read().filter(({ ticket }) => ticket !== gone);
  return {
    remember: (one: S): void => sent.write([...without(one.ticket).slice(1 - MOST_SENT), one]),
    forget: (ticket: string): void => sent.write(without(ticket)),
    find: (wanted: string): S | null => sent.read().find(({ ticket }) => ticket === wanted) ?? null,
  };
}
