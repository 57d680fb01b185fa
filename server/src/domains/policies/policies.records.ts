import { Injectable } from '@nestjs/common';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import type { FavouriteEntity } from './favourite.entity';
import { FavouritesRepository } from './favourites.repository';
import { RuleVersionsRepository } from './rule-versions.repository';

/** What devices keep at hand, and whose word a policy's conditions are. */
@Injectable()
export class PoliciesRecords {
  constructor(
    register: PersonalRegister,
    favourites: FavouritesRepository,
    versions: RuleVersionsRepository,
  ) {
    register.register({
      name: 'favourites',
      of: 'device',
      title: '收藏的政策',
      columns: { policy_favourites: ['visitor_id'] },
      read: async (visitorId) => (await favourites.ofVisitor(visitorId)).map(favouriteWords),
      count: async (visitorId) => (await favourites.ofVisitor(visitorId)).length,
      forget: (visitorId, manager) => favourites.removeOf(visitorId, manager),
      kept: null,
    });
    register.register({
      name: 'own-favourites',
      of: 'person',
      title: '登录后收藏的政策',
      columns: { policy_favourites: ['person_id'] },
      read: async (personId) => (await favourites.ofPerson(personId)).map(favouriteWords),
      count: async (personId) => (await favourites.ofPerson(personId)).length,
      forget: (personId, manager) => favourites.removeOfPerson(personId, manager),
      kept: null,
    });
    register.register({
      name: 'rule-versions',
      of: 'person',
      title: '保存过的政策条件',
      columns: { policy_rule_versions: ['saved_by'] },
      read: async (personId) =>
        (await versions.findSavedBy(personId)).map(({ policyId, version, note, savedAt, unitName }) => ({
          政策编号: policyId,
          版本: version,
          说明: note,
          单位: unitName,
          保存时间: timeInShanghai(savedAt),
        })),
      count: async (personId) => (await versions.findSavedBy(personId)).length,
      forget: (personId, manager) => versions.forgetAuthor(personId, manager),
      kept: '工作人员保存过的政策条件属于单位的公务记录：内容、单位和时间保留，署名改为“已注销人员”。',
    });
  }
}

function favouriteWords({ policyTitle, keptAt }: FavouriteEntity): RecordEntry {
  return { 政策: policyTitle, 收藏时间: timeInShanghai(keptAt) };
}
