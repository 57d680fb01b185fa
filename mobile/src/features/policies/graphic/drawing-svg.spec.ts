import type { Drawing } from './drawing';
import { drawingSvg, svgAddress } from './drawing-svg';

const drawing: Drawing = {
  width: 100,
  height: 50,
  shapes: [
    { kind: 'box', x: 0, y: 0, width: 100, height: 50, radius: 4, fill: '#FFFFFF' },
    { kind: 'disc', x: 10, y: 10, r: 5, fill: '#0B5C8A' },
    {
      kind: 'text',
      x: 5,
      y: 20,
      text: '税率<5% & 免征',
      size: 16,
      bold: true,
      fill: '#000000',
      centred: false,
    },
  ],
};

describe('a drawing as SVG', () => {
  it('is well-formed and shows the text as it was written', () => {
    const parsed = new DOMParser().parseFromString(drawingSvg(drawing), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('text')?.textContent).toBe('税率<5% & 免征');
    expect(parsed.querySelectorAll('rect, circle')).toHaveLength(2);
  });

  it('fits into an address without a bare mark', () =>
    expect(svgAddress(drawingSvg(drawing))).toMatch(/^data:image\/svg\+xml;charset=utf-8,[^<>"#\s]+$/));
});
