import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { EXPORTS_A_DAY, exportMyData } from '@yingshang/shared/contracts/my-data';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Limits } from '../../platform/limits';
import { type Holder, PersonalRegister, timeInShanghai } from '../../platform/personal-data';
import { type ExportSection, exportDocument, exportFileName } from './export-document';

const DAY_SECONDS = 86_400;

/** Everything that is held about the person and the device before them. */
@Injectable()
export class ExportService {
  constructor(
    private readonly register: PersonalRegister,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  async export(actor: Actor, visitorId: string): Promise<Outcome<ResponseOf<typeof exportMyData>>> {
    const allowed = await this.limits.take({
      name: exportMyData.name,
      key: { caller: { person: actor.personId } },
      windows: [{ most: EXPORTS_A_DAY, seconds: DAY_SECONDS }],
    });
    if (!allowed.ok) return allowed;
    const sections = [
      ...(await this.sections('person', actor.personId, actor)),
      ...(await this.sections('device', visitorId, actor)),
    ];
    const at = timeInShanghai(new Date(this.clock.now()));
    return ok({ fileName: exportFileName(this.clock.today()), document: exportDocument(sections, at) });
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
