import { Controller, Module } from '@nestjs/common';
import { defineContract } from '@yingshang/shared/contracts/definition';
import { ok, refuse } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { CallerAddress, Implements, type Input, Parsed, Writes } from '../../src/platform/http';

/** Routes that no city has, for tests of what every route shares. */
export const addProbe = defineContract({
  name: 'probe.add',
  summary: 'Counts one up',
  method: 'POST',
  path: '/probe/:kind',
  access: { kind: 'public' },
  idempotent: true,
  visitor: true,
  params: z.strictObject({ kind: z.string() }),
  body: z.strictObject({ amount: z.number().check(z.maximum(10)) }),
  response: z.object({ total: z.number(), visitor: z.string() }),
  refusals: { 'probe.full': 409 },
});

export const demoProbe = defineContract({
  name: 'probe.demo',
  summary: 'Only in a demo city',
  method: 'GET',
  path: '/probe-demo',
  access: { kind: 'demo' },
  query: z.strictObject({ must: z.literal('be') }),
  response: z.object({ open: z.boolean() }),
});

export const limitedProbe = defineContract({
  name: 'probe.limited',
  summary: 'Twice a minute',
  method: 'GET',
  path: '/probe-limited/:what',
  access: { kind: 'public' },
  visitor: true,
  limit: [{ most: 2, seconds: 60 }],
  params: z.strictObject({ what: z.string() }),
  response: z.object({ fine: z.boolean() }),
});

const strangeProbe = defineContract({
  name: 'probe.strange',
  summary: 'Does what it should not',
  method: 'GET',
  path: '/probe-strange/:how',
  access: { kind: 'public' },
  params: z.strictObject({ how: z.string() }),
  response: z.object({ fine: z.literal(true) }),
});

@Controller()
export class ProbeController {
  total = 0;

  constructor(private readonly writes: Writes) {}

  @Implements(addProbe)
  add(@Parsed() input: Input<typeof addProbe>) {
    const { idempotencyKey, visitorId: actor, body, params } = input;
    return this.writes.once(
      { idempotencyKey, route: addProbe.name, actor, request: { params, body } },
      async () => {
        if (params.kind === 'full')
          return refuse({ code: 'probe.full', message: '已满', advice: '改天再来' });
        this.total += body.amount;
        return ok({ total: this.total, visitor: actor });
      },
    );
  }

  @Implements(demoProbe)
  demo() {
    return { open: true };
  }

  @Implements(limitedProbe)
  limited(@CallerAddress() address: string) {
    return { fine: address !== '' };
  }

  @Implements(strangeProbe)
  strange(@Parsed() { params }: Input<typeof strangeProbe>) {
    if (params.how === 'throws') throw new Error('secret detail of the inside');
    if (params.how === 'undeclared')
      return refuse({ code: 'probe.undeclared', message: '未声明', advice: '无' });
    if (params.how === 'more')
      return Object.assign({ fine: true as const }, { column: 'secret of the table' });
    return { fine: true as const, ...(params.how === 'wrong' ? { fine: 'no' as never } : {}) };
  }
}

@Module({ controllers: [ProbeController] })
export class ProbeModule {}
