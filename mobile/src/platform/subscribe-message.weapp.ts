import Taro from '@tarojs/taro';
import type { GrantAnswer } from '@yingshang/shared/contracts/notices';

export const canSubscribe = true;

/** WeChat's own code for somebody who switched messages of this mini-program off. */
const SWITCHED_OFF = 20004;

/**
 * Opens WeChat's question for at most three templates; it must be called in the tap itself.
 * @returns what was answered for each; nothing where the question could not be shown
 */
export async function askToSubscribe(
  templateIds: readonly string[],
): Promise<ReadonlyMap<string, GrantAnswer>> {
  try {
    // Alipay's `entityIds` is no part of WeChat's options, but Taro's types ask for it.
    const options = { tmplIds: [...templateIds] } as Taro.requestSubscribeMessage.Option;
    // Answers stand under the ids, which no type can know.
    const answer = (await Taro.requestSubscribeMessage(options)) as unknown as Readonly<
      Record<string, unknown>
    >;
    return new Map(templateIds.flatMap((id) => readAnswer(id, answer[id])));
  } catch (error) {
    const refused = (error as { errCode?: unknown } | null)?.errCode === SWITCHED_OFF; // WeChat's shape of a failure
    return new Map(refused ? templateIds.map((id) => [id, 'reject'] as const) : []);
  }
}

function readAnswer(id: string, word: unknown): [string, GrantAnswer][] {
  // `acceptWithAudio` and the like: accepted, and how it should ring.
  if (typeof word === 'string' && word.startsWith('accept')) return [[id, 'accept']];
  return word === 'reject' || word === 'ban' || word === 'filter' ? [[id, word]] : [];
}
