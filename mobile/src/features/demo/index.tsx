import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { getDemo } from '@yingshang/shared/contracts/demo';
import { useState, useSyncExternalStore } from 'react';
import { goTo } from '../../platform/navigate';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { routeUrl } from '../../platform/routes';
import { AppPage, ErrorText, ListCard, ListRow, Loaded, Section } from '../../ui';
import { type Demo, demoStories, type Story } from './demo-stories';
import './index.scss';
import { PackFigures } from './parts/pack-figures';
import { PhoneFrame } from './parts/phone-frame';
import { ResetDemo } from './parts/reset-demo';
import { prepareStory } from './prepare-story';

/** As in index.scss: from here on the phone stands beside the cards. */
const PHONE_BESIDE = 900;

const home = routeUrl('home', undefined);

export default function DemoPage() {
  const query = useQuery('demo', () => call(getDemo));
  const [shown, setShown] = useState({ address: home, turn: 0 });
  const show = (address: string) => setShown(({ turn }) => ({ address, turn: turn + 1 }));
  const beside = usePhoneBeside();
  const open = (address: string) => (beside ? show(address) : leadTo(address));
  return (
    <AppPage title="扫一扫，一分钟知道能享受什么、该找谁" wide>
      <View className="demo">
        <View className="demo__stories">
          <Loaded query={query}>{(demo) => <Stories demo={demo} onOpen={open} />}</Loaded>
          <ResetDemo onReset={() => show(home)} />
        </View>
        {beside ? <PhoneFrame key={shown.turn} url={shown.address} /> : null}
      </View>
    </AppPage>
  );
}

/** On a phone nobody sees a second one: it is not even loaded. */
function usePhoneBeside(): boolean {
  return useSyncExternalStore(onResize, () => window.innerWidth >= PHONE_BESIDE);
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

function leadTo(address: string): void {
  if (address === home) goTo('home');
  else void Taro.navigateTo({ url: address });
}

function Stories({ demo, onOpen }: { demo: Demo; onOpen: (address: string) => void }) {
  const { preparing, problem, play } = usePlay(onOpen);
  return (
    <>
      <Section title="点一个故事试试" note={`${demo.cityName} · 演示数据`}>
        <ErrorText text={problem} />
      </Section>
      {demoStories(demo.codes).map(({ title, stories }) => (
        <Section key={title} title={title}>
          <ListCard label={title}>
            {stories.map((story) => (
              <ListRow
                key={story.key}
                title={story.title}
                detail={story.detail}
                icon={story.icon}
                trailing={preparing === story.key ? '请稍候…' : undefined}
                onPress={() => play(story)}
              />
            ))}
          </ListCard>
        </Section>
      ))}
      <PackFigures figures={demo.figures} />
    </>
  );
}

/** One story at a time: each sets the same device up. */
function usePlay(onReady: (address: string) => void) {
  const [preparing, setPreparing] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const play = async (story: Story) => {
    setPreparing(story.key);
    const address = await prepareStory(story);
    setPreparing(undefined);
    setProblem(address.ok ? undefined : `${address.refusal.message}${address.refusal.advice}`);
    if (address.ok) onReady(address.value);
  };
  return {
    preparing,
    problem,
    play: (story: Story) => {
      if (preparing === undefined) void play(story);
    },
  };
}
