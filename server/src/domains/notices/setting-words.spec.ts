import { settingWords } from './setting-words';
import { topicNames } from './topic-names';

const at = new Date('2026-11-21T04:00:00.000Z');
const topicName = topicNames([{ key: 'talent', name: '人才培育' }]);

describe('a choice about messages, for its owner to take away', () => {
  it('is told in words, with what is calm where nothing was chosen', () =>
    expect(
      settingWords(
        { kind: 'preferences', chosen: { rhythm: 'weekly', muted: ['windows', 'category:talent'] }, at },
        topicName,
      ),
    ).toEqual({
      项目: '提醒设置',
      微信提醒: '开',
      多久一次: '每周一次',
      每天最多: 1,
      每周最多: 3,
      安静时段: '20:00到9:00',
      暂停到: '没有暂停',
      关闭的消息: ['申报时间提醒', '人才培育'],
      时间: '2026-11-21 12:00:00',
    }));

  it('says how many messages WeChat may still send', () =>
    expect(settingWords({ kind: 'grant', template: 'policy', remaining: 2, at }, topicName)).toEqual({
      项目: '微信订阅：政策消息',
      剩余次数: 2,
      时间: '2026-11-21 12:00:00',
    }));
});
