import { randomUUID } from 'node:crypto';
import type { StaffRole } from '@yingshang/shared/access';
import type { CanaryServer, Heard } from './canary-server';
import type { Known } from './known';
import { planted } from './planted';

/** `owner` signed in with a planted number; `staff` holds every role in u-city, as the demo allows. */
export type Role = 'guest' | 'owner' | 'staff';

export const everyRole: readonly StaffRole[] = [
  'officer',
  'handler',
  'lead',
  'supervisor',
  'publisher',
  'reviewer',
  'lottery-operator',
  'notary',
  'auditor',
  'administrator',
];

/** Who asks, each from a device of their own. */
export class CanaryPeople {
  private readonly devices: Readonly<Record<Role, string>> = {
    guest: randomUUID(),
    owner: randomUUID(),
    staff: randomUUID(),
  };
  private readonly tokens = new Map<Role, string>();

  constructor(private readonly server: CanaryServer) {}

  deviceOf(role: Role): string {
    return this.devices[role];
  }

  tokenOf(role: Role): string | undefined {
    return this.tokens.get(role);
  }

  /** A route may have ended the session: then there is a new one. */
  async wakeUp(role: Role): Promise<void> {
    if (role === 'guest') return;
    const live = await this.server.ask('identity.session', this.of(role));
    if (live.status !== 200) await (role === 'owner' ? this.signInOwner() : this.signInStaff());
  }

  of(role: Role): { visitorId: string; token?: string } {
    const token = this.tokens.get(role);
    return { visitorId: this.devices[role], ...(token === undefined ? {} : { token }) };
  }

  keepToken(role: Role, heard: Heard): void {
    const { token } = answered(heard) as { token: string };
    this.tokens.set(role, token);
  }

  private async signInStaff(): Promise<void> {
    const body = { role: 'staff', unitId: 'u-city', staffRoles: everyRole };
    this.keepToken(
      'staff',
      await this.server.ask('identity.sign-in-demo', { visitorId: this.devices.staff, body }),
    );
  }

  /** A number gets one code a minute: once a canary is enough, and later sessions are the demo's. */
  private async signInOwner(): Promise<void> {
    const visitorId = this.devices.owner;
    if (this.tokens.has('owner')) {
      const body = { role: 'enterprise' };
      this.keepToken('owner', await this.server.ask('identity.sign-in-demo', { visitorId, body }));
      return;
    }
    const { privacyVersion } = await this.versions();
    const { demoCode } = answered(
      await this.server.ask('sign-in.ask-phone-code', {
        visitorId,
        body: { phone: planted.phone, privacyVersion },
      }),
    ) as { demoCode: string };
    const body = { phone: planted.phone, code: demoCode, privacyVersion };
    this.keepToken('owner', await this.server.ask('sign-in.phone', { visitorId, body }));
  }

  /** Of the texts that people agree to. */
  async versions(): Promise<Pick<Known, 'privacyVersion' | 'realNameVersion' | 'childVersion'>> {
    const { account, realName, child } = answered(
      await this.server.ask('consents.privacy-notice', {}),
    ) as Record<'account' | 'realName' | 'child', { version: string }>;
    return {
      privacyVersion: account.version,
      realNameVersion: realName.version,
      childVersion: child.version,
    };
  }
}

/** @throws with what was said when it was refused. */
export function answered({ route, status, text }: Heard): unknown {
  if (status !== 200) throw new Error(`${route}: ${status} ${text}`);
  return JSON.parse(text) as unknown;
}
