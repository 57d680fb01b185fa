import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { FaultOrder } from '../../stand-ins/wechat/faults';
import type { ReachablePerson } from '../support/reachable-people';
import { temporaryFolder } from '../support/server-process';
import { freePort } from '../support/temporary-postgres';
import { startWechatStandIn, type WechatStandIn } from '../support/with-wechat-stand-in';
import { grantAll, makeRecipients } from './cast-in-spec';
import { openContext } from './context';
import { type Findings, findings } from './findings';
import { type Place, place } from './places';

export interface KillPlan {
  /** An empty database on a real PostgreSQL. */
  readonly databaseUrl: string;
  readonly recipients: number;
  readonly kills: number;
  readonly workers: number;
  readonly seed: number;
  /** Longest time between two kills. */
  readonly everyMs: number;
  /** Lets the time that abandoned messages wait for pass at once. */
  readonly inAHurry: boolean;
  readonly say?: (line: string) => void;
}

export interface KillFigures extends Findings {
  readonly kills: number;
  readonly recipients: number;
  /** Requests that the web server answered meanwhile. */
  readonly answered: number;
  readonly seconds: number;
}

const TEMPLATE = 'template-of-policies';
const SEND = '/cgi-bin/message/subscribe/send';
const FAULTS: readonly FaultOrder[] = [
  { path: SEND, mode: 'slow', ms: 700, times: 4 },
  { path: SEND, mode: 'reset-after-effect', times: 2 },
  { path: SEND, mode: 'reset', times: 2 },
  { path: SEND, mode: 'busy', times: 3 },
  { path: SEND, mode: 'html', times: 1 },
  { path: SEND, mode: 'expired-token', times: 1 },
];

/** Publishes campaigns under load while workers, web server and publisher are killed, then counts what became of all. */
export async function runKills(plan: KillPlan): Promise<KillFigures> {
  const begun = performance.now();
  const folder = temporaryFolder();
  const { standIn, stop } = await startWechatStandIn();
  const environs = {
    DATABASE_URL: plan.databaseUrl,
    DATA_DIR: folder.path,
    KEY_FILE: join(folder.path, 'keys.json'),
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    WECHAT_TEMPLATE_POLICY: TEMPLATE,
    DATABASE_POOL_SIZE: '5',
    // A campaign takes seconds to leave, so that it is under way when something is killed.
    DELIVERIES_PER_SECOND: String(Math.max(60, Math.round(plan.recipients / 15))),
    ...standIn.environs(),
  };
  const context = await openContext(environs);
  const stage = new Stage(plan, context.dataSource, standIn, environs, join(folder.path, 'target'));
  try {
    stage.people = await makeRecipients(context, standIn.appId, plan.recipients);
    await stage.play();
    const found = await findings(context.dataSource, stage.people, {
      messages: await standIn.messages(),
      granted: stage.granted,
      published: stage.published,
    });
    const seconds = Math.round((performance.now() - begun) / 1_000);
    return { kills: stage.kills, recipients: plan.recipients, ...found, answered: stage.answered, seconds };
  } finally {
    await stage.clear();
    await context.close();
    await stop();
    folder.remove();
  }
}

class Stage {
  people: readonly ReachablePerson[] = [];
  kills = 0;
  granted = 0;
  published = 0;
  answered = 0;
  private places: Place[] = [];
  private url = '';
  private isOver = false;

  constructor(
    private readonly plan: KillPlan,
    private readonly dataSource: DataSource,
    private readonly standIn: WechatStandIn,
    private readonly environs: Readonly<Record<string, string>>,
    private readonly targetFile: string,
  ) {}

  async play(): Promise<void> {
    await this.nextRound();
    await this.enter();
    const asking = this.ask();
    const publishing = this.publish();
    await this.killAll();
    this.isOver = true;
    await Promise.all([asking, publishing]);
    await this.drain();
  }

  async clear(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.places.splice(0).map((each) => each.end()));
  }

  private async enter(): Promise<void> {
    const port = String(await freePort());
    this.url = `http://127.0.0.1:${port}`;
    const server = (name: string, role: string, own: string) =>
      place(name, 'src/main.ts', [], { ...this.environs, ROLE: role, PORT: own });
    this.places = [
      server('web', 'web', port),
      ...Array.from({ length: this.plan.workers }, (_, n) => server(`worker ${n + 1}`, 'worker', '0')),
      place('publisher', 'test/push-kills/publisher.ts', [this.targetFile], { ...this.environs }),
    ];
  }

  private async killAll(): Promise<void> {
    const random = seeded(this.plan.seed);
    for (; this.kills < this.plan.kills; ) {
      await this.untilUnderWay();
      await sleep(random() * this.plan.everyMs);
      const up = this.places.filter(({ isUp }) => isUp());
      const each = up[Math.floor(random() * up.length)];
      if (each === undefined) continue;
      if (random() < 0.3)
        await this.standIn.fault(
          FAULTS[Math.floor(random() * FAULTS.length)] ?? { path: SEND, mode: 'slow' },
        );
      await each.kill();
      this.kills += 1;
      const open = await this.count('state = 0');
      this.plan.say?.(
        `${this.kills}/${this.plan.kills} ${each.name}: ${this.published} campaigns, ${open} pending`,
      );
    }
  }

  /** A kill while nothing happens shows nothing. */
  private async untilUnderWay(): Promise<void> {
    const patience = performance.now() + 30_000;
    const underWay = () => this.count("state = 0 AND attempt_at > now() - interval '1 second'");
    while ((await underWay()) === 0 && performance.now() < patience) await sleep(20);
  }

  /** The next campaign as soon as most of the last one has left. */
  private async publish(): Promise<void> {
    while (!this.isOver) {
      if ((await this.count('state = 0')) < this.plan.recipients / 2 && (await this.isPublished()))
        await this.nextRound();
      await sleep(200);
    }
  }

  private async nextRound(): Promise<void> {
    await grantAll(this.dataSource, this.people, (openid) => this.standIn.grant(openid, TEMPLATE));
    this.granted += 1;
    this.published += 1;
    writeFileSync(this.targetFile, String(this.published));
  }

  private async isPublished(): Promise<boolean> {
    const [row]: { told: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS told FROM push_campaigns',
    );
    return row?.told === this.published;
  }

  /** Somebody uses the web server all the while; it is away when it was killed. */
  private async ask(): Promise<void> {
    while (!this.isOver) {
      const answer = await fetch(`${this.url}/api/privacy-notice`).catch(() => undefined);
      if (answer?.ok) this.answered += 1;
      await answer?.arrayBuffer().catch(() => undefined);
      await sleep(20);
    }
  }

  private async drain(): Promise<void> {
    while (!(await this.isPublished())) await sleep(100);
    if (this.plan.inAHurry) await this.passTime();
    const patience = performance.now() + 600_000;
    while ((await this.count('state = 0')) > 0) {
      if (performance.now() > patience) return;
      await sleep(200);
    }
  }

  /** Nobody works, so whatever left is abandoned; then the workers come back. */
  private async passTime(): Promise<void> {
    await this.clear();
    this.isOver = true;
    await this.dataSource.query('UPDATE messages SET due_at = now() WHERE state = 0');
    await this.dataSource.query('UPDATE delivery_channels SET paused_until = NULL, breakdowns = 0');
    await this.enter();
    await this.dataSource.query('UPDATE messages SET due_at = now() WHERE state = 0');
  }

  private async count(which: string): Promise<number> {
    const [row]: { found: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS found FROM messages WHERE ${which}`,
    );
    return row?.found ?? 0;
  }
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
