import { Injectable } from '@nestjs/common';
import { PersonalRegister } from '../../platform/personal-data';
import { ComplaintWatchers, PublishedCases } from '../complaints';
import { PublishedComplaintsRepository } from './published-complaints.repository';

/** Whom published cases are about: nobody but who published them; and what the domain below is told of them. */
@Injectable()
export class ComplaintPublicationRecords {
  constructor(
    register: PersonalRegister,
    watchers: ComplaintWatchers,
    published: PublishedCases,
    repository: PublishedComplaintsRepository,
  ) {
    register.register({
      name: 'published-complaints',
      of: 'person',
      title: '公开过的投诉案例',
      columns: { published_complaints: ['actor_id'] },
      read: async (personId) =>
        (await repository.publishedBy(personId)).map(({ title, day }) => ({ 公开日期: day, 标题: title })),
      count: async (personId) => (await repository.publishedBy(personId)).length,
      forget: (personId, manager) => repository.forgetActor(personId, manager),
      kept: '公开的案例本身，不再注明由谁公开。',
    });
    watchers.add({
      publishingWithdrawn: async (complaintId, manager) => {
        await repository.lock(complaintId, manager);
        await repository.remove(complaintId, manager);
      },
    });
    published.findBy((complaintIds) => repository.idsOf(complaintIds));
  }
}
