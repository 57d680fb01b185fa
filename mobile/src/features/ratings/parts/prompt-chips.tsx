import { Text, View } from '@tarojs/components';
import type { Prompt } from '@yingshang/shared/contracts/ratings';
import { spoken } from '../../../ui';
import './prompt-chips.scss';

interface PromptChipsProps {
  prompts: readonly Prompt[];
  chosen: readonly string[];
  onToggle: (key: string) => void;
}

/** A few words to tick, of the level that was chosen. */
export function PromptChips({ prompts, chosen, onToggle }: PromptChipsProps) {
  return (
    <View className="prompt-chips" {...spoken({ role: 'group', label: '哪些方面（可多选，可不选）' })}>
      {prompts.map(({ key, text }) => {
        const checked = chosen.includes(key);
        return (
          <View
            key={key}
            className={checked ? 'ui-chip ui-chip--chosen' : 'ui-chip'}
            onClick={() => onToggle(key)}
            {...spoken({ role: 'checkbox', label: text, checked })}
          >
            <Text>{text}</Text>
          </View>
        );
      })}
    </View>
  );
}
