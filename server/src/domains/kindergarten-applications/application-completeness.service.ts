import { Injectable } from '@nestjs/common';
import type { Outcome } from '@yingshang/shared/kernel';
import { missingDocuments, problemOfChoices } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import type { Held } from './application-steps.service';
import { documentsMissing, wrongChoices } from './kindergarten-applications.refusals';
import { PhotosRepository } from './photos.repository';

/** Whether an application says and shows all that the plan that holds now asks of it. */
@Injectable()
export class ApplicationCompleteness {
  constructor(private readonly photos: PhotosRepository) {}

  /** Null: nothing is missing. */
  async problemOf({ kept, plan: { plan } }: Held, manager: EntityManager): Promise<Outcome<never> | null> {
    const problem = problemOfChoices(plan, kept.classId, kept.choices);
    if (problem !== null) return wrongChoices(problem);
    const handedIn = (await this.photos.of(kept.id, manager)).map(({ document }) => document);
    const missing = missingDocuments(plan, kept.classId, handedIn);
    if (missing.length === 0) return null;
    const wanted = plan.classes.find(({ id }) => id === kept.classId)?.documents ?? [];
    return documentsMissing(wanted.filter(({ id }) => missing.includes(id)).map(({ name }) => name));
  }
}
