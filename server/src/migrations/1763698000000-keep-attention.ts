import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAttention1763698000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No person, device, enterprise or policy: only how much enterprises that are alike looked at a category on a day.
    // An empty text is a part of the cohort that is not known; null would not keep a primary key single.
    await runner.query(`
      CREATE TABLE cohort_attention (
        day date NOT NULL,
        section text NOT NULL,
        band text NOT NULL,
        district text NOT NULL,
        category text NOT NULL,
        demo boolean NOT NULL,
        weight integer NOT NULL,
        views integer NOT NULL,
        PRIMARY KEY (day, section, band, district, category, demo)
      )`);
    // A holder's own; it goes with the registration.
    await runner.query(`
      CREATE TABLE holder_attention (
        enterprise_id uuid NOT NULL,
        person_id uuid NOT NULL,
        category text NOT NULL,
        weight double precision NOT NULL,
        views double precision NOT NULL,
        as_of date NOT NULL,
        PRIMARY KEY (enterprise_id, person_id, category),
        FOREIGN KEY (enterprise_id, person_id)
          REFERENCES enterprise_holders (enterprise_id, person_id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX holder_attention_by_age ON holder_attention (as_of)');
    // What counts once a day: the marks cannot be read without the day's salt, and both go when the day is over.
    await runner.query('CREATE TABLE attention_salts (day date PRIMARY KEY, salt text NOT NULL)');
    await runner.query(
      'CREATE TABLE attention_marks (day date NOT NULL, mark text NOT NULL, PRIMARY KEY (day, mark))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['attention_marks', 'attention_salts', 'holder_attention', 'cohort_attention'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
