/** Saves the file by the browser, and never shows it here. @returns what went wrong, for a person to read. */
export function handOverFile({
  fileName,
  base64,
}: {
  fileName: string;
  base64: string;
}): Promise<string | null> {
  if (/MicroMessenger/i.test(navigator.userAgent))
    return Promise.resolve('微信里不能下载文件。请点右上角，在浏览器里打开本页，再下载。');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  // Of no kind that a browser would open by itself: what is in a file that somebody sent is nothing for this page.
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.download = fileName;
  link.href = address;
  link.click();
  // The browser reads the address a little after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve(null);
}
