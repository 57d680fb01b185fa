import * as fc from 'fast-check';
import type { Access, Actor } from '../contracts/definition';
import { type AccessSubject, whyDenied } from './decide-access';
import {
  type EnterprisePower,
  type EnterpriseTie,
  enterpriseScopes,
  seesPrivateFacts,
} from './enterprise-ties';
import { needsSecondFactor, type RoleGrant, staffRoles, type UnitPlace } from './roles';

const unitIds = ['root', 'middle', 'leaf', 'elsewhere'] as const;
const above: Readonly<Record<string, readonly string[]>> = {
  root: ['root'],
  middle: ['middle', 'root'],
  leaf: ['leaf', 'middle', 'root'],
  elsewhere: ['elsewhere'],
};
const place = fc.constantFrom(...unitIds).map((unitId): UnitPlace => ({ unitId, path: above[unitId] ?? [] }));
const grant: fc.Arbitrary<RoleGrant> = fc.record({
  role: fc.constantFrom(...staffRoles),
  unitId: fc.constantFrom(...unitIds),
});
const actor: fc.Arbitrary<Actor> = fc
  .record({ roles: fc.array(grant, { maxLength: 4 }), secondFactor: fc.boolean() })
  .map(({ roles, secondFactor }) => person(roles, secondFactor));
const tie: fc.Arbitrary<EnterpriseTie> = fc.record({
  holder: fc.boolean(),
  control: fc.boolean(),
  scopes: fc.subarray([...enterpriseScopes]),
});
const powers: readonly EnterprisePower[] = ['belong', 'state', ...enterpriseScopes, 'control'];
const access: fc.Arbitrary<Access> = fc.oneof(
  fc.constant<Access>({ kind: 'signed-in' }),
  fc
    .subarray([...staffRoles], { minLength: 1 })
    .map((roles): Access => ({ kind: 'staff', roles, ofUnit: 'id' })),
  fc.constantFrom(...powers).map((may): Access => ({ kind: 'enterprise', of: 'id', may })),
);
const subject: fc.Arbitrary<AccessSubject> = fc.record({ unit: place, tie });

function person(roles: readonly RoleGrant[], secondFactor = true): Actor {
  const unitId = roles[0]?.unitId ?? null;
  return {
    personId: 'p',
    sessionId: 's',
    kind: 'resident',
    displayName: '示例',
    demo: false,
    unitId,
    roles,
    secondFactor,
  };
}

describe('whether somebody is let in', () => {
  it('is never so for a guest where a person is asked for', () => {
    fc.assert(
      fc.property(access, subject, (asked, about) => whyDenied(asked, null, about) === 'sign-in-needed'),
    );
  });

  it('does not turn to no by another role, nor by the second factor', () => {
    fc.assert(
      fc.property(access, actor, subject, grant, (asked, who, about, more) => {
        if (whyDenied(asked, who, about) !== null) return;
        expect(whyDenied(asked, { ...who, roles: [...who.roles, more] }, about)).toBeNull();
        expect(whyDenied(asked, { ...who, secondFactor: true }, about)).toBeNull();
      }),
    );
  });

  it('takes a role that the route names, in that unit or, where the role watches, above it', () => {
    const watching = new Set(['supervisor', 'auditor', 'administrator']);
    fc.assert(
      fc.property(
        grant,
        place,
        fc.subarray([...staffRoles], { minLength: 1 }),
        ({ role, unitId }, unit, roles) => {
          const own = unitId === unit.unitId;
          const below = watching.has(role) && unit.path.includes(unitId);
          const asked: Access = { kind: 'staff', roles, ofUnit: 'id' };
          const wanted = roles.includes(role) && (own || below) ? null : 'not-yours';
          expect(whyDenied(asked, person([{ role, unitId }]), { unit })).toBe(wanted);
        },
      ),
    );
  });

  it('asks for the second factor only when no weaker role would do', () => {
    fc.assert(
      fc.property(access, actor, subject, (asked, who, about) => {
        const proven = whyDenied(asked, { ...who, secondFactor: true }, about);
        const plain = who.roles.filter(({ role }) => !needsSecondFactor(role));
        const weaker = whyDenied(asked, { ...who, roles: plain, secondFactor: true }, about);
        const wanted = proven === null && weaker !== null ? 'second-factor-needed' : proven;
        expect(whyDenied(asked, { ...who, secondFactor: false }, about)).toBe(wanted);
      }),
    );
  });

  it('says the same of an enterprise that is not there and one that is somebody else’s', () => {
    const stranger: EnterpriseTie = { holder: false, control: false, scopes: [] };
    fc.assert(
      fc.property(actor, fc.constantFrom(...powers), (who, may) => {
        const asked: Access = { kind: 'enterprise', of: 'id', may };
        expect(whyDenied(asked, who, { tie: stranger })).toBe('unknown-enterprise');
        expect(whyDenied(asked, who, {})).toBe('unknown-enterprise');
      }),
    );
  });

  it('gives control to nobody who has not proven it, and a delegate no more than the scopes', () => {
    fc.assert(
      fc.property(tie, fc.constantFrom(...powers), (about, may) => {
        const denied = whyDenied({ kind: 'enterprise', of: 'id', may }, person([]), { tie: about });
        if (denied !== null || may === 'belong') return;
        // Whoever registered it states facts for themselves.
        const states = may === 'state' && (about.holder || seesPrivateFacts(about));
        expect(
          states ||
            about.control ||
            enterpriseScopes.some((scope) => scope === may && about.scopes.includes(scope)),
        ).toBe(true);
      }),
    );
  });

  it('needs a unit where the route asks for one', () => {
    const asked: Access = { kind: 'staff', roles: [...staffRoles], ofUnit: 'id' };
    const everything = staffRoles.map((role) => ({ role, unitId: 'root' }));
    expect(whyDenied(asked, person(everything), {})).toBe('not-yours');
  });
});
