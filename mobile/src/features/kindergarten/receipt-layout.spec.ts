import { layoutReceipt } from './receipt-layout';

const receipt = {
  planTitle: '示例区派位（演示）',
  children: '示***',
  changedOn: '2027年5月12日',
  modules: ['10', '01'],
};
const drawing = layoutReceipt(receipt, 343);

describe('the picture of a receipt', () => {
  it('says whose it is, of which draw and day, and that it is secret', () => {
    const words = drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('');
    for (const part of [receipt.planTitle, receipt.children, receipt.changedOn, '不要发给别人'])
      expect(words).toContain(part);
  });

  it('holds the code as a whole', () => {
    expect(drawing.shapes.filter(({ fill }) => fill === '#000000')).toHaveLength(2);
    for (const shape of drawing.shapes.filter((one) => one.kind === 'box'))
      expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width);
  });
});
