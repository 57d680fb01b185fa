import { Button } from '../../../ui';

export function AgreeButton({ onAgree }: { onAgree: () => void }) {
  return <Button onPress={onAgree}>同意并继续</Button>;
}
