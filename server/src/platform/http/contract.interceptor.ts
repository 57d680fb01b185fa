import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { AnyContract, Input } from '@yingshang/shared/contracts/definition';
import { canonicalJson, type Refusal } from '@yingshang/shared/kernel';
import type { FastifyReply } from 'fastify';
import { isObservable, lastValueFrom, map, mergeMap, type Observable, of } from 'rxjs';
import * as z from 'zod/mini';
import { AccessGate } from '../access';
import { SETTINGS, type Settings } from '../config';
import { type AnsweredError, answeredRefusal, missingRoute } from './answer-error';
import { CallLimits, type LimitedCall } from './call-limits';
import { addressOf } from './caller-address';
import { evenSlot } from './even-slot';
import { answerEvents } from './event-stream';
import { CONTRACT } from './implements';
import { isOutcome } from './is-outcome';
import { parseRequest, type RawRequest } from './parse-request';
import { keepParsedInput } from './parsed-input';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The way in and out of every route: access, parsing, limits, the answer's status, and its shape outside production. */
@Injectable()
export class ContractInterceptor implements NestInterceptor {
  private readonly checksResponses: boolean;
  private readonly log = new Logger('Refused');

  constructor(
    private readonly reflector: Reflector,
    private readonly gate: AccessGate,
    private readonly callLimits: CallLimits,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.checksResponses = settings.environment !== 'production';
  }

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const contract = this.reflector.get<AnyContract | undefined>(CONTRACT, context.getHandler());
    if (contract === undefined) throw new Error(`${context.getHandler().name} serves no contract`);
    return contract.evenMs === undefined
      ? this.handle(contract, context, next)
      : inSlots(contract.evenMs, () => this.handle(contract, context, next));
  }

  private async handle(
    contract: AnyContract,
    context: ExecutionContext,
    next: CallHandler<unknown>,
  ): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<RawRequest>();
    // Before parsing: a route that is shut must not betray its shape through complaints about the input.
    const admission = await this.gate.admit(contract.access, request);
    if (admission.kind === 'missing') throw answeredRefusal(404, missingRoute);
    if (admission.kind === 'denied')
      throw this.refused(contract, admission.status, admission.refusal, admission.personId);
    const personId = admission.actor?.personId;
    const input = parseRequest(contract, request, admission.actor);
    if (!input.ok) throw this.refused(contract, 400, input.refusal, personId);
    await this.limit(contract, request, input.value);
    keepParsedInput(request, input.value);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      mergeMap(async (answer) => {
        const given = this.answer(contract, answer, personId);
        if (contract.stream) return answerEvents(reply, given);
        // Only now: a refusal is JSON on every route.
        if (contract.file !== undefined) reply.type(`${contract.file}; charset=utf-8`);
        if (contract.lasting) reply.header('cache-control', FOR_EVER);
        return given;
      }),
    );
  }

  private async limit(contract: AnyContract, { ip }: RawRequest, input: Input<AnyContract>): Promise<void> {
    const { actor, visitorId } = input;
    const call: LimitedCall = { actor, visitorId, address: addressOf(ip) };
    const taken = await this.callLimits.take(contract, call);
    if (!taken.ok) throw this.refused(contract, 429, taken.refusal, call.actor?.personId);
  }

  private answer(contract: AnyContract, answer: unknown, personId: string | undefined): unknown {
    if (!isOutcome(answer)) return this.checked(contract, answer);
    if (answer.ok) return this.checked(contract, answer.value);
    throw this.refused(contract, statusOf(contract, answer.refusal), answer.refusal, personId);
  }

  /** Who tries doors is found by these lines. Only words of the code: a refusal may quote what was typed. */
  private refused(contract: AnyContract, status: number, refusal: Refusal, personId?: string): AnsweredError {
    this.log.warn({ route: contract.name, code: refusal.code, ...(personId && { personId }) }, 'refused');
    return answeredRefusal(status, refusal);
  }

  private checked(contract: AnyContract, response: unknown): unknown {
    // Each event by itself.
    if (isObservable(response)) return response.pipe(map((event) => this.checkedOnce(contract, event)));
    return this.checkedOnce(contract, response);
  }

  private checkedOnce(contract: AnyContract, response: unknown): unknown {
    if (!this.checksResponses) return response;
    const result = z.safeParse(contract.response, response);
    if (result.success) {
      // Parsing drops what the contract does not name: what is then missing was about to leave the server.
      if (canonicalJson(result.data) === canonicalJson(response)) return response;
      throw new Error(`${contract.name} answered with more than its contract names`);
    }
    throw new Error(`${contract.name} answered against its contract: ${z.prettifyError(result.error)}`);
  }
}

/** Whatever comes of it leaves at the end of a slot: what was refused before the handler, too. */
async function inSlots(
  slotMs: number,
  handle: () => Promise<Observable<unknown>>,
): Promise<Observable<unknown>> {
  const slotEnds = evenSlot(slotMs);
  try {
    const given = await lastValueFrom(await handle());
    await slotEnds();
    return of(given);
  } catch (thrown) {
    await slotEnds();
    throw thrown;
  }
}

/** Refusals that any contract of the kind may give, besides those it lists. */
const commonStatuses: Readonly<Record<string, number>> = {
  'request.malformed': 400,
  'request.key-reused': 409,
  // The gate let the session in, and another request ended it meanwhile.
  'access.session-ended': 401,
  'limits.too-many': 429,
};

function statusOf(contract: AnyContract, refusal: Refusal): number {
  const status = contract.refusals?.[refusal.code] ?? commonStatuses[refusal.code];
  if (status !== undefined) return status;
  throw new Error(`${contract.name} refused with ${refusal.code}, which its contract does not name`);
}
