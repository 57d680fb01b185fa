import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { GrantsRepository } from './grants.repository';
import { InboxController } from './inbox.controller';
import { InboxRepository } from './inbox.repository';
import { InboxService } from './inbox.service';
import { InboxEndings } from './inbox-endings';
import { MessagesRepository } from './messages.repository';
import { NoticesRecords } from './notices.records';
import { NoticesRepository } from './notices.repository';
import { Notices } from './notices.service';

import { OldMessages } from './old-messages';
import { OwnNoticesRepository } from './own-notices.repository';
import { PreferencesRepository } from './preferences.repository';

@Module({
  imports: [CityModule, EnterprisesModule],
  controllers: [InboxController],
  providers: [
    GrantsRepository,
    InboxEndings,
    InboxRepository,
    InboxService,
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
