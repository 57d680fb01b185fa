import { type EnterpriseScope, enterpriseScopes, scopeNames } from '@yingshang/shared/access';
import { dateInShanghai, type Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { Button, ChoiceList, ChoiceSet, ErrorText, Field, SectionTitle } from '../../../ui';
import { lastDay, TERMS } from '../control-words';
import { refusalWords } from '../refusal-words';
import type { Terms } from '../use-delegates';

const SCOPES = enterpriseScopes.map((value) => ({ value, label: scopeNames[value] }));

interface DelegateFormProps {
  /** Undefined: somebody new, whose name and number are asked for. */
  scopes?: readonly EnterpriseScope[];
  busy: boolean;
  refusal: Refusal | undefined;
  onSave: (who: Terms & { name: string; phone: string }) => void;
}

/** Who may do what for the enterprise, and until when. */
export function DelegateForm({ scopes, busy, refusal, onSave }: DelegateFormProps) {
  const [typed, setTyped] = useState({ name: '', phone: '' });
  const [chosen, setChosen] = useState<readonly string[]>(scopes ?? []);
  const [term, setTerm] = useState('90');
  const isNew = scopes === undefined;
  const words = (field: string) => (refusal?.field === field ? refusalWords(refusal) : undefined);
  const beside = isNew && (refusal?.field === 'name' || refusal?.field === 'phone');
  const save = () =>
    onSave({
      ...typed,
      scopes: enterpriseScopes.filter((scope) => chosen.includes(scope)),
      endsOn: lastDay(term, dateInShanghai(Date.now())),
    });
  const incomplete =
    chosen.length === 0 || (isNew && (typed.name.trim() === '' || typed.phone.trim() === ''));
  return (
    <>
      {isNew ? (
        <>
          <Field
            label="称呼"
            hint="只用来在名单里认人"
            value={typed.name}
            maxLength={20}
            error={words('name')}
            onChange={(name) => setTyped((former) => ({ ...former, name }))}
          />
          <Field
            label="手机号"
            hint="对方登录用的手机号；演示里请填 19900000001 这样的虚构号码"
            value={typed.phone}
            maxLength={20}
            error={words('phone')}
            onChange={(phone) => setTyped((former) => ({ ...former, phone }))}
          />
        </>
      ) : null}
      <SectionTitle>可以做什么</SectionTitle>
      <ChoiceSet label="可以做什么" choices={SCOPES} values={chosen} onChange={setChosen} />
      <SectionTitle>从今天起多久</SectionTitle>
      <ChoiceList label="从今天起多久" choices={[...TERMS]} value={term} onChange={setTerm} />
      <ErrorText text={beside ? undefined : refusalWords(refusal)} />
      <Button loading={busy} disabled={incomplete} onPress={save}>
        {isNew ? '委托' : '保存'}
      </Button>
    </>
  );
}
