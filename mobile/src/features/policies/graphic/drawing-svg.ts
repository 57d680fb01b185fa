import { type Drawing, FONT_STACK, type Shape } from './drawing';

export function drawingSvg(drawing: Drawing): string {
  const { height, width } = drawing;
  const body = drawing.shapes.map(shapeSvg).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

/** For an image's address; percent-encoded because base64 of Chinese text needs an encoder that phones lack. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function shapeSvg(shape: Shape): string {
  if (shape.kind === 'box') {
    const { fill, height, radius, width, x, y } = shape;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
  }
  if (shape.kind === 'disc') {
    return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" fill="${shape.fill}"/>`;
  }
  const weight = shape.bold ? 600 : 400;
  const anchor = shape.centred ? 'middle' : 'start';
  return `<text x="${shape.x}" y="${shape.y}" font-family='${FONT_STACK}' font-size="${shape.size}" font-weight="${weight}" text-anchor="${anchor}" fill="${shape.fill}">${escapeXml(shape.text)}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
}
