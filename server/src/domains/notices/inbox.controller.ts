import { Controller } from '@nestjs/common';
import {
  countUnread,
  getMessage,
  listMessages,
  markRead,
  openMessage,
  removeMessage,
} from '@yingshang/shared/contracts/notices';
import { Implements, type Input, Parsed } from '../../platform/http';
import { InboxService } from './inbox.service';

@Controller()
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Implements(listMessages)
  list(@Parsed() { actor, query }: Input<typeof listMessages>) {
    return this.inbox.list(actor, query.after);
  }

  @Implements(countUnread)
  unread(@Parsed() { actor }: Input<typeof countUnread>) {
    return this.inbox.unread(actor);
  }

  @Implements(getMessage)
  get(@Parsed() { actor, params }: Input<typeof getMessage>) {
    return this.inbox.get(actor, params.id);
  }

  @Implements(openMessage)
  open(@Parsed() { actor, idempotencyKey, params }: Input<typeof openMessage>) {
    return this.inbox.open(actor, idempotencyKey, params.id);
  }

  @Implements(markRead)
  read(@Parsed() { actor, body, idempotencyKey }: Input<typeof markRead>) {
    return this.inbox.read(actor, idempotencyKey, body);
  }

  @Implements(removeMessage)
  remove(@Parsed() { actor, idempotencyKey, params }: Input<typeof removeMessage>) {
    return this.inbox.remove(actor, idempotencyKey, params.id);
  }
}
