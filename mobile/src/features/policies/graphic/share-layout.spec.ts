import { DARK, LIGHT } from './palette';
import { layoutShare, type SharedPolicy } from './share-layout';

const policy: SharedPolicy = {
  cityName: '示范市',
  title: '失业保险稳岗返还',
  benefit: '按上年缴费的60%返还',
  deadline: '2026年12月31日截止',
  demo: false,
  modules: ['101', '010', '111'],
};
const frame = { width: 343, scale: 1, palette: LIGHT };
const words = (shared: SharedPolicy) =>
  layoutShare(shared, frame)
    .shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))
    .join('');

describe('the picture with which a policy is passed on', () => {
  it('says what, how much, until when, and in which city', () => {
    for (const part of [policy.title, policy.benefit, policy.deadline, '示范市'])
      expect(words(policy)).toContain(part);
    expect(words(policy)).not.toContain('虚构');
  });

  it('says that a demo policy is made up', () => expect(words({ ...policy, demo: true })).toContain('虚构'));

  it('draws every dark module once, on white, also in the dark', () => {
    const { shapes } = layoutShare(policy, { ...frame, palette: DARK });
    const black = shapes.filter(({ fill }) => fill === '#000000');
    expect(black).toHaveLength(4);
    expect(shapes.some(({ kind, fill }) => kind === 'box' && fill === '#FFFFFF')).toBe(true);
  });

  it('holds everything inside its edges in every size', () => {
    for (const scale of [1, 1.25, 1.4]) {
      const { height, shapes, width } = layoutShare(policy, { ...frame, scale });
      for (const shape of shapes) {
        if (shape.kind !== 'box') continue;
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x + shape.width).toBeLessThanOrEqual(width);
        expect(shape.y + shape.height).toBeLessThanOrEqual(height);
      }
    }
  });
});
