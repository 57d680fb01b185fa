import { useUnreadBadge } from '../../platform/unread';
import { AppPage } from '../../ui';
import { About } from './parts/about';
import { DisplayChoices } from './parts/display-choices';
import { MyAnswers } from './parts/my-answers';
import { MyComplaints } from './parts/my-complaints';
import { MyDesk } from './parts/my-desk';
import { MyFavourites } from './parts/my-favourites';
import { MyIdentity } from './parts/my-identity';
import { MyInterests } from './parts/my-interests';
import { MyOccasions } from './parts/my-occasions';
import { MyRatings } from './parts/my-ratings';

export default function MePage() {
  useUnreadBadge();
  return (
    <AppPage title="我的" note="不用登录也能使用；没有登录时，内容只与这台设备有关。">
      <MyIdentity />
      <MyAnswers />
      <MyOccasions />
      <MyDesk />
      <MyRatings />
      <MyComplaints />
      <MyFavourites />
      <MyInterests />
      <DisplayChoices />
      <About />
    </AppPage>
  );
}
