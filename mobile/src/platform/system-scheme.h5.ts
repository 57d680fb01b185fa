const dark = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)');

export function systemScheme(): 'light' | 'dark' {
  return dark()?.matches ? 'dark' : 'light';
}

export function onSystemScheme(changed: () => void): void {
  dark()?.addEventListener('change', changed);
}
