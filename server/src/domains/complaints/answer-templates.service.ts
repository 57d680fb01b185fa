import { Injectable } from '@nestjs/common';
import {
  type AnswerTemplate,
  keepAnswerTemplate,
  LONGEST_COMPLAINT,
  removeAnswerTemplate,
} from '@yingshang/shared/contracts/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import type { AnswerTemplateEntity } from './answer-template.entity';
import { AnswerTemplatesRepository } from './answer-templates.repository';
import { nothingInTemplate, templateTooLong, tooManyTemplates } from './complaint-desk.refusals';

const MOST_TEMPLATES = 50;
const LONGEST_TITLE = 40;

export interface TemplateWrite {
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly templateId: string;
}

/** Words that a unit answers with again and again; its lead writes them, everybody at its desk uses them. */
@Injectable()
export class AnswerTemplates {
  constructor(
    private readonly repository: AnswerTemplatesRepository,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async list(unitId: string): Promise<{ items: AnswerTemplate[] }> {
    return { items: (await this.repository.ofUnit(unitId)).map(shown) };
  }

  async keep(
    { actor, idempotencyKey, unitId, templateId }: TemplateWrite,
    wanted: { readonly title: string; readonly text: string },
  ): Promise<Outcome<AnswerTemplate>> {
    const written = checked(wanted);
    if (!written.ok) return written;
    const { title, text } = written.value;
    const request = { unitId, templateId, title, text };
    const key = { idempotencyKey, route: keepAnswerTemplate.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      await this.repository.lockUnit(unitId, manager);
      const kept = await this.repository.ofUnit(unitId, manager);
      const isNew = kept.every(({ id }) => id !== templateId);
      if (isNew && kept.length >= MOST_TEMPLATES) return tooManyTemplates(MOST_TEMPLATES);
      const template = { id: templateId, unitId, title, words: text, changedAt: new Date(this.clock.now()) };
      await this.repository.keep(template, manager);
      return ok(shown(template));
    });
  }

  /** Of another unit's nothing is said, and nothing happens. */
  remove({
    actor,
    idempotencyKey,
    unitId,
    templateId,
  }: TemplateWrite): Promise<Outcome<{ removed: boolean }>> {
    const request = { unitId, templateId };
    const key = { idempotencyKey, route: removeAnswerTemplate.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) =>
      ok({ removed: await this.repository.remove(unitId, templateId, manager) }),
    );
  }
}

function checked(wanted: { readonly title: string; readonly text: string }) {
  const title = wanted.title.trim();
  const text = wanted.text.trim();
  if (title === '') return nothingInTemplate('title');
  if (text === '') return nothingInTemplate('text');
  if (Array.from(title).length > LONGEST_TITLE) return templateTooLong('title', LONGEST_TITLE);
  if (Array.from(text).length > LONGEST_COMPLAINT) return templateTooLong('text', LONGEST_COMPLAINT);
  return ok({ title, text });
}

const shown = ({ id, title, words }: AnswerTemplateEntity): AnswerTemplate => ({ id, title, text: words });
