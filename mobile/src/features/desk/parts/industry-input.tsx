import { View } from '@tarojs/components';
import { listIndustries } from '@yingshang/shared/contracts/city';
import { useState } from 'react';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSettled } from '../../../platform/use-settled';
import { Button, FeedbackState, ListCard, ListRow, Loaded, Paragraph, SearchBox } from '../../../ui';
import { type IndustryOption, industryOptions } from '../industry-options';
import type { RuleBuilder } from '../use-rule-builder';
import './rule-group.scss';

const TYPING_PAUSE_MS = 300;
const AGE_MS = 600_000;

interface IndustryInputProps {
  texts: readonly string[];
  several: boolean;
  /** Sections (门类) may be named as well. */
  sections: boolean;
  builder: RuleBuilder;
  onChange: (texts: readonly string[]) => void;
}

/** Industries by name: what is chosen, and a search for more. Nobody types a code. */
export function IndustryInput({ texts, several, sections, builder, onChange }: IndustryInputProps) {
  const [typed, setTyped] = useState('');
  const searched = useSettled(typed.trim(), TYPING_PAUSE_MS);
  const query = useQuery(
    `industries:${searched}`,
    () => call(listIndustries, searched === '' ? undefined : { query: { q: searched } }),
    { maxAgeMs: AGE_MS },
  );
  const chosen = texts.filter((code) => code !== '');
  const choose = ({ code, name }: IndustryOption) => {
    builder.nameCode(code, name);
    onChange(several ? [...chosen, code] : [code]);
  };
  return (
    <>
      <Chosen
        codes={chosen}
        builder={builder}
        onDrop={(code) => onChange(chosen.filter((one) => one !== code))}
      />
      <SearchBox
        label="搜索行业"
        placeholder="搜索，如：餐饮、软件、制造"
        value={typed}
        onChange={setTyped}
      />
      <Loaded query={query}>
        {(industries) => {
          const options = industryOptions(industries, searched !== '', sections, chosen);
          if (options.length === 0) return <FeedbackState kind="empty" title="没有找到这个行业" />;
          return (
            <ListCard label="可选的行业">
              {options.map((option) => (
                <ListRow
                  key={`${option.code} ${option.name}`}
                  title={option.name}
                  detail={option.hint}
                  onPress={() => choose(option)}
                />
              ))}
            </ListCard>
          );
        }}
      </Loaded>
    </>
  );
}

interface ChosenProps {
  codes: readonly string[];
  builder: RuleBuilder;
  onDrop: (code: string) => void;
}

function Chosen({ codes, builder, onDrop }: ChosenProps) {
  if (codes.length === 0) return <Paragraph quiet>还没有选行业</Paragraph>;
  return (
    <View className="rule-group__actions">
      {codes.map((code) => {
        const name = builder.names.industry(code);
        return (
          <Button
            key={code}
            kind="secondary"
            inline
            icon="cross"
            spokenName={`去掉：${name}`}
            onPress={() => onDrop(code)}
          >
            {name}
          </Button>
        );
      })}
    </View>
  );
}
