import { Controller } from '@nestjs/common';
import { listAuditEntries, listOpenings } from '@yingshang/shared/contracts/audit';
import { Implements, type Input, Parsed } from '../../platform/http';
import { AuditService } from './audit.service';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Implements(listOpenings)
  openings(@Parsed() { actor, params, query }: Input<typeof listOpenings>) {
    const { purpose, ...narrowed } = query;
    return this.audit.openings(actor, params.id, { ...narrowed, word: purpose });
  }

  @Implements(listAuditEntries)
  entries(@Parsed() { actor, params, query }: Input<typeof listAuditEntries>) {
    const { kind, ...narrowed } = query;
    return this.audit.entries(actor, params.id, { ...narrowed, word: kind });
  }
}
