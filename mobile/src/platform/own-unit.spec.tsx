import { render, screen } from '@testing-library/react';
import type { Person } from '@yingshang/shared/contracts/identity';
import { device } from '../../test/stand-ins/taro';
import { useAddressedUnit, useHolds, useUnitOf } from './own-unit';
import { useSession } from './session';

const tax = { id: 'tax', name: '示例税务所' };
const hall = { id: 'hall', name: '示例政务大厅' };
const person: Person = {
  id: 'lin',
  kind: 'staff',
  displayName: '林示例',
  demo: true,
  unit: tax,
  roles: [
    { role: 'publisher', unit: tax },
    { role: 'lead', unit: hall },
    { role: 'handler', unit: tax },
  ],
};

function Own() {
  return <p>{useUnitOf(['lead', 'handler'])?.name ?? 'none'}</p>;
}

function Addressed() {
  return <p>{useAddressedUnit(['lead']) ?? 'none'}</p>;
}

function Held() {
  return <p>{useHolds(['lead', 'handler']) ? 'held' : 'none'}</p>;
}

const shown = () => screen.getByText(/./).textContent;

beforeEach(() => {
  device.reset();
  useSession.getState().end();
});

describe('the unit of a desk', () => {
  it('is the first in which the person holds one of its roles', () => {
    useSession.getState().start('t', person);
    render(<Own />);
    expect(shown()).toBe(hall.name);
  });

  it('is none for who holds none of its roles', () => {
    useSession.getState().start('t', { ...person, roles: [{ role: 'publisher', unit: tax }] });
    render(<Own />);
    expect(shown()).toBe('none');
  });

  it.each([
    ['the one in the address', { unit: 'below' }, person, 'below'],
    ['their own without one', {}, person, 'hall'],
    [
      'none, whatever the address says, without the role',
      { unit: 'below' },
      { ...person, roles: [] },
      'none',
    ],
  ])('is %s', (_which, parameters, who, unit) => {
    device.openWith(parameters);
    useSession.getState().start('t', who);
    render(<Addressed />);
    expect(shown()).toBe(unit);
  });
});

describe('a desk of some roles', () => {
  it.each([
    ['whoever holds one of them', person, 'held'],
    [
      'nobody who holds others only',
      { ...person, roles: [{ role: 'publisher' as const, unit: tax }] },
      'none',
    ],
    ['no guest', null, 'none'],
  ])('is for %s', (_whom, who, is) => {
    if (who !== null) useSession.getState().start('t', who);
    render(<Held />);
    expect(shown()).toBe(is);
  });
});
