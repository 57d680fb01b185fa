import { createElement, type ReactNode } from 'react';

// Plain DOM in place of Taro's components: enough for roles, names, presses and typing.
interface StandInProps {
  children?: ReactNode;
  className?: string;
  onClick?: () => void;
  nativeProps?: Record<string, unknown>;
  [property: string]: unknown;
}

/** Properties that mean something to Taro only and would be unknown attributes in a document. */
const taroOnly = new Set([
  'hoverClass',
  'nativeProps',
  'placeholderClass',
  'userSelect',
  'confirmType',
  'maxlength',
  'mode',
]);

function domProps(props: StandInProps): Record<string, unknown> {
  const { style, ...rest } = props;
  const kept = Object.entries(rest).filter(([key]) => !taroOnly.has(key));
  return { ...Object.fromEntries(kept), ...props.nativeProps, 'data-style': style };
}

const box = (tag: string) => (props: StandInProps) => createElement(tag, domProps(props));

export const View = box('div');
export const Text = box('span');
export const ScrollView = box('div');
export const Canvas = box('canvas');

export function Image(props: StandInProps) {
  return createElement('img', { alt: '', ...domProps(props) });
}

interface InputProps extends StandInProps {
  value?: string;
  onInput?: (event: { detail: { value: string } }) => void;
  onConfirm?: () => void;
}

export function Textarea({ onInput, value, ...rest }: InputProps) {
  return createElement('textarea', {
    ...domProps(rest),
    value: value ?? '',
    onChange: (event: { target: { value: string } }) => onInput?.({ detail: { value: event.target.value } }),
  });
}

export function Input({ onInput, onConfirm, value, ...rest }: InputProps) {
  return createElement('input', {
    ...domProps(rest),
    value: value ?? '',
    onChange: (event: { target: { value: string } }) => onInput?.({ detail: { value: event.target.value } }),
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Enter') onConfirm?.();
    },
  });
}
