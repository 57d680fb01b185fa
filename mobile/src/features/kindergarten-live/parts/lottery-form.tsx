import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { Card, Field } from '../../../ui';
import { PressStep } from './press-step';

interface LotteryFormProps {
  title: string;
  button: string;
  send: (numbers: string) => Promise<Outcome<unknown>>;
  onStepped: () => void;
}

/** All numbers that the named lottery announced; the server puts them in order. */
export function LotteryForm({ title, button, send, onStepped }: LotteryFormProps) {
  const [numbers, setNumbers] = useState('');
  return (
    <Card title={title}>
      <Field
        label="开奖号码"
        hint="公告的全部号码，先后不限，用空格隔开，例如 05 12 20 25 30 33 08"
        value={numbers}
        maxLength={80}
        onChange={setNumbers}
      />
      <PressStep label={button} request={() => send(numbers.trim())} onStepped={onStepped} />
    </Card>
  );
}
