import { Inject, Injectable, Logger } from '@nestjs/common';
import { quicknet } from '@yingshang/shared/beacon';
import * as z from 'zod/mini';
import { SETTINGS, type Settings } from '../../platform/config';

const PATIENCE_MS = 5_000;
const answer = z.object({ signature: z.string().check(z.regex(/^[0-9a-f]{96}$/)) });

/** Asks a relay of drand for a round. Whoever answers is not believed: the signature is checked like anybody's. */
@Injectable()
export class DrandRelay {
  private readonly log = new Logger('Drand');

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Null: no relay is named, it is silent, or it says something else. */
  async signatureOf(round: number): Promise<string | null> {
    const { drandUrl } = this.settings;
    if (drandUrl === undefined) return null;
    try {
      const response = await fetch(`${drandUrl}/${quicknet.chainHash}/public/${round}`, {
        signal: AbortSignal.timeout(PATIENCE_MS),
        redirect: 'error',
      });
      const parsed = z.safeParse(answer, response.ok ? await response.json() : null);
      return parsed.success ? parsed.data.signature : null;
    } catch (err) {
      this.log.warn({ err }, 'the relay of drand did not answer');
      return null;
    }
  }
}
