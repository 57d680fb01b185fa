import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../personal-data';

interface Opening {
  readonly at: Date;
  readonly by: string;
  readonly purpose: string;
  readonly own: boolean;
}

/** By the word that `Identities.reveal` was given. */
const PURPOSES: Readonly<Record<string, string>> = {
  'call-back': '给您回电',
  'own-export': '导出自己的数据',
  unsealing: '经两人批准查明评价人身份',
  'named-rating': '被评单位联系具名评价人',
  'kindergarten-review': '审核入园报名',
  'kindergarten-roll': '编制幼儿园派位名册',
};

/** Who opened a sealed identity: what concerns the person, and what the person opened of others. */
@Injectable()
export class DecryptionsRecords {
  constructor(
    register: PersonalRegister,
    private readonly dataSource: DataSource,
  ) {
    register.register({
      name: 'decryptions',
      of: 'person',
      title: '查看过加密信息的记录',
      columns: { decryptions: ['actor_id', 'row_id'] },
      read: async (id) => (await this.openings(id)).map(shown),
      count: async (id) => (await this.openings(id)).length,
      forget: null,
      kept: '谁在什么时候、为了什么查看过加密的信息。只有编号和当时的署名，没有号码；这份记录只增不改，用来查有没有人滥用。',
    });
  }

  private openings(id: string): Promise<Opening[]> {
    return this.dataSource.query(
      `SELECT at, actor_name AS by, purpose, actor_id = $1 AS own FROM decryptions
       WHERE actor_id = $1 OR row_id = $1 ORDER BY at, id`,
      [id],
    );
  }
}

function shown({ at, by, purpose, own }: Opening): RecordEntry {
  return { 时间: timeInShanghai(at), 查看人: own ? '您本人' : by, 用途: PURPOSES[purpose] ?? purpose };
}
