import { EXPORTS_A_DAY } from '@yingshang/shared/contracts/my-data';
import { goTo } from '../../../platform/navigate';
import { Button, Card, ErrorText, ListCard, ListRow, Paragraph, Section } from '../../../ui';
import { saveHint, savesFiles, saveWords } from '../save-file';
import { useExport } from '../use-export';

/** Everything that is held about me: as a file, or gone. */
export function TakeAway() {
  const { busy, problem, ready, prepare, save } = useExport();
  return (
    <Section title="我的数据">
      <Card>
        <Paragraph>
          {`把平台里与您有关的全部内容导出成一个文件，您的手机号等会完整写在里面。每天最多 ${EXPORTS_A_DAY} 次，每次都有记录。`}
        </Paragraph>
        {savesFiles() ? (
          <>
            <ErrorText text={problem} />
            {ready ? (
              <>
                <Paragraph quiet>{`文件已经准备好。${saveHint}`}</Paragraph>
                <Button onPress={() => void save()}>{saveWords}</Button>
              </>
            ) : (
              <Button kind="secondary" loading={busy} onPress={() => void prepare()}>
                导出我的数据
              </Button>
            )}
          </>
        ) : (
          <Paragraph quiet>微信里打开的网页不能保存文件。请点右上角，选择在浏览器中打开后再导出。</Paragraph>
        )}
      </Card>
      <ListCard label="注销账号">
        <ListRow title="注销账号" detail="先看会删除什么、会保留什么" onPress={() => goTo('eraseAccount')} />
      </ListCard>
    </Section>
  );
}
