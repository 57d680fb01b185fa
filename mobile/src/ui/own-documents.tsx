import { Text, View } from '@tarojs/components';
import { MOST_DOCUMENT_BYTES, MOST_DOCUMENTS } from '@yingshang/shared/contracts/statements';
import { type DraftDocument, sizeWords } from '../platform/picked-document';
import { pickingAdvice } from '../platform/picking-advice';
import { Button } from './button';
import { Paragraph } from './card';
import './own-documents.scss';
import './own-draft.scss';

interface OwnDocumentsProps {
  documents: readonly DraftDocument[];
  busy: boolean;
  onAdd: () => void;
  onRemove: (id: string) => void;
}

/** The files of a draft, and a way to add one while there is room. */
export function OwnDocuments({ documents, busy, onAdd, onRemove }: OwnDocumentsProps) {
  return (
    <View className="own-draft">
      {documents.map(({ id, name, bytes }) => (
        <View key={id} className="own-draft__row">
          <Text className="own-documents__name">{name}</Text>
          <Text className="own-documents__size">{sizeWords(bytes)}</Text>
          <Button kind="text" inline spokenName={`删除附件${name}`} onPress={() => onRemove(id)}>
            删除
          </Button>
        </View>
      ))}
      {documents.length < MOST_DOCUMENTS ? (
        <>
          <Button kind="text" loading={busy} onPress={onAdd}>
            {documents.length === 0 ? '加附件' : '再加附件'}
          </Button>
          <Paragraph quiet>
            {`PDF、Word、Excel，最多${MOST_DOCUMENTS}个，每个不超过${sizeWords(MOST_DOCUMENT_BYTES)}。${pickingAdvice}`}
          </Paragraph>
        </>
      ) : null}
    </View>
  );
}
