import { Text, View } from '@tarojs/components';
import { MOST_PAGES, type OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { minuteOf } from '../../../platform/dates';
import { Button, Card, ErrorText, Paragraph, StatusTag } from '../../../ui';
import type { Photos } from '../use-application-steps';
import '../../../ui/own-draft.scss';
import './documents-card.scss';

type Wanted = KindergartenPlan['classes'][number]['documents'][number];

interface DocumentsProps {
  readonly one: OwnApplication;
  readonly documents: readonly Wanted[];
  readonly photos: Photos;
}

/** The documents of the class, each with its photos. */
export function DocumentsCard({ one, documents, photos }: DocumentsProps) {
  if (documents.length === 0)
    return (
      <Card title="材料照片">
        <Paragraph>这个类别不用拍材料。</Paragraph>
      </Card>
    );
  return documents.map((document) => (
    <OneDocument key={document.id} one={one} document={document} photos={photos} />
  ));
}

function OneDocument({
  one,
  document: { id, name },
  photos,
}: Pick<DocumentsProps, 'one' | 'photos'> & { readonly document: Wanted }) {
  const there = one.photos.filter(({ document }) => document === id);
  const waiting = photos.waitingOf(id);
  const busy = photos.busy === id;
  const problem = photos.problem?.document === id ? photos.problem.words : undefined;
  return (
    <Card title={name}>
      {there.length === 0 ? (
        <StatusTag kind="warn" icon="camera">
          还没有照片
        </StatusTag>
      ) : (
        <StatusTag kind="ok" icon="check">{`已收到${there.length}张`}</StatusTag>
      )}
      {there.map((photo, index) => (
        <Received
          key={photo.id}
          words={`第${index + 1}张，${minuteOf(photo.addedAt)}收到`}
          onRemove={one.open ? () => photos.remove(id, photo.id) : undefined}
          spokenName={`删除${name}第${index + 1}张照片`}
          busy={busy}
        />
      ))}
      <ErrorText text={problem} />
      {waiting > 0 && !busy ? (
        <>
          <Paragraph>{`还有${waiting}张没有送到。离开这一页就要重新拍。`}</Paragraph>
          <Button kind="secondary" onPress={() => photos.again(id)}>
            再送一次
          </Button>
        </>
      ) : null}
      {one.open && there.length + waiting < MOST_PAGES ? (
        <Button
          kind="secondary"
          icon="camera"
          loading={busy}
          spokenName={`${there.length === 0 ? '加照片' : '再加一张'}：${name}`}
          onPress={() => photos.add(id)}
        >
          {there.length === 0 ? '加照片' : '再加一张'}
        </Button>
      ) : null}
      {one.open ? (
        <Paragraph quiet>{`拍清楚、拍完整，最多${MOST_PAGES}张。照片加密保存，只有审核员看得到。`}</Paragraph>
      ) : null}
    </Card>
  );
}

function Received({
  words,
  onRemove,
  spokenName,
  busy,
}: {
  readonly words: string;
  readonly onRemove?: () => void;
  readonly spokenName: string;
  readonly busy: boolean;
}) {
  return (
    <View className="own-draft__row">
      <Text className="photo__words">{words}</Text>
      {onRemove === undefined ? null : (
        <Button kind="text" inline disabled={busy} spokenName={spokenName} onPress={onRemove}>
          删除
        </Button>
      )}
    </View>
  );
}
