import { Injectable } from '@nestjs/common';
import { PersonalRegister, timeInShanghai } from '../../platform/personal-data';
import { CityService } from '../city';
import { OwnNoticesRepository } from './own-notices.repository';
import { settingWords } from './setting-words';
import { subjectWords } from './subject-words';
import { topicNames } from './topic-names';

/** What somebody was told, and how they want to be. */
@Injectable()
export class NoticesRecords {
  constructor(register: PersonalRegister, own: OwnNoticesRepository, city: CityService) {
    register.register({
      name: 'messages',
      of: 'person',
      title: '收到的消息',
      columns: { messages: ['person_id'] },
      read: async (personId) =>
        (await own.messages(personId)).map(({ subject, enterprise, madeAt, readAt, claimedAt }) => ({
          内容: subjectWords(subject),
          企业: enterprise,
          时间: timeInShanghai(madeAt),
          已读: readAt !== null,
          看过怎么领: claimedAt !== null,
        })),
      count: (personId) => own.countMessages(personId),
      forget: (personId, manager) => own.forgetMessages(personId, manager),
      kept: null,
    });
    register.register({
      name: 'notice-preferences',
      of: 'person',
      title: '消息提醒设置和微信订阅授权',
      columns: { notice_preferences: ['person_id'], message_grants: ['person_id'] },
      read: async (personId) => {
        const topicName = topicNames(await city.categories());
        return (await own.settings(personId)).map((setting) => settingWords(setting, topicName));
      },
      count: async (personId) => (await own.settings(personId)).length,
      forget: (personId, manager) => own.forgetSettings(personId, manager),
      kept: null,
    });
  }
}
