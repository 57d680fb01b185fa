import { Inject, Injectable } from '@nestjs/common';
import { type MessageTemplate, messageTemplate } from '@yingshang/shared/contracts/notices';
import { SETTINGS, type Settings } from '../../platform/config';

/** WeChat's own ids of the city's templates. */
@Injectable()
export class MessageTemplates {
  private readonly ids: Readonly<Record<MessageTemplate, string | undefined>>;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.ids = {
      policy: settings.wechatTemplatePolicy,
      reminder: settings.wechatTemplateReminder,
      case: settings.wechatTemplateCase,
    };
  }

  /** In the order in which they are shown; null where the city has none. */
  all(): { readonly template: MessageTemplate; readonly templateId: string | null }[] {
    return messageTemplate.options.map((template) => ({ template, templateId: this.ids[template] ?? null }));
  }
}
