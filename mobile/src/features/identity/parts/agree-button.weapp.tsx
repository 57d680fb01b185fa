import { Button as NativeButton } from '@tarojs/components';
import { AGREE_BUTTON } from '../privacy-prompt.weapp';
import './native-button.scss';

/** WeChat believes in an agreement only when a button of its own was pressed. */
export function AgreeButton({ onAgree }: { onAgree: () => void }) {
  return (
    <NativeButton
      id={AGREE_BUTTON}
      className="ui-button ui-button--primary native-button"
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={onAgree}
    >
      同意并继续
    </NativeButton>
  );
}
