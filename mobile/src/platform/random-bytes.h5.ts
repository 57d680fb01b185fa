/** `getRandomValues` also works on plain http in a local network, where `randomUUID` does not exist. */
export function randomBytes(length: number): Promise<Uint8Array> {
  return Promise.resolve(crypto.getRandomValues(new Uint8Array(length)));
}
