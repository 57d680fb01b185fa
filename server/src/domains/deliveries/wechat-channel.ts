import { Injectable } from '@nestjs/common';
import type { MessageTemplate } from '@yingshang/shared/contracts/notices';
import { WechatClient } from '../../platform/wechat';
import { MessageTemplates } from '../notices';
import { WechatPeople } from '../sign-in';
import { carriedByWechat } from './carried-by-wechat';
import { type Carried, Channel, type Letter } from './channel';
import { messageForm } from './message-fields';

/** Subscribe messages of the mini-program: one for each time that somebody allowed one. */
@Injectable()
export class WechatChannel extends Channel {
  override readonly name = 'wechat';
  private readonly ids: ReadonlyMap<MessageTemplate, string>;

  constructor(
    private readonly wechat: WechatClient,
    private readonly people: WechatPeople,
    templates: MessageTemplates,
  ) {
    super();
    this.ids = idsOf(templates);
  }

  override async carries(): Promise<ReadonlySet<MessageTemplate>> {
    if (!(await this.wechat.isConfigured())) return new Set();
    return new Set(this.ids.keys());
  }

  override addressesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.people.openidsOf(personIds);
  }

  override async carry(letter: Letter, openid: string): Promise<Carried> {
    const templateId = this.ids.get(letter.template);
    if (templateId === undefined) return { kind: 'refused', reason: 'not-configured', allowance: 'kept' };
    const { fields, page } = messageForm(letter);
    return carriedByWechat(await this.wechat.sendSubscribeMessage({ openid, templateId, fields, page }));
  }
}

function idsOf(templates: MessageTemplates): ReadonlyMap<MessageTemplate, string> {
  return new Map(
    templates
      .all()
      .flatMap(({ template, templateId }) => (templateId === null ? [] : [[template, templateId] as const])),
  );
}
