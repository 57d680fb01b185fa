import type { getPicture } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useSession } from '../../../../platform/session';
import { AppPage, Button, ListCard, ListRow, Loaded, Paragraph, SectionTitle } from '../../../../ui';
import { CategoryChartCard } from '../../parts/category-chart-card';
import { TagCards } from '../../parts/tag-cards';
import { completenessWords, openerWords } from '../../picture-view';
import { usePicture } from '../../use-picture';

export default function PicturePage() {
  const id = usePageParameter('id');
  const name = useSession(({ enterprise }) => (enterprise?.id === id ? enterprise.name : undefined));
  const query = usePicture(id);
  return (
    <AppPage
      back
      title="画像总览"
      note={name}
      footer={query.data ? <Button onPress={() => goTo('profile', { id })}>补充企业信息</Button> : null}
    >
      <Loaded query={query}>{(picture) => <Picture id={id} picture={picture} />}</Loaded>
    </AppPage>
  );
}

function Picture({ id, picture }: { id: string; picture: ResponseOf<typeof getPicture> }) {
  const { tags, completeness, openers, categories } = picture;
  return (
    <>
      <SectionTitle>企业特征</SectionTitle>
      <TagCards tags={tags} />
      <SectionTitle>补充哪些信息最有用</SectionTitle>
      <Paragraph>{completenessWords(completeness)}</Paragraph>
      {openers.length > 0 ? (
        <ListCard label="最有用的信息">
          {openers.map((opener) => (
            <ListRow
              key={opener.field}
              title={opener.fieldName}
              caption={openerWords(opener)}
              onPress={() => goTo('profile', { id })}
            />
          ))}
        </ListCard>
      ) : null}
      <CategoryChartCard categories={categories} />
      <Paragraph quiet>按已知信息判断，未核验材料与评审。发展阶段和成长性的划分是本平台的约定。</Paragraph>
    </>
  );
}
