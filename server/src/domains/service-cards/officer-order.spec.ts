import { inOrderOfPost } from './officer-order';

const officer = (id: string, post: string, name = '甲') => ({ id, post, name });
const ids = (...officers: ReturnType<typeof officer>[]) => inOrderOfPost(officers).map(({ id }) => id);

describe('the officers on a unit card', () => {
  it('stand from the head of the unit to the counter, unknown posts last', () => {
    expect(
      ids(
        officer('guide', '导办员'),
        officer('counter', '窗口人员'),
        officer('deputy', '副局长'),
        officer('section', '审批科科长'),
        officer('head', '局长'),
        officer('chief', '首席服务员'),
      ),
    ).toEqual(['head', 'deputy', 'section', 'chief', 'counter', 'guide']);
  });

  it('stand by the sound of the name within one post, and by id when the names are the same', () => {
    expect(
      ids(
        officer('4', '科长', '张演示'),
        officer('3', '科长', '安演示'),
        officer('2', '科长', '李演示'),
        officer('1', '科长', '李演示'),
      ),
    ).toEqual(['3', '1', '2', '4']);
  });
});
