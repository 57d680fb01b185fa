import Taro from '@tarojs/taro';
import { type AboutRating, LONGEST_NOTE, unsealingGrounds } from '@yingshang/shared/contracts/unsealing';
import { goTo } from '../../../../platform/navigate';
import { routeUrl } from '../../../../platform/routes';
import {
  AppPage,
  Button,
  Card,
  ChoiceList,
  ErrorText,
  FeedbackState,
  Loaded,
  LongField,
  OnlyRoles,
} from '../../../../ui';
import { AboutCard } from '../../parts/about-card';
import { WhatItCosts } from '../../parts/what-it-costs';
import { useAbout, useAskForm, useUnsealable } from '../../use-unsealing';

const ROLES = ['supervisor'] as const;
const choices = Object.entries(unsealingGrounds).map(([value, label]) => ({ value, label }));

/** A supervisor asks: which rating, what it costs, the ground, and why. */
export default function AskToUnsealPage() {
  const about = useAbout();
  return (
    <AppPage back title="申请查明评价人">
      <OnlyRoles roles={ROLES} who="督查">
        {about === null ? (
          <FeedbackState
            kind="refused"
            title="没有说是哪条评价"
            detail="请从差评督办、评价核定或核对文字的那一条里申请。"
            action={{ label: '看申请', onPress: () => goTo('unsealings') }}
          />
        ) : (
          <Ask about={about} />
        )}
      </OnlyRoles>
    </AppPage>
  );
}

function Ask({ about }: { about: AboutRating }) {
  return (
    <Loaded query={useUnsealable(about)}>
      {(rating) => (
        <>
          <AboutCard rating={rating} />
          {rating.open ? (
            <FeedbackState
              kind="empty"
              icon="clock"
              title="这条评价已经有一件申请在办"
              detail="请等它办完，不必重复申请。"
              action={{ label: '看申请', onPress: () => goTo('unsealings') }}
            />
          ) : (
            <>
              <WhatItCosts />
              <Form about={about} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

/** In its place: going back from the request must not lead to a form that was sent. */
const showRequest = (id: string) => void Taro.redirectTo({ url: routeUrl('unsealing', { id }) });

function Form({ about }: { about: AboutRating }) {
  const { ground, note, choose, write, busy, problem, send } = useAskForm(about, showRequest);
  return (
    <Card title="属于哪种情况">
      <ChoiceList label="属于哪种情况" choices={choices} value={ground} onChange={choose} />
      <LongField
        label="依据"
        hint="出了什么事、依据是什么、查到后要做什么，可以引用原话。批准的人只看这段话，不写姓名和电话。"
        value={note}
        most={LONGEST_NOTE}
        onChange={write}
      />
      <ErrorText text={problem} />
      <Button loading={busy} onPress={send}>
        申请，并写进公开账本
      </Button>
    </Card>
  );
}
