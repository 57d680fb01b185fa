import QRCode from 'qrcode';

/** The dark modules of a QR code, a row a string of 1 and 0, without the quiet zone. */
export function qrModules(content: string): string[] {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => (modules.get(row, column) ? '1' : '0')).join(''),
  );
}
