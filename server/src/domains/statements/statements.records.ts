import { Injectable } from '@nestjs/common';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { StatementOpening } from './statement-opening.service';
import { shownStatement } from './statement-shown';
import { StatementsRepository, type Writer } from './statements.repository';
import { Statements } from './statements.service';

const title = '写下和说过的话（文字、照片、录音、附件）';
const columns = 'rater.statement_writers';
/** A statement leaves an empty row: that something was there, and when it went. */
const kept = '只留下“曾有一段话、何时删除”的空记录，没有内容，也不知道是谁写的。';
const keptOfficial =
  '以单位名义写的答复、说明属于单位，内容保留，不再和您的账号相连；当时由谁写，只在审计记录里。';
const keptDecision = '工作人员核对文字和附件时的署名编号，随那段文字、那份附件一起删除。';

@Injectable()
export class StatementsRecords {
  constructor(
    register: PersonalRegister,
    private readonly repository: StatementsRepository,
    private readonly opening: StatementOpening,
    private readonly statements: Statements,
  ) {
    register.register(
      {
        name: 'own-words',
        of: 'person',
        title,
        columns: { [columns]: ['person_id'], statement_keys: [] },
        ...this.of((personId) => ({ personId, visitorId: null })),
        kept,
      },
      {
        name: 'own-words',
        of: 'device',
        title,
        columns: { [columns]: ['visitor_id'] },
        ...this.of((visitorId) => ({ personId: null, visitorId })),
        kept,
      },
      {
        name: 'official-words',
        of: 'person',
        title: '以单位名义写的答复、说明',
        // The column is told of with one's own words.
        columns: {},
        read: async (personId) => this.entriesOf(await repository.officialIdsOf(personId)),
        count: async (personId) => (await repository.officialIdsOf(personId)).length,
        forget: async (personId, manager) =>
          repository.forgetWriter(await repository.officialIdsOf(personId, manager), manager),
        kept: keptOfficial,
      },
      {
        name: 'statement-decisions',
        of: 'person',
        title: '核对过的文字和附件',
        columns: { statement_texts: ['decided_by'], statement_media: ['opened_by', 'decided_by'] },
        read: async () => [],
        count: (personId) => repository.countDecidedBy(personId),
        forget: null,
        kept: keptDecision,
      },
    );
  }

  private of(writerOf: (id: string) => Writer) {
    return {
      read: async (id: string) => this.entriesOf(await this.repository.idsOf(writerOf(id))),
      count: async (id: string) => (await this.repository.idsOf(writerOf(id))).length,
      forget: async (id: string, manager: Parameters<Statements['destroy']>[1]) =>
        this.statements.destroy(await this.repository.idsOf(writerOf(id), manager), manager),
    };
  }

  private async entriesOf(ids: readonly string[]): Promise<RecordEntry[]> {
    const entries: RecordEntry[] = [];
    for (const one of await this.repository.find(ids)) {
      const { text, transcript, photos, documents, voice } = shownStatement(
        await this.opening.open(one),
        'writer',
      );
      entries.push({
        时间: timeInShanghai(one.statement.writtenAt),
        文字: text,
        照片张数: photos,
        附件: documents.length === 0 ? null : documents.map(({ name }) => name).join('、'),
        录音: voice === 'none' ? '没有' : '有',
        录音转成的文字: transcript,
      });
    }
    return entries;
  }
}
