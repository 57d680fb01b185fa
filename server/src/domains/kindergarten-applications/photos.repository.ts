import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';

/** A photo without its bytes. */
export interface KeptPhoto {
  readonly id: string;
  readonly applicationId: string;
  readonly document: string;
  readonly uploadKey: string;
  readonly addedAt: Date;
}

const COLUMNS =
  'id, application_id AS "applicationId", document, upload_key AS "uploadKey", added_at AS "addedAt"';

/** Photos of documents, sealed under the key of their application. */
@Injectable()
export class PhotosRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they came. */
  of(applicationId: string, manager: EntityManager = this.dataSource.manager): Promise<KeptPhoto[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM kindergarten_photos WHERE application_id = $1 ORDER BY added_at, id`,
      [applicationId],
    );
  }

  async add(photo: KeptPhoto, sealed: Buffer, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO kindergarten_photos (id, application_id, document, sealed, upload_key, added_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [photo.id, photo.applicationId, photo.document, sealed, photo.uploadKey, photo.addedAt],
    );
  }

  /** The bytes as they were sealed. */
  async sealed(place: { readonly id: string; readonly applicationId: string }): Promise<Buffer | null> {
    const [row] = await this.dataSource.manager.query<{ sealed: Uint8Array }[]>(
      'SELECT sealed FROM kindergarten_photos WHERE id = $1 AND application_id = $2',
      [place.id, place.applicationId],
    );
    return row === undefined ? null : Buffer.from(row.sealed);
  }

  async remove(
    place: { readonly id: string; readonly applicationId: string },
    manager: EntityManager,
  ): Promise<boolean> {
    const gone = await countRemoved(
      manager,
      'DELETE FROM kindergarten_photos WHERE id = $1 AND application_id = $2',
      [place.id, place.applicationId],
    );
    return gone > 0;
  }

  /** Those of documents that the class does not ask for. */
  async removeOthers(
    applicationId: string,
    documents: readonly string[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      'DELETE FROM kindergarten_photos WHERE application_id = $1 AND document <> ALL($2::text[])',
      [applicationId, documents],
    );
  }
}
