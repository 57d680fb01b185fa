import { AppPage, Card, Loaded, Paragraph } from '../../../../ui';
import { NoticeText } from '../../../../ui/notice-text';
import { usePrivacyNotice } from '../../privacy-agreement';

export default function PrivacyPage() {
  return (
    <AppPage back title="隐私说明" note="收集什么、用来做什么、存多久、谁能看到，您可以做什么。">
      <Loaded query={usePrivacyNotice()}>
        {({ account, realName, child, kept }) => (
          <>
            <Card>
              <NoticeText statement={account} />
            </Card>
            <Card title="实名信息另外单独同意">
              <NoticeText statement={realName} />
            </Card>
            <Card title="为孩子报名另外单独同意">
              <NoticeText statement={child} />
            </Card>
            <Card title="各存多久">
              {kept.map(({ what, until }) => (
                <Paragraph key={what}>{`${what}：${until}`}</Paragraph>
              ))}
            </Card>
          </>
        )}
      </Loaded>
    </AppPage>
  );
}
