import {
  answerMessageGrants,
  type GrantAnswer,
  listMessageGrants,
  type MessageGrant,
  type MessageTemplate,
} from '@yingshang/shared/contracts/notices';
import { useQuery } from './query';
import { call } from './request';
import { useSession } from './session';
import { askToSubscribe, canSubscribe } from './subscribe-message';
import { uniqueId } from './unique-id';

/** `byTheWay`: beside something else that is done. `onPurpose`: the person wants just that. */
export type Occasion = 'byTheWay' | 'onPurpose';

/** Which of the wanted templates to ask for; WeChat's ids of them. */
export function templatesToAsk(
  grants: readonly MessageGrant[],
  wanted: readonly MessageTemplate[],
  occasion: Occasion,
): ReadonlyMap<string, MessageTemplate> {
  const asked = grants.filter((grant) => wanted.includes(grant.template) && grant[occasion]);
  return new Map(
    asked.flatMap(({ template, templateId }) =>
      templateId === null ? [] : [[templateId, template] as const],
    ),
  );
}

/** What WeChat may still send. `forAsking`: nothing is fetched where nobody could be asked. */
export function useMessageGrants({ forAsking = false } = {}) {
  const personId = useSession(({ person }) => person?.id);
  const needed = personId !== undefined && (canSubscribe || !forAsking);
  return useQuery(needed ? `message-grants:${personId}` : null, () => call(listMessageGrants));
}

/**
 * Asks whether WeChat may send messages, where that is possible and was not answered lately. Call `ask` in the tap
 * itself, beside what the tap is for: nothing waits for it, and what is answered waits for the network if it must.
 */
export function useAskForMessages(wanted: readonly MessageTemplate[]) {
  const { data, reload } = useMessageGrants({ forAsking: true });
  const grants = data?.items ?? [];
  const mayAsk = (occasion: Occasion) => canSubscribe && templatesToAsk(grants, wanted, occasion).size > 0;
  const isOut = grants.some(({ template, remaining }) => wanted.includes(template) && remaining === 0);
  const ask = async (occasion: Occasion): Promise<'asked' | 'not-asked'> => {
    const templates = templatesToAsk(grants, wanted, occasion);
    if (!canSubscribe || templates.size === 0) return 'not-asked';
    const answers = byTemplate(templates, await askToSubscribe([...templates.keys()]));
    if (Object.keys(answers).length === 0) return 'not-asked';
    await call(answerMessageGrants, { body: { askId: await uniqueId(), answers } });
    reload();
    return 'asked';
  };
  return { mayAsk, isOut, ask };
}

function byTemplate(
  templates: ReadonlyMap<string, MessageTemplate>,
  answered: ReadonlyMap<string, GrantAnswer>,
): Partial<Record<MessageTemplate, GrantAnswer>> {
  return Object.fromEntries(
    [...answered].flatMap(([id, answer]) => {
      const template = templates.get(id);
      return template === undefined ? [] : [[template, answer]];
    }),
  );
}
