import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepEnterpriseProfiles1763697200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The order of the columns is the order in which a row is unpacked: what is asked first stands first.
    // COLLATE "C" compares texts as JavaScript does and lets an index serve a prefix.
    await runner.query(`
      CREATE TABLE enterprise_profiles (
        person_id uuid,
        enterprise_id uuid,
        entity_type text COLLATE "C",
        region_code text COLLATE "C",
        industry_code text COLLATE "C",
        activities text[] COLLATE "C",
        scale text COLLATE "C",
        qualifications text[] COLLATE "C",
        credit_blacklist boolean,
        employees bigint,
        taxpayer_type text COLLATE "C",
        social_insured_headcount bigint,
        restricted_industry boolean,
        annual_revenue_yuan float8,
        unemployment_insured boolean,
        layoff_rate float8,
        taxable_income_yuan float8,
        tax_credit_grade text COLLATE "C",
        rd_expense_yuan float8,
        total_assets_yuan float8,
        loan_purposes text[] COLLATE "C",
        established_on date,
        ownership_type text COLLATE "C",
        revenue_growth_rate float8,
        new_hire_ratio float8,
        equipment_investment_yuan float8,
        rd_ratio float8,
        disabled_ratio float8,
        unemployment_insured_months bigint,
        collection_mode text COLLATE "C",
        abnormal_operation boolean,
        construction_output_yuan float8,
        disabled_employees bigint,
        key_group_hired bigint,
        new_graduates_hired bigint,
        export_yuan float8,
        credit_code text COLLATE "C" NOT NULL,
        rare jsonb NOT NULL,
        CHECK ((person_id IS NULL) = (enterprise_id IS NULL)),
        UNIQUE (enterprise_id, person_id),
        FOREIGN KEY (enterprise_id, person_id) REFERENCES enterprise_holders ON DELETE CASCADE
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX enterprise_profiles_of_register ON enterprise_profiles (credit_code) WHERE person_id IS NULL',
    );
    await runner.query('CREATE INDEX enterprise_profiles_by_region ON enterprise_profiles (region_code)');
    await runner.query('CREATE INDEX enterprise_profiles_by_industry ON enterprise_profiles (industry_code)');
    await runner.query(
      'CREATE INDEX enterprise_profiles_by_qualification ON enterprise_profiles USING gin (qualifications) WHERE qualifications IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX enterprise_profiles_by_activity ON enterprise_profiles USING gin (activities) WHERE activities IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enterprise_profiles');
  }
}
