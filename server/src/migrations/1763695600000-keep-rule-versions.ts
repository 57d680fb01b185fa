import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRuleVersions1763695600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign key to policies: a pack that leaves a policy out for a while must not lose an official's work.
    await runner.query(`
      CREATE TABLE policy_rule_versions (
        policy_id text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        rule jsonb NOT NULL,
        note text NOT NULL,
        saved_by uuid NOT NULL,
        saved_by_name text NOT NULL,
        unit_id text NOT NULL,
        unit_name text NOT NULL,
        saved_at timestamptz NOT NULL,
        pack_rule_hash text NOT NULL,
        PRIMARY KEY (policy_id, version)
      )`);
    // Rules are kept in memory until the city's revision moves. It must move whoever changes a rule, by whatever
    // way: one that was broken by hand would otherwise show only at the next start.
    await runner.query(`
      CREATE FUNCTION raise_city_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE cities SET revision = revision + 1;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER rule_versions_changed
        AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON policy_rule_versions
        FOR EACH STATEMENT EXECUTE FUNCTION raise_city_revision()`);
    // A load changes a thousand rows a statement, so this one looks at all of them at once. The second trigger takes
    // the hash from a row that was changed without it: the next load then brings the pack's rule back.
    await runner.query(`
      CREATE FUNCTION notice_changed_policy_rules() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM before JOIN after USING (id)
                   WHERE before.eligibility IS DISTINCT FROM after.eligibility) THEN
          UPDATE cities SET revision = revision + 1;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER policy_rules_changed AFTER UPDATE ON policies
        REFERENCING OLD TABLE AS before NEW TABLE AS after
        FOR EACH STATEMENT EXECUTE FUNCTION notice_changed_policy_rules()`);
    await runner.query(`
      CREATE FUNCTION forget_content_hash() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.content_hash := '';
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER policy_rule_changed_by_hand BEFORE UPDATE OF eligibility ON policies FOR EACH ROW
        WHEN (OLD.eligibility IS DISTINCT FROM NEW.eligibility AND OLD.content_hash = NEW.content_hash)
        EXECUTE FUNCTION forget_content_hash()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER policy_rule_changed_by_hand ON policies');
    await runner.query('DROP TRIGGER policy_rules_changed ON policies');
    await runner.query('DROP TABLE policy_rule_versions');
    await runner.query('DROP FUNCTION forget_content_hash, notice_changed_policy_rules, raise_city_revision');
  }
}
