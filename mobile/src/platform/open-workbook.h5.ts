/** Saves the file by the browser. @returns what went wrong, for a person to read. */
export function openWorkbook({
  fileName,
  base64,
}: {
  fileName: string;
  base64: string;
}): Promise<string | null> {
  if (/MicroMessenger/i.test(navigator.userAgent))
    return Promise.resolve('微信里不能下载文件。请点右上角，在浏览器里打开本页，再导出。');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.download = fileName;
  link.href = address;
  link.click();
  // The browser reads the address a little after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve(null);
}
