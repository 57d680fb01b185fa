import { openAtDisplay } from '@yingshang/shared/contracts/occasions';
import { promptsVersion, rate, type Stars } from '@yingshang/shared/contracts/ratings';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { call } from '../../platform/request';
import { uniqueId } from '../../platform/unique-id';

/**
 * Stars of a stranger: a device's number and a ticket drawn for this one rating, so that neither the person before nor
 * whoever is signed in on the tablet has anything to do with it. `later`: the line broke after the visit was proven;
 * the tablet sends the stars by itself when it is back.
 */
export async function rateAtDisplay(session: string, stars: Stars): Promise<Outcome<'sent' | 'later'>> {
  const visitor = await uniqueId();
  const occasion = await call(openAtDisplay, { body: { session }, visitor });
  if (!occasion.ok) return occasion;
  const answer = await call(rate, {
    visitor,
    body: {
      ticket: await uniqueId(),
      rated: { occasionId: occasion.value.id },
      stars,
      promptsVersion,
      prompts: [],
      text: '',
      more: false,
      named: false,
      enterpriseId: null,
    },
  });
  if (answer.ok) return ok('sent');
  return answer.refusal.code.startsWith('network.') ? ok('later') : answer;
}
