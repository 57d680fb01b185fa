import { Image } from '@tarojs/components';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { spokenImage } from '../../../ui/spoken';
import type { ShownPhotos } from '../application-words';
import type { ApplicationPlace } from '../use-application-desk';
import { useDocumentPhoto } from '../use-document-photo';
import './document-photos.scss';

interface DocumentPhotosProps {
  place: ApplicationPlace;
  shown: ShownPhotos;
}

/** Photos of one document, each closed until somebody asks to see it. */
export function DocumentPhotos({ place, shown: { name, photos } }: DocumentPhotosProps) {
  return (
    <Card title={name}>
      {photos.length === 0 ? <Paragraph quiet>没有照片。</Paragraph> : null}
      {photos.map(({ id }, at) => (
        <Photo key={id} place={{ ...place, photoId: id }} title={`${name}第${at + 1}张`} />
      ))}
    </Card>
  );
}

function Photo({ place, title }: { place: ApplicationPlace & { readonly photoId: string }; title: string }) {
  const { address, busy, problem, open } = useDocumentPhoto(place);
  return (
    <>
      {address === undefined ? (
        <Button kind="secondary" loading={busy} onPress={open}>{`看${title}`}</Button>
      ) : (
        <Image className="document-photo" src={address} mode="widthFix" {...spokenImage(title)} />
      )}
      <ErrorText text={problem} />
    </>
  );
}
