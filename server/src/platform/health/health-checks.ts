import { Injectable, Logger } from '@nestjs/common';

export interface HealthFinding {
  readonly ok: boolean;
  /** The process can serve and should go on, but somebody has to look at this. */
  readonly degraded?: true;
  /** For the operator, zh-CN. */
  readonly detail: string;
}

export interface NamedFinding extends HealthFinding {
  readonly name: string;
}

/** What must hold before the process is ready. The platform and domains register; the health controller asks. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, () => Promise<HealthFinding>>();

  register(name: string, check: () => Promise<HealthFinding>): void {
    this.checks.set(name, check);
  }

  async findings(): Promise<NamedFinding[]> {
    return Promise.all([...this.checks].map(([name, check]) => examine(name, check)));
  }
}

const log = new Logger('Health');

/** Whoever asks is not signed in: what went wrong stands in the log alone. */
async function examine(name: string, check: () => Promise<HealthFinding>): Promise<NamedFinding> {
  try {
    return { name, ...(await check()) };
  } catch (err) {
    log.error({ err, check: name }, 'a health check failed');
    return { name, ok: false, detail: '检查未能完成，原因见服务日志' };
  }
}
