import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { GrantsController } from './grants.controller';
import { GrantsRepository } from './grants.repository';
import { GrantsService } from './grants.service';
import { InboxController } from './inbox.controller';
import { InboxRepository } from './inbox.repository';
import { InboxService } from './inbox.service';
import { InboxEndings } from './inbox-endings';
import { MessageTemplates } from './message-templates';
import { MessagesRepository } from './messages.repository';
import { NoticesRecords } from './notices.records';
import { NoticesRepository } from './notices.repository';
import { Notices } from './notices.service';

import { OldMessages } from './old-messages';
import { OwnNoticesRepository } from './own-notices.repository';
import { PreferencesController } from './preferences.controller';
import { PreferencesRepository } from './preferences.repository';
import { PreferencesService } from './preferences.service';

@Module({
  imports: [CityModule, EnterprisesModule],
  controllers: [GrantsController, InboxController, PreferencesController],
  providers: [
    GrantsRepository,
    GrantsService,
    InboxEndings,
    InboxRepository,
    InboxService,
    MessageTemplates,
    MessagesRepository,
    Notices,
    NoticesRecords,
    NoticesRepository,
    OldMessages,
    OwnNoticesRepository,
    PreferencesRepository,
    PreferencesService,
  ],
  exports: [GrantsRepository, MessageTemplates, Notices, PreferencesRepository],
})
export class NoticesModule {}
