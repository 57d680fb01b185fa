import { apiOrigin } from './api-origin';

interface Heard {
  readonly onEvent: (text: string) => void;
  /** The line broke; it is closed, and to be opened anew by whoever wants it. */
  readonly onLost: () => void;
}

/** Events as the server sends them, until it is closed. Null where the device cannot hold a line open. */
export function openEventStream(address: string, { onEvent, onLost }: Heard): (() => void) | null {
  if (typeof EventSource === 'undefined') return null;
  const source = new EventSource(address.startsWith('/') ? `${apiOrigin}${address}` : address);
  const close = () => source.close();
  source.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onEvent(data);
  });
  // A browser would try again by itself, at its own pace and without a word to the page.
  source.addEventListener('error', () => {
    close();
    onLost();
  });
  return close;
}
