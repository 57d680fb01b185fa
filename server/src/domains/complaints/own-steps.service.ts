import { Injectable } from '@nestjs/common';
import { type ComplaintCommand, notYours, unknownComplaint } from '@yingshang/shared/complaints';
import {
  letComplaintBePublished,
  type OwnComplaintStep,
  stepOnOwnComplaint,
} from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Writes } from '../../platform/http';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { ComplainantWords } from './complainant-words.service';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintWatchers } from './complaint-watchers';
import { ComplaintsRepository } from './complaints.repository';

/** What a complainant does: who, on which of theirs, by which key. */
export interface OwnWrite {
  readonly actor: Actor;
  readonly ticket: string;
  readonly idempotencyKey: string;
}

type Stands = ResponseOf<typeof stepOnOwnComplaint>;

/**
 * The complainant's own steps. Keys are kept by the ticket: one by the person would lie beside the complaint's answer
 * with their name on it.
 */
@Injectable()
export class OwnComplaintSteps {
  constructor(
    private readonly complainants: ComplainantsRepository,
    private readonly repository: ComplaintsRepository,
    private readonly words: ComplainantWords,
    private readonly cards: ServiceCardsService,
    private readonly steps: ComplaintSteps,
    private readonly watchers: ComplaintWatchers,
    private readonly writes: Writes,
  ) {}

  async take({ actor, ticket, idempotencyKey }: OwnWrite, step: OwnComplaintStep): Promise<Outcome<Stands>> {
    const { personId } = actor;
    const complainant = await this.complainants.ofTicket(ticket, personId);
    const row = complainant === null ? null : await this.repository.find(complainant.complaintId);
    if (complainant === null || row === null) return unknownComplaint();
    if (complainant.joined) return notYours();
    const unitId = step.kind === 'file' ? step.unitId : row.unitId;
    if (unitId !== null && step.kind === 'file' && (await this.cards.findUnit(unitId)) === null)
      return unknownUnit(unitId);
    const text = 'text' in step ? step.text : '';
    const words = await this.words.prepareIfAny({ personId, unitId, part: partOf(step), text });
    if (!words.ok) return words;
    const request = { ...step, text: this.words.fingerprint(text) };
    const key = { idempotencyKey, route: stepOnOwnComplaint.name, actor: ticket, request };
    return this.writes.once(key, async (manager) => {
      const wanted = { command: commandOf(step), actor: { role: 'complainant' }, staff: null } as const;
      const moved = await this.steps.take(row.id, { ...wanted, words: words.value }, () => true, manager);
      return moved.ok ? ok({ status: moved.value.status, ground: moved.value.ground }) : moved;
    });
  }

  /** Taken back, it goes off the page in the same transaction. */
  async letPublish(
    { actor, ticket, idempotencyKey }: OwnWrite,
    mayPublish: boolean,
  ): Promise<Outcome<ResponseOf<typeof letComplaintBePublished>>> {
    const complainant = await this.complainants.ofTicket(ticket, actor.personId);
    if (complainant === null) return unknownComplaint();
    if (complainant.joined) return notYours();
    const request = { mayPublish };
    const key = { idempotencyKey, route: letComplaintBePublished.name, actor: ticket, request };
    return this.writes.once(key, async (manager) => {
      await this.complainants.letPublish(ticket, mayPublish, manager);
      if (!mayPublish) await this.watchers.publishingWithdrawn(complainant.complaintId, manager);
      return ok({ mayPublish });
    });
  }
}

const partOf = ({ kind }: OwnComplaintStep) => (kind === 'file' ? 'text' : 'supplement');

function commandOf(step: OwnComplaintStep): ComplaintCommand {
  return step.kind === 'file' ? { kind: 'file', unitId: step.unitId } : step;
}
