import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type getVoiceWays,
  type hearWords,
  LONGEST_VOICE_SECONDS,
  type SpokenAround,
} from '@yingshang/shared/contracts/voice';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { CityKind } from '../../platform/access';
import { cleanRecording } from '../../platform/files';
import { Recognition } from '../../platform/speech';
import { unheardQuestion } from './unheard-words';
import { VoiceDrafts } from './voice-drafts.service';
import { VoiceHearing } from './voice-hearing.service';
import { KEPT_HOURS } from './voice-tickets.service';

type Ways = ResponseOf<typeof getVoiceWays>;

const AFTER = `说完先给您看听到了什么，您点了“提交”才会提交；没有提交的录音，${KEPT_HOURS} 小时后自动删除。`;

const waysWords: Readonly<Record<Ways['recogniser'], string>> = {
  own: `录音在本市的服务器上转成文字，不会发给别的公司。${AFTER}`,
  cloud: `录音会发给腾讯云转成文字，不带您的姓名和账号。${AFTER}`,
  none: `这里没有接语音识别，录音由工作人员转写，被评价的单位听不到。没有提交的录音，${KEPT_HOURS} 小时后自动删除。`,
};

/** What is said for a search box: recognised and forgotten. */
@Injectable()
export class VoiceAsking {
  constructor(
    private readonly hearing: VoiceHearing,
    private readonly drafts: VoiceDrafts,
    private readonly recognition: Recognition,
    private readonly cityKind: CityKind,
  ) {}

  async ways(): Promise<Ways> {
    const names = this.recognition.names();
    // Whoever may be sent a recording is named, also where it is only asked when the own engine fails.
    const recogniser = names.includes('tencent') ? 'cloud' : names.length > 0 ? 'own' : 'none';
    const demo = recogniser === 'none' && (await this.cityKind.isDemo()) ? '演示：' : '';
    return { recogniser, words: `${demo}${waysWords[recogniser]}`, keptHours: KEPT_HOURS };
  }

  async hear(voice: string, around: SpokenAround): Promise<Outcome<ResponseOf<typeof hearWords>>> {
    const clean = cleanRecording(Buffer.from(voice, 'base64'), LONGEST_VOICE_SECONDS);
    if (!clean.ok) return clean;
    const outcome = await this.hearing.recognise(clean.value.bytes, around);
    if (outcome.kind === 'heard')
      return ok({ draft: await this.drafts.draft(outcome.text, around), unheard: null });
    return ok({ draft: null, unheard: unheardQuestion(outcome.why, await this.cityKind.isDemo()) });
  }
}
