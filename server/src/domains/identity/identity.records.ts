import { Injectable } from '@nestjs/common';
import { roleNames } from '@yingshang/shared/access';
import { signInWayNames } from '@yingshang/shared/contracts/identity';
import { Identities } from '../../platform/crypto';
import {
  PersonalRegister,
  type Reader,
  type RecordEntry,
  timeInShanghai,
} from '../../platform/personal-data';
import { PeopleRepository } from './people.repository';
import { placeOf } from './person-seals';
import { RolesRepository } from './roles.repository';
import { SessionsRepository } from './sessions.repository';

/** The account itself, where it is signed in, and what it was made. */
@Injectable()
export class IdentityRecords {
  constructor(
    register: PersonalRegister,
    private readonly people: PeopleRepository,
    private readonly roles: RolesRepository,
    private readonly sessions: SessionsRepository,
    private readonly identities: Identities,
  ) {
    register.register({
      name: 'account',
      of: 'person',
      title: '账号',
      columns: { people: ['id', 'visitor_id', 'phone_index'] },
      read: (personId, reader) => this.account(personId, reader),
      count: async (personId) => ((await people.find(personId)) === null ? 0 : 1),
      forget: (personId, manager) => people.remove(personId, manager),
      kept: null,
      goesLast: true,
    });
    register.register({
      name: 'sessions',
      of: 'person',
      title: '登录过的设备',
      columns: { sessions: ['person_id'] },
      read: (personId) => this.signIns(personId),
      count: async (personId) => (await sessions.findOf(personId)).length,
      forget: async (personId, manager) => void (await sessions.endAll(personId, manager)),
      kept: null,
    });
    register.register({
      name: 'roles',
      of: 'person',
      title: '工作人员角色',
      columns: { role_grants: ['person_id', 'granted_by', 'revoked_by'] },
      read: (personId) => this.grants(personId),
      count: async (personId) => (await roles.findAllOf(personId)).length,
      forget: (personId, manager) => roles.forgetPerson(personId, manager),
      kept: null,
    });
  }

  private async account(personId: string, reader: Reader): Promise<RecordEntry[]> {
    const person = await this.people.find(personId);
    if (person === null) return [];
    const { id, displayName, demo, sealedPhone, createdAt } = person;
    const place = placeOf(id, 'sealed_phone');
    const phone =
      sealedPhone === null
        ? null
        : await this.identities.reveal({ place, sealed: sealedPhone, by: reader, purpose: 'own-export' });
    return [
      {
        编号: id,
        称呼: displayName,
        手机号: phone === null ? null : phone.ok ? phone.value : '无法读取',
        演示身份: demo,
        建立时间: timeInShanghai(createdAt),
      },
    ];
  }

  private async signIns(personId: string): Promise<RecordEntry[]> {
    return (await this.sessions.findOf(personId)).map(({ device, way, startedAt, usedAt }) => ({
      设备: device,
      登录方式: signInWayNames[way],
      登录时间: timeInShanghai(startedAt),
      最近使用: timeInShanghai(usedAt),
    }));
  }

  private async grants(personId: string): Promise<RecordEntry[]> {
    const grants = await this.roles.findAllOf(personId);
    const units = await this.people.findUnits(grants.map(({ unitId }) => unitId));
    return grants.map(({ role, unitId, name, grantedAt, endsOn, revokedAt }) => ({
      角色: roleNames[role],
      办公姓名: name || null,
      单位: units.get(unitId)?.name ?? unitId,
      授予时间: timeInShanghai(grantedAt),
      截止日期: endsOn,
      收回时间: revokedAt === null ? null : timeInShanghai(revokedAt),
    }));
  }
}
