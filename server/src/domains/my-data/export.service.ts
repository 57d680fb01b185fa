import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { exportMyData } from '@yingshang/shared/contracts/my-data';
import { Clock } from '../../platform/clock';
import { type Holder, PersonalRegister, timeInShanghai } from '../../platform/personal-data';
import { type ExportSection, exportDocument, exportFileName } from './export-document';

/** Everything that is held about the person and the device before them. */
@Injectable()
export class ExportService {
  constructor(
    private readonly register: PersonalRegister,
    private readonly clock: Clock,
  ) {}

  async export(actor: Actor, visitorId: string): Promise<ResponseOf<typeof exportMyData>> {
    const sections = [
      ...(await this.sections('person', actor.personId, actor)),
      ...(await this.sections('device', visitorId, actor)),
    ];
    const at = timeInShanghai(new Date(this.clock.now()));
    return { fileName: exportFileName(this.clock.today()), document: exportDocument(sections, at) };
  }

  /** One after the other: the embedded database has one connection, and an export is nobody's hurry. */
  private async sections(of: Holder, id: string, reader: Actor): Promise<ExportSection[]> {
    const sections: ExportSection[] = [];
    for (const { title, kept, read } of this.register.of(of)) {
      const entries = await read(id, reader);
      sections.push({ title: of === 'device' ? `${title}（这台设备）` : title, kept, entries });
    }
    return sections;
  }
}
