import { Image, View } from '@tarojs/components';
import { fileOf } from '../platform/upload-queue';
import { MOST_DRAFT_PHOTOS } from '../platform/use-draft-media';
import { Button } from './button';
import './own-photos.scss';
import { spokenImage } from './spoken';
import { useShownFile } from './use-shown-file';

interface OwnPhotosProps {
  photos: readonly string[];
  onAdd: () => void;
  onRemove: (id: string) => void;
}

/** The photos of a draft, and a way to add one while there is room. */
export function OwnPhotos({ photos, onAdd, onRemove }: OwnPhotosProps) {
  return (
    <View className="own-photos">
      {photos.length === 0 ? null : (
        <View className="own-photos__row">
          {photos.map((id, index) => (
            <OwnPhoto key={id} id={id} place={index + 1} onRemove={() => onRemove(id)} />
          ))}
        </View>
      )}
      {photos.length < MOST_DRAFT_PHOTOS ? (
        <Button kind="text" icon="camera" onPress={onAdd}>
          {photos.length === 0 ? `加照片（最多${MOST_DRAFT_PHOTOS}张）` : '再加照片'}
        </Button>
      ) : null}
    </View>
  );
}

function OwnPhoto({ id, place, onRemove }: { id: string; place: number; onRemove: () => void }) {
  const address = useShownFile(fileOf({ id, kind: 'photo' }));
  return (
    <View className="own-photos__one">
      {address ? (
        <Image
          className="own-photos__picture"
          src={address}
          mode="aspectFill"
          {...spokenImage(`第${place}张照片`)}
        />
      ) : (
        <View className="own-photos__picture" />
      )}
      <Button kind="text" spokenName={`删除第${place}张照片`} onPress={onRemove}>
        删除
      </Button>
    </View>
  );
}
