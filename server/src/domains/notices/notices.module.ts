import { Module } from '@nestjs/common';
import { EnterprisesModule } from '../enterprises';
import { GrantsRepository } from './grants.repository';
import { InboxEndings } from './inbox-endings';
import { MessagesRepository } from './messages.repository';
import { NoticesRecords } from './notices.records';
import { NoticesRepository } from './notices.repository';
import { Notices } from './notices.service';

import { OldMessages } from './old-messages';
import { OwnNoticesRepository } from './own-notices.repository';
import { PreferencesRepository } from './preferences.repository';

@Module({
  imports: [EnterprisesModule],
  providers: [
    GrantsRepository,
    InboxEndings,
    MessagesRepository,
    Notices,
    NoticesRecords,
    NoticesRepository,
    OldMessages,
    OwnNoticesRepository,
    PreferencesRepository,
  ],
  exports: [GrantsRepository, Notices, PreferencesRepository],
})
export class NoticesModule {}
