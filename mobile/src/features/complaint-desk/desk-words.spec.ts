import {
  complaintStatus,
  complaintUrgency,
  type DeskComplaint,
} from '@yingshang/shared/contracts/complaints';
import { aDeskComplaint } from '../../../test/support/a-desk-complaint';
import {
  cellsOf,
  complainantLine,
  complaintTitle,
  draftToChange,
  dueLine,
  factsOf,
  noteTags,
  publicationWords,
  rowWords,
  standingWords,
  storyOf,
  unreachedNote,
  urgencyTag,
  withTemplate,
} from './desk-words';

describe('a row of a desk', () => {
  it('says by a word how urgent it is, whatever its colour', () => {
    const words = complaintUrgency.options.map((urgency) => urgencyTag({ urgency })?.words);
    expect(words).toEqual(['已逾期', '今天到期', '快到期', '期限内', '暂停计时', undefined]);
  });

  it('names the limit with its day, and says when the day may still move', () => {
    const due = { limit: 'reply', date: '2027-01-04', provisional: false } as const;
    expect(dueLine(due)).toBe('首次回复期限：1月4日');
    expect(dueLine({ ...due, provisional: true })).toBe('首次回复期限：1月4日（假日安排公布后可能调整）');
  });

  it('is called by its topic, else by what the complaint is about', () => {
    expect(complaintTitle({ topicName: '电梯困人', class: 'unit' })).toBe('电梯困人');
    expect(complaintTitle({ topicName: null, class: 'promise' })).toBe('投诉政策没有兑现');
  });

  it('tells cases of one topic apart by how they begin, once somebody let the words through', () => {
    expect(rowWords(aDeskComplaint({ opening: '电梯一周困人三次，没有人来修' }))).toEqual({
      title: '电梯一周困人三次，没有人来修',
      standing: '电梯困人，待首次回复',
    });
    expect(rowWords(aDeskComplaint({ opening: null }))).toEqual({
      title: '电梯困人',
      standing: '待首次回复',
    });
  });

  it.each(complaintStatus.options)('has a standing in plain words: %s', (status) => {
    expect(standingWords({ status, ground: null, unit: { id: 'u', name: '示例局' } })).toMatch(
      /^[^a-z]{3,12}$/,
    );
  });

  it('says on what ground it ended, and that nobody owns it yet', () => {
    const unit = { id: 'u', name: '示例局' };
    expect(standingWords({ status: 'closed', ground: 'complainant-confirmed', unit })).toBe(
      '已办结：投诉人确认满意',
    );
    expect(standingWords({ status: 'submitted', ground: null, unit: null })).toBe('待确定承办单位');
  });

  it('marks what presses, what came back, and what is mine', () => {
    expect(noteTags({ pressed: true, reopenings: 2, mine: true }).map(({ words }) => words)).toEqual([
      '投诉人催办',
      '第2次重办',
      '我承办',
    ]);
    expect(noteTags({ pressed: false, reopenings: 0, mine: false })).toEqual([]);
  });

  it('has the same columns in every row, also where nothing is known', () => {
    const bare: DeskComplaint = aDeskComplaint({ unit: null, districtName: null, handlerName: null });
    expect(cellsOf(bare, false).map(({ words }) => words)).toEqual([
      '待定单位',
      '没有写区县',
      '未分派',
      bare.number,
    ]);
    expect(cellsOf(bare, true)).toHaveLength(3);
  });
});

describe('a case', () => {
  it('tells what is known and leaves out what is not', () => {
    const names = factsOf(aDeskComplaint({ photos: 0, joiners: 2 })).map(({ name }) => name);
    expect(names).toContain('同一件事');
    expect(names).not.toContain('照片');
    expect(names).not.toContain('没有兑现的政策');
  });

  it('names the officer beside the unit', () =>
    expect(factsOf(aDeskComplaint({ officerName: '王示甲' }))[0]?.text).toBe('示例区市场监督管理局，王示甲'));

  it('is told with the latest first', () => {
    const line = { kind: 'filed', on: '2026-11-20', line: '', text: null };
    const story = storyOf([
      { ...line, number: 1, line: '投诉人提交了投诉' },
      { ...line, number: 2, line: '投诉已受理', text: '好' },
    ]);
    expect(story.map(({ title }) => title)).toEqual(['投诉已受理', '投诉人提交了投诉']);
    expect(story[0]).toMatchObject({ when: '2026年11月20日', text: '好' });
  });

  it('says an answer once, though it was drafted in the same words', () => {
    const line = { on: '2026-11-20', line: '' };
    const story = storyOf([
      { ...line, number: 1, kind: 'drafted', text: '第一稿' },
      { ...line, number: 2, kind: 'drafted', text: '已补发' },
      { ...line, number: 3, kind: 'answered', text: '已补发' },
    ]);
    expect(story.map(({ text }) => text)).toEqual(['已补发', undefined, '第一稿']);
  });
});

describe('a draft', () => {
  const line = (number: number, kind: string, text: string | null = null) =>
    ({ number, kind, on: '2026-11-20', line: '', text }) as const;

  const begun = (draft: string | null, ...timeline: ReturnType<typeof line>[]) =>
    draftToChange({ draft, timeline });

  it('that waits, or was sent back, is what its handler begins from', () => {
    expect(begun('第二稿', line(1, 'drafted', '第二稿'))).toBe('第二稿');
    expect(begun(null, line(1, 'drafted', '第一稿'), line(2, 'draft-sent-back', '写明依据'))).toBe('第一稿');
  });

  it('begins from nothing where there is none, or the answer is out', () => {
    expect(begun(null)).toBe('');
    const answered = [line(1, 'drafted', '稿'), line(2, 'draft-sent-back'), line(3, 'answered', '稿')];
    expect(begun(null, ...answered)).toBe('');
  });

  it('takes a template in behind what is there', () => {
    expect(withTemplate(' ', '您好')).toBe('您好');
    expect(withTemplate('已核实。\n', '感谢反映。')).toBe('已核实。\n感谢反映。');
  });
});

describe('a supervisor reads', () => {
  it('how often the complainant was not reached', () => {
    expect(unreachedNote(0)).toBeUndefined();
    expect(unreachedNote(2)).toContain('已有2天没联系上；在3个不同的日子');
  });

  it('whom to call, and when there is nobody', () => {
    expect(complainantLine({ name: '王示甲', phone: '13800000000' })).toBe('王示甲');
    expect(complainantLine({ name: '王示甲', phone: null })).toBe('王示甲，没有留电话');
    expect(complainantLine({ name: null, phone: null })).toContain('已注销');
  });

  it('that nothing is published without the complainant', () => {
    expect(publicationWords({ publishedId: null, mayPublish: false }).button).toBeNull();
    expect(publicationWords({ publishedId: null, mayPublish: true }).button).toBe('公开这件投诉');
    expect(publicationWords({ publishedId: 'p', mayPublish: true }).button).toBe('修改或撤下');
  });
});
