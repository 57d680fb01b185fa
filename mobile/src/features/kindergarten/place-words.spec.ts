import type { PlaceStandingView } from '@yingshang/shared/contracts/kindergarten-places';
import { placeFace } from './place-words';

const kindergartens = [
  { id: 'k1', name: '示例一幼', address: '示例路1号', phone: '' },
  { id: 'k2', name: '示例二幼', address: '示例路2号', phone: '' },
];
const face = (standing: PlaceStandingView) =>
  placeFace({ standing, kindergartens, listsUntil: '2027-08-29' });
const said = (standing: PlaceStandingView) => {
  const { title, sentences } = face(standing);
  return [title, ...sentences].join(' ');
};

describe('a place after the draw, in words for its guardian', () => {
  it.each<[PlaceStandingView, RegExp]>([
    [
      { is: 'placed', at: 'k1', outside: false, until: '2027-07-05' },
      /已派位：示例一幼.*7月5日以前带材料原件/,
    ],
    [{ is: 'placed', at: 'k1', outside: false, until: null }, /已录取：示例一幼/],
    [{ is: 'refused', at: 'k1', outside: false, until: '2027-07-09', appealed: false }, /7月9日以前申诉/],
    [{ is: 'refused', at: 'k1', outside: false, until: '2027-07-09', appealed: true }, /另一位审核员决定/],
    [{ is: 'gone', at: 'k2', by: 'given-up' }, /没有学位了：示例二幼 您已经放弃/],
    [{ is: 'gone', at: 'k2', by: 'not-shown' }, /没有在期限内核对材料/],
    [{ is: 'waiting', lists: [{ at: 'k1', position: 2, offeredUntil: null }] }, /候补中.*8月29日/],
    [
      { is: 'waiting', lists: [{ at: 'k1', position: 1, offeredUntil: '2027-07-02' }] },
      /有候补学位等您确认.*退出其他幼儿园的候补/,
    ],
  ])('says of %j what it means and what to do', (standing, words) => expect(said(standing)).toMatch(words));
});
