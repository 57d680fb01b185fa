import { noticeTopic } from '@yingshang/shared/contracts/notices';
import { categoryTopics, plainTopics, switchedTopic, wantedOf } from './topic-choices';

describe('topics to choose from', () => {
  const choices = [...plainTopics, ...categoryTopics([{ key: 'talent', name: '人才' }])];

  it('are ones that the server knows', () =>
    expect(choices.filter(({ value }) => !noticeTopic.safeParse(value).success)).toEqual([]));

  it('are on unless they are muted', () =>
    expect(wantedOf(choices, ['windows', 'category:gone'])).toEqual(['profile', 'cases', 'category:talent']));

  it('tell by two lists which one was pressed', () => {
    expect(switchedTopic(['a'], ['a', 'b'])).toEqual({ topic: 'b', on: true });
    expect(switchedTopic(['a', 'b'], ['b'])).toEqual({ topic: 'a', on: false });
    expect(switchedTopic(['a'], ['a'])).toBeNull();
  });
});
