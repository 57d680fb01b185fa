const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** As a person reads it in a file: 2026-11-21 12:00:00, on the wall in Shanghai. */
export function timeInShanghai(at: Date): string {
  return SHANGHAI.format(at);
}
