import { routeUrl } from '../../platform/routes';

/**
 * A printed code is the plain address `/?s=TOKEN`, a counter's is `/?c=TOKEN&w=COUNTER`, because cameras and chat apps
 * often drop what follows a hash; a tablet at a counter opens `/?screen`.
 * Gives the page it stands for, or null for an address of none of these.
 */
export function scannedRoute(search: string): string | null {
  const query = new URLSearchParams(search);
  const [s, c] = [query.get('s'), query.get('c')];
  if (query.has('screen')) return routeUrl('counterDisplay', undefined);
  if (c !== null) return routeUrl('scan', { c, w: query.get('w') ?? '' });
  return s === null ? null : routeUrl('scan', { s });
}
