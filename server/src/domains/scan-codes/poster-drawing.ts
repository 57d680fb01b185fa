import QRCode from 'qrcode';

export interface Poster {
  readonly cityName: string;
  readonly label: string;
  readonly purpose: string;
  /** What the code holds, printed below it for a phone that cannot scan. */
  readonly address: string;
  readonly expiresOn: string | null;
  readonly demo: boolean;
}

/** What still fits above the bottom edge of the sheet. */
export const LONGEST_LABEL = 40;
export const LONGEST_PURPOSE = 66;

const INK = '#1B2430';
const QUIET = '#4A5665';
const FONT = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";
const QR_SIDE = 104;
const QR_LEFT = (210 - QR_SIDE) / 2;

const letters = new Intl.Segmenter('zh-CN');

interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly weight?: number;
}

/** An A4 sheet in millimetres: where you are, what you can do here, the code, the address in letters. */
export function drawPoster(poster: Poster, brand: string): string {
  const label = wrapped(poster.label, 13);
  const purpose = wrapped(poster.purpose, 22);
  const purposeTop = 68 + label.length * 15;
  const qrTop = Math.max(124, purposeTop + purpose.length * 9 + 6);
  const below = qrTop + QR_SIDE;
  const expiry = poster.expiresOn === null ? [] : [`有效期至 ${poster.expiresOn}`];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297" role="img"',
    ` aria-label="${escaped(`${poster.cityName} ${poster.label} 二维码海报`)}" font-family="${FONT}">`,
    '<rect width="210" height="297" fill="#FFFFFF"/>',
    `<rect width="210" height="34" fill="${brand}"/>`,
    lines([`${poster.cityName} · 营商服务`], 22, 0, { size: 10, color: '#FFFFFF', weight: 600 }),
    poster.demo ? demoMark() : '',
    lines(label, 66, 15, { size: 12, color: INK, weight: 600 }),
    lines(purpose, purposeTop, 9, { size: 6.4, color: QUIET }),
    qrPath(poster.address, qrTop),
    lines(['微信扫一扫，不用注册'], below + 13, 0, { size: 8, color: INK, weight: 600 }),
    lines([...wrappedAddress(poster.address), ...expiry], below + 23, 6, { size: 4, color: QUIET }),
    '</svg>',
  ].join('');
}

/** The same sheet as a page that a browser prints without margins of its own. */
export function posterPage(poster: Poster, brand: string): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escaped(poster.label)}</title>`,
    '<style>@page{size:A4;margin:0}body{margin:0}svg{display:block;width:210mm;height:297mm}</style>',
    `</head><body>${drawPoster(poster, brand)}</body></html>\n`,
  ].join('');
}

function demoMark(): string {
  return (
    '<rect x="176" y="40" width="26" height="12" rx="2" fill="#FDF1DF" stroke="#8A4B00" stroke-width="0.5"/>' +
    '<text x="189" y="48.4" font-size="7" font-weight="600" fill="#8A4B00" text-anchor="middle">演示</text>'
  );
}

/** One path for all modules, so that a printer never leaves hairlines between neighbours. */
function qrPath(content: string, top: number): string {
  const { modules } = QRCode.create(content, { errorCorrectionLevel: 'M' });
  const side = QR_SIDE / modules.size;
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) runs.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  return `<path transform="translate(${QR_LEFT} ${top}) scale(${side})" fill="#000000" d="${runs.join('')}"/>`;
}

function lines(texts: readonly string[], top: number, step: number, style: TextStyle): string {
  const look = `font-size="${style.size}" font-weight="${style.weight ?? 400}" fill="${style.color}"`;
  return texts
    .map((text, index) => {
      const y = top + index * step;
      return `<text x="105" y="${y}" ${look} text-anchor="middle">${escaped(text)}</text>`;
    })
    .join('');
}

function wrapped(text: string, perLine: number): string[] {
  const characters = Array.from(letters.segment(text), ({ segment }) => segment);
  const rows = Math.ceil(characters.length / perLine);
  return Array.from({ length: rows }, (_, row) =>
    characters.slice(row * perLine, (row + 1) * perLine).join(''),
  );
}

function wrappedAddress(address: string): string[] {
  return address.match(/.{1,70}/g) ?? [];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
