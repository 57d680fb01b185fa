import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SealedApplication } from './application-seeds.service';

/** Made-up applications and their children, many at a time. */
@Injectable()
export class ApplicationSeedsRepository {
  async add(
    planId: string,
    { applications, at }: { readonly applications: readonly SealedApplication[]; readonly at: Date },
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO kindergarten_applications (id, plan_id, class_id, choices, state, revision, made_at, changed_at,
         sent_at, decided_at, sealed_key, key_version)
       SELECT id, $1, "classId", choices, state, CASE state WHEN 'sent' THEN 2 ELSE 3 END, $3, $3, $3,
         CASE state WHEN 'accepted' THEN $3::timestamptz END, "sealedKey", "keyVersion"
       FROM jsonb_to_recordset($2::jsonb) AS one(id uuid, "classId" text, choices jsonb, state text, "sealedKey" text,
         "keyVersion" integer)`,
      [planId, JSON.stringify(applications.map(({ salted: _salted, ...row }) => row)), at],
    );
    const children = applications.flatMap(({ id: applicationId, children: own }) =>
      own.map((child, place) => ({ ...child, applicationId, place })),
    );
    await manager.query(
      `INSERT INTO kindergarten_children (id, application_id, plan_id, place, sealed_name, sealed_id_number,
         sealed_name_mask, sealed_id_number_mask, sealed_salt, id_number_index, active, key_version, look_up_key)
       SELECT id, "applicationId", $1, place, "sealedName", "sealedIdNumber", "sealedNameMask", "sealedIdNumberMask",
         "sealedSalt", "idNumberIndex", true, "keyVersion", "lookUpKey"
       FROM jsonb_to_recordset($2::jsonb) AS one(id uuid, "applicationId" uuid, place smallint, "sealedName" text,
         "sealedIdNumber" text, "sealedNameMask" text, "sealedIdNumberMask" text, "sealedSalt" text,
         "idNumberIndex" text, "keyVersion" integer,
         "lookUpKey" text)`,
      [planId, JSON.stringify(children)],
    );
  }
}
