import { Injectable } from '@nestjs/common';
import { ProfileWatchers } from '../enterprises';
import { MessagesRepository } from './messages.repository';

/** What somebody was told about an enterprise goes when they give it up. */
@Injectable()
export class InboxEndings {
  constructor(watchers: ProfileWatchers, messages: MessagesRepository) {
    watchers.add({
      left: ({ personId, enterpriseId }, manager) => messages.forgetAbout(personId, enterpriseId, manager),
    });
  }
}
