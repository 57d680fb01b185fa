import fc from 'fast-check';
import type { Shape } from './drawing';
import { layoutInfographic, type Outline } from './infographic-layout';
import { LIGHT } from './palette';
import { textEms } from './wrap-text';

const outline: Outline = {
  title: '小型微利企业所得税优惠（2023—2027年）',
  benefit: '所得额300万元以内实际税负约5%',
  items: [
    { title: '三条线', text: '所得额300万元、人数300人、资产5000万元' },
    { title: '算一算', text: '所得额200万元，应缴约10万元' },
  ],
  footnote: '来源：税务总局政策法规库。摘要图解，非原文。',
};
const frame = { width: 343, scale: 1, palette: LIGHT };
const textsOf = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'text');
const spoken = (shapes: readonly Shape[]) =>
  textsOf(shapes)
    .map((text) => text.text)
    .join('');

describe('the graphic of a policy', () => {
  it('holds every word of its outline and numbers the steps', () => {
    const words = spoken(layoutInfographic(outline, frame).shapes);
    expect(words).toContain(outline.title);
    expect(words).toContain(outline.benefit);
    expect(words).toContain('1三条线所得额300万元、人数300人、资产5000万元');
    expect(words).toContain('2算一算所得额200万元，应缴约10万元');
    expect(words.endsWith(outline.footnote)).toBe(true);
  });

  it('grows downwards, not sideways, in large type', () => {
    const standard = layoutInfographic(outline, frame);
    const large = layoutInfographic(outline, { ...frame, scale: 1.25 });
    expect(large.width).toBe(standard.width);
    expect(large.height).toBeGreaterThan(standard.height * 1.2);
  });

  it('keeps boxes apart and below one another', () => {
    const boxes = layoutInfographic(outline, frame).shapes.filter(
      (shape) => shape.kind === 'box' && shape.fill === LIGHT.box,
    );
    expect(boxes).toHaveLength(2);
    const [first, second] = boxes;
    if (first?.kind !== 'box' || second?.kind !== 'box') throw new Error('two boxes expected');
    expect(second.y).toBeGreaterThan(first.y + first.height);
  });

  it('lets no word leave the picture, whatever the outline and the type size', () => {
    const words = fc.string({
      unit: fc.constantFrom('税', '，', '额', '3', '0', '%', 'A'),
      minLength: 1,
      maxLength: 90,
    });
    const item = fc.record({ title: words, text: words });
    fc.assert(
      fc.property(
        fc.record({ title: words, benefit: words, items: fc.array(item, { maxLength: 6 }), footnote: words }),
        fc.constantFrom(1, 1.25, 1.4),
        (anyOutline, scale) => {
          const drawing = layoutInfographic(anyOutline, { ...frame, scale });
          for (const text of textsOf(drawing.shapes)) {
            const overhang = textEms(text.text) * text.size * (text.centred ? 0.5 : 1);
            expect(text.x + overhang).toBeLessThanOrEqual(drawing.width);
            expect(text.y).toBeLessThan(drawing.height);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
