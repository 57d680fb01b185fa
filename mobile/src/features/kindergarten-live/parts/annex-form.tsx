import { LONGEST_DRAW_REASON } from '@yingshang/shared/contracts/kindergarten-draws';
import { refuse } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { Card, ChoiceList, Field, LongField, Paragraph } from '../../../ui';
import type { CeremonyFace } from '../ceremony-view';
import { type DrawPlace, propose } from '../use-ceremony';
import { PressStep } from './press-step';

interface AnnexFormProps {
  place: DrawPlace;
  face: CeremonyFace;
  onStepped: () => void;
}

const LINE = /^\d{1,7}$/;

/** A placement outside the seats, for another person to agree to. */
export function AnnexForm({ place, face: { live }, onStepped }: AnnexFormProps) {
  const [line, setLine] = useState('');
  const [at, setAt] = useState('');
  const [reason, setReason] = useState('');
  const send = () => {
    const typed = line.trim();
    const lacks = at === '' ? '还没有选幼儿园' : typed !== '' && !LINE.test(typed) ? '号要写成数字' : null;
    if (lacks !== null)
      return Promise.resolve(refuse({ code: 'app.unfinished', message: lacks, advice: '请补上再提' }));
    return propose(place, { seq: typed === '' ? null : Number(typed), at, reason });
  };
  return (
    <Card title="提出补录">
      <Paragraph quiet>补录在学位以外，不改派位结果；另一个人同意后公布。</Paragraph>
      <Field
        label="名册里的号"
        hint="孩子不在名册里就不填"
        type="number"
        value={line}
        maxLength={7}
        onChange={setLine}
      />
      <ChoiceList
        label="补录到哪所幼儿园"
        choices={live.shown.map(({ id, name }) => ({ value: id, label: name }))}
        value={at}
        onChange={setAt}
      />
      <LongField
        label="理由"
        hint="理由会公布，不要写孩子的姓名"
        value={reason}
        most={LONGEST_DRAW_REASON}
        onChange={setReason}
      />
      <PressStep label="提出补录" request={send} onStepped={onStepped} />
    </Card>
  );
}
