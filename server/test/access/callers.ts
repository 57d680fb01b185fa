import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type EnterpriseScope, enterpriseScopes, type StaffRole, staffRoles } from '@yingshang/shared/access';
import type { DataSource } from 'typeorm';
import type { Place } from './expected-answers';

/** One column of the table. */
export type CallerName =
  | 'guest'
  | 'resident'
  | 'holder'
  | 'owner'
  | 'delegate+'
  | 'delegate−'
  | 'other’s'
  | StaffRole;

export const peopleCallers = [
  'guest',
  'resident',
  'holder',
  'owner',
  'delegate+',
  'delegate−',
  'other’s',
] as const;
export const callerNames: readonly CallerName[] = [...peopleCallers, ...staffRoles];

/** Own, below it, and elsewhere, in the tiny city. Roles are granted in the first. */
export const units = { own: 'u-city', below: 'u-east', other: 'u-demo' } as const;

export const unitAt = (place: Place) =>
  place === 'below' ? units.below : place === 'other' ? units.other : units.own;

/** The people of the table, made straight in the database, as a real city would have them. */
export class Callers {
  private readonly ids = new Map<CallerName, string>();
  private readonly enterprise = randomUUID();
  private readonly elsewhere = randomUUID();

  constructor(private readonly dataSource: DataSource) {}

  personId(name: CallerName): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`${name} was not made`);
    return id;
  }

  async make(): Promise<void> {
    await this.makeEnterprise(this.enterprise, '91210199MAFAKE019N');
    await this.makeEnterprise(this.elsewhere, '91210199MAFAKE027H');
    for (const name of callerNames.filter((one) => one !== 'guest')) await this.makeOne(name);
  }

  /** A session of its own for every call: some calls end the session that they come with. */
  async tokenOf(name: CallerName, secondFactor: boolean, now: Date): Promise<string | null> {
    if (name === 'guest') return null;
    const token = randomBytes(32).toString('base64url');
    await this.dataSource.query(
      `INSERT INTO sessions (id, token_hash, person_id, started_at, used_at, way, device, second_factor_at)
       VALUES ($1, $2, $3, $4, $4, 'phone', '', $5)`,
      [
        randomUUID(),
        createHash('sha256').update(token).digest('base64url'),
        this.personId(name),
        now,
        secondFactor ? now : null,
      ],
    );
    return token;
  }

  /** The enterprise in every address; `other’s` is tied to another one. */
  get enterpriseId(): string {
    return this.enterprise;
  }

  /** The enterprise of `other’s`. */
  get enterpriseElsewhere(): string {
    return this.elsewhere;
  }

  private async makeEnterprise(id: string, creditCode: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
       VALUES ($1, $2, '示例企业', '990102', '6210', false, now())`,
      [id, creditCode],
    );
  }

  private async makeOne(name: CallerName): Promise<void> {
    const id = randomUUID();
    this.ids.set(name, id);
    await this.dataSource.query(
      `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', $2, false, now())`,
      [id, `示例${name}`],
    );
    const role = staffRoles.find((one) => one === name);
    if (role === undefined) return this.tie(name, id);
    await this.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, $3, $4, 'test', now())`,
      [randomUUID(), id, role, units.own],
    );
  }

  /** What ties the person to the enterprise that they are asked about. */
  private async tie(name: CallerName, personId: string): Promise<void> {
    if (name === 'delegate+') return this.delegate(personId, enterpriseScopes);
    if (name === 'delegate−') return this.delegate(personId, ['apply']);
    if (name !== 'holder' && name !== 'owner' && name !== 'other’s') return;
    const proven = name === 'holder' ? 'none' : 'representative';
    await this.dataSource.query(
      `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, proven_at, registered_at)
       VALUES ($1, $2, $3, $4, now())`,
      [
        name === 'other’s' ? this.elsewhere : this.enterprise,
        personId,
        proven,
        proven === 'none' ? null : new Date(),
      ],
    );
  }

  /** Named by the owner, who was made before. */
  private async delegate(personId: string, scopes: readonly EnterpriseScope[]): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO enterprise_delegations (id, enterprise_id, given_by, sealed_name, sealed_phone_mask,
         phone_index, key_version, scopes, ends_on, invited_at, person_id, accepted_at)
       VALUES ($1, $2, $3, '', '', $4, (SELECT max(version) FROM field_keys), $5, '2026-12-31', now(), $6, now())`,
      [randomUUID(), this.enterprise, this.personId('owner'), `index of ${personId}`, [...scopes], personId],
    );
  }
}
