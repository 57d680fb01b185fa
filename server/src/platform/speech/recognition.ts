import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Refusal } from '@yingshang/shared/kernel';
import { SETTINGS, type Settings } from '../config';
import { HealthChecks, type HealthFinding } from '../health/health-checks';
import { Breaker } from './breaker';
import { EngineRecord } from './engine-record';
import type { EngineName, Recogniser, SpeechFailure, SpeechHint } from './recogniser';
import { speechEngines } from './speech-engines';
import { engineWords, speechHealth } from './speech-health';
import { tellingFailure } from './telling-failure';

export interface HeardSpeech {
  readonly kind: 'heard';
  readonly text: string;
  readonly confidence: number | null;
  readonly engine: EngineName;
  readonly ms: number;
}

export type SpeechOutcome =
  | HeardSpeech
  | { readonly kind: 'unheard'; readonly why: SpeechFailure | 'no-engine' };

interface Engine {
  readonly recogniser: Recogniser;
  readonly breaker: Breaker;
  readonly record: EngineRecord;
}

/**
 * Makes words of a recording by the city's engines, one after the other in their order, until one is sure enough. Sound
 * and words are neither kept nor logged here.
 */
@Injectable()
export class Recognition implements OnModuleInit, OnApplicationBootstrap {
  private readonly log = new Logger('Speech');
  private readonly engines: readonly Engine[];

  constructor(
    @Inject(SETTINGS)
    private readonly settings: Pick<Settings, 'voiceTimeoutMs' | 'voiceLeastPercent'> &
      Parameters<typeof speechEngines>[0],
    private readonly checks: HealthChecks,
  ) {
    this.engines = speechEngines(settings).map((recogniser) => ({
      recogniser,
      breaker: new Breaker(),
      record: new EngineRecord(),
    }));
  }

  onModuleInit(): void {
    this.checks.register('speech', () => this.health());
  }

  /** In the background: a server is ready before its model is. */
  onApplicationBootstrap(): void {
    void this.prepared();
  }

  async prepared(): Promise<void> {
    await Promise.allSettled(this.engines.map(({ recogniser }) => recogniser.prepare()));
  }

  /** In their order; empty: a person types every recording. */
  names(): readonly EngineName[] {
    return this.engines.map(({ recogniser }) => recogniser.engine);
  }

  /** What each engine lacks; for `voice check`. */
  async problems(): Promise<readonly { readonly engine: EngineName; readonly problem: Refusal | null }[]> {
    return Promise.all(
      this.engines.map(async ({ recogniser }) => ({
        engine: recogniser.engine,
        problem: await recogniser.problem(),
      })),
    );
  }

  async recognise(wav: Buffer, hint: SpeechHint): Promise<SpeechOutcome> {
    const failed: SpeechFailure[] = [];
    for (const engine of this.engines) {
      const outcome = await this.ask(engine, wav, hint);
      if (outcome.kind === 'heard') return outcome;
      failed.push(outcome.kind);
    }
    return { kind: 'unheard', why: tellingFailure(failed) };
  }

  private async ask(
    { recogniser, breaker, record }: Engine,
    wav: Buffer,
    hint: SpeechHint,
  ): Promise<HeardSpeech | { readonly kind: SpeechFailure }> {
    if (breaker.isOpen(performance.now())) return { kind: 'down' };
    const begun = performance.now();
    const recognised = await within(this.settings.voiceTimeoutMs, (signal) =>
      recogniser.recognise(wav, hint, signal),
    );
    const ms = Math.round(performance.now() - begun);
    const isSure =
      recognised.kind === 'heard' && (recognised.confidence ?? 1) * 100 >= this.settings.voiceLeastPercent;
    const ending = recognised.kind === 'heard' && !isSure ? 'unsure' : recognised.kind;
    if (ending === 'heard' || ending === 'silent' || ending === 'unsure') breaker.succeeded();
    else breaker.failed(performance.now());
    record.note(ending, ms);
    if (ending !== 'heard')
      this.log.warn({ engine: recogniser.engine, ending, ms }, 'no words were recognised');
    return recognised.kind === 'heard' && isSure
      ? { ...recognised, engine: recogniser.engine, ms }
      : { kind: ending === 'heard' ? 'unsure' : ending };
  }

  private async health(): Promise<HealthFinding> {
    const now = performance.now();
    const lines = await Promise.all(
      this.engines.map(async ({ recogniser, breaker, record }) => ({
        engine: engineWords[recogniser.engine],
        problem: await recogniser.problem(),
        isPaused: breaker.isOpen(now),
        record,
      })),
    );
    return speechHealth(lines);
  }
}

/** Waits so long and no longer, whatever the engine does with the signal. */
async function within<T extends { readonly kind: string }>(
  patienceMs: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | { readonly kind: 'slow' }> {
  const controller = new AbortController();
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<{ readonly kind: 'slow' }>((resolve) => {
    alarm = setTimeout(() => {
      resolve({ kind: 'slow' });
      controller.abort();
    }, patienceMs);
  });
  try {
    return await Promise.race([ask(controller.signal), late]);
  } finally {
    clearTimeout(alarm);
  }
}
