import { View } from '@tarojs/components';
import { getDemo } from '@yingshang/shared/contracts/demo';
import { useState } from 'react';
import { goTo } from '../../platform/navigate';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { routeUrl } from '../../platform/routes';
import { AppPage, ListCard, ListRow, Loaded, Section } from '../../ui';
import { type Demo, demoStories, type Story } from './demo-stories';
import './index.scss';
import { PackFigures } from './parts/pack-figures';
import { PhoneFrame } from './parts/phone-frame';
import { ResetDemo } from './parts/reset-demo';

/** As in index.scss: from here on the phone stands beside the cards. */
const PHONE_BESIDE = 900;

export default function DemoPage() {
  const query = useQuery('demo', () => call(getDemo));
  const [shown, setShown] = useState({ url: routeUrl('home', undefined), turn: 0 });
  const show = (url: string) => setShown(({ turn }) => ({ url, turn: turn + 1 }));
  const play = (story: Story) => (window.innerWidth >= PHONE_BESIDE ? show(addressOf(story)) : open(story));
  return (
    <AppPage title="扫一扫，一分钟知道能享受什么、该找谁" wide>
      <View className="demo">
        <View className="demo__stories">
          <Loaded query={query}>{(demo) => <Stories demo={demo} onPlay={play} />}</Loaded>
          <ResetDemo onReset={() => show(routeUrl('home', undefined))} />
        </View>
        <PhoneFrame key={shown.turn} url={shown.url} />
      </View>
    </AppPage>
  );
}

function Stories({ demo, onPlay }: { demo: Demo; onPlay: (story: Story) => void }) {
  return (
    <>
      <Section title="点一个故事试试" note={`${demo.cityName} · 演示数据`}>
        <ListCard label="演示故事">
          {demoStories(demo.codes).map((story) => (
            <ListRow
              key={story.key}
              title={story.title}
              detail={story.detail}
              icon={story.icon}
              onPress={() => onPlay(story)}
            />
          ))}
        </ListCard>
      </Section>
      <PackFigures figures={demo.figures} />
    </>
  );
}

function addressOf({ start }: Story): string {
  if ('token' in start) return routeUrl('scan', { s: start.token });
  return start.route === 'home' ? routeUrl('home', undefined) : routeUrl('policies', {});
}

function open({ start }: Story): void {
  if ('token' in start) goTo('scan', { s: start.token });
  else if (start.route === 'home') goTo('home');
  else goTo('policies', {});
}
