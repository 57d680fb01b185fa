import Taro from '@tarojs/taro';
import { search } from '@yingshang/shared/contracts/search';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Button, Card, FeedbackState, ListCard, ListRow, Loaded, Paragraph } from '../../../ui';
import { helperWindows } from '../helper-windows';

/** Answered in every city of the country. */
const HOTLINE = '12345';
/** Windows that help with any matter call themselves so. */
const HELPERS = '政务服务';

/** 自己填不方便: a call, another window that calls back, one's own voice. */
export function OtherWays({ unitId, regionCode }: { unitId: string | null; regionCode: string | null }) {
  const [open, setOpen] = useState(false);
  return (
    <Card title="自己填不方便？">
      <Paragraph quiet>可以不打字：按住上面的话筒说，由专人转成文字。也可以请人帮忙：</Paragraph>
      <Button
        kind="secondary"
        icon="phone"
        spokenName={`拨打 ${HOTLINE} 政务服务便民热线`}
        onPress={() => void Taro.makePhoneCall({ phoneNumber: HOTLINE })}
      >
        {`拨打 ${HOTLINE}`}
      </Button>
      {open ? (
        <Helpers unitId={unitId} regionCode={regionCode} />
      ) : (
        <Button kind="text" onPress={() => setOpen(true)}>
          请别的窗口打给我
        </Button>
      )}
    </Card>
  );
}

function Helpers({ unitId, regionCode }: { unitId: string | null; regionCode: string | null }) {
  const query = useQuery(`search:helpers:${regionCode ?? ''}`, () =>
    call(search, { query: { q: HELPERS, kind: 'unit', district: regionCode ?? undefined } }),
  );
  return (
    <Loaded query={query}>
      {({ units }) => {
        const others = helperWindows(units, unitId);
        if (others.length === 0)
          return <FeedbackState kind="empty" title="没有找到别的窗口" detail={`请拨打${HOTLINE}。`} />;
        return (
          <ListCard label="请哪个窗口打给您">
            {others.map(({ id, name, regionName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={regionName}
                spokenName={`请${name}打给我`}
                onPress={() => goTo('callBack', { unit: id })}
              />
            ))}
          </ListCard>
        );
      }}
    </Loaded>
  );
}
