import { Injectable } from '@nestjs/common';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import type { FavouriteEntity } from './favourite.entity';
import { FavouritesRepository } from './favourites.repository';
import type { EditionDeed } from './policy-edition.entity';
import { PolicyEditionsRepository } from './policy-editions.repository';
import { RuleVersionsRepository } from './rule-versions.repository';

const DEEDS: Readonly<Record<EditionDeed, string>> = {
  published: '发布',
  edited: '修改',
  withdrawn: '撤下',
};

/** What devices keep at hand, and whose word a policy's conditions are. */
@Injectable()
export class PoliciesRecords {
  constructor(
    register: PersonalRegister,
    favourites: FavouritesRepository,
    versions: RuleVersionsRepository,
    editions: PolicyEditionsRepository,
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
    register.register({
      name: 'policy-editions',
      of: 'person',
      title: '发布、修改或撤下过的政策',
      columns: { policy_editions: ['done_by'] },
      read: async (personId) =>
        (await editions.findDoneBy(personId)).map(({ policyId, number, done, reason, doneAt, unitName }) => ({
          政策编号: policyId,
          版次: number,
          操作: DEEDS[done],
          说明: reason,
          单位: unitName,
          时间: timeInShanghai(doneAt),
        })),
      count: async (personId) => (await editions.findDoneBy(personId)).length,
      forget: (personId, manager) => editions.forgetAuthor(personId, manager),
      kept: '工作人员发布、修改或撤下的政策属于单位的公务记录：内容、单位和时间保留，署名改为“已注销人员”。',
    });
  }
}

function favouriteWords({ policyTitle, keptAt }: FavouriteEntity): RecordEntry {
  return { 政策: policyTitle, 收藏时间: timeInShanghai(keptAt) };
}
