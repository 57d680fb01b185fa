import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { AnyContract } from '@yingshang/shared/contracts/definition';
import { CONTRACT } from './implements';
import { type OpenApiDocument, openApiDocument } from './openapi';

export function describeServedContracts(app: INestApplication): OpenApiDocument {
  return openApiDocument(servedContracts(app));
}

/** The contracts that controllers of this application implement, by name. */
export function servedContracts(app: INestApplication): AnyContract[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers
    .flatMap((controller) => contractsOf(controller.metatype?.prototype))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function contractsOf(prototype: unknown): AnyContract[] {
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap(({ value }) => {
    if (typeof value !== 'function') return [];
    const contract: AnyContract | undefined = Reflect.getMetadata(CONTRACT, value);
    return contract === undefined ? [] : [contract];
  });
}
