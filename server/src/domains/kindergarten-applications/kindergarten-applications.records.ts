import { Injectable } from '@nestjs/common';
import { Identities } from '../../platform/crypto';
import {
  PersonalRegister,
  type Reader,
  type RecordEntry,
  timeInShanghai,
} from '../../platform/personal-data';
import { HeldPlans } from '../kindergarten-plans';
import { type ChildColumn, placeOfChild } from './application-seals';
import { ApplicationsRepository } from './applications.repository';
import { ApplicationsForgetting } from './applications-forgetting.service';
import { ChildrenRepository, type KeptChild } from './children.repository';

const states = { draft: '还没有提交', sent: '等待审核', returned: '已退回', accepted: '已通过审核' } as const;

@Injectable()
export class KindergartenApplicationsRecords {
  constructor(
    register: PersonalRegister,
    forgetting: ApplicationsForgetting,
    private readonly applications: ApplicationsRepository,
    private readonly children: ChildrenRepository,
    private readonly plans: HeldPlans,
    private readonly identities: Identities,
  ) {
    register.register(
      {
        name: 'kindergarten-applications',
        of: 'person',
        title: '入园报名',
        columns: {
          kindergarten_applications: ['person_id'],
          kindergarten_children: ['id_number_index'],
          kindergarten_photos: [],
        },
        read: (personId, reader) => this.read(personId, reader),
        count: async (personId) => (await applications.ofPerson(personId)).length,
        forget: (personId, manager) => forgetting.forgetOf(personId, manager),
        kept: '派位名册封存以后，已在名册里的孩子姓名和证件号加密保留到申诉期结束后 90 天，不再和您的账号相连；照片立即删除。',
      },
      {
        name: 'kindergarten-decisions',
        of: 'person',
        title: '审核过的入园报名',
        columns: { kindergarten_applications: ['decided_by'] },
        read: async () => [],
        count: (personId) => applications.countDecidedBy(personId),
        forget: (personId, manager) => applications.forgetDecider(personId, manager),
        kept: '审核的结果属于单位，保留，不再和您的账号相连；当时由谁审核，只在审计记录里。',
      },
    );
  }

  private async read(personId: string, reader: Reader): Promise<RecordEntry[]> {
    const own = await this.applications.ofPerson(personId);
    const children = await this.children.of(own.map(({ id }) => id));
    const entries: RecordEntry[] = [];
    for (const { id, planId, classId, choices, state, madeAt } of own) {
      const plan = (await this.plans.find(planId))?.plan;
      const named = await Promise.all((children.get(id) ?? []).map((child) => this.named(child, reader)));
      entries.push({
        方案: plan?.title ?? null,
        孩子: named,
        报名类别: plan?.classes.find((one) => one.id === classId)?.name ?? classId,
        志愿: choices.map(({ at }) => at.map((one) => placeName(plan, one)).join('、')),
        状态: states[state],
        时间: timeInShanghai(madeAt),
      });
    }
    return entries;
  }

  private async named(child: KeptChild, reader: Reader): Promise<string> {
    const reveal = async (column: ChildColumn, sealed: string) => {
      const place = placeOfChild(child.id, column);
      const plain = await this.identities.reveal({ place, sealed, by: reader, purpose: 'own-export' });
      return plain.ok ? plain.value : '无法读取';
    };
    const name = await reveal('sealed_name', child.sealedName);
    return `${name} ${await reveal('sealed_id_number', child.sealedIdNumber)}`;
  }
}

function placeName(
  plan: { readonly kindergartens: readonly { readonly id: string; readonly name: string }[] } | undefined,
  id: string,
): string {
  return plan?.kindergartens.find((one) => one.id === id)?.name ?? id;
}
